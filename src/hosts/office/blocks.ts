/** Grouping cells into rectangles that cover exactly them, so that few ranges carry many cells and no neighbour is touched. */
import { formatRange } from '../../workbook/address.js';
import type { CellAddress, CellRange } from '../../workbook/address.js';
import { MAX_ADDRESS_LENGTH } from './request-limits.js';

/** Rectangles without overlap whose cells are exactly the given ones: runs within a row, equal runs stacked. */
export function toBlocks(cells: readonly CellAddress[]): CellRange[] {
  const blocks: CellRange[] = [];
  const open = new Map<string, number>();
  for (const run of toRuns(cells)) {
    const key = `${run.left}:${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : blocks[index];
    if (index !== undefined && above?.bottom === run.top - 1) {
      blocks[index] = { ...above, bottom: run.top };
    } else {
      open.set(key, blocks.length);
      blocks.push(run);
    }
  }
  return blocks;
}

function toRuns(cells: readonly CellAddress[]): CellRange[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Splits a rectangle into bands of rows with at most `cells` cells each (one row may hold more). */
export function splitBlock(block: CellRange, cells: number): CellRange[] {
  const rowsEach = Math.max(1, Math.floor(cells / (block.right - block.left + 1)));
  const bands: CellRange[] = [];
  for (let top = block.top; top <= block.bottom; top += rowsEach) {
    bands.push({ ...block, top, bottom: Math.min(block.bottom, top + rowsEach - 1) });
  }
  return bands;
}

/** Address lists for `getRanges`, as few as their length allows. */
export function toAddressLists(cells: readonly CellAddress[]): string[] {
  const lists: string[] = [];
  for (const address of toBlocks(cells).map(formatRange)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < MAX_ADDRESS_LENGTH) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}
