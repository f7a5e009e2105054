/** A cell's content as a person reads it, for telling of cells that no indicator claims. */
import { isPercentFormat, shownDecimals, shownValue } from '../quantity/number-format.js';
import { printNumber } from '../quantity/print.js';
import { isCellError, isUnreadable, type Cell } from '../workbook/snapshot.js';

/** Numbers are printed the Vietnamese way; empty for nothing. */
export function showCell(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null || cell === undefined) return '';
  if (isCellError(value)) return value.error;
  if (isUnreadable(value)) return value.unreadable;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  const decimals = shownDecimals(cell.format, value) ?? undefined;
  return printNumber(shownValue(cell.format, value), decimals) + (isPercentFormat(cell.format, value) ? '%' : '');
}
