/**
 * Finds the tables of forms on a sheet without knowing any form: a block of headings that names an ordinal, an indicator
 * or a unit, or that a line of column numbers closes, and the rows below it up to the next title, header or signature.
 */
import { append, maxOf, minOf } from '../../workbook/lists.js';
import type { CellRange } from '../../workbook/address.js';
import type { Cell, Row, Sheet } from '../../workbook/snapshot.js';
import { HeadingRows, headingText } from '../heading-paths.js';
import { isClosingLine } from '../closing-lines.js';
import { matchKey } from '../label.js';
import { columnMark, isNumberLine } from '../printed-formulas.js';
import { holdsSomething } from '../scan-sheet.js';
import { parseStt } from '../stt.js';
import { formNumber } from '../titles.js';
import { captionRole, type CaptionRole } from './captions.js';

export interface HeadedColumn {
  readonly column: number;
  readonly role: CaptionRole;
  /** The headings from the outermost in. */
  readonly path: readonly string[];
  /** A line of the headings that holds nothing but "(con)", "(tấn)"; empty for none. */
  readonly below?: string;
}

export interface HeadedTable {
  readonly sheet: Sheet;
  /** Lines above the table, from the top down. */
  readonly titles: readonly string[];
  /** Zero-based rows of the headings. */
  readonly top: number;
  readonly bottom: number;
  readonly numberLine: Row | null;
  /** From left to right. */
  readonly columns: readonly HeadedColumn[];
  readonly body: readonly Row[];
}

const MOST_HEADING_ROWS = 6;
const MOST_BODY_ROWS = 1000;
const MOST_TABLES = 60;
/** Rows looked at on a sheet: forms stand near the top, lists go on for ever. */
const MOST_ROWS = 3000;
/** Blank rows inside a table, before what follows is something else. */
const MOST_IDLE_ROWS = 2;
const MOST_COLUMNS = 120;

export function findHeadedTables(sheet: Sheet): readonly HeadedTable[] {
  const rows = sheet.rows.slice(0, MOST_ROWS);
  const tables: HeadedTable[] = [];
  let at = 0;
  let free = 0;
  while (at < rows.length && tables.length < MOST_TABLES) {
    const found = headerAt(sheet, rows, at);
    if (!found) {
      at += 1;
      continue;
    }
    const last = Math.max(found.bottom, found.numberLine?.index ?? -1);
    const first = rows.findIndex(({ index }) => index > last);
    const parts = sideBySide(found.columns);
    let end = first < 0 ? rows.length : first;
    for (const columns of parts) {
      const body = bodyOf(rows, first < 0 ? rows.length : first, columns, parts.length > 1);
      if (body.rows.length > 0) {
        const own = withWords(columns, body.rows);
        const titles = linesBetween(rows, free, found.top, parts.length > 1 ? spanOf(columns) : null);
        tables.push({ ...found, sheet, columns: own, titles, body: body.rows });
      }
      end = Math.max(end, body.end);
    }
    free = (rows[end - 1]?.index ?? found.bottom) + 1;
    at = Math.max(end, at + 1);
  }
  return tables;
}

type Header = Pick<HeadedTable, 'top' | 'bottom' | 'numberLine' | 'columns'>;

function headerAt(sheet: Sheet, rows: readonly Row[], at: number): Header | null {
  const row = rows[at];
  if (!row) return null;
  const texts = row.cells.filter((cell) => headingText(cell) !== '');
  if (texts.length < 2 || isAboveForm(texts)) return null;
  if (texts.length < row.cells.filter(holdsSomething).length && !texts.some((cell) => roleOf(cell, false) === 'stt'))
    return null;
  const isNamed = namesColumns(texts);
  if (!isNamed && !isClosedByNumbers(rows, at) && !opensGrid(sheet, rows, at)) return null;
  const { bottom, numberLine } = lastHeading(sheet, rows, at);
  const headings = new HeadingRows({
    ...sheet,
    rows: rows.filter(({ index }) => index >= row.index && index <= bottom),
  });
  const columns = columnsOf(headings, row.index, bottom);
  const figures = columns.filter(({ role }) => role === 'figure' || role === 'compared');
  if (figures.length === 0 || !columns.some(({ role }) => role === 'label')) return null;
  return { top: row.index, bottom, numberLine, columns };
}

/** "Biểu số 03/LĐ-XH" with "Đơn vị báo cáo: …" at its side. */
function isAboveForm(texts: readonly Cell[]): boolean {
  const words = texts.map(headingText);
  return words.some((text) => formNumber(matchKey(text)) !== null) || words.every((text) => /\p{L}\s*:/u.test(text));
}

function roleOf(cell: Cell, isLeftmost: boolean): CaptionRole | null {
  return captionRole(headingText(cell), isLeftmost);
}

/** "STT" beside something, or "Chỉ tiêu" beside a unit or two more headings. */
function namesColumns(texts: readonly Cell[]): boolean {
  const roles = texts.map((cell, at) => roleOf(cell, at === 0));
  if (roles.includes('stt')) return true;
  return roles.includes('label') && (roles.includes('unit') || texts.length >= 2);
}

/** The headings' rows follow each other and a line of column numbers stands below them. */
function isClosedByNumbers(rows: readonly Row[], at: number): boolean {
  const first = rows[at]?.index ?? 0;
  for (let below = at + 1; below < at + MOST_HEADING_ROWS; below += 1) {
    const row = rows[below];
    if (!row || row.index > first + MOST_HEADING_ROWS) return false;
    if (isMarks(row)) return true;
    if (row.cells.some((cell) => parseStt(headingText(cell)) !== null || typeof cell.value === 'number')) return false;
  }
  return false;
}

/** A row of marks and nothing else, three of them at least, whose numbers count on. */
function isMarks(row: Row): boolean {
  const cells = row.cells.filter(holdsSomething);
  const marks = cells.map(({ value }) => columnMark(value));
  if (cells.length < 3 || marks.some((mark) => mark === undefined)) return false;
  const numbers = marks.map((mark) => Number(mark?.number)).filter((number) => Number.isInteger(number));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

/** No heading says what it is, but below three headings or more stand rows that begin with words and go on with figures or nothing. */
function opensGrid(sheet: Sheet, rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  const texts = row?.cells.filter((cell) => headingText(cell) !== '') ?? [];
  if (
    !row ||
    texts.length < 3 ||
    sheet.merges.some(({ top, left, right }) => top === row.index && left === texts[0]?.column && right > left)
  )
    return false;
  const first = texts[0]?.column ?? 0;
  // The first heading may reach over all lines of headings.
  const bottom = maxOf(
    sheet.merges
      .filter(({ top, left, bottom: last }) => top === row.index && left === first && last < top + MOST_HEADING_ROWS)
      .map((merge) => merge.bottom),
    row.index,
  );
  const below = rows.filter(({ index }) => index > bottom).slice(0, 3);
  return (
    below.length >= 2 &&
    below.every(({ cells }) => {
      const own = cells.filter(holdsSomething);
      return (
        own.length > 0 &&
        own[0]?.column === first &&
        headingText(own[0]) !== '' &&
        own
          .slice(1)
          .every(({ value }) => typeof value === 'number' || (typeof value === 'string' && /^[\d.,\s%-]+$/.test(value)))
      );
    })
  );
}

/** The header goes as far as its merged cells, and on while a row names columns but no indicator. */
function lastHeading(sheet: Sheet, rows: readonly Row[], at: number): Pick<Header, 'bottom' | 'numberLine'> {
  const top = rows[at]?.index ?? 0;
  const starting = sheet.merges.filter((merge) => merge.top === top && merge.bottom < top + MOST_HEADING_ROWS);
  let bottom = maxOf(
    starting.map((merge) => merge.bottom),
    top,
  );
  const left = leadingColumns(rows[at]);
  for (let below = at + 1; below < rows.length; below += 1) {
    const row = rows[below];
    if (!row || row.index > bottom + 1 || row.index > top + MOST_HEADING_ROWS) break;
    if (row.index <= bottom) continue;
    if (isMarks(row) || numbersFigures(row, left)) return { bottom, numberLine: row };
    if (!goesOnHeading(row, left, sheet)) break;
    bottom = maxOf(
      sheet.merges
        .filter((merge) => merge.top === row.index && merge.bottom < top + MOST_HEADING_ROWS)
        .map((merge) => merge.bottom),
      row.index,
    );
  }
  const next = rows.find(({ index }) => index > bottom);
  const numberLine = next && (isMarks(next) || numbersFigures(next, left)) ? next : null;
  return { bottom, numberLine };
}

/** Columns of ordinals and labels, by the header's first row. */
function leadingColumns(row: Row | undefined): readonly number[] {
  const texts = row?.cells.filter((cell) => headingText(cell) !== '') ?? [];
  const named = texts.filter((cell, at) => ['stt', 'label'].includes(roleOf(cell, at === 0) ?? ''));
  const columns = named.map(({ column }) => column);
  return columns.length > 0 ? columns : texts.slice(0, 1).map(({ column }) => column);
}

function numbersFigures(row: Row, leading: readonly number[]): boolean {
  const columns = row.cells.filter((cell) => holdsSomething(cell) && !leading.includes(cell.column));
  return (
    columns.length >= 1 &&
    row.cells.filter(holdsSomething).length >= 2 &&
    leading.every((column) => {
      const cell = row.cells.find((one) => one.column === column);
      return cell === undefined || !holdsSomething(cell) || columnMark(cell.value) !== undefined;
    }) &&
    isNumberLine(
      row,
      0,
      columns.map(({ column }) => column),
    ) &&
    row.cells.filter(holdsSomething).every(({ value }) => columnMark(value) !== undefined)
  );
}

/** Words right of the indicators' column and none in it, but for a remark in brackets. */
function goesOnHeading(row: Row, leading: readonly number[], sheet: Sheet): boolean {
  const last = maxOf(leading, -1);
  const inLeading = row.cells.filter(({ column }) => leading.includes(column) && column <= last);
  const isFree = inLeading.every((cell) => !holdsSomething(cell) || headingText(cell).startsWith('('));
  const words = row.cells.filter((cell) => cell.column > last && /\p{L}/u.test(headingText(cell)));
  const figures = row.cells.some(({ column, value }) => column > last && typeof value === 'number');
  const isRest = words.length > 0 && isFree && !figures;
  return (
    isRest && !sheet.merges.some(({ top, left, right }) => top === row.index && left <= minOf(leading) && right > last)
  );
}

function columnsOf(headings: HeadingRows, top: number, bottom: number): readonly HeadedColumn[] {
  const numbers = new Set<number>();
  for (const { cells } of headings.rows) for (const cell of cells) if (holdsSomething(cell)) numbers.add(cell.column);
  const columns = [...numbers].sort((one, other) => one - other).slice(0, MOST_COLUMNS);
  let isLeftmost = true;
  const named = columns.flatMap((column): HeadedColumn[] => {
    const path = headings.path(top, bottom, column).filter((text) => !/^\(.*\)$/.test(text) || /[%\p{L}]/u.test(text));
    const words = path.filter((text) => !text.startsWith('('));
    if (path.length === 0) return [];
    const leaf = words.at(-1) ?? path.at(-1) ?? '';
    const role = captionRole(leaf, isLeftmost) ?? 'figure';
    if (role !== 'stt') isLeftmost = false;
    const below = words.length > 0 ? path.filter((text) => text.startsWith('(')).at(-1) : undefined;
    return [{ column, role, path: words.length > 0 ? words : path, ...(below === undefined ? {} : { below }) }];
  });
  return withOneLabel(named);
}

/** The rows are named in the first column that says so, or else in the first that is no ordinal; further words name something else. */
function withOneLabel(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const own = columns.filter(({ role }) => role !== 'stt' && role !== 'unit');
  const label = own.slice(0, 2).find(({ role }) => role === 'label') ?? own[0];
  return columns.map((one): HeadedColumn => {
    if (one === label) return { ...one, role: 'label' };
    // "Trường" over figures is a group of them; alone it is another column of words.
    return one.role === 'label' ? { ...one, role: one.path.length > 1 ? 'figure' : 'text' } : one;
  });
}

/** A column under which the form prints words holds no figures: "Hình thức nộp", with "Trực tiếp" below it. */
function withWords(columns: readonly HeadedColumn[], body: readonly Row[]): readonly HeadedColumn[] {
  return columns.map((one): HeadedColumn => {
    if (one.role !== 'figure' && one.role !== 'compared') return one;
    const cells = body.flatMap(({ cells: all }) => all.filter(({ column }) => column === one.column));
    const words = cells.filter((cell) => /\p{L}{2}/u.test(headingText(cell)));
    return words.length >= 2 && words.length * 2 > cells.length ? { ...one, role: 'text' } : one;
  });
}

/** Two headers in one row, each with ordinals of its own: two tables. */
function sideBySide(columns: readonly HeadedColumn[]): readonly (readonly HeadedColumn[])[] {
  const starts = columns.flatMap(({ role }, at) => (role === 'stt' && columns[at - 1]?.role !== 'stt' ? [at] : []));
  if (starts.length < 2) return [columns];
  const parts = starts.map((from, at) => columns.slice(at === 0 ? 0 : from, starts[at + 1]));
  // "Mã số" beside the ordinals begins no table.
  const words = starts.map((from) => matchKey(columns[from]?.path.at(-1) ?? ''));
  const named = parts.map(withLabel);
  if (new Set(words).size > 1 || !named.every(isTable)) return [columns];
  return named;
}

function isTable(part: readonly HeadedColumn[]): boolean {
  return part.length >= 3 && part.some(({ role }) => role === 'figure') && part.some(({ role }) => role === 'label');
}

/** The rows are named right behind their ordinals, whatever the heading says. */
function withLabel(part: readonly HeadedColumn[]): readonly HeadedColumn[] {
  if (part.some(({ role }) => role === 'label')) return part;
  const first = part.findIndex(({ role }) => role === 'text' || role === 'figure');
  return part.map((one, at): HeadedColumn => (at === first ? { ...one, role: 'label' } : one));
}

function spanOf(columns: readonly HeadedColumn[]): Pick<CellRange, 'left' | 'right'> {
  return { left: columns[0]?.column ?? 0, right: columns.at(-1)?.column ?? 0 };
}

function bodyOf(
  rows: readonly Row[],
  from: number,
  columns: readonly HeadedColumn[],
  isBeside: boolean,
): { rows: readonly Row[]; end: number } {
  const { left, right } = spanOf(columns);
  const label = columns.find(({ role }) => role === 'label')?.column ?? left;
  const body: Row[] = [];
  let last = rows[from - 1]?.index ?? -1;
  let at = from;
  for (; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || body.length >= MOST_BODY_ROWS) break;
    const inside = row.cells.filter((cell) => cell.column >= left && cell.column <= right && holdsSomething(cell));
    if (inside.length === 0) {
      if (isBeside) continue;
      break;
    }
    if (row.index > last + MOST_IDLE_ROWS + 1) break;
    if (closes(inside, label)) break;
    if (isAnotherHeader(row, columns)) {
      // "B. PHẦN CHI" is the title of what follows.
      while (isTitleLine(body.at(-1), columns)) body.pop();
      break;
    }
    last = row.index;
    body.push({ ...row, cells: inside });
  }
  return { rows: body, end: at };
}

/** One cell of words where the ordinals stand, or across the whole table. */
function isTitleLine(row: Row | undefined, columns: readonly HeadedColumn[]): boolean {
  const [only, ...more] = row?.cells ?? [];
  const isFirst = only?.column === columns[0]?.column && columns[0]?.role === 'stt';
  return more.length === 0 && isFirst && parseStt(headingText(only)) === null;
}

/** A title of another form, a signature, a remark below the table: a line of words without an ordinal. */
function closes(cells: readonly Cell[], label: number): boolean {
  const texts = cells.map(headingText).filter((text) => text !== '');
  const [first = ''] = texts;
  if (cells.some((cell) => cell.column < label && parseStt(headingText(cell)) !== null)) return false;
  if (cells.some(({ value }) => typeof value === 'number')) return false;
  if (formNumber(matchKey(first)) !== null && texts.length <= 2) return true;
  return isClosingLine(first);
}

function isAnotherHeader(row: Row, columns: readonly HeadedColumn[]): boolean {
  const own = columns.filter(({ column, path }) => {
    const text = headingText(row.cells.find((cell) => cell.column === column));
    return text !== '' && path.includes(text);
  });
  const roles = row.cells.map((cell, at) => roleOf(cell, at === 0));
  const isHead = roles.includes('stt') && roles.filter((role) => role !== null).length >= 2;
  return isHead || (own.length >= 2 && own.length >= row.cells.length / 2);
}

/** Texts of whole lines between two tables. */
function linesBetween(
  rows: readonly Row[],
  from: number,
  to: number,
  span: Pick<CellRange, 'left' | 'right'> | null,
): readonly string[] {
  const lines: string[] = [];
  for (const { index, cells } of rows) {
    if (index < from || index >= to) continue;
    const inside = span ? cells.filter(({ column }) => column >= span.left && column <= span.right) : cells;
    append(
      lines,
      inside.map(headingText).filter((text) => text !== ''),
    );
  }
  return lines;
}
