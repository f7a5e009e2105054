/**
 * How Excel takes what is typed or written through `values` and `formulas`: the string that looks like a formula
 * becomes one, the string that looks like a number or a date becomes one, an apostrophe or the format `@` forces text.
 * The stand-in must do the same, or a host that forgets to escape would pass its tests and ruin a workbook.
 * What this embodies is listed, with sources, in `assumptions.ts` (`input-…`).
 */
import type { CellValue } from '../../src/workbook/snapshot.js';

/** What a cell holds after the input; `format` only where Excel gives a `General` cell a format by itself. */
export interface Interpreted {
  readonly value: CellValue | null;
  /** Without `=`. */
  readonly formula: string | null;
  readonly format?: string;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);

/** `format` is the cell's number format before the input. */
export function interpretInput(input: string | number | boolean, format: string): Interpreted {
  if (typeof input !== 'string') {
    return constant(format === '@' ? String(input).toUpperCase() : input);
  }
  if (input === '') return { value: null, formula: null };
  if (input.startsWith("'")) return constant(input.slice(1));
  if (format === '@') return constant(input);
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input.slice(1) };
  const found = interpretNumber(input) ?? interpretDate(input);
  if (found) return format === 'General' ? found : { value: found.value, formula: null };
  if (/^[+\-@](?=[A-Za-z(])/.test(input)) {
    return { value: null, formula: input.startsWith('@') ? input.slice(1) : input };
  }
  if (/^(true|false)$/i.test(input)) return constant(input.toLowerCase() === 'true');
  if (ERRORS.has(input.toUpperCase())) return constant({ error: input.toUpperCase() });
  return constant(input);
}

function constant(value: CellValue): Interpreted {
  return { value, formula: null };
}

function interpretNumber(input: string): Interpreted | undefined {
  const text = input.trim();
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?\s*(%?)$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent, percent = ''] = match;
  if (whole === '' && fraction.length < 2) return undefined;
  const digits = `${sign}${whole.replaceAll(',', '') || '0'}${fraction}${exponent === undefined ? '' : `e${exponent}`}`;
  const value = Number(digits) / (percent ? 100 : 1);
  if (exponent !== undefined) return { value, formula: null, format: '0.00E+00' };
  if (percent) return { value, formula: null, format: fraction.length > 1 ? '0.00%' : '0%' };
  if (whole.includes(',')) return { value, formula: null, format: fraction.length > 1 ? '#,##0.00' : '#,##0' };
  return { value, formula: null };
}

/** en-US: month first; `12/15` and `1-2` are dates, which is how fractions of cases turn into days. */
function interpretDate(input: string): Interpreted | undefined {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(input.trim());
  if (!match) return undefined;
  const [, month = '', day = '', year] = match;
  const full = year === undefined ? 2026 : year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return { value: (date.getTime() - EPOCH) / DAY, formula: null, format: year === undefined ? 'd-mmm' : 'm/d/yyyy' };
}
