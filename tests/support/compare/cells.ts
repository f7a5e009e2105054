/** A workbook as every reader can give it: the cells that hold something, by sheet and address, and nothing of formats. */

/**
 * `date` is a number that a reader gave as a date: rounded to milliseconds on its way, so it is compared with that much
 * tolerance. `unreadable`: the
 * reader says, or shows by what it gives, that it cannot make sense of the cell.
 */
export type PlainCell =
  | { readonly kind: 'number' | 'date'; readonly value: number }
  | { readonly kind: 'text' | 'error'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'unreadable' };

export interface PlainSheet {
  /** Cells by `placeKeyOf`; blank cells are left out, and so are texts without a character. */
  readonly cells: ReadonlyMap<string, PlainCell>;
  /** False: the reader stopped before the sheet's end; its missing cells say nothing. */
  readonly isComplete: boolean;
}

/** Worksheets by name. */
export type PlainWorkbook = ReadonlyMap<string, PlainSheet>;

/** A way to read a workbook: ours, or somebody else's. Rejects when it refuses the file. */
export interface WorkbookReader {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => PlainWorkbook | Promise<PlainWorkbook>;
}

/** Counted from 0. */
export function placeKeyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

export function textCell(value: string): PlainCell | null {
  // Readers differ in line ends alone: XML turns a written CRLF into LF, an escaped one stays.
  return value === '' ? null : { kind: 'text', value: value.replace(/\r\n?/g, '\n') };
}

/** Half a millisecond in days, and what a date of this century loses as a double on its way through milliseconds. */
const DATE_TOLERANCE = 1e-8;

export function isSameCell(one: PlainCell | undefined, other: PlainCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.kind === 'unreadable' || other.kind === 'unreadable') return one.kind === other.kind;
  if (one.kind === 'date' || other.kind === 'date') {
    return isNumeric(one) && isNumeric(other) && Math.abs(one.value - other.value) <= DATE_TOLERANCE;
  }
  return one.kind === other.kind && Object.is(zeroOf(one.value), zeroOf(other.value));
}

/** Excel knows no negative zero. */
function zeroOf(value: string | number | boolean): string | number | boolean {
  return value === 0 ? 0 : value;
}

function isNumeric(cell: PlainCell): cell is PlainCell & { readonly value: number } {
  return cell.kind === 'number' || cell.kind === 'date';
}
