/** How many rows and columns the grid of a sheet has. */
import type { CellRange } from '../../workbook/address.js';

/** Rows and columns that the grid shows beyond the last one in use. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_COLUMNS = 16;
/** A merged area of more is whole columns or rows: it ends with the grid, which would otherwise have a million rows. */
const MOST_ROWS_OF_MERGE = 1000;
const MOST_COLUMNS_OF_MERGE = 256;

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Those that lie in the grid, as far as they do. */
  readonly merges: readonly CellRange[];
}

/** `lastRow` and `lastColumn`: of the cells, from zero. */
export function gridSize(lastRow: number, lastColumn: number, merges: readonly CellRange[]): GridSize {
  let row = lastRow;
  let column = lastColumn;
  for (const { top, left, bottom, right } of merges) {
    if (bottom - top < MOST_ROWS_OF_MERGE) row = Math.max(row, bottom);
    if (right - left < MOST_COLUMNS_OF_MERGE) column = Math.max(column, right);
  }
  const rowCount = row + 1 + SPARE_ROWS;
  const columnCount = Math.max(LEAST_COLUMNS, column + 1 + SPARE_COLUMNS);
  return {
    rowCount,
    columnCount,
    merges: merges
      .filter(({ top, left }) => top < rowCount && left < columnCount)
      .map(({ top, left, bottom, right }) => ({
        top,
        left,
        bottom: Math.min(bottom, rowCount - 1),
        right: Math.min(right, columnCount - 1),
      })),
  };
}
