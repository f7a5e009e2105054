/**
 * Findings about the formulas in the figure cells: one that reads another row than its rule, a sum that leaves a row out
 * or adds one twice, a number typed over a formula, a result that is none. A formula that is written in another way and
 * computes the same is right, and one that is not understood is left alone.
 */
import type { Recognition } from '../forms/recognition.js';
import { assignmentOf } from '../rules/shape.js';
import type { FormulaNode } from '../rules/formulas/formula-tree.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { differenceOf, likeliestRule } from './compare-formula.js';
import type { Finding, FormulaFault } from './finding.js';
import { formulaFinding, formulaOfRule, inPlaceOf, resultOf } from './formula-findings.js';
import { judgeInsertedRows } from './judge-inserted-rows.js';
import { judgeFormulaLines } from './judge-formula-lines.js';
import type { JudgedFinding } from './judge-relations.js';
import { judgeResults } from './judge-results.js';
import { judgeTypedOver } from './judge-typed-over.js';
import { LiveFormulas, rulesByTarget, rulesFor, type LiveFormula } from './live-formulas.js';
import type { Workspace } from './workspace.js';

export interface FormulaFindings {
  /** In the place of the failing rule's own finding. */
  readonly causes: readonly JudgedFinding[];
  readonly single: readonly Finding[];
}

const NONE: FormulaFindings = { causes: [], single: [] };

/** `relations`: what is said of the failing rules so far. */
export function judgeFormulas(
  workspace: Workspace,
  relations: readonly JudgedFinding[],
  { forms, tables }: Pick<Recognition, 'forms' | 'tables'>,
  snapshot: Snapshot | undefined,
): FormulaFindings {
  if (!holdsFormula(workspace)) return NONE;
  const live = new LiveFormulas(workspace, rulesByTarget(workspace.edition.rules), snapshot);
  const byRule = [...live.byRef.values()].flatMap((formula) => judgeByRule(formula, live, workspace) ?? []);
  const told = new Set(byRule.map(refOf));
  const lines = judgeFormulaLines(tables, live, workspace, told);
  for (const { refs } of lines) told.add(refs[0] ?? '');
  const inserted = judgeInsertedRows(forms, live, workspace, told);
  for (const { refs } of inserted) told.add(refs[0] ?? '');
  const results = judgeResults(live, workspace, told);
  for (const one of results) told.add(refOf(one));
  const typed = judgeTypedOver(live, workspace, relations, told);
  const all = [...byRule, ...results, ...typed];
  return {
    causes: all.flatMap((one) => ('finding' in one ? [one] : [])),
    single: [...lines, ...inserted, ...all.flatMap((one) => ('finding' in one ? [] : [one]))],
  };
}

function refOf(one: JudgedFinding | Finding): string {
  return ('finding' in one ? one.finding : one).refs[0] ?? '';
}

function holdsFormula({ edition, entries }: Workspace): boolean {
  for (const ref of edition.indicators.keys()) if (typeof entries.get(ref)?.formula === 'string') return true;
  return false;
}

/** Whether the formula is what some rule, or another known definition, computes for the row. */
function isRight(formula: LiveFormula, essence: FormulaNode, live: LiveFormulas): boolean {
  return (live.rules.get(formula.ref) ?? []).some(({ assignment, alternatives }) => {
    if (assignment && live.computes(essence, formula, assignment.expression)) return true;
    return alternatives.some(({ node }) => {
      const other = assignmentOf(node);
      return other?.target.name === formula.ref && live.computes(essence, formula, other.expression);
    });
  });
}

/** undefined: the formula is right, not understood, or no rule computes the row from cells of the workbook. */
function judgeByRule(
  formula: LiveFormula,
  live: LiveFormulas,
  workspace: Workspace,
): JudgedFinding | Finding | undefined {
  const rules = rulesFor(formula.ref, live, workspace);
  const essence = rules.length > 0 ? live.essence(formula) : undefined;
  const rule = likeliestRule(rules, workspace.failed);
  if (!essence || !rule?.assignment || isRight(formula, essence, live)) return undefined;
  const fails = workspace.failed.has(rule);
  const difference = differenceOf(formula, essence, rule.assignment, live);
  if (!difference && !fails) return undefined;
  const { ref, entry, text } = formula;
  const rightText = difference?.formula ?? formulaOfRule(entry, rule.assignment, workspace);
  const value = rightText === null ? null : resultOf(rightText, entry, rule.assignment, live, workspace);
  const fault: FormulaFault = {
    issue: difference?.issue ?? 'other',
    written: text,
    cells: difference?.cells ?? [],
    instead: difference?.instead ?? null,
    like: null,
    agrees: !fails,
  };
  const isSum = fault.issue === 'gap' || fault.issue === 'twice' || fault.issue === 'extra';
  const finding = formulaFinding(
    {
      kind: isSum ? 'formula-sum' : 'wrong-formula',
      general: isSum ? 'G17' : 'G16',
      severity: fails ? rule.data.severity : 'warning',
      ref,
      entry,
      fault,
      right: rightText === null ? null : { text: rightText, value },
      rule,
    },
    workspace,
  );
  return fails ? inPlaceOf(rule, finding, { value }, workspace) : finding;
}
