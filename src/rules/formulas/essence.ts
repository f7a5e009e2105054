/**
 * What a formula computes, apart from how it is dressed: without rounding, without guards against zero and errors.
 * `IF(D18=0,"",ROUND(D20/D18*100,2))` and `D20/D18%` are the same then.
 */
import { lookup } from '../../workbook/lookup.js';
import { evaluateFormula } from './evaluate-formula.js';
import { cellsOfRange, type CellNode, type FormulaNode } from './formula-tree.js';

/** undefined where something stands in it that is not understood: such a formula is left alone. */
export function essenceOf(node: FormulaNode): FormulaNode | undefined {
  switch (node.kind) {
    case 'number':
    case 'cell':
    case 'range':
      return node;
    case 'text':
    case 'truth':
    case 'error':
    case 'missing':
      return undefined;
    case 'negate':
    case 'percent': {
      const operand = essenceOf(node.operand);
      return operand && { ...node, operand };
    }
    case 'operation': {
      if (!ARITHMETIC.has(node.operator)) return undefined;
      const [left, right] = [essenceOf(node.left), essenceOf(node.right)];
      return left && right && { ...node, left, right };
    }
    case 'call':
      return lookup(UNDRESSED, node.name)?.(node.args);
  }
}

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/']);

type Undress = (args: readonly FormulaNode[]) => FormulaNode | undefined;

const first: Undress = ([only]) => only && essenceOf(only);

const folded =
  (name: 'SUM' | 'PRODUCT'): Undress =>
  (args) => {
    const inner = args.map(essenceOf);
    const known = inner.filter((arg) => arg !== undefined);
    return known.length === args.length ? { kind: 'call', name, args: known } : undefined;
  };

const UNDRESSED: Readonly<Record<string, Undress>> = {
  SUM: folded('SUM'),
  PRODUCT: folded('PRODUCT'),
  ROUND: first,
  ROUNDUP: first,
  ROUNDDOWN: first,
  TRUNC: first,
  N: first,
  VALUE: first,
  IFERROR: ([tried, otherwise]) => (tried && isConstant(otherwise) ? essenceOf(tried) : undefined),
  IFNA: ([tried, otherwise]) => (tried && isConstant(otherwise) ? essenceOf(tried) : undefined),
  IF: ([, whenTrue, whenFalse]) => {
    if (!whenTrue || isConstant(whenTrue) === isConstant(whenFalse)) return undefined;
    const computed = isConstant(whenTrue) ? whenFalse : whenTrue;
    return computed && essenceOf(computed);
  },
};

/** `""`, `0`, `"-"`, nothing at all. */
function isConstant(node: FormulaNode | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === 'negate' || node.kind === 'percent') return isConstant(node.operand);
  return node.kind === 'number' || node.kind === 'text' || node.kind === 'truth' || node.kind === 'missing';
}

/**
 * How often each cell is added, where the formula does nothing but add: −1 for one that is subtracted. undefined for a
 * formula that multiplies or divides, or adds a number of its own.
 */
export function addendsOf(
  node: FormulaNode,
): readonly { readonly cell: CellNode; readonly sign: number }[] | undefined {
  switch (node.kind) {
    case 'cell':
      return [{ cell: node, sign: 1 }];
    case 'negate':
      return addendsOf(node.operand)?.map(({ cell, sign }) => ({ cell, sign: -sign }));
    case 'operation': {
      if (node.operator !== '+' && node.operator !== '-') return undefined;
      const [left, right] = [addendsOf(node.left), addendsOf(node.right)];
      if (!left || !right) return undefined;
      const turn = node.operator === '-' ? -1 : 1;
      return [...left, ...right.map(({ cell, sign }) => ({ cell, sign: sign * turn }))];
    }
    case 'call':
      return node.name === 'SUM' ? sumAddends(node.args) : undefined;
    default:
      return undefined;
  }
}

function sumAddends(args: readonly FormulaNode[]): ReturnType<typeof addendsOf> {
  const all: { readonly cell: CellNode; readonly sign: number }[] = [];
  for (const arg of args) {
    const own = arg.kind === 'range' ? cellsOfRange(arg)?.map((cell) => ({ cell, sign: 1 })) : addendsOf(arg);
    if (!own) return undefined;
    for (const one of own) all.push(one);
  }
  return all;
}

/** The number that an essence gives where each cell has the value that `value` names; NaN where it gives none. */
export function essenceValue(essence: FormulaNode, value: (cell: CellNode) => number): number {
  const result = evaluateFormula(essence, value);
  return typeof result === 'number' ? result : Number.NaN;
}
