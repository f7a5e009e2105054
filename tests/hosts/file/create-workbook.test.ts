/** New workbooks: what is asked stands in them, our own reader and another agree, and the bytes do not vary. */
import * as XLSX from '@e965/xlsx';
import { type NewSheet, createWorkbook } from '../../../src/hosts/file/create/create-workbook.js';
import { readWorkbook } from '../../../src/hosts/file/open.js';
import { at } from '../../support/xml-tree.js';
import { unzipParts } from './file-host.js';
import { sheetInParts } from './sheet-in-parts.js';
import { valuesOf } from './small-package.js';

const RESULTS: NewSheet = {
  name: "Kết quả 'kiểm' tra",
  headerRows: 1,
  landscape: true,
  columnWidths: [6, 40.5],
  hiddenColumns: [3],
  merges: ['A4:B4'],
  hiddenRows: [2],
  rows: [
    [
      { value: 'STT', bold: true, align: 'center', border: true, fill: '#ddeeff' },
      { value: 'Câu', bold: true, wrap: true },
    ],
    [1, '=không phải công thức', { formula: 'A2*2', value: 2, format: '0.00' }, { value: 0.997, format: '0.0%' }],
    [null, true, { error: '#N/A' }, { value: '05', format: '@' }],
    [{ value: 'gộp', italic: true, colour: '#FF0000' }, null],
  ],
};

describe('a new workbook', () => {
  it('reads back as it was asked for', () => {
    const snapshot = readWorkbook(createWorkbook([RESULTS, { name: 'Ẩn', rows: [[1]], visibility: 'hidden' }]));
    const [sheet, hidden] = snapshot.sheets;
    expect(sheet!.name).toBe(RESULTS.name);
    expect(valuesOf(sheet!)).toEqual({
      A1: 'STT',
      B1: 'Câu',
      A2: 1,
      B2: '=không phải công thức',
      C2: '=A2*2',
      D2: 0.997,
      B3: true,
      C3: { error: '#N/A' },
      D3: '05',
      A4: 'gộp',
    });
    expect(sheet!.rows[1]?.cells.map(({ format }) => format)).toEqual(['General', 'General', '0.00', '0.0%']);
    expect(sheet!.rows.filter((row) => row.hidden).map((row) => row.index)).toEqual([2]);
    expect([...sheet!.hiddenColumns]).toEqual([3]);
    expect(sheet!.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect(hidden!.visibility).toBe('hidden');
  });

  it('is read alike by another library', () => {
    const bytes = createWorkbook([RESULTS]);
    const sheetjs = XLSX.read(bytes, { type: 'array', cellNF: true }).Sheets[RESULTS.name] as Record<
      string,
      XLSX.CellObject
    >;
    expect([sheetjs['A1']?.v, sheetjs['B2']?.v, sheetjs['C2']?.f, sheetjs['D2']?.z]).toEqual([
      'STT',
      '=không phải công thức',
      'A2*2',
      '0.0%',
    ]);
  });

  it('looks as it was asked for', () => {
    const { sheet, look } = sheetInParts(createWorkbook([RESULTS]), RESULTS.name);
    expect(look('A1')).toMatchObject({
      font: { name: { val: 'Times New Roman' }, b: {}, sz: { val: '12' } },
      pattern: 'solid',
      fill: { rgb: 'FFDDEEFF' },
      alignment: { horizontal: 'center' },
      border: { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' },
    });
    expect(look('A4').font).toMatchObject({ i: {}, color: { rgb: 'FFFF0000' } });
    expect(look('B1').border).toEqual({});
    expect(at(sheet, 'mergeCells').children.map(({ attributes }) => attributes['ref'])).toEqual(['A4:B4']);
    expect(at(sheet, 'pageSetup').attributes).toMatchObject({ paperSize: '9', orientation: 'landscape' });
    expect(at(sheet, 'sheetViews', 'sheetView', 'pane').attributes).toMatchObject({ state: 'frozen', ySplit: '1' });
    expect(at(sheet, 'cols').children[1]?.attributes).toMatchObject({ min: '2', max: '2', width: '40.5' });
  });

  it('gives the same bytes for the same data', () => {
    expect(Buffer.compare(Buffer.from(createWorkbook([RESULTS])), Buffer.from(createWorkbook([RESULTS])))).toBe(0);
  });

  it('lists each look once', () => {
    const rows = Array.from({ length: 50 }, () => [{ value: 1, format: '0.000', bold: true }]);
    const styles = unzipParts(createWorkbook([{ name: 'S', rows }]))['xl/styles.xml']!;
    expect(styles.match(/<font>/g)).toHaveLength(2);
    expect(styles.match(/<numFmt /g)).toHaveLength(1);
    expect(styles.match(/<cellXfs count="2">/g)).toHaveLength(1);
  });

  it('opens on a sheet that can be seen', () => {
    const sheets: NewSheet[] = [
      { name: 'a', rows: [], visibility: 'hidden' },
      { name: 'b', rows: [] },
    ];
    expect(unzipParts(createWorkbook(sheets))['xl/workbook.xml']).toContain('activeTab="1"');
  });

  it.each(['', 'a'.repeat(32), 'a/b', 'a:b', '[a]', "'a", 'a*'])(
    'refuses the sheet name %j, which Excel would not take',
    (name) => {
      expect(() => createWorkbook([{ name, rows: [] }])).toThrow(RangeError);
    },
  );

  it('refuses no sheets, and two of one name', () => {
    expect(() => createWorkbook([])).toThrow(RangeError);
    expect(() =>
      createWorkbook([
        { name: 'a', rows: [] },
        { name: 'A', rows: [] },
      ]),
    ).toThrow(RangeError);
  });

  it('gives rows the height of their text, and fixes it where cells are merged', () => {
    const long = 'Tổng số nhiệm vụ cải cách hành chính đề ra trong kế hoạch năm '.repeat(3);
    const bytes = createWorkbook([
      {
        name: 'A',
        columnWidths: [10, 40],
        merges: ['A2:B2'],
        rows: [
          ['một', { value: long, wrap: true }],
          [{ value: long, wrap: true }],
          [{ value: 'một\nhai\nba', wrap: true }],
          [{ value: long }],
          [{ value: 'ngắn', wrap: true }],
        ],
      },
    ]);
    const xml = unzipParts(bytes)['xl/worksheets/sheet1.xml']!;
    const heights = [...xml.matchAll(/<row r="(\d)"(?: ht="([\d.]+)")?( customHeight="1")?/g)].map(
      ([, row, points, fixed]) => [Number(row), Number(points ?? 0) / 15.75, fixed !== undefined],
    );
    expect(heights).toEqual([
      [1, 5, false],
      [2, 4, true],
      [3, 3, false],
      [4, 0, false],
      [5, 0, false],
    ]);
  });

  it('keeps head rows and columns in sight and on every page, over as many pages as are asked', () => {
    const bytes = createWorkbook([
      { name: 'A', rows: [[1]], headerRows: 5, headerColumns: 2, pagesWide: 3, landscape: true, isPrintedAsGrid: true },
    ]);
    const parts = unzipParts(bytes);
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toContain('orientation="landscape" fitToWidth="3" fitToHeight="0"');
    // The standard has these in this order.
    expect(sheet).toMatch(/<printOptions gridLines="1"\/><pageMargins [^>]*><pageSetup [^>]*><headerFooter>/);
    expect(parts['xl/workbook.xml']).toContain(`'A'!$A:$B,'A'!$1:$5`);
  });
});
