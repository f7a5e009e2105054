/**
 * 1,000 rules over the 480 figures of a report, findings built: our check beside json-rules-engine (its engine built once)
 * and HyperFormula (built for each report, as a report is another set of formulas' inputs).
 */
import { HyperFormula } from 'hyperformula';
import { Engine, type Condition } from 'json-rules-engine';
import { readEntry } from '../src/forms/read-entry.js';
import type { Entry } from '../src/forms/reading.js';
import type { Recognition } from '../src/forms/recognition.js';
import { check } from '../src/review/check.js';
import type { Finding } from '../src/review/finding.js';
import { makeFinding, termsOf } from '../src/review/make-finding.js';
import { openWorkspace } from '../src/review/workspace.js';
import type { CompiledEdition } from '../src/rules/compile.js';
import { loadEdition } from '../src/rules/editions.js';
import { Random } from '../tests/support/random.js';
import { measure } from './measure.js';
import { budget, heading, line, timings } from './print.js';

const CELLS = 480;
const RULES = 1000;
/** Figures spoiled in the report: what an ordinary workbook has. */
const SPOILED = 5;
const BUDGET = 100;
/** Of ours in a turn, which is then about as long as a turn of json-rules-engine. */
const RUNS = 50;

/** A third each: a part not above its whole, a rate, a total. Positions of cells. */
type Relation =
  | { readonly kind: 'part'; readonly part: number; readonly whole: number }
  | { readonly kind: 'rate'; readonly rate: number; readonly part: number; readonly whole: number }
  | { readonly kind: 'total'; readonly total: number; readonly addends: readonly [number, number] };

interface Report {
  readonly values: readonly number[];
  readonly relations: readonly Relation[];
}

/** 120 groups of four cells: part, rest, whole = part + rest, rate of the part; each rule about one group, most several times. */
function makeReport(): Report {
  const random = new Random(20230630);
  const values: number[] = [];
  for (let group = 0; group < CELLS / 4; group += 1) {
    const part = random.int(10, 900);
    const rest = random.int(10, 900);
    values.push(part, rest, part + rest, Math.round((part / (part + rest)) * 1000) / 10);
  }
  const relations = Array.from({ length: RULES }, (_, index): Relation => {
    const base = (index % (CELLS / 4)) * 4;
    if (index % 3 === 0) return { kind: 'part', part: base + (index % 2), whole: base + 2 };
    if (index % 3 === 1) return { kind: 'rate', rate: base + 3, part: base, whole: base + 2 };
    return { kind: 'total', total: base + 2, addends: [base, base + 1] };
  });
  for (let spoiled = 0; spoiled < SPOILED; spoiled += 1) values[spoiled * 88 + 3] = 7.7;
  return { values, relations };
}

export async function benchRuleEngines(): Promise<void> {
  const report = makeReport();
  heading(`${RULES} rules over ${CELLS} cells, findings built`);
  const edition = editionOf(report);
  const recognition = recognitionOf(report, edition);
  const engine = engineOf(report);
  const facts = Object.fromEntries(report.values.map((value, index) => [`c${index}`, value]));
  const ours = (): number => failuresOf(recognition, edition).length;
  const whole = (): number => check(recognition, edition).findings.length;
  const theirs = async (): Promise<number> => (await engine.run(facts)).failureResults.length;
  const sheets = (): number => failuresOfSheet(report);
  line(
    `rules failing: ours ${ours()}, json-rules-engine ${await theirs()}, HyperFormula ${sheets()}; ` +
      `ours also runs ${edition.rules.length - RULES} general rules. The whole check folds them into ${whole()} findings.`,
  );
  const all = await measure(
    [
      { name: `ours: rules run, findings built (${RUNS} a turn)`, once: ours, runs: RUNS },
      { name: 'json-rules-engine: run', once: theirs },
      { name: 'HyperFormula: build, read, destroy', once: sheets },
      { name: 'ours: whole check (remedies, causes, rates)', once: whole },
    ],
    { warmUp: 50, measured: 60 },
  );
  timings(all);
  const [own, ...others] = all.slice(0, 3);
  for (const other of others) {
    if (own) budget(`${BUDGET} times faster than ${other.name}`, other.median >= own.median * BUDGET);
  }
}

/** What the others do: every rule run, and for each that fails what it is about, with the figures of its arithmetic. */
function failuresOf({ reading }: Recognition, edition: CompiledEdition): readonly Finding[] {
  const workspace = openWorkspace(edition, [reading], 'xa');
  return [...workspace.failed].map(({ data, node, refs }) =>
    makeFinding(
      {
        rule: data.id,
        kind: 'relation',
        severity: data.severity,
        refs: refs.map(({ name }) => name),
        why: data.why,
        terms: termsOf(node, workspace),
      },
      workspace,
    ),
  );
}

function refOf(cell: number): string {
  return `9:${cell + 1}`;
}

function ruleText(relation: Relation): string {
  switch (relation.kind) {
    case 'part':
      return `${refOf(relation.part)} <= ${refOf(relation.whole)}`;
    case 'rate':
      return `${refOf(relation.rate)} = ${refOf(relation.part)} / ${refOf(relation.whole)} * 100`;
    case 'total':
      return `${refOf(relation.total)} = ${relation.addends.map(refOf).join(' + ')}`;
  }
}

function editionOf({ values, relations }: Report): CompiledEdition {
  const text = { vi: 'x', en: 'x' };
  const examples = { pass: {}, fail: {}, notApplicable: {} };
  return loadEdition({
    id: 'bench',
    version: '1',
    name: text,
    levels: ['xa'],
    forms: [
      {
        number: '9',
        title: 'x',
        indicators: values.map((_, cell) => ({
          stt: String(cell + 1),
          label: `Chỉ tiêu ${cell}`,
          unit: cell % 4 === 3 ? '%' : 'Hồ sơ',
          kind: cell % 4 === 3 ? 'percent' : 'count',
        })),
      },
    ],
    rules: relations.map((relation, index) => ({
      id: `R${index}`,
      rule: ruleText(relation),
      severity: 'error',
      why: text,
      examples,
    })),
  });
}

function recognitionOf({ values }: Report, { indicators }: CompiledEdition): Recognition {
  const entries = new Map<string, Entry>();
  values.forEach((value, row) => {
    const indicator = indicators.get(refOf(row));
    if (!indicator) throw new Error(refOf(row));
    const cell = { column: 3, value, formula: null, format: 'General', locked: false };
    entries.set(indicator.ref, readEntry({ indicator, cell, place: { sheet: 'x', row, column: 3 }, note: '' }));
  });
  const level = { level: 'xa', because: 'default', evidence: '' } as const;
  return {
    reading: { source: '', entries },
    forms: [],
    tables: [],
    unread: [],
    doubled: [],
    level,
    unitName: null,
    periodText: null,
  };
}

/** Its own way of saying it: facts compared with facts, rates and totals as computed facts. */
function engineOf({ relations }: Report): Engine {
  const engine = new Engine();
  interface Rate {
    readonly part: string;
    readonly whole: string;
  }
  interface Total {
    readonly addends: readonly string[];
  }
  engine.addFact('rate', async (params, almanac) => {
    // The engine hands over the params that the conditions below give.
    const { part, whole } = params as unknown as Rate;
    return ((await almanac.factValue<number>(part)) / (await almanac.factValue<number>(whole))) * 100;
  });
  engine.addFact('total', async (params, almanac) => {
    const { addends } = params as unknown as Total;
    const values = await Promise.all(addends.map((name) => almanac.factValue<number>(name)));
    return values.reduce((sum, value) => sum + value, 0);
  });
  engine.addOperator('rounds to', (exact, printed) => Math.abs(exact - printed) <= 0.05);
  relations.forEach((relation, index) =>
    engine.addRule({ conditions: { all: [conditionOf(relation)] }, event: { type: `R${index}` } }),
  );
  return engine;
}

function conditionOf(relation: Relation): Condition {
  const name = (cell: number): string => `c${cell}`;
  switch (relation.kind) {
    case 'part':
      return { fact: name(relation.part), operator: 'lessThanInclusive', value: { fact: name(relation.whole) } };
    case 'rate':
      return {
        fact: 'rate',
        params: { part: name(relation.part), whole: name(relation.whole) },
        operator: 'rounds to',
        value: { fact: name(relation.rate) },
      };
    case 'total':
      return {
        fact: 'total',
        params: { addends: relation.addends.map(name) },
        operator: 'equal',
        value: { fact: name(relation.total) },
      };
  }
}

function failuresOfSheet({ values, relations }: Report): number {
  const at = (cell: number): string => `A${cell + 1}`;
  const formula = (relation: Relation): string => {
    switch (relation.kind) {
      case 'part':
        return `=${at(relation.part)}<=${at(relation.whole)}`;
      case 'rate':
        return `=ABS(${at(relation.part)}/${at(relation.whole)}*100-${at(relation.rate)})<=0.05`;
      case 'total':
        return `=${at(relation.total)}=${relation.addends.map(at).join('+')}`;
    }
  };
  const rows = relations.map((relation, index) => [values[index] ?? null, formula(relation)]);
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const results = sheet.getSheetValues(0);
  sheet.destroy();
  return results.filter((row) => row[1] === false).length;
}
