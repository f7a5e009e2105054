/**
 * What an edition comes down to for one level, worked out once and kept with it: which rules run, which slots their rates
 * and computed rows lie in, their outcomes ready made. A check of an ordinary workbook then only looks slots up, instead
 * of walking the trees of a thousand rules to find that nothing is the matter.
 */
import type { Level } from '../forms/edition.js';
import { refKey, refsOf, type RefNode } from '../rules/ast.js';
import type { CompiledEdition, CompiledRule } from '../rules/compile.js';
import type { Assignment, Ratio } from '../rules/shape.js';
import type { Outcome } from './check-result.js';

/** A rate with the slots that it reads; -1 for a reference that no slot stands for. */
export interface PlannedRatio {
  readonly rule: CompiledRule;
  readonly ratio: Ratio;
  readonly target: number;
  readonly operands: readonly number[];
  /** The slot of a denominator that is one figure; -1 where it is more than that. */
  readonly denominator: number;
  /** The row is one that this level fills. */
  readonly isOfLevel: boolean;
}

export interface PlannedAssignment {
  readonly rule: CompiledRule;
  readonly assignment: Assignment;
  readonly target: number;
}

export interface LevelPlan {
  readonly rules: readonly CompiledRule[];
  readonly isOfLevel: ReadonlySet<CompiledRule>;
  readonly ratios: readonly PlannedRatio[];
  /** Unconditional assignments, but for those that only inform. */
  readonly assignments: readonly PlannedAssignment[];
  /** By rule index, rules of other levels too. */
  readonly outcomes: readonly Readonly<Record<'passed' | 'failed' | 'notApplicable', Outcome>>[];
  /** The targets of all the edition's rates. */
  readonly computedRates: ReadonlySet<string>;
  /** `refKey` by slot. */
  readonly slotKeys: readonly string[];
  /** By slot: 1 where this level fills the row, and for figures of other sources. */
  readonly slotIsOfLevel: Uint8Array;
}

const plans = new WeakMap<CompiledEdition, Map<Level, LevelPlan>>();

export function planOf(edition: CompiledEdition, level: Level): LevelPlan {
  const known = plans.get(edition) ?? new Map<Level, LevelPlan>();
  plans.set(edition, known);
  const plan = known.get(level) ?? makePlan(edition, level);
  known.set(level, plan);
  return plan;
}

function makePlan(edition: CompiledEdition, level: Level): LevelPlan {
  const slotOf = (ref: RefNode): number => edition.slots.get(refKey(ref)) ?? -1;
  const rules = edition.rules.filter((rule) => rule.data.levels.includes(level));
  return {
    rules,
    isOfLevel: new Set(rules),
    ratios: rules.flatMap((rule): PlannedRatio[] => {
      const { ratio } = rule;
      if (!ratio) return [];
      const { target, numerator, denominator } = ratio;
      const isOfLevel = edition.indicators.get(target.name)?.levels.includes(level) ?? false;
      const operands = [...refsOf(numerator), ...refsOf(denominator)].map(slotOf);
      const lone = denominator.kind === 'ref' ? slotOf(denominator) : -1;
      return [{ rule, ratio, target: slotOf(target), operands, denominator: lone, isOfLevel }];
    }),
    assignments: rules.flatMap((rule): PlannedAssignment[] => {
      const { assignment } = rule;
      if (!assignment || assignment.condition || rule.data.severity === 'info') return [];
      return [{ rule, assignment, target: slotOf(assignment.target) }];
    }),
    outcomes: edition.rules.map(({ data, refs }) => {
      const outcome = (status: Outcome['status']): Outcome =>
        Object.freeze({ rule: data.id, status, refs: Object.freeze(refs.map(refKey)) });
      return { passed: outcome('passed'), failed: outcome('failed'), notApplicable: outcome('notApplicable') };
    }),
    slotKeys: edition.refs.map(refKey),
    slotIsOfLevel: Uint8Array.from(edition.refs, ({ source, name }) =>
      source !== '' || (edition.indicators.get(name)?.levels.includes(level) ?? true) ? 1 : 0,
    ),
    computedRates: new Set(edition.rules.flatMap((rule) => rule.ratio?.target.name ?? [])),
  };
}
