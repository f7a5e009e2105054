/** A sheet that is in memory already, as a table to be read in batches like any other. */
import { isCellError, type Cell, type CellValue, type Sheet } from './snapshot.js';
import type { SourceBatch, SourceCell, SourceRow, TableSource } from './table-source.js';

const GENERAL = 'General';
const BATCH_ROWS = 1000;

/** The caller sees to it that the sheet is whole: a truncated one would be read as if it ended there. */
export function sheetSource(sheet: Sheet, date1904: boolean): TableSource {
  return { name: sheet.name, date1904, weight: sheet.rows.length, read: () => batchesOf(sheet) };
}

// A stream by contract; here everything is there already.
async function* batchesOf({ rows, merges }: Sheet): AsyncGenerator<SourceBatch> {
  yield await Promise.resolve({ rows: [], merges, done: 0 });
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    const batch = rows.slice(from, from + BATCH_ROWS);
    yield { rows: batch.map(rowOf), done: (from + batch.length) / rows.length };
  }
}

function rowOf({ index, cells }: Sheet['rows'][number]): SourceRow {
  const row: SourceCell[] = [];
  for (const cell of cells) {
    while (row.length < cell.column) row.push(null);
    row.push(cellOf(cell));
  }
  return { row: index + 1, cells: row };
}

function cellOf({ value, format }: Cell): SourceCell {
  if (typeof value === 'number') return format === GENERAL ? value : { number: value, format };
  return value === null ? null : textOfValue(value);
}

/** Truth values and errors as Excel writes them in English. */
export function textOfValue(value: Exclude<CellValue, number>): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
}
