/**
 * Dates of one column, and whether Excel turned some of them round. Pasted into an English-locale Excel, 06/12/2022 becomes
 * the date 12 June while 13/12/2022 stays text: a column of which every true date has a day up to 12 and every text a
 * larger one. Nothing is changed here without being said (see `DateFinding`), and an official can choose otherwise.
 */
import { dateOf, dayOf, dayOfSerial, type CivilDay } from '../civil-day.js';
import { parseDate } from '../date-text.js';
import type { DateReading } from './column-choice.js';
import { serialOfNumber } from './date-cell.js';
import type { ListCell } from './table.js';

/** How a date came: from Excel's own date, or from a text, and which orders the text allows. */
export type DateOrigin = 'none' | 'serial' | 'day-first' | 'month-first' | 'either' | 'unreadable';

export interface ReadDate {
  /** Day first for texts; null without a date. */
  readonly day: CivilDay | null;
  readonly origin: DateOrigin;
}

const NOTHING: ReadDate = { day: null, origin: 'none' };
const UNREADABLE: ReadDate = { day: null, origin: 'unreadable' };
/** A dash or "x" in the place of a date says that there is none. */
const NO_DATE = /^[-–—x.]+$/i;

export function readDate(cell: ListCell | undefined, date1904: boolean): ReadDate {
  if (cell === null || cell === undefined) return NOTHING;
  const serial = typeof cell === 'object' ? cell.serial : serialOfNumber(cell);
  if (serial !== null) {
    const day = dayOfSerial(serial, date1904);
    return day === undefined ? UNREADABLE : { day, origin: 'serial' };
  }
  if (typeof cell !== 'string') return UNREADABLE;
  if (cell.trim() === '' || NO_DATE.test(cell.trim())) return NOTHING;
  const parsed = parseDate(cell);
  return parsed ? { day: parsed.day, origin: parsed.order } : UNREADABLE;
}

/** What a column's dates are made of, gathered row by row. */
export class DateColumn<Role extends string> {
  serials = 0;
  /** Excel dates with a day after the 12th: such a column was not turned round. */
  serialsAfter12 = 0;
  dayFirst = 0;
  monthFirst = 0;
  either = 0;

  constructor(readonly role: Role) {}

  add({ day, origin }: ReadDate): void {
    if (origin === 'serial' && day !== null) {
      this.serials += 1;
      if (dateOf(day).day > 12) this.serialsAfter12 += 1;
    } else if (origin === 'day-first') this.dayFirst += 1;
    else if (origin === 'month-first') this.monthFirst += 1;
    else if (origin === 'either') this.either += 1;
  }

  /** Every Excel date could have been turned round, and the texts are what could not be. */
  get looksTurned(): boolean {
    return this.mayBeTurned && this.dayFirst + this.monthFirst > 0 && this.either === 0;
  }

  get mayBeTurned(): boolean {
    return this.serials > 0 && this.serialsAfter12 === 0;
  }

  /** Texts of which some can only be month first and none only day first. */
  get isMonthFirst(): boolean {
    return this.monthFirst > 0 && this.dayFirst === 0 && this.serials === 0;
  }

  get isContradictory(): boolean {
    return this.monthFirst > 0 && this.dayFirst > 0;
  }
}

/** What is done with a column's doubtful dates, and what speaks for it. */
export interface DateFinding<Role extends string> {
  readonly role: Role;
  readonly kind: 'turned' | 'perhaps-turned' | 'month-first' | 'contradictory';
  /** What the list was read with. */
  readonly reading: DateReading;
  /** Excel dates and texts of the column. */
  readonly serials: number;
  readonly texts: number;
  /** Doubtful dates that lie in the period as they stand, and with day and month changed back; null without a period. */
  readonly inPeriod: { readonly asRead: number; readonly swapped: number } | null;
  /** Doubtful dates that the day in the dossier's own code confirms, as they stand and changed back. */
  readonly byCode: { readonly asRead: number; readonly swapped: number };
}

/** Day and month changed for each other; the same day where that is no date. */
export function swapDayMonth(day: CivilDay): CivilDay {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return dayOf(year, dayOfMonth, month) ?? day;
}

/**
 * How the doubtful dates of a column are read: as the official chose; else by the column's own make-up; else, where it
 * holds nothing but dates that may be turned, as the other columns of the same paste.
 */
export function decideReading(
  column: DateColumn<string>,
  othersTurned: boolean,
  byCode: { readonly asRead: number; readonly swapped: number },
  chosen: DateReading | undefined,
): DateReading {
  if (chosen) return column.serialsAfter12 > 0 ? 'as-read' : chosen;
  if (column.isMonthFirst) return 'swapped';
  if (!column.mayBeTurned) return 'as-read';
  const evidence = byCode.asRead + byCode.swapped;
  // The codes carry the day of receipt: where they speak clearly they decide.
  if (evidence >= 3 && Math.max(byCode.asRead, byCode.swapped) >= evidence * 0.8) {
    return byCode.swapped > byCode.asRead ? 'swapped' : 'as-read';
  }
  return column.looksTurned || othersTurned ? 'swapped' : 'as-read';
}

/** What there is to say of a column's dates; null: nothing. */
export function dateDoubt(
  column: DateColumn<string>,
  reading: DateReading,
  inPeriod: DateFinding<string>['inPeriod'],
): DateFinding<string>['kind'] | null {
  if (column.isMonthFirst) return 'month-first';
  if (reading === 'swapped' || column.looksTurned) return 'turned';
  if (column.isContradictory) return 'contradictory';
  const better = inPeriod !== null && inPeriod.swapped > inPeriod.asRead;
  return column.mayBeTurned && better ? 'perhaps-turned' : null;
}
