/** Measures an edition that was read from the blank forms of 2023 beside the one made by hand. Fixed seeds. */
import { learnEdition, type LearnedEdition } from '../../src/app/learn-edition.js';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import type { Finding } from '../../src/review/finding.js';
import { refsOf, type LogicNode } from '../../src/rules/ast.js';
import type { CompiledEdition } from '../../src/rules/compile.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { relationKey } from '../../src/rules/learn/relation.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { layOut } from './layouts.js';
import { MISTAKE_KINDS, seedMistake } from './mistakes.js';
import { Random } from './random.js';
import { consistentUnit } from './units.js';

export const MOST_MISTAKES = MISTAKE_KINDS.length;
const DATE = '2026-11-30';

export interface LearningFigures {
  readonly rows: { readonly right: number; readonly wrong: readonly string[] };
  readonly rates: { readonly right: number; readonly all: number; readonly wrong: readonly string[] };
  /** Sure relations of the blank form that filled units contradict. */
  readonly wrongFromWords: readonly string[];
  /** Equations of the hand-made edition among the appendices' own rows, and parts that are at most their whole in one group. */
  readonly relations: { readonly found: number; readonly all: number; readonly missing: readonly string[] };
  readonly falseAlarms: readonly string[];
  readonly mistakes: { readonly caught: number; readonly of: number };
}

export function measureLearning(
  level: 'xa' | 'huyen',
  { units, others, mistakes }: { readonly units: number; readonly others: number; readonly mistakes: number },
): LearningFigures {
  const own = builtInEdition()!;
  const blank = layOut(own.edition, new Map());
  const form = { name: 'bieu-mau.xlsx', snapshot: blank };
  const filled = Array.from({ length: units }, (_, seed) => ({
    name: `${seed}.xlsx`,
    snapshot: unitOf(seed, level, own),
  }));
  const words = learnEdition({ forms: [form], filled: [], date: DATE });
  const whole = learnEdition({ forms: [form], filled, date: DATE });
  return {
    rows: compareRows(own, words.compiled),
    rates: compareRates(own, words),
    wrongFromWords: contradicted(words, whole),
    relations: compareRelations(own, whole, level),
    falseAlarms: alarms(whole.compiled, own, level, others),
    mistakes: catchMistakes(whole.compiled, own, level, mistakes),
  };
}

/** How the relations were found. */
export type Grounds = 'words' | 'figures' | 'both';

/** What an edition from these grounds alone is worth, held against the one made by hand. */
export function measureGrounds(
  level: 'xa' | 'huyen',
  grounds: Grounds,
  { units, others, mistakes }: { readonly units: number; readonly others: number; readonly mistakes: number },
): Pick<LearningFigures, 'relations' | 'falseAlarms' | 'mistakes'> {
  const own = builtInEdition()!;
  const form = { name: 'bieu-mau.xlsx', snapshot: layOut(own.edition, new Map()) };
  const filled = Array.from({ length: grounds === 'words' ? 0 : units }, (_, seed) => ({
    name: `${seed}.xlsx`,
    snapshot: unitOf(seed, level, own),
  }));
  const whole = learnEdition({ forms: [form], filled, date: DATE, figuresOnly: grounds === 'figures' });
  return {
    relations: compareRelations(own, whole, level),
    falseAlarms: alarms(whole.compiled, own, level, others),
    mistakes: catchMistakes(whole.compiled, own, level, mistakes),
  };
}

function unitOf(seed: number, level: 'xa' | 'huyen', own: CompiledEdition): Snapshot {
  return layOut(own.edition, consistentUnit(seed, { level }));
}

function compareRows(own: CompiledEdition, read: CompiledEdition): LearningFigures['rows'] {
  const wrong: string[] = [];
  let right = 0;
  for (const [ref, row] of own.indicators) {
    const one = read.indicators.get(ref);
    const facts = (indicator: typeof row): string =>
      JSON.stringify([indicator.label, indicator.unit, indicator.kind, indicator.codes]);
    if (one && facts(one) === facts(row)) right += 1;
    else wrong.push(ref);
  }
  for (const ref of read.indicators.keys()) if (!own.indicators.has(ref)) wrong.push(`${ref} is none`);
  return { right, wrong };
}

function compareRates(own: CompiledEdition, { relations }: LearnedEdition): LearningFigures['rates'] {
  const texts = new Set(own.edition.rules.map(({ rule }) => rule));
  const rates = relations.filter(({ shape }) => shape === 'rate').map(({ rule }) => rule);
  const all = own.rules.filter(({ ratio, about }) => ratio && about === null && ratio.target.source === '');
  return {
    right: rates.filter((rule) => texts.has(rule)).length,
    all: new Set(all.map(({ data }) => data.rule)).size,
    wrong: rates.filter((rule) => !texts.has(rule)),
  };
}

/** Words that filled units do not bear out were dropped when these were at hand. */
function contradicted(words: LearnedEdition, whole: LearnedEdition): readonly string[] {
  const kept = new Set(whole.relations.map(relationKey));
  const covered = new Set(
    whole.relations.flatMap(({ shape, target, others }) =>
      shape === 'at-most' ? [] : others.map((ref) => `${ref} <= ${target}`),
    ),
  );
  const totals = new Set(
    whole.relations
      .filter(({ shape, others }) => shape === 'at-most' && others.length > 1)
      .flatMap(({ target, others }) => others.map((ref) => `${ref} <= ${target}`)),
  );
  return words.relations
    .filter((relation) => !kept.has(relationKey(relation)) && !covered.has(relation.rule) && !totals.has(relation.rule))
    .map(({ rule }) => rule);
}

/** Equations, and orders between rows of one group: what a form's rows have to do with each other. */
function compareRelations(
  own: CompiledEdition,
  whole: LearnedEdition,
  level: 'xa' | 'huyen',
): LearningFigures['relations'] {
  const known = new Set(whole.relations.map(relationKey));
  const wanted = own.rules.filter(
    ({ data, node, about }) =>
      about === null && data.levels.includes(level) && isAmongRows(node) && isFilled(node, own, level),
  );
  const missing = wanted.filter(({ node }) => !known.has(keyOf(node)) && !isImplied(node, known, whole));
  return { found: wanted.length - missing.length, all: wanted.length, missing: missing.map(({ data }) => data.rule) };
}

function isAmongRows(node: LogicNode): boolean {
  if (node.kind !== 'comparison' || !['=', '<=', '>='].includes(node.operator)) return false;
  const refs = refsOf(node);
  if (refs.some(({ source, name }) => source !== '' || name.includes('['))) return false;
  if (node.operator === '=') return true;
  const groups = refs.map(({ name }) => name.slice(0, name.lastIndexOf('.')));
  return new Set(groups).size === 1 && groups[0]?.includes('.') === true;
}

/** Units of the level fill all of its rows. */
function isFilled(node: LogicNode, own: CompiledEdition, level: 'xa' | 'huyen'): boolean {
  const unit = consistentUnit(1, { level });
  return refsOf(node).every(({ name }) => unit.has(name) || own.indicators.get(name)?.kind === 'percent');
}

function keyOf(node: LogicNode): string {
  if (node.kind !== 'comparison') return '';
  const [first = '', ...rest] = refsOf(node).map(({ name }) => name);
  if (node.operator === '=') {
    const isRate = node.right.kind === '*';
    return relationKey({ target: first, others: rest, shape: isRate ? 'rate' : rest.length === 1 ? 'equal' : 'sum' });
  }
  return node.operator === '<='
    ? relationKey({ target: rest[0] ?? '', others: [first], shape: 'at-most' })
    : relationKey({ target: first, others: rest, shape: 'at-most' });
}

/** An equation says of its parts that they are at most the whole. */
function isImplied(node: LogicNode, _known: ReadonlySet<string>, { relations }: LearnedEdition): boolean {
  if (node.kind !== 'comparison' || node.operator === '=') return false;
  const names = refsOf(node).map(({ name }) => name);
  return relations.some(
    ({ shape, target, others }) => shape === 'sum' && names.every((name) => name === target || others.includes(name)),
  );
}

function findingsOf(snapshot: Snapshot, compiled: CompiledEdition, level: 'xa' | 'huyen'): readonly Finding[] {
  const { result } = reviewWorkbook(snapshot, { edition: { given: compiled }, level });
  const all = (findings: readonly Finding[]): readonly Finding[] =>
    findings.flatMap((one) => [one, ...all(one.follows)]);
  return all(result.findings).filter(({ severity }) => severity !== 'info');
}

function alarms(
  compiled: CompiledEdition,
  own: CompiledEdition,
  level: 'xa' | 'huyen',
  count: number,
): readonly string[] {
  return Array.from({ length: count }, (_, at) => findingsOf(unitOf(1000 + at, level, own), compiled, level)).flatMap(
    (found) => found.map(({ rule }) => rule),
  );
}

function catchMistakes(
  compiled: CompiledEdition,
  own: CompiledEdition,
  level: 'xa' | 'huyen',
  each: number,
): LearningFigures['mistakes'] {
  let caught = 0;
  let of = 0;
  for (const kind of MISTAKE_KINDS) {
    for (let seed = 2000; seed < 2000 + each; seed += 1) {
      const mistake = seedMistake(kind, consistentUnit(seed, { level }), new Random(seed), own);
      if (!mistake) continue;
      const figures = new Map([...mistake.figures].map(([ref, value]) => [ref, String(value)]));
      const snapshot = layOut(own.edition, figures);
      const isNamed = (edition: CompiledEdition): boolean =>
        findingsOf(snapshot, edition, level).some(({ refs }) => refs.includes(mistake.ref));
      if (!isNamed(own)) continue;
      of += 1;
      if (isNamed(compiled)) caught += 1;
    }
  }
  return { caught, of };
}
