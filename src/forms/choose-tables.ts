/**
 * Where a form stands twice in a workbook, which of its tables is read: the visible one, then the fuller, then the
 * first. Tables that hold different rows are parts of one form and are read together. What a table that is not read
 * says otherwise is reported.
 */
import type { Place } from '../workbook/address.js';
import type { ReadTable } from './read-table.js';
import type { Entry } from './reading.js';
import type { DuplicateRow } from './recognition.js';

export interface Chosen {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly doubled: readonly DuplicateRow[];
}

/** `tables` of one form, in the order of the workbook. */
export function chooseTables(tables: readonly ReadTable[]): Chosen {
  const ranked = [...tables].sort(
    (one, other) =>
      Number(one.recognised.sheetHidden) - Number(other.recognised.sheetHidden) ||
      filledCount(other) - filledCount(one),
  );
  const entries = new Map<string, Entry>();
  const rivals = new Map<string, Entry[]>();
  const addRival = (entry: Entry): void => {
    const others = rivals.get(entry.ref);
    if (others) others.push(entry);
    else rivals.set(entry.ref, [entry]);
  };
  for (const table of ranked) {
    const isPart = ![...table.entries.keys()].some((ref) => entries.has(ref) && !isHeadingOf(ref, table));
    for (const [ref, entry] of table.entries) {
      if (!entries.has(ref) && isPart) entries.set(ref, entry);
      else addRival(entry);
    }
    for (const double of table.doubles) {
      const kept = entries.get(double.ref);
      const isHiddenNow = table.hiddenRefs.has(double.ref);
      if (kept && kept.place?.sheet === double.place?.sheet && isFilled(double) && (!isFilled(kept) || isHiddenNow)) {
        entries.set(double.ref, double);
        addRival(kept);
      } else addRival(double);
    }
  }
  return { entries, doubled: duplicatesOf(entries, rivals) };
}

function duplicatesOf(
  entries: ReadonlyMap<string, Entry>,
  rivals: ReadonlyMap<string, readonly Entry[]>,
): DuplicateRow[] {
  const result: DuplicateRow[] = [];
  for (const [ref, others] of rivals) {
    const read = entries.get(ref);
    const differing = others.filter((other) => isFilled(other) && (read === undefined || !isSame(read, other)));
    if (differing.length === 0) continue;
    const places = [read, ...differing]
      .map((entry) => entry?.place ?? null)
      .filter((place): place is Place => place !== null);
    result.push({ ref, places });
  }
  return result;
}

/** Headings carry no figure, so two parts of a form may both print them. */
function isHeadingOf(ref: string, table: ReadTable): boolean {
  const prefix = `${ref}.`;
  const isParent = [...table.entries.keys()].some((other) => other.startsWith(prefix));
  const entry = table.entries.get(ref);
  return isParent && entry !== undefined && !isFilled(entry);
}

function filledCount(table: ReadTable): number {
  return [...table.entries.values()].filter(isFilled).length;
}

function isFilled(entry: Entry): boolean {
  return entry.state !== 'blank';
}

function isSame(one: Entry, other: Entry): boolean {
  if (one.quantity && other.quantity) return one.quantity.value === other.quantity.value;
  return one.state === other.state && one.written.trim() === other.written.trim();
}
