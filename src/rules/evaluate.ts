/**
 * A rule's tree to closures that run over `Figures`: three-valued logic after Kleene, intervals for printed numbers.
 * `=` holds when the intervals meet, `<=` and `>=` unless the intervals contradict them; the strict orders go by the
 * printed numbers themselves (a printed "0" is not above zero, though 0,4 prints as 0). Unknown spreads as NaN.
 */
import { refKey, refsOf, type ComparisonNode, type LogicNode, type NumericNode, type RefNode } from './ast.js';
import { Figures, SlotState } from './figures.js';
import { compileMeasure, type Binding, type Measure } from './measure.js';

export type { Binding, Measure } from './measure.js';

export enum Truth {
  False = 0,
  True = 1,
  Unknown = 2,
}

export type Test = (figures: Figures) => Truth;
/** As `noiseOf` in quantity.ts, for two numbers, without allocating: this is the hot path. */
function noise(a: number, b: number): number {
  return 1e-11 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** `a <= b`, binary noise apart. */
function atMost(a: number, b: number): boolean {
  return a <= b || a - b <= noise(a, b);
}

/** Compiles a condition. The closure never throws: what cannot be computed is unknown. */
export function compileTest(node: LogicNode, binding: Binding): Test {
  switch (node.kind) {
    case 'comparison':
      return compileComparison(node, binding);
    case 'in': {
      const measure = compileMeasure(node.operand, binding);
      const { values } = node;
      return (figures) => {
        measure(figures);
        const { l, h } = figures;
        if (Number.isNaN(l)) return Truth.Unknown;
        return values.some((value) => atMost(l, value) && atMost(value, h)) ? Truth.True : Truth.False;
      };
    }
    case 'not': {
      const test = compileTest(node.operand, binding);
      return (figures) => negate(test(figures));
    }
    case 'and':
    case 'or':
    case 'if':
      return compileJunction(node.kind, compileTest(node.left, binding), compileTest(node.right, binding));
    case 'blank':
    case 'filled': {
      const slot = binding.slotOf(node.operand);
      const whenBlank = node.kind === 'blank' ? Truth.True : Truth.False;
      const whenNot = node.kind === 'blank' ? Truth.False : Truth.True;
      return ({ state }) =>
        state[slot] === SlotState.Blank || state[slot] === SlotState.OtherLevel ? whenBlank : whenNot;
    }
    case 'noted': {
      const slot = binding.slotOf(node.operand);
      return ({ noted }) => (noted[slot] === 1 ? Truth.True : Truth.False);
    }
    case 'whole': {
      const slot = binding.slotOf(node.operand);
      return ({ low }) => {
        const value = low[slot] ?? Number.NaN;
        if (Number.isNaN(value)) return Truth.Unknown;
        return Number.isInteger(value) ? Truth.True : Truth.False;
      };
    }
  }
}

function negate(truth: Truth): Truth {
  if (truth === Truth.Unknown) return truth;
  return truth === Truth.True ? Truth.False : Truth.True;
}

function compileJunction(kind: 'and' | 'or' | 'if', left: Test, right: Test): Test {
  // `if a then b` is `not a or b`; `a and b` is `not (not a or not b)`.
  const decisive = kind === 'or' ? Truth.True : Truth.False;
  const first: Test = kind === 'if' ? (figures) => negate(left(figures)) : left;
  const settled = kind === 'if' ? Truth.True : decisive;
  return (figures) => {
    const one = first(figures);
    if (one === settled) return settled;
    const other = right(figures);
    if (other === settled) return settled;
    if (one === Truth.Unknown || other === Truth.Unknown) return Truth.Unknown;
    return settled === Truth.True ? Truth.False : Truth.True;
  };
}

function compileComparison(node: ComparisonNode, binding: Binding): Test {
  const right = compileMeasure(node.right, binding);
  const { operator } = node;
  // Most rules begin with a lone figure: read in place, that is one call less for each of a thousand rules.
  if (node.left.kind === 'ref') {
    const slot = binding.slotOf(node.left);
    return (figures) => {
      const ll = figures.low[slot] ?? Number.NaN;
      if (Number.isNaN(ll)) return Truth.Unknown;
      right(figures);
      return compared(operator, ll, figures.high[slot] ?? Number.NaN, figures.l, figures.h);
    };
  }
  const left = compileMeasure(node.left, binding);
  return (figures) => {
    left(figures);
    const ll = figures.l;
    const lh = figures.h;
    if (Number.isNaN(ll)) return Truth.Unknown;
    right(figures);
    return compared(operator, ll, lh, figures.l, figures.h);
  };
}

function compared(operator: ComparisonNode['operator'], ll: number, lh: number, rl: number, rh: number): Truth {
  if (Number.isNaN(rl)) return Truth.Unknown;
  return holds(operator, ll, lh, rl, rh) ? Truth.True : Truth.False;
}

function holds(operator: ComparisonNode['operator'], ll: number, lh: number, rl: number, rh: number): boolean {
  switch (operator) {
    case '=':
      return atMost(ll, rh) && atMost(rl, lh);
    case '<>':
      return !(atMost(ll, rh) && atMost(rl, lh));
    case '<=':
      return atMost(ll, rh);
    case '>=':
      return atMost(rl, lh);
    case '<':
      return (rl + rh) / 2 - (ll + lh) / 2 > noise(rh, ll);
    case '>':
      return (ll + lh) / 2 - (rl + rh) / 2 > noise(lh, rl);
  }
}

/** A tree over single numbers: its measure, and a slot for each of its references. */
interface PointMeasure {
  readonly measure: Measure;
  readonly refs: readonly RefNode[];
  readonly figures: Figures;
}

const NO_UNKNOWNS: Readonly<Record<string, number>> = {};
/** A check asks for the same expressions again and again. */
const knownMeasures = new WeakMap<NumericNode, PointMeasure>();

/**
 * A tree's value from the printed numbers themselves (not their intervals), by the same closures as a test; NaN when it is
 * unknown. For sentences and fills.
 */
export function valueOf(
  node: NumericNode,
  read: (ref: RefNode) => number,
  unknowns: Readonly<Record<string, number>> = NO_UNKNOWNS,
): number {
  const known = unknowns === NO_UNKNOWNS ? knownMeasures.get(node) : undefined;
  const { measure, refs, figures } = known ?? pointMeasure(node, unknowns);
  // All are read before any is set: reading one may ask for the value of another tree, or of this one.
  const values = refs.map(read);
  values.forEach((value, slot) => {
    const state = Number.isNaN(value) ? SlotState.Blank : SlotState.Known;
    figures.set(slot, { low: value, high: value, state, noted: false });
  });
  measure(figures);
  return figures.l;
}

function pointMeasure(node: NumericNode, unknowns: Readonly<Record<string, number>>): PointMeasure {
  const refs = refsOf(node);
  const slots = new Map(refs.map((ref, slot) => [refKey(ref), slot]));
  const slotOf = (ref: RefNode): number => slots.get(refKey(ref)) ?? -1;
  const measure = compileMeasure(node, { slotOf, blank: 'unknown', unknowns });
  const made = { measure, refs, figures: new Figures(refs.length) };
  if (unknowns === NO_UNKNOWNS) knownMeasures.set(node, made);
  return made;
}
