/** What every host checks before it writes a cell, and what stands in the cell afterwards. */
import { MAX_COLUMNS, MAX_ROWS, formatAddress } from './address.js';
import type { CellRange, Place } from './address.js';
import type { CellEdit } from './edit.js';
import { HostError } from './failure.js';
import type { CellContent } from './journal.js';
import { mergeAt } from './merge-at.js';

/** Excel's own limits (Excel specifications and limits). */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** @throws HostError `no-such-cell` outside the sheet, or inside a merged area and not its anchor. */
export function checkCell(merges: readonly CellRange[], sheet: string, { row, column }: Place): void {
  const inSheet = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  const merge = mergeAt(merges, row, column);
  const covered = merge !== undefined && !(merge.top === row && merge.left === column);
  if (inSheet && row < MAX_ROWS && column < MAX_COLUMNS && !covered) return;
  throw new HostError('no-such-cell', covered ? formatAddress({ row, column }) : `${row}:${column}`, sheet);
}

/** @throws HostError `too-large` beyond Excel's limits, `unknown` for what is no number. */
export function contentAfter(edit: CellEdit, before: CellContent): CellContent {
  switch (edit.kind) {
    case 'number':
      if (!Number.isFinite(edit.value)) throw new HostError('unknown', 'not a finite number', edit.sheet);
      return { value: edit.value, formula: null, format: edit.format ?? before.format };
    case 'text':
      if (edit.value.length > MAX_TEXT) throw new HostError('too-large', `${edit.value.length} characters`, edit.sheet);
      return { value: edit.value, formula: null, format: before.format };
    case 'formula':
      if (edit.formula.length > MAX_FORMULA) throw new HostError('too-large', 'formula', edit.sheet);
      return { value: edit.result, formula: edit.formula, format: edit.format ?? before.format };
    case 'clear':
      return { value: null, formula: null, format: before.format };
  }
}
