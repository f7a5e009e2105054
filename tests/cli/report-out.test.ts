/** `--report-out`: the results sheet as a workbook of its own or as text, for one file and for many. */
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sheetNames } from '../../src/cli/sheet-names.js';
import { openWorkbook, readWorkbook } from '../../src/hosts/file/open.js';
import { NO_SETTINGS, writeWorkbookSettings, type StoredChange } from '../../src/review/workbook-settings.js';
import { consistentWorkbook, put, SAMPLE, sampleWith, soat, temporaryFolder } from './support.js';
import { sheetOnly } from './workbooks.js';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

/** All texts of a sheet, in their order. */
function textsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const { sheets } = readWorkbook(readFileSync(file));
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
    ]),
  );
}

test('one file: the sheet as a workbook, with findings, date, edition and no link into it', async () => {
  const out = at('phiếu.xlsx');
  const { code, out: said } = await soat(['check', SAMPLE, '--report-out', out]);
  expect(code).toBe(1);
  expect(said).toMatch(/Đã ghi phiếu kết quả ra .*phiếu\.xlsx/);
  const sheets = textsOf(out);
  expect([...sheets.keys()]).toEqual(['Phiếu kết quả']);
  const texts = sheets.get('Phiếu kết quả')!;
  expect(texts).toContain('PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU');
  expect(texts.some((text) => /^Ngày kiểm tra: \d\d\/\d\d\/\d{4}\. Soát Phụ lục 1\.2\.3\.$/.test(text))).toBe(true);
  expect(texts.some((text) => text.includes('1.142/1.144 × 100 = 99,83'))).toBe(true);
  expect(texts.some((text) => /^Đề nghị xem lại trước khi trình ký: còn \d+ lỗi/.test(text))).toBe(true);
  expect(Buffer.from(readFileSync(out)).includes('hyperlink')).toBe(false);
});

test('text: the same findings for e-mail', async () => {
  const out = at('phiếu.TXT');
  await soat(['check', SAMPLE, '--report-out', out]);
  const text = readFileSync(out, 'utf8');
  expect(text).toMatch(/^Kết quả kiểm tra số liệu phụ lục CCHC/);
  expect(text).toMatch(/\n1\. \[Lỗi\] /);
});

test('several files: a sheet each, under names of their own; a file that cannot be read has its sheet too', async () => {
  const folders = ['a', 'b'].map((name) => at(name));
  folders.forEach((name) => mkdirSync(name));
  const bytes = await consistentWorkbook(1);
  const files = folders.map((name) => put(name, 'Xã Quảng Phú.xlsx', bytes));
  const none = put(folder, 'không có.xlsx', sheetOnly('Danh bạ', [['Tên', 'Số']]));
  const out = at('nhiều.xlsx');
  const { code } = await soat(['check', ...files, none, '--report-out', out, '--json']);
  expect(code).toBe(2);
  const sheets = textsOf(out);
  expect([...sheets.keys()]).toEqual(['Xã Quảng Phú', 'Xã Quảng Phú (2)', 'không có']);
  expect(sheets.get('không có')).toContain('Chưa kiểm tra được tệp này.');
  expect(sheets.get('không có')!.some((text) => text.includes('Danh bạ'))).toBe(true);

  const text = at('nhiều.txt');
  await soat(['check', ...files, none, '--report-out', text]);
  expect(readFileSync(text, 'utf8').match(/^Kết quả kiểm tra số liệu/gm)).toHaveLength(3);
});

test('figures that agree may be signed; with something unread beside them they may not', async () => {
  const clean = put(folder, 'khớp.xlsx', await consistentWorkbook(3));
  const out = at('khớp phiếu.txt');
  await soat(['check', clean, '--report-out', out]);
  expect(readFileSync(out, 'utf8')).toMatch(/có thể trình ký/);

  const host = await openWorkbook(readFileSync(clean), 'a.xlsx');
  await host.apply([{ kind: 'settings', json: '{"version":99}' }]);
  await soat(['check', put(folder, 'phần ghi lạ.xlsx', await host.save()), '--report-out', out]);
  expect(readFileSync(out, 'utf8')).toMatch(
    /Đề nghị xem lại trước khi trình ký: có nội dung chưa kiểm tra được[\s\S]*bản mới hơn/,
  );
});

test('an input is never overwritten, whatever way the name leads to it', async () => {
  const file = put(folder, 'gốc.xlsx', await sampleWith({}));
  const before = readFileSync(file);
  linkSync(file, at('liên kết.xlsx'));
  for (const argv of [
    ['check', file, '--report-out', file],
    ['check', file, '--report-out', at('liên kết.xlsx')],
    ['check', SAMPLE, '--previous', file, '--report-out', file],
    ['check', SAMPLE, file, '--report-out', join(folder, '.', 'gốc.xlsx')],
  ]) {
    const { code, out, err } = await soat(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/không bao giờ bị ghi đè/);
  }
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('an earlier report is replaced, another file only when asked; what cannot be written is said', async () => {
  const out = at('lại.txt');
  writeFileSync(out, 'cũ');
  expect(await soat(['check', SAMPLE, '--report-out', out])).toMatchObject({ code: 2, out: '' });
  expect(readFileSync(out, 'utf8')).toBe('cũ');
  expect((await soat(['check', SAMPLE, '--report-out', out, '--force'])).code).toBe(1);
  expect(readFileSync(out, 'utf8')).not.toMatch(/^cũ/);
  expect((await soat(['check', SAMPLE, '--report-out', out])).code).toBe(1);

  const nowhere = await soat(['check', SAMPLE, '--report-out', at('không/có/đâu.xlsx')]);
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).toMatch(/đâu\.xlsx/);
  const wrong = await soat(['check', SAMPLE, '--report-out', at('phiếu.pdf')]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/\.xlsx hoặc \.txt/);
  expect(existsSync(at('phiếu.pdf'))).toBe(false);
});

test('what was written by us before and still stands is on the sheet', async () => {
  const host = await openWorkbook(readFileSync(SAMPLE), 'a.xlsx');
  const place = { sheet: 'Phụ lục 4', row: 17, column: 3 };
  const journal = await host.apply([{ kind: 'number', ...place, value: 99.8 }]);
  const changes = [
    { id: 1, kind: 'fix', refs: ['4:3.2'], rules: ['P4-f'], journal, undone: false },
  ] satisfies StoredChange[];
  await host.apply([{ kind: 'settings', json: writeWorkbookSettings({ ...NO_SETTINGS, changes }) }]);
  const out = at('đã sửa.xlsx');
  await soat(['check', put(folder, 'đã sửa gốc.xlsx', await host.save()), '--report-out', out]);
  const texts = textsOf(out).get('Phiếu kết quả')!;
  const from = texts.indexOf('V. Số liệu đã điền, đã sửa');
  expect(texts.slice(from, from + 12)).toEqual(
    expect.arrayContaining(['Phụ lục 4, mục 3.2', '99,7 (dạng văn bản)', '99,8']),
  );
});

test('names of sheets are what Excel takes, and all different, whatever the files are called', () => {
  const names = fc.array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.constantFrom('a/b', "'x'", 'History', 'A', 'a')),
  );
  fc.assert(
    fc.property(names, (files) => {
      const made = sheetNames(files.map((name) => `${name}.xlsx`));
      expect(made).toHaveLength(files.length);
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
      for (const name of made) {
        expect(name).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]*[^[\]:*?/\\'])?$/);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/\p{Surrogate}|\p{Cc}/u);
      }
    }),
  );
});
