/** The period that a report's figures cover: "từ ngày 06/12/2022 đến ngày 07/6/2023". */
import { sentenceKey } from './sentence-figures.js';
import type { Sentence } from './sentences.js';
import type { CalendarDate, TextToken } from './text-tokens.js';

export interface FoundPeriod {
  readonly from: { readonly token: TextToken; readonly iso: string };
  readonly to: { readonly token: TextToken; readonly iso: string };
}

/** Words between the two dates. */
const BETWEEN = /^(?: (?:den|het|cho|toi|ngay|-|–|—|:|het ngay|va))+ $/;
const SPEAKS_OF_FIGURES =
  / (?:so lieu|ho so|ki bao cao|bao cao|tiep nhan|giai quyet|thong ke|ki nay|giao|tthc|thu tuc|#time|tinh tu|thoi diem|ket qua) /;
const OTHER_EVENTS =
  / (?:hoi nghi|tap huan|lop|thi truc tuyen|cuoc thi|hoi thi|co hieu luc|nghi le|doan kiem tra|tuan le|lay y kien|cung ki|hop dong|giai doan|nhiem ki|hien mau|trien lam|boi duong) /;
const WORDS_AFTER = 9;
const SHORTEST_DAYS = 20;
const LONGEST_DAYS = 400;

export function periodOfSentence(sentence: Sentence): FoundPeriod | null {
  const { tokens } = sentence;
  const key = sentenceKey(sentence);
  if (!SPEAKS_OF_FIGURES.test(key)) return null;
  for (const [at, first] of tokens.entries()) {
    if (first.date === undefined) continue;
    const next = tokens.findIndex((token, index) => index > at && token.date !== undefined);
    const second = tokens[next];
    if (second?.date === undefined) return null;
    const between = ` ${tokens
      .slice(at + 1, next)
      .map(({ key: word }) => word)
      .join(' ')} `;
    // What the dates are of stands before them or right after.
    const near = ` ${tokens
      .slice(0, next + WORDS_AFTER)
      .map(({ key: word }) => word)
      .join(' ')} `;
    if (OTHER_EVENTS.test(near)) continue;
    const isRange = BETWEEN.test(between) || (between === '  ' && /đến/iu.test(second.text));
    if (!isRange) continue;
    const { date: to } = second;
    if (to.year === null) continue;
    const year = first.date.year ?? (first.date.month > to.month ? to.year - 1 : to.year);
    const days = (dayNumber(to, to.year) ?? 0) - (dayNumber(first.date, year) ?? 0);
    if (days < SHORTEST_DAYS || days > LONGEST_DAYS) continue;
    return { from: { token: first, iso: isoDate(first.date, year) }, to: { token: second, iso: isoDate(to, to.year) } };
  }
  return null;
}

function isoDate({ day, month }: CalendarDate, year: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970; null for the 31 February. */
function dayNumber({ day, month }: CalendarDate, year: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.getTime() / 86_400_000 : null;
}
