/** Formulas of tables with open rows: beside the rules of their columns, and beside their neighbours where no rule is. */
import { describe, expect, test } from '@jest/globals';
import ii06a from '../../src/forms/editions/ii06a.json';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import { loadEdition } from '../../src/rules/editions.js';
import { sentenceOf } from '../../src/strings/findings.js';
import type { CellValue, Sheet, Snapshot } from '../../src/workbook/snapshot.js';
import { findCell } from '../../src/workbook/snapshot.js';
import { evaluateFormula, type FormulaValue } from '../../src/rules/formulas/evaluate-formula.js';
import { parseFormula } from '../../src/rules/formulas/parse-formula.js';
import { withCell } from '../support/formulas.js';
import { sheetOf, snapshotOf } from '../support/layouts.js';

const why = { vi: 'Theo biểu mẫu', en: 'By the form' };
const examples = { pass: {}, fail: {}, notApplicable: {} };
const column = (number: string, caption: string, kind: 'count' | 'percent' = 'count'): unknown => ({
  number,
  paths: [[caption]],
  unit: kind === 'percent' ? '%' : 'x',
  kind,
});

const edition = (rules: readonly unknown[]): ReturnType<typeof loadEdition> =>
  loadEdition({
    id: 'tables',
    version: '1',
    name: { vi: 'Biểu', en: 'Tables' },
    levels: ['xa'],
    forms: [],
    tables: [
      ii06a.table,
      {
        number: 'M01',
        title: 'Kết quả sản xuất',
        totals: ['Toàn xã'],
        columns: [
          column('1', 'Tổng số hộ'),
          column('2', 'Hộ trồng lúa'),
          column('3', 'Hộ trồng màu'),
          column('4', 'Tỷ lệ hộ trồng lúa', 'percent'),
        ],
      },
    ],
    rules: [...ii06a.rules, ...rules],
  });

const WITHOUT_RULES = edition([]);
const WITH_RULES = edition([
  { id: 'V-1', rule: 'M01:each[1] = M01:each[2] + M01:each[3]', severity: 'error', why, examples },
  { id: 'V-4', rule: 'M01:each[4] = M01:each[2] / M01:each[1] * 100', severity: 'error', why, examples },
  { id: 'V-t', rule: 'M01:total[2] = sum(M01:each[2])', severity: 'error', why, examples },
]);

const VILLAGES: readonly (readonly [string, number, number])[] = [
  ['Thôn Đông', 30, 12],
  ['Thôn Tây', 25, 20],
  ['Thôn Nam', 40, 9],
  ['Thôn Bắc', 18, 31],
];
const FIRST = 2;
const TOTAL = FIRST + VILLAGES.length;

/** The table with its formulas; `changes` by address replace a cell's content: a formula, or a number. */
function table(changes: Readonly<Record<string, string | number>> = {}): Snapshot {
  const lines: (readonly (CellValue | null)[])[] = [
    ['Biểu M01. Kết quả sản xuất'],
    ['TT', 'Thôn', 'Tổng số hộ', 'Hộ trồng lúa', 'Hộ trồng màu', 'Tỷ lệ hộ trồng lúa'],
    ...VILLAGES.map(([name, rice, other], at) => [at + 1, name, null, rice, other, null]),
    [null, 'Toàn xã', null, null, null, null],
  ];
  const sheet: Sheet = sheetOf('Biểu M01', lines, []);
  const formulas: Record<string, string | number> = {};
  for (let row = FIRST; row <= TOTAL; row += 1) {
    formulas[`C${row + 1}`] = `D${row + 1}+E${row + 1}`;
    formulas[`F${row + 1}`] = `D${row + 1}/C${row + 1}*100`;
  }
  for (const letter of ['D', 'E']) formulas[`${letter}${TOTAL + 1}`] = `SUM(${letter}${FIRST + 1}:${letter}${TOTAL})`;
  return computedAll(snapshotOf([sheet]), { ...formulas, ...changes });
}

/** All formulas with the results that Excel would give. */
function computedAll(snapshot: Snapshot, contents: Readonly<Record<string, string | number>>): Snapshot {
  const [sheet] = snapshot.sheets;
  const placeOf = (address: string): { sheet: string; row: number; column: number } => ({
    sheet: sheet!.name,
    row: Number(address.slice(1)) - 1,
    column: address.charCodeAt(0) - 65,
  });
  let changed = snapshot;
  for (const [address, content] of Object.entries(contents))
    changed = withCell(changed, placeOf(address), (cell) =>
      typeof content === 'number' ? { ...cell, value: content, formula: null } : { ...cell, formula: content },
    );
  const resultOf = (row: number, column: number): FormulaValue | undefined => {
    const cell = findCell(changed.sheets[0]!, row, column);
    if (!cell) return null;
    if (cell.formula === null) return typeof cell.value === 'object' ? null : cell.value;
    return evaluateFormula(parseFormula(cell.formula)!, (one) => resultOf(one.row, one.column));
  };
  for (const [address, content] of Object.entries(contents)) {
    if (typeof content === 'number') continue;
    const place = placeOf(address);
    const value = resultOf(place.row, place.column) ?? null;
    changed = withCell(changed, place, (cell) => ({ ...cell, value }));
  }
  return changed;
}

const found = (snapshot: Snapshot, compiled = WITHOUT_RULES): readonly string[] => {
  const { result } = reviewWorkbook(snapshot, { edition: { given: compiled } });
  return result.findings.map((finding) => sentenceOf(finding, result.edition, 'vi'));
};

describe.each([
  ['without rules', WITHOUT_RULES],
  ['with rules', WITH_RULES],
])('a table of formulas, %s', (_, compiled) => {
  test('that is right has nothing said of it', () => {
    expect(found(table(), compiled)).toEqual([]);
  });

  test('a formula of a row that reads another row', () => {
    const [only, ...more] = found(table({ F4: 'D4/C5*100' }), compiled);
    expect(more).toEqual([]);
    expect(only).toMatch(/^Biểu M01, dòng “Thôn Tây”, cột \(4\): công thức =D4\/C5\*100/);
    expect(only).toContain('=D4/C4*100');
  });

  test('an address that was fixed and copied', () => {
    const said = found(table({ F4: 'D4/$C$3*100', F5: 'D5/$C$3*100' }), compiled);
    expect(said).toHaveLength(compiled === WITH_RULES ? 2 : said.length);
    if (compiled === WITH_RULES) for (const one of said) expect(one).toContain('trỏ cố định');
  });

  test('a sum that leaves out the row that was inserted last', () => {
    const [only, ...more] = found(table({ D7: 'SUM(D3:D5)' }), WITH_RULES);
    expect(more).toEqual([]);
    expect(only).toMatch(/dòng tổng|Toàn xã/);
    expect(only).toContain('công thức =SUM(D3:D5) chưa cộng ô D6 (dòng “Thôn Bắc”, cột (2))');
  });

  test('a sum that takes in a row twice', () => {
    const [only, ...more] = found(table({ D7: 'SUM(D3:D6)+D6' }), compiled);
    expect(more).toEqual([]);
    expect(only).toContain('cộng hai lần ô D6 (dòng “Thôn Bắc”');
  });

  test('a number typed over one', () => {
    const [right, ...rightToo] = found(table({ C5: 49 }), compiled);
    expect([right, ...rightToo]).toHaveLength(1);
    expect(right).toContain('ghi số 49');
    const [wrong, ...wrongToo] = found(table({ C5: 47 }), compiled);
    expect(wrongToo).toEqual([]);
    expect(wrong).toMatch(/ghi số 47.*49/);
  });
});

test('in the total row a sum that leaves a row out is told by the rows of the table, with or without a rule', () => {
  const [only, ...more] = found(table({ E7: 'SUM(E3:E5)' }), WITHOUT_RULES);
  expect(more).toEqual([]);
  expect(only).toMatch(/công thức =SUM\(E3:E5\) chưa cộng ô E6.*=SUM\(E3:E6\) \(72\)/);
});
