/** Rules that contradict each other or can never fire are found; those of the built-in edition do neither. */
import { expect, test } from '@jest/globals';
import type { RuleData } from '../../src/forms/edition.js';
import { compileEdition } from '../../src/rules/compile.js';
import { findConflicts } from '../../src/rules/conflicts.js';
import { builtInEdition, EDITION_IDS } from '../../src/rules/editions.js';

const base = builtInEdition()!;

function rule(id: string, text: string): RuleData {
  return { ...base.edition.rules[0]!, id, rule: text, alternatives: [], levels: ['xa'] };
}
const conflicts = (...rules: readonly RuleData[]) => findConflicts(compileEdition({ ...base.edition, rules }));

test.each(EDITION_IDS)(
  'the edition %s contradicts itself nowhere, and every rule can fire',
  (id) => {
    expect(findConflicts(builtInEdition(id)!)).toEqual([]);
  },
  30_000,
);

test.each([
  ['4:2.1 >= 0 or 4:2.1 < 0', 'never-fires'],
  ['4:2.1 = 4:2.1', 'never-fires'],
  ['4:2.1 > 4:2.1', 'always-fires'],
  ['if 1 > 2 then 4:2.1 = 1', 'never-fires'],
])('%s %s', (text, kind) => {
  expect(conflicts(rule('T', text))).toEqual([{ kind, rules: ['T'] }]);
});

test.each([
  ['4:2.1 <= 4:2.2', '4:2.1 > 4:2.2'],
  ['4:2.1 = 4:2.2 + 4:2.3', '4:2.1 = 4:2.2 + 4:2.3 + 1'],
  ['4:2.1 in (0, 1)', '4:2.1 > 5'],
])('%s contradicts %s', (one, other) => {
  expect(conflicts(rule('A', one), rule('B', other))).toEqual([{ kind: 'contradiction', rules: ['A', 'B'] }]);
});

test('rules of different levels, or of different figures, do not meet', () => {
  expect(conflicts(rule('A', '4:2.1 > 5'), { ...rule('B', '4:2.1 < 5'), levels: ['huyen'] })).toEqual([]);
  expect(conflicts(rule('A', '4:2.1 > 5'), rule('B', '4:2.2 < 5'))).toEqual([]);
});
