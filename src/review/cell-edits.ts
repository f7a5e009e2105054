/** A value in an indicator's unit to an edit of its cell: in the cell's own scale, with a format that keeps the official's look. */
import type { CellEdit } from '../workbook/edit.js';
import type { Place } from '../workbook/address.js';
import type { Entry } from '../forms/reading.js';
import { formatShift, isDateFormat, isPercentFormat, isTextFormat, shownDecimals } from '../quantity/number-format.js';
import { roundTo } from '../quantity/quantity.js';

/**
 * The en-US number format a number gets in a cell that was text or General. `#,##0` only where there are thousands
 * to part; `00` where the official writes 05; as many decimals as the value is printed with.
 */
export function formatFor(value: number, decimals: number, written: string): string {
  if (decimals > 0) return `${Math.abs(value) >= 1000 ? '#,##0' : '0'}.${'0'.repeat(decimals)}`;
  if (/^0\d$/.test(written)) return '00';
  return Math.abs(value) >= 1000 ? '#,##0' : '0';
}

/** Whether a cell's own format can show the value as meant, so that it stays. */
function formatSuits(format: string, value: number, decimals: number): boolean {
  if (isTextFormat(format) || isDateFormat(format) || /^general$/i.test(format)) return false;
  const shown = shownDecimals(format);
  // A scale that belongs to another section's numbers would show this one wrongly.
  if (shown === null || formatShift(format, value / 10 ** formatShift(format)) !== formatShift(format)) return false;
  return shown >= decimals || roundTo(value, shown) === value;
}

/** The format to write together with the value; undefined where the cell's own stays. */
export function formatToWrite(entry: Entry | undefined, value: number, decimals: number): string | undefined {
  const format = entry?.format ?? 'General';
  if (formatSuits(format, value, decimals)) return undefined;
  if (isPercentFormat(format)) return decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%';
  return formatFor(value, decimals, entry?.written ?? '');
}

/** A value in the indicator's unit as the number that its cell holds; `100` for a cell in percent. */
export function inCellScale(value: number, scale: number, decimals: number): number {
  return scale === 1 ? value : roundTo(value / scale, Math.max(0, decimals + 2 + Math.round(Math.log10(scale))));
}

/** A number edit (or a clearing for null) of the entry's cell. */
export function valueEdit(place: Place, entry: Entry | undefined, value: number | null, decimals: number): CellEdit {
  if (value === null) return { kind: 'clear', ...place };
  const scaled = inCellScale(value, entry?.scale ?? 1, decimals);
  const format = formatToWrite(entry, value, decimals);
  return { kind: 'number', ...place, value: scaled, ...(format === undefined ? {} : { format }) };
}

/** A live formula with the result that it has now, not rounded; nothing shows where `value` is null. */
export function formulaEdit(
  place: Place,
  entry: Entry | undefined,
  formula: string,
  value: number | null,
  decimals: number,
): CellEdit {
  const format = value === null ? undefined : formatToWrite(entry, value, decimals);
  const result = value === null ? '' : value / (entry?.scale ?? 1);
  return { kind: 'formula', ...place, formula, result, ...(format === undefined ? {} : { format }) };
}
