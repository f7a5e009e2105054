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

/**
 * What our requests cost the person's own list of steps to undo (Ctrl+Z):
 *   none     nothing: our own grid
 *   writing  reading and listening leave the list alone, writing may empty it: Excel from ExcelApi 1.19
 *   request  any request may empty it, even one that only reads: every older Excel
 */
export type UndoCost = 'none' | 'writing' | 'request';

export interface ReadOptions {
  /**
   * Only the cells are read; merged areas, locks, hidden rows and columns are those of the last complete reading. For
   * readings that nobody asked for: asking for merged areas can empty the list of steps to undo (office-js #5918).
   */
  readonly cellsOnly?: boolean;
}

/** A change of the workbook by somebody else than us. */
export interface WorkbookChange {
  /** Only contents have changed. False: cells may have moved or sheets come and gone, so only a complete reading is true. */
  readonly cellsOnly: boolean;
}

/** A host with a person behind it: Excel, or the grid in the browser. */
export interface LiveWorkbookHost extends WorkbookHost {
  /** Absent: none. */
  readonly undoCost?: UndoCost;
  read(options?: ReadOptions): Promise<Snapshot>;
  /** Shows the cell to the person. */
  select(place: Place): Promise<void>;
  /** The cell on which the person stands; null where that is no cell. Absent: the host cannot tell. */
  readonly selectedPlace?: () => Promise<Place | null>;
  /**
   * Calls back, debounced, after the person (not we) changed something; returns what stops it. `onSelect` hears of each
   * cell that the person goes to, where the host can tell.
   */
  watch(onChange: (change: WorkbookChange) => void, onSelect?: (place: Place) => void): Promise<() => Promise<void>>;
}
