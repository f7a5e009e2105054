/**
 * Rules that contradict each other, or that can never fire: said to whoever writes rules. Found by trying: many sets
 * of figures are drawn (always the same ones), every equation is given its own value, and what never happens is reported.
 * A rule reported here may still be meant; a rule not reported may still be wrong.
 */
import { childrenOf, refKey, type AnyNode, type ComparisonNode } from './ast.js';
import type { CompiledEdition, CompiledRule } from './compile.js';
import { Truth, valueOf } from './evaluate.js';
import { Figures, SlotState } from './figures.js';

export interface RuleConflict {
  readonly kind: 'never-fires' | 'always-fires' | 'contradiction';
  readonly rules: readonly string[];
}

const DRAWS = 400;

/** Looks at the edition's own rules (not the general ones) among those of `only`, or all. */
export function findConflicts(edition: CompiledEdition, only?: ReadonlySet<string>): readonly RuleConflict[] {
  const rules = edition.rules.filter(({ about }) => about === null);
  const suspects = only ? rules.filter(({ data }) => only.has(data.id)) : rules;
  const lone = suspects.flatMap((rule) => loneConflict(rule, edition));
  const settled = new Set(lone.flatMap((conflict) => conflict.rules));
  const pairs = suspects.flatMap((rule, index) =>
    rules.flatMap((other): readonly RuleConflict[] => {
      if (other === rule || (suspects.includes(other) && suspects.indexOf(other) < index)) return [];
      if (settled.has(rule.data.id) || settled.has(other.data.id) || !sharesLevel(rule, other)) return [];
      const shared = rule.slots.filter((slot) => other.slots.includes(slot));
      return shared.length > 0 && !canBothHold(rule, other, edition)
        ? [{ kind: 'contradiction', rules: [rule.data.id, other.data.id] }]
        : [];
    }),
  );
  return [...lone, ...pairs];
}

function sharesLevel(one: CompiledRule, other: CompiledRule): boolean {
  return one.data.levels.some((level) => other.data.levels.includes(level));
}

function loneConflict(rule: CompiledRule, edition: CompiledEdition): readonly RuleConflict[] {
  let failed = false;
  let attached = false;
  for (let draw = 0; draw < DRAWS && !(failed && attached); draw += 1) {
    const figures = drawn([rule], edition, draw);
    for (const solved of [false, true]) {
      if (solved) satisfy(rule, figures, edition);
      const truth = rule.test(figures);
      if (truth === Truth.False) failed = true;
      if (truth === Truth.True) attached = true;
    }
  }
  if (!failed) return [{ kind: 'never-fires', rules: [rule.data.id] }];
  return attached ? [] : [{ kind: 'always-fires', rules: [rule.data.id] }];
}

function canBothHold(one: CompiledRule, other: CompiledRule, edition: CompiledEdition): boolean {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (const solved of [[], [one, other], [other, one]]) {
      const figures = drawn([one, other], edition, draw);
      for (const rule of solved) satisfy(rule, figures, edition);
      if (one.test(figures) === Truth.True && other.test(figures) === Truth.True) return true;
    }
  }
  return false;
}

/** Gives the left side of every equation in the rule the value of its right side, wherever it stands. */
function satisfy({ node }: CompiledRule, figures: Figures, { slots }: CompiledEdition): void {
  for (const { left, right } of equationsOf(node)) {
    const slot = left.kind === 'ref' ? slots.get(refKey(left)) : undefined;
    const value = valueOf(right, (ref) => figures.low[slots.get(refKey(ref)) ?? -1] ?? Number.NaN);
    if (slot !== undefined && Number.isFinite(value))
      figures.set(slot, { low: value, high: value, state: SlotState.Known, noted: false });
  }
}

function equationsOf(node: AnyNode): readonly ComparisonNode[] {
  if (node.kind === 'comparison') return node.operator === '=' ? [node] : [];
  return childrenOf(node).flatMap(equationsOf);
}

function constantsOf(node: AnyNode): readonly number[] {
  if (node.kind === 'number') return [node.value];
  return [...(node.kind === 'in' ? node.values : []), ...childrenOf(node).flatMap(constantsOf)];
}

/** Figures for the rules' references: small, equal, zero, blank and large ones in turn, and the rules' own constants, the same for the same draw. */
function drawn(rules: readonly CompiledRule[], { refs }: CompiledEdition, draw: number): Figures {
  const figures = new Figures(refs.length);
  let state = (draw + 1) * 2654435761;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state % below;
  };
  const range = [2, 4, 12, 101, 5000][draw % 5] ?? 101;
  const constants = rules.flatMap(({ node }) => constantsOf(node));
  for (const slot of new Set(rules.flatMap(({ slots }) => slots))) {
    const blank = draw % 7 === 6 && next(4) === 0;
    const constant = draw % 3 === 2 ? constants[next(Math.max(1, constants.length))] : undefined;
    const value = constant === undefined ? next(range) : constant + next(3) - 1;
    figures.set(slot, {
      low: blank ? Number.NaN : value,
      high: blank ? Number.NaN : value,
      state: blank ? SlotState.Blank : SlotState.Known,
      noted: next(2) === 0,
    });
  }
  return figures;
}
