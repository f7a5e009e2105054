/**
 * Lists and reports that would take minutes or all memory if work were not in proportion to what they hold. Each is read, or
 * refused by name, in bounded work: a slow one runs into the time limit of a test.
 */
import { openDocument } from '../../src/hosts/file/docx/open-document.js';
import { findFacts } from '../../src/sources/report/find-facts.js';
import { reportReading } from '../../src/sources/report/report-reading.js';
import { smallPackage, sheetXml } from '../hosts/file/small-package.js';
import { streamedList } from '../support/dossiers/read-bytes.js';
import { docx, paragraph } from '../support/make-docx.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function outcome(content: Uint8Array, name: string): Promise<unknown> {
  try {
    return (await streamedList(content, name)) === null ? 'no list' : 'read';
  } catch (error) {
    return (error as { readonly code?: unknown }).code ?? error;
  }
}

const HEAD = '<tr><td>Mã hồ sơ<td>Ngày nhận<td>Ngày hẹn trả<td>Trạng thái</tr>';
const DOSSIER = '<tr><td>H21.65-230102-0001<td>02/01/2023<td>05/01/2023<td>Đang xử lý</tr>';
const page = (inside: string): string => `<html><meta charset="utf-8"><table>${inside}</table></html>`;

test.each([
  [
    'cells that cover thousands of columns and rows',
    '<tr>' + '<td colspan=1000 rowspan=65000>x'.repeat(16) + '<tr><td>'.repeat(3000),
    'too-large',
  ],
  ['cells that cover one below the other', '<tr><td colspan=16384 rowspan=1000>x</tr>'.repeat(3000), 'too-large'],
  ['a quarter of a million comments', '<!---->'.repeat(250_000) + HEAD + DOSSIER, 'read'],
  ['comments that never end', HEAD + DOSSIER + '<!-- x'.repeat(200_000), 'read'],
  ['a million bare <', `${HEAD}${DOSSIER}<tr><td>${'<'.repeat(1_000_000)}</tr>`, 'read'],
  [
    'an element of three hundred thousand attributes',
    `${HEAD}${DOSSIER}<tr><td ${'a=b '.repeat(300_000)}>x</tr>`,
    'read',
  ],
  ['tables in tables, twenty thousand deep', '<tr><td><table>'.repeat(20_000) + HEAD + DOSSIER, 'read'],
  ['a hundred thousand tables', `<tr><td>x</tr></table><table>`.repeat(100_000) + HEAD + DOSSIER, 'no list'],
])('a web page as a list: %s', async (_name, inside, wanted) => {
  const found = await outcome(bytes(page(inside)), 'a.xls');
  // Where the browser's own reading of such a page would differ, being refused by name is right as well.
  expect([wanted, 'too-large', 'no list']).toContain(found);
});

test('rows with one cell at the far right are sparse, not sixteen thousand cells wide', async () => {
  const rows = Array.from({ length: 6000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`);
  const list = smallPackage({ 'xl/worksheets/sheet1.xml': sheetXml(rows.join('')) });
  expect(['too-large', 'no list']).toContain(await outcome(list, 'a.xlsx'));
});

test('a report of 60,000 paragraphs is read; one of four thousand figures is held against itself', () => {
  const document = openDocument(docx(paragraph('Mở đầu.').repeat(60_000)), 'a.docx');
  expect(document.blocks).toHaveLength(60_000);
  expect(findFacts(document).facts).toEqual([]);
  const said = Array.from({ length: 4000 }, (_, at) => paragraph(`Đã giải quyết ${at} hồ sơ.`)).join('');
  const { facts } = findFacts(openDocument(docx(said), 'b.docx'));
  expect(facts).toHaveLength(4000);
  const { conflicts } = reportReading(facts, 'xa');
  expect(conflicts.map((one) => [one.name, one.facts.length])).toEqual([['solved', 4000]]);
});

test.each([
  ['figures between semicolons', '1.234 hồ sơ; '],
  ['percentages', '98,5% hồ sơ, '],
  ['words alone', 'hồ sơ '],
  ['dates', 'ngày 01/02/2023 và '],
])('a sentence without an end: %s', (_name, part) => {
  const { passedOver } = findFacts(openDocument(bytes(part.repeat(20_000)), 'a.txt'));
  expect(passedOver).toHaveLength(1);
});
