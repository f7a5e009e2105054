/** Rows of cells as Word stores them to a table whose cells know where they start and how far they reach. */
import type { Table, WordCell, WordRow } from '../../../document/document.js';
import { append } from '../../../workbook/lists.js';

export interface RawCell {
  readonly columns: number;
  /** Vertical merging: starts here, goes on from the row above, or none. */
  readonly down: 'none' | 'starts' | 'goes-on';
  /** Goes on from the cell at the left (the old way of merging across). */
  readonly across: boolean;
  readonly text: string;
  readonly tables: readonly Table[];
}

export interface RawRow {
  readonly isHeader: boolean;
  /** Columns of the grid left out before the first cell. */
  readonly before: number;
  readonly cells: readonly RawCell[];
}

interface GrowingCell {
  column: number;
  columns: number;
  rows: number;
  text: string;
  readonly tables: Table[];
}

export function gridTable(rows: readonly RawRow[], widths: readonly number[]): Table {
  /** Cells that may go on below, by the column where they start. */
  const above = new Map<number, GrowingCell>();
  const placed = rows.map(({ before, cells, isHeader }) => {
    const own: GrowingCell[] = [];
    let column = before;
    const standing = new Map(above);
    above.clear();
    for (const raw of cells) {
      const left = own.at(-1);
      const upper = standing.get(column);
      if (raw.across && left && left.column + left.columns === column) {
        left.columns += raw.columns;
        left.text = joined(left.text, raw.text);
      } else if (raw.down === 'goes-on' && upper) {
        upper.rows += 1;
        upper.text = joined(upper.text, raw.text);
        append(upper.tables, raw.tables);
        above.set(column, upper);
      } else {
        const cell = { column, columns: raw.columns, rows: 1, text: raw.text, tables: [...raw.tables] };
        own.push(cell);
        if (raw.down !== 'none') above.set(column, cell);
      }
      column += raw.columns;
    }
    return { isHeader, cells: own };
  });
  return {
    kind: 'table',
    // Cells grow while the rows below are read; only now are they done.
    rows: placed.map((row): WordRow => ({ ...row, cells: row.cells.map((cell): WordCell => ({ ...cell })) })),
    widths,
  };
}

function joined(one: string, other: string): string {
  return one === '' || other === '' ? one + other : `${one}\n${other}`;
}
