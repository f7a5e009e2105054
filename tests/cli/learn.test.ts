/** `soat learn`: a form out of a file, checked by at once; what is refused, and how. */
import { expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import type { NewRow } from '../../src/workbook/new-sheet.js';
import { put, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();

const HEAD: readonly NewRow[] = [
  ['Mẫu số 01'],
  ['KẾT QUẢ SẢN XUẤT VỤ ĐÔNG XUÂN'],
  [],
  ['STT', 'Thôn', 'Diện tích (ha)', null, null, 'Sản lượng (tấn)', 'Năng suất (tấn/ha)'],
  [null, null, 'Tổng số', 'Lúa', 'Màu', null, null],
  ['A', 'B', '1=2+3', '2', '3', '4', '5=4/1'],
];
const MERGES = ['C4:E4', 'A4:A5', 'B4:B5', 'F4:F5', 'G4:G5'];
const BLANK: readonly NewRow[] = [
  ['1', 'Nho Lâm'],
  ['2', 'Mai Dương'],
  [null, 'Toàn xã'],
];
const filledRows = (total: number): readonly NewRow[] => [
  ['1', 'Nho Lâm', 31, 24.5, 6.5, 186, 6],
  ['2', 'Mai Dương', 22, 20, 2, 121, 5.5],
  [null, 'Toàn xã', total, 44.5, 8.5, 307, 5.79],
];

function file(name: string, rows: readonly NewRow[]): string {
  return put(folder, name, createWorkbook([{ name: 'Mẫu 01', rows: [...HEAD, ...rows], merges: MERGES }]));
}

const form = file('trống.xlsx', BLANK);
const out = join(folder, 'bộ.json');

test('a form is read, said and written; files are checked with it at once', async () => {
  const call = await soat(['learn', form, '-o', out]);
  expect({ code: call.code, err: call.err }).toEqual({ code: 0, err: '' });
  expect(call.out).toMatch(/Đã đọc 1 biểu, 3 dòng/);
  expect(call.out).toMatch(/Mẫu số 01 – trang “Mẫu 01” – 5 cột số liệu, 3 dòng, dòng cộng “Toàn xã”/);
  expect(call.out).toMatch(/chưa được cơ quan ban hành biểu mẫu xác nhận/);

  const right = await soat(['check', file('đúng.xlsx', filledRows(53)), '--edition', out]);
  expect(right.code).toBe(0);
  expect(right.out).toMatch(/bản 1, ngày \d\d\/\d\d\/\d{4}/);
  expect(right.out).toMatch(/Mẫu số 01, trang tính “Mẫu 01”: 3 dòng, 5 cột số liệu/);
  expect(right.out).toMatch(/Đọc từ tệp của đơn vị, chưa được cơ quan ban hành xác nhận/);

  const wrong = await soat(['check', file('sai.xlsx', filledRows(35)), '--edition', out, '--json']);
  expect(wrong.code).toBe(1);
  expect(workbookOf(wrong)).toMatchObject({
    edition: { chosen: 'given', version: '1' },
    tables: [{ form: 'M01', sheet: 'Mẫu 01', rows: 3, columns: 5 }],
    findings: [{ cells: expect.arrayContaining([{ sheet: 'Mẫu 01', cell: 'C9' }]) as unknown }],
  });
});

test('a filled form is checked by what was read of it, in the same step', async () => {
  const call = ['learn', file('tự sai.xlsx', filledRows(35)), '-o', join(folder, 'tự.json'), '--force'];
  const { out: said } = await soat(call);
  expect(said).toMatch(/Kiểm tra lại tự sai\.xlsx bằng bộ vừa đọc: nhận ra 5\/5 dòng, cột; [1-9]\d* lỗi cần sửa/);
  expect(said).toMatch(/C9: /);
  const json = JSON.parse((await soat([...call, '--json'])).out) as { ownForms: { errors: number; figures: number }[] };
  expect(json.ownForms).toMatchObject([{ file: 'tự sai.xlsx', matched: 5, of: 5, figures: 15 }]);
  expect(json.ownForms[0]?.errors).toBeGreaterThan(0);
  const blank = await soat(['learn', form, '-o', join(folder, 'trống.json'), '--force']);
  expect(blank.out).toMatch(/biểu trống nên chưa có số để kiểm tra/);
});

test('missing figures are filled as live formulas', async () => {
  const rows: readonly NewRow[] = [
    ['1', 'Nho Lâm', null, 24.5, 6.5, 186, null],
    ['2', 'Mai Dương', null, 20, 2, 121, null],
    [null, 'Toàn xã'],
  ];
  const target = join(folder, 'điền.xlsx');
  await soat(['learn', form, '-o', out, '--force']);
  const { code, out: said } = await soat([
    'fill',
    file('thiếu.xlsx', rows),
    '--edition',
    out,
    '--as',
    'formulas',
    '-o',
    target,
  ]);
  expect(code).toBe(0);
  expect(said).toMatch(/=D7\+E7|=SUM\(D7:E7\)/);
  const again = await soat(['check', target, '--edition', out, '--json']);
  expect(again.code).toBe(0);
  const entries = (workbookOf(again) as unknown as { entries: { cell: string; value: number }[] }).entries;
  expect(entries.find(({ cell }) => cell === 'C9')).toMatchObject({ value: 53 });
});

test('the JSON tells forms, relations and what speaks for each', async () => {
  const call = await soat([
    'learn',
    form,
    '-o',
    join(folder, 'b2.json'),
    '--json',
    '--id',
    'nong-nghiep',
    '--name',
    'Nông nghiệp',
  ]);
  expect(call.code).toBe(0);
  expect(JSON.parse(call.out)).toMatchObject({
    version: 1,
    edition: { id: 'nong-nghiep', version: '1', name: 'Nông nghiệp' },
    forms: [{ form: 'M01', name: 'Mẫu số 01', kind: 'table', total: 'Toàn xã' }],
    filled: { used: [], unused: [] },
  });
  const { relations } = JSON.parse(call.out) as { relations: { rule: string; ground: string; applies: boolean }[] };
  expect(relations).toContainEqual(
    expect.objectContaining({ rule: 'M01:each[1] = M01:each[2] + M01:each[3]', ground: 'printed', applies: true }),
  );
});

test('filled workbooks are evidence, wherever they are named', async () => {
  const units = join(folder, 'đơn vị');
  mkdirSync(units, { recursive: true });
  const named = [1, 2, 3, 4, 5, 6].map((unit) => {
    const rows: readonly NewRow[] = [
      ['1', 'Nho Lâm', 30 + unit, 24, 6 + unit, 180, 180 / (30 + unit)],
      ['2', 'Mai Dương', 22, 20, 2, 121, 5.5],
      [null, 'Toàn xã', 52 + unit, 44, 8 + unit, 301, 301 / (52 + unit)],
    ];
    return put(
      units,
      `xã ${unit}.xlsx`,
      createWorkbook([{ name: 'Mẫu 01', rows: [...HEAD, ...rows], merges: MERGES }]),
    );
  });
  const byFolder = await soat(['learn', form, '--filled', units, '-o', join(folder, 'b3.json'), '--json']);
  const byName = await soat(['learn', form, ...named, '-o', join(folder, 'b4.json'), '--json']);
  for (const call of [byFolder, byName]) {
    expect(call.code).toBe(0);
    const { filled, relations } = JSON.parse(call.out) as {
      filled: { used: string[] };
      relations: { rule: string; support: { held: number; of: number } }[];
    };
    expect(filled.used.filter((name) => name.startsWith('xã'))).toHaveLength(6);
    expect(relations.find(({ rule }) => rule.startsWith('M01:each[1]'))?.support).toMatchObject({ held: 6, of: 6 });
  }
});

test.each([
  ['no file', [], /chưa nêu tệp/],
  ['no output', [form], /-o BỘ\.json/],
  ['another ending', [form, '-o', join(folder, 'bộ.xlsx')], /\.json/],
  ['an id with spaces', [form, '-o', join(folder, 'x.json'), '--id', 'a b'], /--id/],
  ['no such file', [join(folder, 'không có.xlsx'), '-o', join(folder, 'x.json')], /Không đọc được tệp/],
  [
    'the form as output',
    [put(folder, 'biểu.json', '{}'), '-o', join(folder, 'biểu.json')],
    /trùng với một tệp đầu vào/,
  ],
])('a call with %s is refused with a reason', async (_, argv, said) => {
  const { code, out: printed, err } = await soat(['learn', ...argv]);
  expect({ code, out: printed }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(said);
  expect(existsSync(join(folder, 'x.json'))).toBe(false);
});

test('a workbook without a form is refused, an existing edition is not replaced unasked', async () => {
  const letter = put(folder, 'thư.xlsx', createWorkbook([{ name: 'Thư', rows: [['Kính gửi: UBND các xã']] }]));
  const none = await soat(['learn', letter, '-o', join(folder, 'x.json')]);
  expect(none.code).toBe(2);
  expect(none.err).toMatch(/không thấy bảng nào của một biểu mẫu/);
  await soat(['learn', form, '-o', out, '--force']);
  const before = readFileSync(out, 'utf8');
  const again = await soat(['learn', form, '-o', out]);
  expect(again.code).toBe(2);
  expect(again.err).toMatch(/--force/);
  expect(readFileSync(out, 'utf8')).toBe(before);
});

test('the next version of an edition keeps its id and counts on', async () => {
  await soat(['learn', form, '-o', out, '--force', '--id', 'bo-cua-xa']);
  const next = join(folder, 'bản 2.json');
  const call = await soat(['learn', form, '--update', out, '-o', next, '--json']);
  expect(JSON.parse(call.out)).toMatchObject({ edition: { id: 'bo-cua-xa', version: '2' } });
});
