/**
 * The formulas in the figure cells of a workbook: parsed once, their cells named by the rows that they are. Two ways of
 * computing are the same when they agree for any figures: they are tried with figures made up for the purpose.
 */
import type { Entry } from '../forms/reading.js';
import { refKey, refsOf, unknownsOf, type NumericNode } from '../rules/ast.js';
import type { CompiledRule } from '../rules/compile.js';
import { valueOf } from '../rules/evaluate.js';
import { addendsOf, essenceOf, essenceValue } from '../rules/formulas/essence.js';
import { FormulaCells } from '../rules/formulas/compute-cells.js';
import type { FormulaValue } from '../rules/formulas/evaluate-formula.js';
import { cellsRead, type CellNode, type FormulaNode } from '../rules/formulas/formula-tree.js';
import { parseFormula } from '../rules/formulas/parse-formula.js';
import { placeKey, type Place } from '../workbook/address.js';
import type { Snapshot } from '../workbook/snapshot.js';
import type { FormulaCell } from './finding.js';
import type { Workspace } from './workspace.js';

/** A figure's formula. */
export interface LiveFormula {
  readonly ref: string;
  readonly entry: Entry;
  readonly place: Place;
  /** en-US, without `=`. */
  readonly text: string;
  /** null: nothing that is understood here. */
  readonly tree: FormulaNode | null;
}

/** Every rule that computes a row, by the row. */
export type RulesByTarget = ReadonlyMap<string, readonly CompiledRule[]>;

/** So many sets of made-up figures must agree: two different formulas do not agree in one by chance. */
const ROUNDS = 3;
/** Rows computed from rows computed from rows: deeper than any form. */
const MAX_DEPTH = 6;

export class LiveFormulas {
  readonly byRef: ReadonlyMap<string, LiveFormula>;
  private readonly refs: ReadonlyMap<string, string>;
  private readonly sumRules: ReadonlyMap<string, NumericNode>;
  readonly cells: FormulaCells;
  private readonly essences = new WeakMap<FormulaNode, { readonly essence: FormulaNode | undefined }>();
  private readonly sums = new Map<string, readonly string[] | undefined>();
  /** One figure a row and round, whichever way it was come to first. */
  private readonly figures = new Map<string, number>();

  constructor(
    private readonly workspace: Workspace,
    readonly rules: RulesByTarget,
    snapshot: Snapshot | undefined,
  ) {
    this.cells = new FormulaCells(snapshot);
    const refs = new Map<string, string>();
    const byRef = new Map<string, LiveFormula>();
    for (const ref of workspace.edition.indicators.keys()) {
      const entry = workspace.entries.get(ref);
      if (!entry?.place) continue;
      refs.set(placeKey(entry.place), ref);
      if (entry.formula === null) continue;
      const tree = parseFormula(entry.formula) ?? null;
      byRef.set(ref, { ref, entry, place: entry.place, text: entry.formula, tree });
    }
    this.refs = refs;
    this.byRef = byRef;
    this.sumRules = sumsOf(rules);
  }

  /** The row whose figure stands in the cell; null for any other cell. */
  refAt(place: Place): string | null {
    return this.refs.get(placeKey(place)) ?? null;
  }

  /** The cell of a row; undefined where the row has none. */
  cellOf(ref: string): FormulaCell | undefined {
    const place = this.workspace.entries.get(ref)?.place;
    return place ? { place, ref } : undefined;
  }

  placeOf(cell: CellNode, home: Place): Place {
    return this.cells.placeOf(cell, home);
  }

  contentAt(place: Place): FormulaValue | undefined {
    return this.cells.contentAt(place);
  }

  /** What the formula computes, where it reads nothing but figures of the forms and cells without a number; else undefined. */
  essence({ tree, place }: Pick<LiveFormula, 'tree' | 'place'>): FormulaNode | undefined {
    if (!tree) return undefined;
    const known = this.essences.get(tree);
    if (known) return known.essence;
    const essence = this.understood(tree, place);
    this.essences.set(tree, { essence });
    return essence;
  }

  private understood(tree: FormulaNode, place: Place): FormulaNode | undefined {
    const essence = essenceOf(tree);
    const cells = essence && cellsRead(essence);
    if (!essence || !cells || cells.length === 0) return undefined;
    const known = cells.every((cell) => {
      const at = this.placeOf(cell, place);
      return this.refAt(at) !== null || this.holdsNoNumber(at);
    });
    return known ? essence : undefined;
  }

  private holdsNoNumber(place: Place): boolean {
    const content = this.contentAt(place);
    return content === null || (typeof content === 'string' && !/^\s*-?[\d.,]+\s*%?\s*$/.test(content));
  }

  /** The rows that a row's formula adds up, each as often as it does, where it does nothing else. */
  sumOf(ref: string): readonly string[] | undefined {
    if (!this.sums.has(ref)) this.sums.set(ref, this.addedUp(this.byRef.get(ref)));
    return this.sums.get(ref);
  }

  private addedUp(formula: LiveFormula | undefined): readonly string[] | undefined {
    const essence = formula && this.essence(formula);
    const addends = essence && addendsOf(essence);
    if (!formula || !addends || addends.some(({ sign }) => sign !== 1)) return undefined;
    return addends.flatMap(({ cell }) => this.refAt(this.placeOf(cell, formula.place)) ?? []);
  }

  /** Whether the formula gives what the expression gives, whatever the figures are. */
  computes(essence: FormulaNode, home: Pick<LiveFormula, 'entry' | 'place'>, expression: NumericNode): boolean {
    return this.factor(essence, home, expression) === 1;
  }

  /** How many times what the expression gives the formula gives, the same for all figures; undefined where it varies. */
  factor(
    essence: FormulaNode,
    home: Pick<LiveFormula, 'entry' | 'place'>,
    expression: NumericNode,
  ): number | undefined {
    if (unknownsOf(expression).length > 0) return undefined;
    let factor: number | undefined;
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = this.supposedResult(essence, home, round);
      const other = valueOf(expression, (ref) => this.supposed(refKey(ref), round, 0));
      if (!Number.isFinite(own) || !Number.isFinite(other) || other === 0) return undefined;
      const quotient = Number((own / other).toPrecision(9));
      if (factor !== undefined && factor !== quotient) return undefined;
      factor = quotient;
    }
    return factor;
  }

  /** Whether two formulas give the same, whatever the figures are. */
  agree(one: FormulaNode, other: FormulaNode, home: Pick<LiveFormula, 'entry' | 'place'>): boolean {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [a, b] = [this.supposedResult(one, home, round), this.supposedResult(other, home, round)];
      if (!(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)))) return false;
    }
    return true;
  }

  private supposedResult(
    essence: FormulaNode,
    { entry, place }: Pick<LiveFormula, 'entry' | 'place'>,
    round: number,
    depth = 0,
  ): number {
    const result = essenceValue(essence, (cell) => {
      const ref = this.refAt(this.placeOf(cell, place));
      // A cell without a number counts as nothing.
      return ref === null ? 0 : this.supposed(ref, round, depth) / (this.workspace.entries.get(ref)?.scale ?? 1);
    });
    return result * entry.scale;
  }

  /** A made-up figure; a row that is a sum of others has their sum, so that a formula may use either. */
  private supposed(ref: string, round: number, depth: number): number {
    const key = `${ref} ${round}`;
    const known = this.figures.get(key);
    if (known !== undefined) return known;
    // A row that is computed from itself has a figure of its own.
    this.figures.set(key, madeUp(key));
    const figure = this.supposedFromOthers(ref, round, depth) ?? madeUp(key);
    this.figures.set(key, figure);
    return figure;
  }

  private supposedFromOthers(ref: string, round: number, depth: number): number | undefined {
    const sum = depth < MAX_DEPTH ? this.sumRules.get(ref) : undefined;
    if (sum) return valueOf(sum, (one) => this.supposed(refKey(one), round, depth + 1));
    const formula = depth < MAX_DEPTH ? this.byRef.get(ref) : undefined;
    const essence = formula && this.essence(formula);
    if (!formula || !essence) return undefined;
    const value = this.supposedResult(essence, formula, round, depth + 1);
    return Number.isFinite(value) ? value : undefined;
  }
}

/** Rows that certain rules say are sums of others. */
function sumsOf(rules: RulesByTarget): ReadonlyMap<string, NumericNode> {
  const sums = new Map<string, NumericNode>();
  for (const [target, computing] of rules) {
    const rule = computing.find(
      ({ data, ratio, assignment, refs }) =>
        data.severity === 'error' &&
        ratio === undefined &&
        assignment?.condition === null &&
        refs.every(({ source }) => source === ''),
    );
    if (rule?.assignment) sums.set(target, rule.assignment.expression);
  }
  return sums;
}

/** Every rule of the edition that computes a row, those of other levels and the conditional ones too. */
export function rulesByTarget(rules: readonly CompiledRule[]): RulesByTarget {
  const found = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    if (!rule.assignment || rule.about !== null) continue;
    const { name } = rule.assignment.target;
    const known = found.get(name);
    if (known) known.push(rule);
    else found.set(name, [rule]);
  }
  return found;
}

/** Rules of this level that compute the row from cells alone, whatever the figures are. */
export function rulesFor(
  ref: string,
  { rules }: Pick<LiveFormulas, 'rules'>,
  workspace: Workspace,
): readonly CompiledRule[] {
  return (rules.get(ref) ?? []).filter(
    (rule) =>
      workspace.isOfLevel.has(rule) &&
      rule.data.severity !== 'info' &&
      rule.assignment?.condition === null &&
      unknownsOf(rule.assignment.expression).length === 0 &&
      standsInCells(rule.assignment.expression, workspace),
  );
}

/** Whether every figure of the expression stands in a cell of the workbook itself. */
function standsInCells(expression: NumericNode, { entries }: Workspace): boolean {
  const refs = refsOf(expression);
  return refs.length > 0 && refs.every((ref) => ref.source === '' && entries.get(refKey(ref))?.place);
}

/** A number between 2 and 1000 that the text decides: the same on every run, and hardly the same for two texts. */
function madeUp(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_917);
  return 2 + ((hash ^ (hash >>> 16)) >>> 0) / 4_303_000;
}
