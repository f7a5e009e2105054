/** A cell as the plain table shows it: numbers with a decimal comma, dates as days, everything else as it stands. */
import { printNumber } from '../quantity/print.js';
import { dayOfSerial, printDay } from '../sources/civil-day.js';
import { isCellError, isUnreadable } from '../workbook/snapshot.js';
import type { Cell } from '../workbook/snapshot.js';
import { editableNumber, kindOf } from './grid/typed-number.js';

export function cellText({ value, format }: Pick<Cell, 'value' | 'format'>, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (isUnreadable(value)) return value.unreadable;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value, format, date1904) : value;
}

/** True for a cell whose content stands at the right as long as nobody has said otherwise. */
export function isNumberShown({ value }: Pick<Cell, 'value'>): boolean {
  return typeof value === 'number';
}

function numberText(value: number, format: string, date1904: boolean): string {
  const kind = kindOf(format);
  if (kind === 'other' && /[dmy]/i.test(format)) return dayText(value, date1904);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const shown = kind === 'percent' ? value * 100 : value;
  // Excel shows eleven digits where there is no format, and so hides binary noise.
  const rounded = decimals === undefined ? Number(shown.toPrecision(11)) : shown;
  const whole = format.includes('#,##0')
    ? printNumber(rounded, decimals ?? 0)
    : decimals === undefined
      ? (editableNumber(rounded) ?? String(rounded))
      : rounded.toFixed(decimals).replace('.', ',');
  const padded = /^0+$/.test(format) ? whole.padStart(format.length, '0') : whole;
  return kind === 'percent' ? `${padded}%` : padded;
}

function dayText(value: number, date1904: boolean): string {
  const day = dayOfSerial(value, date1904);
  return day === undefined ? String(value) : printDay(day);
}
