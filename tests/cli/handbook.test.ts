/** Every rule that runs stands in the handbook with a reason and three examples that the real check agrees with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleLevel, handbook, ruleLines } from '../../src/cli/handbook.js';
import { findingOfRule, findingsOfExample } from '../../src/cli/rule-example.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { GENERAL_RULES } from '../../src/rules/general.js';
import { LANGUAGES } from '../../src/strings/language.js';
import { ROOT } from '../support/paths.js';
import { soat } from './support.js';

const edition = builtInEdition()!;
const all = [
  ...GENERAL_RULES.map((rule) => ({ ...rule, level: edition.edition.levels[0]! })),
  ...edition.edition.rules.map((rule) => ({ ...rule, level: exampleLevel(rule, edition) })),
];

test('docs/rules.md is what the command prints; `npm run handbook` writes it again', async () => {
  const { out, code } = await soat(['rules', '--markdown']);
  expect(code).toBe(0);
  expect(readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8')).toBe(out);
});

test('ids are unique, and each has an entry in both languages', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const language of LANGUAGES) {
    const headings = [...handbook(edition, language).matchAll(/^### (.+)$/gm)].map(([, id]) => id);
    expect(headings.sort()).toEqual([...ids].sort());
    expect(ruleLines(edition, language)).toHaveLength(ids.length);
  }
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, { why, examples, level, source }) => {
  const found = (figures: typeof examples.pass): boolean =>
    findingOfRule(id, findingsOfExample(figures, edition, level)) !== undefined;

  test('says why, in both languages, and where it comes from', () => {
    for (const language of LANGUAGES) expect(why[language].trim().length).toBeGreaterThan(10);
    expect(why.vi).not.toBe(why.en);
    expect(source.trim()).not.toBe('');
  });

  test('names what fails and is silent on what passes or does not apply', () => {
    expect(found(examples.pass)).toBe(false);
    expect(found(examples.fail)).toBe(true);
    expect(found(examples.notApplicable)).toBe(false);
  });
});

test('the handbook quotes what the check says, word for word', () => {
  const text = handbook(edition, 'vi');
  expect(text.match(/^ {2}- nêu: “/gm)).toHaveLength(all.length);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});
