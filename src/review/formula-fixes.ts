/** A cell that holds a formula keeps one: what other findings would write there is written as the formula that gives it. */
import type { Assignment } from '../rules/shape.js';
import type { Finding, Fix, FixChange } from './finding.js';
import { formulaFix, formulaOfRule, resultOfRule } from './formula-findings.js';
import type { FormulaFindings } from './judge-formulas.js';
import { computeValue } from './compute.js';
import type { Workspace } from './workspace.js';

/** What is said of a formula says what a blank or an error in its cell would. */
export function withoutDoubled(findings: readonly Finding[], { causes, single }: FormulaFindings): readonly Finding[] {
  const told = new Set(
    [...causes.map(({ finding }) => finding), ...single].flatMap(({ kind, refs }) =>
      kind === 'no-result' ? refs : refs.slice(0, 1),
    ),
  );
  return findings.filter(
    ({ kind, refs, formula }) => formula !== undefined || !REPLACED.has(kind) || !told.has(refs[0] ?? ''),
  );
}

const REPLACED: ReadonlySet<Finding['kind']> = new Set(['missing-value', 'cell-error', 'fraction-for-percent']);

/** The finding with its computed values as live formulas where their cells hold one; what follows from it likewise. */
export function withLiveFixes(finding: Finding, workspace: Workspace): Finding {
  const follows = finding.follows.map((one) => withLiveFixes(one, workspace));
  const fixes = finding.kind === 'cell-error' ? errorFixes(finding, workspace) : liveFixes(finding.fixes, workspace);
  const same =
    follows.every((one, at) => one === finding.follows[at]) && fixes.every((fix, at) => fix === finding.fixes[at]);
  return same && fixes.length === finding.fixes.length
    ? finding
    : Object.freeze({ ...finding, fixes: Object.freeze(fixes), follows: Object.freeze(follows) });
}

/** #DIV/0!, #REF!: the formula of the row's rule, which is empty where there is nothing to divide by. */
function errorFixes({ refs: [ref = ''] }: Finding, workspace: Workspace): readonly Fix[] {
  const entry = workspace.entries.get(ref);
  const assignment = assignmentFor(ref, workspace);
  if (!entry || !assignment || entry.formula === null) return [];
  const text = formulaOfRule(entry, assignment, workspace);
  if (text === null) return [];
  return formulaFix(ref, entry, { text, value: resultOfRule(assignment, workspace) }, assignment, workspace);
}

function liveFixes(fixes: readonly Fix[], workspace: Workspace): readonly Fix[] {
  return fixes.flatMap((fix): Fix[] => {
    if (fix.reason !== 'computed' && fix.reason !== 'fraction') return writesOverFormula(fix, workspace) ? [] : [fix];
    const changes = fix.changes.map((change) => liveChange(change, workspace));
    const live = changes.every((change, at) => change === fix.changes[at]) ? fix : { ...fix, changes };
    return writesOverFormula(live, workspace) ? [] : [live];
  });
}

/** A number typed over a formula would be the next fault: what the formula reads is to be mended, not its result. */
function writesOverFormula({ changes }: Fix, { entries }: Workspace): boolean {
  return changes.some(
    ({ ref, value, formula }) =>
      value !== null && formula === undefined && (entries.get(ref)?.formula ?? null) !== null,
  );
}

function liveChange(change: FixChange, workspace: Workspace): FixChange {
  const entry = workspace.entries.get(change.ref);
  const assignment = entry?.formula ? assignmentFor(change.ref, workspace) : undefined;
  if (!entry || !assignment || change.formula !== undefined || change.value === null) return change;
  const computed = computeValue(assignment, workspace);
  const isComputed = computed !== undefined && Math.abs(computed - change.value) <= 0.5 * 10 ** -change.decimals + 1e-9;
  const text = isComputed ? formulaOfRule(entry, assignment, workspace) : null;
  return text === null ? change : { ...change, formula: text, value: resultOfRule(assignment, workspace) };
}

/** What a rule of this level computes the row from. */
function assignmentFor(ref: string, { plan }: Workspace): Assignment | undefined {
  return plan.assignments.find(({ assignment }) => assignment.target.name === ref)?.assignment;
}
