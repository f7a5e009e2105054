/** A table of cells, wherever it comes from (a sheet, a CSV text): what a dossier list is read from. */
import { isDateFormat } from '../../quantity/number-format.js';
import type { CellRange } from '../../workbook/address.js';
import { RowFiller } from '../../workbook/row-filler.js';
import { isCellError, isUnreadable, type Cell, type Sheet, type Snapshot } from '../../workbook/snapshot.js';

/** A number in a cell that is formatted as a date, in Excel's own count. */
export interface SerialDate {
  readonly serial: number;
}

/** null: nothing there. */
export type ListCell = string | number | SerialDate | null;

export interface ListRow {
  /** As people count: the first row of the sheet or file is 1. */
  readonly row: number;
  /** By column from zero; what is missing at the end is nothing. */
  readonly cells: readonly ListCell[];
}

export interface CellTable {
  /** The sheet's name; empty for a CSV. */
  readonly name: string;
  /** From top to bottom; may be walked through once only after `head`. */
  readonly rows: Iterable<ListRow>;
  readonly merges: readonly CellRange[];
  readonly date1904: boolean;
  /** The sheet was larger than the host reads: what is missing was not read. */
  readonly truncated: boolean;
}

/** All visible and hidden sheets as tables. */
export function tablesOf(snapshot: Snapshot): readonly CellTable[] {
  return snapshot.sheets.map((sheet) => tableOfSheet(sheet, snapshot.date1904));
}

export function tableOfSheet(sheet: Sheet, date1904: boolean): CellTable {
  const filler = new RowFiller();
  return {
    name: sheet.name,
    rows: sheet.rows.map(({ index, cells }) => ({ row: index + 1, cells: cellsOf(cells, filler) })),
    merges: sheet.merges,
    date1904,
    truncated: sheet.truncated,
  };
}

function cellsOf(cells: readonly Cell[], filler: RowFiller): readonly ListCell[] {
  const row: ListCell[] = [];
  for (const cell of cells) if (cell.value !== null) filler.put(row, cell.column, tableCell(cell));
  return row;
}

function tableCell({ value, format }: Cell): ListCell {
  if (value === null) return null;
  if (typeof value === 'number') return isDateFormat(format, value) ? { serial: value } : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  if (isUnreadable(value)) return value.unreadable;
  return value.trim() === '' ? null : value;
}

/** The cell as a text, for words and codes; a code that Excel took for a number loses nothing up to 15 digits. */
export function listText(cell: ListCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.replace(/\s+/g, ' ').trim();
  return String(typeof cell === 'number' ? cell : cell.serial);
}

export function isBlankRow({ cells }: ListRow): boolean {
  return cells.every((cell) => cell === null || cell === '');
}
