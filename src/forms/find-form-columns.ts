/**
 * Which column of a table holds the unit of measure, which the figure, which the note: by the captions above them,
 * and by what stands in them where there are none.
 */
import type { CellRange } from '../workbook/address.js';
import { mergeFrom, type Sheet } from '../workbook/snapshot.js';
import type { FoundTable } from './find-tables.js';
import type { ColumnRole } from './header-words.js';
import { matchKey } from './label.js';
import type { ScannedCell, ScannedRow } from './scan-sheet.js';
import { showCell } from './show-cell.js';
import type { ScannedTableRow } from './table-rows.js';
import { maxOf } from '../workbook/lists.js';

export interface Columns {
  readonly unit: number;
  readonly value: number;
  readonly note: number;
  /** Further columns that hold figures and are not read: another period's, or one too many. */
  readonly unread: readonly UnreadColumn[];
}

export interface UnreadColumn {
  readonly column: number;
  /** The caption's row, and its text; the table's first row and nothing where there is none. */
  readonly row: number;
  readonly caption: string;
}

interface Caption {
  role: ColumnRole | null;
  readonly row: number;
  readonly text: string;
  /** The caption stands over this very column, not only over the merged area it belongs to. */
  readonly isOwn: boolean;
}

interface Content {
  units: number;
  figures: number;
  texts: number;
  lengths: number;
}

const MOST_COLUMNS = 60;
/** The row `(1) (2) (3)` below captions says nothing about them. */
const COLUMN_NUMBER = /^\(?(?:\d|[A-E])\)?$/;

/** `rows` are the table's rows that were matched to indicators. */
export function findFormColumns(
  sheet: Sheet,
  table: FoundTable,
  sttColumn: number,
  rows: readonly ScannedTableRow[],
): Columns {
  const first = maxOf(table.labelColumns, sttColumn) + 1;
  const labels = labelWidth(sheet, table, rows);
  const captions = captionsOf(sheet, table, rows);
  const contents = contentsOf(rows, table);
  const columns: number[] = [];
  const last = Math.min(table.right, maxOf(contents.keys(), maxOf(captions.keys(), first)), first + MOST_COLUMNS);
  for (let column = Math.max(first, labels + 1); column <= last; column += 1) columns.push(column);

  const unit = columns.find((column) => isUnitColumn(captions.get(column), contents.get(column))) ?? -1;
  const free = columns.filter((column) => column !== unit);
  const value = chooseValue(sheet, free, unit, labels, table, captions, contents);
  const others = free.filter((column) => column !== value);
  const note =
    others.find((column) => captions.get(column)?.role === 'note') ?? wordyColumn(others, value, captions, contents);
  const unread = others
    .filter((column) => column !== note && (contents.get(column)?.figures ?? 0) > 0)
    // "Mã số" beside the labels numbers the rows once more.
    .filter((column) => captions.get(column)?.role !== 'stt')
    .map((column): UnreadColumn => {
      const caption = captions.get(column);
      return { column, row: caption?.row ?? rows[0]?.rows[0]?.index ?? 0, caption: caption?.text ?? '' };
    });
  return { unit, value, note, unread };
}

/** The last column that merged labels cover. */
function labelWidth(sheet: Sheet, table: FoundTable, rows: readonly ScannedTableRow[]): number {
  const indexes = new Set(rows.map((row) => row.rows[0]?.index ?? -1));
  let last = maxOf(table.labelColumns);
  for (const merge of sheet.merges) {
    if (merge.left === table.labelColumn && indexes.has(merge.top)) last = Math.max(last, merge.right);
  }
  return Math.min(last, table.right);
}

/** For each column the lowest caption above it that says something; a merged caption speaks for all it covers. */
function captionsOf(sheet: Sheet, table: FoundTable, rows: readonly ScannedTableRow[]): Map<number, Caption> {
  const result = new Map<number, Caption>();
  const top = rows[0]?.rows[0]?.index ?? 0;
  for (const row of table.head) {
    if (row.index >= top) break;
    for (const cell of row.cells) {
      const { column: from, meaning } = cell;
      // A year may be typed as a number.
      const text = typeof cell.cell.value === 'number' ? String(cell.cell.value) : showCell(cell.cell);
      const role = meaning?.role ?? null;
      const isOutside = from < table.left || from > table.right;
      if (isOutside || (meaning?.title ?? null) !== null || COLUMN_NUMBER.test(text)) continue;
      const merge = mergeFrom(sheet, row.index, from);
      if (isAcrossTable(merge, cell, table)) continue;
      for (let column = from; column <= Math.min(merge?.right ?? from, table.right); column += 1) {
        if (role === null && (result.get(column)?.role ?? null) !== null) continue;
        // "Số liệu" over "Kỳ này" and "Kỳ trước": the lower caption counts, unless it says nothing we know.
        result.set(column, { role, row: row.index, text, isOwn: column === from });
      }
    }
  }
  return result;
}

/** A title or a line of prose over the table is no caption. */
function isAcrossTable(merge: CellRange | undefined, cell: ScannedCell, table: FoundTable): boolean {
  if (cell.meaning?.role) return false;
  if (cell.column <= table.labelColumn) return true;
  return (merge !== undefined && merge.right - merge.left >= 3) || (cell.meaning?.text.length ?? 0) > 80;
}

function contentsOf(rows: readonly ScannedTableRow[], table: FoundTable): Map<number, Content> {
  const result = new Map<number, Content>();
  for (const row of rows.flatMap((one) => one.rows)) {
    for (const cell of row.cells) {
      if (cell.column < table.left || cell.column > table.right) continue;
      const content = result.get(cell.column) ?? { units: 0, figures: 0, texts: 0, lengths: 0 };
      if (cell.meaning?.isUnit) content.units += 1;
      else if (isFigure(cell)) content.figures += 1;
      else {
        content.texts += 1;
        content.lengths += cell.meaning?.text.length ?? 0;
      }
      result.set(cell.column, content);
    }
  }
  return result;
}

/** A number, or text that is one (or a dash, or "không phát sinh"). */
export function isFigure(cell: ScannedCell): boolean {
  return cell.meaning === null || cell.meaning.isFigure;
}

function isUnitColumn(caption: Caption | undefined, content: Content | undefined): boolean {
  const { units = 0, figures = 0, texts = 0 } = content ?? {};
  if (units > 0 && units >= figures + texts) return true;
  return caption?.role === 'unit' && figures <= units + texts;
}

function chooseValue(
  sheet: Sheet,
  free: readonly number[],
  unit: number,
  labels: number,
  table: FoundTable,
  captions: ReadonlyMap<number, Caption>,
  contents: ReadonlyMap<number, Content>,
): number {
  const score = (column: number): number => {
    const caption = captions.get(column);
    const { figures = 0, texts = 0 } = contents.get(column) ?? {};
    if (caption?.role === 'note' || caption?.role === 'other' || caption?.role === 'unit') return 0;
    let points = 0;
    if (caption?.role === 'current') points = 5;
    else if (caption?.role === 'value') points = caption.isOwn ? 4 : 3;
    else if (figures > 0 && figures >= texts) points = 2;
    // A visible column before a hidden one, a filled one before an empty one of the same name.
    if (points > 0 && !sheet.hiddenColumns.has(column)) points += 0.5;
    if (points > 0 && figures > 0) points += 0.25;
    // "6 tháng đầu năm 2022" beside "6 tháng đầu năm 2023": the later; what the title names: that.
    const year = /\b20(\d\d)\b/.exec(caption?.text ?? '')?.[1];
    if (points > 0 && year !== undefined) points += Number(year) / 1000;
    if (points > 0 && caption && isNamedAbove(caption, table)) points += 0.2;
    return points;
  };
  let best = -1;
  let most = 0;
  for (const column of free) {
    const points = score(column);
    if (points > most) {
      best = column;
      most = points;
    }
  }
  if (best >= 0) return best;
  // Nothing is filled and nothing is captioned: the figure stands beside the unit, or beside the label.
  const beside = unit >= 0 ? unit + 1 : labels + 1;
  return beside <= table.right && captions.get(beside)?.role !== 'note' ? beside : -1;
}

/** The caption is a part of what a line above says of the period: "Quý II" below "Báo cáo quý II năm 2023". */
function isNamedAbove(caption: Caption, table: FoundTable): boolean {
  const key = matchKey(caption.text);
  if (caption.role !== null || key.length < 5) return false;
  return table.head.some((row) =>
    row.cells.some(
      ({ meaning }) => meaning !== null && ` ${matchKey(meaning.whole)} `.includes(` ${key} `) && meaning.key !== key,
    ),
  );
}

/** Without a caption: the first column right of the figures that holds words. */
function wordyColumn(
  others: readonly number[],
  value: number,
  captions: ReadonlyMap<number, Caption>,
  contents: ReadonlyMap<number, Content>,
): number {
  const wordy = others.find((column) => {
    const content = contents.get(column);
    return column > value && !captions.has(column) && content !== undefined && content.texts > content.figures;
  });
  return wordy ?? -1;
}

/** Cells of a row, by column, that lie in the table. */
export function cellsInside(row: ScannedRow, table: FoundTable): readonly ScannedCell[] {
  return row.cells.filter((cell) => cell.column >= table.left && cell.column <= table.right);
}
