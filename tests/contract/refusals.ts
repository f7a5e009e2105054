/** Contract: what a host will not do, under which code, and that nothing was written then. */
import type { Edit } from '../../src/workbook/edit.js';
import { HostError, type HostFailure } from '../../src/workbook/failure.js';
import type { MakeHost } from './contract-host.js';
import { SHEET, at, readCell } from './look-up.js';
import type { WorkbookSpec } from './workbook-spec.js';

const LOCKED = 'Khoá';
const LENIENT = 'Khoá nhẹ';

const WORKBOOK: WorkbookSpec = {
  sheets: [
    { name: SHEET, rows: [['gộp'], [1]], merges: ['A1:B1'] },
    { name: LOCKED, rows: [[1, { value: 2, locked: false }]], protection: { formatCells: false } },
    { name: LENIENT, rows: [[1, { value: 2, locked: false }]], protection: { formatCells: true } },
  ],
};

const REFUSED: readonly (readonly [string, Edit, HostFailure, string])[] = [
  ['a sheet that is not there', { kind: 'number', ...at('A1', 'Không có'), value: 1 }, 'no-such-sheet', 'Không có'],
  ['a mark on a sheet that is not there', mark('A1', 'Không có'), 'no-such-sheet', 'Không có'],
  ['a covered cell of a merged area', { kind: 'text', ...at('B1'), value: 'x' }, 'no-such-cell', SHEET],
  ['a mark on a covered cell', mark('B1'), 'no-such-cell', SHEET],
  [
    'a cell beyond the last column',
    { kind: 'number', sheet: SHEET, row: 0, column: 16384, value: 1 },
    'no-such-cell',
    SHEET,
  ],
  ['a cell beyond the last row', { kind: 'clear', sheet: SHEET, row: 1048576, column: 0 }, 'no-such-cell', SHEET],
  ['a locked cell', { kind: 'number', ...at('A1', LOCKED), value: 1 }, 'protected', LOCKED],
  [
    'a cell not written yet on a protected sheet',
    { kind: 'text', ...at('C9', LOCKED), value: 'x' },
    'protected',
    LOCKED,
  ],
  [
    'a format where formatting is not allowed',
    { kind: 'number', ...at('B1', LOCKED), value: 1, format: '00' },
    'protected',
    LOCKED,
  ],
  ['a mark where formatting is not allowed', mark('B1', LOCKED), 'protected', LOCKED],
];

function mark(address: string, sheet = SHEET): Edit {
  return { kind: 'mark', ...at(address, sheet), level: 'error', sentence: 'Câu' };
}

export function describeRefusals(makeHost: MakeHost): void {
  describe('refusals', () => {
    it.each(REFUSED)('refuses %s, and then writes nothing at all', async (_, edit, code, sheet) => {
      const subject = await makeHost(WORKBOOK);
      const before = await subject.host.read();
      const good: Edit = { kind: 'number', ...at('A2'), value: 42 };
      const refusal: unknown = await subject.host.apply([good, edit, mark('A2')]).catch((cause: unknown) => cause);
      expect(refusal).toBeInstanceOf(HostError);
      expect(refusal).toMatchObject({ code, sheet });
      expect(await subject.host.read()).toEqual(before);
      expect(await subject.marks()).toEqual([]);
    });

    it('writes the unlocked cells of a protected sheet', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([{ kind: 'number', ...at('B1', LOCKED), value: 7 }]);
      expect(await readCell(subject.host, at('B1', LOCKED))).toMatchObject({ value: 7 });
    });

    it('marks where a protected sheet allows formatting, locked cells too', async () => {
      const subject = await makeHost(WORKBOOK);
      await subject.host.apply([mark('A1', LENIENT)]);
      expect(await subject.marks()).toEqual([{ ...at('A1', LENIENT), level: 'error' }]);
    });
  });
}
