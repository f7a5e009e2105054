/**
 * What every door to a workbook must do, whatever stands behind it. An adapter's test file calls `describeDoorContract`
 * with a function that builds a workbook; the suite knows nothing of files or of Excel.
 */
import { describeCellEdits } from './cell-edits.js';
import type { MakeDoor } from './contract-host.js';
import { describeMarks } from './marks.js';
import { describeOwnSheets } from './own-sheets.js';
import { describeReading } from './reading.js';
import { describeRefusals } from './refusals.js';
import { describeSettings } from './settings.js';
import { describeUndo } from './undo.js';

export type { ContractHost, MakeDoor, SeenMark } from './contract-host.js';
export type { CellSpec, SheetSpec, WorkbookSpec } from './workbook-spec.js';

export function describeDoorContract(name: string, makeDoor: MakeDoor): void {
  describe(`the door contract: ${name}`, () => {
    describeReading(makeDoor);
    describeCellEdits(makeDoor);
    describeRefusals(makeDoor);
    describeMarks(makeDoor);
    describeSettings(makeDoor);
    describeUndo(makeDoor);
    describeOwnSheets(makeDoor);
  });
}
