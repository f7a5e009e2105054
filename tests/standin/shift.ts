/** Where things go when rows or columns are inserted or deleted: the arithmetic that merges, rules and comments share. */
import type { CellRange } from '../../src/workbook/address.js';

export type Axis = 'row' | 'column';

/** `count` rows or columns put in before `at`, or, when negative, taken away from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The new index of a row or column; undefined when it was deleted. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  if (index < shift.at) return index;
  if (shift.count < 0 && index < shift.at - shift.count) return undefined;
  return index + shift.count;
}

/** The range afterwards; undefined when all of it was deleted. An insertion inside a range widens it. */
export function shiftRange(range: CellRange, shift: Shift): CellRange | undefined {
  const [first, last] = shift.axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
  const from = shiftIndex(first, shift) ?? shift.at;
  const to = shiftIndex(last, shift) ?? shift.at - 1;
  if (to < from) return undefined;
  return shift.axis === 'row' ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to };
}

export function shiftRanges(ranges: readonly CellRange[], shift: Shift): CellRange[] {
  return ranges.flatMap((range) => shiftRange(range, shift) ?? []);
}

/** Adds the numbers to a set of hidden rows or columns, or takes them out. */
export function hideIn(hidden: Set<number>, from: number, to: number, hides: boolean): void {
  if (hides) for (let index = from; index <= to; index++) hidden.add(index);
  else for (const index of hidden) if (index >= from && index <= to) hidden.delete(index);
}
