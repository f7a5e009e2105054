/** Findings about formulas, and the fix that writes the right one: a live formula, with the result that it has now. */
import { evaluateFormula } from '../rules/formulas/evaluate-formula.js';
import { parseFormula } from '../rules/formulas/parse-formula.js';
import { generalRule } from '../rules/general.js';
import { refKey } from '../rules/ast.js';
import type { CompiledRule } from '../rules/compile.js';
import type { Assignment } from '../rules/shape.js';
import { decimalsOf, roundTo } from '../quantity/quantity.js';
import type { Severity } from '../forms/edition.js';
import type { Entry } from '../forms/reading.js';
import { computeValue } from './compute.js';
import { formulaOf, textOperandsOf } from './fill.js';
import type { Finding, FindingKind, Fix, FixChange, FormulaFault } from './finding.js';
import type { JudgedFinding } from './judge-relations.js';
import { ratePlaces } from './judge-rates.js';
import type { LiveFormulas } from './live-formulas.js';
import { cleanNumber, makeFinding, termsOf } from './make-finding.js';
import { clearsOf } from './remedies.js';
import { decisiveComparison } from '../rules/shape.js';
import type { Workspace } from './workspace.js';

/** The formula that belongs in a cell. */
export interface RightFormula {
  /** en-US, without `=`. */
  readonly text: string;
  /** What it gives now, in the row's unit; null: nothing, or not known. */
  readonly value: number | null;
}

/** A rule as the formula of its row's cell; null where it cannot be one. */
export function formulaOfRule(entry: Entry, assignment: Assignment, workspace: Workspace): string | null {
  return formulaOf(assignment.expression, entry, decimalsOfRule(assignment, workspace), workspace);
}

/** What that formula gives, rounded as it rounds; null where there is nothing to compute from. */
export function resultOfRule(assignment: Assignment, workspace: Workspace): number | null {
  const computed = computeValue(assignment, workspace);
  return computed === undefined ? null : roundTo(computed, decimalsOfRule(assignment, workspace));
}

/** At least two for a rate, and as many as show that it is neither 100 nor 0. */
function decimalsOfRule(assignment: Assignment, workspace: Workspace): number {
  const isRate = workspace.edition.indicators.get(assignment.target.name)?.kind === 'percent';
  const computed = computeValue(assignment, workspace);
  if (computed === undefined) return isRate ? 2 : 0;
  return isRate ? Math.max(2, ratePlaces(computed)) : decimalsOf(roundTo(computed, 6));
}

/** What the formula gives in the cell now: from the cells themselves, else as the rule computes it. */
export function resultOf(
  text: string,
  entry: Entry,
  assignment: Assignment | undefined,
  live: LiveFormulas,
  workspace: Workspace,
): number | null {
  const { place } = entry;
  const tree = parseFormula(text);
  const result = tree && place ? evaluateFormula(tree, (cell) => live.contentAt(live.placeOf(cell, place))) : undefined;
  if (typeof result === 'number') return cleanNumber(result * entry.scale);
  if (result === '' || result === null) return null;
  return assignment ? resultOfRule(assignment, workspace) : null;
}

/** Decimals that the cell shows of the value. */
function decimalsShown(value: number, ref: string, entry: Entry, { edition }: Workspace): number {
  const isRate = edition.indicators.get(ref)?.kind === 'percent';
  const written = entry.quantity && !entry.quantity.exact ? Math.max(0, entry.quantity.decimals) : 0;
  return isRate ? Math.max(written, ratePlaces(value)) : Math.min(2, decimalsOf(roundTo(value, 6)));
}

/** Writing the formula, and first making numbers of texts that it reads: over those it goes wrong by locale. */
export function formulaFix(
  ref: string,
  entry: Entry,
  { text, value }: RightFormula,
  assignment: Assignment | undefined,
  workspace: Workspace,
): readonly Fix[] {
  const { place } = entry;
  if (!place) return [];
  const operands = assignment ? textOperandsOf(assignment.expression, workspace) : [];
  const numbers = operands.map((one): FixChange => {
    const decimals = Math.max(0, workspace.entries.get(one.ref)?.quantity?.decimals ?? 0);
    return { ref: one.ref, place: one.place, before: one.written, value: one.value, decimals };
  });
  const decimals = value === null ? 0 : decimalsShown(value, ref, entry, workspace);
  const change: FixChange = { ref, place, before: entry.written, value, decimals, formula: text };
  return [{ reason: 'formula', changes: [...numbers, change], label: '' }];
}

interface FormulaFindingDraft {
  readonly kind: FindingKind;
  /** Id of the general rule that it comes under. */
  readonly general: string;
  readonly severity: Severity;
  readonly ref: string;
  readonly entry: Entry;
  readonly fault: FormulaFault;
  readonly right: RightFormula | null;
  /** The rule that says what belongs in the cell; null where neighbours say it. */
  readonly rule: CompiledRule | null;
}

export function formulaFinding(draft: FormulaFindingDraft, workspace: Workspace): Finding {
  const { kind, severity, ref, entry, fault, right, rule } = draft;
  const general = generalRule(draft.general);
  const comparison = rule ? (decisiveComparison(rule.node) ?? null) : null;
  const others = rule ? rule.refs.map(refKey).filter((one) => one !== ref) : [];
  return makeFinding(
    {
      key: `${general.id}(${ref})`,
      rule: general.id,
      kind,
      severity,
      refs: [ref, ...others],
      why: general.why,
      source: rule?.data.source ?? general.source,
      expected: right?.value ?? null,
      comparison: comparison && {
        operator: comparison.operator,
        left: comparison.left,
        right: comparison.right,
      },
      ...(rule ? { terms: termsOf(rule.node, workspace) } : {}),
      formula: fault,
      fixes: right ? formulaFix(ref, entry, right, rule?.assignment, workspace) : [],
    },
    workspace,
  );
}

/** The finding in the place of the failing rule's own; what the right formula mends as well follows from it. */
export function inPlaceOf(
  rule: CompiledRule,
  finding: Finding,
  { value }: Pick<RightFormula, 'value'>,
  workspace: Workspace,
): JudgedFinding {
  const [ref = ''] = finding.refs;
  const slot = workspace.edition.slots.get(ref);
  if (value === null || slot === undefined) return { finding, rule, remedies: [] };
  const change = { ref, slot, value, decimals: decimalsOf(value) };
  // The rule itself is answered by the right formula, whatever else it touches.
  const clears = new Set([rule, ...clearsOf(change, workspace)]);
  return {
    finding,
    rule,
    remedies: [{ changes: [change], reason: 'formula', certainty: 'determined', clears, cost: 0 }],
  };
}
