/** Which edits a protected sheet would refuse: found out before writing, so that the other sheets are still served. */
import type { CellEdit, MarkEdit } from '../../workbook/edit.js';
import { findCell, type Sheet, type Snapshot } from '../../workbook/snapshot.js';

export interface Sorted<Kind> {
  readonly writable: readonly Kind[];
  /** Names of the sheets whose edits were left out, each once. */
  readonly locked: readonly string[];
}

/** Sorts edits by whether their sheet lets them through. A sheet that the snapshot does not know is left to the host. */
export function sortByLock<Kind extends CellEdit | MarkEdit>(edits: readonly Kind[], snapshot: Snapshot): Sorted<Kind> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const locked = new Set<string>();
  const writable = edits.filter((edit) => {
    const sheet = sheets.get(edit.sheet);
    if (!sheet || lets(sheet, edit)) return true;
    locked.add(edit.sheet);
    return false;
  });
  return { writable, locked: [...locked] };
}

function lets(sheet: Sheet, edit: CellEdit | MarkEdit): boolean {
  if (sheet.protection === null) return true;
  if (edit.kind === 'mark') return sheet.protection.formatCells;
  const changesFormat = (edit.kind === 'number' || edit.kind === 'formula') && edit.format !== undefined;
  if (changesFormat && !sheet.protection.formatCells) return false;
  // A cell that was never touched has Excel's default: locked.
  return findCell(sheet, edit.row, edit.column)?.locked === false;
}
