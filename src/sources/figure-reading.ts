/** A Reading of plain counts: what a computed source gives to the rules. Its entries stand in no cell. */
import { parseWritten } from '../quantity/parse-quantity.js';
import { printNumber } from '../quantity/print.js';
import { decimalsOf, exactly, printed } from '../quantity/quantity.js';
import type { Place } from '../workbook/address.js';
import type { Dispute, Entry, Reading } from '../forms/reading.js';
import { lookup } from '../workbook/lookup.js';

/** A figure left out, or null, is one that the source cannot tell: rules that name it do not apply. */
export function readingOfCounts(
  source: string,
  counts: Readonly<Record<string, number | null>>,
  places: Readonly<Partial<Record<string, Place>>> = {},
): Reading {
  const entries = new Map<string, Entry>();
  for (const [name, count] of Object.entries(counts)) {
    if (count !== null) entries.set(name, countEntry(name, count, lookup(places, name) ?? null));
  }
  return { source, entries };
}

function countEntry(name: string, count: number, place: Place | null): Entry {
  return {
    ref: name,
    place,
    written: printNumber(count),
    state: 'quantity',
    // A rate among the counts is as exact as it is printed.
    quantity: Number.isInteger(count) ? exactly(count) : printed(count, decimalsOf(count)),
    issue: null,
    scale: 1,
    isText: false,
    formula: null,
    format: 'General',
    note: '',
  };
}

/** A figure that a text gives in several ways, as written. */
export function disputeOf(name: string, ways: readonly string[]): Dispute {
  return {
    name,
    entries: ways.map((written) => {
      const parsed = parseWritten(written);
      return { ...countEntry(name, parsed.kind === 'number' ? parsed.value : 0, null), written };
    }),
  };
}
