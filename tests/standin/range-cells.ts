/** The cells of a range as two-dimensional arrays, the way Office.js reads and writes them. */
import { isInside } from '../../src/workbook/address.js';
import type { CellRange } from '../../src/workbook/address.js';
import { isCellError } from '../../src/workbook/snapshot.js';
import { sheetOf } from './guard.js';
import { HostFault, UnknownOperation, isRecord, optionNames } from './host-object.js';
import type { Host } from './host-object.js';
import { isBrokenFormula } from './formula-text.js';
import { interpretInput } from './interpret.js';
import type { GridCell, GridSheet, GridWrite } from './model.js';

export type CellArray = 'Values' | 'ValueTypes' | 'Formulas' | 'NumberFormat';

export function readCells(host: Host, sheetId: string, area: CellRange, what: CellArray): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = readCell(host.model.cell(sheetId, row, column), what);
      cells.push(what === 'NumberFormat' && host.faults.formatsReadLocal ? localFormat(String(value)) : value);
    }
    rows.push(cells);
  }
  return rows;
}

/** Errors come as texts, a blank as '', a constant's formula is the constant (assumption `values-shape`). */
function readCell(cell: GridCell, what: CellArray): unknown {
  const value = isCellError(cell.value) ? cell.value.error : (cell.value ?? '');
  switch (what) {
    case 'Values':
      return value;
    case 'Formulas':
      return cell.formula === null ? value : `=${cell.formula}`;
    case 'NumberFormat':
      return cell.format;
    case 'ValueTypes':
      return valueType(cell);
  }
}

function valueType(cell: GridCell): string {
  if (isCellError(cell.value)) return 'Error';
  switch (typeof cell.value) {
    case 'string':
      return cell.value === '' && cell.formula === null ? 'Empty' : 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return 'Double';
    default:
      return 'Empty';
  }
}

/** null leaves a cell, '' clears it (assumption `null-and-blank`); a locked cell of a protected sheet refuses the whole array. */
export function writeCells(
  host: Host,
  sheetId: string,
  area: CellRange,
  what: 'Values' | 'Formulas' | 'NumberFormat',
  input: unknown,
): void {
  const sheet = sheetOf(host, sheetId);
  const writes: GridWrite[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const given = pick(input, row - area.top, column - area.left, area);
      if (given === null || isCovered(sheet, row, column)) continue;
      const cell = host.model.cell(sheetId, row, column);
      if (sheet.protection && (what === 'NumberFormat' ? !sheet.protection.formatCells : cell.locked)) {
        throw new HostFault('AccessDenied', sheet.name);
      }
      writes.push({ row, column, ...change(given, what, cell) });
    }
  }
  if (writes.length > 0) host.model.write(sheetId, writes);
}

function change(given: string | number | boolean, what: string, cell: GridCell): Omit<GridWrite, 'row' | 'column'> {
  if (what === 'NumberFormat') {
    if (typeof given !== 'string' || isBrokenFormat(given)) throw new HostFault('InvalidArgument', 'number format');
    return { format: given };
  }
  if (typeof given === 'string' && given.length > MAX_TEXT) throw new HostFault('InvalidArgument', 'text too long');
  if (typeof given === 'string' && isBrokenFormula(given) && cell.format !== '@') {
    throw new HostFault('InvalidArgument', given);
  }
  const { format, ...content } = interpretInput(given, cell.format);
  return { content, ...(format === undefined ? {} : { format }) };
}

/** One value for all cells, or an array of exactly the range's size. */
function pick(input: unknown, row: number, column: number, area: CellRange): string | number | boolean | null {
  let value = input;
  if (Array.isArray(input)) {
    const rows: unknown[] = input;
    const cells = rows[row];
    const fits = rows.length === area.bottom - area.top + 1 && Array.isArray(cells);
    if (!fits || cells.length !== area.right - area.left + 1) {
      throw new HostFault('InvalidArgument', 'the array does not fit the range');
    }
    value = cells[column];
  }
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new HostFault('InvalidArgument', typeof value);
}

/** A cell under a merge that is not its first: what is written there is lost (assumption `merge-swallows`). */
function isCovered(sheet: GridSheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => isInside({ row, column }, merge) && (merge.top !== row || merge.left !== column));
}

/** `getRowProperties({ rowHidden: true })`: one entry a row. */
export function lineProperties(
  hidden: ReadonlySet<number>,
  from: number,
  to: number,
  name: 'rowHidden' | 'columnHidden',
  options: unknown,
): unknown[] {
  const asked = optionNames(options);
  const place = name === 'rowHidden' ? 'rowIndex' : 'columnIndex';
  if (asked.some((one) => one !== name && one !== place)) throw new UnknownOperation('Range', 'lineProperties', asked);
  return Array.from({ length: to - from + 1 }, (_, index) =>
    Object.fromEntries(asked.map((one) => [one, one === place ? from + index : hidden.has(from + index)])),
  );
}

/** `getCellProperties({ format: { protection: { locked: true }, fill: { color: true } } })`. */
export function cellProperties(host: Host, sheetId: string, area: CellRange, options: unknown): unknown[][] {
  const format = isRecord(options) ? options['format'] : undefined;
  if (!isRecord(format) || Object.keys(options as object).length !== 1) {
    throw new UnknownOperation('Range', 'GetCellProperties', [options]);
  }
  const unknown = Object.keys(format).filter((name) => name !== 'protection' && name !== 'fill');
  if (unknown.length > 0) throw new UnknownOperation('Range', 'GetCellProperties', unknown);
  return readCells(host, sheetId, area, 'Values').map((cells, row) =>
    cells.map((_, column) => {
      const cell = host.model.cell(sheetId, area.top + row, area.left + column);
      return {
        format: {
          ...(format['protection'] ? { protection: { locked: cell.locked } } : {}),
          ...(format['fill'] ? { fill: { color: fillOf(host, cell) } } : {}),
        },
      };
    }),
  );
}

/** No fill reads as white (assumption `no-fill-white`). */
export function fillOf(host: Host, cell: GridCell): string {
  return cell.fill ?? (host.faults.noFillReadsWhite ? '#FFFFFF' : '');
}

/** Characters that a cell holds. */
const MAX_TEXT = 32_767;

/** A quoted text or a bracket that does not close, or more than four sections. */
function isBrokenFormat(format: string): boolean {
  const bare = format
    .replace(/\\./g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '');
  return /["[\]]/.test(bare) || bare.split(';').length > 4;
}

/** As a region with a decimal comma writes it. */
function localFormat(format: string): string {
  return format.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
