/** A sheet that is in memory already, as a table to be read in batches like any other. */
import { isCellError, isUnreadable, type Cell, type CellValue, type Sheet } from './snapshot.js';
import { RowFiller } from './row-filler.js';
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
  const filler = new RowFiller();
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    const batch = rows.slice(from, from + BATCH_ROWS);
    yield { rows: batch.map((row) => rowOf(row, filler)), done: (from + batch.length) / rows.length };
  }
}

function rowOf({ index, cells }: Sheet['rows'][number], filler: RowFiller): SourceRow {
  const row: SourceCell[] = [];
  for (const cell of cells) if (cell.value !== null) filler.put(row, cell.column, cellOf(cell));
  return { row: index + 1, cells: row };
}

function cellOf({ value, format }: Cell): SourceCell {
  if (typeof value === 'number') return format === GENERAL ? value : { number: value, format };
  return value === null ? null : textOfValue(value);
}

/** Truth values and errors as Excel writes them in English. */
export function textOfValue(value: Exclude<CellValue, number>): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isUnreadable(value)) return value.unreadable;
  return isCellError(value) ? value.error : value;
}
