/**
 * What may be written to a workbook. An edit names its cell, says exactly what will stand there,
 * and nothing else changes: no style, no neighbour. Hosts refuse what they cannot do with a `HostError`.
 */
import type { Place } from './address.js';
import type { NewSheet } from './new-sheet.js';

/** How loud a mark is; the hosts choose colours, the core does not know any. */
export type MarkLevel = 'error' | 'warning' | 'info';

/** A number as a number; `format` (en-US code) replaces the cell's number format only when given. */
export interface NumberEdit extends Place {
  readonly kind: 'number';
  readonly value: number;
  readonly format?: string;
}

/** A text that stays a text: never taken for a formula, a number or a date, whatever it begins with. */
export interface TextEdit extends Place {
  readonly kind: 'text';
  readonly value: string;
}

/** A live formula in en-US notation without `=`, with the result it will have until Excel computes it again. */
export interface FormulaEdit extends Place {
  readonly kind: 'formula';
  readonly formula: string;
  readonly result: number | string;
  readonly format?: string;
}

/** Takes away value and formula; formatting stays. */
export interface ClearEdit extends Place {
  readonly kind: 'clear';
}

/** Shows the cell as one to look at, without touching its own formatting. One mark a cell: a second replaces the first. */
export interface MarkEdit extends Place {
  readonly kind: 'mark';
  readonly level: MarkLevel;
  /** The sentence for whoever points at the cell; a host that cannot show it leaves it out. */
  readonly sentence: string;
}

/** Removes every mark of ours, wherever it has wandered, and nothing of the user's. */
export interface UnmarkEdit {
  readonly kind: 'unmark';
}

/** Replaces the JSON text in our custom XML part; null removes the part. */
export interface SettingsEdit {
  readonly kind: 'settings';
  readonly json: string | null;
}

/**
 * Puts a sheet of our own after the last one, or renews it: a sheet of that name that we put there before is emptied and
 * written anew in its place. A sheet of that name that is not ours is refused (`sheet-exists`), and so is a workbook whose
 * structure is protected (`protected`).
 */
export interface WriteSheetEdit {
  readonly kind: 'write-sheet';
  readonly sheet: NewSheet;
  /**
   * `person`: the sheet is given to the person for good and bears no sign of ours, so it is never renewed or taken away
   * again; any sheet of that name is refused, one of ours too. Ours when left out.
   */
  readonly owner?: 'person';
}

/** Takes a sheet that `put-sheet` made away again, and all that came with it; nothing happens when there is none. */
export interface RemoveSheetEdit {
  readonly kind: 'remove-sheet';
  readonly name: string;
}

export type SheetEdit = WriteSheetEdit | RemoveSheetEdit;
export type CellEdit = NumberEdit | TextEdit | FormulaEdit | ClearEdit;
export type Edit = CellEdit | MarkEdit | UnmarkEdit | SettingsEdit | SheetEdit;

export function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.kind === 'number' || edit.kind === 'text' || edit.kind === 'formula' || edit.kind === 'clear';
}
