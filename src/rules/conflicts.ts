/**
 * Rules that contradict each other, or that can never fire: said to whoever writes rules. Found by trying: many sets
 * of figures are drawn (always the same ones), every equation is given its own value, and what never happens is reported.
 * A rule reported here may still be meant; a rule not reported may still be wrong. Only rules that share a figure are
 * compared, and the work is bounded: where it ends early, that is reported too.
 */
import { childrenOf, refKey, type AnyNode, type ComparisonNode, type RefNode } from './ast.js';
import type { CompiledEdition, CompiledRule } from './compile.js';
import { Truth } from './evaluate.js';
import { Figures, SlotState } from './figures.js';
import { compileMeasure, type Measure } from './measure.js';
import { append } from '../workbook/lists.js';

export interface RuleConflict {
  /** `not-compared`: there was more to compare than was done; `rules` are those that have some of it left. */
  readonly kind: 'never-fires' | 'always-fires' | 'contradiction' | 'not-compared';
  readonly rules: readonly string[];
}

const DRAWS = 400;
/** Work in parts of rules evaluated: what each rule may cost alone, what long ones may cost more in all, and all pairs. */
const ALLOWED_ALONE = 20_000;
const MORE_ALONE = 4_000_000;
const MOST_FOR_PAIRS = 3_000_000;

/** Looks at the edition's own rules (not the general ones) among those of `only`, or all. */
export function findConflicts(edition: CompiledEdition, only?: ReadonlySet<string>): readonly RuleConflict[] {
  const rules = edition.rules.filter(({ about }) => about === null);
  const suspects = only ? rules.filter(({ data }) => only.has(data.id)) : rules;
  const isSuspect = new Set(suspects);
  const trial = new Trial(edition);
  const lone = new Map<CompiledRule, RuleConflict['kind']>();
  let more = MORE_ALONE;
  for (const rule of suspects) {
    trial.left = ALLOWED_ALONE + more;
    const kind = loneConflict(trial.study(rule), trial);
    if (kind) lone.set(rule, kind);
    more = Math.max(0, Math.min(more, trial.left));
  }
  const found: RuleConflict[] = [...lone].map(([{ data }, kind]) => ({ kind, rules: [data.id] }));
  const left: string[] = [];
  const lastOfSlot = lastRules(edition, (rule) => !lone.has(rule), isSuspect);
  trial.left = MOST_FOR_PAIRS;
  for (const rule of suspects) {
    if (lone.has(rule)) continue;
    // Once the work is done, what is left is told without going through it.
    if (trial.left <= 0) {
      if (rule.slots.some((slot) => (lastOfSlot[slot] ?? -1) > rule.index)) left.push(rule.data.id);
      continue;
    }
    const others = neighboursOf(rule, edition).filter(
      (other) => !lone.has(other) && !(isSuspect.has(other) && other.index < rule.index) && sharesLevel(rule, other),
    );
    for (const other of others) {
      if (trial.left <= 0) break;
      if (canBothHold(trial.study(rule), trial.study(other), trial) === false)
        found.push({ kind: 'contradiction', rules: [rule.data.id, other.data.id] });
    }
    if (trial.left <= 0 && others.length > 0) left.push(rule.data.id);
  }
  const unclear = found.filter(({ kind }) => kind === 'not-compared').flatMap(({ rules: ids }) => ids);
  const incomplete = [...unclear, ...left];
  return [
    ...found.filter(({ kind }) => kind !== 'not-compared'),
    ...(incomplete.length === 0 ? [] : [{ kind: 'not-compared' as const, rules: incomplete }]),
  ];
}

/** Of each figure the last of those rules that read it; Infinity where one of them is no suspect, which all are held against. */
function lastRules(
  { rulesOfSlot }: CompiledEdition,
  isMeant: (rule: CompiledRule) => boolean,
  suspects: ReadonlySet<CompiledRule>,
): readonly number[] {
  return rulesOfSlot.map((rules) => {
    let last = -1;
    for (const rule of rules) {
      if (rule.about === null && isMeant(rule)) last = Math.max(last, suspects.has(rule) ? rule.index : Infinity);
    }
    return last;
  });
}

/** The edition's own rules that read one of the rule's figures, without the rule itself, in the order of the edition. */
function neighboursOf(rule: CompiledRule, { rulesOfSlot }: CompiledEdition): readonly CompiledRule[] {
  const found = new Set<CompiledRule>();
  for (const slot of rule.slots)
    for (const other of rulesOfSlot[slot] ?? []) if (other.about === null) found.add(other);
  found.delete(rule);
  return [...found].sort((one, other) => one.index - other.index);
}

function sharesLevel(one: CompiledRule, other: CompiledRule): boolean {
  return one.data.levels.some((level) => other.data.levels.includes(level));
}

/** What trying a rule needs to know of it. */
interface Studied {
  readonly rule: CompiledRule;
  readonly constants: readonly number[];
  /** Equations with a lone figure on their left. */
  readonly equations: readonly { readonly slot: number; readonly right: Measure }[];
  /** Parts of its tree and figures: what one try costs. */
  readonly cost: number;
}

/** Figures to try rules with, and the work that may still be done. */
class Trial {
  readonly figures: Figures;
  left = 0;
  private readonly studied = new Map<CompiledRule, Studied>();

  constructor(private readonly edition: CompiledEdition) {
    this.figures = new Figures(edition.refs.length);
  }

  study(rule: CompiledRule): Studied {
    const known = this.studied.get(rule);
    if (known) return known;
    const slotOf = (ref: RefNode): number => this.edition.slots.get(refKey(ref)) ?? -1;
    const constants: number[] = [];
    const equations: Studied['equations'][number][] = [];
    const open: AnyNode[] = [rule.node];
    let cost = rule.slots.length;
    for (let node = open.pop(); node; node = open.pop()) {
      cost += 1;
      if (node.kind === 'number') constants.push(node.value);
      if (node.kind === 'in') append(constants, node.values);
      if (isEquation(node) && node.left.kind === 'ref')
        equations.push({ slot: slotOf(node.left), right: compileMeasure(node.right, { slotOf, blank: 'unknown' }) });
      append(open, [...childrenOf(node)].reverse());
    }
    const studied = { rule, constants, equations, cost };
    this.studied.set(rule, studied);
    return studied;
  }
}

function isEquation(node: AnyNode): node is ComparisonNode {
  return node.kind === 'comparison' && node.operator === '=';
}

function loneConflict(one: Studied, trial: Trial): RuleConflict['kind'] | undefined {
  let failed = false;
  let held = false;
  for (let draw = 0; draw < DRAWS && !(failed && held); draw += 1) {
    if (trial.left <= 0) return 'not-compared';
    setDrawn(trial, [one], draw);
    for (const solved of [false, true]) {
      if (solved) satisfy(one, trial.figures);
      const truth = one.rule.test(trial.figures);
      if (truth === Truth.False) failed = true;
      if (truth === Truth.True) held = true;
    }
  }
  if (!failed) return 'never-fires';
  return held ? undefined : 'always-fires';
}

/** null where the work came to its end before it was clear. */
function canBothHold(one: Studied, other: Studied, trial: Trial): boolean | null {
  const pair = [one, other];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    if (trial.left <= 0) return null;
    for (const solved of [[], [one, other], [other, one]]) {
      setDrawn(trial, pair, draw);
      for (const each of solved) satisfy(each, trial.figures);
      const { figures } = trial;
      if (one.rule.test(figures) === Truth.True && other.rule.test(figures) === Truth.True) return true;
    }
  }
  return false;
}

/** Gives the left side of every equation in the rule the value of its right side, wherever it stands. */
function satisfy({ equations }: Studied, figures: Figures): void {
  for (const { slot, right } of equations) {
    right(figures);
    const value = figures.l;
    if (Number.isFinite(value)) figures.set(slot, { low: value, high: value, state: SlotState.Known, noted: false });
  }
}

/**
 * Figures for the rules' references: small, equal, zero, blank and large ones in turn, and the rules' own constants, the
 * same for the same draw. Other slots may hold anything.
 */
function setDrawn(trial: Trial, studied: readonly Studied[], draw: number): void {
  let state = (draw + 1) * 2654435761;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state % below;
  };
  const range = [2, 4, 12, 101, 5000][draw % 5] ?? 101;
  const constants = studied.flatMap((one) => one.constants);
  for (const slot of new Set(studied.flatMap(({ rule }) => rule.slots))) {
    const blank = draw % 7 === 6 && next(4) === 0;
    const constant = draw % 3 === 2 ? constants[next(Math.max(1, constants.length))] : undefined;
    const value = constant === undefined ? next(range) : constant + next(3) - 1;
    trial.figures.set(slot, {
      low: blank ? Number.NaN : value,
      high: blank ? Number.NaN : value,
      state: blank ? SlotState.Blank : SlotState.Known,
      noted: next(2) === 0,
    });
  }
  for (const { cost } of studied) trial.left -= cost;
}
