/** Waivers that travel with a workbook: the command line counts them apart, says why, and says when they no longer hold. */
import { openWorkbook } from '../../src/hosts/file/open.js';
import { readFileSync } from 'node:fs';
import { recognise } from '../../src/forms/recognise.js';
import { check } from '../../src/review/check.js';
import { waive, type Waiver } from '../../src/review/waivers.js';
import { NO_SETTINGS, writeWorkbookSettings } from '../../src/review/workbook-settings.js';
import { builtInEdition } from '../../src/rules/editions.js';
import type { CellEdit } from '../../src/workbook/edit.js';
import { put, SAMPLE, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();
const edition = builtInEdition()!;

/** The sample with one finding explained in its settings part, and then perhaps a figure changed. */
async function explained(rule: string, reason: string, change?: { ref: string; value: string }): Promise<Uint8Array> {
  const host = await openWorkbook(readFileSync(SAMPLE), 'sample.xlsx');
  const recognition = recognise(await host.read(), edition.edition);
  const finding = check(recognition, edition).findings.find((one) => one.rule === rule)!;
  const waiver: Waiver = waive(finding, reason)!;
  const edits: CellEdit[] = change
    ? [{ kind: 'text', ...recognition.reading.entries.get(change.ref)!.place!, value: change.value }]
    : [];
  await host.apply([
    ...edits,
    { kind: 'settings', json: writeWorkbookSettings({ ...NO_SETTINGS, waivers: [waiver] }) },
  ]);
  return host.save();
}

interface Reported {
  readonly findings: readonly { readonly rule: string; readonly reopened?: string }[];
  readonly explained: readonly { readonly rule: string; readonly reason: string; readonly message: string }[];
}
const reported = async (file: string): Promise<{ book: Reported; summary: Record<string, number>; code: number }> => {
  const call = await soat(['check', file, '--json']);
  const { summary } = JSON.parse(call.out) as { summary: Record<string, number> };
  return { book: workbookOf(call) as unknown as Reported, summary, code: call.code };
};

test('an explained finding is counted apart and listed with its reason', async () => {
  const before = await reported(SAMPLE);
  const file = put(folder, 'giải trình.xlsx', await explained('P8-d', 'Ba thủ tục cung cấp ở cả hai mức'));
  const { book, summary, code } = await reported(file);
  expect(before.book.findings.map(({ rule }) => rule)).toContain('P8-d');
  expect(book.findings.map(({ rule }) => rule)).toEqual(
    before.book.findings.map(({ rule }) => rule).filter((rule) => rule !== 'P8-d'),
  );
  expect(book.explained).toMatchObject([{ rule: 'P8-d', reason: 'Ba thủ tục cung cấp ở cả hai mức' }]);
  expect(summary).toEqual({ ...before.summary, warnings: before.summary['warnings']! - 1, explained: 1 });
  expect(code).toBe(1);

  const { out } = await soat(['check', file]);
  expect(out).toMatch(/Đã giải trình, không tính vào kết quả: 1 nội dung[\s\S]*Giải trình: Ba thủ tục cung cấp/);
  expect(out).toMatch(/Kết quả: .*, 1 nội dung đã giải trình\./);
  expect((await soat(['check', SAMPLE])).out).not.toMatch(/giải trình/i);
});

test('a changed figure opens it again, and the reason then given is said', async () => {
  const file = put(folder, 'đổi.xlsx', await explained('P8-d', 'Lý do cũ', { ref: '8:6.3.1', value: '131' }));
  const { book, summary } = await reported(file);
  expect(book.explained).toEqual([]);
  expect(book.findings.find(({ rule }) => rule === 'P8-d')).toMatchObject({ reopened: 'Lý do cũ' });
  expect(summary['explained']).toBe(0);
  expect((await soat(['check', file])).out).toMatch(/Đã giải trình “Lý do cũ”, nhưng số liệu đã đổi/);
});

test('level and the office’s way with 0/0 that the workbook carries are used, unless the call says otherwise', async () => {
  const host = await openWorkbook(readFileSync(SAMPLE), 'sample.xlsx');
  await host.apply([{ kind: 'settings', json: writeWorkbookSettings({ ...NO_SETTINGS, level: 'huyen' }) }]);
  const file = put(folder, 'cấp.xlsx', await host.save());
  expect(workbookOf(await soat(['check', file, '--json']))).toMatchObject({
    level: { level: 'huyen', because: 'given' },
  });
  expect(workbookOf(await soat(['check', file, '--json', '--level', 'xa']))).toMatchObject({ level: { level: 'xa' } });
});

test.each([
  ['newer', '{"version":99}', 'settings-newer', /bản mới hơn/],
  ['broken', '{"version":', 'settings-broken', /đã hỏng/],
])('a settings part that is %s is said, and the figures are checked all the same', async (_, json, code, said) => {
  const host = await openWorkbook(readFileSync(SAMPLE), 'sample.xlsx');
  await host.apply([{ kind: 'settings', json }]);
  const file = put(folder, `${code}.xlsx`, await host.save());
  const call = await soat(['check', file, '--json']);
  expect(call.code).toBe(2);
  expect(call.err).toMatch(said);
  expect(workbookOf(call)).toMatchObject({ error: { code } });
  expect((workbookOf(call) as unknown as Reported).findings.length).toBeGreaterThan(0);
});
