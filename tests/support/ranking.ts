/**
 * How well the check names the wrong cell: units with one seeded mistake each, from fixed seeds. Where a single change of
 * another cell would also leave nothing to complain of, the rules cannot tell which one is wrong: that is a tie, counted
 * apart. Shared by the tests, which hold the figure, and the benchmark, which publishes it.
 */
import type { Level } from '../../src/forms/edition.js';
import { parseWritten } from '../../src/quantity/parse-quantity.js';
import { printNumber } from '../../src/quantity/print.js';
import { roundTo } from '../../src/quantity/quantity.js';
import { check } from '../../src/review/check.js';
import type { CheckResult } from '../../src/review/check-result.js';
import type { Finding } from '../../src/review/finding.js';
import { childrenOf, type AnyNode, type ComparisonNode } from '../../src/rules/ast.js';
import type { CompiledEdition } from '../../src/rules/compile.js';
import { valueOf } from '../../src/rules/evaluate.js';
import { seedMistake, type Mistake, type MistakeKind } from './mistakes.js';
import { Random } from './random.js';
import { recognitionOf } from './recognition.js';
import { consistentUnitIn } from './units.js';

export interface RankingOptions {
  readonly edition: CompiledEdition;
  readonly level: Extract<Level, 'xa' | 'huyen'>;
  /** Mistakes to make; fewer where the seeds run out. */
  readonly wanted: number;
  readonly seeds: number;
}

export interface Ranking {
  readonly kind: MistakeKind;
  readonly tried: number;
  /** On some loud finding or on what follows from it. */
  readonly named: number;
  /** `refs[0]` of a loud finding is the cell that was spoiled. */
  readonly first: number;
  /** Of those that the rules decide: all, and those ranked first. */
  readonly decided: number;
  readonly decidedFirst: number;
  /** Not named at all, as text. */
  readonly missed: readonly string[];
  /** Decided by the rules, named, and yet not ranked first, as text. */
  readonly misranked: readonly string[];
}

/** The same options give the same ranking, always. */
export function rankMistakes(kind: MistakeKind, { edition, level, wanted, seeds }: RankingOptions): Ranking {
  let [tried, named, first, decided, decidedFirst] = [0, 0, 0, 0, 0];
  const missed: string[] = [];
  const misranked: string[] = [];
  for (let seed = 0; tried < wanted && seed < seeds; seed += 1) {
    const unit = consistentUnitIn(edition.edition.id, seed, { level });
    const mistake = seedMistake(kind, unit, new Random(seed * 7 + 1), edition);
    if (!mistake) continue;
    tried += 1;
    const result = checked(mistake.figures, edition, level);
    const loud = loudOf(result);
    const said = `${seed} ${mistake.ref} ${mistake.before} → ${mistake.after}`;
    if (!loud.some((finding) => refsBelow(finding).includes(mistake.ref))) {
      missed.push(said);
      continue;
    }
    named += 1;
    const isFirst = loud.some(({ refs }) => refs[0] === mistake.ref);
    if (isFirst) first += 1;
    if (rivalOf(mistake, result, edition, level) !== null) continue;
    decided += 1;
    if (isFirst) decidedFirst += 1;
    else misranked.push(said);
  }
  return { kind, tried, named, first, decided, decidedFirst, missed, misranked };
}

function checked(figures: ReadonlyMap<string, string | number>, edition: CompiledEdition, level: Level): CheckResult {
  return check(recognitionOf(Object.fromEntries(figures), { level, edition }), edition);
}

function loudOf({ findings }: CheckResult): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

function refsBelow({ refs, follows }: Finding): readonly string[] {
  return [...refs, ...follows.flatMap(refsBelow)];
}

/** Another cell that, changed alone, would leave nothing to complain of; null where there is none. */
function rivalOf(mistake: Mistake, result: CheckResult, edition: CompiledEdition, level: Level): string | null {
  const others = new Set(loudOf(result).flatMap(refsBelow));
  others.delete(mistake.ref);
  for (const ref of others) {
    for (const text of candidatesFor(ref, result, edition)) {
      const figures = new Map(mistake.figures).set(ref, text);
      if (loudOf(checked(figures, edition, level)).length === 0) return ref;
    }
  }
  return null;
}

/** What would have to stand in the cell for one of the failing rules' comparisons to hold: computed, not asked of the check. */
function candidatesFor(ref: string, { failed, entries }: CheckResult, { indicators }: CompiledEdition): Set<string> {
  const texts = new Set<string>();
  const kind = indicators.get(ref)?.kind;
  if (kind === undefined || kind === 'code' || kind === 'heading') return texts;
  for (const { node, refs } of failed) {
    if (!refs.some(({ name, source }) => source === '' && name === ref)) continue;
    for (const { left, right } of comparisonsOf(node)) {
      const gap = (x: number): number => {
        const read = ({ name }: { name: string }): number =>
          name === ref ? x : (entries.get(name)?.quantity?.value ?? Number.NaN);
        return valueOf(left, read) - valueOf(right, read);
      };
      const root = rootOf(gap, entries.get(ref)?.quantity?.value ?? 1);
      if (root === null) continue;
      const printed =
        kind === 'count'
          ? [-1, 0, 1].map((off) => Math.max(0, Math.round(root) + off))
          : [0, 1, 2].map((places) => roundTo(root, places));
      for (const value of printed) texts.add(printNumber(value));
    }
  }
  // The cell as it stands is no change.
  const written = entries.get(ref)?.written ?? '';
  const present = parseWritten(written);
  if (present.kind === 'number') texts.delete(printNumber(present.value));
  return texts;
}

function comparisonsOf(node: AnyNode): readonly ComparisonNode[] {
  return node.kind === 'comparison' ? [node] : childrenOf(node).flatMap(comparisonsOf);
}

/** Secant steps: what the rules' arithmetic needs, as it is linear in each figure or in its inverse. */
function rootOf(gap: (x: number) => number, start: number): number | null {
  let [one, other] = [start, start * 1.1 + 1];
  for (let step = 0; step < 60; step += 1) {
    const [atOne, atOther] = [gap(one), gap(other)];
    if (!Number.isFinite(atOne) || !Number.isFinite(atOther)) return null;
    if (Math.abs(atOther) < 1e-9) return other;
    if (atOne === atOther) return null;
    [one, other] = [other, other - (atOther * (other - one)) / (atOther - atOne)];
  }
  return null;
}
