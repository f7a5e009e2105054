/** Forms of fields that no edition knows: read, checked, their single mistakes named on their cells. */
import { describe, expect, test } from '@jest/globals';
import { learnEdition, NothingToLearn } from '../../src/app/learn-edition.js';
import { reviewWorkbook } from '../../src/app/review-workbook.js';
import type { Finding } from '../../src/review/finding.js';
import type { CompiledEdition } from '../../src/rules/compile.js';
import { formatAddress, parseAddress, parseRange } from '../../src/workbook/address.js';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot.js';
import { BUDGET, HEALTH, INVENTED, POOR, SCHOOL, STAFF, type InventedForm } from '../support/invented-forms.js';
import { sheetOf, snapshotOf } from '../support/layouts.js';

const DATE = '2026-11-30';

function learned({ blank }: Pick<InventedForm, 'blank'>): ReturnType<typeof learnEdition> {
  return learnEdition({ forms: [{ name: 'bieu.xlsx', snapshot: blank }], filled: [], date: DATE });
}

function rulesOf(form: Pick<InventedForm, 'blank'>): readonly string[] {
  return learned(form).compiled.edition.rules.map(({ rule }) => rule);
}

function withCell(snapshot: Snapshot, cell: string, value: CellValue | null): Snapshot {
  const { row, column } = parseAddress(cell)!;
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((one) =>
      one.index === row
        ? { ...one, cells: one.cells.map((each) => (each.column === column ? { ...each, value } : each)) }
        : one,
    ),
  }));
  return { ...snapshot, sheets };
}

function findingsOf(snapshot: Snapshot, given: CompiledEdition): readonly Finding[] {
  return reviewWorkbook(snapshot, { edition: { given } }).result.findings;
}

describe.each(INVENTED.map((form) => [form.name, form] as const))('a form of %s', (_name, form) => {
  const { compiled } = learned(form);

  test('is read whole and passed where it is consistent', () => {
    const review = reviewWorkbook(form.filled, { edition: { given: compiled } });
    expect(review.result.findings).toEqual([]);
    expect(review.recognition.unread).toEqual([]);
    expect(
      review.recognition.forms.flatMap(({ unrecognised, missing, deviations }) => [
        ...unrecognised,
        ...missing,
        ...deviations,
      ]),
    ).toEqual([]);
    expect(review.recognition.reading.entries.size).toBeGreaterThan(5);
  });

  test('is chosen by what fits among the editions that ship with the product', () => {
    const { choice } = reviewWorkbook(form.filled, {
      edition: { among: [{ edition: compiled.edition, compile: () => compiled }] },
    });
    expect(choice).toMatchObject({ chosen: 'fits', isDoubtful: false });
  });

  test.each(form.mistakes.map(({ cell, wrong }) => [cell, wrong] as const))(
    'a wrong figure in %s is named there first',
    (cell, wrong) => {
      const found = findingsOf(withCell(form.filled, cell, wrong), compiled);
      expect(found.length).toBeGreaterThan(0);
      const named = found.flatMap(({ cells }) => cells.map(formatAddress));
      expect(named).toContain(cell);
    },
  );
});

test('formulas that a form prints and what its words tell are rules', () => {
  expect(rulesOf(SCHOOL)).toEqual(
    expect.arrayContaining([
      'B02:each[3] = B02:each[4] + B02:each[5]',
      'B02:each[7] = B02:each[3] - B02:each[6]',
      'B02:each[8] = B02:each[6] / B02:each[3] * 100',
      'B02:total[3] = sum(B02:each[3])',
    ]),
  );
  expect(rulesOf(SCHOOL)).not.toContain('B02:total[8] = sum(B02:each[8])');
  expect(rulesOf(HEALTH)).toEqual(
    expect.arrayContaining([
      'M05:1.1 = M05:1.2 + M05:1.3',
      'M05:1.4 = M05:1.2 / M05:1.1 * 100',
      'M05:2.3 = M05:2.2 / M05:2.1 * 100',
      'M05:3.4 = M05:3.3 / M05:3.2 * 100',
    ]),
  );
  expect(rulesOf(BUDGET)).toContain('T1:each[5] = T1:each[4] / T1:each[1] * 100');
  expect(rulesOf(STAFF)).toEqual(
    expect.arrayContaining(['B03:1 = B03:1.1 + B03:1.2', 'B03:2.2 = B03:2.1 / B03:1 * 100']),
  );
  expect(rulesOf(POOR)).toEqual(
    expect.arrayContaining(['B01:each[5] = B01:each[2] / B01:each[1] * 100', 'B01:each[3] <= B01:each[2]']),
  );
});

test('a plan may be passed: its rate is not bounded', () => {
  const over = withCell(BUDGET.filled, 'E6', 345.5);
  expect(findingsOf(over, learned(BUDGET).compiled)).toEqual([]);
});

test('rows keep kind, unit and codes; chapters whose rows begin anew are numbered through', () => {
  const rows = [...learned(HEALTH).compiled.indicators.values()];
  expect(rows.map(({ stt }) => stt)).toEqual([
    '1',
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '2',
    '2.1',
    '2.2',
    '2.3',
    '3',
    '3.1',
    '3.2',
    '3.3',
    '3.4',
  ]);
  expect(rows.find(({ stt }) => stt === '3.1')).toMatchObject({
    kind: 'code',
    codes: [
      { value: 0, label: 'Chưa đạt' },
      { value: 1, label: 'Đạt' },
    ],
  });
  expect(rows.find(({ stt }) => stt === '3.2')).toMatchObject({ kind: 'money', unit: 'Triệu đồng' });
});

test('live formulas of the form are rules, and win over nothing that the form prints', () => {
  const sheet = sheetOf('PL1', [
    ['Phụ lục 1'],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['1', 'Hộ nghèo', 'Hộ', null],
    ['2', 'Hộ cận nghèo', 'Hộ', null],
    ['3', 'Hộ nghèo và cận nghèo', 'Hộ', null],
    ['4', 'Bình quân nhân khẩu', 'Người/hộ', null],
    ['5', 'Nhân khẩu', 'Người', null],
  ]);
  const formulas = new Map([
    [4, 'SUM(D3:D4)'],
    [5, 'IF(D5=0,"",ROUND(D7/D5,1))'],
  ]);
  const live = {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const formula = formulas.get(row.index);
      return formula === undefined
        ? row
        : { ...row, cells: [...row.cells, { column: 3, value: null, formula, format: 'General', locked: false }] };
    }),
  };
  const { relations, compiled } = learned({ blank: snapshotOf([live]) });
  expect(compiled.edition.rules.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['1:3 = 1:1 + 1:2', '1:4 = 1:5 / 1:3']),
  );
  expect(relations.every(({ ground }) => ground.kind === 'formula')).toBe(true);
});

test('an edition says where it comes from, and its rules are made with examples that hold', () => {
  const { data, compiled } = learned(SCHOOL);
  expect(data).toMatchObject({ version: '1', date: DATE, learned: { files: ['bieu.xlsx'], units: 0 } });
  expect(JSON.stringify(data)).not.toMatch(/Mầm non Hoa Sen|1138/);
  expect(compiled.edition.rules.every(({ why }) => why.en !== '' && why.vi !== '')).toBe(true);
});

test('the next version keeps the id and the name', () => {
  const first = learned(HEALTH).compiled.edition;
  const next = learnEdition({
    forms: [{ name: 'moi.xlsx', snapshot: HEALTH.blank }],
    filled: [],
    date: '2027-01-05',
    earlier: first,
  });
  expect(next.compiled.edition).toMatchObject({ id: first.id, name: first.name, version: '2', date: '2027-01-05' });
});

test('a workbook without any form is said to have none', () => {
  const snapshot = snapshotOf([sheetOf('Thư', [['Kính gửi: UBND các xã'], ['Đề nghị báo cáo trước ngày 20.']])]);
  expect(() => learned({ blank: snapshot })).toThrow(NothingToLearn);
});

/** Headings over two or three lines, what a rate is of told by words or units alone, who signs below the rows. */
const BY_WORDS = [
  {
    name: 'a rate of the total, before what it is of',
    heads: ['Học sinh (em)', null, null, 'Tỷ lệ hoàn thành (%)', 'Học sinh hoàn thành chương trình lớp học'],
    rule: 'B05:each[4] = B05:each[5] / B05:each[1] * 100',
    figures: [200, 120, 80, 90, 180],
  },
  {
    name: 'what was done of a plan',
    heads: ['Dự toán năm (triệu đồng)', null, null, 'Thực hiện (triệu đồng)', 'Đạt tỷ lệ so với dự toán (%)'],
    rule: 'B05:each[5] = B05:each[4] / B05:each[1] * 100',
    figures: [200, 120, 80, 210, 105],
  },
  {
    name: 'a yield by its unit',
    heads: ['Diện tích (ha)', null, null, 'Sản lượng (tấn)', 'Năng suất (tấn/ha)'],
    rule: 'B05:each[5] = B05:each[4] / B05:each[1]',
    figures: [200, 120, 80, 1060, 5.3],
  },
] as const;

test.each(BY_WORDS)(
  '$name is read without a printed formula, and what stands below is no row',
  ({ heads, rule, figures }) => {
    const parts = [null, 'Cộng', 'Loại một', 'Loại hai', null, null];
    const rows = [
      ['Biểu số 05'],
      ['Tên đơn vị', ...heads],
      parts,
      ...['Thôn Một', 'Thôn Hai', 'Thôn Ba'].map((name) => [name, ...figures]),
      [],
      ['NGƯỜI LẬP BIỂU', null, null, 'CHỦ TỊCH'],
    ];
    const merges = ['A2:A3', 'B2:D2', 'E2:E3', 'F2:F3'].map((text) => parseRange(text)!);
    const filled = snapshotOf([sheetOf('Biểu', rows, merges)]);
    const blank = snapshotOf([
      sheetOf(
        'Biểu',
        rows.map((row, at) => (at > 2 && at < 6 ? row.slice(0, 1) : row)),
        merges,
      ),
    ]);
    expect(rulesOf({ blank })).toContain(rule);
    const { compiled } = learned({ blank });
    const review = reviewWorkbook(filled, { edition: { given: compiled } });
    expect(review.result.findings).toEqual([]);
    expect(review.recognition.tables[0]?.rows).toHaveLength(3);
  },
);
