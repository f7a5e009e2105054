/** Editions of the office's folder and of the workbook itself: which is chosen, which is only named, which is out of date. */
import { expect, test } from '@jest/globals';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { NO_SETTINGS, writeWorkbookSettings } from '../../src/review/workbook-settings.js';
import type { NewRow } from '../../src/workbook/new-sheet.js';
import { put, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();
const HEAD: readonly NewRow[] = [['Biểu số 02'], ['SỐ LIỆU TRẠM Y TẾ'], ['TT', 'Nội dung', 'Đơn vị tính', 'Số liệu']];
const rows = (values: readonly (number | null)[]): readonly NewRow[] => [
  ...HEAD,
  ['1', 'Tổng số lượt khám (1 = 2 + 3)', 'Lượt', values[0] ?? null],
  ['2', 'Lượt khám bảo hiểm y tế', 'Lượt', values[1] ?? null],
  ['3', 'Lượt khám dịch vụ', 'Lượt', values[2] ?? null],
  ['4', 'Số ca chuyển tuyến', 'Ca', values[3] ?? null],
];

function book(name: string, values: readonly (number | null)[]): string {
  return put(folder, name, createWorkbook([{ name: 'Số liệu', rows: rows(values) }]));
}

const form = book('mẫu.xlsx', []);
const wrong = book('trạm A.xlsx', [186, 120, 60, 4]);

async function learn(out: string, ...more: readonly string[]): Promise<void> {
  const { code, err } = await soat(['learn', form, '-o', out, '--force', '--id', 'tram-y-te', ...more]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
}

test('an edition in bo-bieu-mau beside the file, or in the folder of the call, joins the choice', async () => {
  const none = await soat(['check', wrong, '--json']);
  expect(none.code).toBe(2);
  const elsewhere = join(folder, 'bộ');
  mkdirSync(elsewhere, { recursive: true });
  await learn(join(elsewhere, 'a.json'));
  const named = await soat(['check', wrong, '--editions-dir', elsewhere, '--json']);
  expect(named.code).toBe(1);
  expect(workbookOf(named)).toMatchObject({ edition: { id: 'tram-y-te', chosen: 'fits', matched: 4, of: 4 } });

  const own = join(folder, 'bo-bieu-mau');
  mkdirSync(own, { recursive: true });
  await learn(join(own, 'tram-y-te.json'));
  const beside = await soat(['check', wrong, '--json']);
  expect(beside.code).toBe(1);
  expect(workbookOf(beside)).toMatchObject({
    edition: { id: 'tram-y-te', chosen: 'fits' },
    findings: [{ cells: expect.arrayContaining([{ sheet: 'Số liệu', cell: 'D4' }]) as unknown }],
  });
  const byId = await soat(['check', wrong, '--edition', 'tram-y-te', '--json']);
  expect(workbookOf(byId)).toMatchObject({ edition: { id: 'tram-y-te', chosen: 'given' } });
});

test('a later version at hand is said, and the later one is chosen by itself', async () => {
  const own = join(folder, 'bo-bieu-mau');
  mkdirSync(own, { recursive: true });
  const first = join(folder, 'cũ.json');
  await learn(first);
  await learn(join(own, 'tram-y-te.json'), '--update', first);
  const old = await soat(['check', wrong, '--edition', first]);
  expect(old.out).toMatch(/Có bản mới hơn của bộ này: bản 2, ngày/);
  const json = await soat(['check', wrong, '--edition', first, '--json']);
  expect(workbookOf(json)).toMatchObject({ edition: { version: '1', newer: { version: '2' } } });
  const chosen = await soat(['check', wrong, '--json']);
  expect(workbookOf(chosen)).toMatchObject({ edition: { version: '2' } });
  expect(chosen.out).not.toMatch(/newer/);
});

test('a file that is no edition is said with its name, and the others are used', async () => {
  const place = join(folder, 'lẫn');
  mkdirSync(place, { recursive: true });
  await learn(join(place, 'tot.json'));
  put(place, 'hong.json', '{"id":1}');
  const { code, err, out } = await soat(['check', wrong, '--editions-dir', place, '--json']);
  expect(code).toBe(2);
  expect(err).toMatch(/hong\.json/);
  expect(JSON.parse(out)).toMatchObject({ workbooks: [{ edition: { id: 'tram-y-te' } }] });
  const missing = await soat(['check', wrong, '--editions-dir', join(folder, 'không có')]);
  expect(missing.code).toBe(2);
  expect(missing.out).toBe('');
});

test('an edition inside a workbook is named and not used, until the workbook is named as the edition', async () => {
  const place = join(folder, 'gửi');
  mkdirSync(place, { recursive: true });
  const edition = join(place, 'bộ.json');
  await learn(edition);
  const host = await openWorkbook(readFileSync(wrong), 'a.xlsx');
  const editionFile = JSON.parse(readFileSync(edition, 'utf8')) as Record<string, unknown>;
  await host.apply([{ kind: 'settings', json: writeWorkbookSettings({ ...NO_SETTINGS, editionFile }) }]);
  const carrying = put(place, 'mang theo.xlsx', await host.save());
  const call = await soat(['check', carrying, '--json']);
  expect(call.code).toBe(2);
  expect(workbookOf(call)).toMatchObject({ edition: { chosen: 'none', carried: { id: 'tram-y-te', version: '1' } } });
  const said = await soat(['check', carrying]);
  expect(said.out + said.err).toMatch(/mang theo bộ biểu mẫu “Biểu số 02/);
  const used = await soat(['check', carrying, '--edition', carrying, '--json']);
  expect(used.code).toBe(1);
  expect(workbookOf(used)).toMatchObject({ edition: { id: 'tram-y-te', chosen: 'given' } });
  const empty = await soat(['check', wrong, '--edition', wrong]);
  expect(empty.err).toMatch(/không mang theo bộ biểu mẫu nào/);
});

test('a folder of units is added up by the edition that lies in it, and the folder is no unit', async () => {
  const inbox = join(folder, 'hộp thư');
  mkdirSync(join(inbox, 'bo-bieu-mau'), { recursive: true });
  await learn(join(inbox, 'bo-bieu-mau', 'tram-y-te.json'));
  for (const [name, insured] of [
    ['xã Quảng Ngạn', 100],
    ['xã Quảng Thọ', 20],
  ] as const) {
    put(inbox, `${name}.xlsx`, createWorkbook([{ name: 'Số liệu', rows: rows([insured + 6, insured, 6, 1]) }]));
  }
  const out = join(folder, 'tổng.xlsx');
  const { code, out: json } = await soat(['collect', inbox, '-o', out, '--json', '--force']);
  expect(code).toBe(0);
  const report = JSON.parse(json) as {
    edition: string;
    units: { unit: string; state: string }[];
    total: { rows: { ref: string; value: number }[] };
  };
  expect(report.edition).toBe('tram-y-te');
  expect(report.units.map(({ unit, state }) => [unit, state])).toEqual([
    ['Xã Quảng Ngạn', 'counted'],
    ['Xã Quảng Thọ', 'counted'],
  ]);
  expect(report.total.rows.find(({ ref }) => ref.endsWith(':1'))?.value).toBe(132);
  const said = await soat(['collect', inbox, '-o', out, '--force']);
  expect(said.out).toMatch(/Bộ biểu mẫu: Biểu số 02.* \(bản \d, ngày/);
});
