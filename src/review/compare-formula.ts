/** A formula beside the rule of its row: the same, or what is different in it, and the formula that it should be. */
import { refKey, refsOf } from '../rules/ast.js';
import type { CompiledRule } from '../rules/compile.js';
import { addendsOf } from '../rules/formulas/essence.js';
import {
  operandsOf,
  withAddresses,
  writeAddress,
  type CellNode,
  type FormulaNode,
} from '../rules/formulas/formula-tree.js';
import { parseFormula } from '../rules/formulas/parse-formula.js';
import type { Assignment } from '../rules/shape.js';
import { formatAddress, placeKey, type Place } from '../workbook/address.js';
import type { FormulaFault } from './finding.js';
import type { LiveFormula, LiveFormulas } from './live-formulas.js';

/** What is wrong; `formula` where one address alone is, with that address put right. */
export type FormulaDifference = Pick<FormulaFault, 'issue' | 'cells' | 'instead'> & { readonly formula: string | null };

/** More addresses than this are no slip of one. */
const MOST_TRIED = 16;

/** null: nothing that can be named. Only for a formula that is not the rule's. */
export function differenceOf(
  formula: LiveFormula,
  essence: FormulaNode,
  { expression }: Assignment,
  live: LiveFormulas,
): FormulaDifference | null {
  return (
    differenceOfSums(formula, essence, addendsOfRule(expression), live) ??
    wrongOperand(formula, expression, live) ??
    (live.factor(essence, formula, expression) === 0.01
      ? { issue: 'hundred', cells: [], instead: null, formula: null }
      : null)
  );
}

/** Rows that a sum leaves out, adds twice, or adds though they do not belong. `expected`: the rows that it should add. */
export function differenceOfSums(
  { place }: Pick<LiveFormula, 'place'>,
  essence: FormulaNode,
  expected: readonly string[] | undefined,
  live: LiveFormulas,
): FormulaDifference | null {
  const addends = addendsOf(essence);
  if (!expected || !addends || addends.some(({ sign }) => sign < 0)) return null;
  const counts = new Map<string, number>();
  for (const { cell } of addends) {
    const ref = live.refAt(live.placeOf(cell, place));
    if (ref !== null) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  const missing = expected.filter((ref) => !counts.has(ref));
  const extra = [...counts.keys()].filter((ref) => !expected.includes(ref));
  const twice = [...counts].flatMap(([ref, count]) => (count > 1 ? [ref] : []));
  const found = (issue: FormulaFault['issue'], refs: readonly string[]): FormulaDifference => ({
    issue,
    cells: refs.flatMap((ref) => live.cellOf(ref) ?? []),
    instead: null,
    formula: null,
  });
  if (extra.length === 0 && twice.length > 0) return found('twice', twice);
  if (extra.length === 0 && missing.length > 0 && missing.length < expected.length) return found('gap', missing);
  if (missing.length === 0 && extra.length > 0) return found('extra', extra);
  return null;
}

/** The rows that a rule adds up; undefined for a rule that does more. */
function addendsOfRule(expression: Assignment['expression']): readonly string[] | undefined {
  switch (expression.kind) {
    case 'ref':
      return [refKey(expression)];
    case 'sum':
      return expression.addends.map(refKey);
    case '+': {
      const [left, right] = [addendsOfRule(expression.left), addendsOfRule(expression.right)];
      return left && right && [...left, ...right];
    }
    default:
      return undefined;
  }
}

/** The one address that makes the formula the rule's when another row's stands there. */
function wrongOperand(
  { text, tree, place, entry }: LiveFormula,
  expression: Assignment['expression'],
  live: LiveFormulas,
): FormulaDifference | null {
  const tries = tree === null ? [] : mentionsToTry(tree);
  if (tries.length > MOST_TRIED) return null;
  for (const mentions of tries) {
    const [cell] = mentions;
    if (!cell) continue;
    const wrong = live.placeOf(cell, place);
    for (const ref of refsOf(expression)) {
      const right = live.cellOf(refKey(ref));
      if (!right || placeKey(right.place) === placeKey(wrong)) continue;
      const changed = withAddresses(
        text,
        mentions.map((one) => [one, addressLike(one, right.place, place)]),
      );
      const essence = live.essence({ tree: parseFormula(changed) ?? null, place });
      if (!essence || !live.computes(essence, { entry, place }, expression)) continue;
      const issue = cell.fixedRow || cell.fixedColumn ? 'fixed' : 'operand';
      return { issue, cells: [{ place: wrong, ref: live.refAt(wrong) }], instead: right, formula: changed };
    }
  }
  return null;
}

/** Every mention of one cell together (what is divided by is guarded against zero as well), then each by itself. */
function mentionsToTry(tree: FormulaNode): readonly (readonly CellNode[])[] {
  const mentions = new Map<string, readonly CellNode[]>();
  for (const cell of loneCells(tree)) {
    const key = `${cell.sheet ?? ''}!${formatAddress(cell)}`;
    mentions.set(key, [...(mentions.get(key) ?? []), cell]);
  }
  const byCell = [...mentions.values()];
  return [...byCell, ...byCell.filter(({ length }) => length > 1).flatMap((same) => same.map((one) => [one]))];
}

/** Addresses that are no corner of a range. */
function loneCells(node: FormulaNode): readonly CellNode[] {
  return node.kind === 'cell' ? [node] : operandsOf(node).flatMap(loneCells);
}

/** The place as an address with the same `$`. */
function addressLike({ fixedRow, fixedColumn }: CellNode, right: Place, home: Place): string {
  return writeAddress({ ...right, sheet: right.sheet === home.sheet ? null : right.sheet, fixedRow, fixedColumn });
}

/** The rule among several whose formula this one most likely was meant to be: one that fails, else the first. */
export function likeliestRule(
  rules: readonly CompiledRule[],
  failed: ReadonlySet<CompiledRule>,
): CompiledRule | undefined {
  return rules.find((rule) => failed.has(rule)) ?? rules[0];
}
