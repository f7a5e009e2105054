/**
 * Formulas that a form prints itself: the line that numbers the columns says `(3)=(4)+(5)+(6)`, `1=2+3`, `5=4/1`, and so
 * may a heading behind its words. They are data of nobody: the line is no row.
 */
import type { Row } from '../workbook/snapshot.js';
import { tableRef, type PrintedFormula } from './table-form.js';

/** `(3)`, `3`, `A`, `MS`, or with a formula `(3)=(4)+(5)`, `5=4/1`. */
const MARK = /^\(?\s*(\d{1,3}|[A-ZĐ]{1,2})\s*\)?\s*(?:=\s*(.+))?$/;
const HEADING_MARK = /(?:^|\s)(\(?\s*\d{1,3}\s*\)?\s*=[\s\d()+\-–*×x:/.%]+)$/;
/** "Khai sinh (2)". */
const HEADING_NUMBER = /\s\(\s*(\d{1,2})\s*\)$/;
/** "Cột 5 = Cột 3 - Cột 4" says what 5 = 3 - 4 does. */
const COLUMN_WORD = /(?:cột|côt|cot)\s*(?=\(?\s*\d)/giu;
const LONGEST = 80;

export interface ColumnMark {
  readonly number: string;
  /** Behind the equals sign; empty where none stands. */
  readonly formula: string;
  readonly written: string;
}

/** undefined for a cell that numbers no column. */
export function columnMark(value: Row['cells'][number]['value']): ColumnMark | undefined {
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const match = written.length > LONGEST ? null : MARK.exec(plainMark(written));
  return match ? { number: match[1] ?? '', formula: withoutLastBracket(match[2] ?? ''), written } : undefined;
}

function plainMark(text: string): string {
  return text.normalize('NFC').replace(COLUMN_WORD, '').replace(/\s+/g, ' ').trim();
}

/** The bracket that closes the whole remark is none of the formula's. */
function withoutLastBracket(formula: string): string {
  const count = (bracket: string): number => formula.split(bracket).length - 1;
  return formula.endsWith(')') && count(')') > count('(') ? formula.slice(0, -1).trim() : formula;
}

/** The mark behind a heading: "Tổng số (3)=(4)+(5)+(6)". */
function headingMark(text: string): ColumnMark | undefined {
  const match = text.length > 200 ? null : HEADING_MARK.exec(plainMark(text));
  return match ? columnMark(match[1] ?? '') : undefined;
}

/**
 * The marks behind the headings of figure columns, from left to right. A number alone ("Khai sinh (2)") is one where the
 * headings count on by one; formulas that stand there count always.
 */
export function headingMarks(texts: readonly string[]): readonly (ColumnMark | undefined)[] {
  const marks = texts.map((text) => headingMark(text) ?? numberBehind(text));
  const numbers = marks.flatMap((mark) => (mark ? [Number(mark.number)] : []));
  const isCounting = numbers.length >= 2 && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return isCounting ? marks : texts.map(headingMark);
}

function numberBehind(text: string): ColumnMark | undefined {
  const match = text.length > 200 ? null : HEADING_NUMBER.exec(plainMark(text));
  return match ? { number: match[1] ?? '', formula: '', written: text.trim() } : undefined;
}

/**
 * Whether the row numbers the columns: nothing in the table but marks, and those of the figure columns count on by one.
 * `columns` from left to right.
 */
export function isNumberLine(row: Row, first: number, columns: readonly number[]): boolean {
  const last = columns.at(-1) ?? first;
  const cells = row.cells.filter(
    ({ column, value }) => column >= first && column <= last && value !== null && value !== '',
  );
  if (cells.length < 2) return false;
  const marks = new Map(cells.map(({ column, value }) => [column, columnMark(value)]));
  if ([...marks.values()].some((mark) => mark === undefined)) return false;
  const numbers = columns.flatMap((column) => {
    const number = Number(marks.get(column)?.number);
    return Number.isInteger(number) ? [number] : [];
  });
  const isCounting = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return numbers.length >= Math.max(1, columns.length - 1) && isCounting;
}

/**
 * The formulas as rules of every row. `columnOf` gives the form's own number for a printed one; a formula that names a
 * column which the form does not have is none.
 */
export function printedFormulas(
  form: string,
  marks: readonly ColumnMark[],
  columnOf: (printed: string) => string | undefined,
  isPercent: (column: string) => boolean,
): readonly PrintedFormula[] {
  return marks.flatMap(({ number, formula, written }): PrintedFormula[] => {
    const target = columnOf(number);
    if (target === undefined || formula === '') return [];
    const expression = expressionOf(formula, (printed) => {
      const column = columnOf(printed);
      return column === undefined || column === target ? undefined : tableRef(form, 'each', column);
    });
    if (expression === undefined) return [];
    const isRate = expression.includes('/') && !/\*\s*100\b/.test(expression) && isPercent(target);
    const rule = `${tableRef(form, 'each', target)} = ${isRate ? `(${expression}) * 100` : expression}`;
    return [{ column: target, written, rule: tidyRate(rule), isSum: /^[^*/-]*$/.test(expression) }];
  });
}

/** `(4)+(5)`, `4/1`, `(9):(8)x100%` with references in the place of the numbers; undefined for what is no arithmetic. */
function expressionOf(formula: string, refOf: (printed: string) => string | undefined): string | undefined {
  const text = formula
    .replace(/100\s*%/g, '100')
    .replace(/%/g, '')
    .replace(/[×xX]/g, '*')
    .replace(/[:÷]/g, '/')
    .replace(/[–−]/g, '-');
  if (!/^[\d()+\-*/\s]+$/.test(text)) return undefined;
  const strange: string[] = [];
  const named = text.replace(/\(\s*(\d{1,3})\s*\)|(\d{1,3})/g, (whole: string, bracketed?: string, bare?: string) => {
    const printed = bracketed ?? bare ?? '';
    if (printed === '100' && bracketed === undefined) return ' 100 ';
    const ref = refOf(printed);
    if (ref === undefined) strange.push(printed);
    return ` ${ref ?? whole} `;
  });
  return strange.length === 0 ? named.replace(/\s+/g, ' ').trim() : undefined;
}

/** `(a / b) * 100` reads as the rate that it is. */
function tidyRate(rule: string): string {
  return rule.replace(/\((\S+ \/ \S+)\) \* 100/, '$1 * 100');
}
