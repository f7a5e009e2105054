/**
 * Numbers as a Vietnamese official types and reads them, where the grid's own habits are English: `99,7` is a number,
 * `1.144` is one thousand one hundred and forty-four. What is shown for editing and what is taken back agree, so that
 * opening a cell and leaving it again changes nothing.
 */

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
