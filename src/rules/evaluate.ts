/**
 * A rule's tree to closures that run over `Figures`: three-valued logic after Kleene, intervals for printed numbers.
 * `=` holds when the intervals meet, `<=` and `>=` unless the intervals contradict them; the strict orders go by the
 * printed numbers themselves (a printed "0" is not above zero, though 0,4 prints as 0). Unknown spreads as NaN.
 */
import type { AnyNode, ComparisonNode, LogicNode, NumericNode, RefNode } from './ast.js';
import type { BlankMode } from '../forms/edition.js';
import { SlotState, type Figures } from './figures.js';

export enum Truth {
  False = 0,
  True = 1,
  Unknown = 2,
}

export type Test = (figures: Figures) => Truth;
/** Leaves its interval in the registers `l` and `h` of the figures. */
export type Measure = (figures: Figures) => void;

/** What the closures need to know besides the tree. */
export interface Binding {
  readonly slotOf: (ref: RefNode) => number;
  readonly blank: BlankMode;
  /** The value supposed for a `?n`; without one it is unknown. */
  readonly unknowns?: Readonly<Record<string, number>>;
}

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
  const left = compileMeasure(node.left, binding);
  const right = compileMeasure(node.right, binding);
  const { operator } = node;
  return (figures) => {
    left(figures);
    const ll = figures.l;
    const lh = figures.h;
    if (Number.isNaN(ll)) return Truth.Unknown;
    right(figures);
    const rl = figures.l;
    const rh = figures.h;
    if (Number.isNaN(rl)) return Truth.Unknown;
    let holds: boolean;
    switch (operator) {
      case '=':
        holds = atMost(ll, rh) && atMost(rl, lh);
        break;
      case '<>':
        holds = !(atMost(ll, rh) && atMost(rl, lh));
        break;
      case '<=':
        holds = atMost(ll, rh);
        break;
      case '>=':
        holds = atMost(rl, lh);
        break;
      case '<':
        holds = (rl + rh) / 2 - (ll + lh) / 2 > noise(rh, ll);
        break;
      case '>':
        holds = (ll + lh) / 2 - (rl + rh) / 2 > noise(lh, rl);
        break;
    }
    return holds ? Truth.True : Truth.False;
  };
}

/** Compiles a numeric tree; NaN in the registers is unknown (a blank operand, a zero denominator). */
export function compileMeasure(node: NumericNode, binding: Binding): Measure {
  switch (node.kind) {
    case 'number': {
      const { value } = node;
      return (figures) => {
        figures.l = value;
        figures.h = value;
      };
    }
    case 'unknown': {
      const value = binding.unknowns?.[node.name] ?? Number.NaN;
      return (figures) => {
        figures.l = value;
        figures.h = value;
      };
    }
    case 'ref': {
      const slot = binding.slotOf(node);
      return (figures) => {
        figures.l = figures.low[slot] ?? Number.NaN;
        figures.h = figures.high[slot] ?? Number.NaN;
      };
    }
    case 'negate': {
      const operand = compileMeasure(node.operand, binding);
      return (figures) => {
        operand(figures);
        const { l, h } = figures;
        figures.l = 0 - h;
        figures.h = 0 - l;
      };
    }
    case '+':
      return binding.blank === 'zero'
        ? compileLenientSum(node, binding)
        : compileArithmetic(node.kind, node.left, node.right, binding);
    default:
      return compileArithmetic(node.kind, node.left, node.right, binding);
  }
}

function compileArithmetic(
  kind: '+' | '-' | '*' | '/',
  leftNode: NumericNode,
  rightNode: NumericNode,
  binding: Binding,
): Measure {
  const left = compileMeasure(leftNode, binding);
  const right = compileMeasure(rightNode, binding);
  return (figures) => {
    left(figures);
    const al = figures.l;
    const ah = figures.h;
    right(figures);
    const bl = figures.l;
    const bh = figures.h;
    switch (kind) {
      case '+':
        figures.l = al + bl;
        figures.h = ah + bh;
        return;
      case '-':
        figures.l = al - bh;
        figures.h = ah - bl;
        return;
      case '*':
        figures.l = Math.min(al * bl, al * bh, ah * bl, ah * bh);
        figures.h = Math.max(al * bl, al * bh, ah * bl, ah * bh);
        return;
      case '/':
        if (bl <= 0 && bh >= 0) {
          figures.l = Number.NaN;
          figures.h = Number.NaN;
          return;
        }
        figures.l = Math.min(al / bl, al / bh, ah / bl, ah / bh);
        figures.h = Math.max(al / bl, al / bh, ah / bl, ah / bh);
    }
  };
}

/**
 * A sum in which blank addends count as zero when at least one addend is filled (design §6, mode `zero`).
 * A row that another level fills, or a word, is never read as zero: it makes the sum unknown.
 */
function compileLenientSum(node: NumericNode, binding: Binding): Measure {
  const addends: { measure: Measure; slot: number }[] = [];
  const collect = (part: NumericNode): void => {
    if (part.kind === '+') {
      collect(part.left);
      collect(part.right);
    } else
      addends.push({ measure: compileMeasure(part, binding), slot: part.kind === 'ref' ? binding.slotOf(part) : -1 });
  };
  collect(node);
  return (figures) => {
    let low = 0;
    let high = 0;
    let filled = false;
    for (const { measure, slot } of addends) {
      if (slot >= 0 && figures.state[slot] === SlotState.Blank) continue;
      measure(figures);
      low += figures.l;
      high += figures.h;
      filled = true;
    }
    figures.l = filled ? low : Number.NaN;
    figures.h = filled ? high : Number.NaN;
  };
}

/** A tree's value from the printed numbers themselves (not their intervals); NaN when it is unknown. For sentences and fills. */
export function valueOf(
  node: NumericNode,
  read: (ref: RefNode) => number,
  unknowns: Readonly<Record<string, number>> = {},
): number {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'unknown':
      return unknowns[node.name] ?? Number.NaN;
    case 'ref':
      return read(node);
    case 'negate':
      return 0 - valueOf(node.operand, read, unknowns);
    default: {
      const left = valueOf(node.left, read, unknowns);
      const right = valueOf(node.right, read, unknowns);
      switch (node.kind) {
        case '+':
          return left + right;
        case '-':
          return left - right;
        case '*':
          return left * right;
        case '/':
          return right === 0 ? Number.NaN : left / right;
      }
    }
  }
}

/** Whether a tree holds a comparison, so that figures (not only presence) decide it. */
export function hasComparison(node: AnyNode): boolean {
  if (node.kind === 'comparison' || node.kind === 'in') return true;
  if (node.kind === 'not') return hasComparison(node.operand);
  if (node.kind === 'and' || node.kind === 'or' || node.kind === 'if')
    return hasComparison(node.left) || hasComparison(node.right);
  return false;
}
