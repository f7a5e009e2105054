/** Contract: what stands in a cell after an edit, here and after opening the workbook elsewhere. */
import type { CellEdit } from '../../src/workbook/edit.js';
import type { Cell } from '../../src/workbook/snapshot.js';
import type { ContractHost, MakeHost } from './contract-host.js';
import { SHEET, at, readCell } from './look-up.js';
import type { WorkbookSpec } from './workbook-spec.js';

const WORKBOOK: WorkbookSpec = {
  sheets: [
    {
      name: SHEET,
      rows: [
        [{ value: 'chữ', format: '@', fill: '#FFFF00' }, 1144, { formula: 'B1*2', value: 2288 }, 1142],
        [{ value: 0.5, format: '0.0%' }, 'giữ nguyên'],
        [{ value: 'gộp' }, null, 'bên cạnh'],
      ],
      merges: ['A3:B4'],
    },
    { name: 'Khác', rows: [[{ formula: `'${SHEET}'!B1`, value: 1144 }, 'yên']] },
  ],
};

/** What must stay a text: it looks like a formula, a number, a date, an escape, or like nothing at all. */
const TEXTS = [
  '=1+1',
  '+84 905',
  '-',
  '@SUM(A1)',
  "'05",
  '05',
  '1.144',
  '99,7',
  '1,157',
  '12/6',
  '2.1.2018',
  '1E5',
  '50%',
  'TRUE',
  '#N/A',
  '  hai đầu ',
  'dòng một\ndòng hai',
  'tab\tvà <thẻ> & "nháy"',
  '_x000D_',
  '\u00A0',
  'Tỷ lệ'.normalize('NFD'),
  '😀 ế',
];

const NUMBERS = [0, 5, -3.25, 99.82517482517483, 1e21, 1.5e-7, 0.1 + 0.2, 9007199254740991];

export function describeCellEdits(makeHost: MakeHost): void {
  describe('cell edits', () => {
    /** The cell after an edit, as this host and as a newly opened one read it: they must agree. */
    const after = async (subject: ContractHost, edit: CellEdit): Promise<Cell | undefined> => {
      await subject.host.apply([edit]);
      const here = await readCell(subject.host, edit);
      const again = await subject.reopen();
      expect(await readCell(again.host, edit)).toEqual(here);
      return here;
    };

    it.each(TEXTS)('keeps the text %j a text', async (value) => {
      const subject = await makeHost(WORKBOOK);
      const cell = await after(subject, { kind: 'text', ...at('B1'), value });
      expect(cell).toMatchObject({ value, formula: null });
    });

    it('leaves the format of a cell that gets a text', async () => {
      const subject = await makeHost(WORKBOOK);
      expect(await after(subject, { kind: 'text', ...at('A2'), value: 'chữ' })).toMatchObject({ format: '0.0%' });
    });

    it.each(NUMBERS)('writes %d as that very number', async (value) => {
      const subject = await makeHost(WORKBOOK);
      const cell = await after(subject, { kind: 'number', ...at('A2'), value });
      expect(cell).toMatchObject({ value, formula: null, format: '0.0%' });
    });

    it.each(['General', '00', '#,##0', '0.0', '0.00%', '#,##0.0" hồ sơ"'])(
      'gives a number the format %s over a text cell, and nothing else changes',
      async (format) => {
        const subject = await makeHost(WORKBOOK);
        const before = await readCell(subject.host, at('B2'));
        const cell = await after(subject, { kind: 'number', ...at('A1'), value: 5, format });
        expect(cell).toMatchObject({ value: 5, formula: null, format });
        expect(await readCell(subject.host, at('B2'))).toEqual(before);
      },
    );

    it('writes a live formula with the result it has', async () => {
      const subject = await makeHost(WORKBOOK);
      const formula = 'IF(B1=0,"",ROUND(D1/B1*100,2))';
      const cell = await after(subject, { kind: 'formula', ...at('A1'), formula, result: 99.83, format: '0.00' });
      expect(cell).toMatchObject({ formula, value: 99.83, format: '0.00' });
    });

    it('writes a formula whose result is a text, with signs that markup uses', async () => {
      const subject = await makeHost(WORKBOOK);
      const formula = 'IF(AND(B1<>0,D1>=B1),"<đủ> & ""hơn""","thiếu")';
      const cell = await after(subject, { kind: 'formula', ...at('F9'), formula, result: 'thiếu' });
      expect(cell).toMatchObject({ formula, value: 'thiếu' });
    });

    it('replaces a formula by a number, and a number by a formula', async () => {
      const subject = await makeHost(WORKBOOK);
      expect(await after(subject, { kind: 'number', ...at('C1'), value: 7 })).toMatchObject({
        value: 7,
        formula: null,
      });
      const edit = { kind: 'formula', ...at('C1'), formula: 'B1+1', result: 1145 } as const;
      expect(await after(subject, edit)).toMatchObject({ value: 1145, formula: 'B1+1' });
    });

    it('clears value and formula, and leaves the format', async () => {
      const subject = await makeHost(WORKBOOK);
      expect((await after(subject, { kind: 'clear', ...at('C1') })) ?? { value: null, formula: null }).toMatchObject({
        value: null,
        formula: null,
      });
      await subject.host.apply([{ kind: 'clear', ...at('A2') }]);
      expect(await readCell(subject.host, at('A2'))).toMatchObject({ value: null, format: '0.0%' });
    });

    it('writes where nothing was: between cells, after them, in rows of their own', async () => {
      const subject = await makeHost(WORKBOOK);
      const places = ['C2', 'Z2', 'A5', 'C60', 'B7', 'D3'].map((address) => at(address));
      await subject.host.apply(places.map((place, index) => ({ kind: 'number', ...place, value: index + 0.5 })));
      const again = await subject.reopen();
      for (const [index, place] of places.entries()) {
        expect(await readCell(again.host, place)).toMatchObject({ value: index + 0.5, format: 'General' });
      }
      expect(await readCell(again.host, at('B2'))).toMatchObject({ value: 'giữ nguyên' });
    });

    it('writes the anchor of a merged area', async () => {
      const subject = await makeHost(WORKBOOK);
      expect(await after(subject, { kind: 'number', ...at('A3'), value: 3 })).toMatchObject({ value: 3 });
      expect(await readCell(subject.host, at('C3'))).toMatchObject({ value: 'bên cạnh' });
    });

    it('makes edits in their order: the last on a cell stands', async () => {
      const subject = await makeHost(WORKBOOK);
      const journal = await subject.host.apply([
        { kind: 'number', ...at('B1'), value: 1 },
        { kind: 'text', ...at('B1'), value: 'hai' },
        { kind: 'number', ...at('B1'), value: 3, format: '00' },
      ]);
      expect(await readCell(subject.host, at('B1'))).toMatchObject({ value: 3, format: '00' });
      expect(journal.entries.map(({ before, after: then }) => [before.value, then.value])).toEqual([
        [1144, 1],
        [1, 'hai'],
        ['hai', 3],
      ]);
    });

    it('leaves every other cell of every sheet as it was', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.host.read();
      await subject.host.apply([
        { kind: 'text', ...at('A1'), value: '=x' },
        { kind: 'number', ...at('B2'), value: 4, format: '00' },
      ]);
      const now = await subject.host.read();
      const others = (snapshot: typeof before) =>
        snapshot.sheets.map((sheet) => ({
          ...sheet,
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.filter(
              ({ column }) =>
                sheet.name !== SHEET || !((row.index === 0 && column === 0) || (row.index === 1 && column === 1)),
            ),
          })),
        }));
      expect(others(now)).toEqual(others(before));
    });
  });
}
