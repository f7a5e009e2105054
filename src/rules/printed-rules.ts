/**
 * The formulas that a form prints itself, as rules of its rows: `(7)=(8)+(9)+(10)` in the line that numbers the columns.
 * What the edition has a rule for already is not said twice.
 */
import type { Level, RuleData } from '../forms/edition.js';
import type { FoundTableForm } from '../forms/table-form.js';
import { refKey, refsOf, type LogicNode } from './ast.js';
import { visitRefs } from './expand-rows.js';
import { parseRule } from './parse-rule.js';

/** No id of an edition or of a sheet begins so: only a workbook's own form has such rules. */
const PRINTED_RULE = 'BM-';

export function printedRules(
  { form, formulas, sheet }: FoundTableForm,
  known: readonly LogicNode[],
  levels: readonly Level[],
): readonly RuleData[] {
  const covered = new Set(known.map(relationKey));
  return formulas.flatMap(({ column, rule, written, isSum }): RuleData[] => {
    if (covered.has(relationKey(parseRule(rule)))) return [];
    return [
      {
        id: `${PRINTED_RULE}${form.number}-${column}`,
        rule,
        severity: 'error',
        mend: 'must',
        blank: isSum ? 'zero' : 'unknown',
        levels,
        why: {
          vi: `${form.name} ghi ở dòng số cột: ${written}.`,
          en: `${form.name} says in its line of column numbers: ${written}.`,
        },
        source: `Công thức in trên biểu, trang “${sheet}”`,
        alternatives: [],
        message: 'relation',
        examples: { pass: {}, fail: {}, notApplicable: {} },
      },
    ];
  });
}

/** The same for two rules that compute one figure from the same others. */
function relationKey(node: LogicNode): string {
  if (node.kind !== 'comparison' || node.operator !== '=' || node.left.kind !== 'ref') return '';
  const others = new Set<string>();
  visitRefs(node.right, (ref) => others.add(refKey(ref)));
  return `${refKey(node.left)} = ${[...others].sort().join(' ')} ${refsOf(node.right).length}`;
}
