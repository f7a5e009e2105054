/**
 * A tree's arithmetic as text: as people read it (`1.142/1.144 × 100`), or as Excel does (`D19/D20*100`). How a leaf is
 * written is the caller's choice; brackets stand only where the order needs them.
 */
import type { ArithmeticNode, NumericNode, RefNode, SumNode } from './ast.js';

export interface ExpressionStyle {
  /** `asUnit`: what is printed must hold together against any sign beside it. */
  readonly ref: (ref: RefNode, asUnit: boolean) => string;
  readonly number: (value: number) => string;
  readonly unknown: (name: string) => string;
  /** The sum of a column over the rows of its table. */
  readonly sum: (node: SumNode) => string;
  /** Absent: as people write them. */
  readonly signs?: Readonly<Record<ArithmeticNode['kind'], string>>;
}

const STRENGTH: Readonly<Record<ArithmeticNode['kind'], number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const SIGNS: Readonly<Record<ArithmeticNode['kind'], string>> = { '+': ' + ', '-': ' - ', '*': ' × ', '/': '/' };
/** A leaf holds together by itself. */
const UNIT = 3;

export function printExpression(node: NumericNode, style: ExpressionStyle, needed = 0): string {
  switch (node.kind) {
    case 'ref':
      return style.ref(node, needed >= UNIT);
    case 'number':
      return style.number(node.value);
    case 'unknown':
      return style.unknown(node.name);
    case 'negate':
      return `-${printExpression(node.operand, style, UNIT)}`;
    case 'sum':
      return style.sum(node);
    case '+':
    case '-':
    case '*':
    case '/': {
      const strength = STRENGTH[node.kind];
      const sign = (style.signs ?? SIGNS)[node.kind];
      const isOrdered = node.kind === '-' || node.kind === '/';
      const right = printExpression(node.right, style, isOrdered ? strength + 1 : strength);
      const text = printExpression(node.left, style, strength) + sign + right;
      return strength < needed ? `(${text})` : text;
    }
  }
}
