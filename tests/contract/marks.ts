/** Contract: a mark shows, wanders and goes, and the user's own formatting never notices. */
import type { MarkEdit, MarkLevel } from '../../src/workbook/edit.js';
import type { ContractHost, MakeHost, SeenMark } from './contract-host.js';
import { SHEET, at, readCell } from './look-up.js';
import type { WorkbookSpec } from './workbook-spec.js';

const OTHER = 'Phụ lục 5';

const WORKBOOK: WorkbookSpec = {
  sheets: [
    {
      name: SHEET,
      rows: [[1, { value: 2, fill: '#FFFF00' }, { value: 0.5, format: '0%' }], ['gộp'], [3]],
      merges: ['A2:B2'],
    },
    { name: OTHER, rows: [['x', 'y']] },
  ],
};

function mark(address: string, level: MarkLevel = 'error', sheet = SHEET): MarkEdit {
  return { kind: 'mark', ...at(address, sheet), level, sentence: 'Tỷ lệ không khớp' };
}

function seen(address: string, level: MarkLevel = 'error', sheet = SHEET): SeenMark {
  return { ...at(address, sheet), level };
}

async function expectMarks(subject: ContractHost, marks: readonly SeenMark[]): Promise<void> {
  const found = await subject.marks();
  expect(new Set(found.map((one) => JSON.stringify(ordered(one))))).toEqual(
    new Set(marks.map((one) => JSON.stringify(ordered(one)))),
  );
  expect(found).toHaveLength(marks.length);
}

function ordered({ sheet, row, column, level }: SeenMark): unknown {
  return [sheet, row, column, level];
}

export function describeMarks(makeHost: MakeHost): void {
  describe('marks', () => {
    it('marks cells on several sheets at several levels, and they are there when opened again', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.host.read();
      await subject.host.apply([mark('A1'), mark('C1', 'warning'), mark('A3', 'info'), mark('B1', 'error', OTHER)]);
      const all = [seen('A1'), seen('C1', 'warning'), seen('A3', 'info'), seen('B1', 'error', OTHER)];
      await expectMarks(subject, all);
      await expectMarks(await subject.reopen(), all);
      expect(await subject.host.read()).toEqual(before);
    });

    it('marks a cell that holds nothing, and the anchor of a merged area', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([mark('H40'), mark('A2')]);
      await expectMarks(subject, [seen('H40'), seen('A2')]);
    });

    it('leaves everything exactly as it was after marking and unmarking', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.looks();
      await subject.host.apply([mark('A1'), mark('B1', 'warning'), mark('C1', 'info'), mark('A1', 'info', OTHER)]);
      expect(await subject.looks()).toEqual(before);
      await subject.host.apply([{ kind: 'unmark' }]);
      await expectMarks(subject, []);
      expect(await subject.looks()).toEqual(before);
      expect(await (await subject.reopen()).looks()).toEqual(before);
    });

    it('keeps one mark a cell: the later level counts', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([mark('A1', 'error'), mark('B1', 'error')]);
      await subject.host.apply([mark('A1', 'info')]);
      await expectMarks(subject, [seen('A1', 'info'), seen('B1', 'error')]);
      await subject.host.apply([mark('A1', 'info'), mark('A1', 'warning')]);
      await expectMarks(subject, [seen('A1', 'warning'), seen('B1', 'error')]);
    });

    it('lets a recoloured cell keep its new colour', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.userRecolours(at('A1'), '#00FF00');
      await subject.userRecolours(at('B1'), '#00FF00');
      const recoloured = await subject.looks();
      const other = await makeHost(WORKBOOK);
      await other.host.apply([mark('A1'), mark('B1')]);
      await other.userRecolours(at('A1'), '#00FF00');
      await other.userRecolours(at('B1'), '#00FF00');
      await other.host.apply([{ kind: 'unmark' }]);
      await expectMarks(other, []);
      expect(await other.looks()).toEqual(recoloured);
    });

    it('lets an overwritten cell keep its new value', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([mark('A1')]);
      await subject.userWrites(at('A1'), 'người dùng viết');
      await expectMarks(subject, [seen('A1')]);
      await subject.host.apply([{ kind: 'unmark' }]);
      expect(await readCell(subject.host, at('A1'))).toMatchObject({ value: 'người dùng viết' });
      await expectMarks(subject, []);
    });

    it('finds and removes marks that another host left', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.looks();
      await subject.plantMark(at('A1'), 'error');
      await subject.plantMark(at('A3'), 'warning');
      await expectMarks(subject, [seen('A1'), seen('A3', 'warning')]);
      await subject.host.apply([mark('A1', 'info')]);
      await expectMarks(subject, [seen('A1', 'info'), seen('A3', 'warning')]);
      await subject.host.apply([{ kind: 'unmark' }]);
      await expectMarks(subject, []);
      expect(await subject.looks()).toEqual(before);
    });

    it('unmarks and marks anew in one go', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([mark('A1'), mark('B1', 'warning')]);
      await subject.host.apply([{ kind: 'unmark' }, mark('C1', 'info')]);
      await expectMarks(subject, [seen('C1', 'info')]);
    });

    it('takes unmarking where there is nothing to unmark', async () => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.looks();
      await subject.host.apply([{ kind: 'unmark' }]);
      expect(await subject.looks()).toEqual(before);
    });
  });
}
