/**
 * How tall the rows of a new sheet must be for their text. Excel works it out when a file without heights is opened;
 * LibreOffice and previews do not always, and nobody does for merged cells: their lines would lie on one another.
 */
import { parseRange, type CellRange } from './address.js';
import { asNewCell } from './generated-sheet.js';
import type { NewCell, NewSheet } from './new-sheet.js';

export interface RowHeight {
  readonly points: number;
  /** A program would reckon it lower than the text needs: the text stands in merged cells. */
  readonly isFixed: boolean;
}

/** Of one line in Times New Roman 12. */
const LINE_POINTS = 15.75;
/** Excel's limit is 409. */
const TALLEST_POINTS = 409;
const DEFAULT_WIDTH = 9;
/** A column's width counts digits; letters of this font are a little wider than a column's share, bold ones more. */
const LETTER = 1.02;
const BOLD_LETTER = 1.12;

/** By row, zero-based; rows that need one line are left out. */
export function rowHeights({ rows, columnWidths = [], merges = [] }: NewSheet): ReadonlyMap<number, RowHeight> {
  const areas = merges.flatMap((merge) => parseRange(merge) ?? []);
  const heights = new Map<number, RowHeight>();
  const ask = (row: number, lines: number, isFixed: boolean): void => {
    if (lines <= 1) return;
    const points = Math.min(TALLEST_POINTS, lines * LINE_POINTS);
    const before = heights.get(row);
    if (!before || points > before.points) heights.set(row, { points, isFixed });
  };
  rows.forEach((cells, row) => {
    cells.forEach((given, column) => {
      const cell = given === null ? null : asNewCell(given);
      if (cell?.wrap !== true) return;
      const area = areas.find((one) => one.top === row && one.left === column);
      const lines = linesOf(
        cell,
        widthOf(area ?? { top: row, bottom: row, left: column, right: column }, columnWidths),
      );
      const depth = area ? area.bottom - area.top + 1 : 1;
      // Cells merged over rows share their lines among them.
      for (let at = 0; at < depth; at += 1) ask(row + at, Math.ceil(lines / depth), area !== undefined);
    });
  });
  return heights;
}

function widthOf({ left, right }: CellRange, widths: readonly number[]): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) width += widths[column] ?? DEFAULT_WIDTH;
  return width;
}

/** Words are not broken unless one is longer than the line. */
function linesOf({ value, bold }: NewCell, width: number): number {
  if (typeof value !== 'string') return 1;
  const letter = bold === true ? BOLD_LETTER : LETTER;
  const room = Math.max(1, Math.floor(width / letter));
  let lines = 0;
  for (const paragraph of value.split('\n')) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > room) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      lines += Math.floor(Math.max(0, used - 1) / room);
      if (used > room) used = ((used - 1) % room) + 1;
    }
  }
  return lines;
}
