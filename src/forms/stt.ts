/**
 * The ordinal of a row (STT) as it is met in cells: `1.` `4.2.` `1,1` `01` `II.1` `a)`, numbers, and what Excel made
 * of it: 3.1 where `3.10` was typed, a date where `1.2.1` was typed. What is ambiguous has several candidates; the
 * row's place among the others decides (`match-rows.ts`).
 */
import { isDateFormat } from '../quantity/number-format.js';
import type { Cell } from '../workbook/snapshot.js';

export interface Stt {
  /** Normalised (`4.2`), likeliest first. Empty for a letter, which means something only below its parent. */
  readonly candidates: readonly string[];
  /** 1 for `a)`; null for everything else. */
  readonly letter: number | null;
  /** As written, for people. */
  readonly written: string;
}

/** What nearly every ordinal looks like. */
const PLAIN = /^[1-9]\d?(?:\.[1-9]\d?)*\.?$/;
const DIGITS = /^[[(]?\s*(\d{1,2}(?:\s*[.,]\s*\d{1,2})*)\s*[.,):\]-]*$/;
const ROMAN = /^([IVX]{1,5})((?:\s*[.,]\s*\d{1,2})*)\s*[.,):-]*$/;
const LETTER = /^([a-zđ])\s*[.)]*$/;
const VIETNAMESE_LETTERS = 'abcdđeghiklmn';
/** `1.1. Tổng số`, `2) Kiểm tra`, `I. Thống kê`, `a) Số hồ sơ`, `1 Thống kê`: the ordinal, then a letter. */
const LEADING =
  /^\s*(\d{1,2}(?:\s?[.,]\s?\d{1,2})*\s?[.):-]*|[IVX]{1,5}(?:[.,]\d{1,2})*\s?[.)]|[a-zđ]\))\s*(?=["“(]?\p{L})/u;

/** The STT in a cell of its own; null when the cell holds none. */
export function readStt(cell: Cell | undefined, date1904: boolean): Stt | null {
  const value = cell?.value ?? null;
  if (typeof value === 'string') return parseStt(value);
  if (typeof value !== 'number' || value <= 0 || cell === undefined) return null;
  if (isDateFormat(cell.format, value)) return fromDate(value, date1904);
  if (value >= 100) return null;
  const plain = String(Number(value.toPrecision(12)));
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(plain)) return null;
  const isTenth = /\.\d$/.test(plain);
  return { candidates: isTenth ? [plain, `${plain}0`] : [plain], letter: null, written: plain.replace('.', ',') };
}

/** The STT in a text; null when the text is something else. */
export function parseStt(text: string): Stt | null {
  if (text.length > 20) return null;
  if (PLAIN.test(text))
    return { candidates: [text.endsWith('.') ? text.slice(0, -1) : text], letter: null, written: text };
  const written = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .trim();
  if (written === '') return null;
  const digits = DIGITS.exec(written)?.[1];
  if (digits !== undefined) return one(digits, written);
  const roman = ROMAN.exec(written);
  if (roman) return one(`${romanValue(roman[1] ?? '')}${roman[2] ?? ''}`, written);
  const letter = LETTER.exec(written.toLowerCase())?.[1];
  const ordinal = letter === undefined ? -1 : VIETNAMESE_LETTERS.indexOf(letter);
  return ordinal < 0 ? null : { candidates: [], letter: ordinal + 1, written };
}

/** An STT at the head of a label, and the label without it; null when the label has none. */
export function splitLeadingStt(label: string): { stt: Stt; rest: string } | null {
  const match = /^[\s\dIVXa-zđ]/.test(label) ? LEADING.exec(label) : null;
  if (!match) return null;
  const stt = parseStt(match[1] ?? '');
  return stt && { stt, rest: label.slice(match[0].length) };
}

/** I, II, IV, IX …: enough for a form's chapters. */
export function romanValue(numeral: string): number {
  const values = new Map([
    ['I', 1],
    ['V', 5],
    ['X', 10],
  ]);
  let sum = 0;
  Array.from(numeral).forEach((letter, at) => {
    const value = values.get(letter) ?? 0;
    sum += value < (values.get(numeral.charAt(at + 1)) ?? 0) ? -value : value;
  });
  return sum;
}

function one(text: string, written: string): Stt {
  const parts = text.split(/\s*[.,]\s*/).map((part) => String(Number(part)));
  return { candidates: [parts.join('.')], letter: null, written };
}

/** `1.1` typed where the dot separates dates is 1 January; `1.2.1` is 1 February 2001. */
function fromDate(serial: number, date1904: boolean): Stt {
  const { day, month, year } = dateOf(serial, date1904);
  const tail = year % 100;
  const candidates = [`${day}.${month}`, `${month}.${day}`];
  if (tail > 0 && tail < 30) candidates.push(`${day}.${month}.${tail}`, `${month}.${day}.${tail}`);
  return { candidates: [...new Set(candidates)], letter: null, written: `${day}/${month}/${year}` };
}

/** Excel's serial days: 1 is 1 January 1900 (with the 29 February 1900 that never was), or 0 is 1 January 1904. */
function dateOf(serial: number, date1904: boolean): { day: number; month: number; year: number } {
  const days = Math.floor(serial);
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 61 ? 31 : 30);
  const date = new Date(epoch + days * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}
