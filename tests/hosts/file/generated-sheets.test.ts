/** Sheets of our own in existing files: what other readers see of them, and that nothing of them stays. */
import * as XLSX from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../../src/workbook/edit.js';
import type { NewSheet } from '../../../src/workbook/new-sheet.js';
import { createWorkbook } from '../../../src/hosts/file/create/create-workbook.js';
import { openWorkbook, type FileHost } from '../../../src/hosts/file/open.js';
import { type Parts, unzipParts, zipParts } from './file-host.js';
import { richWorkbook } from './rich-workbook.js';
import { sheetInParts } from './sheet-in-parts.js';
import { ROOT } from '../../support/paths.js';
import { at } from '../../support/xml-tree.js';

const SAMPLE = new Uint8Array(readFileSync(join(ROOT, 'samples/phu-luc-quang-phu-6t2023.xlsx')));
const NAME = 'Phiếu kết quả';

const SHEET: NewSheet = {
  name: NAME,
  rows: [
    [{ value: 'PHIẾU KẾT QUẢ', bold: true, align: 'center', fill: '#DDEBF7' }, null],
    [{ value: '=1+1 <&>', link: { sheet: 'Phụ lục 4', row: 17, column: 3 }, border: true, wrap: true }, 12.5],
    [
      { value: 0.5, format: '0.0000%', italic: true, colour: '#C00000' },
      { formula: 'B2*2', value: 25 },
    ],
  ],
  merges: ['A1:B1'],
  columnWidths: [30, 12],
  headerRows: 1,
  landscape: true,
};

const PUT: Edit = { kind: 'write-sheet', sheet: SHEET };
const REMOVE: Edit = { kind: 'remove-sheet', name: NAME };

async function after(bytes: Uint8Array, ...edits: Edit[]): Promise<Uint8Array> {
  const host = await openWorkbook(bytes, 'x.xlsx');
  await host.apply(edits);
  return host.save();
}

function changed(bytes: Uint8Array, how: (parts: Parts) => void): Uint8Array {
  const parts = unzipParts(bytes);
  how(parts);
  return zipParts(parts);
}

function replaced(bytes: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  return changed(bytes, (parts) => {
    const text = parts[part] ?? '';
    const next = text.replace(from, to);
    if (next === text) throw new Error(`nothing to change in ${part}`);
    parts[part] = next;
  });
}

/** Keys without `!` are cells in the library's sheets. */
const cellAt = (sheet: XLSX.WorkSheet, address: string): CellObject => sheet[address] as CellObject;

const small = (): Uint8Array =>
  createWorkbook([
    { name: 'A', rows: [[1]] },
    { name: 'B', rows: [['x']] },
  ]);
const names = async (host: FileHost): Promise<string[]> => (await host.read()).sheets.map(({ name }) => name);

describe('what other readers see', () => {
  it.each([
    ['the sample', SAMPLE],
    ['the rich workbook', richWorkbook('xlsm')],
  ])('SheetJS reads the sheet in %s', async (_, bytes) => {
    const before = XLSX.read(bytes);
    const book = XLSX.read(await after(bytes, PUT), { cellNF: true, cellFormula: true });
    expect(book.SheetNames).toEqual([...before.SheetNames, NAME]);
    const sheet = book.Sheets[NAME]!;
    expect(sheet['A1']).toMatchObject({ t: 's', v: 'PHIẾU KẾT QUẢ' });
    expect(sheet['A2']).toMatchObject({ t: 's', v: '=1+1 <&>' });
    expect(cellAt(sheet, 'A2').f).toBeUndefined();
    expect(cellAt(sheet, 'A2').l).toMatchObject({ Target: "#'Phụ lục 4'!D18" });
    expect(sheet['A3']).toMatchObject({ t: 'n', v: 0.5, z: '0.0000%' });
    expect(sheet['B3']).toMatchObject({ f: 'B2*2', v: 25 });
    expect(sheet['!merges']).toHaveLength(1);
    for (const name of before.SheetNames) {
      expect(XLSX.utils.sheet_to_csv(book.Sheets[name]!)).toEqual(XLSX.utils.sheet_to_csv(before.Sheets[name]!));
    }
    const titles = book.Workbook?.Names?.filter(({ Sheet }) => Sheet === before.SheetNames.length);
    expect(titles?.map(({ Name, Ref }) => [Name, Ref])).toEqual(
      expect.arrayContaining([['_xlnm.Print_Titles', `'${NAME}'!$1:$1`]]),
    );
  });

  it('looks, page and frozen rows stand in the sample as asked', async () => {
    const { sheet, look } = sheetInParts(await after(SAMPLE, PUT), NAME);
    expect(look('A1')).toMatchObject({
      font: { name: { val: 'Times New Roman' }, sz: { val: '12' }, b: {} },
      pattern: 'solid',
      fill: { rgb: 'FFDDEBF7' },
      alignment: { horizontal: 'center' },
    });
    expect(look('A2')).toMatchObject({ border: { left: 'thin', bottom: 'thin' }, alignment: { wrapText: '1' } });
    expect(look('A3')).toMatchObject({ font: { i: {}, color: { rgb: 'FFC00000' } }, format: '0.0000%' });
    expect(at(sheet, 'pageSetup').attributes).toMatchObject({
      paperSize: '9',
      orientation: 'landscape',
      fitToHeight: '0',
    });
    expect(at(sheet, 'sheetPr', 'pageSetUpPr').attributes).toMatchObject({ fitToPage: '1' });
    expect(at(sheet, 'sheetViews', 'sheetView', 'pane').attributes).toMatchObject({ state: 'frozen', ySplit: '1' });
    expect(at(sheet, 'cols').children[0]?.attributes).toMatchObject({ min: '1', width: '30' });
  });

  it('marks the sheet by a hidden name on it alone', async () => {
    const { 'xl/workbook.xml': book = '' } = unzipParts(await after(SAMPLE, PUT));
    expect(book).toMatch(/<definedName name="_soat_sheet" localSheetId="\d+" hidden="1">/);
  });
});

describe('nothing stays', () => {
  const PREFIXED = changed(small(), (parts) => {
    const styles = parts['xl/styles.xml'] ?? '';
    parts['xl/styles.xml'] = styles.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  });
  const NO_STYLES = changed(small(), (parts) => {
    delete parts['xl/styles.xml'];
    parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
      /<Override PartName="\/xl\/styles.xml"[^>]*>/,
      '',
    );
    const rels = 'xl/_rels/workbook.xml.rels';
    parts[rels] = parts[rels]!.replace(/<Relationship Id="rId3"[^>]*>/, '');
    for (const name of Object.keys(parts))
      if (/sheet\d\.xml$/.test(name)) parts[name] = parts[name]!.replace(/ s="\d+"/g, '');
  });
  const STRICT = changed(small(), (parts) => {
    for (const name of Object.keys(parts)) {
      parts[name] = parts[name]!.replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
    }
  });

  it.each([
    ['the sample', SAMPLE],
    ['the rich workbook', richWorkbook('xlsm')],
    ['a small workbook', small()],
    [
      'one with an empty list of names, as openpyxl writes it',
      replaced(small(), 'xl/workbook.xml', '</sheets>', '</sheets><definedNames />'),
    ],
    [
      'one with names of its own',
      replaced(
        small(),
        'xl/workbook.xml',
        '</sheets>',
        '</sheets><definedNames><definedName name="n">A!$A$1</definedName></definedNames>',
      ),
    ],
    ['one with prefixed styles', PREFIXED],
    ['one without styles', NO_STYLES],
    ['one in the strict dialect', STRICT],
  ])('of %s: the very parts after putting, renewing and removing, at once and later', async (_, bytes) => {
    const renewal: Edit = {
      kind: 'write-sheet',
      sheet: { ...SHEET, rows: [[{ value: 1, format: '0.00000' }]], merges: [] },
    };
    const other: Edit = { kind: 'write-sheet', sheet: { name: 'Quy tắc', rows: [[{ value: 1, fill: '#123456' }]] } };
    const host = await openWorkbook(bytes, 'x.xlsx');
    const before = await host.read();
    await host.apply([PUT]);
    await host.apply([renewal, other]);
    await host.apply([REMOVE, { kind: 'remove-sheet', name: 'Quy tắc' }]);
    expect(unzipParts(await host.save())).toEqual(unzipParts(bytes));
    expect(await host.save()).toBe(bytes);
    const put = await after(bytes, PUT, other);
    expect((await (await openWorkbook(put, 'x')).read()).sheets.slice(0, -2)).toEqual(before.sheets);
    const removed = await after(await after(await after(put, renewal), REMOVE), {
      kind: 'remove-sheet',
      name: 'Quy tắc',
    });
    expect(unzipParts(removed)).toEqual(unzipParts(bytes));
  });

  it('keeps styles that a person’s cell has taken over meanwhile', async () => {
    const put = await after(small(), PUT);
    const style = /<c r="A1" s="(\d+)"/.exec(unzipParts(put)['xl/worksheets/sheet3.xml'] ?? '')?.[1] ?? '';
    const used = replaced(put, 'xl/worksheets/sheet1.xml', /<c r="A1"[^>]*?(?=[ />]*>)/, `<c r="A1" s="${style}"`);
    const parts = unzipParts(await after(used, REMOVE));
    expect(parts['xl/styles.xml']).toContain('FFDDEBF7');
    expect(parts['xl/styles.xml']).not.toContain('FFC00000');
  });

  it('takes along what a person hung on the sheet, but nothing that others share', async () => {
    const put = await after(small(), PUT);
    const hung = changed(put, (parts) => {
      const relationship = (id: string, type: string, target: string) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
      const rels = (...all: string[]) =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
      parts['xl/worksheets/_rels/sheet3.xml.rels'] = rels(relationship('rId1', 'drawing', '../drawings/drawing1.xml'));
      parts['xl/worksheets/_rels/sheet1.xml.rels'] = rels(relationship('rId1', 'image', '../media/shared.xml'));
      parts['xl/drawings/drawing1.xml'] = '<d/>';
      parts['xl/drawings/_rels/drawing1.xml.rels'] = rels(
        relationship('rId1', 'image', '../media/own.xml'),
        relationship('rId2', 'image', '../media/shared.xml'),
      );
      parts['xl/media/own.xml'] = '<own/>';
      parts['xl/media/shared.xml'] = '<shared/>';
      parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace(
        '</Types>',
        '<Override PartName="/xl/drawings/drawing1.xml" ContentType="a/b"/></Types>',
      );
    });
    for (const edit of [REMOVE, { kind: 'write-sheet', sheet: { name: NAME, rows: [] } } as const]) {
      const parts = unzipParts(await after(hung, edit));
      expect(Object.keys(parts).filter((name) => /drawing|media|sheet3.*rels/.test(name))).toEqual([
        'xl/media/shared.xml',
      ]);
      expect(parts['[Content_Types].xml']).not.toContain('drawing1');
    }
  });

  it('moves the numbers of the sheets behind, and what is shown', async () => {
    const put = await after(small(), PUT, { kind: 'write-sheet', sheet: { name: 'C', rows: [['c']], headerRows: 2 } });
    const shown = replaced(put, 'xl/workbook.xml', 'activeTab="0"', 'firstSheet="3" activeTab="3"');
    const { 'xl/workbook.xml': book = '' } = unzipParts(await after(shown, REMOVE));
    expect(book).toContain('firstSheet="2" activeTab="2"');
    expect([...book.matchAll(/localSheetId="(\d+)"/g)].map((match) => match[1])).toEqual(['2', '2']);
    const own = replaced(put, 'xl/workbook.xml', 'activeTab="0"', 'activeTab="2"');
    const hidden = replaced(own, 'xl/workbook.xml', '<sheet name="C"', '<sheet state="hidden" name="C"');
    const { 'xl/workbook.xml': after2 = '' } = unzipParts(await after(hidden, REMOVE));
    expect(after2).toContain('activeTab="1"');
    expect(await names(await openWorkbook(await after(hidden, REMOVE), 'x'))).toEqual(['A', 'B', 'C']);
  });

  it('takes the sheet’s formulas out of the chain of calculations', async () => {
    const bytes = richWorkbook('xlsx');
    const put = await after(bytes, PUT);
    const id = /sheetId="(\d+)"[^>]*\/><\/sheets>/.exec(unzipParts(put)['xl/workbook.xml'] ?? '')?.[1] ?? '';
    const chained = replaced(put, 'xl/calcChain.xml', '</calcChain>', `<c r="B3" i="${id}"/></calcChain>`);
    expect(unzipParts(await after(chained, REMOVE))['xl/calcChain.xml']).toEqual(unzipParts(bytes)['xl/calcChain.xml']);
  });

  it('keeps the last sheet that can be seen', async () => {
    const put = await after(small(), PUT);
    const hidden = replaced(put, 'xl/workbook.xml', /<sheet name="([AB])"/g, '<sheet state="hidden" name="$1"');
    await expect(after(hidden, REMOVE)).rejects.toMatchObject({ code: 'access-denied', sheet: NAME });
    const hiding: Edit = { kind: 'write-sheet', sheet: { ...SHEET, visibility: 'hidden' } };
    await expect(after(hidden, hiding)).rejects.toMatchObject({ code: 'access-denied', sheet: NAME });
  });
});

it('a sheet of a new workbook has its links', () => {
  const bytes = createWorkbook([
    { ...SHEET, name: "it's" },
    { name: 'Phụ lục 4', rows: [] },
  ]);
  const sheet = XLSX.read(bytes).Sheets["it's"]!;
  expect(cellAt(sheet, 'A2').l).toMatchObject({ Target: "#'Phụ lục 4'!D18" });
});
