/**
 * Which single change would make a failing rule hold without breaking another? The rules themselves answer: every
 * candidate (the value that the rule determines, or a slip of the hand) is supposed in its slot and all rules
 * that read the slot are run. A remedy that clears more failing rules is the likelier truth.
 */
import type { Ratio } from '../rules/shape.js';
import type { NumericNode, RefNode } from '../rules/ast.js';
import { refKey, refsOf } from '../rules/ast.js';
import type { CompiledEdition, CompiledRule } from '../rules/compile.js';
import { Truth, valueOf } from '../rules/evaluate.js';
import { SlotState, type Figures } from '../rules/figures.js';
import { decimalsOf, intervalOf, roundTo, type Quantity } from '../quantity/quantity.js';
import type { Indicator, UnitKind } from '../forms/edition.js';
import type { FixReason } from './finding.js';
import { slipBetween, variantsOf } from './typos.js';
import { printedValue, type Workspace } from './workspace.js';

export interface RemedyChange {
  readonly ref: string;
  readonly slot: number;
  readonly value: number;
  readonly decimals: number;
}

export interface Remedy {
  readonly changes: readonly RemedyChange[];
  readonly reason: FixReason;
  /**
   * `determined`: the rule leaves no other value; `slip`: a slip of the hand that the rule confirms;
   * `possible`: one of several values that would do, good enough to say which cell, not what belongs there.
   */
  readonly certainty: 'determined' | 'slip' | 'possible';
  /** Failing rules that hold with it. */
  readonly clears: ReadonlySet<CompiledRule>;
  /** Lower is likelier among remedies that clear the same. */
  readonly cost: number;
}

/**
 * How unlikely a slip is before the rules speak. Swapped digits and lost commas hardly ever satisfy a rule by chance,
 * so one that does is strong; any last digit can be changed to satisfy a rate, so that says little.
 */
const SLIP_COST: Readonly<Record<string, number>> = {
  fraction: 0.8,
  thousand: 0.8,
  'swapped-digits': 1,
  'lost-comma': 1,
  sign: 1,
  'swapped-rows': 1.6,
  'one-digit': 2.4,
};
const DETERMINED_COST = 2;
/** A computed figure is mistaken more often than the figures it is computed from; those of a rate seldom of all. */
const SURCHARGE = { target: 0, addend: 0.5, operand: 1 } as const;

const knownWeights = new WeakMap<ReadonlySet<CompiledRule>, number>();

/** Weights of what a remedy clears: an error counts more than a warning. */
export function weightOf(rules: ReadonlySet<CompiledRule>): number {
  const known = knownWeights.get(rules);
  if (known !== undefined) return known;
  let weight = 0;
  for (const { data } of rules) weight += data.severity === 'error' ? 3 : data.severity === 'warning' ? 2 : 0;
  knownWeights.set(rules, weight);
  return weight;
}

/** All remedies of a failing rule, best first. */
export function remediesOf(rule: CompiledRule, workspace: Workspace): readonly Remedy[] {
  const found = new Map<string, Remedy>();
  const keep = (remedy: Remedy | undefined): void => {
    if (!remedy) return;
    const key = remedy.changes.map(({ ref, value }) => `${ref}=${value}`).join();
    const known = found.get(key);
    if (!known || known.cost > remedy.cost) found.set(key, remedy);
  };
  for (const ref of rule.refs) {
    const operand = operandOf(ref, workspace);
    if (!operand) continue;
    for (const value of solvedValues(rule, ref, operand, workspace)) {
      const slip = slipBetween(operand.quantity, value.value, operand.kind);
      const slipCost = slip ? (SLIP_COST[slip] ?? DETERMINED_COST) : DETERMINED_COST;
      const cost = Math.min(DETERMINED_COST, slipCost) + SURCHARGE[value.role];
      const certainty = value.sole ? 'determined' : 'possible';
      keep(tried([change(operand, value.value, value.decimals)], slip ?? 'computed', certainty, cost, rule, workspace));
    }
    for (const { value, decimals, reason } of variantsOf(operand.quantity, operand.kind)) {
      keep(tried([change(operand, value, decimals)], reason, 'slip', (SLIP_COST[reason] ?? 3) + 0.2, rule, workspace));
    }
    for (const neighbour of neighboursOf(operand, workspace)) {
      const swap = [
        change(operand, neighbour.quantity.value, neighbour.quantity.decimals),
        change(neighbour, operand.quantity.value, operand.quantity.decimals),
      ];
      keep(tried(swap, 'swapped-rows', 'slip', SLIP_COST['swapped-rows'] ?? 2, rule, workspace));
    }
  }
  return [...found.values()].sort(
    (one, other) => weightOf(other.clears) - weightOf(one.clears) || one.cost - other.cost,
  );
}

interface Operand {
  readonly ref: string;
  readonly slot: number;
  readonly kind: UnitKind;
  readonly indicator: Indicator;
  readonly quantity: Quantity;
}

/** A figure of the appendices that could be the wrong one; other sources are not ours to mend. */
function operandOf(ref: RefNode, workspace: Workspace): Operand | undefined {
  const slot = workspace.edition.slots.get(refKey(ref));
  const indicator = ref.source === '' ? workspace.edition.indicators.get(ref.name) : undefined;
  const entry = workspace.entries.get(refKey(ref));
  if (slot === undefined || !indicator || !entry?.quantity || workspace.figures.state[slot] !== SlotState.Known)
    return undefined;
  return { ref: ref.name, slot, kind: indicator.kind, indicator, quantity: entry.quantity };
}

function change({ ref, slot }: Operand, value: number, decimals: number): RemedyChange {
  return { ref, slot, value, decimals };
}

interface Solved {
  readonly value: number;
  readonly decimals: number;
  /** The rule's left side, an addend of a plain sum, or numerator or denominator of a rate. */
  readonly role: keyof typeof SURCHARGE;
  /** No other value would do. */
  readonly sole: boolean;
}

/** What an equation says of one of its figures: its left side, an addend, a part or a whole. Empty for other rules. */
function solvedValues(rule: CompiledRule, ref: RefNode, operand: Operand, workspace: Workspace): readonly Solved[] {
  const { assignment } = rule;
  const read = (one: RefNode): number => printedValue(workspace, one);
  if (!assignment) return solvedOfSum(rule, ref, operand, read);
  if (assignment.condition) return [];
  const computed = valueOf(assignment.expression, read);
  if (refKey(assignment.target) === refKey(ref))
    return Number.isFinite(computed) ? roundings(computed, operand, 'target') : [];
  const target = read(assignment.target);
  if (!Number.isFinite(target)) return [];
  if (rule.ratio) return solvedOfRate(rule.ratio, ref, operand, workspace);
  const share = isPlainSum(assignment.expression) ? shareOf(assignment.expression, ref, read) : undefined;
  return share === undefined ? [] : roundings(target - share, operand, 'addend');
}

/** `2:5.3 + 2:5.4 = report.tasks_overdue`: what an addend at the left would have to be. */
function solvedOfSum(
  { node }: CompiledRule,
  ref: RefNode,
  operand: Operand,
  read: (one: RefNode) => number,
): readonly Solved[] {
  if (node.kind !== 'comparison' || node.operator !== '=' || node.left.kind !== '+' || !isPlainSum(node.left))
    return [];
  const share = shareOf(node.left, ref, read);
  const whole = valueOf(node.right, read);
  return share === undefined || !Number.isFinite(whole) ? [] : roundings(whole - share, operand, 'addend');
}

/** The whole numbers that give the printed rate: the sole one, or the middle one of several. */
function solvedOfRate(
  { target, numerator, denominator }: Ratio,
  ref: RefNode,
  operand: Operand,
  workspace: Workspace,
): readonly Solved[] {
  const written = workspace.entries.get(target.name)?.quantity;
  const part = valueOf(numerator, (one) => printedValue(workspace, one));
  const whole = valueOf(denominator, (one) => printedValue(workspace, one));
  if (!written || operand.kind !== 'count') return [];
  const { low, high } = intervalOf(written);
  const isPart = numerator.kind === 'ref' && refKey(numerator) === refKey(ref);
  const isWhole = denominator.kind === 'ref' && refKey(denominator) === refKey(ref);
  const ends = isPart
    ? [(low * whole) / 100, (high * whole) / 100]
    : isWhole && low > 0
      ? [(part * 100) / high, (part * 100) / low]
      : [];
  const [from = Number.NaN, to = Number.NaN] = ends.map((end, index) =>
    index === 0 ? Math.ceil(end - 1e-9) : Math.floor(end + 1e-9),
  );
  if (!(from <= to) || from < 0) return [];
  return [{ value: Math.round((from + to) / 2), decimals: 0, role: 'operand', sole: from === to }];
}

/** The value as the cell would print it: with its own decimals, and where those hide the truth ("100") with two. */
function roundings(value: number, operand: Operand, role: Solved['role']): readonly Solved[] {
  if (value < 0 && !operand.indicator.mayBeNegative) return [];
  if (operand.kind === 'count' || operand.kind === 'code') {
    const whole = roundTo(value, 0);
    return Math.abs(whole - value) < 1e-9 ? [{ value: whole, decimals: 0, role, sole: true }] : [];
  }
  const own = Math.max(0, Math.min(operand.quantity.decimals, 6));
  const places = hidesTheTruth(value, own) ? Math.max(2, own) : own;
  return [{ value: roundTo(value, places), decimals: places, role, sole: true }];
}

function hidesTheTruth(value: number, decimals: number): boolean {
  const rounded = roundTo(value, decimals);
  return (rounded === 100 && value < 100) || (rounded === 0 && value > 0);
}

function isPlainSum(node: NumericNode): boolean {
  if (node.kind === '+') return isPlainSum(node.left) && isPlainSum(node.right);
  return node.kind === 'ref' || node.kind === 'sum';
}

/** The sum without one of its addends; undefined when the reference is no addend of it. */
function shareOf(sum: NumericNode, ref: RefNode, read: (one: RefNode) => number): number | undefined {
  const addends = refsOf(sum);
  if (!addends.some((one) => refKey(one) === refKey(ref))) return undefined;
  let rest = 0;
  for (const one of addends) if (refKey(one) !== refKey(ref)) rest += Number.isNaN(read(one)) ? 0 : read(one);
  return rest;
}

/** The rows just above and below that hold the same kind of figure. */
function neighboursOf(operand: Operand, workspace: Workspace): readonly Operand[] {
  const form = workspace.edition.edition.forms.find(({ number }) => number === operand.indicator.form);
  const at = form?.indicators.findIndex(({ ref }) => ref === operand.ref) ?? -1;
  if (!form || at < 0) return [];
  return [form.indicators[at - 1], form.indicators[at + 1]].flatMap((indicator) => {
    if (indicator?.kind !== operand.kind) return [];
    const neighbour = operandOf({ kind: 'ref', source: '', name: indicator.ref }, workspace);
    return neighbour && neighbour.quantity.value !== operand.quantity.value ? [neighbour] : [];
  });
}

/** The remedy, when it makes the rule hold and breaks none. */
function tried(
  changes: readonly RemedyChange[],
  reason: FixReason,
  certainty: Remedy['certainty'],
  cost: number,
  rule: CompiledRule,
  workspace: Workspace,
): Remedy | undefined {
  const { edition, figures } = workspace;
  const supposed = changes.map((one) => supposedFigure(one, edition));
  return figures.supposing(supposed, () => {
    if (rule.test(figures) !== Truth.True || (rule.ratio && hidesRate(rule.ratio, figures, edition))) return undefined;
    const key = supposed.map((one) => one.join(' ')).join();
    const known = knownEffects.get(workspace) ?? new Map<string, ReadonlySet<CompiledRule> | null>();
    knownEffects.set(workspace, known);
    let clears = known.get(key);
    if (clears === undefined) {
      clears = clearedBy(
        changes.map(({ slot }) => slot),
        workspace,
      );
      known.set(key, clears);
    }
    return clears === null ? undefined : { changes, reason, certainty, clears, cost };
  });
}

/** The value that the rule's right side gives its left side, where another rule forbids it. */
export interface RefusedRemedy {
  readonly change: RemedyChange;
  readonly breaks: CompiledRule;
}

/** undefined: the rule gives no such value, or nothing forbids it. */
export function refusedOf(rule: CompiledRule, workspace: Workspace): RefusedRemedy | undefined {
  const { assignment } = rule;
  if (!assignment || assignment.condition) return undefined;
  const operand = operandOf(assignment.target, workspace);
  if (!operand) return undefined;
  const [solved] = solvedValues(rule, assignment.target, operand, workspace);
  if (!solved) return undefined;
  const made = change(operand, solved.value, solved.decimals);
  return workspace.figures.supposing([[operand.slot, solved.value, 0]], () => {
    const breaks = brokenBy(operand.slot, rule, workspace);
    return breaks && { change: made, breaks };
  });
}

function brokenBy(slot: number, but: CompiledRule, workspace: Workspace): CompiledRule | undefined {
  const { edition, figures, isOfLevel, failed } = workspace;
  return (edition.rulesOfSlot[slot] ?? []).find(
    (one) =>
      one !== but &&
      isOfLevel.has(one) &&
      one.data.severity !== 'info' &&
      !failed.has(one) &&
      one.test(figures) === Truth.False,
  );
}

/** A change as what is supposed in its slot: rates and money as they are printed. */
function supposedFigure(
  { slot, value, decimals, ref }: RemedyChange,
  { indicators }: CompiledEdition,
): readonly [slot: number, value: number, halfWidth: number] {
  const kind = indicators.get(ref)?.kind;
  const half = kind === 'percent' || kind === 'money' ? 0.5 * 10 ** -Math.max(decimals, decimalsOf(value)) : 0;
  return [slot, value, half];
}

/** The failing rules that hold with this figure; none where another rule breaks. */
export function clearsOf(change: RemedyChange, workspace: Workspace): ReadonlySet<CompiledRule> {
  const { edition, figures } = workspace;
  const cleared = figures.supposing([supposedFigure(change, edition)], () => clearedBy([change.slot], workspace));
  return cleared ?? new Set();
}

/** What was found of changes before: rules that fail on one figure propose the same ones. */
const knownEffects = new WeakMap<Workspace, Map<string, ReadonlySet<CompiledRule> | null>>();

/** The failing rules that hold with the figures now supposed in these slots; null where another rule breaks. */
function clearedBy(slots: readonly number[], workspace: Workspace): ReadonlySet<CompiledRule> | null {
  const { edition, figures, isOfLevel, truths, failed } = workspace;
  const clears = new Set<CompiledRule>();
  for (const one of slots.flatMap((slot) => edition.rulesOfSlot[slot] ?? [])) {
    if (!isOfLevel.has(one)) continue;
    const before = truths[one.index];
    if (before === Truth.Unknown && one.data.severity === 'info') continue;
    const after = one.test(figures);
    if (failed.has(one)) {
      if (after === Truth.True) clears.add(one);
    } else if (one.data.severity !== 'info') {
      if (after === Truth.False || (before === Truth.True && after !== Truth.True)) return null;
    }
  }
  return clears;
}

/** A printed 100 or 0 meets a true 99,6 or 0,4: that confirms no slip. */
function hidesRate({ target, numerator, denominator }: Ratio, figures: Figures, { slots }: CompiledEdition): boolean {
  const middle = (ref: RefNode): number => {
    const { low, high } = figures.get(slots.get(refKey(ref)) ?? -1);
    return (low + high) / 2;
  };
  const written = middle(target);
  if (written !== 100 && written !== 0) return false;
  return Math.abs((valueOf(numerator, middle) / valueOf(denominator, middle)) * 100 - written) > 1e-9;
}
