/**
 * What a rule's tree looks like, where that decides how it is used: an assignment can be filled, a ratio has
 * its own traps (0/0, "100" below the whole), an implication can imply a code.
 */
import type { ComparisonNode, LogicNode, NumericNode, RefNode } from './ast.js';
import { refKey, refsOf } from './ast.js';

/** `target = expression`, the target standing nowhere in the expression. */
export interface Assignment {
  readonly target: RefNode;
  readonly expression: NumericNode;
  /** What must hold first (`if … then target = …`); null when it always holds. */
  readonly condition: LogicNode | null;
}

/** `target = numerator / denominator * 100`. */
export interface Ratio {
  readonly target: RefNode;
  readonly numerator: NumericNode;
  readonly denominator: NumericNode;
}

/** The rule as an assignment; undefined when it is none. `if a then filled(x) and x = 1` is one of x. */
export function assignmentOf(node: LogicNode): Assignment | undefined {
  if (node.kind === 'if') {
    const inner = assignmentOf(node.right);
    return inner?.condition === null ? { ...inner, condition: node.left } : undefined;
  }
  if (node.kind === 'and' && node.left.kind === 'filled') {
    const inner = assignmentOf(node.right);
    return inner && refKey(inner.target) === refKey(node.left.operand) ? inner : undefined;
  }
  if (node.kind !== 'comparison' || node.operator !== '=' || node.left.kind !== 'ref') return undefined;
  const { left: target, right: expression } = node;
  if (target.source !== '' || refsOf(expression).some((ref) => refKey(ref) === refKey(target))) return undefined;
  return { target, expression, condition: null };
}

/** The rule as a ratio; undefined when it is none. */
export function ratioOf(node: LogicNode): Ratio | undefined {
  const assignment = assignmentOf(node);
  if (!assignment || assignment.condition) return undefined;
  const { target, expression } = assignment;
  if (expression.kind !== '*') return undefined;
  const { left, right } = expression;
  if (right.kind === 'number' && right.value === 100 && left.kind === '/') {
    return { target, numerator: left.left, denominator: left.right };
  }
  return undefined;
}

/** The comparison that decides a rule: itself, what follows `then`, the comparison beside a `filled()`. */
export function decisiveComparison(node: LogicNode): ComparisonNode | undefined {
  switch (node.kind) {
    case 'comparison':
      return node;
    case 'if':
      return decisiveComparison(node.right);
    case 'and':
      return decisiveComparison(node.left) ?? decisiveComparison(node.right);
    default:
      return undefined;
  }
}
