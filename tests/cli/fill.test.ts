import { linkSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, writeXLSX, read } from '@e965/xlsx';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { findCell, findSheet } from '../../src/workbook/snapshot.js';
import { consistentWorkbook, put, SAMPLE, sampleWith, soat, temporaryFolder, workbookOf } from './support.js';
import { sheetOnly } from './workbooks.js';

const folder = temporaryFolder();
const original = readFileSync(SAMPLE);
afterEach(() => expect(Buffer.compare(readFileSync(SAMPLE), original)).toBe(0));

async function cellOf(file: string, sheet: string, row: number, column: number): Promise<unknown> {
  const host = await openWorkbook(readFileSync(file), file);
  const found = findSheet(await host.read(), sheet);
  return found && findCell(found, row, column);
}

test('values: the figure stands in the new file, and a second check has nothing left to fill', async () => {
  const out = join(folder, 'giá trị.xlsx');
  const call = await soat(['fill', SAMPLE, '-o', out]);
  expect(call).toMatchObject({ code: 0, err: '' });
  expect(call.out).toMatch(/Phụ lục 2!D7: Phụ lục 2, mục 2 = 52,63 \(quy tắc P2-a\)/);
  expect(await cellOf(out, 'Phụ lục 2', 6, 3)).toMatchObject({ value: 52.63, formula: null });
  const again = workbookOf(await soat(['check', out, '--json']));
  expect(again['proposals']).toEqual([]);
});

test('formulas: text operands become numbers with them, and the cached result is there', async () => {
  const out = join(folder, 'công thức.xlsx');
  const call = await soat(['fill', SAMPLE, '-o', out, '--as', 'formulas', '--json']);
  const report = workbookOf(call) as unknown as { filled: object[]; converted: object[]; output: string };
  expect(report.output).toBe(out);
  expect(report.filled).toContainEqual(
    expect.objectContaining({ ref: '2:2', cell: 'D7', formula: '=IF(D8=0,"",ROUND(D9/D8*100,2))' }),
  );
  expect(report.converted).toContainEqual({ ref: '2:2.1', sheet: 'Phụ lục 2', cell: 'D8', text: '19', value: 19 });
  expect(await cellOf(out, 'Phụ lục 2', 6, 3)).toMatchObject({
    value: 52.63,
    formula: 'IF(D8=0,"",ROUND(D9/D8*100,2))',
  });
  expect(await cellOf(out, 'Phụ lục 2', 7, 3)).toMatchObject({ value: 19 });
});

test('no filled figure is replaced: every figure that was there reads the same afterwards', async () => {
  const file = put(folder, 'gốc.xlsx', await sampleWith({ '2:2': '10', '5:2.2': '2' }));
  const out = join(folder, 'sau.xlsx');
  for (const as of ['values', 'formulas']) {
    expect((await soat(['fill', file, '-o', out, '--as', as, '--force'])).code).toBe(0);
    const [before, after] = await Promise.all(
      [file, out].map(
        async (name) =>
          workbookOf(await soat(['check', name, '--json']))['entries'] as unknown as {
            ref: string;
            value: number | null;
          }[],
      ),
    );
    for (const entry of before!.filter(({ value }) => value !== null)) {
      expect(after!.find(({ ref }) => ref === entry.ref)?.value).toBe(entry.value);
    }
  }
});

test('another reader finds the figures that we filled', async () => {
  const out = join(folder, 'đọc lại.xlsx');
  await soat(['fill', SAMPLE, '-o', out]);
  const sheet = read(readFileSync(out)).Sheets['Phụ lục 2'];
  expect((sheet?.['D7'] as { v: unknown }).v).toBe(52.63);
});

test('with nothing to fill the file is written as it was', async () => {
  const file = put(folder, 'đủ.xlsx', await consistentWorkbook(3));
  const filled = join(folder, 'đủ rồi.xlsx');
  await soat(['fill', file, '-o', filled]);
  const again = join(folder, 'lần hai.xlsx');
  const call = await soat(['fill', filled, '-o', again]);
  expect(call.out).toMatch(/Không có số nào còn thiếu/);
  expect(Buffer.compare(readFileSync(again), readFileSync(filled))).toBe(0);
});

test('the input is never the output, under whatever name', async () => {
  const file = put(folder, 'một.xlsx', original);
  const link = join(folder, 'hai.xlsx');
  linkSync(file, link);
  for (const out of [file, join(folder, '.', 'một.xlsx'), link]) {
    const call = await soat(['fill', file, '-o', out]);
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(call.err).toMatch(/không bao giờ bị ghi đè/);
  }
  expect(Buffer.compare(readFileSync(file), original)).toBe(0);
});

test.each([
  ['an .xls is refused with the next step', 'cũ.xls', 'ra.xlsx', /Tệp > Lưu thành/],
  ['another ending is refused', 'a.xlsx', 'ra.xlsm', /đuôi \.xlsx/],
  ['a folder that is not there', 'a.xlsx', 'không có/ra.xlsx', /Không ghi được tệp/],
  ['a file that is not there', 'thiếu.xlsx', 'ra.xlsx', /Không đọc được tệp/],
  ['a workbook without forms', 'khác.xlsx', 'ra.xlsx', /Không nhận dạng được phụ lục nào/],
])('%s, and nothing is written', async (_, name, out, said) => {
  put(folder, 'a.xlsx', original);
  put(folder, 'cũ.xls', sheetOnly('Phụ lục 2', [['a', 1]], 'biff8'));
  put(
    folder,
    'khác.xlsx',
    writeXLSX({ SheetNames: ['x'], Sheets: { x: utils.aoa_to_sheet([['x']]) } }, { type: 'buffer' }) as Buffer,
  );
  const before = readdirSync(folder);
  const call = await soat(['fill', join(folder, name), '-o', join(folder, out)]);
  expect(call).toMatchObject({ code: 2, out: '' });
  expect(call.err).toMatch(said);
  expect(readdirSync(folder)).toEqual(before);
});
