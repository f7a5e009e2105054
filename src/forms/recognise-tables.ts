/**
 * Finds the forms with several figure columns and open rows. A column is found by its headings alone, from the outermost
 * to the innermost, merged cells included. A table with a figure column that is none of the form's is another form, however
 * many of its columns agree, and is not read as this one.
 */
import type { CellRange } from '../workbook/address.js';
import type { Cell, Row, Sheet } from '../workbook/snapshot.js';
import type { Edition, TableColumn, TableForm } from './edition.js';
import { columnRole } from './header-words.js';
import { matchKey, withoutBrackets } from './label.js';
import { readEntry } from './read-entry.js';
import type { Entry } from './reading.js';
import { holdsSomething } from './scan-sheet.js';
import { shapeOf, similarity } from './similarity.js';
import {
  cellIndicator,
  rowsToAdd,
  tableRef,
  type FoundTableForm,
  type TableFormRow,
  type TableRowKind,
} from './table-form.js';

export interface ReadTableForm {
  readonly found: FoundTableForm;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Headings stand near the top; a list of a thousand rows is not searched for them. */
const TOP_ROWS = 60;
const MOST_HEADER_ROWS = 6;
const MOST_COLUMNS = 120;
/** Headings are as alike as labels without an ordinal have to be. */
const ALIKE = 0.85;
/** The share of the form's columns without which nothing is read. */
const CONFIRMED = 0.7;
/** Rows without figures after the table, before what follows is surely something else. */
const MOST_IDLE_ROWS = 2;
/** A longer list is no form. */
const MOST_ROWS = 1000;
const GROUP_ORDINAL = /^(?:[IVX]{1,4}|[A-ZĐ])[.)]?$/;
const COLUMN_NUMBER = /^\(?\s*(\d{1,3}|[A-ZĐ])\s*\)?(?=\s*(?:=|$))/;

/** All tables of the edition on the sheet, each form once. */
export function readTableForms(sheet: Sheet, edition: Edition): readonly ReadTableForm[] {
  if (edition.tables.length === 0 || sheet.rows.length === 0) return [];
  const grid = new Headings(sheet);
  return edition.tables.flatMap((form) => {
    for (const header of headersOf(sheet, form, grid)) {
      const table = readTable(sheet, form, header, edition);
      if (table) return [table];
    }
    return [];
  });
}

interface Header {
  /** Zero-based rows of the sheet: the first after the headings. */
  readonly bodyFrom: number;
  readonly labelColumn: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Texts of the heading rows, merged cells showing theirs everywhere. */
class Headings {
  private readonly rows: ReadonlyMap<number, Row>;

  constructor(private readonly sheet: Sheet) {
    this.rows = new Map(sheet.rows.slice(0, TOP_ROWS + MOST_HEADER_ROWS).map((row) => [row.index, row]));
  }

  row(index: number): Row | undefined {
    return this.rows.get(index);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.sheet.merges.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  /** The cell's own text, or that of the merged cell that covers it. */
  text(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return textOf(this.cell(merge?.top ?? row, merge?.left ?? column));
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.find((cell) => cell.column === column);
  }

  /**
   * The headings above a column, from the outermost in. Where merging was lost, a blank cell above a heading stands under
   * what is to its left.
   */
  path(top: number, bottom: number, column: number, from: number): readonly string[] {
    const path: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      let text = this.text(row, column);
      if (text === '' && row < bottom && this.hasBelow(row, bottom, column)) {
        for (let left = column - 1; left >= from && text === ''; left -= 1) {
          text = this.text(row, left);
        }
        // A heading that goes on alone downwards is no group for its neighbours.
        if (text !== '' && !this.sharesGroup(row, top, column)) text = '';
      }
      if (text !== '' && matchKey(text) !== matchKey(path.at(-1) ?? '')) path.push(text);
    }
    return path;
  }

  private hasBelow(row: number, bottom: number, column: number): boolean {
    for (let below = row + 1; below <= bottom; below += 1) if (this.text(below, column) !== '') return true;
    return false;
  }

  /** Below the first heading row a group ends where the group above it does. */
  private sharesGroup(row: number, top: number, column: number): boolean {
    return row === top || this.mergeAt(row, column) !== undefined;
  }
}

function* headersOf(sheet: Sheet, form: TableForm, grid: Headings): Generator<Header> {
  for (const row of sheet.rows.slice(0, TOP_ROWS)) {
    for (const cell of row.cells) {
      const text = textOf(cell);
      if (text === '' || text.length > 100 || !form.rowHeadings.some((name) => isAlike(text, name))) continue;
      const header = confirmedHeader(form, grid, row.index, cell.column);
      if (header) yield header;
    }
  }
}

/** The columns under the heading row, when each is one of the form's and none is anybody else's. */
function confirmedHeader(form: TableForm, grid: Headings, top: number, labelColumn: number): Header | null {
  const bottom = lastHeadingRow(grid, top, labelColumn);
  const columns = new Map<string, number>();
  const strangers: number[] = [];
  let last = -1;
  let blanks = 0;
  for (let column = labelColumn + 1; column < labelColumn + MOST_COLUMNS && blanks < 2; column += 1) {
    const path = grid.path(top, bottom, column, labelColumn + 1);
    if (path.length === 0) {
      blanks += 1;
      continue;
    }
    blanks = 0;
    if (columnRole(matchKey(path.at(-1) ?? '')) === 'note') continue;
    const found = columnsOf(form, path);
    const [only] = found;
    if (found.length !== 1 || only === undefined || columns.has(only.number)) strangers.push(column);
    else {
      columns.set(only.number, column);
      last = column;
    }
  }
  // What stands behind the last column of the form is somebody's own remark, not a wider form.
  if (strangers.some((column) => column < last || grid.path(top, bottom, column, labelColumn + 1).length > 1))
    return null;
  if (columns.size < Math.max(1, Math.ceil(form.columns.length * CONFIRMED))) return null;
  return { bodyFrom: bottom + 1, labelColumn, columns };
}

/** Rows below the caption of the rows' names that only hold more headings. */
function lastHeadingRow(grid: Headings, top: number, labelColumn: number): number {
  let bottom = Math.max(top, grid.mergeAt(top, labelColumn)?.bottom ?? top);
  bottom = Math.min(bottom, top + MOST_HEADER_ROWS - 1);
  while (bottom + 1 < top + MOST_HEADER_ROWS) {
    const next = grid.row(bottom + 1);
    const filled = next?.cells.filter(holdsSomething) ?? [];
    const isHeading = filled.every(
      (cell) => cell.column > labelColumn && textOf(cell) !== '' && !/^[\d(]/.test(textOf(cell)),
    );
    if (filled.length === 0 || !isHeading) break;
    bottom += 1;
  }
  return bottom;
}

/** "Đã giải quyết" is nearly "đang giải quyết": what is exactly a heading is nothing that is only like one. */
function columnsOf(form: TableForm, path: readonly string[]): readonly TableColumn[] {
  const isPath = (words: readonly string[], isSame: typeof isAlike): boolean =>
    path.length === words.length && path.every((text, at) => isSame(text, words[at] ?? ''));
  const exact = form.columns.filter(({ paths }) => paths.some((words) => isPath(words, isSpelled)));
  return exact.length > 0 ? exact : form.columns.filter(({ paths }) => paths.some((words) => isPath(words, isAlike)));
}

/** Letter by letter, but for case, spelling and a bracket at its end. */
function isSpelled(text: string, heading: string): boolean {
  const shorter = withoutBrackets(text);
  return matchKey(text) === matchKey(heading) || (shorter !== null && matchKey(shorter) === matchKey(heading));
}

function isAlike(text: string, heading: string): boolean {
  return isSpelled(text, heading) || similarity(shapeOf(matchKey(text)), shapeOf(matchKey(heading))) >= ALIKE;
}

function readTable(sheet: Sheet, form: TableForm, header: Header, edition: Edition): ReadTableForm | null {
  const rows = readRows(sheet, form, header);
  if (rows === null || rows.length === 0) return null;
  const known = form.columns.filter(({ number }) => header.columns.has(number));
  const byIndex = new Map(sheet.rows.map((row) => [row.index, row]));
  const entries = new Map<string, Entry>();
  const indicators = rows.flatMap((row) =>
    known.map((column) => {
      const indicator = cellIndicator(form, row, column, edition.levels);
      const at = header.columns.get(column.number) ?? -1;
      const cell = byIndex.get(row.row)?.cells.find((one) => one.column === at);
      const place = { sheet: sheet.name, row: row.row, column: at };
      entries.set(indicator.ref, readEntry({ indicator, cell, place, note: '' }));
      return indicator;
    }),
  );
  const hasFigures = (row: TableFormRow): boolean =>
    known.some(({ number }) => entries.get(tableRef(form.number, row.key, number))?.state !== 'blank');
  const added = rowsToAdd(rows, hasFigures).map(({ key }) => key);
  const missing = form.columns.filter(({ number }) => !header.columns.has(number)).map(({ number }) => number);
  return { found: { form, sheet: sheet.name, rows, columns: header.columns, indicators, added, missing }, entries };
}

/** null where the table is longer than any form. */
function readRows(sheet: Sheet, form: TableForm, header: Header): readonly TableFormRow[] | null {
  const totals = form.totals.map(matchKey);
  const columns = [...header.columns.values()];
  const rows: TableFormRow[] = [];
  let idle = 0;
  let opened = 0;
  for (const row of sheet.rows) {
    if (row.index < header.bodyFrom) continue;
    if (rows.length === 0 && isLineOfNumbers(row, form, header)) continue;
    const hasFigures = row.cells.some((cell) => columns.includes(cell.column) && holdsSomething(cell));
    const name = nameOf(row, header.labelColumn);
    const kind = kindOf(row, header.labelColumn, name, totals, hasFigures);
    const isRow = hasFigures || kind !== 'open' || hasOrdinal(row, header.labelColumn);
    if (!isRow || (!hasFigures && name === '')) {
      idle += 1;
      if (idle > MOST_IDLE_ROWS) break;
      continue;
    }
    if (rows.length >= MOST_ROWS) return null;
    idle = 0;
    if (kind === 'total' && rows.some((one) => one.kind === 'total')) break;
    if (kind !== 'total') opened += 1;
    rows.push({ key: kind === 'total' ? 'total' : `#${opened}`, kind, name, row: row.index });
    if (kind === 'total' && opened > 0) break;
  }
  return rows;
}

function nameOf(row: Row, labelColumn: number): string {
  const label = textOf(row.cells.find(({ column }) => column === labelColumn));
  if (label !== '') return label;
  const before = textOf(row.cells.filter(({ column }) => column < labelColumn).at(-1));
  return /^\d*[.)]?$/.test(before) ? '' : before;
}

function hasOrdinal(row: Row, labelColumn: number): boolean {
  const [value] = row.cells.filter(({ column }) => column < labelColumn).map((cell) => cell.value);
  return typeof value === 'number' || (typeof value === 'string' && /^\s*\d{1,4}\s*[.)]?\s*$/.test(value));
}

function kindOf(
  row: Row,
  labelColumn: number,
  name: string,
  totals: readonly string[],
  hasFigures: boolean,
): TableRowKind {
  const key = matchKey(name);
  if (totals.some((total) => key === total || key.startsWith(`${total} `))) return 'total';
  const ordinal = textOf(row.cells.filter(({ column }) => column < labelColumn).at(-1));
  if (GROUP_ORDINAL.test(ordinal)) return 'group';
  return !hasFigures && ordinal !== '' && name !== '' && !/^\d/.test(ordinal) ? 'group' : 'open';
}

/** "(1) (2) (3)=(4)+(5)+(6) …" or "A B 1=2+3 2 3 …": what numbers the columns is no data. */
function isLineOfNumbers(row: Row, form: TableForm, { columns, labelColumn }: Header): boolean {
  const own = new Map(row.cells.map((cell) => [cell.column, textOf(cell) || printedNumber(cell)]));
  const label = own.get(labelColumn) ?? '';
  if (label !== '' && !COLUMN_NUMBER.test(label)) return false;
  const agreeing = form.columns.filter(({ number }) => {
    const at = columns.get(number);
    const match = at === undefined ? null : COLUMN_NUMBER.exec(own.get(at) ?? '');
    return match?.[1] === number;
  }).length;
  return agreeing >= Math.max(2, Math.ceil(columns.size * CONFIRMED));
}

function printedNumber(cell: Cell): string {
  return typeof cell.value === 'number' ? String(cell.value) : '';
}

function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}
