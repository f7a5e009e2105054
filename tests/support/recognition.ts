/**
 * A recognition made straight from figures by reference, for tests of what comes after recognising:
 * `recognitionOf({ '4:3.2': '99,7' })` is a workbook in which every other row of the edition is blank.
 */
import type { Level } from '../../src/forms/edition.js';
import { readEntry } from '../../src/forms/read-entry.js';
import type { Entry } from '../../src/forms/reading.js';
import type { Recognition } from '../../src/forms/recognition.js';
import type { CompiledEdition } from '../../src/rules/compile.js';
import { builtInEdition } from '../../src/rules/editions.js';
import type { Cell, CellValue } from '../../src/workbook/snapshot.js';

export interface FigureOptions {
  readonly level?: Level;
  /** Ghi chú by reference. */
  readonly notes?: Readonly<Record<string, string>>;
  /** The default edition when left out. */
  readonly edition?: CompiledEdition;
  /** Number formats by reference. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Values as a person types them (text) or as Excel holds them (numbers). */
export function recognitionOf(figures: Readonly<Record<string, CellValue>>, options: FigureOptions = {}): Recognition {
  const edition = options.edition ?? builtInEdition()!;
  const entries = new Map<string, Entry>();
  let row = 0;
  for (const form of edition.edition.forms) {
    for (const indicator of form.indicators) {
      row += 1;
      const value = figures[indicator.ref];
      const cell: Cell | undefined =
        value === undefined
          ? undefined
          : {
              column: 3,
              value,
              formula: null,
              format: options.formats?.[indicator.ref] ?? (typeof value === 'string' ? '@' : 'General'),
              locked: false,
            };
      const place = { sheet: `Phụ lục ${form.number}`, row, column: 3 };
      entries.set(indicator.ref, readEntry({ indicator, cell, place, note: options.notes?.[indicator.ref] ?? '' }));
    }
  }
  for (const ref of Object.keys(figures)) if (!entries.has(ref)) throw new Error(`${ref} is not in the edition`);
  return {
    reading: { source: '', entries },
    forms: edition.edition.forms.map(({ number, indicators }) => ({
      form: number,
      sheet: `Phụ lục ${number}`,
      top: 0,
      bottom: row,
      columns: { stt: 0, label: 1, unit: 2, value: 3, note: 4 },
      found: indicators.map(({ ref }) => ref),
      missing: [],
      unrecognised: [],
      hiddenRows: [],
      sheetHidden: false,
      deviations: [],
    })),
    tables: [],
    unread: [],
    doubled: [],
    level: { level: options.level ?? 'xa', because: 'default', evidence: '' },
    unitName: null,
    periodText: null,
  };
}

/** The figures of the seed: a commune's half-year report of 2023 (samples/). */
export const SEED_FIGURES: Readonly<Record<string, string>> = {
  '2:1': '05',
  '2:2.1': '19',
  '2:2.2': '10',
  '2:3.2': '0',
  '2:3.3': '0',
  '2:3.3.1': '0',
  '2:3.3.2': '0',
  '2:5.1': '49',
  '2:5.2': '45',
  '2:5.3': '0',
  '2:5.4': '0',
  '2:6.1': '1.144',
  '2:6.2': '0',
  '2:7': '0',
  '3:1.2': '01',
  '3:2.1': '01',
  '3:2.2.1': '0',
  '3:2.2.2': '0',
  '3:3.1': '01',
  '3:3.2': '0',
  '3:3.2.1': '0',
  '3:3.2.2': '0',
  '4:1.1.2': '130',
  '4:2.1': '2',
  '4:2.2': '54',
  '4:3.2': '99,7',
  '4:3.2.1': '1.144',
  '4:3.2.2': '1.142',
  '4:3.3': '100',
  '4:3.3.1': '0',
  '4:3.3.2': '0',
  '5:2.1': '23',
  '5:2.2': '21',
  '5:2.3': '01',
  '5:2.4': '01',
  '5:2.5': '4,76',
  '6:4.5': '0',
  '8:1': 'Chưa rõ',
  '8:2': '3',
  '8:3': '0',
  '8:4': '0',
  '8:5.1.2': '100',
  '8:5.2.2': '99,95',
  '8:5.3.2': '100',
  '8:6.1.2': '70',
  '8:6.1.3': '12',
  '8:6.2.2': '63',
  '8:6.2.3': '6',
  '8:6.3.1': '130',
  '8:6.4': '58,7',
  '8:6.4.1': '1.157',
  '8:6.4.2': '679',
};
