/** Whatever stands in a workbook: recognition ends, never throws, and accounts for every sheet. */
import fc from 'fast-check';
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { recognise } from '../../src/forms/recognise.js';
import type { CellValue, Row, Sheet } from '../../src/workbook/snapshot.js';
import { sheetOf, snapshotOf } from '../support/layouts.js';

const EDITION = readEdition(HUE_2023);
const LABELS = EDITION.forms.flatMap((form) => form.indicators.map((row) => row.label));
const STTS = EDITION.forms.flatMap((form) => form.indicators.map((row) => row.stt));

const value: fc.Arbitrary<CellValue | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 2, arbitrary: fc.constantFrom(...STTS) },
  fc.constantFrom('STT', 'Chỉ tiêu thống kê', 'Số liệu', 'Ghi chú', 'Phụ lục 4', 'PL3', '%', 'Hồ sơ', 'a)', 'II', ''),
  fc.integer({ min: -5, max: 60_000 }),
  fc.double(),
  fc.boolean(),
  fc.constant({ error: '#DIV/0!' }),
  fc.string({ unit: 'grapheme' }),
);
const merge = fc
  .tuple(fc.nat(20), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

test('any grid of labels, ordinals, captions and rubbish', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 40 }),
      fc.array(merge, { maxLength: 4 }),
      (rows, merges) => {
        const recognition = recognise(snapshotOf([sheetOf('S', rows, merges)]), EDITION);
        expect(recognition.forms.length + recognition.unread.length).toBeGreaterThan(0);
        for (const [ref, entry] of recognition.reading.entries) expect(entry.ref).toBe(ref);
        for (const { found, missing, form } of recognition.forms) {
          const all = EDITION.forms.find((one) => one.number === form)!.indicators.length;
          expect(new Set(found).size).toBe(found.length);
          expect(found.length + missing.length).toBe(all);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('no two references are read from one cell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 40 }),
      fc.array(merge, { maxLength: 6 }),
      (rows, merges) => {
        const recognition = recognise(snapshotOf([sheetOf('S', rows, merges)]), EDITION);
        const filled = [...recognition.reading.entries.values()].filter((entry) => entry.state !== 'blank');
        const cells = filled.map((entry) => `${entry.place?.row}:${entry.place?.column}`);
        expect(new Set(cells).size).toBe(cells.length);
      },
    ),
    { numRuns: 300 },
  );
});

const CELLS = 100_000;

/** A crowded sheet; counts how often one is looked into. */
function crowded(
  columns: number,
  text: (row: number, column: number) => CellValue,
): { sheet: Sheet; looks: () => number } {
  let looks = 0;
  const rows = Array.from({ length: CELLS / columns }, (_, index): Row => ({
    index,
    hidden: false,
    cells: Array.from({ length: columns }, (__, column) => ({
      column,
      get value() {
        looks += 1;
        return text(index, column);
      },
      formula: null,
      format: 'General',
      locked: true,
    })),
  }));
  return { sheet: { ...sheetOf('S', []), rows }, looks: () => looks };
}

test.each<[string, number, (row: number, column: number) => CellValue]>([
  ['a list of 10,000 dossiers', 10, (row, column) => (column < 2 ? row : `Hồ sơ ${row}-${column} của ông An`)],
  ['one label in every cell', 20, () => LABELS[30]!],
  ['labels in a thousand columns', 1000, (row, column) => LABELS[(row + column) % LABELS.length]!],
  ['prose in every cell', 4, (row) => `Báo cáo số ${row} `.repeat(40)],
])('%s: each cell is looked into a few times at most', (_, columns, text) => {
  const { sheet, looks } = crowded(columns, text);
  const recognition = recognise(snapshotOf([sheet]), EDITION);
  expect(recognition.forms.length + recognition.unread.length).toBeGreaterThan(0);
  expect(looks()).toBeLessThan(3 * CELLS);
});
