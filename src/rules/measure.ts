/**
 * A numeric tree to a closure that computes its interval over `Figures`. Each kind of arithmetic has a closure of its own,
 * and lone figures are read in place: with one closure for all kinds the engine cannot tell the calls apart, and a
 * thousand rules take twice as long.
 */
import type { BlankMode } from '../forms/edition.js';
import type { NumericNode, RefNode } from './ast.js';
import { SlotState, type Figures } from './figures.js';
import { lookup } from '../workbook/lookup.js';

/** Leaves its interval in the registers `l` and `h` of the figures; NaN is unknown (a blank operand, a zero denominator). */
export type Measure = (figures: Figures) => void;

/** What the closures need to know besides the tree. */
export interface Binding {
  readonly slotOf: (ref: RefNode) => number;
  readonly blank: BlankMode;
  /** The value supposed for a `?n`; without one it is unknown. */
  readonly unknowns?: Readonly<Record<string, number>>;
}

export function compileMeasure(node: NumericNode, binding: Binding): Measure {
  switch (node.kind) {
    case 'number':
      return constant(node.value);
    case 'unknown':
      return constant(lookup(binding.unknowns ?? {}, node.name) ?? Number.NaN);
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
      return binding.blank === 'zero' ? compileLenientSum(node, binding) : compileSum(node.left, node.right, binding);
    case '-':
      return compileDifference(node.left, node.right, binding);
    case '*':
      return node.right.kind === 'number' && node.right.value > 0
        ? compileMultiple(node.left, node.right.value, binding)
        : compileProduct(node.left, node.right, binding);
    case '/':
      return compileQuotient(node.left, node.right, binding);
    case 'sum':
      return compileColumnSum(node.addends.map(binding.slotOf));
  }
}

function constant(value: number): Measure {
  return (figures) => {
    figures.l = value;
    figures.h = value;
  };
}

function compileSum(leftNode: NumericNode, rightNode: NumericNode, binding: Binding): Measure {
  if (leftNode.kind === 'ref' && rightNode.kind === 'ref') {
    const left = binding.slotOf(leftNode);
    const right = binding.slotOf(rightNode);
    return (figures) => {
      const { low, high } = figures;
      figures.l = (low[left] ?? Number.NaN) + (low[right] ?? Number.NaN);
      figures.h = (high[left] ?? Number.NaN) + (high[right] ?? Number.NaN);
    };
  }
  const left = compileMeasure(leftNode, binding);
  const right = compileMeasure(rightNode, binding);
  return (figures) => {
    left(figures);
    const al = figures.l;
    const ah = figures.h;
    right(figures);
    figures.l += al;
    figures.h += ah;
  };
}

/** Over the rows of a table: a blank cell counts as nothing, what cannot be read makes the sum unknown. */
function compileColumnSum(slots: readonly number[]): Measure {
  return (figures) => {
    let low = 0;
    let high = 0;
    let filled = false;
    for (const slot of slots) {
      if (figures.state[slot] === SlotState.Blank) continue;
      low += figures.low[slot] ?? Number.NaN;
      high += figures.high[slot] ?? Number.NaN;
      filled = true;
    }
    figures.l = filled ? low : Number.NaN;
    figures.h = filled ? high : Number.NaN;
  };
}

function compileDifference(leftNode: NumericNode, rightNode: NumericNode, binding: Binding): Measure {
  const left = compileMeasure(leftNode, binding);
  const right = compileMeasure(rightNode, binding);
  return (figures) => {
    left(figures);
    const al = figures.l;
    const ah = figures.h;
    right(figures);
    const { l, h } = figures;
    figures.l = al - h;
    figures.h = ah - l;
  };
}

/** Times a positive number: the ends stay where they are. */
function compileMultiple(leftNode: NumericNode, factor: number, binding: Binding): Measure {
  const left = compileMeasure(leftNode, binding);
  return (figures) => {
    left(figures);
    figures.l *= factor;
    figures.h *= factor;
  };
}

function compileProduct(leftNode: NumericNode, rightNode: NumericNode, binding: Binding): Measure {
  const left = compileMeasure(leftNode, binding);
  const right = compileMeasure(rightNode, binding);
  return (figures) => {
    left(figures);
    const al = figures.l;
    const ah = figures.h;
    right(figures);
    const bl = figures.l;
    const bh = figures.h;
    figures.l = Math.min(al * bl, al * bh, ah * bl, ah * bh);
    figures.h = Math.max(al * bl, al * bh, ah * bl, ah * bh);
  };
}

function compileQuotient(leftNode: NumericNode, rightNode: NumericNode, binding: Binding): Measure {
  if (leftNode.kind === 'ref' && rightNode.kind === 'ref') {
    const left = binding.slotOf(leftNode);
    const right = binding.slotOf(rightNode);
    return (figures) => {
      const { low, high } = figures;
      divide(
        figures,
        low[left] ?? Number.NaN,
        high[left] ?? Number.NaN,
        low[right] ?? Number.NaN,
        high[right] ?? Number.NaN,
      );
    };
  }
  const left = compileMeasure(leftNode, binding);
  const right = compileMeasure(rightNode, binding);
  return (figures) => {
    left(figures);
    const al = figures.l;
    const ah = figures.h;
    right(figures);
    divide(figures, al, ah, figures.l, figures.h);
  };
}

function divide(figures: Figures, al: number, ah: number, bl: number, bh: number): void {
  if (al >= 0 && bl > 0) {
    // What nearly every rate is: nothing below zero.
    figures.l = al / bh;
    figures.h = ah / bl;
  } else if (bl <= 0 && bh >= 0) {
    figures.l = Number.NaN;
    figures.h = Number.NaN;
  } else {
    figures.l = Math.min(al / bl, al / bh, ah / bl, ah / bh);
    figures.h = Math.max(al / bl, al / bh, ah / bl, ah / bh);
  }
}

/**
 * A sum in which blank addends count as zero when at least one addend is filled (mode `zero`).
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
