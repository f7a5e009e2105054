/** For whom and when a workbook reports, and what speaks against the period: other titles, another file's name, the day. */
import type { Recognition } from '../forms/recognition.js';
import type { CivilDay } from '../sources/civil-day.js';
import { isSamePeriod, parsePeriod, type NamedPeriod } from '../sources/period.js';
import { periodOfPath } from './file-hints.js';

/** Who says it: a person (kept in the file), the titles, the file's name. */
export type SaidBy = 'kept' | 'title' | 'file';

export interface AboutWorkbook {
  /** Empty: nobody says it. */
  readonly unit: string;
  readonly unitFrom: SaidBy | null;
  readonly period: string;
  readonly periodFrom: SaidBy | null;
  /** null: no period, or one that cannot be read. */
  readonly named: NamedPeriod | null;
}

export type PeriodDoubt =
  /** The workbook's titles state another period than the one that was chosen. */
  | { readonly kind: 'titles'; readonly titles: string; readonly period: string }
  /** The file's name does. */
  | { readonly kind: 'file-name'; readonly fileName: string; readonly period: string }
  | { readonly kind: 'not-begun' | 'long-past'; readonly period: string };

/** A period that ended longer ago than this is hardly the one that is reported now: a year's report comes within a quarter. */
const LONG_PAST_DAYS = 120;

export interface DoubtCall {
  readonly fileName?: string;
  /** null: the day says nothing (an archive is checked). */
  readonly today?: CivilDay | null;
}

/** What a person should look at before going on; none is a fault of a figure. */
export function periodDoubts(
  about: AboutWorkbook,
  { periodText }: Pick<Recognition, 'periodText'>,
  { fileName = '', today = null }: DoubtCall,
): readonly PeriodDoubt[] {
  const { named, period, periodFrom } = about;
  const doubts: PeriodDoubt[] = [];
  const titles = periodText ?? '';
  const inTitles = parsePeriod(titles);
  if (named && periodFrom === 'kept' && inTitles && !isSamePeriod(named, inTitles)) {
    doubts.push({ kind: 'titles', titles, period });
  }
  const inName = periodOfPath(fileName);
  if (named && inName && periodFrom !== 'file' && !isSamePeriod(named, inName)) {
    doubts.push({ kind: 'file-name', fileName, period });
  }
  // A name alone is a hint; the day is held against what is stated.
  if (named && today !== null && periodFrom !== 'file') {
    if (named.from > today) doubts.push({ kind: 'not-begun', period });
    else if (today - named.to > LONG_PAST_DAYS) doubts.push({ kind: 'long-past', period });
  }
  return doubts;
}
