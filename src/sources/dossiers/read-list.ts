/**
 * A table to a dossier list, in one walk over its rows. What a row cannot mean is a fault with its place; what was taken
 * for what is returned; nothing is dropped in silence.
 */
import type { CivilDay } from '../civil-day.js';
import type { Period } from '../period.js';
import type { ColumnChoice, DateRole, DossierRole } from './column-role.js';
import { contentsOf } from './column-content.js';
import { DateColumn, dayOfCode, decideReading, readDate, swapDayMonth } from './date-column.js';
import type { DateFinding, DateOrigin } from './date-column.js';
import { faultOf, type Dossier, type DossierFault, type DossierList, type FaultKind } from './dossier.js';
import { findColumns, type FoundColumns } from './find-columns.js';
import { findHeader, type Header } from './find-header.js';
import { DEFAULT_WORDS, WordTable, type ListWords, type StatusMeaning } from './list-words.js';
import { isBlankRow, textOf, type DossierTable, type TableRow } from './table.js';

export interface ReadListOptions {
  /** What an official corrected. */
  readonly choice?: ColumnChoice;
  readonly words?: ListWords;
  /** Says which reading of doubtful dates agrees with it; decides nothing. */
  readonly period?: Period;
}

/** Rows that are looked at to tell the heading, and below it the columns. */
const TOP_ROWS = 40;
const SAMPLE_ROWS = 200;
/** Without a code and a day of receipt a row is no list of dossiers. */
const ESSENTIAL: readonly DossierRole[] = ['code', 'received'];

/** Rows read between two steps: a few milliseconds of work. */
const STEP_ROWS = 1000;

/** null: no columns of a dossier list were found. */
export function readList(table: DossierTable, options: ReadListOptions = {}): DossierList | null {
  const steps = readListInSteps(table, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, for whoever must not be kept waiting: each yields how many rows are done. */
export function* readListInSteps(
  table: DossierTable,
  options: ReadListOptions = {},
): Generator<number, DossierList | null, undefined> {
  const words = new WordTable(options.words ?? DEFAULT_WORDS);
  const rows = table.rows[Symbol.iterator]();
  const top = takeFilled(rows, TOP_ROWS + SAMPLE_ROWS);
  const header = findHeader(top.slice(0, TOP_ROWS), table.merges);
  const body = top.slice(header.bodyFrom);
  const found = columnsOf(header, body, words, options.choice ?? {});
  if (ESSENTIAL.some((role) => !found.columns.some((column) => column.role === role))) return null;
  const reader = new ListReader(table, found, words);
  for (const row of body) reader.add(row);
  let done = body.length;
  for (let next = rows.next(); !next.done; next = rows.next()) {
    reader.add(next.value);
    done += 1;
    if (done % STEP_ROWS === 0) yield done;
  }
  return reader.finish(header, options);
}

function columnsOf(header: Header, body: readonly TableRow[], words: WordTable, choice: ColumnChoice): FoundColumns {
  const sample = body.filter(({ cells }) => cells.filter((cell) => cell !== null).length >= 3);
  const width = Math.max(
    0,
    ...sample.map(({ cells }) => cells.length),
    ...header.headings.map(({ column }) => column + 1),
  );
  return findColumns(header.headings, contentsOf(sample, width, words), choice);
}

function takeFilled(rows: Iterator<TableRow>, most: number): readonly TableRow[] {
  const taken: TableRow[] = [];
  while (taken.length < most) {
    const next = rows.next();
    if (next.done) break;
    if (!isBlankRow(next.value)) taken.push(next.value);
  }
  return taken;
}

const FINISHING: readonly DateRole[] = ['finished', 'returned'];
class ListReader {
  private readonly columnOf = new Map<DossierRole, number>();
  private readonly dossiers: Dossier[] = [];
  private readonly firstRows = new Map<string, number>();
  private readonly faults: DossierFault[] = [];
  private readonly skippedRows: number[] = [];
  private readonly procedures = new Interned();
  private readonly fields = new Interned();
  private readonly dateColumns = new Map<DateRole, DateColumn>();
  /** By place in `dossiers`: how each date came. */
  private readonly origins: Record<'received' | 'due' | 'finished', DateOrigin[]> = {
    received: [],
    due: [],
    finished: [],
  };
  private readonly finishRole: DateRole | undefined;
  private rowCount = 0;

  constructor(
    private readonly table: DossierTable,
    private readonly found: FoundColumns,
    private readonly words: WordTable,
  ) {
    for (const { role, column } of found.columns) this.columnOf.set(role, column);
    this.finishRole = FINISHING.find((role) => this.columnOf.has(role));
  }

  add(row: TableRow): void {
    if (isBlankRow(row)) return;
    const code = this.text(row, 'code');
    const received = this.date(row, 'received');
    const due = this.date(row, 'due');
    const finished = this.finishRole ? this.date(row, this.finishRole) : { day: null, origin: 'none' as const };
    const days = [received, due, finished].filter(({ day }) => day !== null).length;
    if (received.day === null && days < 2 && (code === '' || !/\d/.test(code))) {
      this.skippedRows.push(row.row);
      return;
    }
    this.rowCount += 1;
    const firstRow = code === '' ? undefined : this.firstRows.get(code);
    if (firstRow !== undefined) {
      this.faults.push(faultOf('duplicate-code', { row: row.row, code }, { firstRow }));
      return;
    }
    const place = { row: row.row, code };
    if (code === '') this.faults.push(faultOf('missing-code', place));
    else this.firstRows.set(code, row.row);
    const status = this.status(row, place, finished.day);
    const unreadable = (role: DateRole, origin: DateOrigin): void => {
      if (origin === 'unreadable')
        this.faults.push(faultOf('unreadable-date', place, { written: this.text(row, role), role }));
    };
    unreadable('received', received.origin);
    unreadable('due', due.origin);
    if (this.finishRole) unreadable(this.finishRole, finished.origin);
    if (received.origin === 'none') this.faults.push(faultOf('missing-received', place, { role: 'received' }));
    this.gather('received', received);
    this.gather('due', due);
    if (this.finishRole) this.gather(this.finishRole, finished);
    this.origins.received.push(received.origin);
    this.origins.due.push(due.origin);
    this.origins.finished.push(finished.origin);
    // Spelled out: spreading `place` makes this the slowest line of all.
    this.dossiers.push({
      row: row.row,
      code,
      procedure: this.procedures.index(this.text(row, 'procedureCode') || this.text(row, 'procedure')),
      field: this.fields.index(this.text(row, 'field')),
      group: status?.group ?? null,
      returned: (status?.returned ?? false) || this.words.isReturn(this.text(row, 'result')),
      channel: this.known(row, place, 'channel', 'unknown-channel', (text) => this.words.channelOf(text)),
      level: this.known(row, place, 'level', 'unknown-level', (text) => this.words.levelOf(text)),
      received: received.day,
      due: due.day,
      finished: finished.day,
    });
  }

  finish(header: Header, { choice, period }: ReadListOptions): DossierList {
    const dates = this.settleDates(choice, period);
    this.dossiers.forEach((dossier, at) => this.compareDates(dossier, this.origins.finished[at] === 'none'));
    return {
      name: this.table.name,
      columns: this.found.columns,
      headerRows: header.rows,
      shift: this.found.shift,
      rowCount: this.rowCount,
      dossiers: this.dossiers,
      procedures: this.procedures.texts,
      fields: this.fields.texts,
      faults: this.faults.sort((one, other) => one.row - other.row),
      dates,
      skippedRows: this.skippedRows,
      truncated: this.table.truncated,
      statusFromDates: !this.columnOf.has('status'),
    };
  }

  private text({ cells }: TableRow, role: DossierRole): string {
    const column = this.columnOf.get(role);
    return column === undefined ? '' : textOf(cells[column]);
  }

  private date({ cells }: TableRow, role: DateRole): ReturnType<typeof readDate> {
    const column = this.columnOf.get(role);
    return readDate(column === undefined ? null : cells[column], this.table.date1904);
  }

  /** Without a status column the day of finishing tells. */
  private status(row: TableRow, place: Place, finished: CivilDay | null): StatusMeaning | undefined {
    if (!this.columnOf.has('status')) {
      return { group: finished === null ? 'in-process' : 'finished', returned: false };
    }
    const text = this.text(row, 'status');
    if (text === '') {
      this.faults.push(faultOf('missing-status', place));
      return undefined;
    }
    const status = this.words.statusOf(text);
    if (!status) this.faults.push(faultOf('unknown-status', place, { written: text }));
    return status;
  }

  private known<Meaning>(
    row: TableRow,
    place: Place,
    role: 'channel' | 'level',
    kind: FaultKind,
    find: (text: string) => Meaning | undefined,
  ): Meaning | null {
    const text = this.text(row, role);
    if (text === '') return null;
    const meaning = find(text);
    if (meaning === undefined) this.faults.push(faultOf(kind, place, { written: text }));
    return meaning ?? null;
  }

  private gather(role: DateRole, date: ReturnType<typeof readDate>): void {
    let column = this.dateColumns.get(role);
    if (!column) this.dateColumns.set(role, (column = new DateColumn(role)));
    column.add(date);
  }

  /** Decides each column's reading once all of it is known, and changes what has to be changed. */
  private settleDates(choice: ColumnChoice | undefined, period: Period | undefined): readonly DateFinding[] {
    const turned = [...this.dateColumns.values()].some(({ looksTurned }) => looksTurned);
    return [...this.dateColumns.values()].flatMap((column): readonly DateFinding[] => {
      const field = column.role === 'received' || column.role === 'due' ? column.role : 'finished';
      const doubtful = this.doubtful(field, column);
      const byCode = agreement(doubtful, (day, { code }) => field === 'received' && day === dayOfCode(code));
      const reading = decideReading(column, turned, byCode, choice?.dates);
      const inPeriod = period ? agreement(doubtful, (day) => day >= period.from && day <= period.to) : null;
      if (reading === 'swapped') for (const { dossier, day } of doubtful) dossier[field] = swapDayMonth(day);
      const kind = kindOf(column, reading, inPeriod);
      const { serials, dayFirst, monthFirst, either } = column;
      const texts = dayFirst + monthFirst + either;
      return kind ? [{ role: column.role, kind, reading, serials, texts, inPeriod, byCode }] : [];
    });
  }

  /** Dates that could be the other way round: Excel's own where the column may be turned, texts of either order else. */
  private doubtful(field: 'received' | 'due' | 'finished', column: DateColumn): readonly Doubtful[] {
    const origin: DateOrigin = column.mayBeTurned ? 'serial' : 'either';
    if (origin === 'either' && column.monthFirst === 0) return [];
    return this.dossiers.flatMap((dossier, at) => {
      const day = dossier[field];
      return day !== null && this.origins[field][at] === origin ? [{ dossier, day }] : [];
    });
  }

  /** `hasNoFinish`: nothing stands in the column of the day of finishing (what cannot be read is its own fault). */
  private compareDates(dossier: Dossier, hasNoFinish: boolean): void {
    const { received, due, finished, group } = dossier;
    if (received !== null && due !== null && received > due) {
      this.faults.push(faultOf('received-after-due', dossier, { days: [received, due] }));
    }
    if (received !== null && finished !== null && finished < received) {
      this.faults.push(faultOf('finished-before-received', dossier, { days: [finished, received] }));
    }
    const role = this.finishRole ?? null;
    if (group === 'finished' && hasNoFinish && role) {
      this.faults.push(faultOf('returned-without-date', dossier, { role }));
    }
    if (group === 'in-process' && finished !== null)
      this.faults.push(faultOf('finished-in-process', dossier, { role }));
  }
}

type Place = Pick<Dossier, 'row' | 'code'>;

interface Doubtful {
  readonly dossier: Dossier;
  readonly day: CivilDay;
}

function agreement(
  doubtful: readonly Doubtful[],
  agrees: (day: CivilDay, dossier: Dossier) => boolean,
): { asRead: number; swapped: number } {
  let asRead = 0;
  let swapped = 0;
  for (const { dossier, day } of doubtful) {
    if (agrees(day, dossier)) asRead += 1;
    if (agrees(swapDayMonth(day), dossier)) swapped += 1;
  }
  return { asRead, swapped };
}

function kindOf(
  column: DateColumn,
  reading: DateFinding['reading'],
  inPeriod: DateFinding['inPeriod'],
): DateFinding['kind'] | null {
  if (column.isMonthFirst) return 'month-first';
  if (reading === 'swapped' || column.looksTurned) return 'turned';
  if (column.isContradictory) return 'contradictory';
  const better = inPeriod !== null && inPeriod.swapped > inPeriod.asRead;
  return column.mayBeTurned && better ? 'perhaps-turned' : null;
}

/** Each text once, by its place. */
class Interned {
  readonly texts: string[] = [];
  private readonly places = new Map<string, number>();

  /** -1 for nothing. */
  index(text: string): number {
    if (text === '') return -1;
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.texts.length;
      this.texts.push(text);
      this.places.set(text, place);
    }
    return place;
  }
}
