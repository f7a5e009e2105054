/**
 * What the forms with several figure columns say in all, for rules about other forms: `m06a.solved` is the total of the
 * column of Biểu II.06a that means `dossiers-solved`. Of the total row, with its cells; without one the sum of the rows, which
 * stands nowhere.
 */
import type { FigureMeaning } from '../forms/meanings.js';
import type { Entry, Reading } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import { tableRef, type FoundTableForm } from '../forms/table-form.js';
import type { Place } from '../workbook/address.js';
import { readingOfCounts } from './figure-reading.js';

export function tableReadings({ tables, reading }: Pick<Recognition, 'tables' | 'reading'>): readonly Reading[] {
  return tables.flatMap((table) =>
    table.form.source === undefined ? [] : [totalsOf(table, table.form.source, reading.entries)],
  );
}

function totalsOf({ form, rows, added }: FoundTableForm, source: string, entries: ReadonlyMap<string, Entry>): Reading {
  const counts = new Map<string, number>();
  const places = new Map<string, Place>();
  const hasTotal = rows.some(({ key }) => key === 'total');
  for (const { number, means: meaning } of form.columns) {
    if (meaning === undefined) continue;
    const means = nameOf(meaning);
    const cells = (hasTotal ? ['total'] : added)
      .map((row) => entries.get(tableRef(form.number, row, number)))
      .filter((entry) => entry !== undefined);
    const values = cells.flatMap(({ quantity }) => (quantity ? [quantity.value] : []));
    // A cell that cannot be read leaves the sum open.
    const isOpen = cells.some(({ quantity, state }) => !quantity && state !== 'blank' && state !== 'none');
    if (values.length === 0 || isOpen) continue;
    counts.set(
      means,
      values.reduce((sum, value) => sum + value, 0),
    );
    const place = hasTotal ? cells[0]?.place : null;
    if (place) places.set(means, place);
  }
  return readingOfCounts(source, Object.fromEntries(counts), Object.fromEntries(places));
}

/** `dossiers-solved-early` is `solved_early` in a rule: the source says already what is counted. */
function nameOf(meaning: FigureMeaning): string {
  return meaning.replace(/^[a-z]+-/, '').replaceAll('-', '_');
}
