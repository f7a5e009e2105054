/** Single figures that cannot be, and slips of the hand: what is said of them, and what is offered instead. */
import { expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import type { Finding } from '../../src/review/finding.js';
import { isCut, ratePlaces } from '../../src/review/judge-rates.js';
import { reportRows } from '../../src/review/report-rows.js';
import { slipBetween, variantsOf } from '../../src/review/typos.js';
import { decimalsOf, exactly, printed } from '../../src/quantity/quantity.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { type MistakeKind, seedMistake } from '../support/mistakes.js';
import { Random } from '../support/random.js';
import { recognitionOf } from '../support/recognition.js';
import { consistentUnit } from '../support/units.js';

const edition = builtInEdition()!;
type Typed = Readonly<Record<string, string>>;
const findingsOf = (figures: Typed, formats: Typed = {}): readonly Finding[] =>
  check(recognitionOf(figures, { formats }), edition).findings.flatMap((finding) => [finding, ...finding.follows]);
const kindsAt = (ref: string, figures: Typed, formats: Typed = {}): readonly string[] =>
  findingsOf(figures, formats)
    .filter(({ refs, rule }) => refs[0] === ref && rule.startsWith('G3'))
    .map(({ kind }) => kind);

test.each<[Typed, boolean]>([
  [{ '8:5.2': '0,997', '2:2': '98,5', '2:3.3': '97,1' }, true],
  [{ '8:5.2': '1', '2:2': '98,5', '2:3.3': '97,1' }, true],
  [{ '8:5.2': '1,5', '2:2': '98,5', '2:3.3': '97,1' }, false],
  [{ '8:5.2': '0', '2:2': '98,5', '2:3.3': '97,1' }, false],
  [{ '8:5.2': '0,997', '2:2': '98,5' }, false], // one other rate is no scale
  [{ '8:5.2': '0,997', '2:2': '98,5', '2:3.3': '0,97' }, false],
  [{ '8:5.2': '0,997', '2:2': '2,5', '2:3.3': '7,1', '3:2.2': '98' }, false], // small rates are usual here
  [{ '8:5.2': '0,997', '2:2': '2,5', '2:3.3': '97,1', '3:2.2': '98' }, true],
])('rates %j: 8:5.2 is a fraction for a percentage: %p', (figures, isFraction) => {
  expect(kindsAt('8:5.2', figures)).toEqual(isFraction ? ['fraction-for-percent'] : []);
});

test('a fraction comes with what it is in percent; one that the cell shows as percent is none', () => {
  const figures = { '8:5.2': '0,997', '2:2': '98,5', '2:3.3': '97,1' };
  const [finding] = findingsOf(figures).filter(({ kind }) => kind === 'fraction-for-percent');
  expect(finding).toMatchObject({ severity: 'warning', expected: 99.7 });
  expect(finding?.fixes).toMatchObject([{ reason: 'fraction', changes: [{ ref: '8:5.2', value: 99.7, decimals: 1 }] }]);
});

test('a rate above 100 or below 0 is out of range; a count below 0 is negative', () => {
  const kinds = findingsOf({ '8:5.2': '100,5', '8:5.2.2': '100', '2:2.1': '-1', '8:3': '-2' }).map(
    ({ kind, refs }) => `${refs[0]} ${kind}`,
  );
  expect(kinds).toEqual(expect.arrayContaining(['8:5.2 out-of-range', '2:2.1 negative', '8:3 negative']));
  expect(kinds.filter((kind) => kind.startsWith('8:5.2.2'))).toEqual([]);
});

test('a number that no code has: the code of its label is offered alone, else all of them', () => {
  const indicator = [...edition.edition.forms.flatMap(({ indicators }) => indicators)].find(
    ({ kind, codes }) => kind === 'code' && codes.some(({ label }) => /\b3\b/.test(label)),
  )!;
  const of = (text: string) => findingsOf({ [indicator.ref]: text }).find(({ kind }) => kind === 'code-outside')!;
  const meant = indicator.codes.find(({ label }) => /\b3\b/.test(label))!;
  expect(of('3')).toMatchObject({ expected: meant.value, fixes: [{ changes: [{ value: meant.value }] }] });
  expect(of('77').expected).toBe(null);
  expect(of('77').fixes.map(({ changes }) => changes[0]?.value)).toEqual(indicator.codes.map(({ value }) => value));
});

test.each([
  [52.631, 2],
  [52.5, 1],
  [50, 0],
  [100, 0],
  [0, 0],
  [99.998, 3],
  [99.9999, 4],
  [99.99999, 5],
  [99.9999999, 6],
  [0.004, 3],
  [0.0000001, 6],
])(
  'the rate %p is proposed with %p decimals: fewer where they are zeros, more to be neither 100 nor 0',
  (rate, places) => {
    expect(ratePlaces(rate)).toBe(places);
  },
);

test('cut off instead of rounded', () => {
  expect([isCut(58.68, 2, 58.686), isCut(58.69, 2, 58.686), isCut(58.67, 2, 58.686)]).toEqual([true, false, false]);
  expect(isCut(58.68, 2, 58.683)).toBe(false); // rounded the same
});

test.each<[string, string, readonly string[]]>([
  ['100', '1.142', ['hundred-below-whole 99.83 2']],
  ['100', '1.144', []],
  ['0', '1', ['zero-above-zero 0.09 2']],
  ['0', '0', []],
  ['99,8', '1.142', []],
])('a rate %s of %s among 1.144 hides what is missing: %j', (rate, part, expected) => {
  const found = findingsOf({ '4:3.2': rate, '4:3.2.2': part, '4:3.2.1': '1.144' });
  const hidden = found.filter(({ kind }) => kind === 'hundred-below-whole' || kind === 'zero-above-zero');
  expect(
    hidden.map(({ kind, fixes }) => `${kind} ${fixes[0]?.changes[0]?.value} ${fixes[0]?.changes[0]?.decimals}`),
  ).toEqual(expected);
  for (const { refs } of hidden) expect(refs).toEqual(['4:3.2', '4:3.2.2', '4:3.2.1']);
});

test('what can be computed and is blank comes with its figure, a rate as a rate is written', () => {
  const blank = (figures: Typed) =>
    findingsOf(figures)
      .filter(({ kind, refs }) => kind === 'missing-value' && refs[0] === '4:3.2')
      .map(({ fixes, expected }) => [expected, fixes[0]?.changes[0]?.value, fixes[0]?.changes[0]?.decimals]);
  expect(blank({ '4:3.2.2': '572', '4:3.2.1': '1.144' })).toEqual([[50, 50, 0]]);
  expect(blank({ '4:3.2.2': '1.142', '4:3.2.1': '1.144' })).toEqual([[99.825174825, 99.83, 2]]);
  expect(blank({ '4:3.2.2': '1.142' })).toEqual([]);
  expect(blank({ '4:3.2': '-', '4:3.2.2': '1.142', '4:3.2.1': '1.144' })).toEqual([]); // said to be nothing
});

test('a rate whose figures are blank cannot be proved, and it is said which are missing', () => {
  const [finding] = findingsOf({ '4:3.2': '99,8', '4:3.2.2': '1.142' }).filter(({ rule }) => rule === 'G7');
  expect(finding).toMatchObject({ kind: 'unverifiable', refs: ['4:3.2', '4:3.2.1'] });
  expect(findingsOf({ '4:3.2': '99,8', '4:3.2.2': '1.142', '4:3.2.1': '1.144' }).map(({ rule }) => rule)).not.toContain(
    'G7',
  );
});

test.each<[number, number, 'count' | 'percent', string]>([
  [12, 0, 'count', '21 swapped-digits; 120 lost-comma; 1200 lost-comma; 12000 lost-comma'],
  [-5, 0, 'count', '5 sign'],
  [
    120,
    0,
    'count',
    '210 swapped-digits; 102 swapped-digits; 1200 lost-comma; 12 lost-comma; 12000 lost-comma; 120000 lost-comma',
  ],
  [
    0.997,
    3,
    'percent',
    '99.7 fraction; 9.097 swapped-digits; 0.979 swapped-digits; 9.97 lost-comma; 0.0997 lost-comma; 0.00997 lost-comma; 0.000997 lost-comma',
  ],
  [1, 0, 'percent', '100 fraction; 10 lost-comma; 0.1 lost-comma; 0.01 lost-comma; 0.001 lost-comma'],
  [997, 0, 'percent', '99.7 lost-comma; 9.97 lost-comma; 0.997 lost-comma'],
])('who wrote %p with %p decimals as a %s may have meant: %s', (value, decimals, kind, expected) => {
  const variants = variantsOf(printed(value, decimals), kind);
  expect(variants.map((variant) => `${variant.value} ${variant.reason}`).join('; ')).toBe(expected);
  for (const variant of variants) expect(variant.decimals).toBeGreaterThanOrEqual(decimalsOf(variant.value));
});

test.each([
  [1144, 1414, 'swapped-digits'],
  [1144, 1145, 'one-digit'],
  [1144, 1155, undefined],
  [1144, 11440, 'lost-comma'],
  [1144, 144, undefined],
  [1144, 1144, undefined],
] as const)('from %p to %p: %p', (written, meant, slip) => {
  expect(slipBetween(exactly(written), meant, 'count')).toBe(slip);
});

test('a code is never taken for another by one digit', () => {
  expect(slipBetween(exactly(1), 2, 'code')).toBe(undefined);
  expect(slipBetween(exactly(12), 21, 'code')).toBe('swapped-digits');
  expect(slipBetween(printed(99.7, 1), 99.8, 'percent')).toBe('one-digit');
});

test('the rows of the report’s figures are those that the edition’s rules name, of the level that reports', () => {
  expect(Object.fromEntries(reportRows(edition, 'xa'))).toEqual({
    plan_tasks: ['2:2.1'],
    tasks_assigned: ['2:5.1'],
    tasks_on_time: ['2:5.2'],
    tasks_overdue: ['2:5.3', '2:5.4'],
    legal_documents: ['3:1.2'],
    legal_documents_checked: ['3:2.1'],
    legal_documents_reviewed: ['3:3.1'],
    procedures: ['4:1.1.2'],
    solved_early_or_on_time: ['4:3.2.2'],
    solved: ['4:3.2.1'],
    petitions: ['4:3.3.1'],
    petitions_settled: ['4:3.3.2'],
    rate_on_time: ['4:3.2'],
    rate_online: ['8:6.4'],
    received: ['8:6.4.1'],
    online: ['8:6.4.2'],
  });
  expect(reportRows(edition, 'huyen').get('solved')).toEqual(['4:3.1.1']);
});

test.each<[MistakeKind, number, string]>([
  ['wrong-ratio', 0, '4:3.2 98,7→93,0: P4-f error; computed 4:3.2=98.7'],
  ['wrong-ratio', 4, '8:6.4 39,21→33,5: P8-h error; computed 8:6.4=39.2'],
  ['wrong-ratio', 6, '8:6.1 55,00→44,0: P8-b error; computed 8:6.1=55'],
  ['swapped-digits', 2, '8:6.4.1 1.263→2.163: P8-h error; swapped-digits 8:6.4.1=1263; computed 8:6.4=17.43'],
  ['swapped-digits', 4, '8:6.4.2 485→845: P8-h error; swapped-digits 8:6.4.2=485; computed 8:6.4=68.31'],
  ['swapped-digits', 7, '4:3.2.1 8.315→3.815: P4-e error; swapped-digits 4:3.2.1=8315'],
  ['fraction-for-percent', 0, '3:3.2 54,5→0,545: G3-fraction warning; fraction 3:3.2=54.5'],
  ['fraction-for-percent', 7, '2:2 51,1→0,511: G3-fraction warning; fraction 2:2=51.1; lost-comma 2:2.1=4500'],
  ['lost-comma', 0, '3:3.2 54,5→545: P3-c error; lost-comma 3:3.2=54.5; computed 3:3.2=55'],
  ['lost-comma', 1, '8:6.3 94,02→9402: P8-g error; lost-comma 8:6.3=94.02; computed 8:6.3=94'],
  ['part-above-whole', 0, '4:3.2.2 2.054→2.082: P4-f error'],
  ['part-above-whole', 1, '8:6.3.2 110→118: P8-g error; one-digit 8:6.3.2=110'],
  ['part-above-whole', 2, '8:6.4.2 377→1.276: P8-h error; computed 8:6.4.2=377'],
  ['part-above-whole', 7, '2:2.2 23→48: P2-a error; computed 2:2.2=23; computed 2:2.1=94'],
  ['sum-off', 0, '8:6.3.1 68→67: P8-g error; one-digit 8:6.3.1=68'],
  ['thousand-lost', 2, '8:6.4.1 1.263→1.263: G2 error; thousand 8:6.4.1=1263'],
  ['negative', 0, '3:3.1 24→-24: P3-e error; sign 3:3.1=24; swapped-digits 3:3.1=42'],
  ['negative', 4, '8:6.4.1 1.237→-1.237: P8-h error; sign 8:6.4.1=1237'],
  ['cross-form-off', 0, '8:6.4.1 2.081→2.054: P8-l warning'],
  ['cross-form-off', 2, '8:6.4.1 1.263→1.056: P8-h error; computed 8:6.4.1=1263'],
  ['cross-form-off', 4, '8:6.4.1 1.237→1.037: P8-h error; one-digit 8:6.4.1=1237'],
  ['hundred-of-nothing', 1, '2:3.3 →100: G5 warning; convention 2:3.3=null'],
  ['text-for-number', 0, '3:1.2 0→chưa thống kê: G2 error'],
])('%s in unit %p: the figure that stood there is offered before any other: %s', (kind, seed, expected) => {
  const { ref, before, after, figures } = seedMistake(kind, consistentUnit(seed, { level: 'xa' }), new Random(seed))!;
  const { findings } = check(recognitionOf(Object.fromEntries(figures), { level: 'xa' }), edition, { level: 'xa' });
  const { rule, severity, fixes } = findings.find(({ refs }) => refs[0] === ref)!;
  const offers = fixes.map(
    ({ reason, changes }) => `; ${reason} ${changes.map((one) => `${one.ref}=${one.value}`).join()}`,
  );
  expect(`${ref} ${before}→${after}: ${rule} ${severity}${offers.join('')}`).toBe(expected);
});
