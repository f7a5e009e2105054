/** What a form's words, printed formulas and cells say of its rows, and how filled workbooks bear it out. */
import { describe, expect, test } from '@jest/globals';
import type { LearnedColumn, LearnedForm, LearnedRow, LearnedTable } from '../../src/forms/learn/learned.js';
import { exactly, printed } from '../../src/quantity/quantity.js';
import { columnRelations, relationShape } from '../../src/rules/learn/columns.js';
import { relationsFromFigures } from '../../src/rules/learn/from-figures.js';
import { expressionOfFormula } from '../../src/rules/learn/from-formula.js';
import { makeExamples } from '../../src/rules/learn/make-examples.js';
import { printedInLabels } from '../../src/rules/learn/printed.js';
import { ratesFromWords, withBoundRates } from '../../src/rules/learn/rates.js';
import {
  atMost,
  equalTo,
  isBorneOut,
  isSure,
  rateOf,
  relationKey,
  sumOf,
  withoutRepeats,
  type Ground,
  type Relation,
} from '../../src/rules/learn/relation.js';
import { arePair, coverage, isFlow, likeness, nounOf, sameNoun, wholeness } from '../../src/rules/learn/row-words.js';
import { sumsFromWords } from '../../src/rules/learn/sums.js';
import { supportOf, type FilledUnit } from '../../src/rules/learn/support.js';
import { formatAddress } from '../../src/workbook/address.js';

type RowSpec = readonly [stt: string, label: string, more?: Partial<LearnedRow>];
const row = ([stt, label, more]: RowSpec): LearnedRow => ({
  ref: `M:${stt}`,
  stt,
  label,
  unit: '',
  kind: 'count',
  codes: [],
  levels: null,
  cumulative: false,
  yearly: false,
  mayBeNegative: false,
  mayPassHundred: false,
  printed: stt,
  code: '',
  isMissing: false,
  isTotal: false,
  partOf: null,
  place: { sheet: 'M', row: 0, column: 3 },
  ...more,
});
const form = (...rows: readonly RowSpec[]): LearnedForm => ({
  kind: 'list',
  number: 'M',
  name: 'M',
  title: '',
  rows: rows.map(row),
  sheet: 'M',
  valueColumn: 3,
  heading: '',
  header: 0,
  top: 1,
  bottom: 20,
});
const rules = (relations: readonly Relation[]): readonly string[] => relations.map(({ rule }) => rule);
const RATE = { kind: 'percent' } as const;
const HEADING = { kind: 'heading' } as const;

describe('sums that words tell', () => {
  const told = (...rows: readonly RowSpec[]) => rules(sumsFromWords(form(...rows)));
  const TOTAL = { isTotal: true };
  test.each<[string, readonly RowSpec[], readonly string[]]>([
    [
      'a total row adds up the outermost rows',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['T', 'Tổng cộng', TOTAL],
      ],
      ['M:T = M:1 + M:2'],
    ],
    [
      'not one row alone',
      [
        ['1', 'A'],
        ['T', 'Tổng cộng', TOTAL],
      ],
      [],
    ],
    [
      'not rows of two kinds',
      [
        ['1', 'A'],
        ['2', 'B', { kind: 'money' }],
        ['T', 'Tổng cộng', TOTAL],
      ],
      [],
    ],
    [
      'not beside a rate',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'C', RATE],
        ['T', 'Tổng cộng', TOTAL],
      ],
      [],
    ],
    [
      'not over another total',
      [
        ['1', 'A'],
        ['2', 'B', TOTAL],
        ['T', 'Tổng cộng', TOTAL],
      ],
      [],
    ],
    [
      'not rows of another unit than its own',
      [
        ['1', 'A', { unit: 'người' }],
        ['2', 'B', { unit: 'hộ' }],
        ['T', 'Tổng', { ...TOTAL, unit: 'người' }],
      ],
      [],
    ],
    [
      'rows of any unit where it has none',
      [
        ['1', 'A', { unit: 'người' }],
        ['2', 'B', { unit: 'hộ' }],
        ['T', 'Tổng cộng', TOTAL],
      ],
      ['M:T = M:1 + M:2'],
    ],
    [
      'two that leave nothing out',
      [
        ['1', 'Số dân'],
        ['1.1', 'Nam'],
        ['1.2', 'Nữ'],
      ],
      ['M:1 = M:1.1 + M:1.2'],
    ],
    [
      'not with a third',
      [
        ['1', 'Số dân'],
        ['1.1', 'Nam'],
        ['1.2', 'Nữ'],
        ['1.3', 'Khác'],
      ],
      [],
    ],
    [
      'not of two units',
      [
        ['1', 'Số dân'],
        ['1.1', 'Nam'],
        ['1.2', 'Nữ', { unit: 'hộ' }],
      ],
      [],
    ],
    [
      'what consists of parts',
      [
        ['1', 'Số dân'],
        ['1.1', 'Thôn A', { partOf: 'consists' }],
        ['1.2', 'Thôn B', { partOf: 'consists' }],
      ],
      ['M:1 = M:1.1 + M:1.2'],
    ],
    [
      'not where one part is not said to be',
      [
        ['1', 'Số dân'],
        ['1.1', 'Thôn A', { partOf: 'consists' }],
        ['1.2', 'Thôn B'],
      ],
      [],
    ],
    [
      'not of one part',
      [
        ['1', 'Số dân'],
        ['1.1', 'Thôn A', { partOf: 'consists' }],
      ],
      [],
    ],
    [
      'parts among others are at most the whole',
      [
        ['1', 'Số dân'],
        ['1.1', 'Trẻ em', { partOf: 'in-which' }],
        ['1.2', 'Người già'],
      ],
      ['M:1.1 <= M:1', 'M:1.2 <= M:1'],
    ],
    [
      'the parts of a total too',
      [
        ['1', 'Tổng số dân'],
        ['1.1', 'Trẻ em'],
      ],
      ['M:1.1 <= M:1'],
    ],
    [
      'not another year’s',
      [
        ['1', 'Tổng số dân'],
        ['1.1', 'Trẻ em', { yearly: true }],
      ],
      [],
    ],
    [
      'through a heading',
      [
        ['1', 'Tổng số dân'],
        ['1.1', 'Chia ra', HEADING],
        ['1.1.1', 'Trẻ em'],
      ],
      ['M:1.1.1 <= M:1'],
    ],
    [
      'a total and rows beside it that count the same',
      [
        ['1', 'Nhiệm vụ', HEADING],
        ['1.1', 'Tổng số nhiệm vụ được giao'],
        ['1.2', 'Số nhiệm vụ đã xong'],
        ['1.3', 'Số xe'],
      ],
      ['M:1.2 <= M:1.1'],
    ],
    [
      'not where nothing stands above them',
      [
        ['1', 'Tổng số nhiệm vụ được giao'],
        ['2', 'Số nhiệm vụ đã xong'],
      ],
      [],
    ],
    [
      'not what came or went',
      [
        ['1', 'Người', HEADING],
        ['1.1', 'Tổng số biên chế'],
        ['1.2', 'Số biên chế tinh giản'],
      ],
      [],
    ],
    [
      'a label and the same with more words',
      [
        ['1', 'Số thủ tục trực tuyến'],
        ['2', 'Số thủ tục trực tuyến có phát sinh hồ sơ'],
        ['3', 'Số thủ tục trực tuyến khác'],
      ],
      ['M:2 <= M:1'],
    ],
    [
      'not a short one',
      [
        ['1', 'Số hồ sơ'],
        ['2', 'Số hồ sơ đã trả'],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(...rows)).toEqual(expected);
  });
});

describe('rates that words tell', () => {
  const told = (...rows: readonly RowSpec[]) => {
    const { relations, unclear } = ratesFromWords(form(...rows));
    return [...rules(relations), ...unclear.map(({ ref }) => `${ref}?`)];
  };
  test.each<[string, readonly RowSpec[], readonly string[]]>([
    [
      'its two rows below it',
      [
        ['1', 'Tỷ lệ đúng hạn', RATE],
        ['1.1', 'Tổng số hồ sơ'],
        ['1.2', 'Số hồ sơ đúng hạn'],
      ],
      ['M:1 = M:1.2 / M:1.1 * 100', 'M:1.2 <= M:1.1'],
    ],
    [
      'one row below it is not enough',
      [
        ['1', 'Tỷ lệ', RATE],
        ['1.1', 'Tổng số hồ sơ'],
      ],
      [],
    ],
    [
      'two that say nothing are asked about',
      [
        ['1', 'Tỷ lệ', RATE],
        ['1.1', 'Cam'],
        ['1.2', 'Quýt'],
      ],
      ['M:1?'],
    ],
    [
      'of a plan, which may be passed',
      [
        ['1', 'Kế hoạch thu'],
        ['2', 'Thực hiện thu'],
        ['3', 'Tỷ lệ so với kế hoạch', RATE],
      ],
      ['M:3 = M:2 / M:1 * 100'],
    ],
    [
      'not of last year',
      [
        ['1', 'Tổng số hồ sơ'],
        ['2', 'Số hồ sơ đúng hạn'],
        ['3', 'Tỷ lệ so với cùng kỳ', RATE],
      ],
      [],
    ],
    [
      'the two rows before it',
      [
        ['1', 'Tổng số hồ sơ'],
        ['2', 'Số hồ sơ đúng hạn'],
        ['3', 'Tỷ lệ hồ sơ đúng hạn', RATE],
      ],
      ['M:3 = M:2 / M:1 * 100', 'M:2 <= M:1'],
    ],
    [
      'the row that its words name, of the total beside it',
      [
        ['1', 'Tổng số hộ'],
        ['2', 'Hộ nghèo'],
        ['3', 'Hộ cận nghèo'],
        ['4', 'Tỷ lệ hộ nghèo', RATE],
      ],
      ['M:4 = M:2 / M:1 * 100', 'M:2 <= M:1'],
    ],
    [
      'a part below the row before it',
      [
        ['1', 'Số hồ sơ đã giải quyết'],
        ['1.1', 'Đúng hạn'],
        ['1.2', 'Quá hạn'],
        ['2', 'Tỷ lệ giải quyết đúng hạn', RATE],
      ],
      ['M:2 = M:1.1 / M:1 * 100', 'M:1.1 <= M:1'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(...rows)).toEqual(expected);
  });

  test('a rate of the same things is at most a hundred, of a plan it may be more', () => {
    const bound = (...rows: readonly RowSpec[]) => withBoundRates(form(...rows)).rows.map((one) => one.mayPassHundred);
    const PASSES = { ...RATE, mayPassHundred: true };
    expect(bound(['1', 'Tỷ lệ đúng hạn', PASSES], ['1.1', 'Tổng số hồ sơ'], ['1.2', 'Số hồ sơ đúng hạn'])[0]).toBe(
      false,
    );
    expect(bound(['1', 'Kế hoạch thu'], ['2', 'Thực hiện thu'], ['3', 'Tỷ lệ so với kế hoạch', RATE])[2]).toBe(true);
    expect(bound(['1', 'Tỷ lệ', PASSES], ['1.1', 'Cam'], ['1.2', 'Quýt'])[0]).toBe(true);
  });
});

describe('words of a row', () => {
  test('tell a whole from a part', () => {
    for (const whole of ['Tổng số hồ sơ', 'Kế hoạch thu', 'Nhiệm vụ được giao', 'Số phải nộp', 'Toàn bộ'])
      expect(wholeness(whole)).toBeGreaterThan(0);
    for (const part of ['Trong đó nữ', 'Đúng hạn', 'Đã hoàn thành', 'Đang xử lý', 'Được hỗ trợ'])
      expect(wholeness(part)).toBeLessThan(0);
    expect(wholeness('Cam')).toBe(0);
  });

  test('tell what is counted, at most three words of it', () => {
    expect(nounOf('Tổng số hồ sơ TTHC đã tiếp nhận')).toEqual(['ho', 'so', 'tthc']);
    expect(nounOf('Số xe')).toEqual(['xe']);
    expect(nounOf('Tổng số cán bộ, công chức')).toEqual(['canbo', 'cong', 'chuc']);
    expect(nounOf('Số hồ sơ cần bổ sung')).toEqual(['ho', 'so']);
    expect(nounOf('Trong đó số học sinh tiểu học')).toEqual(['hoc', 'sinh', 'tieu']);
    expect(nounOf('Hồ sơ')).toEqual([]);
    expect(sameNoun('Tổng số hồ sơ TTHC', 'Số hồ sơ đã trả')).toBe(true);
    expect(sameNoun('Tổng số hồ sơ', 'Số xe')).toBe(false);
    expect(sameNoun('Hồ sơ', 'Số hồ sơ')).toBe(false);
  });

  test.each([
    [['Nam', 'Nữ'], true],
    [['Nữ', 'Nam'], true],
    [['Số học sinh nam', 'Số học sinh nữ'], true],
    [['Số học sinh nam', 'Số giáo viên nữ'], false],
    [['Trong đó nam', 'Nữ'], true],
    [['Đúng hạn', 'Quá hạn'], true],
    [['Thành thị', 'Nông thôn'], true],
    [['Nam', 'Nam'], false],
    [['Nam'], false],
    [['Nam', 'Nữ', 'Khác'], false],
  ])('%j leave nothing out between them: %p', (labels, pair) => {
    expect(arePair(labels)).toBe(pair);
  });

  test('are alike by what they share', () => {
    const of = (...words: readonly string[]) => new Set(words);
    expect([coverage(of(), of('a')), coverage(of('a', 'b'), of('a')), coverage(of('a'), of('a', 'b'))]).toEqual([
      0, 0.5, 1,
    ]);
    expect([likeness(of(), of()), likeness(of('a', 'b'), of('a')), likeness(of('a'), of('b'))]).toEqual([0, 2 / 3, 0]);
    expect([isFlow('Số biên chế tinh giản'), isFlow('Số biên chế')]).toEqual([true, false]);
  });
});

describe('formulas that a form prints', () => {
  const told = (...rows: readonly RowSpec[]) =>
    printedInLabels(form(...rows)).map(({ rule, shape, blank }) => `${rule}; ${shape}; ${blank}`);
  test.each<[string, readonly RowSpec[], readonly string[]]>([
    [
      '3 = 1 + 2',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'C (3 = 1 + 2)'],
      ],
      ['M:3 = M:1 + M:2; sum; zero'],
    ],
    [
      'a rate gets its hundred',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'Tỷ lệ (%) = 2/1', RATE],
      ],
      ['M:3 = M:2 / M:1 * 100; rate; unknown'],
    ],
    [
      'and not twice',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'Tỷ lệ (%) = 2/1*100', RATE],
      ],
      ['M:3 = M:2 / M:1 * 100; rate; unknown'],
    ],
    [
      'a quotient is none',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'Bình quân = 2:1'],
      ],
      ['M:3 = M:2 / M:1; quotient; unknown'],
    ],
    [
      'a rate of a sum',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'C'],
        ['4', 'Tỷ lệ (4 = (1+2)/3)', RATE],
      ],
      ['M:4 = ((M:1 + M:2) / M:3) * 100; other; unknown'],
    ],
    [
      'a difference',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'C = 1 – 2'],
      ],
      ['M:3 = M:1 - M:2; other; unknown'],
    ],
    [
      'in brackets',
      [
        ['I', 'A'],
        ['II', 'B'],
        ['III', 'TỔNG CỘNG (I+II)'],
      ],
      ['M:III = M:I + M:II; sum; zero'],
    ],
    [
      'an unknown row',
      [
        ['1', 'A'],
        ['3', 'C = 1 + 2'],
      ],
      [],
    ],
    [
      'the row itself',
      [
        ['1', 'A'],
        ['3', 'C = 1 + 3'],
      ],
      [],
    ],
    [
      'a heading among them',
      [
        ['1', 'A', HEADING],
        ['2', 'B'],
        ['3', 'C = 1 + 2'],
      ],
      [],
    ],
    [
      'one row alone',
      [
        ['1', 'A'],
        ['3', 'C = 1 + 1'],
      ],
      ['M:3 = M:1 + M:1; sum; zero'],
    ],
    [
      'a code',
      [
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'C = 1 + 2', { kind: 'code' }],
      ],
      [],
    ],
    [
      'by the form’s codes',
      [
        ['1', 'A', { code: '01' }],
        ['2', 'B', { code: '02' }],
        ['9', 'C = 01 + 02', { code: '03' }],
      ],
      ['M:9 = M:1 + M:2; sum; zero'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(...rows)).toEqual(expected);
  });
});

describe('formulas in the form’s cells', () => {
  const REFS: Readonly<Record<string, string>> = { A1: 'M:1', A2: 'M:2', A3: 'M:3' };
  const told = (formula: string) =>
    expressionOfFormula(formula, (sheet, at, column) =>
      sheet === null || sheet === 'Phụ lục' ? REFS[formatAddress({ row: at, column })] : undefined,
    );
  test.each([
    ['A1+A2', 'M:1 + M:2'],
    ['A1-(A2-A3)', 'M:1 - (M:2 - M:3)'],
    ['A1-(A2*A3)', 'M:1 - M:2 * M:3'],
    ['A1/A2*100', 'M:1 / M:2 * 100'],
    ['100*(A1/A2)', 'M:1 / M:2 * 100'],
    ['(A1+A2)/A3', '(M:1 + M:2) / M:3'],
    ['A1/(A2+A3)', 'M:1 / (M:2 + M:3)'],
    ['A1/(A2/A3)', 'M:1 / (M:2 / M:3)'],
    ['A1*50%', 'M:1 * 0.5'],
    ['+A1+A2', 'M:1 + M:2'],
    ['SUM(A1:A3)', 'M:1 + M:2 + M:3'],
    ['SUM($A$1:$A$3)', 'M:1 + M:2 + M:3'],
    ['SUM(A1:B3)', 'M:1 + M:2 + M:3'],
    ['SUM(A1,A3)/A2', '(M:1 + M:3) / M:2'],
    ['SUM(A1)*A2', 'M:1 * M:2'],
    ['SUM(A1;A2)', 'M:1 + M:2'],
    ["'Phụ lục'!A1+A2", 'M:1 + M:2'],
    ['ROUND(A1/A2,2)', 'M:1 / M:2'],
    ['IFERROR(A1/A2,"")', 'M:1 / M:2'],
    ['IF(A2=0,"",A1/A2)', 'M:1 / M:2'],
    ['IF(A2>0,A1/A2,0)', 'M:1 / M:2'],
    ['IF(A2>0,A1/A2)', 'M:1 / M:2'],
    ['IF(A2=0,"-",A1)', 'M:1'],
    ['IF(A2=0,A1,A3)', null],
    ['IF(A2,A1)', null],
    ['IF(A2=0,"x",A1)', null],
    ['"x"', null],
    ['0', null],
    ['A1+', null],
    ['A1)', null],
    ['(A1', null],
    ['A1+B1', null],
    ['Khác!A1+A2', null],
    ['SUM(B1:B3)', null],
    ['SUM(A1:GS1)', null],
    ['SUM(A1:GR1)', 'M:1'],
    ['AVERAGE(A1,A2)', null],
    ['A1&A2', null],
    ['ROUND(A1', null],
    ['A1 ? A2', null],
  ])('%s is %s', (formula, expected) => {
    expect(told(formula)).toBe(expected);
  });

  test('longer than five hundred letters are nobody’s to read', () => {
    const of = (length: number) => told(`A1${' '.repeat(length - 5)}+A2`);
    expect([of(500), of(501)]).toEqual(['M:1 + M:2', null]);
  });
});

describe('what filled workbooks say', () => {
  const WORDS: Ground = { kind: 'words', text: '' };
  const unit = (figures: Readonly<Record<string, number>>, added: readonly string[] = []): FilledUnit => ({
    name: Object.values(figures).join(','),
    figures: new Map(
      Object.entries(figures).map(([ref, value]) => [
        ref,
        Number.isInteger(value) ? exactly(value) : printed(value, 1),
      ]),
    ),
    added: new Map([['T', added]]),
  });
  const held = (relation: Relation, figures: Readonly<Record<string, number>>, added: readonly string[] = []) => {
    const support = supportOf(relation, [unit(figures, added)]);
    return support.of === 0 ? '?' : support.held === 1;
  };

  test('a sum holds over blanks, a rate does not', () => {
    const sum = sumOf('M:3', ['M:1', 'M:2'], WORDS);
    expect(held(sum, { 'M:1': 1, 'M:2': 2, 'M:3': 3 })).toBe(true);
    expect(held(sum, { 'M:1': 1, 'M:2': 2, 'M:3': 4 })).toBe(false);
    expect(held(sum, { 'M:1': 3, 'M:3': 3 })).toBe(true);
    expect(held(sum, { 'M:3': 3 })).toBe('?');
    expect(held(sum, { 'M:1': 1, 'M:2': 2 })).toBe('?');
    const rate = rateOf('M:3', 'M:1', 'M:2', WORDS);
    expect(held(rate, { 'M:1': 1, 'M:2': 3, 'M:3': 33.3 })).toBe(true);
    expect(held(rate, { 'M:1': 1, 'M:2': 3, 'M:3': 33.4 })).toBe(false);
    expect(held(rate, { 'M:1': 1, 'M:3': 33.3 })).toBe('?');
    expect(held(rate, { 'M:1': 0, 'M:2': 0, 'M:3': 0 })).toBe('?');
  });

  test('bounds, differences and products', () => {
    const most = atMost('M:1', ['M:2'], WORDS);
    expect([5, 6].map((part) => held(most, { 'M:1': 5, 'M:2': part }))).toEqual([true, false]);
    const parts = atMost('M:1', ['M:2', 'M:3'], WORDS);
    expect([2, 3, 4].map((part) => held(parts, { 'M:1': 5, 'M:2': 2, 'M:3': part }))).toEqual([true, true, false]);
    expect(held(parts, { 'M:1': 5, 'M:2': 5 })).toBe(true);
    const other = (rule: string): Relation => ({ ...equalTo('M:1', 'M:2', WORDS), rule });
    expect([1, 2].map((value) => held(other('M:1 = M:2 - M:3'), { 'M:1': value, 'M:2': 5, 'M:3': 4 }))).toEqual([
      true,
      false,
    ]);
    expect([20, 21].map((value) => held(other('M:1 = M:2 * M:3'), { 'M:1': value, 'M:2': 5, 'M:3': 4 }))).toEqual([
      true,
      false,
    ]);
    expect([-5, 5].map((value) => held(other('M:1 = -M:2'), { 'M:1': value, 'M:2': 5 }))).toEqual([true, false]);
    expect(held(other('M:1 < M:2'), { 'M:1': 1, 'M:2': 2 })).toBe('?');
  });

  test('a rule of every row fails by one row, and is unknown where no row has its figures', () => {
    const each = equalTo('T:each[1]', 'T:each[2]', WORDS);
    expect(held(each, { 'T:#1[1]': 1, 'T:#1[2]': 1, 'T:#2[1]': 2, 'T:#2[2]': 2 })).toBe(true);
    expect(held(each, { 'T:#1[1]': 1, 'T:#1[2]': 1, 'T:#2[1]': 2, 'T:#2[2]': 3 })).toBe(false);
    expect(held(each, { 'T:#1[1]': 1, 'T:#2[2]': 1 })).toBe('?');
    const total = { ...each, rule: 'T:total[1] = sum(T:each[1])' };
    expect(held(total, { 'T:#1[1]': 1, 'T:#2[1]': 2, 'T:total[1]': 3 }, ['#1', '#2'])).toBe(true);
    expect(held(total, { 'T:#1[1]': 1, 'T:#2[1]': 2, 'T:total[1]': 3 }, ['#1'])).toBe(false);
    expect(held(total, { 'T:#1[1]': 1, 'T:total[1]': 3 })).toBe('?');
  });

  test('those against it are named', () => {
    const sum = sumOf('M:3', ['M:1', 'M:2'], WORDS);
    const units = [unit({ 'M:1': 1, 'M:2': 1, 'M:3': 2 }), unit({ 'M:1': 1, 'M:2': 1, 'M:3': 9 }), unit({ 'M:3': 1 })];
    expect(supportOf(sum, units)).toEqual({ held: 1, of: 2, against: ['1,1,9'] });
  });

  test('five without exception bear a relation out; a printed one needs none', () => {
    const support = (heldBy: number, of: number) => ({ held: heldBy, of, against: [] });
    expect([support(4, 4), support(5, 5), support(5, 6)].map(isBorneOut)).toEqual([false, true, false]);
    const sure = (kind: Ground['kind'], heldBy?: number, of = 0) =>
      isSure({
        ...sumOf('M:3', ['M:1', 'M:2'], { kind, text: '', cell: '' }),
        support: heldBy === undefined ? null : support(heldBy, of),
      });
    for (const kind of ['printed', 'formula', 'total', 'person'] as const) expect(sure(kind, 0, 9)).toBe(true);
    expect([
      sure('rate'),
      sure('rate', 0, 4),
      sure('rate', 4, 5),
      sure('rate', 3, 5),
      sure('rate', 8, 10),
      sure('rate', 7, 10),
    ]).toEqual([true, true, true, false, true, false]);
    for (const kind of ['words', 'figures'] as const)
      expect([sure(kind), sure(kind, 5, 5), sure(kind, 4, 5)]).toEqual([false, true, false]);
  });
});

describe('of several relations', () => {
  const words: Ground = { kind: 'words', text: '' };
  const kept = (...relations: readonly Relation[]) => rules(withoutRepeats(relations));
  const sum = (kind: Ground['kind'], ...addends: readonly string[]) =>
    sumOf('M:9', addends, { kind, text: '', cell: '' });

  test('the same figures in the same way are one, whatever their order; a rate has an order', () => {
    expect(relationKey(sumOf('M:9', ['M:2', 'M:1'], words))).toBe(relationKey(sumOf('M:9', ['M:1', 'M:2'], words)));
    expect(relationKey(rateOf('M:9', 'M:2', 'M:1', words))).not.toBe(relationKey(rateOf('M:9', 'M:1', 'M:2', words)));
    expect(relationKey(atMost('M:9', ['M:1'], words))).not.toBe(relationKey(equalTo('M:9', 'M:1', words)));
    expect(relationKey(atMost('M:9', ['M:1'], words))).not.toBe(relationKey(rateOf('M:9', 'M:1', 'M:1', words)));
  });

  test('the surest ground stays, in either order; of two ways to compute a figure the surer', () => {
    const [said, shown] = [sum('figures', 'M:1', 'M:2'), sum('printed', 'M:2', 'M:1')];
    expect([kept(said, shown), kept(shown, said)]).toEqual([[shown.rule], [shown.rule]]);
    expect(kept(sum('figures', 'M:1', 'M:2'), sum('words', 'M:3', 'M:4'))).toEqual(['M:9 = M:3 + M:4']);
    expect(kept(sum('words', 'M:1', 'M:2'), sum('words', 'M:3', 'M:4'))).toHaveLength(2);
    expect(kept(sum('printed', 'M:1', 'M:2'), equalTo('M:9', 'M:3', words))).toHaveLength(2);
  });

  test('what follows from another is not said', () => {
    const part = atMost('M:9', ['M:1'], words);
    expect(kept(sum('words', 'M:1', 'M:2'), part)).toEqual(['M:9 = M:1 + M:2']);
    expect(kept(sum('words', 'M:3', 'M:2'), part)).toHaveLength(2);
    expect(kept(part, atMost('M:9', ['M:5'], words), atMost('M:5', ['M:1'], words))).toEqual([
      'M:5 <= M:9',
      'M:1 <= M:5',
    ]);
    expect(kept(part, atMost('M:5', ['M:1'], words))).toHaveLength(2);
    const [two, three] = [atMost('M:9', ['M:1', 'M:2'], words), atMost('M:9', ['M:1', 'M:2', 'M:3'], words)];
    expect(kept(two, three)).toEqual([three.rule]);
    expect(kept(two, sum('words', 'M:1', 'M:2', 'M:3'))).toEqual(['M:9 = M:1 + M:2 + M:3']);
    expect(kept(two, atMost('M:9', ['M:1', 'M:3', 'M:4'], words))).toHaveLength(2);
    expect(kept(part, { ...two, support: null })).toHaveLength(2); // only asked about, so it says nothing surely
    expect(kept(part, { ...two, support: { held: 5, of: 5, against: [] } })).toEqual([two.rule]);
  });
});

describe('examples of a rule', () => {
  const ground: Ground = { kind: 'person' };
  test.each([
    [sumOf('M:3', ['M:1', 'M:2'], ground), 'count'],
    [rateOf('M:3', 'M:1', 'M:2', ground), 'percent'],
    [atMost('M:3', ['M:1'], ground), 'count'],
    [atMost('M:3', ['M:1', 'M:2'], ground), 'count'],
    [equalTo('M:3', 'M:1', ground), 'count'],
    [sumOf('M:3', ['M:1', 'M:2'], ground), 'money'],
  ] as const)('%j hold, fail and say nothing as they are to', (relation, kind) => {
    const examples = makeExamples(relation, (ref) => (ref === 'M:3' ? kind : 'count'))!;
    const verdict = (figures: Readonly<Record<string, string>>) => {
      const known = Object.entries(figures).filter(([, text]) => text !== '');
      const plain = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));
      const figure = (text: string) => printed(plain(text), text.split(',')[1]?.length ?? 0);
      const unit: FilledUnit = {
        name: '',
        figures: new Map(known.map(([ref, text]) => [ref, figure(text)])),
        added: new Map(),
      };
      const { held, of } = supportOf(relation, [unit]);
      return of === 0 ? 'unknown' : held === 1 ? 'held' : 'failed';
    };
    expect([verdict(examples.pass), verdict(examples.fail)]).toEqual(['held', 'failed']);
    expect(verdict(examples.notApplicable)).toBe('unknown');
  });
});

describe('what the columns of a table say', () => {
  type ColumnSpec = readonly [path: readonly string[], more?: Partial<LearnedColumn>];
  const table = (columns: readonly ColumnSpec[], more: Partial<LearnedTable> = {}): LearnedTable => ({
    kind: 'table',
    number: 'T',
    name: 'T',
    title: '',
    columns: columns.map(([path, own], at) => ({
      number: String(at + 1),
      path,
      unit: '',
      kind: 'count',
      mayPassHundred: false,
      mayBeNegative: false,
      column: at,
      mark: null,
      ...own,
    })),
    rowsHeading: '',
    total: null,
    totalAt: 'last',
    openRows: 3,
    sheet: 'T',
    header: 0,
    rows: [],
    top: 1,
    bottom: 4,
    ...more,
  });
  const short = (relations: readonly Relation[]) =>
    rules(relations).map((rule) => rule.replace(/T:each\[(\d)\]/g, '$1'));
  const told = (...columns: readonly ColumnSpec[]) => short(columnRelations(table(columns)));
  const MONEY = { kind: 'money' } as const;

  test.each<[string, readonly ColumnSpec[], readonly string[]]>([
    ['a total and its parts under one heading', [[['Hộ', 'Tổng số']], [['Hộ', 'A']], [['Hộ', 'B']]], ['1 = 2 + 3']],
    ['behind its parts', [[['Hộ', 'A']], [['Hộ', 'B']], [['Hộ', 'Tổng số']]], ['3 = 1 + 2']],
    ['not with another column between', [[['Hộ', 'Tổng số']], [['Xe']], [['Hộ', 'A']], [['Hộ', 'B']]], []],
    ['not parts of another kind', [[['Hộ', 'Tổng số']], [['Hộ', 'A'], MONEY], [['Hộ', 'B'], MONEY]], []],
    ['not without a heading above all', [[['Tổng số']], [['A']], [['B']]], []],
    ['not of columns that lie in another depth', [[['Hộ', 'Tổng số']], [['Hộ', 'A']], [['Hộ', 'B', 'x']]], []],
    ['one part is at most the total', [[['Hộ', 'Tổng số']], [['Hộ', 'A']]], ['2 <= 1']],
    [
      'what is “trong đó” too',
      [[['Hộ', 'Tổng số']], [['Hộ', 'Trong đó', 'A']], [['Hộ', 'Trong đó', 'B']]],
      ['2 <= 1', '3 <= 1'],
    ],
    [
      'unless the two leave nothing out',
      [[['Người', 'Tổng số']], [['Người', 'Trong đó', 'Nam']], [['Người', 'Trong đó', 'Nữ']]],
      ['1 = 2 + 3'],
    ],
    [
      'what it is divided into, and a part beside',
      [[['Hộ', 'Tổng số']], [['Hộ', 'Chia ra', 'A']], [['Hộ', 'Chia ra', 'B']], [['Hộ', 'Trong đó', 'C']]],
      ['1 = 2 + 3', '4 <= 1'],
    ],
    ['a rate of two', [[['Tổng số hộ']], [['Hộ đã xong']], [['Tỷ lệ'], RATE]], ['3 = 2 / 1 * 100']],
    ['not where words tell no whole', [[['Cam']], [['Quýt']], [['Tỷ lệ'], RATE]], []],
    ['not of two kinds', [[['Tổng số hộ']], [['Đã thu'], MONEY], [['Tỷ lệ'], RATE]], []],
    [
      'a rate that names its part',
      [[['Tổng số hộ']], [['Hộ nghèo']], [['Hộ cận nghèo']], [['Tỷ lệ hộ nghèo'], RATE]],
      ['4 = 2 / 1 * 100'],
    ],
    [
      'one of a total that stands apart',
      [
        [['Học sinh', 'Tổng số']],
        [['Học sinh', 'Nam']],
        [['Học sinh', 'Nữ']],
        [['Hoàn thành']],
        [['Tỷ lệ hoàn thành'], RATE],
      ],
      ['1 = 2 + 3', '5 = 4 / 1 * 100'],
    ],
    [
      'so much for each',
      [
        [['Sản lượng'], { unit: 'tấn' }],
        [['Diện tích'], { unit: 'ha' }],
        [['Năng suất'], { unit: 'tấn/ha' }],
      ],
      ['3 = 1 / 2'],
    ],
    [
      'not of two columns in one unit',
      [
        [['A'], { unit: 'tấn' }],
        [['B'], { unit: 'tấn' }],
        [['C'], { unit: 'ha' }],
        [['Năng suất'], { unit: 'tấn/ha' }],
      ],
      [],
    ],
  ])('%s', (_, columns, expected) => {
    expect(told(...columns)).toEqual(expected);
  });

  test('the total row adds up what may be added, where there are rows to add', () => {
    const columns: readonly ColumnSpec[] = [
      [['Số hộ']],
      [['Tỷ lệ'], RATE],
      [['Năng suất']],
      [['Tiền'], MONEY],
      [['Lượng'], { unit: 'tấn/ha' }],
    ];
    const of = (more: Partial<LearnedTable>) => short(columnRelations(table(columns, more)));
    expect(of({ total: 'Toàn xã' })).toEqual(['T:total[1] = sum(1)', 'T:total[4] = sum(4)']);
    expect([of({ total: null }), of({ total: 'Toàn xã', openRows: 0 })]).toEqual([[], []]);
    expect(of({ total: 'Toàn xã', openRows: 1 })).toHaveLength(2);
  });

  test.each([
    ['a = b / c * 100', 'rate'],
    ['a = b / c', 'quotient'],
    ['a = b + c', 'sum'],
    ['a = b - c', 'other'],
    ['a = (b + c) / d * 100', 'other'],
    ['a = b * c', 'other'],
  ])('%s is a %s', (rule, shape) => {
    expect(relationShape(rule)).toBe(shape);
  });
});

describe('what filled workbooks alone say', () => {
  const found = (rows: readonly RowSpec[], units: readonly (readonly number[])[], known: readonly Relation[] = []) =>
    rules(
      relationsFromFigures(
        [form(...rows)],
        units.map((values, at) => ({
          name: String(at),
          figures: new Map(
            values.map((value, index) => [
              `M:${rows[index]![0]}`,
              Number.isInteger(value) ? exactly(value) : printed(value, 1),
            ]),
          ),
          added: new Map(),
        })),
        known,
      ),
    );
  const THREE: readonly RowSpec[] = [
    ['1', 'Cam'],
    ['2', 'Quýt'],
    ['3', 'Bưởi'],
  ];
  const SUMS = [
    [500, 200, 300],
    [710, 300, 410],
    [930, 520, 410],
    [640, 110, 530],
    [850, 230, 620],
  ];

  test('a row is the sum of those beside it where five workbooks agree, not four, and not where one differs', () => {
    expect(found(THREE, SUMS)).toContain('M:1 = M:2 + M:3');
    expect(found(THREE, SUMS.slice(1))).toEqual([]);
    expect(found(THREE, [...SUMS, [10, 4, 5]])).toEqual([]);
    expect(found(THREE, [...SUMS, [9, 4, 5]])).toContain('M:1 = M:2 + M:3');
    expect(
      found(
        THREE,
        SUMS.map(([, two, three]) => [two! + three! + 1, two!, three!]),
      ),
    ).toEqual([]);
    expect(found(THREE, SUMS, [sumOf('M:1', ['M:2', 'M:3'], { kind: 'words', text: '' })])).toEqual([]);
    expect(
      found(
        [
          ['1', 'Cam'],
          ['2', 'Quýt', { unit: 'kg' }],
          ['3', 'Bưởi'],
        ],
        SUMS,
      ),
    ).toEqual([]);
  });

  test('a row with all below it; what stands before it in the other direction', () => {
    expect(
      found(
        [
          ['1', 'Cam'],
          ['1.1', 'Quýt'],
          ['1.2', 'Bưởi'],
        ],
        SUMS,
      ),
    ).toContain('M:1 = M:1.1 + M:1.2');
    expect(
      found(
        THREE,
        SUMS.map(([one, two, three]) => [two!, three!, one!]),
      ),
    ).toContain('M:3 = M:2 + M:1');
  });

  test('a rate of the only pair that gives it, in five different values', () => {
    const rows: readonly RowSpec[] = [
      ['1', 'Tỷ lệ', RATE],
      ['2', 'Cam'],
      ['3', 'Quýt'],
    ];
    const rate = (whole: number, part: number) => [Number(((part / whole) * 100).toFixed(1)), part, whole];
    const units = [rate(970, 313), rate(811, 245), rate(733, 451), rate(657, 502), rate(541, 111)];
    expect(found(rows, units)).toContain('M:1 = M:2 / M:3 * 100');
    expect(found(rows, [...units.slice(1), units[1]!])).not.toContain('M:1 = M:2 / M:3 * 100');
    expect(found(rows, [...units, [1, 500, 541]])).not.toContain('M:1 = M:2 / M:3 * 100');
  });
});
