/** `soat check` of workbooks in which figures lack: said first, counted in the JSON, and no exit code that says all is fine. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consistentUnit } from '../support/units.js';
import { consistentWorkbook, put, sampleWith, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();

/** The forms with consistent figures in those named. */
async function filledIn(...forms: readonly string[]): Promise<Uint8Array> {
  const figures = [...consistentUnit(5, { level: 'xa' })].filter(([ref]) => forms.includes(ref.split(':')[0] ?? ''));
  return sampleWith(Object.fromEntries(figures), 'blank');
}

interface CompletenessReport {
  readonly filled: number;
  readonly due: number;
  readonly forms: readonly { readonly form: string; readonly filled: number; readonly blank: readonly string[] }[];
  readonly withoutFigures: readonly string[];
  readonly missing: readonly string[];
}

const completenessIn = (call: Awaited<ReturnType<typeof soat>>): CompletenessReport =>
  workbookOf(call)['completeness'] as unknown as CompletenessReport;

test('a blank workbook: nothing to check is said, exit code 1', async () => {
  const file = put(folder, 'trong.xlsx', await filledIn());
  const { code, out } = await soat(['check', file]);
  expect(code).toBe(1);
  expect(out).toMatch(/Đã điền 0\/\d+ ô · Phụ lục 2, 3, 4, 5, 6, 7, 8 chưa có số\./);
  expect(out).toContain('Các phụ lục chưa điền số liệu nào nên chưa có gì để kiểm tra.');
  expect(out).toMatch(/Kết quả: .*; 1 tệp chưa đủ số liệu\./);
  expect(out).not.toMatch(/Không thấy nội dung nào/);
  const json = await soat(['check', file, '--json']);
  expect(json.code).toBe(1);
  expect(completenessIn(json)).toMatchObject({
    filled: 0,
    withoutFigures: ['2', '3', '4', '5', '6', '7', '8'],
    missing: [],
  });
});

test('three of seven appendices filled: the others and the blank rows are named', async () => {
  const file = put(folder, 'ba.xlsx', await filledIn('2', '3', '4'));
  const { code, out } = await soat(['check', file]);
  expect(code).toBe(1);
  expect(out).toContain('Phụ lục 5, 6, 7, 8 chưa có số.');
  expect(out).toMatch(/Phụ lục 7: chưa điền ô nào trong 12 ô/);
  expect(out).toMatch(/Phụ lục 3: \d+ ô chưa điền \(mục 1\b/);
  const json = completenessIn(await soat(['check', file, '--json']));
  expect(json.filled + json.forms.reduce((sum, { blank }) => sum + blank.length, 0)).toBe(json.due);
  const sheet = join(folder, 'phieu.txt');
  await soat(['check', file, '--report-out', sheet]);
  expect(readFileSync(sheet, 'utf8')).toMatch(/Đã điền \d+\/\d+ ô · Phụ lục 5, 6, 7, 8 chưa có số\./);
});

test('a workbook whose figures are there keeps exit code 0, with its count', async () => {
  const file = put(folder, 'du.xlsx', await consistentWorkbook(5));
  const { code, out } = await soat(['check', file, '--level', 'xa']);
  expect(code).toBe(0);
  expect(out).toMatch(/Đã điền \d+\/\d+ ô/);
});

test('many files: how many are incomplete stands in the summary', async () => {
  const files = [await filledIn(), await filledIn('2', '3', '4'), await consistentWorkbook(5)].map((bytes, at) =>
    put(folder, `nhieu-${at}.xlsx`, bytes),
  );
  const { out } = await soat(['check', ...files, '--json']);
  expect((JSON.parse(out) as { summary: object }).summary).toMatchObject({ workbooks: 3, errors: 0, incomplete: 2 });
});

test('collecting says of each unit how much is filled', async () => {
  const inbox = join(folder, 'hop-thu');
  mkdirSync(inbox);
  put(inbox, 'xã Quảng Phú.xlsx', await filledIn('2', '3', '4'));
  put(inbox, 'xã Quảng An.xlsx', await filledIn());
  const list = put(folder, 'don-vi.csv', 'Đơn vị\r\nXã Quảng Phú\r\nXã Quảng An');
  const call = await soat(['collect', inbox, '-o', join(folder, 'tong.xlsx'), '--units', list, '--json']);
  const { units } = JSON.parse(call.out) as {
    units: {
      completeness: CompletenessReport | null;
      remarks: string[];
      files: { error: { code: string } | null }[];
    }[];
  };
  expect(units[0]?.completeness?.withoutFigures).toEqual(['5', '6', '7', '8']);
  expect(units[0]?.remarks.join()).toMatch(/Đã điền \d+\/\d+ ô · Phụ lục 5, 6, 7, 8 chưa có số/);
  expect(units[1]?.files.map(({ error }) => error?.code)).toEqual(['empty']);
});
