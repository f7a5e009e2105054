/** Cells that hold days: Excel's own dates, texts, and the bare numbers that Excel would count as days. */
import { parseDate } from '../date-text.js';
import type { ListCell } from './table.js';

/** Whether the cell is a date in any form; a bare number is none without a heading that says so. */
export function isDateCell(cell: ListCell | undefined): boolean {
  if (cell === null || cell === undefined || typeof cell === 'number') return false;
  return typeof cell === 'object' || parseDate(cell) !== null;
}

/** 01/01/2000 to 31/12/2099 in Excel's count from 1900; the count from 1904 lies inside for the years that matter. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** A bare number, or its text in a CSV, that could be a day of this century; null for any other. */
export function serialOfNumber(cell: ListCell | undefined): number | null {
  const serial = typeof cell === 'string' && /^\s*\d{5}(?:\.\d+)?\s*$/.test(cell) ? Number(cell) : cell;
  return typeof serial === 'number' && serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? serial : null;
}
