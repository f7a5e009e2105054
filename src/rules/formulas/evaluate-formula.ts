/**
 * The result of a formula from the cells that it reads, as Excel has it. Only what is certain: a function or a value
 * whose handling depends on Excel's settings (a number typed as text) gives no result at all.
 */
import { roundTo } from '../../quantity/quantity.js';
import { lookup } from '../../workbook/lookup.js';
import { cellsOfRange, type CellNode, type FormulaNode, type FormulaOperator } from './formula-tree.js';

/** null: a blank cell. */
export type FormulaValue = number | string | boolean | null | { readonly error: string };

/** What a cell holds; undefined where that is not known, then there is no result. */
export type ReadCell = (cell: CellNode) => FormulaValue | undefined;

const DIVISION: FormulaValue = { error: '#DIV/0!' };

/** undefined: what it gives is not certain. */
export function evaluateFormula(node: FormulaNode, read: ReadCell): FormulaValue | undefined {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'truth':
      return node.value;
    case 'missing':
      return null;
    case 'error':
      return { error: node.error };
    case 'cell':
      return read(node);
    case 'range':
      return undefined;
    case 'negate':
      return ofNumber(evaluateFormula(node.operand, read), (value) => 0 - value);
    case 'percent':
      return ofNumber(evaluateFormula(node.operand, read), (value) => value / 100);
    case 'operation':
      return operate(node.operator, evaluateFormula(node.left, read), evaluateFormula(node.right, read));
    case 'call': {
      const apply = lookup(FUNCTIONS, node.name);
      return apply?.(node.args, read);
    }
  }
}

/** An error value such as #DIV/0!. */
export function isError(value: FormulaValue): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

/** The number that a value is in arithmetic; the error itself; undefined for a text (Excel may or may not read it). */
function numberOf(value: FormulaValue | undefined): number | { readonly error: string } | undefined {
  if (value === undefined || typeof value === 'string') return undefined;
  if (value === null) return 0;
  return typeof value === 'boolean' ? Number(value) : value;
}

function ofNumber(value: FormulaValue | undefined, apply: (value: number) => number): FormulaValue | undefined {
  const number = numberOf(value);
  return typeof number === 'number' ? finite(apply(number)) : number;
}

function finite(value: number): FormulaValue | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function operate(
  operator: FormulaOperator,
  left: FormulaValue | undefined,
  right: FormulaValue | undefined,
): FormulaValue | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&':
      return undefined;
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, left, right);
    default: {
      const [one, other] = [numberOf(left), numberOf(right)];
      if (typeof one !== 'number' || typeof other !== 'number') return undefined;
      return calculate(operator, one, other);
    }
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', left: number, right: number): FormulaValue | undefined {
  switch (operator) {
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? DIVISION : finite(left / right);
    case '^':
      return left === 0 && right <= 0 ? undefined : finite(left ** right);
  }
}

/** A blank equals 0 and "" alike; values of two kinds have an order of their own that no form needs. */
function compare(
  operator: '=' | '<>' | '<' | '<=' | '>' | '>=',
  left: FormulaValue,
  right: FormulaValue,
): boolean | undefined {
  const [one, other] = [alike(left, right), alike(right, left)];
  const areTexts = typeof one === 'string' && typeof other === 'string';
  if (areTexts && (operator === '=' || operator === '<>'))
    return (one.toLowerCase() === other.toLowerCase()) === (operator === '=');
  // A text never equals a number.
  if (typeof one !== typeof other && typeof one !== 'object' && typeof other !== 'object') {
    if (operator === '=' || operator === '<>') return operator === '<>';
    return undefined;
  }
  if (typeof one !== 'number' || typeof other !== 'number') return undefined;
  switch (operator) {
    case '=':
      return one === other;
    case '<>':
      return one !== other;
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
  }
}

function alike(value: FormulaValue, other: FormulaValue): FormulaValue {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

type Apply = (args: readonly FormulaNode[], read: ReadCell) => FormulaValue | undefined;

const FUNCTIONS: Readonly<Record<string, Apply>> = {
  SUM: addUp,
  PRODUCT: multiply,
  ROUND: (args, read) => rounded(args, read, roundTo),
  ROUNDDOWN: (args, read) => rounded(args, read, (value, places) => shifted(value, places, Math.trunc)),
  ROUNDUP: (args, read) =>
    rounded(args, read, (value, places) =>
      shifted(value, places, (large) => (large < 0 ? Math.floor(large) : Math.ceil(large))),
    ),
  TRUNC: (args, read) => rounded(args, read, (value, places) => shifted(value, places, Math.trunc)),
  IF: (args, read) => {
    const [condition, whenTrue, whenFalse] = args;
    if (!condition || !whenTrue) return undefined;
    const truth = evaluateFormula(condition, read);
    if (truth === undefined || typeof truth === 'string') return undefined;
    if (truth !== null && isError(truth)) return truth;
    if (truth === true || (typeof truth === 'number' && truth !== 0)) return evaluateFormula(whenTrue, read);
    return whenFalse ? evaluateFormula(whenFalse, read) : false;
  },
  IFERROR: (args, read) => {
    const [tried, otherwise] = args;
    if (!tried || !otherwise) return undefined;
    const value = evaluateFormula(tried, read);
    return value !== undefined && isError(value) ? evaluateFormula(otherwise, read) : value;
  },
  N: (args, read) => {
    const [only] = args;
    const value = only && evaluateFormula(only, read);
    return typeof value === 'string' ? 0 : ofNumber(value, (number) => number);
  },
  OR: (args, read) => junction(args, read, true),
  AND: (args, read) => junction(args, read, false),
  ISERROR: (args, read) => tested(args, read, isError),
  ISBLANK: (args, read) => (args[0]?.kind === 'cell' ? tested(args, read, (value) => value === null) : undefined),
  ISNUMBER: (args, read) => tested(args, read, (value) => typeof value === 'number'),
};

function tested(
  [only]: readonly FormulaNode[],
  read: ReadCell,
  test: (value: FormulaValue) => boolean,
): boolean | undefined {
  const value = only && evaluateFormula(only, read);
  return value === undefined ? undefined : test(value);
}

function junction(args: readonly FormulaNode[], read: ReadCell, decisive: boolean): FormulaValue | undefined {
  let result = !decisive;
  for (const arg of args) {
    const value = evaluateFormula(arg, read);
    if (value === undefined || typeof value === 'string' || value === null) return undefined;
    if (isError(value)) return value;
    if ((value !== false && value !== 0) === decisive) result = decisive;
  }
  return result;
}

function rounded(
  [number, places]: readonly FormulaNode[],
  read: ReadCell,
  round: (value: number, places: number) => number,
): FormulaValue | undefined {
  if (!number) return undefined;
  const to = places ? numberOf(evaluateFormula(places, read)) : 0;
  if (typeof to !== 'number' || !Number.isInteger(to) || Math.abs(to) > 15) return undefined;
  return ofNumber(evaluateFormula(number, read), (value) => round(value, to));
}

function shifted(value: number, places: number, cut: (value: number) => number): number {
  const scale = 10 ** places;
  // 58.69 * 100 is 5868.999…: the last binary place is no digit.
  return cut(Number((value * scale).toPrecision(15))) / scale;
}

/** Texts in cells are left out by Excel, and so here; a text that looks like a number is what people forget: no result. */
function addUp(args: readonly FormulaNode[], read: ReadCell): FormulaValue | undefined {
  return folded(args, read, 0, (sum, value) => sum + value);
}

function multiply(args: readonly FormulaNode[], read: ReadCell): FormulaValue | undefined {
  return folded(args, read, 1, (product, value) => product * value);
}

function folded(
  args: readonly FormulaNode[],
  read: ReadCell,
  start: number,
  apply: (result: number, value: number) => number,
): FormulaValue | undefined {
  let result = start;
  for (const arg of args) {
    const cells = arg.kind === 'cell' ? [arg] : arg.kind === 'range' ? cellsOfRange(arg) : null;
    if (cells === undefined) return undefined;
    const values = cells === null ? [evaluateFormula(arg, read)] : cells.map(read);
    for (const value of values) {
      if (value === undefined) return undefined;
      if (value === null) continue;
      if (isError(value)) return value;
      if (typeof value === 'string') {
        if (cells === null || /\d/.test(value)) return undefined;
        continue;
      }
      if (typeof value === 'boolean') {
        if (cells === null) return undefined;
        continue;
      }
      result = apply(result, value);
    }
  }
  return finite(result);
}
