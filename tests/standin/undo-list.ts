/**
 * The person's list of steps to undo (Ctrl+Z), as far as it is said what requests do to it. Only its length is kept:
 * nothing is taken back here.
 *
 * Below ExcelApi 1.19 every request of an add-in with a shared runtime empties it (office-js #2802, #2543). From then on
 * most operations leave it; these do not: asking for merged areas where there are any (#5918), writing custom XML
 * (#4484), and what docs/excel/excel-add-ins-undo-capabilities.md lists: protection, deleting a sheet, on the
 * desktop also its name, its place and its visibility.
 */
import type { Faults } from './faults.js';
import type { GridModel } from './model.js';

const EMPTYING = [
  /^CustomXmlPart(ScopedCollection|Collection)?\.(Add|SetXml|Delete)$/,
  /^WorksheetProtection\.(Protect|Unprotect)$/,
  /^Worksheet\.(Delete|Visibility|Name|Position)$/,
];
/** ExcelApi 1.x from which Excel keeps the list through most requests. */
const KEEPS_FROM = 19;

export class UndoList {
  /** How many steps of the person Ctrl+Z can take back. */
  steps = 0;

  constructor(
    private readonly model: GridModel,
    private readonly faults: Pick<Faults, 'apiLevel'>,
  ) {
    model.onChange(({ kind, origin }) => {
      if (origin === 'person' && kind === 'edited') this.steps += 1;
    });
  }

  afterRequest({
    operations,
    lookups,
  }: {
    readonly operations: readonly string[];
    readonly lookups: readonly string[];
  }) {
    const asksMerges = lookups.includes('Range.GetMergedAreasOrNullObject');
    const hasMerges = this.model.sheets().some(({ merges }) => merges.length > 0);
    const empties =
      this.faults.apiLevel < KEEPS_FROM ||
      (asksMerges && hasMerges) ||
      operations.some((operation) => EMPTYING.some((pattern) => pattern.test(operation)));
    if (empties) this.steps = 0;
  }
}
