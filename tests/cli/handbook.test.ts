/** Every rule that runs stands in the handbook with a reason and three examples that the real check agrees with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleLevel, handbook, ruleLines } from '../../src/cli/handbook.js';
import { findingOfRule, findingsOfExample } from '../../src/cli/rule-example.js';
import { hasProposed } from '../../src/forms/edition.js';
import { builtInEdition, DEFAULT_EDITION, EDITION_IDS } from '../../src/rules/editions.js';
import { GENERAL_RULES } from '../../src/rules/general.js';
import { HANDBOOK_STRINGS } from '../../src/strings/handbook-words.js';
import { LANGUAGES } from '../../src/strings/language.js';
import { ROOT } from '../support/paths.js';
import { soat } from './support.js';

test('docs/rules.md is what the command prints; `npm run handbook` writes it again', async () => {
  const { out, code } = await soat(['rules', '--markdown']);
  expect(code).toBe(0);
  expect(readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8')).toBe(out);
});

test('rows that no official source confirms are listed with their reason, and so is every rule that reads one', async () => {
  const edition = builtInEdition('xa-2025-hai-cap')!;
  const rows = [...edition.indicators.values()].filter(({ status }) => status === 'proposed');
  expect(rows.length).toBeGreaterThan(30);
  const text = handbook(edition, 'vi');
  for (const { label, note } of rows) expect(text).toContain(`: ${label}. ${note!}`);
  expect(handbook(builtInEdition()!, 'vi')).not.toMatch(/dự kiến/i);

  const { out } = await soat(['rules', '--edition', 'xa-2025-hai-cap']);
  expect(out).toMatch(/^P4-e .*\(dự kiến\)$/m);
  expect(out).toMatch(/^P5-b .*\.$/m);
  expect(out).toMatch(/có chỉ tiêu dự kiến, chưa có văn bản xác nhận/);
  expect((await soat(['rules'])).out).not.toMatch(/dự kiến/);
});

describe.each(EDITION_IDS)('the edition %s', (id) => {
  const edition = builtInEdition(id)!;
  const general = GENERAL_RULES.map((rule) => ({ ...rule, level: edition.edition.levels[0]! }));
  const own = edition.edition.rules.map((rule) => ({ ...rule, level: exampleLevel(rule, edition) }));
  const ids = [...general, ...own].map((rule) => rule.id);
  // The general rules' examples are figures of the standard forms.
  const worked = id === DEFAULT_EDITION ? [...general, ...own] : own;

  test('ids are unique, and each has an entry in both languages', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of LANGUAGES) {
      const headings = [...handbook(edition, language).matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
      expect(headings.sort()).toEqual([...ids].sort());
      expect(ruleLines(edition, language)).toHaveLength(ids.length + (hasProposed(edition.edition) ? 1 : 0));
    }
  });

  describe.each(worked.map((rule) => [rule.id, rule] as const))('%s', (rule, { why, examples, level, source }) => {
    const found = (figures: typeof examples.pass): boolean =>
      findingOfRule(rule, findingsOfExample(figures, edition, level)) !== undefined;

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

  test('every general rule says in words of its own what it looks at', () => {
    for (const language of LANGUAGES) {
      const entries = handbook(edition, language)
        .split(/^### /m)
        .slice(1, GENERAL_RULES.length + 1);
      // The first row of the entry's table: a rule text, or what is looked at.
      const said = entries.map((entry) => /^\| (.+) \| (.{12,}) \|$/m.exec(entry)?.[2] ?? '');
      expect(said).toHaveLength(GENERAL_RULES.length);
      expect(said).not.toContain('');
      const worked = GENERAL_RULES.flatMap(({ looksAt }) => looksAt?.[language] ?? []);
      expect(said).toEqual(expect.arrayContaining(worked));
      expect(new Set(worked).size).toBe(worked.length);
      const generated = said.filter((one) => !worked.includes(one) && one !== HANDBOOK_STRINGS[language].noRows);
      expect(new Set(generated).size).toBe(generated.length);
    }
  });

  test('the handbook quotes what the check says, word for word', () => {
    const text = handbook(edition, 'vi');
    expect(text.match(/^ {2}- nêu: “/gm)!.length).toBeGreaterThanOrEqual(worked.length);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('what it says of its rows names no level that it does not have', () => {
    const { levels, forms, rules } = edition.edition;
    if (levels.includes('huyen')) return;
    const texts = [
      ...forms.flatMap(({ indicators }) => indicators.map(({ label }) => label)),
      ...rules.flatMap(({ why, source }) => [why.vi, source]),
    ];
    expect(texts.filter((text) => /cấp huyện|UBND huyện|mức độ [34]/.test(text))).toEqual([]);
  });
});
