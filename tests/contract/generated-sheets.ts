/** Contract: sheets of our own come, are renewed, and go again without a trace; sheets of the person's are not touched. */
import type { SheetEdit } from '../../src/workbook/edit.js';
import type { NewCell, NewSheet } from '../../src/workbook/new-sheet.js';
import type { MakeHost } from './contract-host.js';
import { SHEET, at, cellOf, readCell, sheetOf } from './look-up.js';
import type { WorkbookSpec } from './workbook-spec.js';

const RESULTS = 'Phiếu kết quả';

const WORKBOOK: WorkbookSpec = {
  sheets: [
    { name: SHEET, rows: [['a', { value: 2, fill: '#FFFF00' }, { formula: 'B1*2', value: 4 }]] },
    { name: 'Của tôi', rows: [['yên']] },
  ],
};

const PROTECTED: WorkbookSpec = { ...WORKBOOK, structureProtected: true };

/** What must stay a text wherever it comes from: a finding may quote any cell. */
const HOSTILE = ['=1+1', "'x", '+A1', '@SUM(A1)', '-2', '05', '1.144', '12/6', 'TRUE', '#N/A', 'a\nb', '<&"\'>'];

const FULL: NewSheet = {
  name: RESULTS,
  rows: [
    [{ value: 'PHIẾU KẾT QUẢ', bold: true, align: 'center' }, null, null],
    [
      { value: 'Nơi', bold: true, border: true, fill: '#DDEBF7' },
      { value: 'Giá trị', border: true },
      { value: 'Tỷ lệ', border: true },
    ],
    [
      { value: 'PL4 · ô D18', link: at('B1'), border: true },
      { value: 1234.5, format: '#,##0.0', border: true, locked: false },
      { formula: 'B3/2', value: 617.25, format: '0.00', italic: true, colour: '#C00000', border: true },
    ],
    [{ value: null, border: true, wrap: true }, { value: true }, { value: { error: '#N/A' } }],
    [{ value: '07', format: '@' }, 0.5, 'dòng cuối'],
  ],
  merges: ['A1:C1'],
  columnWidths: [24, 12, 12],
  headerRows: 2,
  landscape: true,
};

function linked(value: string): NewCell {
  return { value, link: at('A1'), border: true };
}

function put(sheet: NewSheet): SheetEdit {
  return { kind: 'write-sheet', sheet };
}

function remove(name: string): SheetEdit {
  return { kind: 'remove-sheet', name };
}

function plain(name: string, ...rows: NewSheet['rows']): SheetEdit {
  return put({ name, rows });
}

export function describeGeneratedSheets(makeHost: MakeHost): void {
  describe('sheets of our own', () => {
    it('puts a sheet after the last one, and it reads back here and elsewhere', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.host.read();
      const journal = await subject.host.apply([put(FULL)]);
      expect(journal.entries).toEqual([]);
      const again = await subject.reopen();
      for (const host of [subject.host, again.host]) {
        const snapshot = await host.read();
        expect(snapshot.sheets.map(({ name }) => name)).toEqual([SHEET, 'Của tôi', RESULTS]);
        const cell = (address: string) => cellOf(snapshot, at(address, RESULTS));
        expect(cell('A1')).toMatchObject({ value: 'PHIẾU KẾT QUẢ', formula: null });
        expect(cell('A3')).toMatchObject({ value: 'PL4 · ô D18', formula: null, locked: true });
        expect(cell('B3')).toMatchObject({ value: 1234.5, format: '#,##0.0', locked: false });
        expect(cell('C3')).toMatchObject({ value: 617.25, formula: 'B3/2', format: '0.00' });
        expect(cell('B4')).toMatchObject({ value: true });
        expect(cell('C4')).toMatchObject({ value: { error: '#N/A' } });
        expect(cell('A5')).toMatchObject({ value: '07', format: '@' });
        expect(cell('B5')).toMatchObject({ value: 0.5, format: 'General' });
        const sheet = sheetOf(snapshot, RESULTS);
        expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
        expect(sheet).toMatchObject({ visibility: 'visible', protection: null });
      }
      const now = await subject.host.read();
      expect(now.sheets.slice(0, 2)).toEqual(before.sheets);
    });

    it('keeps texts texts, whatever they look like', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([
        plain(RESULTS, ...HOSTILE.map((value) => [value, { value, format: '@' }, linked(value)])),
      ]);
      for (const host of [subject.host, (await subject.reopen()).host]) {
        const snapshot = await host.read();
        for (const [row, value] of HOSTILE.entries()) {
          for (const column of [0, 1, 2]) {
            expect(cellOf(snapshot, { sheet: RESULTS, row, column })).toMatchObject({ value, formula: null });
          }
        }
      }
    });

    it('keeps a sheet hidden, protected, with hidden rows and columns, as asked', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([
        put({
          name: 'Quy tắc',
          rows: [['a', 'b', 'c'], ['d'], [{ value: 'mở', locked: false }]],
          visibility: 'hidden',
          protection: { formatCells: true },
          hiddenRows: [1],
          hiddenColumns: [2],
        }),
      ]);
      for (const host of [subject.host, (await subject.reopen()).host]) {
        const sheet = sheetOf(await host.read(), 'Quy tắc');
        expect(sheet).toMatchObject({ visibility: 'hidden', protection: { formatCells: true } });
        expect(sheet.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
        expect([...sheet.hiddenColumns].filter((column) => column < 3)).toEqual([2]);
        expect(sheet.rows[2]?.cells[0]).toMatchObject({ value: 'mở', locked: false });
      }
    });

    it.each([
      ['at once', false],
      ['in a workbook opened again', true],
    ])('renews its sheet in place %s: nothing of the old content stays', async (_, later) => {
      const first = await makeHost(WORKBOOK);
      await first.host.apply([put({ ...FULL, protection: { formatCells: false } }), plain('Quy tắc', ['x'])]);
      const subject = later ? await first.reopen() : first;
      await subject.host.apply([plain(RESULTS, ['mới', 7])]);
      for (const host of [subject.host, (await subject.reopen()).host]) {
        const snapshot = await host.read();
        expect(snapshot.sheets.map(({ name }) => name)).toEqual([SHEET, 'Của tôi', RESULTS, 'Quy tắc']);
        const sheet = sheetOf(snapshot, RESULTS);
        const contents = sheet.rows.map(({ cells }) =>
          cells.map(({ value, formula, format }) => [value, formula, format]),
        );
        expect(contents).toEqual([
          [
            ['mới', null, 'General'],
            [7, null, 'General'],
          ],
        ]);
        expect(sheet).toMatchObject({ merges: [], protection: null });
        expect(cellOf(snapshot, at('A1', 'Quy tắc'))).toMatchObject({ value: 'x' });
      }
    });

    it.each([
      ['at once', false],
      ['in a workbook opened again', true],
    ])('leaves everything as it was after putting and removing %s', async (_, later) => {
      const subject = await makeHost(WORKBOOK);
      const [snapshot, looks] = [await subject.host.read(), await subject.looks()];
      await subject.host.apply([put(FULL), plain('Quy tắc', [{ value: 1, format: '0.000', fill: '#FF0000' }])]);
      await subject.host.apply([put({ ...FULL, landscape: false })]);
      const then = later ? await subject.reopen() : subject;
      await then.host.apply([remove(RESULTS)]);
      expect((await then.host.read()).sheets.map(({ name }) => name)).toEqual([SHEET, 'Của tôi', 'Quy tắc']);
      await then.host.apply([remove('QUY TẮC')]);
      expect(await then.looks()).toEqual(looks);
      if (!later) expect(await then.host.read()).toEqual(snapshot);
      expect((await then.host.read()).sheets.map(({ name }) => name)).toEqual([SHEET, 'Của tôi']);
    });

    it.each(['Của tôi', 'của TÔI'])('refuses to put %j over a sheet of the person’s', async (name) => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.host.read();
      const edits = [{ kind: 'number', ...at('B1'), value: 9 } as const, plain('Quy tắc', ['x']), plain(name, ['đè'])];
      await expect(subject.host.apply(edits)).rejects.toMatchObject({ code: 'sheet-exists', sheet: name });
      expect(await subject.host.read()).toEqual(before);
    });

    it('refuses in a workbook whose structure is protected, and says so in the snapshot', async () => {
      const subject = await makeHost(PROTECTED);
      const before = await subject.host.read();
      expect(before.structureProtected).toBe(true);
      await expect(subject.host.apply([put(FULL)])).rejects.toMatchObject({ code: 'protected', sheet: RESULTS });
      await subject.host.apply([remove(RESULTS)]);
      expect(await subject.host.read()).toEqual(before);
    });

    it.each(['', ' ', 'a'.repeat(32), 'a/b', 'a:b', '[a]', "'a", "a'", 'a*', 'a?', 'a\\b', "=cmd|'/c calc'!A1"])(
      'refuses the sheet name %j',
      async (name) => {
        const subject = await makeHost(WORKBOOK);
        const before = await subject.host.read();
        await expect(subject.host.apply([plain(name, ['x'])])).rejects.toMatchObject({ code: 'unknown', sheet: name });
        expect(await subject.host.read()).toEqual(before);
      },
    );

    it.each(['=cmd|x', '<&">', "it's", 'a'.repeat(31), '😀 Phụ lục', '1!A1'])(
      'takes the sheet name %j',
      async (name) => {
        const subject = await makeHost(WORKBOOK);
        const looks = await subject.looks();
        await subject.host.apply([put({ name, rows: [['x', { value: 'y', link: at('A1', name) }]], headerRows: 1 })]);
        await subject.host.apply([put({ name, rows: [['z']], headerRows: 1 })]);
        expect(await readCell(subject.host, at('A1', name))).toMatchObject({ value: 'z' });
        await subject.host.apply([remove(name)]);
        expect(await subject.looks()).toEqual(looks);
      },
    );

    it('gives a sheet to the person for good: it is neither renewed nor taken away, here and elsewhere', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([{ kind: 'write-sheet', sheet: FULL, owner: 'person' }, plain('Quy tắc', ['x'])]);
      for (const { host } of [subject, await subject.reopen()]) {
        const before = await host.read();
        expect(before.sheets.map(({ name }) => name)).toEqual([SHEET, 'Của tôi', RESULTS, 'Quy tắc']);
        expect(cellOf(before, at('A1', RESULTS))).toMatchObject({ value: 'PHIẾU KẾT QUẢ' });
        await host.apply([remove(RESULTS)]);
        await expect(host.apply([plain(RESULTS, ['đè'])])).rejects.toMatchObject({ code: 'sheet-exists' });
        expect(await host.read()).toEqual(before);
      }
    });

    it('gives no sheet away over one of ours', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([put(FULL)]);
      const before = await subject.host.read();
      const edit = { kind: 'write-sheet', sheet: FULL, owner: 'person' } as const;
      await expect(subject.host.apply([edit])).rejects.toMatchObject({ code: 'sheet-exists', sheet: RESULTS });
      expect(await subject.host.read()).toEqual(before);
    });

    it('removes nothing that is not ours', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.host.read();
      const journal = await subject.host.apply([remove('Không có'), remove('Của tôi'), remove(SHEET)]);
      expect(journal.entries).toEqual([]);
      expect(await subject.host.read()).toEqual(before);
    });

    it('takes the last word on each sheet, in the order of the edits', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([
        plain(RESULTS, ['một']),
        remove(RESULTS),
        plain(RESULTS, ['hai']),
        plain('B', ['x']),
        remove('B'),
      ]);
      const snapshot = await subject.host.read();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual([SHEET, 'Của tôi', RESULTS]);
      expect(cellOf(snapshot, at('A1', RESULTS))).toMatchObject({ value: 'hai' });
    });

    it('lets cell edits, marks and settings of the same call be, and their undoing', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await readCell(subject.host, at('B1'));
      const journal = await subject.host.apply([
        { kind: 'mark', ...at('B2', RESULTS), level: 'error', sentence: 'Câu' },
        { kind: 'mark', ...at('A1'), level: 'info', sentence: 'Câu' },
        put(FULL),
        { kind: 'number', ...at('B1'), value: 9 },
        { kind: 'settings', json: '{}' },
      ]);
      expect(journal.entries.map(({ sheet, column }) => [sheet, column])).toEqual([[SHEET, 1]]);
      expect(new Set((await subject.marks()).map(({ sheet, level }) => `${sheet} ${level}`))).toEqual(
        new Set([`${RESULTS} error`, `${SHEET} info`]),
      );
      expect((await subject.host.read()).settings).toBe('{}');
      const report = await subject.host.undo(journal);
      expect(report.restored).toHaveLength(1);
      expect(await readCell(subject.host, at('B1'))).toEqual(before);
      expect(await readCell(subject.host, at('A1', RESULTS))).toMatchObject({ value: 'PHIẾU KẾT QUẢ' });
    });

    it('finds no cell to edit on a sheet that the same call puts', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.host.read();
      const edits = [put(FULL), { kind: 'number', ...at('A1', RESULTS), value: 1 } as const];
      await expect(subject.host.apply(edits)).rejects.toMatchObject({ code: 'no-such-sheet', sheet: RESULTS });
      expect(await subject.host.read()).toEqual(before);
    });

    it('edits a sheet that it put like any other, and undoes that', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([put(FULL)]);
      const journal = await subject.host.apply([{ kind: 'number', ...at('B5', RESULTS), value: 3 }]);
      expect(await readCell(subject.host, at('B5', RESULTS))).toMatchObject({ value: 3 });
      await subject.host.undo(journal);
      expect(await readCell(subject.host, at('B5', RESULTS))).toMatchObject({ value: 0.5 });
    });
  });
}
