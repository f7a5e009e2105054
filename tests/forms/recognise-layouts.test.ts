/** Whatever the layout, every figure comes back under its reference. */
import fc from 'fast-check';
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { recognise } from '../../src/forms/recognise.js';
import type { Recognition } from '../../src/forms/recognition.js';
import { layOut, type LayoutOptions } from '../support/layouts.js';

const EDITION = readEdition(HUE_2023);
const ROWS = EDITION.forms.flatMap((form) => form.indicators).filter((indicator) => indicator.kind !== 'heading');

/** A figure for every row, each different from its neighbours. */
const FIGURES = new Map(
  ROWS.map((row, at) => [row.ref, row.kind === 'percent' ? `${10 + (at % 80)},${at % 9}` : `${at + 1}`]),
);

function written(recognition: Recognition): Map<string, string> {
  const filled = [...recognition.reading.entries.values()].filter((entry) => entry.written !== '');
  return new Map(filled.map((entry) => [entry.ref, entry.written]));
}

const LAYOUTS: readonly (readonly [string, LayoutOptions])[] = [
  ['like the seed', {}],
  ['all on one sheet', { sheets: 'one' }],
  ['side by side', { sheets: 'beside' }],
  ['side by side without units and notes', { sheets: 'beside', unitColumn: false, noteColumn: false }],
  ['sheets named anything', { sheetName: (form) => `Trang tính ${11 - Number(form.number)}` }],
  ['forms in another order', { sheets: 'one', forms: ['8', '4', '2', '7', '3', '6', '5'] }],
  ['shifted', { shift: { rows: 9, columns: 6 } }],
  ['titles PL4', { titles: 'pl' }],
  ['titles Biểu mẫu số 04', { titles: 'bieu', sheets: 'one' }],
  ['Roman titles', { titles: 'roman' }],
  ['no titles', { titles: 'none' }],
  ['no titles, one sheet', { titles: 'none', sheets: 'one' }],
  ['no titles, no header, one sheet', { titles: 'none', header: 'none', sheets: 'one' }],
  [
    'no titles, no header, no ordinals, no units, one sheet',
    { titles: 'none', header: 'none', stt: 'none', unitColumn: false, sheets: 'one' },
  ],
  ['header of one row', { header: 'one-row' }],
  ['caption inside the label’s header', { header: 'caption-in-label' }],
  ['header with column numbers', { header: 'numbered' }],
  ['header repeated after a page break', { header: 'repeated' }],
  ['header repeated, all on one sheet', { header: 'repeated', sheets: 'one', titles: 'none' }],
  ['STT without dots', { stt: 'plain' }],
  ['STT typed as numbers', { stt: 'number' }],
  ['STT in the label', { stt: 'in-label' }],
  ['Roman chapters', { stt: 'roman' }],
  ['STT turned into dates', { stt: 'date' }],
  ['no STT', { stt: 'none' }],
  ['no STT, side by side', { stt: 'none', sheets: 'beside' }],
  ['NFD', { labels: 'nfd' }],
  ['Unicode tổ hợp', { labels: 'compound' }],
  ['TCVN3', { labels: 'tcvn3' }],
  ['TCVN3 without STT on one sheet', { labels: 'tcvn3', stt: 'none', sheets: 'one' }],
  ['VNI', { labels: 'vni' }],
  ['capitals', { labels: 'capitals' }],
  ['no-break spaces and line breaks', { labels: 'spaced' }],
  ['labels over two lines', { labels: 'two-lines' }],
  ['labels over two lines, no STT', { labels: 'two-lines', stt: 'none' }],
  ['a typo in every label', { labels: 'typo' }],
  ['a typo in every label, no STT', { labels: 'typo', stt: 'none' }],
  ['a typo in every label, no titles, one sheet', { labels: 'typo', titles: 'none', header: 'none', sheets: 'one' }],
  ['no unit column', { unitColumn: false }],
  ['no note column', { noteColumn: false }],
  ['captions of other words', { valueCaption: 'Kết quả thực hiện', header: 'one-row' }],
  ['last period to the left', { previousColumn: 'left' }],
  ['last period to the right', { previousColumn: 'right', header: 'one-row' }],
  ['blank rows inserted', { inserted: { every: 3, kind: 'blank' } }],
  ['totals inserted', { inserted: { every: 4, kind: 'total' } }],
  ['notes inserted', { inserted: { every: 2, kind: 'note' } }],
  ['own indicators inserted', { inserted: { every: 5, kind: 'own' } }],
  ['own indicators inserted, no STT', { inserted: { every: 5, kind: 'own' }, stt: 'none' }],
  ['merged labels and figures', { merged: true }],
  ['merged, side by side', { merged: true, sheets: 'beside' }],
  ['hidden sheets', { visibility: 'hidden' }],
];

describe.each(LAYOUTS)('%s', (_, options) => {
  const recognition = recognise(layOut(EDITION, FIGURES, options), EDITION);

  test('gives back every figure under its reference', () => {
    expect(written(recognition)).toEqual(FIGURES);
  });

  test('finds every row of every form once, in template order', () => {
    expect([...recognition.reading.entries.keys()]).toEqual(
      EDITION.forms.flatMap((form) => form.indicators.map((indicator) => indicator.ref)),
    );
    expect(recognition.forms.map((form) => [form.form, form.missing])).toEqual(
      EDITION.forms.map((form) => [form.number, []]),
    );
    expect(recognition.doubled).toEqual([]);
  });
});

const figure = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map(String),
  fc.constantFrom('05', '1.144', '585.336', '99,7', '4,76', 'Chưa rõ', '-', '100'),
);
const options: fc.Arbitrary<LayoutOptions> = fc.record({
  sheets: fc.constantFrom('each', 'one', 'beside'),
  shift: fc.record({ rows: fc.nat(5), columns: fc.nat(5) }),
  titles: fc.constantFrom('seed', 'pl', 'bieu', 'roman', 'number', 'none'),
  header: fc.constantFrom('two-rows', 'one-row', 'caption-in-label', 'numbered', 'repeated'),
  stt: fc.constantFrom('seed', 'plain', 'number', 'in-label', 'roman', 'date', 'none'),
  labels: fc.constantFrom('seed', 'nfd', 'compound', 'tcvn3', 'vni', 'capitals', 'spaced', 'typo'),
  unitColumn: fc.boolean(),
  noteColumn: fc.boolean(),
  merged: fc.boolean(),
});

test('random figures in a random layout come back under their references', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(figure), { minLength: ROWS.length, maxLength: ROWS.length }),
      options,
      (drawn, layout) => {
        const figures = new Map(
          ROWS.flatMap((row, at) => {
            const one = drawn[at];
            return one === null || one === undefined ? [] : [[row.ref, one] as const];
          }),
        );
        expect(written(recognise(layOut(EDITION, figures, layout), EDITION))).toEqual(figures);
      },
    ),
    { numRuns: 100 },
  );
});

function parentOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('.'));
}

function labelOf(ref: string): string | undefined {
  return ROWS.find((row) => row.ref === ref)?.label;
}

function shifted(without: ReadonlySet<string>, layout: LayoutOptions): readonly string[] {
  const read = written(recognise(layOut(EDITION, FIGURES, { ...layout, without }), EDITION));
  return [...read].flatMap(([ref, text]) => {
    const own = ROWS.find((row) => FIGURES.get(row.ref) === text)!;
    // Without ordinals a row is its twin when the heading above it is the twin's and its own was left out.
    const isTwin = layout.stt === 'none' && without.has(parentOf(own.ref)) && labelOf(ref) === own.label;
    return own.ref === ref || isTwin ? [] : [`${own.ref} read as ${ref}`];
  });
}

test('a row left out shifts no figure to another', () => {
  fc.assert(
    fc.property(fc.subarray(ROWS, { maxLength: 40 }), options, (left, layout) => {
      expect(shifted(new Set(left.map((row) => row.ref)), layout)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** With dates for ordinals, 2.3 and 3.2 are one date: rows of the same label are told apart by the rest alone. */
const TWINS = ROWS.filter(({ ref }) => /^(4:3\.[12]|8:6\.[12]|2:[245])(\.|$)/.test(ref));

test('ordinals that Excel turned into dates and rows left out among rows of the same label shift no figure', () => {
  fc.assert(
    fc.property(fc.subarray(TWINS), fc.subarray(ROWS, { maxLength: 10 }), options, (twins, left, layout) => {
      const without = new Set([...twins, ...left].map((row) => row.ref));
      expect(shifted(without, { ...layout, stt: 'date' })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['3.1.2, 3.2 and 3.2.1', ['4:3.1.2', '4:3.2', '4:3.2.1']],
  ['3.1.1, 3.1.2 and 3.2', ['4:3.1.1', '4:3.1.2', '4:3.2']],
])('dates for ordinals, without %s: a figure of 3.2.x is its own', (_, without) => {
  expect(shifted(new Set(without), { stt: 'date' })).toEqual([]);
});
