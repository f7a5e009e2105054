/** Finds the heading rows of a list: below titles and blank rows, of one row or two, merged or not. */
import type { CellRange } from '../../workbook/address.js';
import { isDateCell } from './date-cell.js';
import { listText, type ListRow } from './table.js';
import { maxOf } from '../../workbook/lists.js';

export interface Heading<Role extends string> {
  readonly column: number;
  /** As written; both rows of a heading of two. */
  readonly text: string;
  readonly role: Role | null;
}

export interface Header<Role extends string> {
  readonly headings: readonly Heading<Role>[];
  /** Rows of the heading as people count them; empty for a list without one. */
  readonly rows: readonly number[];
  /** Positions in the rows given from which the records stand. */
  readonly bodyFrom: number;
}

/** What tells a heading of one kind of list. */
export interface HeadingWords<Role extends string> {
  /** The role that a heading gives its column; null when it says nothing that the list knows. */
  readonly roleOf: (text: string) => Role | null;
  /** A text that stands in records alone: the code of a dossier. */
  readonly isOfRecord: (text: string) => boolean;
}

/** A word such as "Đơn vị" stands in titles too; three columns do not by chance. */
const FEWEST_ROLES = 3;
const NO_HEADER = { headings: [], rows: [], bodyFrom: 0 };

/** `rows` is the top of the table. */
export function findHeader<Role extends string>(
  rows: readonly ListRow[],
  merges: readonly CellRange[],
  words: HeadingWords<Role>,
): Header<Role> {
  const filled = rows.map((row) => withMerges(row, merges));
  let best = -1;
  let most = FEWEST_ROLES - 1;
  filled.forEach((row, at) => {
    if (holdsData(row, words)) return;
    const roles = new Set(row.cells.map((cell) => words.roleOf(listText(cell))).filter((role) => role !== null));
    if (roles.size > most) {
      most = roles.size;
      best = at;
    }
  });
  if (best < 0) return NO_HEADER;
  const [first, last] = extent(filled, best, words);
  const own = filled.slice(first, last + 1);
  const width = maxOf(own.map(({ cells }) => cells.length));
  let bodyFrom = last + 1;
  while (isNumbering(rows[bodyFrom])) bodyFrom += 1;
  return {
    headings: Array.from({ length: width }, (_, column) => headingOf(own, column, words)).filter(
      ({ text }) => text !== '',
    ),
    rows: own.map(({ row }) => row),
    bodyFrom,
  };
}

/** A second heading row stands just above or below the best one and holds headings or their groups, and no record. */
function extent<Role extends string>(
  rows: readonly ListRow[],
  best: number,
  words: HeadingWords<Role>,
): readonly [number, number] {
  const isPart = (at: number): boolean => {
    const row = rows[at];
    const neighbour = rows[best];
    if (!row || !neighbour || Math.abs(row.row - neighbour.row) !== 1 || holdsData(row, words) || isNumbering(row))
      return false;
    const texts = row.cells.map(listText).filter((text) => text !== '');
    return texts.length >= 2 && texts.some((text) => words.roleOf(text) !== null);
  };
  if (isPart(best + 1)) return [best, best + 1];
  return isPart(best - 1) ? [best - 1, best] : [best, best];
}

function headingOf<Role extends string>(
  rows: readonly ListRow[],
  column: number,
  words: HeadingWords<Role>,
): Heading<Role> {
  const texts = [...new Set(rows.map(({ cells }) => listText(cells[column])).filter((text) => text !== ''))];
  const whole = texts.join(' ');
  // "Ngày" over "hẹn trả" means both together; else the lower row is the column's own.
  const role = [whole, ...texts.reverse()].map(words.roleOf).find((one) => one !== null) ?? null;
  return { column, text: whole, role };
}

/** The row with the text of merged cells in each of the columns they span. */
function withMerges(row: ListRow, merges: readonly CellRange[]): ListRow {
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

function holdsData({ cells }: ListRow, { isOfRecord }: HeadingWords<string>): boolean {
  return cells.some((cell) => isOfRecord(listText(cell))) || cells.filter((cell) => isDateCell(cell)).length >= 2;
}

/** "(1) (2) (3)" or "1 2 3" right below the headings. */
function isNumbering(row: ListRow | undefined): boolean {
  const texts = (row?.cells ?? []).map(listText).filter((text) => text !== '');
  return (
    texts.length >= 3 &&
    texts.every((text, at) => /^\(?\d{1,2}\)?$/.test(text) && Number(text.replace(/\D/g, '')) === at + 1)
  );
}
