/**
 * Figures as an official would type them, by the names that rules use for other sources (`dossiers.solved`,
 * `previous(2:2.2)`), as Readings: for the examples that rules bring with them.
 */
import type { Indicator } from '../forms/edition.js';
import { readEntry } from '../forms/read-entry.js';
import type { Dispute, Entry, Reading, StatedPeriod } from '../forms/reading.js';
import { parseWritten } from '../quantity/parse-quantity.js';
import { disputeOf, readingOfCounts } from './figure-reading.js';

/**
 * Names of the appendices themselves (`4:3.2`, `appendices.period`) are left alone. An empty text is a blank figure;
 * "1.157; 1.175" is given twice, and `report.period` a period in words.
 */
export function writtenReadings(
  figures: Readonly<Record<string, string>>,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Reading[] {
  const counts = new Map<string, Record<string, number>>();
  const periods = new Map<string, Map<string, Entry>>();
  const texts = new Map<string, { disputes: readonly Dispute[]; periods: readonly StatedPeriod[] }>();
  for (const [key, text] of Object.entries(figures)) {
    const ofPeriod = /^(\w+)\((.+)\)$/.exec(key);
    const indicator = indicators.get(ofPeriod?.[2] ?? '');
    if (ofPeriod && indicator) {
      const entries = periods.get(ofPeriod[1] ?? '') ?? new Map<string, Entry>();
      entries.set(indicator.ref, withoutPlace(readEntry({ ...entryInput(text), indicator })));
      periods.set(ofPeriod[1] ?? '', entries);
      continue;
    }
    const [source = '', name] = key.split('.');
    if (key.includes(':') || name === undefined) continue;
    if (source === 'appendices') continue;
    const said = texts.get(source) ?? { disputes: [], periods: [] };
    const ways = [...new Set(text.split('; '))];
    if (name === 'period') texts.set(source, { ...said, periods: [...said.periods, { written: text }] });
    else if (ways.length > 1) texts.set(source, { ...said, disputes: [...said.disputes, disputeOf(name, ways)] });
    const written = parseWritten(ways.length === 1 ? (ways[0] ?? '') : '');
    counts.set(source, { ...counts.get(source), ...(written.kind === 'number' ? { [name]: written.value } : {}) });
  }
  return [
    ...[...counts].map(([source, named]) => ({ ...readingOfCounts(source, named), ...texts.get(source) })),
    ...[...periods].map(([source, entries]) => ({ source, entries })),
  ];
}

function entryInput(text: string): Pick<Parameters<typeof readEntry>[0], 'cell' | 'place' | 'note'> {
  return {
    cell: { column: 0, value: text, formula: null, format: '@', locked: false },
    place: { sheet: '', row: 0, column: 0 },
    note: '',
  };
}

/** An entry of another workbook: its cell is none of this one's, so nothing may mark it or go to it. */
export function withoutPlace(entry: Entry): Entry {
  return { ...entry, place: null, formula: null };
}
