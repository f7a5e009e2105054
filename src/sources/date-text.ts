/**
 * Dates as one-stop systems and officials write them: `07/06/2023 08:30:00`, `08:30, 07/06/2023`, `7.6.2023`,
 * `2023-06-07T08:30:00`, `ngày 07 tháng 6 năm 2023`. Day before month is the rule; a text in which only the other order
 * makes sense is read so and says so. The time of day is dropped.
 */
import { dayOf, type CivilDay } from './civil-day.js';

/** Which of the two small numbers a text puts first. `either`: both orders are dates. */
export type DateOrder = 'day-first' | 'month-first' | 'either';

export interface ParsedDate {
  /** Read day first where that is possible. */
  readonly day: CivilDay;
  readonly order: DateOrder;
  /** Read month first, where `either`; else the same as `day`. */
  readonly other: CivilDay;
}

const SPACES = /[\s\u00A0\u202F]+/g;
const TIME = String.raw`\d{1,2}\s*(?::|h|giờ)\s*(?:\d{1,2}(?:\s*(?::|m|phút)\s*\d{1,2}(?:[.,]\d+)?)?)?\s*(?:phút|giây|SA|CH|AM|PM)?`;
const LEADING_TIME = new RegExp(`^${TIME}\\s*(?:,|-|;|ngày)?\\s+`, 'iu');
const TRAILING_TIME = new RegExp(`(?:,|\\s|T)\\s*(?:lúc\\s*)?${TIME}(?:\\s*(?:Z|[+-]\\d{2}:?\\d{2}))?$`, 'iu');
const NUMBERS = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const WORDS = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/iu;

/** null for what is no date: a word, a document number, 31/02. */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > 60) return null;
  const line = text.normalize('NFC').replace(SPACES, ' ').trim().replace(/^'/, '');
  const bare = line
    .replace(LEADING_TIME, '')
    .replace(TRAILING_TIME, '')
    .replace(/^ngày (?=\d{1,2}[/.-])/iu, '')
    .trim();
  const words = WORDS.exec(bare);
  if (words) return fixed(dayOf(Number(words[3]), Number(words[2]), Number(words[1])), 'day-first');
  const yearFirst = YEAR_FIRST.exec(bare);
  // A year in front is never followed by the day.
  if (yearFirst) return fixed(dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])), 'day-first');
  const numbers = NUMBERS.exec(bare);
  return numbers ? ordered(Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4] ?? '')) : null;
}

function ordered(first: number, second: number, year: number): ParsedDate | null {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === undefined) return fixed(monthFirst, 'month-first');
  if (monthFirst === undefined) return fixed(dayFirst, 'day-first');
  return { day: dayFirst, order: 'either', other: monthFirst };
}

function fixed(day: CivilDay | undefined, order: DateOrder): ParsedDate | null {
  return day === undefined ? null : { day, order, other: day };
}

/** Two digits are of this century: no dossier is older. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
