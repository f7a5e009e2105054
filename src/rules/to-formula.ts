/**
 * A tree as an Excel formula in en-US notation without the leading `=`: plain functions that every Excel since 2007
 * has, readable without the add-in, empty instead of #DIV/0!, rounded so that what is shown is what is meant.
 */
import { childrenOf, refsOf, unknownsOf, type AnyNode, type NumericNode, type RefNode, type SumNode } from './ast.js';
import { printExpression } from './print-expression.js';

export interface FormulaOptions {
  /** The cell of a reference (`D19`, `'Phụ lục 4'!D19`); undefined where it has none, then there is no formula. */
  readonly addressOf: (ref: RefNode) => string | undefined;
  /** Decimal places of the result in the indicator's unit. */
  readonly decimals: number;
  /** 100 when the target cell is formatted as a percentage: its value is the hundredth; a thousandth for a scaling comma. */
  readonly scale: number;
  /** Scale of an operand's cell, likewise. */
  readonly scaleOf: (ref: RefNode) => number;
}

/** undefined when an operand has no cell or a `?n` stands in the tree. */
export function toFormula(node: NumericNode, options: FormulaOptions): string | undefined {
  const body = write(node, options);
  if (body === undefined) return undefined;
  const denominators = denominatorsOf(node).map((part) => write(part, options) ?? '');
  const needsRounding = denominators.length > 0;
  const { scale, decimals } = options;
  const scaled = scale === 1 ? body : scale > 1 ? `(${body})/${scale}` : `(${body})*${Math.round(1 / scale)}`;
  const rounded = needsRounding ? `ROUND(${scaled},${decimals + Math.round(Math.log10(scale))})` : scaled;
  if (denominators.length === 0) return rounded;
  const zero = denominators.map((denominator) => `${denominator}=0`);
  const guard = zero.length === 1 ? (zero[0] ?? '') : `OR(${zero.join(',')})`;
  return `IF(${guard},"",${rounded})`;
}

const SIGNS = { '+': '+', '-': '-', '*': '*', '/': '/' };

/** undefined: some figure of the tree stands in no cell. */
function write(node: NumericNode, { addressOf, scaleOf }: FormulaOptions): string | undefined {
  if (unknownsOf(node).length > 0) return undefined;
  if (refsOf(node).some((ref) => addressOf(ref) === undefined)) return undefined;
  if (sumsOf(node).some(({ addends }) => addends.length === 0 || addends.some((ref) => scaleOf(ref) !== 1)))
    return undefined;
  return printExpression(node, {
    signs: SIGNS,
    number: String,
    unknown: () => '',
    sum: ({ addends }) => `SUM(${ranges(addends.map((ref) => addressOf(ref) ?? ''))})`,
    ref(ref, asUnit) {
      const address = addressOf(ref) ?? '';
      const scale = scaleOf(ref);
      if (scale === 1) return address;
      const scaled = scale > 1 ? `${address}*${scale}` : `${address}/${Math.round(1 / scale)}`;
      return asUnit ? `(${scaled})` : scaled;
    },
  });
}

function sumsOf(node: AnyNode): readonly SumNode[] {
  return node.kind === 'sum' ? [node] : childrenOf(node).flatMap(sumsOf);
}

/** Cells below each other as one range: `D8:D12`. */
function ranges(addresses: readonly string[]): string {
  const parts: { first: string; last: string; stem: string; row: number }[] = [];
  for (const address of addresses) {
    const [, stem = address, digits = ''] = /^(.*?)(\d+)$/.exec(address) ?? [];
    const row = Number(digits);
    const before = parts.at(-1);
    if (before?.stem === stem && before.row + 1 === row) Object.assign(before, { last: address, row });
    else parts.push({ first: address, last: address, stem, row });
  }
  return parts.map(({ first, last }) => (first === last ? first : `${first}:${last.replace(/^.*!/, '')}`)).join(',');
}

function denominatorsOf(node: NumericNode): readonly NumericNode[] {
  switch (node.kind) {
    case 'number':
    case 'unknown':
    case 'ref':
    case 'sum':
      return [];
    case 'negate':
      return denominatorsOf(node.operand);
    case '+':
    case '-':
    case '*':
    case '/': {
      const inner = [...denominatorsOf(node.left), ...denominatorsOf(node.right)];
      return node.kind === '/' && node.right.kind !== 'number' ? [...inner, node.right] : inner;
    }
  }
}
