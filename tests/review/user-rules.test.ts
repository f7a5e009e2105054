/** The sheet `Quy tắc`: adds and overrides rules; mistakes are shown on their cells. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/review/check.js';
import { readUserRules, withUserRules } from '../../src/review/user-rules.js';
import { builtInEdition } from '../../src/rules/editions.js';
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

describe('mistakes', () => {
  const faultsOf = (...rows: readonly (readonly (CellValue | null)[])[]): readonly string[] => {
    const own = read(...rows);
    return [...own.faults, ...withUserRules(base.edition, own).faults].map(({ place, code, found }) =>
      `${formatAddress(place)} ${code} ${found}`.trim(),
    );
  };

  test.each<[readonly string[], readonly string[]]>([
    [['DV-1', '4:2.2 >= ', 'Lỗi', ''], ['B3 unexpected-end']],
    [['DV-1', '4:9.9 > 1', 'Lỗi', ''], ['B3 unknown-reference 4:9.9']],
    [['DV-1', '4:2.2 > 1', 'nặng', ''], ['C3 unknown-severity nặng']],
    [['', '4:2.2 > 1', 'Lỗi', ''], ['A3 missing-id']],
    [['a b', '4:2.2 > 1', 'Lỗi', ''], ['A3 malformed-id a b']],
    [['DV-1', '', 'Lỗi', ''], ['B3 missing-rule']],
    [['DV-1', 'abc.x > 1', 'Lỗi', ''], ['B3 unknown-source abc']],
  ])('%j', (row, faults) => {
    expect(faultsOf(row)).toEqual(faults);
  });

  test('two rules of one id: the second is at fault; a broken override leaves the edition in force', () => {
    expect(faultsOf(['DV-1', '4:2.2 > 1', '', ''], ['DV-1', '4:2.2 > 2', '', ''])).toEqual(['B4 double-id DV-1']);
    const { edition } = withUserRules(base.edition, read(['P8-d', '8:6.3.1 ==', '', '']));
    expect(edition.edition.rules.find(({ id }) => id === 'P8-d')?.rule).toBe('8:6.3.1 = 8:6.1.2 + 8:6.2.2');
  });

  test('a sheet without the headings says which it needs', () => {
    expect(readUserRules(sheetOf([['x', 'y']]), ['xa']).faults).toMatchObject([
      { code: 'no-header', expected: 'Mã, Quy tắc, Mức, Lý do' },
    ]);
  });
});
