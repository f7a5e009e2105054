/** Finds the heading rows of a dossier list: below titles and blank rows, of one row or two, merged or not. */
import type { CellRange } from '../../workbook/address.js';
import { isDateCell, isDossierCode } from './column-content.js';
import type { ColumnRole } from './column-role.js';
import { roleOfHeading } from './heading-role.js';
import { textOf, type TableRow } from './table.js';
import { maxOf } from '../../workbook/lists.js';

export interface Heading {
  readonly column: number;
  /** As written; both rows of a heading of two. */
  readonly text: string;
  readonly role: ColumnRole | null;
}

export interface Header {
  readonly headings: readonly Heading[];
  /** Rows of the heading as people count them; empty for a list without one. */
  readonly rows: readonly number[];
  /** Positions in the rows given from which the dossiers stand. */
  readonly bodyFrom: number;
}

/** A word such as "Đơn vị" stands in titles too; three columns do not by chance. */
const FEWEST_ROLES = 3;
const NO_HEADER: Header = { headings: [], rows: [], bodyFrom: 0 };

/** `rows` is the top of the table. */
export function findHeader(rows: readonly TableRow[], merges: readonly CellRange[]): Header {
  const filled = rows.map((row) => withMerges(row, merges));
  let best = -1;
  let most = FEWEST_ROLES - 1;
  filled.forEach((row, at) => {
    if (holdsData(row)) return;
    const roles = new Set(row.cells.map((cell) => roleOfHeading(textOf(cell))).filter((role) => role !== null));
    if (roles.size > most) {
      most = roles.size;
      best = at;
    }
  });
  if (best < 0) return NO_HEADER;
  const [first, last] = extent(filled, best);
  const own = filled.slice(first, last + 1);
  const width = maxOf(own.map(({ cells }) => cells.length));
  let bodyFrom = last + 1;
  while (isNumbering(rows[bodyFrom])) bodyFrom += 1;
  return {
    headings: Array.from({ length: width }, (_, column) => headingOf(own, column)).filter(({ text }) => text !== ''),
    rows: own.map(({ row }) => row),
    bodyFrom,
  };
}

/** A second heading row stands just above or below the best one and holds headings or their groups, and no dossier. */
function extent(rows: readonly TableRow[], best: number): readonly [number, number] {
  const isPart = (at: number): boolean => {
    const row = rows[at];
    const neighbour = rows[best];
    if (!row || !neighbour || Math.abs(row.row - neighbour.row) !== 1 || holdsData(row) || isNumbering(row))
      return false;
    const texts = row.cells.map(textOf).filter((text) => text !== '');
    return texts.length >= 2 && texts.some((text) => roleOfHeading(text) !== null);
  };
  if (isPart(best + 1)) return [best, best + 1];
  return isPart(best - 1) ? [best - 1, best] : [best, best];
}

function headingOf(rows: readonly TableRow[], column: number): Heading {
  const texts = [...new Set(rows.map(({ cells }) => textOf(cells[column])).filter((text) => text !== ''))];
  const whole = texts.join(' ');
  // "Ngày" over "hẹn trả" means both together; else the lower row is the column's own.
  const role = [whole, ...texts.reverse()].map(roleOfHeading).find((one) => one !== null) ?? null;
  return { column, text: whole, role };
}

/** The row with the text of merged cells in each of the columns they span. */
function withMerges(row: TableRow, merges: readonly CellRange[]): TableRow {
  const spans = merges.filter(({ top, left, right }) => top === row.row - 1 && right > left);
  if (spans.length === 0) return row;
  const cells = [...row.cells];
  for (const { left, right } of spans) {
    const text = cells[left] ?? null;
    for (let column = left + 1; column <= right; column += 1) {
      while (cells.length <= column) cells.push(null);
      cells[column] ??= text;
    }
  }
  return { row: row.row, cells };
}

function holdsData({ cells }: TableRow): boolean {
  return cells.some((cell) => isDossierCode(textOf(cell))) || cells.filter((cell) => isDateCell(cell)).length >= 2;
}

/** "(1) (2) (3)" or "1 2 3" right below the headings. */
function isNumbering(row: TableRow | undefined): boolean {
  const texts = (row?.cells ?? []).map(textOf).filter((text) => text !== '');
  return (
    texts.length >= 3 &&
    texts.every((text, at) => /^\(?\d{1,2}\)?$/.test(text) && Number(text.replace(/\D/g, '')) === at + 1)
  );
}
