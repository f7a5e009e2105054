/** A table that may hold a dossier list, read on this very thread with pauses in which the page breathes. */
import { isDateFormat } from '../../quantity/number-format.js';
import { dayOfSerial, printDay } from '../../sources/civil-day.js';
import type { ReadListOptions } from '../../sources/dossiers/read-dossier-list.js';
import { DEFAULT_WORDS } from '../../sources/dossiers/list-words.js';
import { withOwnWords } from '../../sources/dossiers/own-words.js';
import { readDossierListStream } from '../../sources/dossiers/read-stream.js';
import { gatherTable } from '../../sources/table/gather-table.js';
import { MOST_TASK_ROWS, readTasks, type ReadTaskOptions } from '../../sources/tasks/read-tasks.js';
import type { SourceBatch, SourceCell, SourceRow, TableSource } from '../../workbook/table-source.js';
import type { ListColumn, ListReading, ListTable, Pace, ReadTaskTable } from '../session/source-reader.js';
import { maxOf } from '../../workbook/lists.js';

const LONGEST_SAMPLE = 24;
/** Fewer cells are a title or a line of a group. */
const FEWEST_CELLS = 3;

export function listTable(source: TableSource, truncated = false): ListTable {
  return {
    name: source.name,
    truncated,
    readList: (reading, pace) => readDossierListStream([paced(source, pace)], optionsOf(reading)),
    readTasks: (options, pace) => readTaskTable(source, options, pace),
    columns: (headerRows) => columnsOf(source, headerRows),
  };
}

export async function readTaskTable(
  source: TableSource,
  options: ReadTaskOptions,
  pace: Pace,
): Promise<ReadTaskTable | null> {
  const table = await gatherTable(source, MOST_TASK_ROWS, pace);
  const list = readTasks(table, options);
  return list && { list, isCut: table.truncated };
}

/** As the core wants them: the office's own words laid over the table that everyone has. */
export function optionsOf({ own, ...options }: ListReading): ReadListOptions {
  return { ...options, words: withOwnWords(DEFAULT_WORDS, own) };
}

/** The same table, with a pause between its batches. */
function paced(table: TableSource, pace: Pace): TableSource {
  async function* read(): AsyncGenerator<SourceBatch> {
    let rows = 0;
    for await (const batch of table.read()) {
      rows += batch.rows.length;
      await pace(rows);
      yield batch;
    }
  }
  const { name, date1904, weight } = table;
  return { name, date1904, weight, read };
}

/**
 * What a person knows the columns by. Dates are shown as they stand, not as Excel counts them.
 * @param headerRows As people count; empty where no heading was recognised: then a first row of words serves for one.
 */
export async function columnsOf(source: TableSource, headerRows: readonly number[]): Promise<readonly ListColumn[]> {
  const { heads, body } = await topOf(source, headerRows);
  const width = maxOf(
    [...heads, body].map(({ cells }) => cells.length),
    0,
  );
  return Array.from({ length: width }, (_, column) => ({
    column,
    heading: [...new Set(heads.map(({ cells }) => sampleOf(cells[column], source)))].filter(Boolean).join(' '),
    sample: sampleOf(body.cells[column], source).slice(0, LONGEST_SAMPLE),
  })).filter(({ heading, sample }) => heading !== '' || sample !== '');
}

/** The heading rows and the first row below them that could be a dossier; no more of the table is read. */
async function topOf(
  source: TableSource,
  headerRows: readonly number[],
): Promise<{ readonly heads: readonly SourceRow[]; readonly body: SourceRow }> {
  const heads: SourceRow[] = [];
  const lastHead = headerRows.at(-1) ?? 0;
  for await (const { rows } of source.read()) {
    for (const row of rows) {
      if (headerRows.includes(row.row)) heads.push(row);
      else if (row.row > lastHead && isWide(row)) {
        if (heads.length > 0 || !isOfWords(row)) return { heads, body: row };
        heads.push(row);
      }
    }
  }
  return { heads, body: { row: 0, cells: [] } };
}

function isWide({ cells }: SourceRow): boolean {
  return cells.filter((cell) => cell !== null).length >= FEWEST_CELLS;
}

/** A dossier has a date, a number or a code in some cell. */
function isOfWords({ cells }: SourceRow): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && !/\d/.test(cell)));
}

function sampleOf(cell: SourceCell | undefined, { date1904 }: TableSource): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell).replace(/\s+/g, ' ').trim();
  const day = isDateFormat(cell.format, cell.number) ? dayOfSerial(cell.number, date1904) : undefined;
  return day === undefined ? String(cell.number) : printDay(day);
}
