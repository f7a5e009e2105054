/**
 * The rows of a dossier list to dossiers. What a row cannot mean is a fault with its place; what was taken for what is
 * returned; nothing is dropped in silence.
 */
import type { CivilDay } from '../civil-day.js';
import type { Period } from '../period.js';
import type { ColumnChoice, DossierColumnRole, DateRole, DossierRole } from './column-role.js';
import { codeAt } from './code-table.js';
import { dayOfCode } from './day-of-code.js';
import { DateColumn, dateDoubt, decideReading, readDate, swapDayMonth } from '../table/date-column.js';
import type { DateFinding, DateOrigin } from '../table/date-column.js';
import { type DossierList } from './dossier-list.js';
import { faultOf, type DossierFault, type FaultKind } from './dossier-list.js';
import { type Dossier } from './dossier.js';
import { DossierColumnsBuilder, factsAt, Growing, type DayField, type DossierColumns } from './dossier-columns.js';
import type { FoundColumns } from './find-dossier-columns.js';
import type { Header } from '../table/find-header.js';
import type { ListWords, StatusMeaning, WordTable } from './list-words.js';
import { ownText } from '../../workbook/own-text.js';
import { isBlankRow, listText, type CellTable, type ListRow } from '../table/table.js';

export interface ReadListOptions {
  /** What an official corrected. */
  readonly choice?: ColumnChoice;
  readonly words?: ListWords;
  /** Says which reading of doubtful dates agrees with it; decides nothing. */
  readonly period?: Period;
}

/** The table's own name and calendar. */
export type ListPlace = Pick<CellTable, 'name' | 'date1904'>;

const ORIGINS: readonly DateOrigin[] = ['none', 'serial', 'day-first', 'month-first', 'either', 'unreadable'];
const NO_AGREEMENT = { asRead: 0, swapped: 0 };
const FINISHING: readonly DateRole[] = ['finished', 'returned'];
/** Takes the rows below the heading, one by one. */
export class ListReader {
  private readonly columnOf = new Map<DossierRole, number>();
  private readonly dossiers = new DossierColumnsBuilder();
  private readonly faults: DossierFault[] = [];
  private readonly skippedRows: number[] = [];
  private readonly procedures = new Interned();
  private readonly fields = new Interned();
  private readonly written = new Interned();
  private readonly dateColumns = new Map<DateRole, DateColumn<DateRole>>();
  /** By place in `dossiers`: how each date came, as the place in `ORIGINS`. */
  private readonly origins: Readonly<Record<DayField, Growing>> = {
    received: new Growing(),
    due: new Growing(),
    finished: new Growing(),
  };
  private readonly finishRole: DateRole | undefined;
  private rowCount = 0;

  constructor(
    private readonly table: ListPlace,
    private readonly found: FoundColumns,
    private readonly words: WordTable,
  ) {
    for (const { role, column } of found.columns) this.columnOf.set(role, column);
    this.finishRole = FINISHING.find((role) => this.columnOf.has(role));
  }

  add(row: ListRow): void {
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
    const first = this.dossiers.codes.find(code);
    if (first >= 0) {
      const firstRow = this.dossiers.rowAt(first);
      this.fault('duplicate-code', { row: row.row, code }, { firstRow });
      return;
    }
    const place = { row: row.row, code };
    if (code === '') this.fault('missing-code', place);
    const status = this.status(row, place, finished.day);
    const unreadable = (role: DateRole, origin: DateOrigin): void => {
      if (origin === 'unreadable') this.fault('unreadable-date', place, { written: this.text(row, role), role });
    };
    unreadable('received', received.origin);
    unreadable('due', due.origin);
    if (this.finishRole) unreadable(this.finishRole, finished.origin);
    if (received.origin === 'none') this.fault('missing-received', place, { role: 'received' });
    this.gather('received', received);
    this.gather('due', due);
    if (this.finishRole) this.gather(this.finishRole, finished);
    this.origins.received.push(ORIGINS.indexOf(received.origin));
    this.origins.due.push(ORIGINS.indexOf(due.origin));
    this.origins.finished.push(ORIGINS.indexOf(finished.origin));
    // Spelled out: spreading `place` makes this the slowest line of all.
    this.dossiers.add({
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

  finish(header: Header<DossierColumnRole>, { choice, period }: ReadListOptions, truncated: boolean): DossierList {
    const dates = this.settleDates(choice, period);
    const dossiers = this.dossiers.finish();
    const none = ORIGINS.indexOf('none');
    for (let at = 0; at < dossiers.length; at += 1) {
      this.compareDates(dossiers, at, this.origins.finished.at(at) === none);
    }
    return {
      name: this.table.name,
      columns: this.found.columns,
      headerRows: header.rows,
      shift: this.found.shift,
      rowCount: this.rowCount,
      dossiers,
      procedures: this.procedures.texts,
      fields: this.fields.texts,
      faults: this.faults.sort((one, other) => one.row - other.row),
      dates,
      skippedRows: this.skippedRows,
      truncated,
      statusFromDates: !this.columnOf.has('status'),
    };
  }

  /** Texts of faults outlive the file they were cut out of. */
  private fault(kind: FaultKind, { row, code }: Place, details: FaultDetails = {}): void {
    const { written } = details;
    const own = written === undefined ? details : { ...details, written: this.written.kept(written) };
    this.faults.push(faultOf(kind, { row, code: ownText(code) }, own));
  }

  private text({ cells }: ListRow, role: DossierRole): string {
    const column = this.columnOf.get(role);
    return column === undefined ? '' : listText(cells[column]);
  }

  private date({ cells }: ListRow, role: DateRole): ReturnType<typeof readDate> {
    const column = this.columnOf.get(role);
    return readDate(column === undefined ? null : cells[column], this.table.date1904);
  }

  /** Without a status column the day of finishing tells. */
  private status(row: ListRow, place: Place, finished: CivilDay | null): StatusMeaning | undefined {
    if (!this.columnOf.has('status')) {
      return { group: finished === null ? 'in-process' : 'finished', returned: false };
    }
    const text = this.text(row, 'status');
    if (text === '') {
      this.fault('missing-status', place);
      return undefined;
    }
    const status = this.words.statusOf(text);
    if (!status) this.fault('unknown-status', place, { written: text });
    return status;
  }

  private known<Meaning>(
    row: ListRow,
    place: Place,
    role: 'channel' | 'level',
    kind: FaultKind,
    find: (text: string) => Meaning | undefined,
  ): Meaning | null {
    const text = this.text(row, role);
    if (text === '') return null;
    const meaning = find(text);
    if (meaning === undefined) this.fault(kind, place, { written: text });
    return meaning ?? null;
  }

  private gather(role: DateRole, date: ReturnType<typeof readDate>): void {
    let column = this.dateColumns.get(role);
    if (!column) this.dateColumns.set(role, (column = new DateColumn(role)));
    column.add(date);
  }

  /** Decides each column's reading once all of it is known, and changes what has to be changed. */
  private settleDates(choice: ColumnChoice | undefined, period: Period | undefined): readonly DateFinding<DateRole>[] {
    const turned = [...this.dateColumns.values()].some(({ looksTurned }) => looksTurned);
    return [...this.dateColumns.values()].flatMap((column): readonly DateFinding<DateRole>[] => {
      const field = column.role === 'received' || column.role === 'due' ? column.role : 'finished';
      const doubtful = (): Iterable<Doubtful> => this.doubtful(field, column);
      const byCode =
        field === 'received'
          ? agreement(doubtful(), (day, place) => day === dayOfCode(this.dossiers.codes.at(place)))
          : NO_AGREEMENT;
      const reading = decideReading(column, turned, byCode, choice?.dates);
      const inPeriod = period ? agreement(doubtful(), (day) => day >= period.from && day <= period.to) : null;
      if (reading === 'swapped') {
        for (const { place, day } of doubtful()) this.dossiers.setDay(field, place, swapDayMonth(day));
      }
      const kind = dateDoubt(column, reading, inPeriod);
      const { serials, dayFirst, monthFirst, either } = column;
      const texts = dayFirst + monthFirst + either;
      return kind ? [{ role: column.role, kind, reading, serials, texts, inPeriod, byCode }] : [];
    });
  }

  /** Dates that could be the other way round: Excel's own where the column may be turned, texts of either order else. */
  private *doubtful(field: DayField, column: DateColumn<DateRole>): Generator<Doubtful> {
    const origin: DateOrigin = column.mayBeTurned ? 'serial' : 'either';
    if (origin === 'either' && column.monthFirst === 0) return;
    const wanted = ORIGINS.indexOf(origin);
    for (let place = 0; place < this.dossiers.length; place += 1) {
      if (this.origins[field].at(place) !== wanted) continue;
      const day = this.dossiers.day(field, place);
      if (day !== null) yield { place, day };
    }
  }

  /** `hasNoFinish`: nothing stands in the column of the day of finishing (what cannot be read is its own fault). */
  private compareDates(dossiers: DossierColumns, at: number, hasNoFinish: boolean): void {
    const { row, received, due, finished, group } = factsAt(dossiers, at);
    const fault = (kind: FaultKind, details: FaultDetails): void =>
      this.fault(kind, { row, code: codeAt(dossiers.codes, at) }, details);
    if (received !== null && due !== null && received > due) fault('received-after-due', { days: [received, due] });
    if (received !== null && finished !== null && finished < received) {
      fault('finished-before-received', { days: [finished, received] });
    }
    const role = this.finishRole ?? null;
    if (group === 'finished' && hasNoFinish && role) fault('returned-without-date', { role });
    if (group === 'in-process' && finished !== null) fault('finished-in-process', { role });
  }
}

type Place = Pick<Dossier, 'row' | 'code'>;

type FaultDetails = NonNullable<Parameters<typeof faultOf>[2]>;

/** A date that could be the other way round, by the place of its dossier. */
interface Doubtful {
  readonly place: number;
  readonly day: CivilDay;
}

function agreement(
  doubtful: Iterable<Doubtful>,
  agrees: (day: CivilDay, place: number) => boolean,
): { asRead: number; swapped: number } {
  let asRead = 0;
  let swapped = 0;
  for (const { place, day } of doubtful) {
    if (agrees(day, place)) asRead += 1;
    if (agrees(swapDayMonth(day), place)) swapped += 1;
  }
  return { asRead, swapped };
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
      const own = ownText(text);
      this.texts.push(own);
      this.places.set(own, place);
    }
    return place;
  }

  /** The same text, kept apart from where it was cut out. */
  kept(text: string): string {
    return this.texts[this.index(text)] ?? text;
  }
}
