/** Formulas are parsed as Excel has them, or not at all; results are Excel's, or none. */
import { describe, expect, test } from '@jest/globals';
import { addendsOf, essenceOf } from '../../src/rules/formulas/essence.js';
import { evaluateFormula, type FormulaValue } from '../../src/rules/formulas/evaluate-formula.js';
import { addressesOf, movedFormula, writeAddress } from '../../src/rules/formulas/formula-tree.js';
import { parseFormula } from '../../src/rules/formulas/parse-formula.js';
import { formatAddress } from '../../src/workbook/address.js';

const CELLS: Readonly<Record<string, FormulaValue>> = {
  A1: 10,
  A2: 4,
  A3: null,
  A4: 'Hồ sơ',
  A5: { error: '#DIV/0!' },
  A6: true,
  A7: '12',
};

const result = (text: string): FormulaValue | undefined => {
  const tree = parseFormula(text);
  if (!tree) throw new Error(`not parsed: ${text}`);
  return evaluateFormula(tree, (cell) => CELLS[formatAddress(cell)] ?? null);
};

test.each<[string, FormulaValue | undefined]>([
  ['A1+A2*2', 18],
  ['(A1+A2)*2', 28],
  ['A1-A2-1', 5],
  ['A1/A2/2', 1.25],
  ['-A1^2', 100],
  ['A2%', 0.04],
  ['A1*50%', 5],
  ['+A1', 10],
  ['SUM(A1:A4)', 14],
  ['SUM(A1,A2,3)', 17],
  ['SUM(A1:A5)', { error: '#DIV/0!' }],
  ['A1/A3', { error: '#DIV/0!' }],
  ['IFERROR(A1/A3,0)', 0],
  ['IF(A3=0,"",A1/A3)', ''],
  ['IF(A3="","x",1)', 'x'],
  ['IF(OR(A3=0,A2=0),"",A1/A2)', ''],
  ['IF(AND(A1>0,A2>=4),A1/A2,0)', 2.5],
  ['IF(A1<>10,1)', false],
  ['ROUND(A1/3,2)', 3.33],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1234,-2)', 1200],
  ['ROUNDDOWN(58.69,1)', 58.6],
  ['ROUNDUP(A1/3,1)', 3.4],
  ['TRUNC(9.99)', 9],
  ['N(A4)', 0],
  ['PRODUCT(A1,A2)', 40],
  ['A6+1', 2],
  ['ISBLANK(A3)', true],
  ['ISERROR(A5)', true],
  ['#REF!+1', { error: '#REF!' }],
  // A text may be a number in one Excel and none in another.
  ['A7+1', undefined],
  ['SUM(A7,A1)', undefined],
  ['A4+1', undefined],
  ['AVERAGE(A1:A2)', undefined],
  ['A1&A2', undefined],
])('%s', (text, expected) => {
  expect(result(text)).toEqual(expected);
});

test.each([
  '',
  'A1+',
  '(A1',
  'SUM(A1',
  'A1 A2',
  'Ten_vung',
  'A:A',
  '3:4',
  '[1]Sheet1!A1',
  "'[Tệp.xlsx]Trang'!A1",
  'Table1[Số]',
  '{1,2}',
  'Sheet1!A1:Sheet2!A2',
  'A1048577',
  'XFE1',
  '('.repeat(200) + 'A1' + ')'.repeat(200),
  `A1${'+A1'.repeat(4_000)}`,
])('%.40s is not parsed', (text) => {
  expect(parseFormula(text)).toBeUndefined();
});

describe('addresses', () => {
  test('keep their sheet and their dollars', () => {
    const tree = parseFormula("'Phụ lục 4'!$D18+Sheet2!A$1+LOG10(B2)")!;
    const cells = addressesOf(tree);
    expect(cells.map(writeAddress)).toEqual(["'Phụ lục 4'!$D18", "'Sheet2'!A$1", 'B2']);
  });

  test('move along when a formula is copied, but for fixed ones', () => {
    const text = 'IF($D$17=0,"",D20/\'Biểu 1\'!D$17*SUM(D5:D8))';
    expect(movedFormula(text, parseFormula(text)!, 2, 1)).toBe('IF($D$17=0,"",E22/\'Biểu 1\'!E$17*SUM(E7:E10))');
    expect(movedFormula('A1', parseFormula('A1')!, -1, 0)).toBeUndefined();
  });
});

describe('the essence of a formula', () => {
  const sums = (text: string): readonly string[] | undefined => {
    const essence = essenceOf(parseFormula(text)!);
    return essence && addendsOf(essence)?.map(({ cell, sign }) => `${sign < 0 ? '-' : ''}${formatAddress(cell)}`);
  };

  test('is without rounding and guards', () => {
    expect(sums('IFERROR(ROUND(SUM(A1:A2)+N(A4),0),"")')).toEqual(['A1', 'A2', 'A4']);
    expect(sums('IF(A9="",0,A1-A2)')).toEqual(['A1', '-A2']);
  });

  test('is not known where two ways are computed, or a function is not', () => {
    expect(essenceOf(parseFormula('IF(A1>0,A2,A3)')!)).toBeUndefined();
    expect(essenceOf(parseFormula('MAX(A1,A2)')!)).toBeUndefined();
    expect(essenceOf(parseFormula('IFERROR(A1,A2)')!)).toBeUndefined();
  });
});
