/**
 * A number that was typed where the rows like it have formulas: it does not follow when the figures change. Rows are like
 * each other when a rule computes them in the same way (a rate, a sum) in one form, or when they are one column of a table.
 */
import { partsOfTableRef } from '../forms/table-form.js';
import type { CompiledRule } from '../rules/compile.js';
import type { Finding, FormulaFault } from './finding.js';
import { formulaFinding, formulaOfRule, inPlaceOf, resultOf } from './formula-findings.js';
import type { JudgedFinding } from './judge-relations.js';
import { rulesFor, type LiveFormulas } from './live-formulas.js';
import { computeValue } from './compute.js';
import type { Workspace } from './workspace.js';

interface ComputedRow {
  readonly ref: string;
  readonly rule: CompiledRule;
  readonly isFormula: boolean;
}

export function judgeTypedOver(
  live: LiveFormulas,
  workspace: Workspace,
  relations: readonly JudgedFinding[],
  told: ReadonlySet<string>,
): readonly (JudgedFinding | Finding)[] {
  return groupsOf(live, workspace).flatMap((rows) => {
    const [formulas, typed] = [rows.filter(({ isFormula }) => isFormula), rows.filter(({ isFormula }) => !isFormula)];
    if (formulas.length < 2 || typed.length * 2 > formulas.length) return [];
    return typed
      .filter(({ ref }) => !told.has(ref))
      .flatMap((row) => judgeTyped(row, live, workspace, relations) ?? []);
  });
}

/** Rows with a figure or a formula that a rule computes from cells, those like each other together. */
function groupsOf(live: LiveFormulas, workspace: Workspace): readonly (readonly ComputedRow[])[] {
  const groups = new Map<string, ComputedRow[]>();
  for (const ref of live.rules.keys()) {
    const entry = workspace.entries.get(ref);
    const [rule] = rulesFor(ref, live, workspace);
    if (!entry?.place || !rule) continue;
    const isFormula = entry.formula !== null;
    if (!isFormula && (entry.state !== 'quantity' || entry.quantity === null)) continue;
    const key = likeness(ref, rule);
    const known = groups.get(key);
    if (known) known.push({ ref, rule, isFormula });
    else groups.set(key, [{ ref, rule, isFormula }]);
  }
  return [...groups.values()];
}

function likeness(ref: string, { ratio, data }: CompiledRule): string {
  const cell = partsOfTableRef(ref);
  if (cell)
    return cell.row === 'total'
      ? `${cell.form} total ${ratio ? 'rate' : 'sum'}`
      : `${cell.form} ${cell.column} ${data.id}`;
  return `${ref.split(':')[0] ?? ''} ${ratio ? 'rate' : 'sum'}`;
}

function judgeTyped(
  { ref, rule }: ComputedRow,
  live: LiveFormulas,
  workspace: Workspace,
  relations: readonly JudgedFinding[],
): JudgedFinding | Finding | undefined {
  const entry = workspace.entries.get(ref);
  const { assignment } = rule;
  if (!entry || !assignment || computeValue(assignment, workspace) === undefined) return undefined;
  const fails = workspace.failed.has(rule);
  // A number that another definition explains is the official's own: it is asked for, not replaced.
  const judged = relations.find((one) => one.rule === rule);
  if (judged && (judged.finding.alternatives.length > 0 || judged.finding.severity !== rule.data.severity))
    return undefined;
  const text = formulaOfRule(entry, assignment, workspace);
  if (text === null) return undefined;
  const value = resultOf(text, entry, assignment, live, workspace);
  const fault: FormulaFault = {
    issue: 'typed-over',
    written: '',
    cells: [],
    instead: null,
    like: null,
    agrees: !fails,
  };
  const finding = formulaFinding(
    {
      kind: 'typed-over',
      general: 'G18',
      severity: fails ? rule.data.severity : 'info',
      ref,
      entry,
      fault,
      right: { text, value },
      rule,
    },
    workspace,
  );
  return fails ? inPlaceOf(rule, finding, { value }, workspace) : finding;
}
