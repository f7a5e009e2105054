/** Files that are odd, not broken: what the command says of them. How they are read is tested beside the reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { compoundFile } from '../hosts/file/compound-file.js';
import { unzipParts, zipParts } from '../hosts/file/file-host.js';
import { ROOT } from '../support/paths.js';
import { put, SAMPLE, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();
const REPORT = join(ROOT, 'samples', 'bao-cao-quang-phu-6t2023.docx');

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

describe('what the command writes from an odd file it can read again', () => {
  type Change = (parts: Record<string, string>) => void;
  const change = (name: string, pattern: RegExp, text: string): Change => {
    return (parts) => {
      expect(parts[name]).toMatch(pattern);
      parts[name] = (parts[name] ?? '').replace(pattern, text);
    };
  };
  const odd: readonly (readonly [string, Change])[] = [
    [
      'a sheet entry without a sheet',
      change('xl/workbook.xml', /<sheets>/, '<sheets><sheet name="Module1" sheetId="99" state="veryHidden" r:id=""/>'),
    ],
    [
      'an empty list of styles, spelled at length',
      change('xl/styles.xml', /<\/cellStyles>/, '$&<dxfs count="0"></dxfs>'),
    ],
    [
      'an empty shared text',
      change('xl/worksheets/sheet3.xml', /<c r="E18"[^>]*?(?:\/>|>.*?<\/c>)/, '<c r="E18" t="s"><v></v></c>'),
    ],
    ['merged whole columns', change('xl/worksheets/sheet3.xml', /<mergeCells[^>]*>/, '$&<mergeCell ref="X:Y"/>')],
    [
      'a cell that cannot be understood',
      change('xl/worksheets/sheet3.xml', /<c r="E18"[^>]*?(?:\/>|>.*?<\/c>)/, '<c r="E18"><v>một</v></c>'),
    ],
    [
      'blank formatted cells far to the right',
      change('xl/worksheets/sheet3.xml', /<\/row>/, `<c r="XFD1" s="1"/></row>`),
    ],
  ];
  test.each(odd)('%s', async (name, alter) => {
    const parts = unzipParts(new Uint8Array(readFileSync(SAMPLE)));
    alter(parts);
    const file = put(folder, `${odd.findIndex(([one]) => one === name)}.xlsx`, zipParts(parts));
    const before = workbookOf(await soat(['check', file, '--json']));
    expect(before['error']).toBeNull();
    expect(before['forms']).toHaveLength(7);
    const filled = file.replace('.xlsx', '-da-dien.xlsx');
    expect((await soat(['fill', file, '-o', filled])).code).toBe(0);
    expect(workbookOf(await soat(['check', filled, '--json']))['error']).toBeNull();
    const marked = join(folder, `marked ${name}`);
    expect((await soat(['collect', file, '-o', `${file}.total.xlsx`, '--marked', marked])).code).toBeLessThan(2);
    const copies = readdirSync(marked);
    expect(copies).toHaveLength(1);
    const again = workbookOf(await soat(['check', join(marked, copies[0]!), '--json']));
    expect([again['error'], again['findings']]).toEqual([null, before['findings']]);
  });
});

test.each<[string, Uint8Array | string, RegExp]>([
  ['broken.docx', readFileSync(REPORT).subarray(0, 9000), /The report is damaged\. Open it in Word/],
  [
    'locked.docx',
    compoundFile({ EncryptedPackage: new Uint8Array(8) }),
    /The Word file has a password.* Protect Document/,
  ],
  ['long.txt', 'Đã tiếp nhận 5 hồ sơ. '.repeat(250_000), /The report is too large\. Open it in Word/],
])('%s: every command that reads a report advises for Word', async (name, content, says) => {
  const file = put(folder, name, content);
  for (const argv of [
    ['facts', file],
    ['import', file, '-o', `${folder}/made.xlsx`],
    ['check', SAMPLE, '--report', file],
  ]) {
    const { code, out, err } = await soat([...argv, '--lang', 'en']);
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(says)]);
    expect(err).not.toContain('Excel');
  }
});

test('a list that is too large is to be exported for its period', async () => {
  const row = '<tr><td colspan=1000 rowspan=65000>x</tr>'.repeat(3000);
  const file = put(folder, 'list.xls', `<html><meta charset="utf-8"><table>${row}</table></html>`);
  const { code, err } = await soat(['dossiers', file, '--from', '1/1/2023', '--to', '30/6/2023', '--lang', 'en']);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('The list is too large. Export the list of the reporting period alone'),
  ]);
});
