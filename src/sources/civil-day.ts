/**
 * Days as whole numbers since 1970-01-01 in the calendar that officials write (proleptic Gregorian): no clock, no time
 * zone, no `Date`. Dossiers are judged by whole days, so nothing finer is ever needed.
 */

/** Days since 1970-01-01; negative before. */
export type CivilDay = number;

export interface CivilDate {
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  /** 1…31. */
  readonly day: number;
}

/** Excel's day 0 of its two calendars. In the first, 29/02/1900 is counted though it never was. */
const EPOCH_1900: CivilDay = -25569;
const EPOCH_1904: CivilDay = -24107;
const LAST_SERIAL_BEFORE_FALSE_DAY = 60;
/** 31/12/9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** undefined for a date that is in no calendar (31/02, month 13). */
export function dayOf(year: number, month: number, day: number): CivilDay | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  // Years from March on, so that the leap day is the last; eras of 400 years (H. Hinnant, days_from_civil).
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dateOf(day: CivilDay): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** An Excel serial, its time of day dropped; undefined outside Excel's calendar. */
export function dayOfSerial(serial: number, date1904: boolean): CivilDay | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1) || whole > LAST_SERIAL) return undefined;
  if (date1904) return EPOCH_1904 + whole;
  if (whole === LAST_SERIAL_BEFORE_FALSE_DAY) return undefined;
  return EPOCH_1900 + whole + (whole < LAST_SERIAL_BEFORE_FALSE_DAY ? 1 : 0);
}

/** The serial that Excel keeps for a day. */
export function serialOf(day: CivilDay, date1904: boolean): number {
  if (date1904) return day - EPOCH_1904;
  const serial = day - EPOCH_1900;
  return serial <= LAST_SERIAL_BEFORE_FALSE_DAY ? serial - 1 : serial;
}

/** `06/12/2022`. */
export function printDay(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${pad(dayOfMonth, 2)}/${pad(month, 2)}/${pad(year, 4)}`;
}

/** `2022-12-06`. */
export function isoDay(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The same day so many years later; 29/02 becomes 28/02 where there is none. */
export function addYears(day: CivilDay, years: number): CivilDay {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const last = Math.min(dayOfMonth, daysInMonth(year + years, month));
  return dayOf(year + years, month, last) ?? day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
