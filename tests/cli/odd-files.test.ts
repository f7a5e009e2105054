/** Files that are odd, not broken: what the command says of them. How they are read is tested beside the reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
