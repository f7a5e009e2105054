/**
 * The headings above the columns of a sheet: each column's path from the outermost heading in, merged cells included.
 * Where merging was lost, a blank cell stands under what is to its left, as far as the group above it goes.
 */
import type { CellRange } from '../workbook/address.js';
import { mergeAt } from '../workbook/merge-at.js';
import { ownText } from '../workbook/own-text.js';
import type { Cell, Row, Sheet } from '../workbook/snapshot.js';
import { matchKey, withoutBrackets } from './label.js';
import { differsByOneSlip } from './similarity.js';

/** Headings stand near the top, or below other forms of the sheet; a long list is not searched for them. */
const MOST_ROWS = 300;
/** A longer text is prose. */
const LONGEST_HEADING = 160;
/** A slip of the finger is forgiven in words of this many letters: "đang" and "đúng" are two words. */
const FORGIVING = 5;
const REMEMBERED = 4000;
/** What numbers a column, alone or behind its heading: `(3)`, `(3)=(4)+(5)`, `A`. */
const PRINTED_NUMBER = /(?:^|\s)\(?\s*(?:(?:[Cc]ột\s*)?\d{1,3}|[A-ZĐ])\s*\)?\s*(?:=(?:[\s\d()+\-–*×x:/.%]|[Cc]ột)+)?$/;

export class HeadingRows {
  readonly rows: readonly Row[];
  private readonly byIndex: ReadonlyMap<number, Row>;

  constructor(private readonly sheet: Sheet) {
    this.rows = sheet.rows.slice(0, MOST_ROWS);
    this.byIndex = new Map(this.rows.map((row) => [row.index, row]));
  }

  /** The text that a person reads there: a merged cell's stands everywhere in it. */
  text(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return headingText(this.cell(merge?.top ?? row, merge?.left ?? column));
  }

  /** From the outermost heading in; empty for a column without any. */
  path(top: number, bottom: number, column: number): readonly string[] {
    return this.groups(top, bottom, column).map(({ text }) => text);
  }

  private groups(
    top: number,
    bottom: number,
    column: number,
  ): readonly { readonly id: string; readonly text: string }[] {
    const groups: { id: string; text: string }[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const merge = this.mergeAt(row, column);
      const own = this.text(row, column);
      if (own !== '') {
        const id = `${merge?.top ?? row} ${merge?.left ?? column}`;
        if (groups.at(-1)?.id !== id) groups.push({ id, text: own });
        continue;
      }
      const left = row < bottom && this.hasBelow(row, bottom, column) ? this.leftOf(row, column) : -1;
      if (left < 0) continue;
      const beside = this.groups(top, row, left);
      const group = beside.at(-1);
      const above = beside.slice(0, -1);
      const isSameGroup = above.length === groups.length && above.every(({ id }, at) => id === groups[at]?.id);
      if (group && isSameGroup) groups.push(group);
    }
    return groups;
  }

  /** The nearest column to the left with a text of its own in the row. */
  private leftOf(row: number, column: number): number {
    const cells = this.byIndex.get(row)?.cells ?? [];
    return cells.filter((cell) => cell.column < column && headingText(cell) !== '').at(-1)?.column ?? -1;
  }

  private hasBelow(row: number, bottom: number, column: number): boolean {
    for (let below = row + 1; below <= bottom; below += 1) if (this.text(below, column) !== '') return true;
    return false;
  }

  private cell(row: number, column: number): Cell | undefined {
    return this.byIndex.get(row)?.cells.find((cell) => cell.column === column);
  }

  private mergeAt(row: number, column: number): CellRange | undefined {
    return mergeAt(this.sheet.merges, row, column);
  }
}

const known = new Map<string, readonly string[]>();

/** Match keys of a heading: whole, without brackets, and without the number and formula that it may print. */
export function headingKeys(text: string): readonly string[] {
  const remembered = known.get(text);
  if (remembered) return remembered;
  const bare = text.replace(PRINTED_NUMBER, '').trim();
  const keys = [text, bare, withoutBrackets(text) ?? '', withoutBrackets(bare) ?? '', bare.replace(/\([^()]*\)/g, ' ')]
    .map(matchKey)
    .filter((key) => key !== '');
  const found = [...new Set(keys)];
  if (known.size >= REMEMBERED) known.clear();
  known.set(ownText(text), found);
  return found;
}

/** The words are the heading's, but for a slip of the finger in a long one. */
function isHeading(text: string, heading: readonly string[]): boolean {
  const keys = headingKeys(text);
  return heading.some((one) => {
    const [wanted = ''] = headingKeys(one);
    return keys.some((key) => key === wanted || isSameBySlip(key, wanted));
  });
}

export function isPath(path: readonly string[], headings: readonly (readonly string[])[]): boolean {
  return path.length === headings.length && headings.every((heading, at) => isHeading(path[at] ?? '', heading));
}

function isSameBySlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const words = one.split(' ');
  const others = other.split(' ');
  return (
    words.length === others.length &&
    words.every((word, at) => {
      const wanted = others[at] ?? '';
      return word === wanted || (wanted.length >= FORGIVING && differsByOneSlip(word, wanted));
    })
  );
}

/** Tidied; empty for what is no text, or prose. */
export function headingText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (typeof value !== 'string' || value.length > LONGEST_HEADING) return '';
  return value.normalize('NFC').replace(/\s+/g, ' ').trim();
}
