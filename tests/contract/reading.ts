/** Contract: what a snapshot says. */
import type { MakeHost } from './contract-host.js';
import { SHEET, at, cellOf, sheetOf } from './look-up.js';
import type { WorkbookSpec } from './workbook-spec.js';

const NFD = 'Tỷ lệ'.normalize('NFD');

const WORKBOOK: WorkbookSpec = {
  sheets: [
    {
      name: SHEET,
      rows: [
        ['Tổng số hồ sơ', 1144, 99.7, true, false, { error: '#DIV/0!' }],
        [
          { formula: 'B1*2', value: 2288 },
          { formula: '"a"&"b"', value: 'ab' },
          { formula: 'B1>1', value: true },
          { formula: '1/0', value: { error: '#DIV/0!' } },
        ],
        [
          { value: 0.997, format: '0.0%' },
          { value: '05', format: '@' },
          { value: 5, format: '00' },
          { value: 1157, format: '#,##0' },
          { value: 45000, format: 'dd/mm/yyyy' },
          { value: null, format: '0.00%' },
        ],
        ['  hai đầu  ', 'dòng một\ndòng hai', '<&> "\' \u00A0', NFD, '_x0041_', '😀'],
        ['ẩn'],
        [null, null, { value: 'gộp' }],
        [{ value: 'mở', locked: false }, 'khoá'],
      ],
      merges: ['C6:D7'],
      hiddenRows: [4],
      hiddenColumns: [7],
    },
    { name: `Tên có 'nháy' & "kép"`, rows: [['x']] },
    { name: "=cmd|' c calc'!A1", rows: [[1]] },
    { name: 'Ẩn', rows: [[1]], visibility: 'hidden' },
    { name: 'Rất ẩn', rows: [[1]], visibility: 'veryHidden' },
    { name: 'Khoá', rows: [[1]], protection: { formatCells: false } },
    { name: 'Khoá nhẹ', rows: [[1]], protection: { formatCells: true } },
    { name: 'Trống', rows: [] },
  ],
};

export function describeReading(makeHost: MakeHost): void {
  describe('reading', () => {
    const read = async () => (await makeHost(WORKBOOK)).host.read();

    it('gives values with their types', async () => {
      const snapshot = await read();
      const values = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((address) => cellOf(snapshot, at(address))?.value);
      expect(values).toEqual(['Tổng số hồ sơ', 1144, 99.7, true, false, { error: '#DIV/0!' }]);
      expect(cellOf(snapshot, at('A1'))?.formula).toBeNull();
    });

    it('gives formulas without the sign, with the results they have', async () => {
      const snapshot = await read();
      const cells = ['A2', 'B2', 'C2', 'D2'].map((address) => cellOf(snapshot, at(address)));
      expect(cells.map((cell) => cell?.formula)).toEqual(['B1*2', '"a"&"b"', 'B1>1', '1/0']);
      expect(cells.map((cell) => cell?.value)).toEqual([2288, 'ab', true, { error: '#DIV/0!' }]);
    });

    it('gives number formats, of blank cells too', async () => {
      const snapshot = await read();
      const formats = ['A3', 'B3', 'C3', 'D3', 'E3', 'F3', 'A1'].map(
        (address) => cellOf(snapshot, at(address))?.format,
      );
      expect(formats).toEqual(['0.0%', '@', '00', '#,##0', 'dd/mm/yyyy', '0.00%', 'General']);
      expect(cellOf(snapshot, at('F3'))?.value).toBeNull();
      expect(cellOf(snapshot, at('B3'))?.value).toBe('05');
      expect(cellOf(snapshot, at('E3'))?.value).toBe(45000);
    });

    it('leaves texts as they are: spaces, line ends, markup, decomposed letters, escapes', async () => {
      const snapshot = await read();
      const texts = ['A4', 'B4', 'C4', 'D4', 'E4', 'F4'].map((address) => cellOf(snapshot, at(address))?.value);
      expect(texts).toEqual(['  hai đầu  ', 'dòng một\ndòng hai', '<&> "\' \u00A0', NFD, '_x0041_', '😀']);
    });

    it('knows merged areas, hidden rows and columns, and locks', async () => {
      const snapshot = await read();
      const sheet = sheetOf(snapshot);
      expect(sheet.merges).toEqual([{ top: 5, left: 2, bottom: 6, right: 3 }]);
      expect(sheet.rows.find((row) => row.index === 4)?.hidden).toBe(true);
      expect(sheet.rows.filter((row) => row.hidden)).toHaveLength(1);
      expect(sheet.hiddenColumns.has(7)).toBe(true);
      expect(sheet.hiddenColumns.has(6)).toBe(false);
      expect(cellOf(snapshot, at('A7'))?.locked).toBe(false);
      expect(cellOf(snapshot, at('B7'))?.locked).toBe(true);
      expect(sheet.truncated).toBe(false);
    });

    it('knows every sheet: names taken as data, hidden ones, protection', async () => {
      const snapshot = await read();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(WORKBOOK.sheets.map(({ name }) => name));
      expect(new Set(snapshot.sheets.map(({ id }) => id)).size).toBe(WORKBOOK.sheets.length);
      expect(sheetOf(snapshot, 'Ẩn').visibility).toBe('hidden');
      expect(sheetOf(snapshot, 'Rất ẩn').visibility).toBe('veryHidden');
      expect(sheetOf(snapshot).visibility).toBe('visible');
      expect(sheetOf(snapshot).protection).toBeNull();
      expect(sheetOf(snapshot, 'Khoá').protection).toEqual({ formatCells: false });
      expect(sheetOf(snapshot, 'Khoá nhẹ').protection).toEqual({ formatCells: true });
      const filled = sheetOf(snapshot, 'Trống')
        .rows.flatMap((row) => row.cells)
        .filter((cell) => cell.value !== null);
      expect(filled).toEqual([]);
    });

    it('gives rows and cells in order', async () => {
      for (const sheet of (await read()).sheets) {
        const rows = sheet.rows.map((row) => row.index);
        expect(rows).toEqual([...rows].sort((one, other) => one - other));
        for (const row of sheet.rows) {
          const columns = row.cells.map((cell) => cell.column);
          expect(columns).toEqual([...columns].sort((one, other) => one - other));
        }
      }
    });

    it('knows the calendar and the lock on the structure', async () => {
      const plain = await read();
      expect([plain.date1904, plain.structureProtected, plain.readOnly]).toEqual([false, false, false]);
      const sheets = [{ name: SHEET, rows: [[1]] }];
      const subject = await makeHost({ sheets, date1904: true, structureProtected: true });
      const special = await subject.host.read();
      expect([special.date1904, special.structureProtected]).toEqual([true, true]);
    });
  });
}
