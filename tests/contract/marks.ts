/** Contract: a mark shows, wanders and goes, and the user's own formatting never notices. */
import type { MarkEdit, MarkLevel } from '../../src/workbook/edit.js';
import type { ContractHost, MakeDoor, SeenMark } from './contract-host.js';
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

async function expectMarks(host: ContractHost, marks: readonly SeenMark[]): Promise<void> {
  const found = await host.marks();
  expect(new Set(found.map((one) => JSON.stringify(ordered(one))))).toEqual(
    new Set(marks.map((one) => JSON.stringify(ordered(one)))),
  );
  expect(found).toHaveLength(marks.length);
}

function ordered({ sheet, row, column, level }: SeenMark): unknown {
  return [sheet, row, column, level];
}

export function describeMarks(makeDoor: MakeDoor): void {
  describe('marks', () => {
    it('marks cells on several sheets at several levels, and they are there when opened again', async () => {
      const host = await makeDoor(WORKBOOK);
      const before = await host.door.read();
      await host.door.apply([mark('A1'), mark('C1', 'warning'), mark('A3', 'info'), mark('B1', 'error', OTHER)]);
      const all = [seen('A1'), seen('C1', 'warning'), seen('A3', 'info'), seen('B1', 'error', OTHER)];
      await expectMarks(host, all);
      await expectMarks(await host.reopen(), all);
      expect(await host.door.read()).toEqual(before);
    });

    it('marks a cell that holds nothing, and the anchor of a merged area', async () => {
      const host = await makeDoor(WORKBOOK);
      await host.door.apply([mark('H40'), mark('A2')]);
      await expectMarks(host, [seen('H40'), seen('A2')]);
    });

    it('leaves everything exactly as it was after marking and unmarking', async () => {
      const host = await makeDoor(WORKBOOK);
      const before = await host.looks();
      await host.door.apply([mark('A1'), mark('B1', 'warning'), mark('C1', 'info'), mark('A1', 'info', OTHER)]);
      expect(await host.looks()).toEqual(before);
      await host.door.apply([{ kind: 'unmark' }]);
      await expectMarks(host, []);
      expect(await host.looks()).toEqual(before);
      expect(await (await host.reopen()).looks()).toEqual(before);
    });

    it('keeps one mark a cell: the later level counts', async () => {
      const host = await makeDoor(WORKBOOK);
      await host.door.apply([mark('A1', 'error'), mark('B1', 'error')]);
      await host.door.apply([mark('A1', 'info')]);
      await expectMarks(host, [seen('A1', 'info'), seen('B1', 'error')]);
      await host.door.apply([mark('A1', 'info'), mark('A1', 'warning')]);
      await expectMarks(host, [seen('A1', 'warning'), seen('B1', 'error')]);
    });

    it('lets a recoloured cell keep its new colour', async () => {
      const host = await makeDoor(WORKBOOK);
      await host.userRecolours(at('A1'), '#00FF00');
      await host.userRecolours(at('B1'), '#00FF00');
      const recoloured = await host.looks();
      const other = await makeDoor(WORKBOOK);
      await other.door.apply([mark('A1'), mark('B1')]);
      await other.userRecolours(at('A1'), '#00FF00');
      await other.userRecolours(at('B1'), '#00FF00');
      await other.door.apply([{ kind: 'unmark' }]);
      await expectMarks(other, []);
      expect(await other.looks()).toEqual(recoloured);
    });

    it('lets an overwritten cell keep its new value', async () => {
      const host = await makeDoor(WORKBOOK);
      await host.door.apply([mark('A1')]);
      await host.userWrites(at('A1'), 'người dùng viết');
      await expectMarks(host, [seen('A1')]);
      await host.door.apply([{ kind: 'unmark' }]);
      expect(await readCell(host.door, at('A1'))).toMatchObject({ value: 'người dùng viết' });
      await expectMarks(host, []);
    });

    it('finds and removes marks that another door left', async () => {
      const host = await makeDoor(WORKBOOK);
      const before = await host.looks();
      await host.plantMark(at('A1'), 'error');
      await host.plantMark(at('A3'), 'warning');
      await expectMarks(host, [seen('A1'), seen('A3', 'warning')]);
      await host.door.apply([mark('A1', 'info')]);
      await expectMarks(host, [seen('A1', 'info'), seen('A3', 'warning')]);
      await host.door.apply([{ kind: 'unmark' }]);
      await expectMarks(host, []);
      expect(await host.looks()).toEqual(before);
    });

    it('unmarks and marks anew in one go', async () => {
      const host = await makeDoor(WORKBOOK);
      await host.door.apply([mark('A1'), mark('B1', 'warning')]);
      await host.door.apply([{ kind: 'unmark' }, mark('C1', 'info')]);
      await expectMarks(host, [seen('C1', 'info')]);
    });

    it('takes unmarking where there is nothing to unmark', async () => {
      const host = await makeDoor(WORKBOOK);
      const before = await host.looks();
      await host.door.apply([{ kind: 'unmark' }]);
      expect(await host.looks()).toEqual(before);
    });
  });
}
