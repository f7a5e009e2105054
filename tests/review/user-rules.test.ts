/** The sheet `Quy tắc`: adds and overrides rules; mistakes are shown on their cells. */
import { describe, expect, test } from '@jest/globals';
import { brokenRulesText } from '../../src/strings/review-faults.js';
import { check } from '../../src/review/check.js';
import { sumUp } from '../../src/review/summary.js';
import { readUserRules, withUserRules } from '../../src/review/user-rules.js';
import { findConflicts } from '../../src/rules/conflicts.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { sentenceOf } from '../../src/strings/findings.js';
import { formatAddress } from '../../src/workbook/address.js';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot.js';
import { recognitionOf, SEED_FIGURES } from '../support/recognition.js';

const base = builtInEdition()!;

function sheetOf(rows: readonly (readonly (CellValue | null)[])[], name = 'Quy tắc'): Snapshot {
  const cells = (row: readonly (CellValue | null)[]) =>
    row.map((value, column) => ({ column, value, formula: null, format: 'General', locked: false }));
  return {
    sheets: [
      {
        id: '1',
        name,
        visibility: 'visible',
        protection: null,
        merges: [],
        hiddenColumns: new Set(),
        truncated: false,
        rows: rows.map((row, index) => ({ index, hidden: false, cells: cells(row) })),
      },
    ],
    settings: null,
    date1904: false,
    structureProtected: false,
    readOnly: false,
  };
}
const HEADER = ['Mã', 'Quy tắc', 'Mức', 'Lý do'];
const read = (...rows: readonly (readonly (CellValue | null)[])[]) =>
  readUserRules(sheetOf([['QUY TẮC CỦA ĐƠN VỊ'], HEADER, ...rows]), base.edition.levels);

test('no sheet, no rules', () => {
  expect(readUserRules(sheetOf([HEADER], 'Khác'), ['xa'])).toEqual({ rules: [], faults: [] });
});

test('a rule of the unit fires with its reason and severity', () => {
  const own = read(
    ['DV-1', '4:2.2 >= 60', 'Lỗi', 'Xã có ít nhất 60 thủ tục liên thông'],
    [],
    ['DV-2', '4:2.1 = 2', 'lưu ý', ''],
  );
  expect(own.faults).toEqual([]);
  const { edition, faults } = withUserRules(base.edition, own);
  expect(faults).toEqual([]);
  const finding = check(recognitionOf(SEED_FIGURES), edition).findings.find(({ rule }) => rule === 'DV-1');
  expect(finding).toMatchObject({
    severity: 'error',
    refs: ['4:2.2'],
    why: { vi: 'Xã có ít nhất 60 thủ tục liên thông' },
  });
});

test("a rule of a known id overrides the edition's", () => {
  const { edition } = withUserRules(
    base.edition,
    read(['P8-d', '8:6.3.1 <= 8:6.1.2 + 8:6.2.2', 'Cần xem lại', 'đếm lũy kế']),
  );
  expect(edition.edition.rules.filter(({ id }) => id === 'P8-d')).toHaveLength(1);
  expect(check(recognitionOf(SEED_FIGURES), edition).findings.map(({ rule }) => rule)).not.toContain('P8-d');
});

describe('rules of any length and number', () => {
  const many = (count: number, text: (at: number) => string) =>
    withUserRules(base.edition, read(...Array.from({ length: count }, (_, at) => [`R${at}`, text(at), 'Lỗi', 'x'])));

  test.each([
    ['an or of 3,000 terms', Array(3000).fill('4:1 = 1').join(' or ')],
    ['a sum of 8,000 terms', `4:1 = ${Array(8000).fill('4:2.2').join(' + ')}`],
    ['a list of 8,000 codes', `4:1 in (${Array.from({ length: 8000 }, (_, at) => at).join(', ')})`],
    ['8,000 nots', `${'not '.repeat(8000)}4:1 = 1`],
    ['one word of 30,000 letters', `4:1 = ${'a'.repeat(30_000)}`],
    ['a number of 30,000 digits', `4:1 = ${'1'.repeat(30_000)}`],
  ])('%s is a fault on its cell, the other rules are checked', (_, text) => {
    const own = read(['DV-1', text, 'Lỗi', ''], ['DV-2', '4:2.2 >= 60', 'Lỗi', 'x']);
    const { edition, faults } = withUserRules(base.edition, own);
    expect(faults.map(({ place, code }) => `${formatAddress(place)} ${code}`)).toEqual(['B3 too-long']);
    const { findings } = check(recognitionOf(SEED_FIGURES), edition);
    expect(findings.map(({ rule }) => rule)).toContain('DV-2');
  });

  test.each(['(', '-', 'if '])('30,000 times "%s" is a fault on its cell', (text) => {
    const { faults } = withUserRules(base.edition, read(['DV-1', text.repeat(30_000), 'Lỗi', '']));
    expect(faults).toHaveLength(1);
  });

  test('a sum of 450 rows is a rule like any other: checked, told and compared', () => {
    const sum = Array.from({ length: 450 }, () => '4:2.2').join(' + ');
    const { edition, faults } = withUserRules(base.edition, read(['DV-1', `4:2.2 = ${sum} + 1`, 'Lỗi', '']));
    expect(faults).toEqual([]);
    const finding = check(recognitionOf(SEED_FIGURES), edition).findings.find(({ rule }) => rule === 'DV-1');
    expect(sentenceOf(finding!, edition, 'vi')).toContain('54 + 54');
    // No figure is 450 times itself and one more.
    expect(findConflicts(edition, new Set(['DV-1']))).toEqual([{ kind: 'always-fires', rules: ['DV-1'] }]);
  });

  test('an id such as constructor is a name like any other', () => {
    const { edition } = withUserRules(base.edition, read(['constructor', '4:2.2 >= 60', 'Lỗi', 'x']));
    const errorsOf = (under: typeof base) => sumUp(check(recognitionOf(SEED_FIGURES), under)).errors;
    expect(errorsOf(edition).length).toBe(errorsOf(base).length + 1);
  });

  // Far above what it takes (a second or two on a busy machine), far below what comparing all pairs would take.
  test('1,600 rules on the same rows are compared in bounded work, and it is said that not all were', () => {
    const { edition, faults } = many(1600, (at) => `4:${(at % 3) + 1} = 4:${((at + 1) % 3) + 1} - ${at}`);
    expect(faults).toEqual([]);
    check(recognitionOf(SEED_FIGURES), edition);
    const conflicts = findConflicts(edition, new Set(edition.edition.rules.map(({ id }) => id)));
    expect(conflicts.at(-1)?.kind).toBe('not-compared');
    expect(conflicts.at(-1)?.rules.length).toBeGreaterThan(100);
  }, 20_000);

  test('5,000 rules on one row, right or wrong, cost what they are', () => {
    const { edition } = many(5000, (at) => `4:1 <= ${at}`);
    const conflicts = findConflicts(edition, new Set(edition.edition.rules.map(({ id }) => id)));
    expect(conflicts.at(-1)?.kind).toBe('not-compared');
    expect(conflicts.at(-1)?.rules.length).toBeGreaterThan(2000);
    const { faults } = many(5000, () => '4:1 <= ((');
    expect(faults).toHaveLength(5000);
    expect(brokenRulesText(faults, 'en').length).toBeLessThan(3000);
    expect(brokenRulesText(faults, 'en')).toContain('and 4.980 more');
  }, 20_000);

  test('rules that share no figure are all compared', () => {
    const rows = [...base.indicators.values()].filter(({ kind }) => kind === 'count').slice(0, 60);
    const { edition } = many(rows.length, (at) => `${rows[at]!.ref} >= 0`);
    expect(findConflicts(edition, new Set(rows.map((_, at) => `R${at}`)))).toEqual([]);
  });
});

test('rows that are not used are never faults, whatever stands in them', () => {
  const own = readUserRules(
    sheetOf([
      [...HEADER, 'Dùng'],
      ['G2', 'whole(4:2.2)', 'Lỗi', '', 'Không'],
      ['a b', '((((', 'constructor', '', 'không'],
      ['P8-d', '8:6.3.1 <= 8:6.1.2 + 8:6.2.2', 'Lỗi', '', 'Có'],
    ]),
    base.edition.levels,
  );
  expect(own.faults).toEqual([]);
  expect(own.rules.map(({ data }) => data.id)).toEqual(['P8-d']);
});

describe('mistakes', () => {
  const faultsOf = (...rows: readonly (readonly (CellValue | null)[])[]): readonly string[] => {
    const own = read(...rows);
    return [...own.faults, ...withUserRules(base.edition, own).faults].map(({ place, code, found }) =>
      `${formatAddress(place)} ${code} ${found}`.trim(),
    );
  };

  test.each<[readonly (CellValue | null)[], readonly string[]]>([
    [['DV-1', '4:2.2 >= ', 'Lỗi', ''], ['B3 unexpected-end']],
    [['DV-1', '4:9.9 > 1', 'Lỗi', ''], ['B3 unknown-reference 4:9.9']],
    [['DV-1', '4:2.2 > 1', 'nặng', ''], ['C3 unknown-severity nặng']],
    [['', '4:2.2 > 1', 'Lỗi', ''], ['A3 missing-id']],
    [['a b', '4:2.2 > 1', 'Lỗi', ''], ['A3 malformed-id a b']],
    [['DV-1', '', 'Lỗi', ''], ['B3 missing-rule']],
    [['DV-1', { unreadable: '4:1 = 1 or' }, 'Lỗi', ''], ['B3 unreadable-cell 4:1 = 1 or']],
    [['DV-1', 'abc.x > 1', 'Lỗi', ''], ['B3 unknown-source abc']],
    [['DV-1', 'constructor.x > 1', 'Lỗi', ''], ['B3 unknown-source constructor']],
    [['DV-1', '__proto__.x > 1', 'Lỗi', ''], ['B3 unknown-source __proto__']],
    [['DV-1', 'dossiers.toString > 1', 'Lỗi', ''], ['B3 unknown-reference dossiers.toString']],
    [['DV-1', '4:constructor > 1', 'Lỗi', ''], ['B3 unknown-reference 4:constructor']],
    [['DV-1', '4:2.2 > 1', 'constructor', ''], ['C3 unknown-severity constructor']],
    [['DV-1', '4:2.2 > 1', '__proto__', ''], ['C3 unknown-severity __proto__']],
    [['G2', '4:2.2 > 1', 'Lỗi', ''], ['A3 generated-id G2']],
    [['G3-negative', '4:2.2 > 1', 'Lỗi', ''], ['A3 generated-id G3-negative']],
    [['g99', '4:2.2 > 1', 'Lỗi', ''], ['A3 generated-id g99']],
    [['GD-1', '4:2.2 > 1', 'Lỗi', ''], []],
    [['__proto__', '4:2.2 > 1', 'Lỗi', ''], ['A3 malformed-id __proto__']],
  ])('%j', (row, faults) => {
    expect(faultsOf(row)).toEqual(faults);
  });

  test('two rules of one id: the second is at fault; a broken override leaves the edition in force', () => {
    expect(faultsOf(['DV-1', '4:2.2 > 1', '', ''], ['DV-1', '4:2.2 > 2', '', ''])).toEqual(['B4 double-id DV-1']);
    const again = [
      ['DV-1', '4:2.2 ==', '', ''],
      ...Array.from({ length: 3 }, (_, at) => ['DV-1', `4:2.2 > ${at}`, '', '']),
    ];
    expect(faultsOf(...again)).toEqual([
      'B3 unexpected-word =',
      'B4 double-id DV-1',
      'B5 double-id DV-1',
      'B6 double-id DV-1',
    ]);
    const first = withUserRules(base.edition, read(['DV-1', '4:2.2 > 7', '', ''], ['DV-1', '4:2.2 > 8', '', '']));
    expect(first.edition.edition.rules.filter(({ id }) => id === 'DV-1').map((one) => one.rule)).toEqual(['4:2.2 > 7']);
    const { edition } = withUserRules(base.edition, read(['P8-d', '8:6.3.1 ==', '', '']));
    expect(edition.edition.rules.find(({ id }) => id === 'P8-d')?.rule).toBe('8:6.3.1 = 8:6.1.2 + 8:6.2.2');
  });

  test('a sheet without the headings says which it needs', () => {
    expect(readUserRules(sheetOf([['x', 'y']]), ['xa']).faults).toMatchObject([
      { code: 'no-header', expected: 'Mã, Quy tắc, Mức, Lý do' },
    ]);
  });
});
