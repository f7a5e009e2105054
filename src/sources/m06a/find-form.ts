/**
 * Finds Biểu II.06a ("Tình hình, kết quả giải quyết TTHC") in a workbook: by the row of column numbers (1)…(13) under its
 * headings, else by the headings trước hạn, đúng hạn, quá hạn in their places. The thirteen columns always stand side by side.
 */
import { bareKey } from '../../forms/label.js';
import { parseWritten } from '../../quantity/parse.js';
import { M06A_FIGURES, type M06aFigure } from '../../rules/source-names.js';
import type { Cell, Row, Sheet, Snapshot } from '../../workbook/snapshot.js';
import type { M06aForm, M06aFormRow, M06aRowKind } from './m06a-form.js';
import { append } from '../../workbook/lists.js';

/** Column (3) is the first with a figure; (2) is the name, (1) the ordinal. */
const FIRST_FIGURE = 3;
const LAST_FIGURE = 13;
const EARLY = 8;
/** "Đúng hạn (bao gồm cả hồ sơ chờ bổ sung và trả lại/xin rút)" is about the longest. */
const MOST_HEADING = 100;
/** Headings stand near the top; a list of a thousand rows is not searched for them. */
const TOP_ROWS = 40;
/** Blank or wordy rows after the table, before what follows is surely something else. */
const MOST_IDLE_ROWS = 2;
const TOTAL = /^(?:tong cong|tong so|cong|tong)(?: |$)/;
const GROUP_ORDINAL = /^(?:[IVX]{1,4}|[A-Z])[.)]?$/;

/** The first sheet that holds the form; null when none does. */
export function findM06a(snapshot: Snapshot): M06aForm | null {
  for (const sheet of snapshot.sheets) {
    const form = findInSheet(sheet);
    if (form) return form;
  }
  return null;
}

function findInSheet(sheet: Sheet): M06aForm | null {
  const top = sheet.rows.slice(0, TOP_ROWS);
  if (!speaksOfTerms(top)) return null;
  for (const [at, row] of top.entries()) {
    const first = columnOfNumbers(row) ?? columnOfHeadings(row);
    if (first === null) continue;
    const numbered = at + 1 < sheet.rows.length && columnOfNumbers(sheet.rows[at + 1] ?? row) === first;
    const form = readForm(sheet, numbered ? at + 2 : at + 1, first);
    if (form.rows.some(({ figures }) => Object.keys(figures).length > 0)) return form;
  }
  return null;
}

/** Other wide tables number their columns too; only this one speaks of what was in time and what was late. */
function speaksOfTerms(rows: readonly Row[]): boolean {
  const keys = rows.flatMap(({ cells }) => cells.map(({ value }) => bareKey(text(value).slice(0, MOST_HEADING))));
  return keys.some((key) => key.startsWith('qua han')) && keys.some((key) => /^(?:truoc|dung|trong) han/.test(key));
}

/** The column of (1), where the row numbers its columns up to (13): "(3)=(4)+(5)+(6)" is (3). */
function columnOfNumbers({ cells }: Row): number | null {
  const numbers = new Map<number, number>();
  for (const { column, value } of cells) {
    const match =
      typeof value === 'number'
        ? [String(value), String(value)]
        : /^\s*\(?(\d{1,2})\)?(?=\s*(?:=|$))/.exec(text(value));
    if (match) numbers.set(column, Number(match[1]));
  }
  for (const [column, number] of numbers) {
    const first = column - number + 1;
    const isRun = Array.from({ length: LAST_FIGURE - FIRST_FIGURE + 1 }, (_, at) => at + FIRST_FIGURE).every(
      (one) => numbers.get(first + one - 1) === one,
    );
    if (isRun) return first;
  }
  return null;
}

/** The column of (1) by the headings of (8), (10) and (13). */
function columnOfHeadings({ cells }: Row): number | null {
  const keys = new Map(cells.map(({ column, value }) => [column, bareKey(text(value))]));
  for (const [column, key] of keys) {
    if (!key.startsWith('truoc han')) continue;
    const isForm = [column + 2, column + 5].every((one) => keys.get(one)?.startsWith('qua han'));
    if (isForm && column >= EARLY - 1) return column - EARLY + 1;
  }
  return null;
}

function readForm(sheet: Sheet, from: number, first: number): M06aForm {
  // M06A_FIGURES holds exactly the keys.
  const columns = Object.fromEntries(
    M06A_FIGURES.map((figure, at) => [figure, first + FIRST_FIGURE - 1 + at]),
  ) as Record<M06aFigure, number>;
  const rows: M06aFormRow[] = [];
  const unreadable: { row: number; figure: M06aFigure; written: string }[] = [];
  let idle = 0;
  for (const row of sheet.rows.slice(from)) {
    const { figures, strange } = figuresOf(row, columns);
    const name = nameOf(row, first);
    if (Object.keys(figures).length === 0 && name === '') {
      if (++idle > MOST_IDLE_ROWS) break;
      continue;
    }
    const kind = kindOf(row, first, name, figures);
    if (Object.keys(figures).length === 0 && kind !== 'group') {
      if (++idle > MOST_IDLE_ROWS) break;
      continue;
    }
    idle = 0;
    rows.push({ row: row.index, kind, name, figures });
    append(
      unreadable,
      strange.map((one) => ({ row: row.index, ...one })),
    );
    if (kind === 'total') break;
  }
  return { sheet: sheet.name, columns, rows, unreadable };
}

function figuresOf(
  { cells }: Row,
  columns: Readonly<Record<M06aFigure, number>>,
): { figures: M06aFormRow['figures']; strange: readonly { figure: M06aFigure; written: string }[] } {
  const figures: Partial<Record<M06aFigure, number>> = {};
  const strange: { figure: M06aFigure; written: string }[] = [];
  for (const figure of M06A_FIGURES) {
    const cell = cells.find(({ column }) => column === columns[figure]);
    const number = numberIn(cell);
    if (typeof number === 'number') figures[figure] = number;
    else if (number !== null) strange.push({ figure, written: number });
  }
  return { figures, strange };
}

/** null for nothing and for a dash; the text for what is no number. */
function numberIn(cell: Cell | undefined): number | string | null {
  const value = cell?.value ?? null;
  if (value === null || typeof value === 'number') return value;
  const written = parseWritten(text(value));
  if (written.kind === 'blank' || written.kind === 'none') return null;
  return written.kind === 'number' && Number.isInteger(written.value) ? written.value : text(value);
}

function nameOf({ cells }: Row, first: number): string {
  const at = (column: number): string => text(cells.find((cell) => cell.column === column)?.value ?? null).trim();
  return at(first + 1) || (/^\d*[.)]?$/.test(at(first)) ? '' : at(first));
}

function kindOf(row: Row, first: number, name: string, figures: M06aFormRow['figures']): M06aRowKind {
  const ordinal = text(row.cells.find(({ column }) => column === first)?.value ?? null).trim();
  if (TOTAL.test(bareKey(name)) || TOTAL.test(bareKey(ordinal))) return 'total';
  if (GROUP_ORDINAL.test(ordinal)) return 'group';
  return Object.keys(figures).length === 0 && ordinal !== '' ? 'group' : 'detail';
}

function text(value: Cell['value']): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}
