/**
 * Pasting puts values and nothing else (no formats, no merges), read as Vietnamese writes numbers, and never over the hidden
 * part of a merged cell. Pure: the grid asks what would be written and does it as one step that can be undone.
 */
import type { CellRange } from '../../workbook/address.js';
import { numberTyped } from './typed-number.js';

/** Rows of texts from a clipboard's plain text: tabs between cells, quotes around texts that hold tabs or line ends. */
export function parseClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  for (;;) {
    cell.lastIndex = at;
    const match = cell.exec(source);
    const quoted = match?.[1];
    rows.at(-1)?.push(quoted === undefined ? (match?.[2] ?? '') : quoted.replaceAll('""', '"'));
    at += match?.[0].length ?? 0;
    if (at >= source.length) return rows;
    if (source[at] === '\n') rows.push([]);
    at += 1;
  }
}

export interface PastedCell {
  readonly row: number;
  readonly column: number;
  /** null clears the cell. */
  readonly value: string | number | null;
}

/** What pasting into a selection writes. One value fills the whole selection; more go down and right from its corner. */
export function pastedCells(
  rows: readonly (readonly string[])[],
  selection: CellRange,
  patternOf: (row: number, column: number) => string | undefined,
  merges: readonly CellRange[],
): readonly PastedCell[] {
  const single = rows.length === 1 && rows[0]?.length === 1;
  const bottom = single ? selection.bottom : selection.top + rows.length - 1;
  const cells: PastedCell[] = [];
  for (let row = selection.top; row <= bottom; row++) {
    const texts = single ? rows[0] : rows[row - selection.top];
    const right = single ? selection.right : selection.left + (texts?.length ?? 0) - 1;
    for (let column = selection.left; column <= right; column++) {
      if (merges.some((merge) => isCovered(merge, row, column))) continue;
      const text = (single ? texts?.[0] : texts?.[column - selection.left]) ?? '';
      cells.push({ row, column, value: valueOf(text, patternOf(row, column)) });
    }
  }
  return cells;
}

function isCovered(merge: CellRange, row: number, column: number): boolean {
  const inside = row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;
  return inside && (row !== merge.top || column !== merge.left);
}

function valueOf(text: string, pattern: string | undefined): string | number | null {
  if (text === '') return null;
  const typed = numberTyped(text, pattern);
  if (typeof typed === 'number') return typed;
  const english = /^-?\d+\.\d+$/.test(text) && pattern !== '@' ? Number(text) : NaN; // copied from a program that writes 99.7
  return Number.isNaN(english) ? text : english;
}
