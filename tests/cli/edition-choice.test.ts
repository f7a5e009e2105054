/** Which edition a workbook is checked with: found by its forms, said, and kept in the workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { recognise } from '../../src/forms/recognise.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { sheetOf } from '../support/layouts.js';
import { put, SAMPLE, soat, temporaryFolder, workbookOf } from './support.js';
import { sheetsOf } from './workbooks.js';

const folder = temporaryFolder();

const twoLevel = builtInEdition('xa-2025-hai-cap')!.edition;

/** The form that `soat new` makes for a ward, with figures written into it. */
async function ward(name: string, figures: Readonly<Record<string, number>>): Promise<string> {
  const out = join(folder, name);
  const made = await soat(['new', '--unit', 'Phường Thuận Hóa', '--period', 'Quý III/2026', '-o', out]);
  expect(made).toMatchObject({ code: 0 });
  const file = join(out, 'phuong-thuan-hoa.xlsx');
  const host = await openWorkbook(new Uint8Array(readFileSync(file)), file);
  const snapshot = await host.read();
  expect(readWorkbookSettings(snapshot.settings).settings.edition).toBe('xa-2025-hai-cap');
  const { entries } = recognise(snapshot, twoLevel).reading;
  await host.apply(
    Object.entries(figures).map(([ref, value]) => ({ kind: 'number', ...entries.get(ref)!.place!, value }) as const),
  );
  // As another program leaves it: without what we keep in it.
  await host.apply([{ kind: 'settings', json: null }]);
  return put(folder, `${name}.xlsx`, await host.save());
}

test('a ward’s workbook of quý III/2026 with more on time than solved is checked by the two-level edition', async () => {
  const file = await ward('phuong', { '4:3.1.1': 3650, '4:3.1.2': 3700 });
  const call = await soat(['check', file, '--json']);
  expect(call.code).toBe(1);
  const report = workbookOf(call) as unknown as {
    edition: object;
    findings: { severity: string; refs: string[]; message: string }[];
  };
  expect(report.edition).toEqual({ id: 'xa-2025-hai-cap', chosen: 'fits', matched: 111, of: 111 });
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  expect(errors).toHaveLength(1);
  expect(errors[0]!.message).toMatch(/3\.700/);
  expect(errors[0]!.refs).toContain('4:3.1.2');
  const printed = (await soat(['check', file])).out;
  expect(printed).toContain('khớp 111/111 dòng (tự xác định theo tệp)');
});

/** Three more lines of headings' columns than II.06a has, in its words: a guess at Biểu 07a/BTP. */
const WIDER = [
  ['Biểu số 07a/BTP/KSTT'],
  ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
  [
    ...['STT', 'Lĩnh vực, công việc giải quyết theo cấp', 'Số hồ sơ nhận giải quyết', null, null, null, null, null],
    ...['Số hồ sơ đã giải quyết', null, null, null, null, 'Số hồ sơ đang giải quyết', null, null],
  ],
  [
    ...[null, null, 'Tổng số', 'Toàn trình', 'Một phần', 'Phi địa giới', 'Trực tiếp', 'Từ kỳ trước'],
    ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn, có xin lỗi', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
  ],
  [...Array.from({ length: 16 }, (_, at) => `(${at + 1})`)],
  ['1', 'Hộ tịch', 2000, 900, 300, 50, 700, 50, 1950, 1000, 900, 20, 30, 50, 48, 2],
  ['2', 'Đất đai', 1750, 800, 250, 20, 640, 40, 1700, 900, 780, 5, 15, 50, 50, 0],
  [null, 'Tổng cộng', 3750, 1700, 550, 70, 1340, 90, 3650, 1900, 1680, 25, 45, 100, 98, 2],
];

test('a sheet 07a in the ward’s workbook is never read as II.06a, and the ward’s error is still the one that is named', async () => {
  const file = await ward('phuong-07a', { '4:3.1.1': 3650, '4:3.1.2': 3700 });
  const snapshot = await (await openWorkbook(new Uint8Array(readFileSync(file)), file)).read();
  const both = { ...snapshot, sheets: [...snapshot.sheets, sheetOf('Biểu 07a', WIDER)] };
  const beside = put(folder, 'phuong và 07a.xlsx', xlsxOf(both));
  const report = workbookOf(await soat(['check', beside, '--json'])) as unknown as {
    edition: object;
    m06a?: object;
    tables?: object;
    unread: { sheet: string }[];
    findings: { severity: string; rule: string; refs: string[] }[];
  };
  expect(report.edition).toMatchObject({ id: 'xa-2025-hai-cap', matched: 111, of: 111 });
  expect([report.m06a, report.tables]).toEqual([undefined, undefined]);
  expect(report.unread.map(({ sheet }) => sheet)).toContain('Biểu 07a');
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ refs }) => refs.includes('4:3.1.2'))).toEqual([true]);
  expect(report.findings.filter(({ rule }) => rule.startsWith('M'))).toEqual([]);
  expect((await soat(['check', beside])).out).toMatch(/Biểu 07a.*(?:chưa đọc|không)/);
});

test('the sample of 2023 beside it by the forms of 2023, and a given edition wins', async () => {
  const file = await ward('hai', { '4:3.1.1': 10 });
  const both = JSON.parse((await soat(['check', file, SAMPLE, '--json'])).out) as {
    edition: null;
    workbooks: { edition: { id: string } }[];
  };
  expect([both.edition, ...both.workbooks.map(({ edition }) => edition.id)]).toEqual([
    null,
    'xa-2025-hai-cap',
    'hue-2023',
  ]);
  const given = JSON.parse((await soat(['check', file, '--edition', 'hue-2023', '--json'])).out) as object;
  expect(given).toMatchObject({ edition: 'hue-2023', workbooks: [{ edition: { id: 'hue-2023', chosen: 'given' } }] });
});

test('a table of no edition is not checked: one line says so, and which edition comes nearest', async () => {
  const rows = [
    ['STT', 'Lĩnh vực', 'Đã tiếp nhận', 'Đã giải quyết'],
    [1, 'Hộ tịch', 120, 118],
    [2, 'Đất đai', 80, 75],
    [3, 'Chứng thực', 300, 300],
  ];
  const call = await soat(['check', put(folder, 'cong.xlsx', sheetsOf({ 'Tổng hợp': rows })), '--json']);
  expect(call.code).toBe(2);
  expect(call.err.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(call.out)).toMatchObject({
    workbooks: [{ edition: { chosen: 'none' }, findings: [], error: { code: 'no-edition' } }],
  });
});

test('a total is of the edition of most files, and a file of another edition is named and not added', async () => {
  const one = await ward('mot', { '4:3.1.1': 10, '4:3.1.2': 9 });
  const two = await ward('hai-2', { '4:3.1.1': 20, '4:3.1.2': 20 });
  const call = await soat(['collect', one, two, SAMPLE, '-o', join(folder, 'tong.xlsx'), '--json']);
  const report = JSON.parse(call.out) as { submissions?: { file: string; failure: string | null }[] };
  expect(JSON.stringify(report)).toContain('other-edition');
  const total = await openWorkbook(new Uint8Array(readFileSync(join(folder, 'tong.xlsx'))), 'tong.xlsx');
  expect(readWorkbookSettings((await total.read()).settings).settings.edition).toBe('xa-2025-hai-cap');
});
