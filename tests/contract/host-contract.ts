/**
 * What every host to a workbook must do, whatever stands behind it. An adapter's test file calls `describeHostContract`
 * with a function that builds a workbook; the suite knows nothing of files or of Excel.
 */
import { describeCellEdits } from './cell-edits.js';
import type { MakeHost } from './contract-host.js';
import { describeMarks } from './marks.js';
import { describeGeneratedSheets } from './generated-sheets.js';
import { describeReading } from './reading.js';
import { describeRefusals } from './refusals.js';
import { describeSettings } from './settings.js';
import { describeUndo } from './undo.js';

export type { ContractHost, MakeHost, SeenMark } from './contract-host.js';
export type { CellSpec, SheetSpec, WorkbookSpec } from './workbook-spec.js';

export function describeHostContract(name: string, makeHost: MakeHost): void {
  describe(`the host contract: ${name}`, () => {
    describeReading(makeHost);
    describeCellEdits(makeHost);
    describeRefusals(makeHost);
    describeMarks(makeHost);
    describeSettings(makeHost);
    describeUndo(makeHost);
    describeGeneratedSheets(makeHost);
  });
}
