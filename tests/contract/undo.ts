/** Contract: taking back what was written, and only that. */
import type { Edit } from '../../src/workbook/edit.js';
import type { Journal } from '../../src/workbook/journal.js';
import type { MakeHost } from './contract-host.js';
import { SHEET, at, readCell } from './look-up.js';
import type { WorkbookSpec } from './workbook-spec.js';

const WORKBOOK: WorkbookSpec = {
  sheets: [
    {
      name: SHEET,
      rows: [
        [
          { value: '05', format: '@' },
          { value: 0.5, format: '0.0%', fill: '#FFFF00' },
          { formula: 'B1*2', value: 1, format: '0.00' },
          true,
          { error: '#N/A' },
        ],
        ['gộp', null, '=không phải công thức'],
      ],
    },
  ],
};

const CELLS = ['A1', 'B1', 'C1', 'D1', 'E1', 'C2', 'G9'];

const EDITS: readonly Edit[] = [
  { kind: 'number', ...at('A1'), value: 5, format: '00' },
  { kind: 'text', ...at('B1'), value: '=x' },
  { kind: 'number', ...at('C1'), value: 9, format: 'General' },
  { kind: 'clear', ...at('D1') },
  { kind: 'formula', ...at('E1'), formula: 'B1+1', result: 1.5 },
  { kind: 'number', ...at('C2'), value: 1 },
  { kind: 'number', ...at('G9'), value: 7 },
];

export function describeUndo(makeHost: MakeHost): void {
  describe('undo', () => {
    /** What the journal's reader may do with it meanwhile: keep it as text. */
    const stored = (journal: Journal): Journal => JSON.parse(JSON.stringify(journal)) as Journal;

    it('says for each cell what stood there and what stands there now', async () => {
      const subject = await makeHost(WORKBOOK);
      const { entries } = await subject.host.apply(EDITS);
      expect(entries.map(({ before }) => before)).toEqual([
        { value: '05', formula: null, format: '@' },
        { value: 0.5, formula: null, format: '0.0%' },
        { value: 1, formula: 'B1*2', format: '0.00' },
        { value: true, formula: null, format: 'General' },
        { value: { error: '#N/A' }, formula: null, format: 'General' },
        { value: '=không phải công thức', formula: null, format: 'General' },
        { value: null, formula: null, format: 'General' },
      ]);
      expect(entries[0]).toMatchObject({ ...at('A1'), after: { value: 5, formula: null, format: '00' } });
      expect(entries[4]).toMatchObject({ after: { value: 1.5, formula: 'B1+1', format: 'General' } });
    });

    it.each([
      ['at once', false],
      ['from a stored journal, in a workbook opened again', true],
    ])('puts everything back %s', async (_, later) => {
      const subject = await makeHost(WORKBOOK);
      const before = await Promise.all(CELLS.map((cell) => readCell(subject.host, at(cell))));
      const looks = await subject.looks();
      const journal = await subject.host.apply(EDITS);
      const then = later ? await subject.reopen() : subject;
      const report = await then.host.undo(later ? stored(journal) : journal);
      expect(report.kept).toEqual([]);
      expect(report.restored).toHaveLength(EDITS.length);
      for (const [index, cell] of CELLS.entries()) {
        const now = await readCell(then.host, at(cell));
        if (before[index]) expect(now).toEqual(before[index]);
        else expect(now ?? { value: null, formula: null }).toMatchObject({ value: null, formula: null });
      }
      if (!later) expect(await then.looks()).toEqual(looks);
    });

    it('leaves a cell alone that somebody has changed since', async () => {
      const subject = await makeHost(WORKBOOK);
      const journal = await subject.host.apply(EDITS);
      await subject.userWrites(at('A1'), 6);
      await subject.userWrites(at('E1'), 'của tôi');
      const report = await subject.host.undo(journal);
      expect(report.kept.map(({ column }) => column)).toEqual([0, 4]);
      expect(report.restored).toHaveLength(EDITS.length - 2);
      expect(await readCell(subject.host, at('A1'))).toMatchObject({ value: 6, format: '00' });
      expect(await readCell(subject.host, at('E1'))).toMatchObject({ value: 'của tôi' });
      expect(await readCell(subject.host, at('C1'))).toMatchObject({ value: 1, formula: 'B1*2', format: '0.00' });
    });

    it('undoes several edits of one cell back to the first', async () => {
      const subject = await makeHost(WORKBOOK);
      const journal = await subject.host.apply([
        { kind: 'number', ...at('A1'), value: 1, format: '00' },
        { kind: 'text', ...at('A1'), value: 'hai' },
      ]);
      const report = await subject.host.undo(journal);
      expect(report.kept).toEqual([]);
      expect(await readCell(subject.host, at('A1'))).toMatchObject({ value: '05', format: '@' });
    });

    it('finds a sheet that was renamed meanwhile, and keeps what is on a sheet that is gone', async () => {
      const subject = await makeHost(WORKBOOK);
      const journal = await subject.host.apply([{ kind: 'number', ...at('D1'), value: 1 }]);
      await subject.userRenames(SHEET, 'PL4');
      const report = await subject.host.undo(journal);
      expect(report.restored).toHaveLength(1);
      expect(await readCell(subject.host, at('D1', 'PL4'))).toMatchObject({ value: true });
      const foreign = { entries: journal.entries.map((entry) => ({ ...entry, sheetId: 'none', sheet: 'none' })) };
      expect(await subject.host.undo(foreign)).toMatchObject({ restored: [], kept: [{ row: 0, column: 3 }] });
    });

    it('does nothing twice', async () => {
      const subject = await makeHost(WORKBOOK);
      const journal = await subject.host.apply([{ kind: 'number', ...at('D1'), value: 1 }]);
      await subject.host.undo(journal);
      const again = await subject.host.undo(journal);
      expect(again.restored).toEqual([]);
      expect(again.kept).toHaveLength(1);
      expect(await readCell(subject.host, at('D1'))).toMatchObject({ value: true });
    });
  });
}
