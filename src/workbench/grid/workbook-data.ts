/**
 * A snapshot and its look as Univer wants a workbook. Values keep their kinds exactly (a number written as text stays a
 * text), because what the grid holds is what the rules are run over.
 */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type {
  CellStyle,
  Line,
  LineStyle,
  SheetFormatting,
  WorkbookFormatting,
} from '../../hosts/file/formatting/formatting.js';
import type { OpenSheet } from '../host/open-sheet.js';
import { isCellError, isUnreadable } from '../../workbook/snapshot.js';
import type { Cell, CellValue, Sheet } from '../../workbook/snapshot.js';
import { gridSize } from './grid-size.js';

const GENERAL = 'General';

/** A sheet without formatting comes from an .xls: plain cells, columns as wide as their texts. */
export function workbookData(sheets: readonly OpenSheet[], name: string): IWorkbookData {
  const styles = new StyleTable();
  return {
    id: 'workbook',
    name,
    appVersion: '',
    locale: LocaleType.VI_VN,
    sheetOrder: sheets.map(({ sheet }) => sheet.id),
    sheets: Object.fromEntries(sheets.map((open) => [open.sheet.id, sheetData(open, styles.of(open.book))])),
    styles: styles.all,
  };
}

/** A sheet that comes into a grid that is there: its cells bring their styles with them. */
export function newSheetData(open: OpenSheet): Partial<IWorksheetData> {
  const styles = (open.book?.styles ?? []).map(univerStyle);
  return sheetData(open, (index, format) => withFormat(styles[index] ?? styles[0] ?? {}, format));
}

/** The style for a style number of the file and a number format. */
type StyleOf = (index: number, format: string) => string | IStyleData;

function sheetData({ sheet, look }: OpenSheet, styleOf: StyleOf): Partial<IWorksheetData> {
  const cellData = cellsOf(sheet, look, styleOf);
  const { lastRow, lastColumn } = extent(cellData);
  const hiddenRows = new Set(look?.hiddenRows);
  for (const row of sheet.rows) if (row.hidden) hiddenRows.add(row.index);
  const { rowCount, columnCount, merges } = gridSize(lastRow, lastColumn, sheet.merges);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    cellData,
    mergeData: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: rowsOf(look, hiddenRows, rowCount),
    columnData: columnsOf(sheet, look, columnCount),
    defaultColumnWidth: look?.defaultColumnWidth ?? 72,
    defaultRowHeight: look?.defaultRowHeight ?? 20,
    showGridlines: look?.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: look?.tabColour ?? '',
    freeze: freezeOf(look?.frozenRows ?? 0, look?.frozenColumns ?? 0),
  };
}

/** -1: nothing is frozen that way. */
function freezeOf(rows: number, columns: number): IWorksheetData['freeze'] {
  return { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

function extent(data: CellData): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (const row in data) {
    lastRow = Math.max(lastRow, Number(row));
    for (const column in data[Number(row)]) lastColumn = Math.max(lastColumn, Number(column));
  }
  return { lastRow, lastColumn };
}

type CellData = Record<number, Record<number, ICellData>>;

function cellsOf(sheet: Sheet, look: SheetFormatting | null, styleOf: StyleOf): CellData {
  const data: CellData = {};
  const at = (row: number): Record<number, ICellData> => (data[row] ??= {});
  for (const [row, columns] of look?.cells ?? []) {
    for (const [column, style] of columns) at(row)[column] = { s: styleOf(style, GENERAL) };
  }
  for (const { index, cells } of sheet.rows) {
    const columns = look?.cells.get(index);
    for (const cell of cells) {
      at(index)[cell.column] = { ...cellContent(cell), s: styleOf(columns?.get(cell.column) ?? 0, cell.format) };
    }
  }
  return data;
}

function cellContent(cell: Cell): ICellData {
  const content = cell.value === null ? {} : typedValue(cell.value);
  return cell.formula === null ? content : { ...content, f: `=${cell.formula}` };
}

/** A value with its kind; also for writing into the grid. */
export function typedValue(value: CellValue): { v: string | number; t: CellValueType } {
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (isUnreadable(value)) return { v: value.unreadable, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** Rows without a height of their own fit their text, as Excel does on opening. */
function rowsOf(look: SheetFormatting | null, hidden: ReadonlySet<number>, count: number): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (let row = 0; row < count; row++) {
    const height = look?.rowHeights.get(row);
    const size = height === undefined ? {} : { h: height, ia: BooleanNumber.FALSE };
    const hd = hidden.has(row) ? { hd: BooleanNumber.TRUE } : {};
    if (height !== undefined || hidden.has(row)) rows[row] = { ...size, ...hd };
  }
  return rows;
}

function columnsOf(sheet: Sheet, look: SheetFormatting | null, count: number): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  if (!look) for (const [column, width] of widthsByText(sheet)) columns[column] = { w: width };
  for (const { first, last, width } of look?.columns ?? []) {
    for (let column = first; column <= Math.min(last, count - 1); column++) columns[column] = { w: width };
  }
  for (const column of sheet.hiddenColumns) {
    if (column < count) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  }
  return columns;
}

const PIXELS_A_LETTER = 7;
const WIDEST = 420;

/** For files that do not say: wide enough for the longest text, within reason; merged titles do not count. */
function widthsByText(sheet: Sheet): Map<number, number> {
  const widths = new Map<number, number>();
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
  for (const { index, cells } of sheet.rows) {
    for (const { column, value } of cells) {
      if (typeof value !== 'string' || merged.has(`${index}:${column}`)) continue;
      const width = Math.min(WIDEST, Math.max(72, value.length * PIXELS_A_LETTER + 12));
      widths.set(column, Math.max(width, widths.get(column) ?? 0));
    }
  }
  return widths;
}

/** One Univer style for each pair of a style of a file and a number format. */
class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly books: (WorkbookFormatting | null)[] = [];

  /** Names of styles; a number that the file does not have means the first style, as Excel reads it. */
  of(book: WorkbookFormatting | null): StyleOf {
    if (!this.books.includes(book)) this.books.push(book);
    const styles = (book?.styles ?? []).map(univerStyle);
    const prefix = this.books.indexOf(book);
    return (index, format) => {
      const id = `${prefix}|${index}|${format}`;
      this.all[id] ??= withFormat(styles[index] ?? styles[0] ?? {}, format);
      return id;
    };
  }
}

function withFormat(style: IStyleData, format: string): IStyleData {
  return format === GENERAL ? style : { ...style, n: { pattern: format } };
}

const LINES: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<CellStyle['horizontal'], HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<CellStyle['vertical'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

const INDENT_PIXELS = 9;

function univerStyle(look: CellStyle): IStyleData {
  const { font } = look;
  const yes = { s: BooleanNumber.TRUE };
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: font.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(font.underline ? { ul: yes } : {}),
    ...(font.strike ? { st: yes } : {}),
    ...(font.colour === null ? {} : { cl: { rgb: font.colour } }),
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
    bd: {
      ...(look.top && { t: borderOf(look.top) }),
      ...(look.right && { r: borderOf(look.right) }),
      ...(look.bottom && { b: borderOf(look.bottom) }),
      ...(look.left && { l: borderOf(look.left) }),
    },
    ht: HORIZONTAL[look.horizontal],
    vt: VERTICAL[look.vertical],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.indent > 0 ? { pd: { l: 2 + look.indent * INDENT_PIXELS } } : {}),
    ...(look.rotation === 0
      ? {}
      : { tr: look.rotation === 'stacked' ? { a: 0, v: BooleanNumber.TRUE } : { a: -look.rotation } }),
  };
}

function borderOf(line: Line): IBorderStyleData {
  return { s: LINES[line.style], cl: { rgb: line.colour } };
}
