/** An Excel formula as a tree: only what a figure of a form may be computed with. Everything else is not parsed. */
import { columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet } from '../../workbook/address.js';

/** A cell as a formula names it. Row and column count from zero. */
export interface CellNode {
  readonly kind: 'cell';
  /** null: the sheet that the formula stands on. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  /** A `$` stands before it. */
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
  /** Where it stands in the formula's text, its sheet too. */
  readonly start: number;
  readonly end: number;
}

/** `D5:D8`, both corners included. */
export interface RangeNode {
  readonly kind: 'range';
  readonly from: CellNode;
  readonly to: CellNode;
}

export type FormulaOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type FormulaNode =
  | CellNode
  | RangeNode
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** `#REF!`: the cell that stood here is gone. */
  | { readonly kind: 'error'; readonly error: string }
  /** An argument that was left out: `IF(A1=0,,A1)`. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'negate' | 'percent'; readonly operand: FormulaNode }
  /** `name` in capitals. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | {
      readonly kind: 'operation';
      readonly operator: FormulaOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

/** The parts of a node, left to right. A range is one part. */
export function operandsOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'negate':
    case 'percent':
      return [node.operand];
    case 'call':
      return node.args;
    case 'operation':
      return [node.left, node.right];
    default:
      return [];
  }
}

/** Every address of the formula in the order of its text; both corners of a range. */
export function addressesOf(node: FormulaNode): readonly CellNode[] {
  if (node.kind === 'cell') return [node];
  if (node.kind === 'range') return [node.from, node.to];
  return operandsOf(node).flatMap(addressesOf);
}

/** The most cells of one range that are looked at: more is no column of a form. */
const MOST_CELLS = 5_000;

/** The cells of a range, row by row; undefined where they are too many. */
export function cellsOfRange({ from, to }: RangeNode): readonly CellNode[] | undefined {
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return undefined;
  const cells: CellNode[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ ...from, row, column });
  return cells;
}

/** Every cell that the formula reads, those of its ranges one by one; undefined where they are too many. */
export function cellsRead(node: FormulaNode): readonly CellNode[] | undefined {
  if (node.kind === 'cell') return [node];
  if (node.kind === 'range') return cellsOfRange(node);
  const cells: CellNode[] = [];
  for (const part of operandsOf(node)) {
    const own = cellsRead(part);
    if (!own || cells.length + own.length > MOST_CELLS) return undefined;
    for (const cell of own) cells.push(cell);
  }
  return cells;
}

/** The address as a formula writes it: `$D$17`, `'Phụ lục 4'!D17`. */
export function writeAddress({
  sheet,
  row,
  column,
  fixedRow,
  fixedColumn,
}: Omit<CellNode, 'kind' | 'start' | 'end'>): string {
  const address = `${fixedColumn ? '$' : ''}${columnName(column)}${fixedRow ? '$' : ''}${row + 1}`;
  return sheet === null ? address : `${quoteSheet(sheet)}!${address}`;
}

/** The text with some of its addresses replaced. */
export function withAddresses(text: string, changes: readonly (readonly [cell: CellNode, by: string])[]): string {
  let changed = text;
  for (const [{ start, end }, by] of [...changes].sort(([one], [other]) => other.start - one.start))
    changed = changed.slice(0, start) + by + changed.slice(end);
  return changed;
}

/** The formula as it reads when copied: addresses without `$` move along. undefined where one leaves the sheet. */
export function movedFormula(text: string, tree: FormulaNode, down: number, right: number): string | undefined {
  const changes = addressesOf(tree).map((cell) => {
    const row = cell.fixedRow ? cell.row : cell.row + down;
    const column = cell.fixedColumn ? cell.column : cell.column + right;
    return { cell, row, column };
  });
  if (changes.some(({ row, column }) => row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS))
    return undefined;
  return withAddresses(
    text,
    changes.map(({ cell, row, column }) => [
      cell,
      writeAddress({ ...cell, sheet: sheetWritten(text, cell), row, column }),
    ]),
  );
}

/** The second corner of a range bears no sheet in the text. */
function sheetWritten(text: string, { sheet, start, end }: CellNode): string | null {
  return text.slice(start, end).includes('!') ? sheet : null;
}
