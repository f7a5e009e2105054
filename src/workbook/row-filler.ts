/**
 * Rows of a table are dense lists: a cell far to the right needs an empty place for each column before it. A few such rows
 * cost nothing; a table made of them would be a thousand times its file, and is refused.
 */
import { HostError } from './failure.js';

/** Empty places that any table may have, and how many more for each cell that holds something. */
const FREE = 2_000_000;
const FOR_EACH_CELL = 16;

/** Puts the cells of one table into its rows. */
export class RowFiller {
  private left = FREE;

  /**
   * Puts a cell into a row whose cells come from left to right.
   * @throws HostError `too-large`
   */
  put<Value>(row: (Value | null)[], column: number, value: Value): void {
    this.fill(row, column);
    row[column] = value;
    this.left += FOR_EACH_CELL;
  }

  /** Empty places up to a column. */
  fill(row: unknown[], column: number): void {
    if (row.length >= column) return;
    this.left -= column - row.length;
    if (this.left < 0) throw new HostError('too-large', 'rows that reach far to the right');
    while (row.length < column) row.push(null);
  }
}
