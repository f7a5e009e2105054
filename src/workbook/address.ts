/**
 * Cell addresses: A1 text to zero-based row and column and back, ranges, and quoting of sheet names.
 * Everything else in the project speaks of cells as zero-based row and column; only people and Excel see A1.
 */

/** A cell of one sheet. Row and column count from zero. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, zero-based. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell together with its sheet's name: what a finding points at. */
export interface Place extends CellAddress {
  readonly sheet: string;
}

/** Excel's own bounds (Excel specifications and limits): 1,048,576 rows, 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `{ row: 17, column: 3 }` → `D18`. */
export function formatAddress(address: CellAddress): string {
  return columnName(address.column) + String(address.row + 1);
}

/** `D18`, `$D$18` → row and column; undefined for anything else or beyond Excel's bounds. */
export function parseAddress(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (row > MAX_ROWS || column > MAX_COLUMNS) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** `A4:A5`, or a lone `A4` → a range with its corners in order; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const [first = '', second = first, ...more] = text.split(':');
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (!from || !to || more.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** As `parseRange`; also whole columns (`B:C`) and whole rows (`3:5`). */
export function parseArea(text: string): CellRange | undefined {
  const [, left, right] = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text) ?? [];
  if (left !== undefined && right !== undefined) return parseRange(`${left}1:${right}${MAX_ROWS}`);
  const [, top, bottom] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return parseRange(text);
  return parseRange(`A${top}:${columnName(MAX_COLUMNS - 1)}${bottom}`);
}

/** A range as Excel writes it: `A4:A5`, or `A4` when it is one cell. */
export function formatRange(range: CellRange): string {
  const from = formatAddress({ row: range.top, column: range.left });
  const to = formatAddress({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

export function isInside(address: CellAddress, range: CellRange): boolean {
  return (
    address.row >= range.top &&
    address.row <= range.bottom &&
    address.column >= range.left &&
    address.column <= range.right
  );
}

/** A sheet's name as formulas need it: always quoted, inner apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Phụ lục 4'!D18`, the form that formulas and hyperlinks take. */
export function formatPlace(place: Place): string {
  return `${quoteSheet(place.sheet)}!${formatAddress(place)}`;
}

/** A key for maps and sets; unique for a sheet name and a cell. */
export function placeKey(place: Place): string {
  return `${place.row}:${place.column}:${place.sheet}`;
}
