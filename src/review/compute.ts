/** The value that an assignment gives its target now, from the printed figures of the others. */
import { refKey, refsOf, type RefNode } from '../rules/ast.js';
import { compileTest, Truth, valueOf } from '../rules/evaluate.js';
import { SlotState } from '../rules/figures.js';
import type { Assignment } from '../rules/shape.js';
import { printedValue, stateOf, type Workspace } from './workspace.js';

/**
 * undefined when an operand is unknown, a denominator is zero, or the condition does not hold. Blank addends are never
 * read as zero to fill: a total is filled only from all its parts. `proposed` gives figures that are about
 * to be filled themselves.
 */
export function computeValue(
  assignment: Assignment,
  workspace: Workspace,
  proposed: (ref: RefNode) => number | undefined = () => undefined,
): number | undefined {
  const { expression, condition } = assignment;
  if (refsOf(expression).some((ref) => stateOf(workspace, ref) !== SlotState.Known)) return undefined;
  if (condition) {
    const slotOf = (ref: RefNode): number => workspace.edition.slots.get(refKey(ref)) ?? -1;
    if (compileTest(condition, { slotOf, blank: 'unknown' })(workspace.figures) !== Truth.True) return undefined;
  }
  const value = valueOf(expression, (ref) => proposed(ref) ?? printedValue(workspace, ref));
  return Number.isFinite(value) ? value : undefined;
}
