/** One sheet of the memory model: cells in maps by row and column, and how all of it moves when rows or columns do. */
import type { CellRange } from '../../src/workbook/address.js';
import type { Visibility } from '../../src/workbook/snapshot.js';
import { EMPTY_CELL, PLAIN_LAYOUT } from './model.js';
import type { GridCell, GridConditionalFormat, GridLayout, GridProtection, GridSheet } from './model.js';
import { shiftIndex, shiftRanges } from './shift.js';
import type { Shift } from './shift.js';

type Rows = Map<number, Map<number, GridCell>>;

export class MemorySheet implements GridSheet {
  visibility: Visibility = 'visible';
  protection: GridProtection | null = null;
  merges: CellRange[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  conditionalFormats: GridConditionalFormat[] = [];
  /** Cells with a note, as `row:column`. Notes are beyond ExcelApi 1.14, but a cell with one refuses a comment. */
  notes: { row: number; column: number }[] = [];
  readonly names = new Map<string, string>();
  readonly hiddenNames = new Set<string>();
  layout: GridLayout = PLAIN_LAYOUT;
  private rows: Rows = new Map();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): GridCell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: GridCell): void {
    const cells = this.rows.get(row) ?? new Map<number, GridCell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }

  /** All cells, merges and rules. */
  clear(): void {
    this.rows = new Map();
    this.merges = [];
    this.conditionalFormats = [];
  }

  *entries(): Generator<{ row: number; column: number; cell: GridCell }> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  usedRange(valuesOnly: boolean): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.entries()) {
      if (valuesOnly ? cell.value === null && cell.formula === null : cell === EMPTY_CELL) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Moves cells, merges, rules, notes and hidden rows; the formulas' own references are not rewritten. */
  shift(shift: Shift): void {
    const moved: Rows = new Map();
    for (const { row, column, cell } of this.entries()) {
      const newRow = shift.axis === 'row' ? shiftIndex(row, shift) : row;
      const newColumn = shift.axis === 'column' ? shiftIndex(column, shift) : column;
      if (newRow === undefined || newColumn === undefined) continue;
      const cells = moved.get(newRow) ?? new Map<number, GridCell>();
      cells.set(newColumn, cell);
      moved.set(newRow, cells);
    }
    this.rows = moved;
    this.merges = shiftRanges(this.merges, shift).filter(
      (range) => range.top < range.bottom || range.left < range.right,
    );
    this.conditionalFormats = this.conditionalFormats
      .map((format) => ({ ...format, ranges: shiftRanges(format.ranges, shift) }))
      .filter((format) => format.ranges.length > 0);
    this.notes = this.notes.flatMap((note) => {
      const index = shiftIndex(note[shift.axis], shift);
      return index === undefined ? [] : [{ ...note, [shift.axis]: index }];
    });
    const hidden = shift.axis === 'row' ? this.hiddenRows : this.hiddenColumns;
    const shifted = new Set([...hidden].flatMap((index) => shiftIndex(index, shift) ?? []));
    if (shift.axis === 'row') this.hiddenRows = shifted;
    else this.hiddenColumns = shifted;
  }
}
