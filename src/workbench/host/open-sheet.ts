/**
 * One sheet of the open workbook: what stands in it now, and the look that it has in the file it came from.
 * Sheets are never changed in place: a change gives a new sheet that shares all other rows with the old one.
 */
import { isInside } from '../../workbook/address.js';
import type { CellAddress } from '../../workbook/address.js';
import type { WriteSheetEdit } from '../../workbook/edit.js';
import type { CellContent } from '../../workbook/journal.js';
import { findCell } from '../../workbook/snapshot.js';
import type { Cell, Row, Sheet, Snapshot } from '../../workbook/snapshot.js';
import type { SheetFormatting, WorkbookFormatting } from '../../hosts/file/formatting/formatting.js';
import { CellStyles } from '../../hosts/file/read/styles.js';
import { append } from '../../workbook/lists.js';

export interface OpenSheet {
  readonly sheet: Sheet;
  /** The look of the whole file that the sheet came from; null for an .xls. */
  readonly book: WorkbookFormatting | null;
  readonly look: SheetFormatting | null;
  /** The sheet bears our sign, so it can be renewed and taken away. */
  readonly ours: boolean;
  /** What put or renewed the sheet since the file was opened; null for a sheet as the file has it. */
  readonly put: WriteSheetEdit | null;
}

export interface CellChange extends CellAddress {
  readonly content: CellContent;
}

export function openSheets(snapshot: Snapshot, book: WorkbookFormatting | null): readonly OpenSheet[] {
  return snapshot.sheets.map((sheet) => {
    const look = book?.sheets.get(sheet.id) ?? null;
    return { sheet, book, look, ours: look?.ours ?? false, put: null };
  });
}

/** What stands in a cell; a cell that is not there has the format of its row or column. */
export function contentAt(open: OpenSheet, row: number, column: number): CellContent {
  const cell = findCell(open.sheet, row, column);
  if (cell) return { value: cell.value, formula: cell.formula, format: cell.format };
  return { value: null, formula: null, format: inherited(open, row, column).format };
}

export function isLockedAt(open: OpenSheet, row: number, column: number): boolean {
  return (findCell(open.sheet, row, column) ?? inherited(open, row, column)).locked;
}

/** Part of an array formula or of a data table: Excel changes those as a whole or not at all. */
export function isInOpenArray(open: OpenSheet, row: number, column: number): boolean {
  return open.look?.arrays.some((range) => isInside({ row, column }, range)) ?? false;
}

/** Format and lock of a cell that is not there. */
function inherited({ book, look }: OpenSheet, row: number, column: number): Pick<Cell, 'format' | 'locked'> {
  const style =
    look?.rowStyles.get(row) ?? look?.columns.find(({ first, last }) => column >= first && column <= last)?.style;
  return book && style !== undefined && style !== null
    ? new CellStyles(book.cellStyles).at(style)
    : { format: 'General', locked: true };
}

/** The sheet with these contents. A blank cell stays only where `base` has one: then nothing was added. */
export function withContents(open: OpenSheet, base: Sheet, changes: readonly CellChange[]): OpenSheet {
  if (changes.length === 0) return open;
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const own = byRow.get(change.row);
    if (own) own.push(change);
    else byRow.set(change.row, [change]);
  }
  const rows: Row[] = [];
  for (const row of open.sheet.rows) {
    const own = byRow.get(row.index);
    byRow.delete(row.index);
    const cells = own ? changedCells(open, base, row.index, row.cells, own) : row.cells;
    if (cells.length > 0) rows.push(own ? { ...row, cells } : row);
  }
  const added = [...byRow].flatMap(([index, own]): Row[] => {
    const cells = changedCells(open, base, index, [], own);
    return cells.length > 0 ? [{ index, hidden: open.look?.hiddenRows.has(index) ?? false, cells }] : [];
  });
  if (added.length > 0) append(rows, added);
  return {
    ...open,
    sheet: { ...open.sheet, rows: added.length > 0 ? rows.sort((one, other) => one.index - other.index) : rows },
  };
}

function changedCells(
  open: OpenSheet,
  base: Sheet,
  row: number,
  cells: readonly Cell[],
  changes: readonly CellChange[],
): readonly Cell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  for (const { column, content } of changes) {
    const isBlank = content.value === null && content.formula === null;
    if (isBlank && !findCell(base, row, column)) byColumn.delete(column);
    else byColumn.set(column, { column, ...content, locked: isLockedAt(open, row, column) });
  }
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}

const withFormulas = new WeakMap<Sheet, boolean>();

/** True when any of the sheets holds a formula. Each sheet is gone through once. */
export function holdFormulas(sheets: readonly OpenSheet[]): boolean {
  return sheets.some(({ sheet }) => {
    const known = withFormulas.get(sheet);
    if (known !== undefined) return known;
    const found = sheet.rows.some(({ cells }) => cells.some(({ formula }) => formula !== null));
    withFormulas.set(sheet, found);
    return found;
  });
}
