/**
 * A host to a workbook: what Excel, a file and the grid in the browser have in common.
 * Both implementations pass one contract suite (`tests/contract`).
 */
import type { Place } from './address.js';
import type { Edit } from './edit.js';
import type { Journal, UndoReport } from './journal.js';
import type { Snapshot } from './snapshot.js';

export interface WorkbookHost {
  /** One consistent picture of all sheets. Rejects with a `HostError`. */
  read(): Promise<Snapshot>;
  /**
   * Applies all edits, in their order, and returns what undoes the cell edits (sheets of our own, marks and settings are
   * not journalled: they are ours and have their own removal). Whatever their order, cells come first, then sheets, then
   * marks, then settings: a sheet that is put can be marked in the same call, but its cells cannot be edited. Rejects with a `HostError`; then nothing was written,
   * or `HostError.detail` says what was.
   */
  apply(edits: readonly Edit[]): Promise<Journal>;
  /** Takes a journal back where the cells are still as we left them. */
  undo(journal: Journal): Promise<UndoReport>;
}

/** A host with a person behind it: Excel, or the grid in the browser. */
export interface LiveWorkbookHost extends WorkbookHost {
  /** Shows the cell to the person. */
  select(place: Place): Promise<void>;
  /** Calls back, debounced, after the person (not we) changed something; returns what stops it. */
  watch(listener: () => void): Promise<() => Promise<void>>;
}
