/**
 * The dossier list of a file or workbook whose tables are read as streams: a million rows in the memory that their dossiers
 * take, with progress, and given up as soon as somebody wishes. The same in a worker of Node, of a browser, or in neither.
 */
import { HostError } from '../../workbook/failure.js';
import type { CellRange } from '../../workbook/address.js';
import type { TableSource } from '../../workbook/table-source.js';
import type { DossierList } from './dossier-list.js';
import { ListBuilder, type ReadListOptions } from './read-dossier-list.js';
import { tableRow } from '../table/gather-table.js';

export interface ListProgress {
  /** Rows of the present table, titles and all. */
  readonly rows: number;
  /** Of everything there is to be read, 0…1; never goes back. */
  readonly done: number;
}

/** What we use of an `AbortSignal`. */
export interface Cancellation {
  readonly aborted: boolean;
}

export interface StreamOptions extends ReadListOptions {
  /** Some times a second. */
  readonly onProgress?: (progress: ListProgress) => void;
  readonly signal?: Cancellation;
}

/**
 * The list with the most dossiers among the tables; null when none of them is a list.
 * @throws HostError `cancelled` when the signal says so, and what the tables' own reading throws.
 */
export async function readDossierListStream(
  tables: readonly TableSource[],
  options: StreamOptions = {},
): Promise<DossierList | null> {
  const lists = await readDossierLists(tables, options);
  return lists.reduce<DossierList | null>((most, one) => (most && most.rowCount >= one.rowCount ? most : one), null);
}

/** All lists among the tables, in their order. */
async function readDossierLists(
  tables: readonly TableSource[],
  options: StreamOptions = {},
): Promise<readonly DossierList[]> {
  const whole = tables.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const lists: DossierList[] = [];
  let before = 0;
  let furthest = 0;
  for (const table of tables) {
    const report = (rows: number, done: number): void => {
      furthest = Math.max(furthest, (before + done * table.weight) / whole);
      options.onProgress?.({ rows, done: furthest });
    };
    const list = await readTable(table, options, report);
    if (list) lists.push(list);
    before += table.weight;
  }
  return lists;
}

async function readTable(
  table: TableSource,
  options: StreamOptions,
  report: (rows: number, done: number) => void,
): Promise<DossierList | null> {
  const { builder, merges } = await walk(table, [], options, report);
  // Merged headings are known only now. Hardly ever do they make a list of another kind; then it is read again with them.
  if (merges.length === 0 || !builder.saysOtherwise(merges)) return builder.finish(false);
  return (await walk(table, merges, options, report)).builder.finish(false);
}

interface Walk {
  readonly builder: ListBuilder;
  readonly merges: readonly CellRange[];
}

async function walk(
  table: TableSource,
  known: readonly CellRange[],
  options: StreamOptions,
  report: (rows: number, done: number) => void,
): Promise<Walk> {
  const builder = new ListBuilder(table, known, options);
  const merges: CellRange[] = [];
  let count = 0;
  for await (const { rows, done, merges: more = [] } of table.read()) {
    if (options.signal?.aborted) throw new HostError('cancelled');
    for (const row of rows) builder.add(tableRow(row));
    for (const merge of more) if (merges.length < MOST_MERGES) merges.push(merge);
    count += rows.length;
    report(count, done);
    // Merged headings could still make a list of it: only a table without any below is passed over unread.
    if (builder.isNoList && count > ROWS_TO_GIVE_UP) break;
  }
  return { builder, merges };
}

/** Far more than the top that tells the columns. */
const ROWS_TO_GIVE_UP = 50_000;
/** Headings stand in the first rows, and so do the merges that matter. */
const MOST_MERGES = 20_000;
