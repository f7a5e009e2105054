/**
 * Findings of the edition's own relations: what failed, how loud, which cell is the likeliest wrong one,
 * which other definition the written figure follows, and how it could be mended.
 */
import { decimalsOf, gapBetween, intervalOf, lastPlace, noiseOf } from '../quantity/quantity.js';
import type { Severity } from '../forms/edition.js';
import { refKey, refsOf, unknownsOf, type RefNode } from '../rules/ast.js';
import type { CompiledAlternative, CompiledRule } from '../rules/compile.js';
import { compileTest, Truth, valueOf } from '../rules/evaluate.js';
import { assignmentOf, decisiveComparison } from '../rules/shape.js';
import { generalRule } from '../rules/general.js';
import { computeValue } from './compute.js';
import type { AlternativeFit, Finding, FindingKind, Fix, RefusedFix } from './finding.js';
import { isCut } from './judge-rates.js';
import { cleanNumber, fixChange, findingKey, makeFinding, oneFix, termsOf } from './make-finding.js';
import { refusedOf, remediesOf, weightOf, type Remedy } from './remedies.js';
import { printedValue, type Workspace } from './workspace.js';
import { maxOf, minOf } from '../workbook/lists.js';

/** The source whose figures are quoted from a report's text. */
const REPORT = 'report';

/** Small numbers tried for a `?n`: more dossiers than this overdue in process would not be an oversight. */
const MOST_TRIED = 9;

/** Remedies dearer than the cheapest by this much are not shown beside it. */
const CLEARLY_LIKELIER = 0.9;

/** A finding with the remedies it rests on, for folding. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly rule: CompiledRule;
  /** Offered remedies; each clears the finding. */
  readonly remedies: readonly Remedy[];
}

/** A finding for every failing rule of the edition (not the general ones, which speak of one figure each). */
export function judgeRelations(workspace: Workspace): readonly JudgedFinding[] {
  return [...workspace.failed].filter(({ about }) => about === null).map((rule) => judge(rule, workspace));
}

function judge(rule: CompiledRule, workspace: Workspace): JudgedFinding {
  const { data } = rule;
  const remedies = data.severity === 'info' ? [] : strongest(rule, remediesOf(rule, workspace));
  const alternatives = data.severity === 'info' ? [] : fittingAlternatives(rule.alternatives, workspace);
  const target = assignmentOf(rule.node);
  const computed = target ? computeValue(target, workspace) : undefined;
  const written = target ? workspace.entries.get(target.target.name)?.quantity : undefined;
  const cut =
    rule.ratio !== undefined &&
    written !== undefined &&
    written !== null &&
    computed !== undefined &&
    isCut(written.value, written.decimals, computed);
  const fraction = remedies[0]?.reason === 'fraction';
  const refs = rankedRefs(rule, remedies);
  const [first] = refs;
  const isTarget = target !== undefined && first === refKey(target.target);
  const [likeliest] = remedies;
  const best =
    likeliest?.certainty === 'possible' ? undefined : likeliest?.changes.find(({ ref }) => ref === first)?.value;
  const softened = softenedSeverity(rule, {
    cut,
    fraction,
    fits: alternatives.length > 0,
    near: isNear(rule, workspace),
    coarse: isCoarse(rule, workspace),
    doubtful: restsOnDoubt(rule, workspace),
  });
  const note = softened === 'warning' ? noteBeside(rule, first, workspace) : '';
  const comparison = decisiveComparison(rule.node);
  const general = cut ? generalRule('G4-cut') : fraction ? generalRule('G3-fraction') : undefined;
  const finding = makeFinding(
    {
      // By the rule's own references: a remedy may name a neighbour's row as well, and another one tomorrow.
      key: findingKey(general?.id ?? data.id, rule.refs.map(refKey)),
      rule: general?.id ?? data.id,
      kind: kindOf(rule, cut, fraction),
      severity: note ? 'info' : softened,
      mend: data.mend,
      refs,
      expected: expectedAt(rule, isTarget ? computed : undefined, best),
      comparison: comparison ? { operator: comparison.operator, left: comparison.left, right: comparison.right } : null,
      terms: termsOf(rule.node, workspace),
      alternatives,
      fixes: [...impliedFixes(rule, workspace), ...byText(rule, fixesOf(remedies, workspace))],
      refused: data.severity === 'info' ? null : refusedFix(rule, remedies, workspace),
      why: general?.why ?? data.why,
      source: data.source,
      note,
    },
    workspace,
  );
  return { finding, rule, remedies };
}

/** What the likeliest cell should hold; nothing is expected of parts that need not add up. */
function expectedAt(rule: CompiledRule, computed: number | undefined, remedied: number | undefined): number | null {
  if (rule.data.message === 'remainder') return null;
  return computed === undefined ? (remedied ?? impliedValue(rule)) : cleanNumber(computed);
}

function kindOf(rule: CompiledRule, cut: boolean, fraction: boolean): FindingKind {
  if (cut) return 'cut-not-rounded';
  if (fraction) return 'fraction-for-percent';
  const { message } = rule.data;
  if (message === 'claim' || message === 'remainder' || message === 'basis' || message === 'source') return message;
  return rule.ratio ? 'ratio' : 'relation';
}

/**
 * The remedies that explain most: they rank the cells and fold what follows. A slip that nothing but an inequality
 * confirms says nothing (almost any smaller number would do), so without an equation it must clear more than the rule.
 */
function strongest(rule: CompiledRule, remedies: readonly Remedy[]): readonly Remedy[] {
  const own = weightOf(new Set([rule]));
  const isEquation = rule.assignment?.condition === null;
  const worthy = remedies.filter(
    ({ certainty, reason, clears }) =>
      certainty !== 'slip' || (reason !== 'one-digit' && (isEquation || weightOf(clears) > own)),
  );
  const most = maxOf(
    worthy.map(({ clears }) => weightOf(clears)),
    0,
  );
  const best = worthy.filter(({ clears }) => weightOf(clears) === most);
  const cheapest = minOf(best.map(({ cost }) => cost));
  return best.filter(({ cost }) => cost < cheapest + CLEARLY_LIKELIER).slice(0, 4);
}

/** References with a remedy first, likeliest first; then what must hold, then the condition, as the rule names them. */
function rankedRefs(rule: CompiledRule, remedies: readonly Remedy[]): readonly string[] {
  const consequence = rule.node.kind === 'if' ? refsOf(rule.node.right).map(refKey) : [];
  const own = [...consequence, ...rule.refs.map(refKey)];
  const ranked = remedies.flatMap(({ changes }) => changes.map(({ ref }) => ref));
  return [...new Set([...ranked, ...own])];
}

interface Softening {
  readonly cut: boolean;
  readonly fraction: boolean;
  readonly fits: boolean;
  readonly near: boolean;
  /** The figure is printed too coarsely for its agreement with the wrong base to mean anything. */
  readonly coarse: boolean;
  /** It rests on a sentence that may speak of another unit or period. */
  readonly doubtful: boolean;
}

/** An error becomes a warning within one unit of the last printed place, and where a known definition fits. */
function softenedSeverity({ data }: CompiledRule, softening: Softening): Severity {
  const { cut, fraction, fits, near, coarse, doubtful } = softening;
  if (cut || data.severity === 'info' || coarse) return 'info';
  return near || fits || fraction || doubtful ? 'warning' : data.severity;
}

function restsOnDoubt({ refs }: CompiledRule, { entries }: Workspace): boolean {
  return refs.some((ref) => entries.get(refKey(ref))?.quote?.isCertain === false);
}

/** Whether an equation misses by no more than one unit of the last printed place of its left side. */
function isNear(rule: CompiledRule, workspace: Workspace): boolean {
  const assignment = rule.ratio ? rule.assignment : undefined;
  const written = assignment ? workspace.entries.get(assignment.target.name)?.quantity : undefined;
  const computed = assignment ? computeValue(assignment, workspace) : undefined;
  if (!written || computed === undefined || written.exact) return false;
  const gap = gapBetween(intervalOf(written), { low: computed, high: computed });
  return gap <= lastPlace(written.decimals) + noiseOf(computed);
}

/** "12" equals 2/17 as well as many a true rate; "4,76" hardly equals 1/21 by chance. */
function isCoarse({ data, refs }: CompiledRule, { entries, edition }: Workspace): boolean {
  if (data.message !== 'basis') return false;
  const rate = refs.find(({ name }) => edition.indicators.get(name)?.kind === 'percent');
  return (entries.get(rate?.name ?? '')?.quantity?.decimals ?? 0) < 2;
}

/** The Ghi chú beside the likeliest cell, or beside the rule's own left side. */
function noteBeside(rule: CompiledRule, first: string | undefined, { entries }: Workspace): string {
  const target = assignmentOf(rule.node)?.target.name;
  return (
    [first, target]
      .map((ref) => (ref === undefined ? '' : (entries.get(ref)?.note ?? '')))
      .find((note) => note !== '') ?? ''
  );
}

function fittingAlternatives(
  alternatives: readonly CompiledAlternative[],
  workspace: Workspace,
): readonly AlternativeFit[] {
  const decided = new Set<string>();
  return alternatives.flatMap(({ id, node, why }): readonly AlternativeFit[] => {
    // Of several ways to know the same small number the first that is at hand decides; only then is it asked for.
    if (decided.has(id)) return [];
    const [unknown] = unknownsOf(node);
    const slotOf = (ref: RefNode): number => workspace.edition.slots.get(refKey(ref)) ?? -1;
    const judge = (unknowns: Readonly<Record<string, number>>): Truth =>
      compileTest(node, { slotOf, blank: 'unknown', unknowns })(workspace.figures);
    const holds = (unknowns: Readonly<Record<string, number>>): boolean => judge(unknowns) === Truth.True;
    if (unknown === undefined) {
      const truth = judge({});
      if (truth !== Truth.Unknown) decided.add(id);
      const known = alternatives.some((other) => other.id === id && unknownsOf(other.node).length > 0);
      const numbers = refsOf(node).flatMap((ref) => (ref.source === '' ? [] : [printedValue(workspace, ref)]));
      return truth === Truth.True ? [{ id, why, numbers: known ? numbers : null }] : [];
    }
    const numbers = Array.from({ length: MOST_TRIED }, (_, index) => index + 1).filter((number) =>
      holds({ [unknown]: number }),
    );
    return numbers.length > 0 ? [{ id, why, numbers }] : [];
  });
}

/** "đã có phiếu khảo sát thì mục 6 phải ghi 1": the value that the rule's own words give. */
function impliedValue(rule: CompiledRule): number | null {
  const assignment = assignmentOf(rule.node);
  if (!assignment?.condition) return null;
  const value = valueOf(assignment.expression, () => Number.NaN);
  return Number.isNaN(value) ? null : value;
}

function impliedFixes(rule: CompiledRule, workspace: Workspace): readonly Fix[] {
  const value = impliedValue(rule);
  const target = assignmentOf(rule.node)?.target.name;
  if (value === null || target === undefined) return [];
  const label = workspace.edition.indicators.get(target)?.codes.find((code) => code.value === value)?.label ?? '';
  return oneFix(label ? 'code' : 'computed', target, value, decimalsOf(value), workspace, label);
}

/** What a report's text says is no guess about a slip of the hand. */
function byText({ refs }: CompiledRule, fixes: readonly Fix[]): readonly Fix[] {
  if (!refs.some(({ source }) => source === REPORT)) return fixes;
  return fixes.map((fix) => (fix.reason === 'swapped-rows' ? fix : { ...fix, reason: 'source' }));
}

/** The total that would be wrong elsewhere; null where it is offered, or nothing speaks against it. */
function refusedFix(rule: CompiledRule, remedies: readonly Remedy[], workspace: Workspace): RefusedFix | null {
  const refused = refusedOf(rule, workspace);
  if (!refused || remedies.some(({ changes }) => changes.some(({ ref }) => ref === refused.change.ref))) return null;
  const { ref, value, decimals } = refused.change;
  const made = fixChange(ref, value, decimals, workspace);
  const { data, refs } = refused.breaks;
  return made ? { change: made, breaks: { rule: data.id, refs: refs.map(refKey).filter((one) => one !== ref) } } : null;
}

/** Remedies as fixes that a host can apply; those without a cell are left out. */
export function fixesOf(remedies: readonly Remedy[], workspace: Workspace): readonly Fix[] {
  return remedies.flatMap(({ changes, reason, certainty }) => {
    if (certainty === 'possible') return [];
    const made = changes.flatMap(({ ref, value, decimals }) => fixChange(ref, value, decimals, workspace) ?? []);
    return made.length === changes.length ? [{ reason, changes: made, label: '' }] : [];
  });
}

/** What `remainder` speaks of: how much of the whole has no state. */
export function remainderOf(finding: Finding): number | null {
  if (!finding.comparison) return null;
  const read = (ref: RefNode): number => finding.terms.find((term) => term.ref === refKey(ref))?.value ?? Number.NaN;
  return cleanNumber(valueOf(finding.comparison.left, read) - valueOf(finding.comparison.right, read));
}
