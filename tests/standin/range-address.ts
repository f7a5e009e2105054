/** Addresses as `getRange`, `getRanges` and `comments.add` take them and as `address` answers them. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnName,
  formatRange,
  parseArea as parseAddressArea,
  quoteSheet,
} from '../../src/workbook/address.js';
import type { CellRange } from '../../src/workbook/address.js';
import { HostFault } from './host-object.js';
import type { GridModel } from './model.js';

/** The longest address text that Excel takes (assumption `address-length`). */
const MAX_ADDRESS = 8192;

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** True for whole rows: what may be inserted and deleted. */
export function isRows(area: CellRange): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** True for whole columns. */
export function isColumns(area: CellRange): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** Whole rows or columns: Excel gives and takes no cells of them. */
export function isUnbounded(area: CellRange): boolean {
  return isRows(area) || isColumns(area);
}

/** `B2`, `A1:C3`, `4:6`, `A:C`. */
export function parseArea(text: string): CellRange {
  const range = parseAddressArea(text);
  if (!range) throw new HostFault('InvalidArgument', text);
  return range;
}

/** `A1,B2:B4`. */
export function parseAreas(text: string): CellRange[] {
  if (text.length > MAX_ADDRESS) throw new HostFault('InvalidArgument', `address of ${String(text.length)} characters`);
  return text.split(/,\s*/).map(parseArea);
}

/** `'Phụ lục 4'!D18` → the sheet's name and the area. */
export function splitPlace(text: string): { sheet: string; area: CellRange } {
  const cut = text.lastIndexOf('!');
  const raw = text.slice(0, Math.max(cut, 0));
  const sheet = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheet, area: parseArea(text.slice(cut + 1)) };
}

/** `'Phụ lục 4'!D18` → its sheet and area. */
export function parsePlace(model: GridModel, text: string): { sheetId: string; area: CellRange } {
  const { sheet: name, area } = splitPlace(text);
  const sheet = model.sheets().find((one) => one.name === name);
  if (!sheet) throw new HostFault('InvalidArgument', text);
  return { sheetId: sheet.id, area };
}

/** As Excel answers: the name is quoted only where it needs it. */
export function printArea(sheetName: string, area: CellRange): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) ? sheetName : quoteSheet(sheetName);
  if (isColumns(area) && !isRows(area)) return `${name}!${columnName(area.left)}:${columnName(area.right)}`;
  if (isRows(area) && !isColumns(area)) return `${name}!${area.top + 1}:${area.bottom + 1}`;
  return `${name}!${formatRange(area)}`;
}
