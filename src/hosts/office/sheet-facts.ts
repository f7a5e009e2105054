/** What the host knows of a sheet before it reads or writes its cells. */
import type { CellRange } from '../../workbook/address.js';
import type { Visibility } from '../../workbook/snapshot.js';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protection: SheetProtection | null;
}

export interface SheetProtection {
  /** Number formats and conditional formats may be changed. */
  readonly formatCells: boolean;
  /** Comments may be added and removed. */
  readonly editObjects: boolean;
}

export interface ExcelFacts {
  readonly sheets: readonly SheetFacts[];
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** The ids of our settings parts: one, unless something copied it; null: Excel would not tell. */
  readonly settingsParts: readonly string[] | null;
}

/** A sheet's cells that hold anything. */
export interface UsedCells {
  readonly sheetId: string;
  readonly range: CellRange | null;
  /** Some of these cells are not locked, so that locks must be read cell by cell. */
  readonly someUnlocked: boolean;
}

/** Queues the size of what a sheet holds; a sheet deleted meanwhile holds nothing. */
export function queueUsedCells(context: Excel.RequestContext, sheetId: string): () => UsedCells {
  const range = usedRange(context, sheetId);
  range.load('rowIndex,columnIndex,rowCount,columnCount,format/protection/locked');
  return () => ({ sheetId, range: takeArea(range), someUnlocked: takeSomeUnlocked(range) });
}

/** The same without a question about locks. */
export function queueUsedArea(context: Excel.RequestContext, sheetId: string): () => CellRange | null {
  const range = usedRange(context, sheetId);
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => takeArea(range);
}

function usedRange(context: Excel.RequestContext, sheetId: string): Excel.Range {
  return context.workbook.worksheets.getItemOrNullObject(sheetId).getUsedRangeOrNullObject(true).untrack();
}

/** `locked` is true when all cells are, false when none is, null when they differ. */
function takeSomeUnlocked(range: Excel.Range): boolean {
  return !range.isNullObject && !range.format.protection.locked;
}

/** The area of a range loaded with `rowIndex,columnIndex,rowCount,columnCount`; null for a null object. */
export function takeArea(range: Excel.Range): CellRange | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/**
 * Queues the question whether days count from 1904. Excel has no property for it; the serial number of a day
 * in January 1904 tells the two systems apart (1463 or 1).
 */
export function queueDate1904(context: Excel.RequestContext): () => boolean {
  const serial = context.workbook.functions.date(1904, 1, 2);
  serial.load('value');
  return () => serial.value === 1;
}
