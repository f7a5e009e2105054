/** The three examples that a rule needs, made from its tree: figures with which it holds, fails, and has nothing to say. */
import type { ExampleFigures, Indicator } from '../../forms/edition.js';
import { printNumber } from '../../quantity/print.js';
import { partsOfTableRef } from '../../forms/table-form.js';
import type { LogicNode, RefNode } from '../ast.js';
import { visitRefs } from '../expand-rows.js';
import { valueOf } from '../evaluate.js';
import { lookup } from '../../workbook/lookup.js';
import type { Relation } from './relation.js';
import { parseRule } from '../parse-rule.js';

export interface Examples {
  readonly pass: ExampleFigures;
  readonly fail: ExampleFigures;
  readonly notApplicable: ExampleFigures;
}

/** Counts that make rates of one or two decimals, each in its turn. */
const FIGURES = [40, 25, 12, 8, 5, 4, 3, 2, 6, 7, 9, 11];
const OPEN_ROWS = ['#1', '#2'];

/** `kinds`: of the references that the rule names; those of every row by their column (`M01:each[3]`). */
export function makeExamples(relation: Relation, kindOf: (ref: string) => Indicator['kind']): Examples | null {
  const node = parseRule(relation.rule);
  if (node.kind !== 'comparison') return null;
  const named = new Map<string, readonly string[]>();
  visitRefs(node, ({ name }, isSummed) => named.set(name, isSummed ? summedRefs(name) : [inRow(name)]));
  const refs = [...new Set([...named.values()].flat())];
  const target = leftRef(node);
  const figures = new Map<string, number>();
  const order = drawOrder(relation, refs, target);
  order.forEach((ref, at) => figures.set(ref, FIGURES[at % FIGURES.length] ?? 2));
  const isAtMost = relation.shape === 'at-most';
  const whole = inRow(relation.target);
  if (isAtMost) {
    const parts = refs.filter((ref) => ref !== whole);
    parts.forEach((ref, at) => figures.set(ref, 5 + at));
    const sum = parts.reduce((all, ref) => all + (figures.get(ref) ?? 0), 0);
    return written(figures, refs, { [whole]: sum + 3 }, { [whole]: sum - 3 }, whole, kindOf);
  }
  if (target === null) return null;
  const read = reader(figures, named);
  const value = node.right.kind === 'sum' ? read(node.right.column) : valueOf(node.right, read);
  if (!Number.isFinite(value)) return null;
  const decimals = kindOf(relation.target) === 'count' ? 0 : 2;
  const right = Number(value.toFixed(decimals));
  const off = decimals === 0 ? right + 3 : Number((right + Math.max(1, Math.abs(right) * 0.1)).toFixed(decimals));
  return written(figures, refs, { [target]: right }, { [target]: off }, target, kindOf);
}

function leftRef(node: LogicNode): string | null {
  return node.kind === 'comparison' && node.left.kind === 'ref' ? inRow(node.left.name) : null;
}

/** A row's own figures stand in a row of the example. */
function inRow(name: string): string {
  const cell = partsOfTableRef(name);
  return cell?.row === 'each' ? `${cell.form}:#1[${cell.column}]` : name;
}

function summedRefs(name: string): readonly string[] {
  const cell = partsOfTableRef(name);
  return cell ? OPEN_ROWS.map((row) => `${cell.form}:${row}[${cell.column}]`) : [name];
}

/** The divisor first: it gets the largest figure. */
function drawOrder(relation: Relation, refs: readonly string[], target: string | null): readonly string[] {
  const divisor = (relation.shape === 'rate' || relation.shape === 'quotient') && inRow(relation.others.at(-1) ?? '');
  const others = refs.filter((ref) => ref !== target && ref !== divisor);
  return [...(divisor !== false && refs.includes(divisor) ? [divisor] : []), ...others];
}

function reader(
  figures: ReadonlyMap<string, number>,
  named: ReadonlyMap<string, readonly string[]>,
): (ref: RefNode) => number {
  return (ref) => {
    const refs = named.get(ref.name) ?? [inRow(ref.name)];
    return refs.reduce((sum, one) => sum + (figures.get(one) ?? Number.NaN), 0);
  };
}

function written(
  figures: ReadonlyMap<string, number>,
  refs: readonly string[],
  pass: Readonly<Record<string, number>>,
  fail: Readonly<Record<string, number>>,
  blank: string,
  kindOf: (ref: string) => Indicator['kind'],
): Examples {
  const print = (ref: string, value: number): string => printNumber(value, kindOf(ref) === 'count' ? 0 : undefined);
  const text = (own: Readonly<Record<string, number>>): ExampleFigures =>
    Object.fromEntries(refs.map((ref) => [ref, print(ref, lookup(own, ref) ?? figures.get(ref) ?? 0)]));
  return { pass: text(pass), fail: text(fail), notApplicable: { ...text(pass), [blank]: '' } };
}
