/** What importing would change in an open workbook, cell by cell: existing sheets are never overwritten. */
import type { Entry } from '../../forms/reading.js';
import type { Recognition } from '../../forms/recognition.js';

export interface ImportDifference {
  readonly ref: string;
  /** In the open workbook; its place is where the figure would go. */
  readonly present: Entry;
  readonly imported: Entry;
}

/** Figures that the report's tables and the open workbook have different; a blank against a figure is a difference too. */
export function importDifferences(present: Recognition, imported: Recognition): readonly ImportDifference[] {
  return [...imported.reading.entries.values()].flatMap((entry) => {
    const own = present.reading.entries.get(entry.ref);
    return own && !isSame(own, entry) ? [{ ref: entry.ref, present: own, imported: entry }] : [];
  });
}

function isSame(one: Entry, other: Entry): boolean {
  return isSameFigure(one, other) && one.note === other.note;
}

/** The same number, however it looks; for what is no number the same words. */
export function isSameFigure(one: Entry, other: Entry): boolean {
  if (one.quantity && other.quantity) return one.quantity.value === other.quantity.value;
  return one.state === other.state && one.written === other.written;
}
