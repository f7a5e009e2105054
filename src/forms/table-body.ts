/**
 * The rows of a form with several figure columns: open rows, headings and subtotals of groups, the total row; the line
 * that numbers the columns is none of them.
 */
import type { Row, Sheet } from '../workbook/snapshot.js';
import { headingKeys, headingText } from './heading-paths.js';
import { isClosingLine } from './closing-lines.js';
import { bareKey } from './label.js';
import { anchorOf } from '../workbook/snapshot.js';
import { dashOf, layeredPaths, ordinalOf, type Ordinal } from './ordinal-layers.js';
import { isNumberLine } from './printed-formulas.js';
import { holdsSomething } from './scan-sheet.js';
import { parseStt } from './stt.js';
import { beginsWithSum } from './sum-words.js';
import type { TableForm } from './edition.js';
import type { TableFormRow, TableRowKind } from './table-form.js';

export interface TableHeader {
  /** Zero-based rows of the sheet. */
  readonly top: number;
  readonly bottom: number;
  /** The column that names the rows. */
  readonly labelColumn: number;
  /** Zero-based column of the sheet by the form's column number. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface TableBody {
  readonly rows: readonly TableFormRow[];
  readonly numberLine: Row | null;
}

/** Rows without figures after the table, before what follows is surely something else. */
const MOST_IDLE_ROWS = 2;
/** A longer list is no form. */
const MOST_ROWS = 1000;
const GROUP_ORDINAL = /^(?:[IVX]{1,4}|[A-ZĐ])[.)]?$/;
const NUMBER = /^\d{1,4}(?:\.\d{1,4})*[.)]?$/;
const LETTER = /^[a-zđ]\s*[.)]?$/;
const LONGEST_OUTER = 80;
/** "1 = 1.1 + 1.2", "(1+2+3)". */
const PRINTED_SUM =
  /[=(]\s*\(?(?:[\d.]{1,8}|[IVX]{1,5}|[A-ZĐa-eg-nđ])\)?\s*[-+–]\s*\(?(?:\d|[IVXA-ZĐa-eg-nđ](?!\p{L}))/u;

interface Line {
  readonly row: Row;
  readonly name: string;
  readonly ordinal: string;
  readonly hasFigures: boolean;
  /** `total` for the words of the total row, `subtotal` for those of a part's. */
  readonly sum: 'total' | 'subtotal' | null;
}

export function tableBody(sheet: Sheet, form: TableForm, header: TableHeader): TableBody | 'too-long' {
  const lines: Line[] = [];
  let numberLine: Row | null = null;
  let idle = 0;
  const columns = [...header.columns.values()].sort((one, other) => one - other);
  for (const row of sheet.rows) {
    if (row.index <= header.bottom) continue;
    if (lines.length === 0 && numberLine === null && isNumberLine(row, 0, columns)) {
      numberLine = row;
      continue;
    }
    if (lines.length === 0 && numberLine === null && isLineOfUnits(row, header)) continue;
    if (isHeaderAgain(row, form) || (lines.length > 0 && closesTable(row, header, columns))) break;
    const line = lineOf(row, form, header, columns, outerName(sheet, row, header.labelColumn));
    if (!line) {
      if (++idle > MOST_IDLE_ROWS) break;
      continue;
    }
    idle = 0;
    if (lines.length >= MOST_ROWS) return 'too-long';
    lines.push(line);
  }
  return { rows: named(lines, totalOf(lines, form)), numberLine };
}

/** "(con) (tấn) (%)" below the headings: it goes on with them and is no row. */
function isLineOfUnits({ cells }: Row, { labelColumn }: TableHeader): boolean {
  const held = cells.filter(holdsSomething);
  return held.length > 0 && held.every((cell) => cell.column > labelColumn && /^\([^()\d]+\)$/.test(headingText(cell)));
}

/** Who signs, or a remark: words without an ordinal, and no figure beside them. */
function closesTable(row: Row, { labelColumn }: TableHeader, columns: readonly number[]): boolean {
  const cells = row.cells.filter(holdsSomething);
  const first = headingText(cells.find((cell) => headingText(cell) !== ''));
  const isNumbered = cells.some(
    (cell) => cell.column < labelColumn && (typeof cell.value === 'number' || NUMBER.test(headingText(cell))),
  );
  const figures = cells.filter(({ column }) => columns.includes(column));
  return !isNumbered && figures.every((cell) => /\p{L}/u.test(headingText(cell))) && isClosingLine(first);
}

/** null for a row that is none of the table: a signature, a remark, nothing. */
function lineOf(
  row: Row,
  form: TableForm,
  { labelColumn }: TableHeader,
  columns: readonly number[],
  outer: string,
): Line | null {
  const isFilled = row.cells.some((cell) => columns.includes(cell.column) && holdsSomething(cell));
  const before = row.cells.filter((cell) => cell.column < labelColumn && holdsSomething(cell)).at(-1);
  const written = typeof before?.value === 'number' ? String(before.value) : headingText(before);
  const label = headingText(row.cells.find(({ column }) => column === labelColumn));
  const isOrdinal = NUMBER.test(written) || GROUP_ORDINAL.test(written) || LETTER.test(written);
  const inner = label !== '' || isOrdinal ? label : written;
  const name = outer !== '' && label !== '' ? `${outer} – ${label}` : inner;
  const ordinal = isOrdinal ? written : '';
  const hasFigures = isFilled || PRINTED_SUM.test(name);
  if (!hasFigures && (name === '' || (ordinal === '' && !isSumWord(name, form)))) return null;
  return { row, name, ordinal, hasFigures, sum: NUMBER.test(ordinal) ? null : sumWord(name, form) };
}

function isSumWord(name: string, form: TableForm): boolean {
  return sumWord(name, form) === 'total';
}

/** The words left of the row's name that it belongs to, "Đất đai" before "Trực tuyến": a cell merged over several rows. */
function outerName(sheet: Sheet, row: Row, labelColumn: number): string {
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) =>
      right < labelColumn &&
      top < bottom &&
      row.index >= top &&
      row.index <= bottom &&
      left === right &&
      isOuter(sheet, top, left),
  );
  if (!merge) return '';
  const at = anchorOf(sheet, row.index, merge.left);
  return headingText(
    sheet.rows.find(({ index }) => index === at.row)?.cells.find(({ column }) => column === at.column),
  );
}

function isOuter(sheet: Sheet, row: number, column: number): boolean {
  const text = headingText(sheet.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column));
  return text.length <= LONGEST_OUTER && /\p{L}{2}/u.test(text) && parseStt(text) === null;
}

/** "Tổng cộng", "TỔNG CỘNG (I+II)", "Tổng số hồ sơ" are the whole; "Cộng mục I" is a part. */
function sumWord(name: string, form: TableForm): Line['sum'] {
  const keys = headingKeys(name);
  for (const total of form.totals.map(bareKey)) {
    if (keys.includes(total)) return 'total';
    if (!keys.some((key) => key.startsWith(`${total} `))) continue;
    if (total.includes(' ')) return 'total';
    if (beginsWithSum(name)) return 'subtotal';
  }
  return beginsWithSum(name) ? 'subtotal' : null;
}

/** The total row's place among the lines; -1 for none. */
function totalOf(lines: readonly Line[], form: TableForm): number {
  const totals = lines.flatMap(({ sum }, at) => (sum === 'total' ? [at] : []));
  const [first] = totals;
  if (first === 0) return 0;
  const last = totals.at(-1);
  if (last !== undefined) {
    // The same word closes every group: none of these rows is the whole.
    const isRepeated = totals.length > 1 && lines[last]?.name === lines[totals.at(-2) ?? -1]?.name;
    return isRepeated && lines.some(({ ordinal }) => GROUP_ORDINAL.test(ordinal)) ? -1 : last;
  }
  const at = form.totalAt === 'first' ? 0 : lines.length - 1;
  const numbered = lines.filter(({ ordinal }) => NUMBER.test(ordinal)).length;
  const line = lines[at];
  return line?.ordinal === '' && line.sum === null && numbered >= 2 && numbered === lines.length - 1 ? at : -1;
}

/** What stands behind a total row that closes the table is no part of it. */
function named(lines: readonly Line[], total: number): readonly TableFormRow[] {
  const own = total > 0 ? lines.slice(0, total + 1) : lines;
  const kinds = own.map((line, at): TableRowKind => {
    if (at === total) return 'total';
    if (line.sum !== null) return 'group';
    const isHeading = GROUP_ORDINAL.test(line.ordinal) || (!line.hasFigures && line.ordinal === '');
    return isHeading ? 'group' : 'open';
  });
  const ordinals = own.map(ordinalOfLine);
  const paths = layeredPaths(ordinals);
  const parts = partsAmong(own, kinds, ordinals);
  let opened = 0;
  let groups = 0;
  return own.map(({ row, name, ordinal, hasFigures, sum }, at): TableFormRow => {
    // A group without rows of its own below it is a row like any other.
    const isAlone = kinds[at] === 'group' && sum === null && hasFigures && kinds[at + 1] !== 'open';
    const kind = isAlone ? 'open' : (kinds[at] ?? 'open');
    const key = kind === 'total' ? 'total' : kind === 'open' ? `#${(opened += 1)}` : `g${(groups += 1)}`;
    const isPart = kind === 'open' && parts.has(at);
    return { key, kind, name, stt: paths[at]?.join('.') ?? '', printed: ordinal, hasFigures, isPart, row: row.index };
  });
}

function ordinalOfLine({ ordinal, name }: Line): Ordinal {
  const stt = ordinal === '' ? null : parseStt(ordinal);
  const dash = stt === null ? dashOf(name) : null;
  return dash === null ? ordinalOf(stt) : { style: dash, numbers: [] };
}

/** Rows below one with figures: 1.1 below 1, a) below 1, "- Trong đó: nữ" below either. */
function partsAmong(
  lines: readonly Line[],
  kinds: readonly TableRowKind[],
  ordinals: readonly Ordinal[],
): ReadonlySet<number> {
  const parts = new Set<number>();
  const above: { readonly depth: number; readonly isAmount: boolean }[] = [];
  lines.forEach(({ hasFigures, name }, at) => {
    const depth = depthOf(ordinals[at], name);
    if (kinds[at] !== 'open') above.length = 0;
    if (kinds[at] !== 'open' || depth === null) return;
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    if (above.some(({ isAmount }) => isAmount)) parts.add(at);
    above.push({ depth, isAmount: hasFigures });
  });
  return parts;
}

/** How far in the row stands; null for one that neither a number nor a dash places. */
function depthOf(ordinal: Ordinal | undefined, name: string): number | null {
  switch (ordinal?.style) {
    case 'number':
      return ordinal.numbers.length;
    case 'lower':
      return 10;
    case 'dash':
      return 20;
    case 'plus':
      return 30;
    default:
      return /^trong do(?: |$)/.test(bareKey(name)) ? 20 : null;
  }
}

/** Another table of the kind begins: two outermost headings in one row. */
function isHeaderAgain(row: Row, form: TableForm): boolean {
  const outer = new Set(form.columns.flatMap(({ paths }) => paths.flatMap(([top = []]) => top.flatMap(headingKeys))));
  let found = 0;
  for (const cell of row.cells) {
    const text = headingText(cell);
    if (text.length >= 5 && headingKeys(text).some((key) => outer.has(key))) found += 1;
  }
  return found >= 2;
}
