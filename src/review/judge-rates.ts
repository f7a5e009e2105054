/**
 * Findings about rates as such: rates of nothing (0/0) and how they are written, "100" below the whole, cut instead
 * of rounded, blank though computable, given though not verifiable (G4–G8 in docs/rules.md). Worked out from the
 * edition's own ratio rules, so that no rate has to be listed twice.
 */
import { cutTo, roundTo } from '../quantity/quantity.js';
import { refKey, refsOf, type RefNode } from '../rules/ast.js';
import type { CompiledRule } from '../rules/compile.js';
import { valueOf } from '../rules/evaluate.js';
import { SlotState } from '../rules/figures.js';
import { generalRule } from '../rules/general.js';
import type { Ratio } from '../rules/shape.js';
import { computeValue } from './compute.js';
import type { ZeroConvention } from './check-result.js';
import type { Finding } from './finding.js';
import { cleanNumber, makeFinding, oneFix, termsOf } from './make-finding.js';
import type { PlannedRatio } from './level-plan.js';
import { printedValue, stateOf, type Workspace } from './workspace.js';

/** All findings about rates; the 0/0 ones folded under one line where they were not treated alike. */
export function judgeRates(workspace: Workspace, convention: ZeroConvention): readonly Finding[] {
  const ratios = workspace.plan.ratios.filter(({ isOfLevel }) => isOfLevel);
  return [
    ...judgeZeroOverZero(
      ratios.filter((planned) => mayBeOfNothing(planned, workspace)).map(({ ratio }) => ratio),
      workspace,
      convention,
    ),
    ...ratios.flatMap(({ rule, ratio }) => judgeRounding(rule, ratio, workspace)),
    ...ratios.flatMap((planned) => judgeUnverifiable(planned, workspace)),
    ...judgeMissing(workspace),
  ];
}

/** A denominator that is one figure and above zero needs no second look. */
function mayBeOfNothing({ denominator }: PlannedRatio, { figures }: Workspace): boolean {
  return !((figures.low[denominator] ?? Number.NaN) > 0);
}

/** How a rate of nothing was written. */
type Treatment = 'blank' | 'zero' | 'hundred' | 'other';

function judgeZeroOverZero(
  ratios: readonly Ratio[],
  workspace: Workspace,
  convention: ZeroConvention,
): readonly Finding[] {
  const read = (ref: RefNode): number => printedValue(workspace, ref);
  const cases = ratios.flatMap((ratio) => {
    const denominator = valueOf(ratio.denominator, read);
    const numerator = valueOf(ratio.numerator, read);
    if (denominator !== 0 || numerator > 0) return [];
    const state = stateOf(workspace, ratio.target);
    const value = read(ratio.target);
    if (state !== SlotState.Known && state !== SlotState.Blank) return [];
    const treatment: Treatment =
      state === SlotState.Blank ? 'blank' : value === 0 ? 'zero' : value === 100 ? 'hundred' : 'other';
    return [{ ratio, treatment }];
  });
  const single = generalRule('G5');
  const folded = cases.flatMap(({ ratio, treatment }) => {
    if (treatment === 'blank' || treatment === convention) return [];
    const { name } = ratio.target;
    const terms = [
      ...termsOf(ratio.target, workspace),
      ...termsOf(ratio.numerator, workspace),
      ...termsOf(ratio.denominator, workspace),
    ];
    return [
      makeFinding(
        {
          rule: single.id,
          kind: 'zero-over-zero',
          severity: treatment === 'zero' ? 'info' : 'warning',
          refs: [name, ...refsOf(ratio.denominator).map(refKey)],
          why: single.why,
          source: single.source,
          terms,
          fixes: conventionFix(name, convention, workspace),
        },
        workspace,
      ),
    ];
  });
  const treatments = new Set(cases.map(({ treatment }) => treatment));
  if (treatments.size < 2) return folded;
  const whole = generalRule('G6');
  const rank: Readonly<Record<Treatment, number>> = { other: 0, hundred: 1, zero: 2, blank: 3 };
  const refs = [...cases].sort((a, b) => rank[a.treatment] - rank[b.treatment]).map(({ ratio }) => ratio.target.name);
  return [
    makeFinding(
      {
        rule: whole.id,
        kind: 'zero-treatments',
        severity: whole.severity,
        refs,
        why: whole.why,
        source: whole.source,
        actual: null,
        fixes: oneTreatment(folded),
        follows: folded,
      },
      workspace,
    ),
  ];
}

/** All of them in the office's one way, as a single fix. */
function oneTreatment(findings: readonly Finding[]): Finding['fixes'] {
  const changes = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.changes));
  return changes.length === 0 ? [] : [{ reason: 'convention', changes, label: '' }];
}

function conventionFix(ref: string, convention: ZeroConvention, workspace: Workspace): Finding['fixes'] {
  const value = convention === 'blank' ? null : convention === 'zero' ? 0 : 100;
  return oneFix('convention', ref, value, 0, workspace);
}

/** "100" below the whole, "0" above zero. What the interval would hide. */
function judgeRounding(rule: CompiledRule, ratio: Ratio, workspace: Workspace): readonly Finding[] {
  const written = workspace.entries.get(ratio.target.name)?.quantity;
  if (!written || written.exact || workspace.failed.has(rule)) return [];
  const { assignment } = rule;
  const computed = assignment ? computeValue(assignment, workspace) : undefined;
  if (computed === undefined) return [];
  const base = {
    refs: [ratio.target.name, ...refsOf(ratio.numerator).map(refKey), ...refsOf(ratio.denominator).map(refKey)],
    expected: cleanNumber(computed),
  };
  const hidden = (written.value === 100 && computed < 100) || (written.value === 0 && computed > 0);
  if (!hidden) return [];
  const general = generalRule('G4-hundred');
  const decimals = placesThatShow(computed);
  return [
    makeFinding(
      {
        ...base,
        rule: general.id,
        kind: written.value === 100 ? 'hundred-below-whole' : 'zero-above-zero',
        severity: general.severity,
        why: general.why,
        source: general.source,
        comparison: comparisonOf(rule),
        terms: termsOf(rule.node, workspace),
        fixes: oneFix('computed', ratio.target.name, roundTo(computed, decimals), decimals, workspace),
      },
      workspace,
    ),
  ];
}

/** At least two decimals, and as many as it takes to be neither 100 nor 0. */
function placesThatShow(value: number): number {
  for (let places = 2; places < 6; places += 1) {
    const rounded = roundTo(value, places);
    if (rounded !== 100 && rounded !== 0) return places;
  }
  return 6;
}

/** Whether a written rate is the true one cut off instead of rounded. */
export function isCut(written: number, decimals: number, computed: number): boolean {
  return written !== roundTo(computed, decimals) && written === cutTo(computed, decimals);
}

function comparisonOf({ node }: CompiledRule): Finding['comparison'] {
  return node.kind === 'comparison' ? { operator: node.operator, left: node.left, right: node.right } : null;
}

function judgeUnverifiable({ ratio, target, operands }: PlannedRatio, workspace: Workspace): readonly Finding[] {
  const { state } = workspace.figures;
  if (state[target] !== SlotState.Known || !operands.some((slot) => state[slot] === SlotState.Blank)) return [];
  const refs = [...refsOf(ratio.numerator), ...refsOf(ratio.denominator)];
  const missing = refs.filter((ref) => stateOf(workspace, ref) === SlotState.Blank);
  const rule = generalRule('G7');
  return [
    makeFinding(
      {
        rule: rule.id,
        kind: 'unverifiable',
        severity: rule.severity,
        refs: [ratio.target.name, ...missing.map(refKey)],
        why: rule.why,
        source: rule.source,
      },
      workspace,
    ),
  ];
}

/** Computable and blank: any assignment whose operands are there. Implied codes have a rule of their own that says so. */
function judgeMissing(workspace: Workspace): readonly Finding[] {
  const general = generalRule('G8');
  const seen = new Set<string>();
  const { plan, figures, entries } = workspace;
  return plan.assignments.flatMap(({ rule, assignment, target }) => {
    const { name } = assignment.target;
    if (figures.state[target] !== SlotState.Blank || seen.has(name) || entries.get(name)?.state !== 'blank') return [];
    const computed = computeValue(assignment, workspace);
    if (computed === undefined) return [];
    seen.add(name);
    const decimals = workspace.edition.indicators.get(name)?.kind === 'percent' ? ratePlaces(computed) : 0;
    return [
      makeFinding(
        {
          rule: general.id,
          kind: 'missing-value',
          severity: general.severity,
          refs: [name, ...refsOf(assignment.expression).map(refKey)],
          why: general.why,
          source: general.source,
          expected: cleanNumber(computed),
          comparison: comparisonOf(rule),
          terms: termsOf(rule.node, workspace),
          fixes: oneFix('computed', name, roundTo(computed, decimals), decimals, workspace),
        },
        workspace,
      ),
    ];
  });
}

/** Two decimals, fewer where they are zeros: 52,63 but 50. */
export function ratePlaces(rate: number): number {
  const rounded = roundTo(rate, 2);
  if ((rounded === 100 && rate < 100) || (rounded === 0 && rate > 0)) return placesThatShow(rate);
  return [0, 1].find((places) => roundTo(rate, places) === rounded) ?? 2;
}
