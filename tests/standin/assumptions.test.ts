/** The stand-in and its assumptions: it acts as it says it believes, and names no assumption that is not on the list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKED, runSelfTest } from '../../src/hosts/office/self-test.js';
import { reportText } from '../../src/pane/office-self-test.js';
import { MAX_NOTE, NO_ANSWERS } from '../../src/strings/self-test-words.js';
import { selfTestAnswersText, SELF_TEST_QUESTIONS } from '../../src/strings/self-test-questions.js';
import { ASSUMPTIONS } from './assumptions.js';
import { MemoryModel } from './memory-model.js';
import { connectExcel } from '../support/office-client.js';
import { ROOT } from '../support/paths.js';

const FOLDER = __dirname;
/** The stand-in's own files, without its tests. */
const CODE = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

test('every assumption has its own id, a statement and a source', () => {
  expect(new Set(ASSUMPTIONS.map(({ id }) => id)).size).toBe(ASSUMPTIONS.length);
  for (const { statement, source } of ASSUMPTIONS) {
    expect(statement.length).toBeGreaterThan(20);
    expect(source.length).toBeGreaterThan(5);
  }
});

test('the assumptions that the code of the stand-in names are on the list', () => {
  const ids = new Set<string>(ASSUMPTIONS.map(({ id }) => id));
  const named = CODE.flatMap((name) =>
    [...readFileSync(path.join(FOLDER, name), 'utf8').matchAll(/assumption `([a-z0-9-]+)`/g)].map((match) => match[1]!),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('each assumption is checked by the machine or asked of the person in one sentence', () => {
  const ids = ASSUMPTIONS.map(({ id }) => id);
  const neither = ids.filter((id) => !CHECKED.has(id) && SELF_TEST_QUESTIONS[id] === undefined);
  expect(neither).toEqual([]);
  const known = new Set<string>(ids);
  expect([...CHECKED, ...Object.keys(SELF_TEST_QUESTIONS)].filter((id) => !known.has(id))).toEqual([]);
  // What the machine can answer nobody is asked.
  expect(Object.keys(SELF_TEST_QUESTIONS).filter((id) => CHECKED.has(id))).toEqual([]);
  for (const { vi, en } of Object.values(SELF_TEST_QUESTIONS)) {
    expect(vi).toMatch(/\?$/);
    expect(en).toMatch(/\?$/);
  }
});

test('the page for whoever has an Excel names buttons, tests and assumptions that are there', () => {
  const text = readFileSync(path.join(ROOT, 'docs/real-excel.md'), 'utf8');
  const tests = [...text.matchAll(/`(tests\/[\w./-]+\.tsx?)`/g)].map(([, file]) => file ?? '');
  expect(tests.length).toBeGreaterThan(20);
  expect(tests.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  const words = readdirSync(path.join(ROOT, 'src/strings'))
    .map((name) => readFileSync(path.join(ROOT, 'src/strings', name), 'utf8'))
    .join('\n');
  const pressed = [...text.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, label]) => (label ?? '').split(' › '));
  expect(pressed.length).toBeGreaterThan(6);
  expect(pressed.filter((label) => label !== 'not' && !words.includes(label))).toEqual([]);
  const ids = new Set<string>(ASSUMPTIONS.map(({ id }) => id));
  const named = [...text.matchAll(/(?:self-test|question) `([a-z0-9-]+)`/g)].map(([, id]) => id ?? '');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('the report names this Excel, its sets and what the person answered, and fits into an e-mail', async () => {
  connectExcel(new MemoryModel(['Phụ lục 4'], () => 2));
  const text = reportText(await runSelfTest({ edit: 'fail' }));
  expect(text).toMatch(/^Soát Phụ lục self-test: Excel stand-in \(PC\), ExcelApi 1\.14; SharedRuntime 1\.1/);
  const ids = Object.keys(SELF_TEST_QUESTIONS);
  const note = 'x'.repeat(MAX_NOTE + 500);
  const longest = selfTestAnswersText({ given: Object.fromEntries(ids.map((id) => [id, 'no'])), note }, 'vi');
  for (const { vi } of Object.values(SELF_TEST_QUESTIONS)) expect(longest).toContain(`${vi} Không`);
  expect(text.length + longest.length).toBeLessThan(10_000);
  expect(selfTestAnswersText(NO_ANSWERS, 'vi')).toBe(`NOT TRIED ${ids.length}: ${ids.join(', ')}`);
});

test('the self-test, run over the stand-in, confirms every assumption that it can ask about', async () => {
  const model = new MemoryModel(['Phụ lục 4'], () => 2);
  model.type('Phụ lục 4', 'A1', 'của người dùng');
  const before = structuredClone(model.sheetNamed('Phụ lục 4').cell(0, 0));
  const { executor } = connectExcel(model);
  const steps: number[] = [];
  const report = await runSelfTest({ edit: 'fail', timeoutMs: 5_000 }, (done) => steps.push(done));
  expect(executor.unknown).toEqual([]);
  expect(report.results.filter(({ outcome }) => outcome === 'refuted' || outcome === 'failed')).toEqual([]);
  expect(report.results.filter(({ outcome }) => outcome === 'confirmed').length).toBeGreaterThan(25);
  expect(report.results.filter(({ outcome }) => outcome === 'noted').length).toBe(
    ASSUMPTIONS.filter((assumption) => 'open' in assumption).length,
  );
  expect(steps.at(-1)).toBe(ASSUMPTIONS.length);
  expect(report).toMatchObject({ apiLevel: 14, leftSheets: [] });
  expect(model.sheets().map(({ name }) => name)).toEqual(['Phụ lục 4']);
  expect(model.sheetNamed('Phụ lục 4').cell(0, 0)).toEqual(before);
  expect(model.xmlParts()).toEqual([]);
});

test('an assumption that does not hold is refuted, with what was seen', async () => {
  const model = new MemoryModel(['Phụ lục 4'], () => 2);
  const { faults } = connectExcel(model);
  faults.noFillReadsWhite = false;
  faults.tellsTriggerSource = false;
  const report = await runSelfTest({ edit: 'fail' });
  const refuted = report.results.filter(({ outcome }) => outcome === 'refuted');
  expect(refuted.map(({ id, seen }) => [id, seen])).toEqual([
    ['no-fill-white', '""'],
    ['echo-told', '[null]'],
  ]);
});

test('a workbook whose structure is locked fails the checks one by one, and is left as it was', async () => {
  const model = new MemoryModel(['Phụ lục 4']);
  model.structureProtected = true;
  connectExcel(model);
  const report = await runSelfTest({ edit: 'fail' });
  expect(report.results.filter(({ outcome }) => outcome === 'confirmed')).toEqual([]);
  expect(report.results.find(({ id }) => id === 'input-date')).toMatchObject({ outcome: 'failed' });
  expect(report.results[0]!.seen).toContain('AccessDenied');
  expect(report.leftSheets).toEqual([]);
});
