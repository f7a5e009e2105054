/**
 * Finds forms with several figure columns on a sheet by their headings. Every figure column of the form must be confirmed
 * by all of its headings, and no further figure column may stand in the table: a wider relative of a form is another form,
 * and it is said that it was not read.
 */
import { maxOf, minOf } from '../workbook/lists.js';
import { anchorOf, type Sheet } from '../workbook/snapshot.js';
import type { Edition, TableForm } from './edition.js';
import { headingKeys, HeadingRows, isPath } from './heading-paths.js';
import { columnRole } from './header-words.js';
import { columnMark, headingMarks, printedFormulas } from './printed-formulas.js';
import { readEntry } from './read-entry.js';
import type { Entry } from './reading.js';
import type { UnreadSheet } from './recognition.js';
import { holdsSomething } from './scan-sheet.js';
import { tableBody, type TableBody, type TableHeader } from './table-body.js';
import { cellIndicator, type FoundTableForm } from './table-form.js';

export interface ReadTableForm {
  readonly found: FoundTableForm;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface TablesOfSheet {
  readonly read: readonly ReadTableForm[];
  /** Tables that resemble a form and are not read as it. */
  readonly unread: readonly UnreadSheet[];
}

const MOST_HEADING_ROWS = 6;
const MOST_COLUMNS = 120;
/** A table that shares this much of a form's columns is worth a word when it is not read. */
const RESEMBLES = 0.4;
/** Rows that may begin the headings; a sheet of many forms has fewer. */
const MOST_TOPS = 40;

/** All tables of the edition on the sheet, each form once. */
export function readTableForms(sheet: Sheet, edition: Edition): TablesOfSheet {
  const read: ReadTableForm[] = [];
  const unread: UnreadSheet[] = [];
  if (edition.tables.length === 0 || sheet.rows.length === 0) return { read, unread };
  const headings = new HeadingRows(sheet);
  const taken: { readonly key: string; readonly top: number }[] = [];
  for (const form of edition.tables) {
    const key = columnsKey(form);
    const { header, rival } = findHeader(sheet, form, headings, (top) =>
      taken.some((one) => one.key === key && one.top === top),
    );
    const resembling = (reason: 'other-columns' | 'too-long', heading: string): UnreadSheet => ({
      sheet: sheet.name,
      reason,
      form: form.name,
      ...(heading === '' ? {} : { heading }),
    });
    if (!header) {
      if (rival !== null) unread.push(resembling('other-columns', rival));
      continue;
    }
    taken.push({ key, top: header.top });
    const body = tableBody(sheet, form, header);
    if (body === 'too-long') unread.push(resembling('too-long', ''));
    else if (body.rows.length > 0) read.push(readCells(sheet, form, header, body, edition));
  }
  return { read, unread };
}

interface Search {
  readonly header: TableHeader | null;
  /** A heading that tells the nearest table from the form; null where nothing came near. */
  readonly rival: string | null;
}

/** Forms with the same figure columns stand on a sheet in the order of the edition. */
function columnsKey({ columns }: TableForm): string {
  return JSON.stringify(columns.map(({ paths }) => paths));
}

/** `isTaken`: another form was read from the headings that begin in this row. */
function findHeader(sheet: Sheet, form: TableForm, headings: HeadingRows, isTaken: (top: number) => boolean): Search {
  let rival: string | null = null;
  let nearest = RESEMBLES * form.columns.length;
  for (const top of topsOf(form, headings)) {
    if (isTaken(top)) continue;
    for (let bottom = top; bottom < top + MOST_HEADING_ROWS; bottom += 1) {
      const { columns, strange, lacking } = confirmed(form, headings, top, bottom);
      if (columns.size >= nearest) {
        nearest = columns.size;
        rival = strange ?? lacking;
      }
      if (columns.size < form.columns.length || lacking !== null) continue;
      const label = labelColumn(sheet, headings, { top, bottom, first: minOf(columns.values()) });
      const header = { top, bottom, columns, labelColumn: label };
      if (!namesRows(form, headings.path(top, bottom, label).at(-1) ?? '')) break;
      const further = strange ?? furtherColumn(sheet, headings, header);
      return further === null ? { header, rival: null } : { header: null, rival: further };
    }
  }
  return { header: null, rival };
}

/** The heading above the rows' names is the form's; where the form or the sheet has none, any will do. */
function namesRows({ rows }: TableForm, heading: string): boolean {
  return rows === undefined || heading === '' || isPath([heading], [[rows]]);
}

/** Rows that hold an outermost heading of the form. */
function topsOf(form: TableForm, { rows }: HeadingRows): readonly number[] {
  const outermost = outermostOf(form);
  const tops: number[] = [];
  for (const { index, cells } of rows) {
    const isTop = cells.some(
      ({ value }) =>
        typeof value === 'string' && value.length <= 160 && headingKeys(value).some((key) => outermost.has(key)),
    );
    if (isTop) tops.push(index);
    if (tops.length >= MOST_TOPS) break;
  }
  return tops;
}

const outermostKeys = new WeakMap<TableForm, ReadonlySet<string>>();

/** Made once for all sheets of all workbooks. */
function outermostOf(form: TableForm): ReadonlySet<string> {
  const known = outermostKeys.get(form);
  if (known) return known;
  const keys = new Set(
    form.columns.flatMap(({ paths }) => paths.flatMap(([outer = []]) => outer.flatMap(headingKeys))),
  );
  outermostKeys.set(form, keys);
  return keys;
}

interface Confirmed {
  readonly columns: ReadonlyMap<string, number>;
  /** A heading inside the table that is none of the form's. */
  readonly strange: string | null;
  /** A heading of the form that no column has, or that two have. */
  readonly lacking: string | null;
}

function confirmed(form: TableForm, headings: HeadingRows, top: number, bottom: number): Confirmed {
  const columns = new Map<string, number>();
  const others: { column: number; heading: string }[] = [];
  let doubled: string | null = null;
  for (const column of headedColumns(headings, top, bottom)) {
    const path = headings.path(top, bottom, column);
    const own = form.columns.filter(({ paths }) => paths.some((one) => isPath(path, one)));
    const [only] = own;
    if (own.length === 1 && only && !columns.has(only.number)) columns.set(only.number, column);
    else if (own.length > 0) doubled ??= path.at(-1) ?? '';
    else others.push({ column, heading: path.at(-1) ?? '' });
  }
  const at = [...columns.values()];
  const inside = others.find(({ column }) => column > minOf(at) && column < maxOf(at));
  const missing = form.columns.find(({ number }) => !columns.has(number))?.paths[0]?.at(-1)?.[0] ?? null;
  return { columns, strange: inside?.heading ?? null, lacking: doubled ?? missing };
}

function headedColumns({ rows }: HeadingRows, top: number, bottom: number): readonly number[] {
  const columns = new Set<number>();
  for (const { index, cells } of rows) {
    if (index < top || index > bottom) continue;
    for (const cell of cells) if (holdsSomething(cell) && columns.size < MOST_COLUMNS) columns.add(cell.column);
  }
  return [...columns].sort((one, other) => one - other);
}

/** The last column left of the figures that holds words below the headings, units of measure aside. */
function labelColumn(
  sheet: Sheet,
  headings: HeadingRows,
  { top, bottom, first }: { readonly top: number; readonly bottom: number; readonly first: number },
): number {
  const words = new Map<number, number>();
  for (const row of sheet.rows) {
    if (row.index <= bottom) continue;
    if (row.index > bottom + 60) break;
    for (const { column, value } of row.cells) {
      if (column < first && typeof value === 'string' && /\p{L}{2}/u.test(value))
        words.set(column, (words.get(column) ?? 0) + 1);
    }
  }
  // "Đơn vị" names the rows where nothing else does.
  const further = [...words].filter(([column]) => !isAside(headings.path(top, bottom, column)));
  const named = further.length > 0 ? further : [...words];
  const most = maxOf(
    named.map(([, count]) => count),
    0,
  );
  return (
    named
      .filter(([, count]) => count * 2 >= most)
      .map(([column]) => column)
      .sort((a, b) => b - a)[0] ?? first - 1
  );
}

/** Units of measure, ordinals, codes and remarks stand beside figures and are none. */
function isAside(path: readonly string[]): boolean {
  const role = columnRole(headingKeys(path.at(-1) ?? '')[0] ?? '');
  return role === 'unit' || role === 'stt' || role === 'note';
}

/** The heading of a figure column that stands in the table and is none of the form's; its letter where it has none. */
function furtherColumn(
  sheet: Sheet,
  headings: HeadingRows,
  { top, bottom, columns, labelColumn: label }: TableHeader,
): string | null {
  const own = new Set(columns.values());
  const last = maxOf(own);
  let right = last;
  const headed = new Set(headedColumns(headings, top, bottom));
  while (headed.has(right + 1)) right += 1;
  for (let column = label + 1; column <= right; column += 1) {
    if (own.has(column)) continue;
    const path = headings.path(top, bottom, column);
    if (isAside(path)) continue;
    const isInside = column < last;
    if (holdsFigures(sheet, bottom, column) || (!isInside && path.length > 1)) return path.at(-1) ?? '?';
  }
  return null;
}

function holdsFigures(sheet: Sheet, bottom: number, column: number): boolean {
  return sheet.rows.some(
    ({ index, cells }) =>
      index > bottom &&
      index <= bottom + 200 &&
      cells.some(
        (cell) =>
          cell.column === column &&
          (typeof cell.value === 'number' ||
            (typeof cell.value === 'string' && /^\s*[\d.,]+\s*%?\s*$/.test(cell.value))),
      ),
  );
}

function readCells(
  sheet: Sheet,
  form: TableForm,
  header: TableHeader,
  { rows, numberLine }: TableBody,
  edition: Edition,
): ReadTableForm {
  const { columns, top, bottom } = header;
  const byIndex = new Map(sheet.rows.map((row) => [row.index, row]));
  const entries = new Map<string, Entry>();
  const indicators = rows.flatMap((row) =>
    form.columns.flatMap((column) => {
      const indicator = cellIndicator(form, row, column, edition.levels);
      const at = anchorOf(sheet, row.row, columns.get(column.number) ?? -1);
      const cell = byIndex.get(at.row)?.cells.find((one) => one.column === at.column);
      entries.set(indicator.ref, readEntry({ indicator, cell, place: { sheet: sheet.name, ...at }, note: '' }));
      return [indicator];
    }),
  );
  const added = rows.filter(({ kind, isPart }) => kind === 'open' && !isPart).map(({ key }) => key);
  const headings = new HeadingRows(sheet);
  const inOrder = [...columns].sort(([, one], [, other]) => one - other);
  const behind = headingMarks(inOrder.map(([, column]) => headings.path(top, bottom, column).at(-1) ?? ''));
  const printed = new Map(
    inOrder.flatMap(([number, column], at) => {
      const inLine = columnMark(numberLine?.cells.find((cell) => cell.column === column)?.value ?? null);
      const mark = inLine ?? behind[at];
      return mark ? [[mark.number, { mark, number }] as const] : [];
    }),
  );
  const formulas = printedFormulas(
    form.number,
    [...printed.values()].map(({ mark }) => mark),
    (number) =>
      printed.get(number)?.number ??
      (numberLine ? undefined : form.columns.find((one) => one.number === number)?.number),
    (number) => form.columns.find((one) => one.number === number)?.kind === 'percent',
  );
  return { found: { form, sheet: sheet.name, rows, columns, indicators, added, formulas }, entries };
}
