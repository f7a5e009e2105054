/**
 * What differs between the opened file and the workbook now, as plain data that a browser can keep: with the file's own bytes
 * it gives the workbook again as it was left. `differences.ts` says the same as edits for a file; this says it as contents.
 */
import type { SheetEdit } from '../../workbook/edit.js';
import type { CellContent } from '../../workbook/journal.js';
import { sameContent } from '../../workbook/journal.js';
import type { Touched } from './workbook-differences.js';
import { isSameResult, removedSheets } from './workbook-differences.js';
import { contentAt } from './open-sheet.js';
import type { CellChange } from './open-sheet.js';
import { placeOfKey } from './workbook-state.js';
import type { BaseOf, CellMark, WorkbookState } from './workbook-state.js';

/** Raised when the shape changes: what an older version kept is then left alone. */
const CHANGES_VERSION = 1;

export interface ChangedCells {
  /** The sheet's name. */
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

export interface KeptMarks {
  readonly sheet: string;
  readonly marks: readonly (readonly [key: string, mark: CellMark])[];
}

export interface WorkbookChanges {
  readonly version: typeof CHANGES_VERSION;
  /** Sheets that went and sheets that were put, in this order. */
  readonly sheets: readonly SheetEdit[];
  readonly cells: readonly ChangedCells[];
  /** Results of formulas that moved. */
  readonly results: readonly ChangedCells[];
  /** All marks, on sheets that have any. */
  readonly marks: readonly KeptMarks[];
  readonly settings: string | null;
}

export function changesOf(
  opened: WorkbookState,
  now: WorkbookState,
  touched: Touched,
  moved: Touched,
  baseOf: BaseOf,
): WorkbookChanges {
  return {
    version: CHANGES_VERSION,
    sheets: [...removedSheets(opened, now), ...now.sheets.flatMap(({ put }) => put ?? [])],
    cells: changedCells(now, touched, baseOf, sameContent),
    results: changedCells(now, moved, baseOf, (one, other) => isSameResult(one.value, other.value)),
    marks: now.sheets.flatMap(({ sheet }) => {
      const marks = [...(now.marks.get(sheet.id) ?? [])];
      return marks.length > 0 ? [{ sheet: sheet.name, marks }] : [];
    }),
    settings: now.settings,
  };
}

function changedCells(
  { sheets }: WorkbookState,
  which: Touched,
  baseOf: BaseOf,
  isSame: (one: CellContent, other: CellContent) => boolean,
): readonly ChangedCells[] {
  return sheets.flatMap((open): readonly ChangedCells[] => {
    const base = baseOf(open.sheet.id);
    const keys = which.get(open.sheet.id);
    if (!base || !keys) return [];
    const cells = [...keys].flatMap((key): readonly CellChange[] => {
      const { row, column } = placeOfKey(key);
      const content: CellContent = contentAt(open, row, column);
      return isSame(contentAt({ ...open, sheet: base }, row, column), content) ? [] : [{ row, column, content }];
    });
    return cells.length > 0 ? [{ sheet: open.sheet.name, cells }] : [];
  });
}

/** True for what this version has written; what came out of a browser's storage may be anything. */
export function areChanges(data: unknown): data is WorkbookChanges {
  if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== CHANGES_VERSION)
    return false;
  return ['sheets', 'cells', 'results', 'marks'].every((key) => Array.isArray(Reflect.get(data, key)));
}
