/**
 * A tree as an Excel formula in en-US notation without the leading `=`: plain functions that every Excel since 2007
 * has, readable without the add-in, empty instead of #DIV/0!, rounded so that what is shown is what is meant.
 */
import type { NumericNode, RefNode } from './ast.js';

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

function write(node: NumericNode, options: FormulaOptions, needed = 0): string | undefined {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'unknown':
      return undefined;
    case 'ref': {
      const address = options.addressOf(node);
      const scale = options.scaleOf(node);
      if (address === undefined || scale === 1) return address;
      const scaled = scale > 1 ? `${address}*${scale}` : `${address}/${Math.round(1 / scale)}`;
      return needed > 2 ? `(${scaled})` : scaled;
    }
    case 'negate': {
      const operand = write(node.operand, options, 3);
      return operand === undefined ? undefined : `-${operand}`;
    }
    case 'sum': {
      const addresses = node.addends.map((ref) => (options.scaleOf(ref) === 1 ? options.addressOf(ref) : undefined));
      const known = addresses.filter((address) => address !== undefined);
      return known.length === 0 || known.length < addresses.length ? undefined : `SUM(${ranges(known)})`;
    }
    case '+':
    case '-':
    case '*':
    case '/': {
      const strength = node.kind === '+' || node.kind === '-' ? 1 : 2;
      const left = write(node.left, options, strength);
      const right = write(node.right, options, node.kind === '-' || node.kind === '/' ? strength + 1 : strength);
      if (left === undefined || right === undefined) return undefined;
      const text = left + node.kind + right;
      return strength < needed ? `(${text})` : text;
    }
  }
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
