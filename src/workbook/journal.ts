/**
 * What a writing changed, so that it can be taken back: for each cell what stood there before and what we put there.
 * Undoing restores `before` only where the present content is still our `after`; anything else is the user's and stays.
 */
import type { Place } from './address.js';
import { isCellError, isUnreadable, type CellValue } from './snapshot.js';

/** A cell's content as far as we ever change it. */
export interface CellContent {
  readonly value: CellValue | null;
  readonly formula: string | null;
  readonly format: string;
}

export interface JournalEntry extends Place {
  /** The host's id of the sheet, so that a renamed sheet is still found. */
  readonly sheetId: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface Journal {
  readonly entries: readonly JournalEntry[];
}

/** What an undo did: cells put back, and cells left alone because somebody has changed them since. */
export interface UndoReport {
  readonly restored: readonly Place[];
  readonly kept: readonly Place[];
}

/** Two contents are the same when formula, or else value, and format agree; a formula's result does not count. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== other.formula || one.format !== other.format) return false;
  if (one.formula !== null) return true;
  return sameValue(one.value, other.value);
}

export function sameValue(one: CellValue | null, other: CellValue | null): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  if (isUnreadable(one) && isUnreadable(other)) return one.unreadable === other.unreadable;
  return one === other;
}
