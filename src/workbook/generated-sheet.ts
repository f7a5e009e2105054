/**
 * What makes a sheet ours, so that it can be renewed and taken away again by whichever host comes next: a hidden name
 * that is defined on the sheet alone. It travels with the sheet through renaming, moving and saving, and both hosts can
 * read and write it. Excel's own Solver keeps its settings the same way.
 */
import { MAX_COLUMNS, MAX_ROWS, parseRange } from './address.js';
import type { Place } from './address.js';
import { HostError } from './failure.js';
import type { NewCell, NewRow, NewSheet } from './new-sheet.js';
import type { PlainValue } from './snapshot.js';

export const GENERATED_SHEET_NAME = '_soat_sheet';
/** What the name stands for, en-US without `=`. Only the name counts; this says to the curious whose it is. */
export const GENERATED_SHEET_FORMULA = '"soat-phu-luc:sheet"';

/** Excel's own limits (Excel specifications and limits). */
const MAX_NAME = 31;
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
/** What Excel refuses in a sheet's name; characters that no file can hold are refused with it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN_IN_NAME = /[[\]:*?/\\\u0000-\u001F\uFFFE\uFFFF]|^'|'$/;

/** True for a name that Excel takes for a sheet. */
export function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= MAX_NAME && !FORBIDDEN_IN_NAME.test(name);
}

/** Excel tells sheets apart without regard to case. */
export function sheetNameKey(name: string): string {
  return name.toLowerCase();
}

/** A cell of a new sheet in its long form. */
export function asNewCell(cell: NewCell | PlainValue): NewCell {
  if (typeof cell !== 'object') return { value: cell };
  return 'error' in cell ? { value: cell } : cell;
}

/** @throws HostError `unknown` for a name, an area or a number that no sheet could have, `too-large` beyond Excel's limits. */
export function checkNewSheet(sheet: NewSheet): void {
  const { name, rows, merges = [] } = sheet;
  const refuse = (detail: string): never => {
    throw new HostError('unknown', detail, name);
  };
  if (!isSheetName(name)) refuse('not a sheet name');
  for (const merge of merges) if (!parseRange(merge)) refuse(`not a range: ${merge}`);
  if (rows.length > MAX_ROWS) throw new HostError('too-large', `${rows.length} rows`, name);
  for (const row of rows) checkRow(row, name);
}

function checkRow(row: NewRow, sheet: string): void {
  if (row.length > MAX_COLUMNS) throw new HostError('too-large', `${row.length} columns`, sheet);
  for (const cell of row) {
    if (cell === null) continue;
    const { value, formula = '', link } = asNewCell(cell);
    if (typeof value === 'number' && !Number.isFinite(value)) throw new HostError('unknown', 'not a number', sheet);
    const long = (typeof value === 'string' && value.length > MAX_TEXT) || formula.length > MAX_FORMULA;
    if (long) throw new HostError('too-large', 'a cell', sheet);
    if (link && !isOnSheet(link)) throw new HostError('unknown', `link to ${link.row}:${link.column}`, sheet);
  }
}

function isOnSheet({ row, column }: Place): boolean {
  return row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
}
