/** Forms with several figure columns and open rows: found by every heading, read by row and column, checked by their rules. */
import { describe, expect, test } from '@jest/globals';
import { readEdition } from '../../src/forms/edition-schema.js';
import ii06a from '../../src/forms/editions/ii06a.json';
import { recognise } from '../../src/forms/recognise.js';
import { check } from '../../src/review/check.js';
import { loadEdition } from '../../src/rules/editions.js';
import { toFormula } from '../../src/rules/to-formula.js';
import { sentenceOf } from '../../src/strings/findings.js';
import { formatAddress, type CellRange } from '../../src/workbook/address.js';
import type { CellValue, Sheet } from '../../src/workbook/snapshot.js';
import { sheetOf, snapshotOf } from '../support/layouts.js';

type Line = readonly (CellValue | null)[];

const HARVEST_PATHS = [
  ['Diện tích (ha)', 'Tổng số'],
  ['Diện tích (ha)', 'Lúa'],
  ['Diện tích (ha)', 'Màu'],
  ['Sản lượng (tấn)'],
  ['Năng suất (tấn/ha)'],
];
const why = { vi: 'Theo biểu mẫu', en: 'By the form' };
const examples = { pass: {}, fail: {}, notApplicable: {} };
const DATA = {
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
      columns: HARVEST_PATHS.map((path, at) => ({ number: `${at + 1}`, paths: [path], unit: 'x', kind: 'money' })),
    },
  ],
  rules: [
    ...ii06a.rules,
    { id: 'V-1', rule: 'M01:each[1] = M01:each[2] + M01:each[3]', severity: 'error', why, examples },
    { id: 'V-5', rule: 'M01:each[5] = M01:each[4] / M01:each[1]', severity: 'error', why, examples },
    { id: 'V-t4', rule: 'M01:total[4] = sum(M01:each[4])', severity: 'error', why, examples },
  ],
};
const EDITION = loadEdition(DATA);

/** Zero-based rows and columns. */
const merge = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

const TWO_LINES: readonly Line[] = [
  ['Biểu số II.06a/VPCP/KSTT'],
  [
    'TT',
    'Lĩnh vực',
    'Số hồ sơ tiếp nhận',
    null,
    null,
    null,
    'Số hồ sơ đã giải quyết',
    null,
    null,
    null,
    'Số hồ sơ đang giải quyết',
  ],
  [
    null,
    null,
    'Tổng số',
    'Trực tuyến',
    'Trực tiếp, bưu chính',
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ],
];
const TWO_MERGES = [merge(1, 2, 1, 5), merge(1, 6, 1, 9), merge(1, 10, 1, 12), merge(1, 0, 2, 0), merge(1, 1, 2, 1)];
const THREE_LINES: readonly Line[] = [
  [
    'STT',
    'Lĩnh vực giải quyết',
    'Số lượng hồ sơ tiếp nhận',
    null,
    null,
    null,
    'Số lượng hồ sơ đã giải quyết',
    null,
    null,
    null,
    'Số lượng hồ sơ đang giải quyết',
  ],
  [
    null,
    null,
    'Tổng số',
    'Trong kỳ',
    null,
    'Từ kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Tổng số',
    'Trong hạn',
    'Quá hạn',
  ],
  [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
];
const THREE_MERGES = [
  merge(0, 2, 0, 5),
  merge(0, 6, 0, 9),
  merge(0, 10, 0, 12),
  merge(1, 3, 1, 4),
  merge(0, 0, 2, 0),
  merge(0, 1, 2, 1),
];
const NUMBERS: Line = [
  '(1)',
  '(2)',
  '(3)=(4)+(5)+(6)',
  '(4)',
  '(5)',
  '(6)',
  '(7)=(8)+(9)+(10)',
  '(8)',
  '(9)',
  '(10)',
  '(11)=(12)+(13)',
  '(12)',
  '(13)',
];
const CERTIFIED: Line = [1, 'Chứng thực', 512, 288, 210, 14, 500, 401, 97, 2, 12, 12, 0];
const CIVIL: Line = [2, 'Hộ tịch', 223, 114, 91, 18, 198, 109, 87, 2, 25, 24, 1];
const TOTAL: Line = [null, 'TỔNG CỘNG', 735, 402, 301, 32, 698, 510, 184, 4, 37, 36, 1];

const read = (...sheets: readonly Sheet[]) => recognise(snapshotOf(sheets), EDITION.edition);
const findings = (...sheets: readonly Sheet[]) => check(read(...sheets), EDITION).findings;

describe.each<[string, readonly Line[], CellRange[]]>([
  ['two heading lines, the total first', [...TWO_LINES, TOTAL, CERTIFIED, CIVIL], TWO_MERGES],
  ['two heading lines, merging lost', [...TWO_LINES, CERTIFIED, CIVIL, TOTAL], []],
  ['three heading lines', [...THREE_LINES, CERTIFIED, CIVIL, TOTAL], THREE_MERGES],
  ['three heading lines and a line of numbers', [...THREE_LINES, NUMBERS, CERTIFIED, CIVIL, TOTAL], THREE_MERGES],
  [
    'a column of notes and a remark beside it',
    [...THREE_LINES.map((line, at) => (at === 0 ? [...line, null, null, 'Ghi chú'] : line)), CERTIFIED, CIVIL, TOTAL],
    THREE_MERGES,
  ],
])('II.06a with %s', (_, lines, merges) => {
  const recognition = read(sheetOf('Sheet1', lines, [...merges]));

  test('is read whole, and the line of numbers is no data', () => {
    const [table] = recognition.tables;
    expect(table?.rows.filter(({ key }) => key !== 'total').map(({ key, name }) => [key, name])).toEqual([
      ['#1', 'Chứng thực'],
      ['#2', 'Hộ tịch'],
    ]);
    expect([...(table?.columns.keys() ?? [])]).toHaveLength(11);
    const figure = (ref: string) => recognition.reading.entries.get(ref)?.quantity?.value;
    expect(['06a:#1[3]', '06a:#2[8]', '06a:total[3]', '06a:total[13]', '06a:#1[13]'].map(figure)).toEqual([
      512, 109, 735, 1, 0,
    ]);
    expect(recognition.unread).toEqual([]);
  });

  test('is consistent', () => {
    expect(check(recognition, EDITION).findings).toEqual([]);
  });
});

test('one figure typed wrong is one finding on its cell, with the figure that its parts and the total give', () => {
  const wrong = CIVIL.map((value) => (value === 198 ? 189 : value));
  const sheet = sheetOf('Sheet1', [...THREE_LINES, NUMBERS, CERTIFIED, wrong, TOTAL], THREE_MERGES);
  const found = findings(sheet);
  expect(found).toHaveLength(1);
  expect(found[0]?.cells.map(formatAddress)[0]).toBe('G6');
  expect(found[0]?.fixes[0]?.changes).toMatchObject([{ ref: '06a:#2[7]', value: 198 }]);
  const sentence = sentenceOf(found[0]!, check(read(sheet), EDITION).edition, 'vi');
  expect(sentence).toMatch(/^Biểu II\.06a, dòng “Hộ tịch”, cột \(7\): /);
  expect(sentence).toContain('109 + 87 + 2 = 198');
});

test('the total row is held to the sum of the rows, however many there are, and blanks count as nothing', () => {
  const rows = Array.from({ length: 300 }, (_, at): Line => [
    at + 1,
    `Lĩnh vực số ${at + 1}`,
    1,
    1,
    null,
    null,
    1,
    1,
    null,
    null,
    null,
    null,
    null,
  ]);
  const total: Line = [null, 'Tổng cộng', 300, 300, 0, 0, 299, 300, 0, 0, 0, 0, 0];
  const found = findings(sheetOf('S', [...TWO_LINES, ...rows, total], TWO_MERGES));
  expect(found.flatMap((one) => [one, ...one.follows]).map(({ rule }) => rule)).toContain('M06A-total-7');
  expect(found[0]?.fixes[0]?.changes).toMatchObject([{ ref: '06a:total[7]', value: 300 }]);
});

describe('another form is not read as this one', () => {
  test.each<[string, readonly Line[], string | null]>([
    [
      'a wider relative',
      [
        [
          'STT',
          'Lĩnh vực',
          'Số hồ sơ tiếp nhận',
          null,
          null,
          null,
          null,
          null,
          null,
          'Chậm tiếp nhận',
          'Số hồ sơ đã giải quyết',
          null,
          null,
          null,
          'Số hồ sơ đang giải quyết',
        ],
        [
          null,
          null,
          'Tổng số',
          'Kỳ trước chuyển sang',
          'Trực tiếp',
          'Bưu chính',
          'Toàn trình',
          'Một phần',
          'Phi địa giới',
          null,
          'Tổng số',
          'Trước và đúng hạn',
          'Quá hạn đã có thư xin lỗi',
          'Quá hạn chưa có thư xin lỗi',
          'Tổng số',
          'Trong hạn',
          'Quá hạn',
        ],
        [1, 'Chứng thực', 512, 14, 160, 10, 200, 118, 10, 3, 500, 498, 2, 0, 12, 12, 0],
      ],
      'Trực tiếp',
    ],
    [
      'the form with one more column inside',
      [
        TWO_LINES[1]!.flatMap((value, at) => (at === 7 ? [value, null] : [value])),
        TWO_LINES[2]!.flatMap((value, at) => (at === 7 ? [value, 'Quá hạn có thư xin lỗi'] : [value])),
        CERTIFIED.flatMap((value, at) => (at === 7 ? [value, 1] : [value])),
      ],
      'Quá hạn có thư xin lỗi',
    ],
    [
      'the form with one more figure column behind',
      [[...TWO_LINES[1]!, null, null, 'Số hồ sơ chậm tiếp nhận'], [...TWO_LINES[2]!], [...CERTIFIED, 1]],
      'Số hồ sơ chậm tiếp nhận',
    ],
    [
      'the form without one of its columns',
      [
        TWO_LINES[1]!.filter((_, at) => at !== 7),
        TWO_LINES[2]!.filter((_, at) => at !== 7),
        CERTIFIED.filter((_, at) => at !== 7),
      ],
      'Trước hạn',
    ],
    [
      'the form with two columns of one heading',
      [
        TWO_LINES[1]!.flatMap((value, at) => (at === 8 ? [value, null] : [value])),
        TWO_LINES[2]!.flatMap((value, at) => (at === 8 ? [value, value] : [value])),
        CERTIFIED.flatMap((value, at) => (at === 8 ? [value, value] : [value])),
      ],
      'Đúng hạn',
    ],
    [
      'a table of a portal',
      [
        ['Đơn vị', 'Tổng tiếp nhận', 'Đã xử lý', 'Trước hạn', '%', 'Đúng hạn', '%', 'Trễ hạn', '%'],
        ['UBND phường An Cựu', '1.240', '1.198', '850', '71%', '341', '28,5%', '7', '0,6%'],
      ],
      null,
    ],
    ['headings without a row', [...TWO_LINES], null],
  ])('%s', (_, lines, heading) => {
    const recognition = read(sheetOf('S', lines));
    expect(recognition.tables).toEqual([]);
    expect([...recognition.reading.entries.keys()]).toEqual([]);
    expect(recognition.unread).toEqual([
      heading === null
        ? { sheet: 'S', reason: 'no-form' }
        : { sheet: 'S', reason: 'other-columns', form: 'Biểu II.06a', heading },
    ]);
    expect(check(recognition, EDITION).findings).toEqual([]);
  });
});

describe('a form of another field', () => {
  const HEAD: readonly Line[] = [
    ['STT', 'Thôn', 'Diện tích (ha)', null, null, 'Sản lượng (tấn)', 'Năng suất (tấn/ha)'],
    [null, null, 'Tổng số', 'Lúa', 'Màu'],
    ['A', 'B', '1=2+3', '2', '3', '4', '5=4/1'],
  ];
  const MERGES = [merge(0, 2, 0, 4), merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 5, 1, 5), merge(0, 6, 1, 6)];
  const ROWS: readonly Line[] = [
    [1, 'Nho Lâm', 31, 24.5, 6.5, 186, 6],
    [2, 'Mai Dương', 22, 20, 2, 121, 5.5],
    [3, 'Bác Vọng', 40.2, 33.2, 7, 249.2, 6.2],
  ];
  const COMMUNE: Line = [null, 'Toàn xã', 93.2, 77.7, 15.5, 556.2, 5.97];

  test('is consistent; the rate of the total row is no sum of rates', () => {
    expect(findings(sheetOf('Mẫu 01', [...HEAD, ...ROWS, COMMUNE], MERGES))).toEqual([]);
  });

  test.each<[string, number, number, number]>([
    ['a part', 0, 3, 25.4],
    ['a rate', 1, 6, 4.5],
    ['a figure that is added up', 2, 5, 294.2],
  ])('%s typed wrong is found in its row', (_, row, column, value) => {
    const rows = ROWS.map((line, at) =>
      at === row ? line.map((one, place) => (place === column ? value : one)) : line,
    );
    const found = findings(sheetOf('Mẫu 01', [...HEAD, ...rows, COMMUNE], MERGES));
    expect(found.length).toBeGreaterThan(0);
    const rowOf = (one: (typeof found)[number]) => one.cells[0]?.row;
    expect(found.map(rowOf)).toContain(row + 3);
  });

  test('a rule of every row and a total are formulas of their cells', () => {
    const recognition = read(sheetOf('Mẫu 01', [...HEAD, ...ROWS, COMMUNE], MERGES));
    const { edition } = check(recognition, EDITION);
    const formulaOf = (ref: string): string | undefined => {
      const rule = edition.rules.find(({ assignment }) => assignment?.target.name === ref);
      return (
        rule?.assignment &&
        toFormula(rule.assignment.expression, {
          addressOf: ({ name }) => {
            const place = recognition.reading.entries.get(name)?.place;
            return place ? formatAddress({ row: place.row, column: place.column }) : undefined;
          },
          decimals: 2,
          scale: 1,
          scaleOf: () => 1,
        })
      );
    };
    expect(formulaOf('M01:#2[1]')).toBe('D5+E5');
    expect(formulaOf('M01:total[5]')).toBe('IF(C7=0,"",ROUND(F7/C7,2))');
    expect(formulaOf('M01:total[4]')).toBe('SUM(F4:F6)');
  });
});

describe('an edition with tables', () => {
  const faulty = (rule: string) => () =>
    loadEdition({ ...DATA, rules: [{ id: 'X', rule, severity: 'error', why, examples }] });

  test.each([
    ['06a:each[99] > 1', '06a:each[99]'],
    ['07a:each[3] > 1', '07a:each[3]'],
    ['06a:abc[3] > 1', '06a:abc[3]'],
    ['sum(06a:each[99]) > 1', '06a:each[99]'],
    ['previous(06a:total[3]) > 1', '06a:total[3]'],
  ])('%s names what the form does not have', (rule, found) => {
    expect(faulty(rule)).toThrow(expect.objectContaining({ code: 'unknown-reference', found }));
  });

  test('columns of one number, a form of an appendix’s number and an unknown key are errors with their place', () => {
    const [first, second] = DATA.tables;
    const doubled = { ...first, columns: [...first!.columns, first!.columns[0]] };
    expect(() => readEdition({ ...DATA, tables: [doubled] })).toThrow(
      expect.objectContaining({ code: 'duplicate-column', path: 'tables.0.columns.11.number' }),
    );
    expect(() => readEdition({ ...DATA, tables: [second, second] })).toThrow(
      expect.objectContaining({ code: 'duplicate-form', path: 'tables.1.number' }),
    );
    expect(() => readEdition({ ...DATA, tables: [{ ...second, colour: 1 }] })).toThrow(
      expect.objectContaining({ code: 'unknown-key' }),
    );
  });
});
