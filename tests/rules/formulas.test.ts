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

describe('at the edges, results are Excel’s or none', () => {
  test.each<[string, FormulaValue | undefined]>([
    ['A5+1', { error: '#DIV/0!' }],
    ['1+A5', { error: '#DIV/0!' }],
    ['A1&A2', undefined],
    ['A5&A2', { error: '#DIV/0!' }],
    ['-A5', { error: '#DIV/0!' }],
    ['-A4', undefined],
    ['-A3', 0],
    ['A3%', 0],
    ['A6%', 0.01],
    ['A1^A2', 10_000],
    ['A3^0', undefined],
    ['A3^2', 0],
    ['A3^(0-1)', undefined],
    ['A1^400', undefined],
    ['A1=10', true],
    ['A1=11', false],
    ['A1<>10', false],
    ['A1<10', false],
    ['A1<=10', true],
    ['A1>10', false],
    ['A1>=10', true],
    ['A1>=11', false],
    ['A3=""', true],
    ['A3=0', true],
    ['A3=FALSE', undefined],
    ['A4="hồ SƠ"', true],
    ['A4<>"hồ sơ"', false],
    ['A4<>"khác"', true],
    ['A4<"khác"', undefined],
    ['A4=10', false],
    ['A4<>10', true],
    ['A4>10', undefined],
    ['A6=1', false],
    ['A6<>1', true],
    ['IF(A1,1,2)', 1],
    ['IF(A3,1,2)', 2],
    ['IF(A3,1)', false],
    ['IF(A4,1,2)', undefined],
    ['IF(A5,1,2)', { error: '#DIV/0!' }],
    ['IF(A6,1,2)', 1],
    ['IF(A1)', undefined],
    ['IFERROR(A1,0)', 10],
    ['IFERROR(A5,A4)', 'Hồ sơ'],
    ['IFERROR(A5)', undefined],
    ['OR(A1=0,A2=4)', true],
    ['OR(A1=0,A2=0)', false],
    ['OR(A3,A6)', undefined],
    ['OR(A6,A5)', { error: '#DIV/0!' }],
    ['OR(A5,A6)', { error: '#DIV/0!' }],
    ['AND(A6,A1)', true],
    ['AND(A6,A1-10)', false],
    ['AND(A6,A4)', undefined],
    ['ISBLANK(A1)', false],
    ['ISBLANK(A1+A2)', undefined],
    ['ISERROR(A1)', false],
    ['ISERROR()', undefined],
    ['ISNUMBER(A1)', true],
    ['ISNUMBER(A4)', false],
    ['ISNUMBER(A3)', false],
    ['N(A1)', 10],
    ['N(A6)', 1],
    ['N(A3)', 0],
    ['N(A5)', { error: '#DIV/0!' }],
    ['ROUND(A1/3)', 3],
    ['ROUND(A1/4,15)', 2.5],
    ['ROUND(A1/4,16)', undefined],
    ['ROUND(1234,-4)', 0],
    ['ROUND(A1/3,1.5)', undefined],
    ['ROUND(A1/3,A4)', undefined],
    ['ROUND()', undefined],
    ['ROUND(A5,1)', { error: '#DIV/0!' }],
    ['ROUNDUP(-A1/3,1)', -3.4],
    ['ROUNDDOWN(-A1/3,1)', -3.3],
    ['ROUNDUP(3,0)', 3],
    ['TRUNC(-9.99,1)', -9.9],
    ['SUM()', 0],
    ['SUM(A6,A1)', 10],
    ['SUM(TRUE,A1)', undefined],
    ['SUM("x",A1)', undefined],
    ['SUM(A1+A2,A3)', 14],
    ['PRODUCT(A3,A2)', 4],
    ['PRODUCT(A1:A2,2)', 80],
    ['PRODUCT(A1,A5)', { error: '#DIV/0!' }],
    ['A1:A2', undefined],
    ['VLOOKUP(A1,A1:A2,1)', undefined],
  ])('%s is %p', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });

  test('what a cell holds that is not known gives no result, unless nothing asks for it', () => {
    const without = (text: string) => evaluateFormula(parseFormula(text)!, (cell) => (cell.row === 0 ? undefined : 1));
    expect(
      ['A1+A2', 'SUM(A1:A2)', 'IF(A1,1,2)', 'IFERROR(A1,0)', 'ISERROR(A1)', 'OR(A2,A1)', 'N(A1)'].map(without),
    ).toEqual(Array.from({ length: 7 }, () => undefined));
    expect([without('A2+A3'), without('IF(A2,1,A1)')]).toEqual([2, 1]);
  });
});

describe('what a formula computes apart from its guards', () => {
  const essence = (text: string) =>
    JSON.stringify(essenceOf(parseFormula(text)!), (key, value: unknown) =>
      key === 'start' || key === 'end' ? undefined : value,
    );
  test.each([
    ['ROUND(A1/A2,2)', 'A1/A2', true],
    ['ROUNDUP(A1/A2,2)', 'A1/A2', true],
    ['IFERROR(A1/A2,"")', 'A1/A2', true],
    ['IFERROR(A1/A2,-1%)', 'A1/A2', true],
    ['IFERROR(A1/A2,A3)', 'A1/A2', false],
    ['IFNA(A1,0)', 'A1', true],
    ['IF(A2=0,"",A1/A2)', 'A1/A2', true],
    ['IF(A2>0,A1/A2)', 'A1/A2', true],
    ['IF(A2=0,,A1/A2)', 'A1/A2', true],
    ['IF(A2=0,A3,A1/A2)', 'A1/A2', false],
    ['VALUE(N(A1))', 'A1', true],
    ['-A1', 'A1', false],
  ])('%s and %s: the same: %p', (one, other, same) => {
    expect(essence(one) === essence(other)).toBe(same);
  });

  test.each([
    '"x"',
    'TRUE',
    '#REF!',
    'A1^2',
    'A1&A2',
    'A1=A2',
    'SUM(A1,"x")',
    'SUM(A1,)',
    'IF(A1=0,1,2)',
    'MAX(A1)',
    '-TRUE',
  ])('%s is not understood', (text) => {
    expect(essenceOf(parseFormula(text)!)).toBeUndefined();
  });

  const addends = (text: string) =>
    addendsOf(parseFormula(text)!)
      ?.map(({ cell, sign }) => `${sign > 0 ? '+' : '-'}${formatAddress(cell)}`)
      .join('');
  test.each([
    ['A1', '+A1'],
    ['-A1', '-A1'],
    ['A1-(A2-A3)', '+A1-A2+A3'],
    ['-(A1+A2)', '-A1-A2'],
    ['SUM(A1:A3)', '+A1+A2+A3'],
    ['SUM(A1,-A2,SUM(A3:A4))', '+A1-A2+A3+A4'],
    ['A1*A2', undefined],
    ['A1+1', undefined],
    ['1+A1', undefined],
    ['SUM(A1,1)', undefined],
    ['PRODUCT(A1,A2)', undefined],
    ['A1%', undefined],
  ])('%s adds %s', (text, expected) => {
    expect(addends(text)).toBe(expected);
  });
});
