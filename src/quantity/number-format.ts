/**
 * What a cell's number format code (en-US notation) says about its number: is it a percentage, a date,
 * and how many decimals does a person see. Only that: printing for people goes through `print.ts`.
 */

/** A workbook has a handful of formats and thousands of cells; the same code always has the same section. */
const sections = new Map<string, string>();
const MOST_REMEMBERED = 500;

/** The first section without quoted text, colours and conditions: `[Red]"x"0.0%;…` → `0.0%`. */
function bareSection(format: string): string {
  const known = sections.get(format);
  if (known !== undefined) return known;
  const first = format.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '';
  const bare = first.replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  if (sections.size >= MOST_REMEMBERED) sections.clear();
  sections.set(format, bare);
  return bare;
}

export function isPercentFormat(format: string): boolean {
  return bareSection(format).includes('%');
}

/** Dates and times; `General` and `Standard` are words, not date letters. */
export function isDateFormat(format: string): boolean {
  if (/^(?:general|standard|@)$/i.test(format)) return false;
  const bare = bareSection(format).replace(/general|standard/gi, '');
  return /[dyhs]|m/i.test(bare) && !/[0#?]/.test(bare.replace(/[hms]+\.0+/gi, ''));
}

/** Decimals that the format shows; null where it shows whatever the number has (`General`, `@`). */
export function shownDecimals(format: string): number | null {
  const bare = bareSection(format);
  if (!/[0#?]/.test(bare) || /e[+-]/i.test(bare) || bare.includes('/')) return null;
  return /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
}

/** Digits that the format shows at least before the decimal point: 2 for `00`, which writes 5 as 05; 0 where it demands none. */
export function leastDigits(format: string): number {
  return /^0+$/.exec(bareSection(format))?.[0].length ?? 0;
}
