/**
 * Numbers as a Vietnamese official types and reads them, where the grid's own habits are English: `99,7` is a number,
 * `1.144` is one thousand one hundred and forty-four. What is shown for editing and what is taken back agree, so that
 * opening a cell and leaving it again changes nothing.
 */
import { isDateFormat, isPercentFormat, isTextFormat } from '../../quantity/number-format.js';

const GROUPED = /^[-−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^[-−]?\d+(?:,\d+)?$/;

/** The number that a typed text means; undefined when it is none (dates, percentages and words go the grid's own way). */
export function parseTyped(text: string): number | undefined {
  const trimmed = text.trim();
  if (!GROUPED.test(trimmed) && !PLAIN.test(trimmed)) return undefined;
  const number = Number(trimmed.replace('−', '-').replaceAll('.', '').replace(',', '.'));
  return Number.isSafeInteger(number) || trimmed.includes(',') ? number : undefined; // a long code stays a text
}

/** A number for editing: no grouping, a decimal comma; undefined where only the grid's own notation can write it (1e+21). */
export function editableNumber(value: number): string | undefined {
  const text = String(value);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text.replace('.', ',') : undefined;
}

/** What a number format makes of a typed number. */
export type FormatKind = 'number' | 'percent' | 'other';

/** `value`: the cell's number, where it has one; sections of a format may be for some numbers only. */
export function kindOf(pattern: string | undefined, value?: number): FormatKind {
  if (pattern === undefined) return 'number';
  if (isTextFormat(pattern) || isDateFormat(pattern, value)) return 'other';
  return isPercentFormat(pattern, value) ? 'percent' : 'number';
}

/**
 * The number meant; a text is the same in English notation, for the grid to take together with a new number format;
 * undefined: not a number, or a cell of texts or dates.
 */
export function numberTyped(text: string, pattern: string | undefined): number | string | undefined {
  const kind = kindOf(pattern);
  if (kind === 'other') return undefined;
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith('%');
  const number = parseTyped(isPercent ? trimmed.slice(0, -1) : trimmed);
  if (number === undefined) return undefined;
  if (kind === 'percent') return Number((number / 100).toPrecision(15)); // as Excel does, with and without the sign
  return isPercent ? `${number}%` : number;
}
