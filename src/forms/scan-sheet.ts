/**
 * Looks over one sheet: each text with what it may mean. Small sheets are looked at whole; in a sheet of hundreds of
 * thousands of cells only the top and the neighbourhood of labels and titles, so that a foreign list costs little.
 */
import { isCellError, isUnreadable, type Cell, type Sheet } from '../workbook/snapshot.js';
import type { EditionIndex, Meaning } from './edition-index.js';

export interface ScannedCell {
  readonly column: number;
  readonly cell: Cell;
  /** null for numbers, booleans, errors and blank cells. */
  readonly meaning: Meaning | null;
}

export interface ScannedRow {
  readonly index: number;
  readonly hidden: boolean;
  /** Cells that hold something, by column. */
  readonly cells: readonly ScannedCell[];
}

/** A form of thirty rows on a crowded sheet stays far below. */
const WHOLE_SHEET_CELLS = 6000;
const TOP_ROWS = 200;
const NEIGHBOURHOOD = 60;
const MOST_ROWS = 3000;
/** Seven forms side by side with all their columns take some sixty. */
const MOST_CELLS_OF_ROW = 250;

/** The rows worth reading that hold something, from top to bottom. */
export function scanSheet(sheet: Sheet, index: EditionIndex): readonly ScannedRow[] {
  const scanned: ScannedRow[] = [];
  const wanted = countCells(sheet) <= WHOLE_SHEET_CELLS ? null : rowsWorthReading(sheet, index);
  sheet.rows.forEach((row, at) => {
    if (wanted && !wanted.has(at)) return;
    const cells: ScannedCell[] = [];
    for (const cell of row.cells) {
      if (cells.length >= MOST_CELLS_OF_ROW) break;
      if (!holdsSomething(cell)) continue;
      const meaning = typeof cell.value === 'string' ? index.meaningOf(cell.value) : null;
      cells.push({ column: cell.column, cell, meaning });
    }
    if (cells.length > 0) scanned.push({ index: row.index, hidden: row.hidden, cells });
  });
  return scanned;
}

/** Whether a person would see anything in the cell. */
export function holdsSomething(cell: Cell | undefined): boolean {
  const value = cell?.value ?? null;
  if (value === null) return false;
  return typeof value === 'string'
    ? /\S/.test(value)
    : typeof value !== 'object' || isCellError(value) || isUnreadable(value);
}

function countCells(sheet: Sheet): number {
  let count = 0;
  for (const row of sheet.rows) count += row.cells.length;
  return count;
}

/** Positions in `sheet.rows`: the top, and around every cell that is a label letter by letter or looks like a title. */
function rowsWorthReading(sheet: Sheet, index: EditionIndex): ReadonlySet<number> {
  const wanted = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let at = Math.max(0, from); at <= to && at < sheet.rows.length && wanted.size < MOST_ROWS; at += 1)
      wanted.add(at);
  };
  add(0, TOP_ROWS - 1);
  sheet.rows.forEach((row, at) => {
    if (wanted.size >= MOST_ROWS) return;
    for (const { value } of row.cells) {
      if (typeof value !== 'string' || value.length < 3) continue;
      if (index.isLabel(value) || looksLikeTitle(value)) {
        add(at - NEIGHBOURHOOD, at + NEIGHBOURHOOD);
        return;
      }
    }
  });
  return wanted;
}

function looksLikeTitle(text: string): boolean {
  const first = text.charCodeAt(0);
  const startsWithP = first === 80 || first === 112;
  return startsWithP && text.length < 40 && /^p(?:h[uụ]|l)[^\d]{0,12}\d{1,2}\s*$/iu.test(text);
}
