/**
 * A table to a dossier list, in one walk over its rows: the first of them tell the heading and the columns, then every row
 * is read as it comes.
 */
import type { CellRange } from '../../workbook/address.js';
import { contentsOf, isDossierCode } from './column-content.js';
import type { ColumnChoice, DossierColumnRole, DossierRole } from './column-role.js';
import type { DossierList } from './dossier-list.js';
import { findDossierColumns, type FoundColumns } from './find-dossier-columns.js';
import { roleOfHeading } from './heading-role.js';
import { findHeader, type Header, type HeadingWords } from '../table/find-header.js';
import { ListReader, type ListPlace, type ReadListOptions } from './list-reader.js';
import { DEFAULT_WORDS, WordTable } from './list-words.js';
import { isBlankRow, type CellTable, type ListRow } from '../table/table.js';
import { maxOf } from '../../workbook/lists.js';

export type { ReadListOptions } from './list-reader.js';

const HEADINGS: HeadingWords<DossierColumnRole> = { roleOf: roleOfHeading, isOfRecord: isDossierCode };
/** Rows that are looked at to tell the heading, and below it the columns. */
const TOP_ROWS = 40;
const SAMPLE_ROWS = 200;
/** Without a code and a day of receipt a row is no list of dossiers. */
const ESSENTIAL: readonly DossierRole[] = ['code', 'received'];

/** Rows read between two steps: a few milliseconds of work. */
const STEP_ROWS = 1000;

/** null: no columns of a dossier list were found. */
export function readDossierList(table: CellTable, options: ReadListOptions = {}): DossierList | null {
  const steps = readListInSteps(table, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, for whoever must not be kept waiting: each yields how many rows are done. */
function* readListInSteps(
  table: CellTable,
  options: ReadListOptions = {},
): Generator<number, DossierList | null, undefined> {
  const builder = new ListBuilder(table, table.merges, options);
  let done = 0;
  for (const row of table.rows) {
    builder.add(row);
    if (builder.isNoList) return null;
    done += 1;
    if (done % STEP_ROWS === 0) yield done;
  }
  return builder.finish(table.truncated);
}

/** Takes a table's rows from top to bottom. */
export class ListBuilder {
  private readonly top: ListRow[] = [];
  private readonly words: WordTable;
  private header: Header<DossierColumnRole> | null = null;
  private reader: ListReader | null = null;
  /** The rows are known to be no list: nothing more need be read. */
  isNoList = false;

  /** `merges` as far as they are known; see `saysOtherwise`. */
  constructor(
    private readonly table: ListPlace,
    private readonly merges: readonly CellRange[],
    private readonly options: ReadListOptions,
  ) {
    this.words = new WordTable(options.words ?? DEFAULT_WORDS);
  }

  add(row: ListRow): void {
    if (this.reader) this.reader.add(row);
    else if (!this.isNoList && !isBlankRow(row)) {
      this.top.push(row);
      if (this.top.length === TOP_ROWS + SAMPLE_ROWS) this.settle();
    }
  }

  /** null: no columns of a dossier list were found. */
  finish(truncated: boolean): DossierList | null {
    if (!this.header) this.settle();
    if (!this.header || !this.reader) return null;
    return this.reader.finish(this.header, this.options, truncated);
  }

  /** Whether merges that became known after the rows had been read make them mean something else: then all is to be read anew. */
  saysOtherwise(merges: readonly CellRange[]): boolean {
    const all = JSON.stringify(this.lookAtTop(merges));
    return all !== JSON.stringify(this.lookAtTop(this.merges));
  }

  private settle(): void {
    const { header, found } = this.lookAtTop(this.merges);
    this.header = header;
    if (ESSENTIAL.some((role) => !found.columns.some((column) => column.role === role))) {
      this.isNoList = true;
      return;
    }
    this.reader = new ListReader(this.table, found, this.words);
    for (const row of this.top.slice(header.bodyFrom)) this.reader.add(row);
  }

  private lookAtTop(merges: readonly CellRange[]): {
    readonly header: Header<DossierColumnRole>;
    readonly found: FoundColumns;
  } {
    const header = findHeader(this.top.slice(0, TOP_ROWS), merges, HEADINGS);
    const body = this.top.slice(header.bodyFrom);
    return { header, found: columnsOf(header, body, this.words, this.options.choice ?? {}) };
  }
}

function columnsOf(
  header: Header<DossierColumnRole>,
  body: readonly ListRow[],
  words: WordTable,
  choice: ColumnChoice,
): FoundColumns {
  const sample = body.filter(({ cells }) => cells.filter((cell) => cell !== null).length >= 3);
  const width = maxOf(
    header.headings.map(({ column }) => column + 1),
    maxOf(
      sample.map(({ cells }) => cells.length),
      0,
    ),
  );
  return findDossierColumns(header.headings, contentsOf(sample, width, words), choice);
}
