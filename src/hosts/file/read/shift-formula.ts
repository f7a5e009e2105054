/**
 * A formula as it reads when copied to another cell: relative references move along, absolute ones, names, functions
 * and texts stay. Excel stores a column of like formulas once and lets the other cells borrow it (shared formulas).
 */
import { MAX_COLUMNS, MAX_ROWS, columnName, parseAddress } from '../../../workbook/address.js';

/**
 * What must be looked at as a whole: texts, quoted sheet names, brackets of table and workbook references,
 * whole rows (`3:7`), words (references, names, functions, unquoted sheet names), numbers.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?\d+:\$?\d+|[$\p{L}_\\][$\p{L}\p{M}\p{N}_.\\?]*|\d[\d.]*(?:[eE][+-]?\d+)?/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;
const OUT = '#REF!';

/** `down` and `right` count cells from where the formula stood to where it goes. */
export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formula.replace(TOKENS, (token, at: number) => {
    const first = token.charCodeAt(0);
    if (first === 34 || first === 39 || first === 91) return token;
    const rows = ROWS.exec(token);
    if (rows) {
      const [, fixedFrom, from = '', fixedTo, to = ''] = rows;
      return joinRange(shiftRow(fixedFrom, from, down), shiftRow(fixedTo, to, down));
    }
    const follows = formula.charAt(at + token.length);
    if (follows === '(' || follows === '!') return token;
    const cell = CELL.exec(token);
    if (cell && parseAddress(token)) return shiftCell(cell, down, right);
    // A lone column counts only as one side of a range of whole columns.
    const column = COLUMN.exec(token);
    if (!column || (follows !== ':' && formula.charAt(at - 1) !== ':')) return token;
    return shiftColumn(column[1], column[2] ?? '', right) ?? OUT;
  });
}

function shiftCell(
  [, fixedColumn, column = '', fixedRow, row = '']: RegExpExecArray,
  down: number,
  right: number,
): string {
  const newColumn = shiftColumn(fixedColumn, column, right);
  const newRow = shiftRow(fixedRow, row, down);
  return newColumn === undefined || newRow === undefined ? OUT : newColumn + newRow;
}

function shiftColumn(fixed: string | undefined, name: string, right: number): string | undefined {
  if (fixed === '$') return `$${name}`;
  const column = (parseAddress(`${name}1`)?.column ?? MAX_COLUMNS) + right;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : undefined;
}

function shiftRow(fixed: string | undefined, digits: string, down: number): string | undefined {
  if (fixed === '$') return `$${digits}`;
  const row = Number(digits) + down;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}

function joinRange(from: string | undefined, to: string | undefined): string {
  return from === undefined || to === undefined ? OUT : `${from}:${to}`;
}
