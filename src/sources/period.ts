/**
 * Reporting periods: from one day to another, with the name they go by. Offices close their books on different days (15/12
 * to 14/6, 06/12 to 07/6), so the name gives the usual dates only where no dates are stated, and that is said (`stated`).
 */
import { bareKey } from '../forms/label.js';
import { addYears, dateOf, dayOf, type CivilDay } from './civil-day.js';
import { parseDate } from './date-text.js';

/** Both days belong to it. */
export interface Period {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

export interface NamedPeriod extends Period {
  /** null: dates without a name. */
  readonly kind: PeriodKind | null;
  /** Which month, quarter or half; 1 for the others. */
  readonly number: number;
  /** The year it is reported for: a period that begins on 15/12/2022 belongs to 2023. */
  readonly year: number;
  /** The dates were stated, not taken from custom. */
  readonly stated: boolean;
}

/** First and last month of each kind of period. */
const MONTHS: Readonly<Record<PeriodKind, (number: number) => readonly [number, number]>> = {
  month: (number) => [number, number],
  quarter: (number) => [number * 3 - 2, number * 3],
  half: (number) => [number * 6 - 5, number * 6],
  'nine-months': () => [1, 9],
  year: () => [1, 12],
};
/** Books are usually closed on the 14th and opened again on the 15th of the month before (QĐ 01/2023/QĐ-UBND Khánh Hòa). */
const FIRST_DAY = 15;
const LAST_DAY = 14;

const DATE = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
const RANGE = new RegExp(`(${DATE})\\s*(?:đến(?:\\s+hết)?(?:\\s+ngày)?|-|–|—|tới)\\s*(${DATE})`, 'iu');
const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
/** On the folded text (`bareKey`), whose punctuation is gone. */
const NAMES: readonly (readonly [RegExp, (match: RegExpExecArray) => { kind: PeriodKind; number: number }])[] = [
  [
    /\bqui (iv|i{1,3}|[1-4]) (?:nam )?(20\d\d)\b/,
    ([, name = '']) => ({ kind: 'quarter', number: ROMAN.get(name) ?? Number(name) }),
  ],
  [/\b0?6 thang cuoi (?:nam )?(20\d\d)\b/, () => ({ kind: 'half', number: 2 })],
  [/\b0?6 thang (?:dau )?(?:nam )?(20\d\d)\b/, () => ({ kind: 'half', number: 1 })],
  [/\b0?9 thang (?:dau )?(?:nam )?(20\d\d)\b/, () => ({ kind: 'nine-months', number: 1 })],
  [/\bthang (0?[1-9]|1[0-2]) (?:nam )?(20\d\d)\b/, ([, number = '']) => ({ kind: 'month', number: Number(number) })],
  [/\bnam (20\d\d)\b/, () => ({ kind: 'year', number: 1 })],
];

/** `6 tháng đầu năm 2023`, `Quý I/2023`, `từ 06/12/2022 đến 07/6/2023`, or a name with dates; null for anything else. */
export function parsePeriod(text: string): NamedPeriod | null {
  const dates = parseRange(text);
  const named = nameOf(dates ? text.normalize('NFC').replace(RANGE, ' ') : text);
  if (!named) return dates && { ...dates, kind: null, number: 1, year: dateOf(dates.to).year, stated: true };
  return dates ? { ...named, ...dates, stated: true } : named;
}

/** The usual dates of a period that goes by its name. */
export function usualPeriod(kind: PeriodKind, number: number, year: number): NamedPeriod | null {
  const [first, last] = MONTHS[kind](number);
  const from = first === 1 ? dayOf(year - 1, 12, FIRST_DAY) : dayOf(year, first - 1, FIRST_DAY);
  const to = dayOf(year, last, LAST_DAY);
  return from === undefined || to === undefined ? null : { kind, number, year, from, to, stated: false };
}

function nameOf(text: string): NamedPeriod | null {
  const key = bareKey(text);
  for (const [pattern, read] of NAMES) {
    const match = pattern.exec(key);
    if (!match) continue;
    const { kind, number } = read(match);
    return usualPeriod(kind, number, Number(match.at(-1)));
  }
  return null;
}

/** A first date without year is of the last one's year, or of the year before where it would come after it. */
function parseRange(text: string): Period | null {
  const match = RANGE.exec(text.normalize('NFC'));
  const to = parseDate(match?.[2] ?? '')?.day;
  if (!match || to === undefined) return null;
  const first = match[1] ?? '';
  const { year } = dateOf(to);
  const from =
    parseDate(first)?.day ??
    [year, year - 1].map((one) => parseDate(`${first}/${one}`)?.day).find((day) => day !== undefined && day <= to);
  return from === undefined || from > to ? null : { from, to };
}

/** How an earlier period and a later one stand to each other. `days`: how many overlap, or lie between. */
export interface PeriodRelation {
  readonly kind: 'adjoining' | 'gap' | 'overlap' | 'not-before';
  readonly days: number;
}

/** `not-before`: the first does not end before the second does, so it is no earlier period at all. */
export function periodRelation(earlier: Period, later: Period): PeriodRelation {
  if (earlier.to >= later.to) return { kind: 'not-before', days: 0 };
  const between = later.from - earlier.to - 1;
  if (between === 0) return { kind: 'adjoining', days: 0 };
  return between > 0 ? { kind: 'gap', days: between } : { kind: 'overlap', days: -between };
}

/** Quý I lies within 6 tháng and both within the year: cumulative reports overlap by design. */
export function overlapsByDesign(earlier: NamedPeriod, later: NamedPeriod): boolean {
  return earlier.year === later.year && Math.abs(earlier.from - later.from) <= NEAR_DAYS && earlier.to < later.to;
}

/** The same reporting period: by stated dates where both have them, by name, or by dates not far from the usual ones. */
export function isSamePeriod(one: NamedPeriod, other: NamedPeriod): boolean {
  if (one.stated && other.stated) return one.from === other.from && one.to === other.to;
  if (one.kind !== null && other.kind !== null) {
    return one.kind === other.kind && one.number === other.number && one.year === other.year;
  }
  return isNear(one, other);
}

/** Both begin and both end within the days by which offices move their books. */
export function isNear(one: Period, other: Period): boolean {
  return Math.abs(one.from - other.from) <= NEAR_DAYS && Math.abs(one.to - other.to) <= NEAR_DAYS;
}

/** Begins and ends within the other, but for the days by which offices move their books. */
export function isWithin(part: Period, whole: Period): boolean {
  return part.from >= whole.from - NEAR_DAYS && part.to <= whole.to + NEAR_DAYS;
}

/** Offices move their closing day by some days from year to year. */
const NEAR_DAYS = 20;

/** Whether the first is the second's like of so many years before: by name where both have one, else by their dates. */
export function isLikeOfYearsBefore(earlier: NamedPeriod, later: NamedPeriod, years: number): boolean {
  if (earlier.kind !== null && later.kind !== null) {
    return earlier.kind === later.kind && earlier.number === later.number && earlier.year === later.year - years;
  }
  const from = addYears(later.from, -years);
  const to = addYears(later.to, -years);
  return isNear(earlier, { from, to });
}
