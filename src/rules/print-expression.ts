/** A tree's arithmetic as people read it: `1.142/1.144 × 100`. How a leaf is written is the caller's choice. */
import type { NumericNode, RefNode, SumNode } from './ast.js';

export interface LeafPrinter {
  readonly ref: (ref: RefNode) => string;
  readonly number: (value: number) => string;
  readonly unknown: (name: string) => string;
  /** The sum of a column over the rows of its table. */
  readonly sum: (node: SumNode) => string;
}

const STRENGTH = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;
const SIGN = { '+': ' + ', '-': ' - ', '*': ' × ', '/': '/' } as const;

/** Brackets only where the order needs them. */
export function printExpression(node: NumericNode, leaf: LeafPrinter): string {
  switch (node.kind) {
    case 'ref':
      return leaf.ref(node);
    case 'number':
      return leaf.number(node.value);
    case 'unknown':
      return leaf.unknown(node.name);
    case 'negate':
      return `-${bracketed(node.operand, 3, leaf)}`;
    case 'sum':
      return leaf.sum(node);
    case '+':
    case '-':
    case '*':
    case '/': {
      const strength = STRENGTH[node.kind];
      const right = bracketed(node.right, node.kind === '-' || node.kind === '/' ? strength + 1 : strength, leaf);
      return bracketed(node.left, strength, leaf) + SIGN[node.kind] + right;
    }
  }
}

function bracketed(node: NumericNode, needed: number, leaf: LeafPrinter): string {
  const text = printExpression(node, leaf);
  const strength = node.kind in STRENGTH ? STRENGTH[node.kind as keyof typeof STRENGTH] : 4; // guarded by `in`
  return strength < needed ? `(${text})` : text;
}
