/**
 * A workbook as plain data: one consistent picture of all sheets, the same from every host
 * (Office.js, .xlsx bytes, a grid in the browser). The core reads nothing else.
 */
import type { CellRange } from './address.js';
import { mergeAt } from './merge-at.js';

/** An error value of a cell, as Excel names it in English: `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a file says of a cell that cannot be understood: no rule reads it, no fill writes it, and it is never blank. */
export interface Unreadable {
  /** As the file writes it, at most `MAX_SHOWN_RAW` characters. */
  readonly unreadable: string;
}

/** What can be written into a cell. Dates and percentages are numbers whose meaning lies in `Cell.format`. */
export type PlainValue = string | number | boolean | CellError;

/** What a cell holds. */
export type CellValue = PlainValue | Unreadable;

export interface Cell {
  readonly column: number;
  /** null: nothing there (the cell may still be formatted). A formula's value is its last computed result. */
  readonly value: CellValue | null;
  /** The formula in en-US notation without the leading `=`; null when the cell holds a constant. */
  readonly formula: string | null;
  /** The number format code in en-US notation: `General`, `@`, `#,##0`, `0.0%`. */
  readonly format: string;
  /** Counts only where the sheet is protected. */
  readonly locked: boolean;
}

export interface Row {
  readonly index: number;
  readonly hidden: boolean;
  /** Ordered by column. Cells with neither value nor formula may be left out. */
  readonly cells: readonly Cell[];
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** What a protected sheet still allows us. */
export interface Protection {
  readonly formatCells: boolean;
}

export interface Sheet {
  /** The host's own id, stable while the workbook is open; survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** null: not protected. */
  readonly protection: Protection | null;
  /** Ordered by index; rows with nothing in them may be left out. */
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** True when the sheet was larger than the host reads (`MAX_READ_CELLS`): it was not read to its end. */
  readonly truncated: boolean;
  /** Excel would not let us read this sheet; it has no rows then. Absent: it was read. */
  readonly unreadable?: true;
}

export interface Snapshot {
  readonly sheets: readonly Sheet[];
  /** The JSON text kept in our custom XML part (see `settings-part.ts`); null when the workbook has none. */
  readonly settings: string | null;
  /** Excel would not let us read our part: what stands there is not known and must not be written over. */
  readonly settingsUnreadable?: true;
  /** Dates count from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
  /** No sheet may be added or removed. */
  readonly structureProtected: boolean;
  /** The workbook cannot be written at all (an .xls, a read-only opening). */
  readonly readOnly: boolean;
  /** Names of sheets in the workbook's list that have no content (old macro modules); none when left out. */
  readonly sheetsWithoutContent?: readonly string[];
}

export const EMPTY_SNAPSHOT: Snapshot = {
  sheets: [],
  settings: null,
  date1904: false,
  structureProtected: false,
  readOnly: true,
};

/** The most cells of one sheet that a host reads; beyond that the sheet is `truncated`. */
export const MAX_READ_CELLS = 400_000;

export function isCellError(value: CellValue | null): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isUnreadable(value: CellValue | null): value is Unreadable {
  return typeof value === 'object' && value !== null && 'unreadable' in value;
}

/** What is kept of a content that cannot be understood: enough to recognise it. */
const MAX_SHOWN_RAW = 60;

export function unreadable(raw: string): Unreadable {
  return { unreadable: raw.slice(0, MAX_SHOWN_RAW) };
}

export function findSheet(snapshot: Snapshot, name: string): Sheet | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

export function findRow(sheet: Sheet, index: number): Row | undefined {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = sheet.rows[middle];
    if (!row) return undefined;
    if (row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The cell there, or undefined when nothing was ever put there. */
export function findCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  return findRow(sheet, row)?.cells.find((cell) => cell.column === column);
}

/** The top-left cell of the merged area that covers the address, or the address itself. Writes must go there. */
export function anchorOf(sheet: Sheet, row: number, column: number): { row: number; column: number } {
  const merge = mergeAt(sheet.merges, row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** The merged areas of sheets by their first cell: captions ask for each of theirs, and a sheet may have a hundred thousand. */
const mergesByStart = new WeakMap<Sheet, ReadonlyMap<string, CellRange>>();

/** The merged area that begins in the cell; the first where a host gives several. */
export function mergeFrom(sheet: Sheet, row: number, column: number): CellRange | undefined {
  let starts = mergesByStart.get(sheet);
  if (!starts) {
    starts = new Map([...sheet.merges].reverse().map((merge) => [`${merge.top}:${merge.left}`, merge]));
    mergesByStart.set(sheet, starts);
  }
  return starts.get(`${row}:${column}`);
}
