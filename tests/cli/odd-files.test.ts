/** Files that are odd, not broken: what the command says of them. How they are read is tested beside the reader. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { unzipParts, zipParts } from '../hosts/file/file-host.js';
import { put, SAMPLE, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();

/** The sample, with its workbook's part changed. */
function sampleWith(name: string, change: (workbook: string) => string): string {
  const parts = unzipParts(new Uint8Array(readFileSync(SAMPLE)));
  return put(folder, name, zipParts({ ...parts, 'xl/workbook.xml': change(parts['xl/workbook.xml'] ?? '') }));
}

test('a sheet entry that leads to no sheet is said, in text, JSON and on the results sheet; all else is read', async () => {
  const file = sampleWith('module.xlsx', (workbook) =>
    workbook.replace('<sheets>', '<sheets><sheet name="Module1" sheetId="99" state="veryHidden" r:id=""/>'),
  );
  const { out } = await soat(['check', file, '--lang', 'en']);
  expect(out).toContain('sheet “Module1”: no content in the file (often an old macro sheet)');
  const workbook = workbookOf(await soat(['check', file, '--json']));
  expect(workbook['unread']).toContainEqual({ sheet: 'Module1', reason: 'no-content' });
  expect(workbook['forms']).toHaveLength(7);
  expect(workbook['findings']).toEqual(workbookOf(await soat(['check', SAMPLE, '--json']))['findings']);
  const page = `${folder}/phieu.xlsx`;
  await soat(['check', file, '--report-out', page]);
  const texts = readWorkbook(readFileSync(page)).sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
  );
  expect(texts).toContain('“Module1”: không có nội dung trong tệp (thường là trang macro kiểu cũ).');
});
