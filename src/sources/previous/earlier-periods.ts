/**
 * Other workbooks of the same unit as sources: the period before, and the same period of earlier years.
 *
 * `previous` gives each indicator from the workbook that it may be held against. What is cumulative or fixed for the year
 * comes from the latest earlier period of the same year, also where the two overlap by design (quý I lies within 6 tháng);
 * anything else from the latest period that does not overlap. `lastyear`, `before2`… are the same period of earlier years.
 * What cannot be told (a workbook that states no period) is supposed and said, never hidden.
 */
import { bareKey } from '../../forms/label.js';
import type { Bilingual, Edition, Indicator } from '../../forms/edition.js';
import type { Entry, Reading } from '../../forms/reading.js';
import type { Recognition } from '../../forms/recognition.js';
import { isLikeOfYearsBefore, overlapsByDesign, parsePeriod, periodRelation, type NamedPeriod } from '../period.js';
import { alikeFigures } from './alike.js';
import { withoutPlace } from '../written-readings.js';

/** A workbook of an earlier period. */
export interface PeriodWorkbook {
  /** As people know it: the file's name. */
  readonly name: string;
  readonly recognition: Pick<Recognition, 'unitName' | 'reading'>;
  /** null: it states none. */
  readonly period: NamedPeriod | null;
  /** It is in forms of another edition; `compared` of its figures stand in rows that both have. Absent: the same forms. */
  readonly otherForms?: { readonly name: Bilingual; readonly compared: number; readonly of: number };
}

/** What a workbook served for; `years` how many years before, where it is the same period of an earlier year. */
export interface PeriodUse {
  readonly name: string;
  readonly period: NamedPeriod | null;
  readonly as: 'previous' | 'same-year' | 'earlier-year' | 'none';
  readonly years: number;
}

export type PeriodNotice =
  /** No period is stated: taken as an earlier period of the same year. */
  | { readonly kind: 'period-supposed'; readonly name: string }
  /** The present workbook states none, so nothing can be said of overlaps and gaps. */
  | { readonly kind: 'own-period-unknown' }
  | { readonly kind: 'overlap' | 'gap'; readonly name: string; readonly days: number }
  | { readonly kind: 'not-earlier'; readonly name: string }
  | {
      readonly kind: 'other-forms';
      readonly name: string;
      readonly forms: Bilingual;
      readonly compared: number;
      readonly of: number;
    }
  | { readonly kind: 'other-unit'; readonly name: string; readonly unit: string }
  /** Its figures are the present ones, all or nearly all: the old file, most likely. */
  | { readonly kind: 'same-figures'; readonly name: string; readonly same: number; readonly of: number };

export interface EarlierPeriods {
  /** For `check(…, { others })`. */
  readonly readings: readonly Reading[];
  readonly uses: readonly PeriodUse[];
  readonly notices: readonly PeriodNotice[];
}

/** Every figure is an earlier period's. */
export function isAsLast(earlier: EarlierPeriods | null): boolean {
  return (earlier?.notices ?? []).some((notice) => notice.kind === 'same-figures' && notice.same === notice.of);
}

/** The period that a recognised workbook states. */
export function recognisedPeriod({ periodText }: Pick<Recognition, 'periodText'>): NamedPeriod | null {
  return periodText === null ? null : parsePeriod(periodText);
}

/**
 * Most years looked back for jumps; more say no more.
 */
const MOST_YEARS = 6;

interface Sorted {
  /** Latest first. */
  readonly sameYear: readonly PeriodWorkbook[];
  readonly apart: readonly PeriodWorkbook[];
  readonly byYears: ReadonlyMap<number, PeriodWorkbook>;
  readonly refused: readonly PeriodWorkbook[];
}

/** The workbook that earlier ones are held against. `reading` absent: whether the figures are the same is not asked. */
interface PresentWorkbook {
  readonly period: NamedPeriod | null;
  readonly unitName: string | null;
  readonly reading?: Reading;
}

/** Earlier workbooks to Readings. Those without a period count in the order given, the latest first. */
export function earlierPeriods(
  current: PresentWorkbook,
  workbooks: readonly PeriodWorkbook[],
  edition: Edition,
): EarlierPeriods {
  const sorted = sortOut(current.period, workbooks);
  const [sameYear] = sorted.sameYear;
  const apart = sorted.apart[0];
  const readings: Reading[] = [];
  if (sameYear || apart) readings.push({ source: 'previous', entries: previousEntries(edition, sameYear, apart) });
  for (const [years, workbook] of sorted.byYears) {
    const entries = new Map(
      [...workbook.recognition.reading.entries].map(([ref, entry]) => [ref, withoutPlace(entry)]),
    );
    readings.push({ source: years === 1 ? 'lastyear' : `before${years}`, entries });
  }
  return {
    readings,
    uses: workbooks.map((workbook) => useOf(workbook, sorted)),
    notices: [
      ...(current.period === null && workbooks.length > 0 ? [{ kind: 'own-period-unknown' } as const] : []),
      ...workbooks.flatMap((workbook) => noticesOf(workbook, current, sorted, edition)),
    ],
  };
}

function sortOut(period: NamedPeriod | null, workbooks: readonly PeriodWorkbook[]): Sorted {
  const sameYear: PeriodWorkbook[] = [];
  const apart: PeriodWorkbook[] = [];
  const refused: PeriodWorkbook[] = [];
  const byYears = new Map<number, PeriodWorkbook>();
  const ends = (workbook: PeriodWorkbook): number => workbook.period?.to ?? Infinity;
  for (const workbook of [...workbooks].sort((one, other) =>
    ends(other) > ends(one) ? 1 : ends(other) < ends(one) ? -1 : 0,
  )) {
    const own = workbook.period;
    if (own === null || period === null) {
      sameYear.push(workbook);
      apart.push(workbook);
      continue;
    }
    const { kind } = periodRelation(own, period);
    if (kind === 'not-before') {
      refused.push(workbook);
      continue;
    }
    if (own.year === period.year) sameYear.push(workbook);
    if (kind !== 'overlap') apart.push(workbook);
    for (let years = 1; years <= MOST_YEARS; years += 1) {
      if (!byYears.has(years) && isLikeOfYearsBefore(own, period, years)) byYears.set(years, workbook);
    }
  }
  return { sameYear, apart, byYears: new Map([...byYears].sort(([one], [other]) => one - other)), refused };
}

function previousEntries(
  edition: Edition,
  sameYear: PeriodWorkbook | undefined,
  apart: PeriodWorkbook | undefined,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const isOfYear = ({ cumulative, yearly }: Indicator): boolean => cumulative || yearly;
  for (const form of edition.forms) {
    for (const indicator of form.indicators) {
      const workbook = isOfYear(indicator) ? sameYear : apart;
      const entry = workbook?.recognition.reading.entries.get(indicator.ref);
      if (entry) entries.set(indicator.ref, withoutPlace(entry));
    }
  }
  return entries;
}

function useOf(workbook: PeriodWorkbook, { sameYear, apart, byYears }: Sorted): PeriodUse {
  const { name, period } = workbook;
  const years = [...byYears].find(([, one]) => one === workbook)?.[0] ?? 0;
  const as =
    apart[0] === workbook && years === 0
      ? 'previous'
      : sameYear[0] === workbook
        ? 'same-year'
        : years > 0
          ? 'earlier-year'
          : apart[0] === workbook
            ? 'previous'
            : 'none';
  return { name, period, as, years };
}

function noticesOf(
  workbook: PeriodWorkbook,
  current: PresentWorkbook,
  sorted: Sorted,
  edition: Edition,
): readonly PeriodNotice[] {
  const { name, period, recognition } = workbook;
  const notices: PeriodNotice[] = [];
  if (workbook.otherForms) {
    const { name: forms, compared, of } = workbook.otherForms;
    notices.push({ kind: 'other-forms', name, forms, compared, of });
  }
  const unit = recognition.unitName;
  if (unit !== null && current.unitName !== null && bareKey(unit) !== bareKey(current.unitName)) {
    notices.push({ kind: 'other-unit', name, unit });
  }
  const alike = current.reading ? alikeFigures(current.reading, recognition.reading, edition) : null;
  if (alike) notices.push({ kind: 'same-figures', name, ...alike });
  if (period === null) return [...notices, { kind: 'period-supposed', name }];
  if (current.period === null) return notices;
  const { kind, days } = periodRelation(period, current.period);
  if (kind === 'not-before') notices.push({ kind: 'not-earlier', name });
  if (kind === 'overlap' && !overlapsByDesign(period, current.period)) notices.push({ kind: 'overlap', name, days });
  const isLike = [...sorted.byYears.values()].includes(workbook);
  // A gap matters only right before the period; that another year lies in between is no gap.
  if (kind === 'gap' && sorted.apart[0] === workbook && !isLike && sorted.sameYear[0] === workbook) {
    notices.push({ kind, name, days });
  }
  return notices;
}
