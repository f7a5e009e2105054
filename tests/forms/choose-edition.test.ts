/** Which edition's forms are in a workbook: found by words and numbers, whatever the layout. */
import { describe, expect, test } from '@jest/globals';
import { chooseEdition, LEAST_FIT } from '../../src/forms/choose-edition.js';
import type { Edition } from '../../src/forms/edition.js';
import { readEdition } from '../../src/forms/edition-schema.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { XA_2025_HAI_CAP } from '../../src/forms/editions/xa-2025-hai-cap.js';
import { layOut, sheetOf, snapshotOf, type LayoutOptions } from '../support/layouts.js';

const hue = readEdition(HUE_2023);
const twoLevel = readEdition(XA_2025_HAI_CAP);
const editions = [hue, twoLevel] as const;
const reversed = [twoLevel, hue] as const;

const LAYOUTS: readonly LayoutOptions[] = [
  {},
  { labels: 'typo' },
  { labels: 'tcvn3' },
  { labels: 'two-lines' },
  { stt: 'none' },
  { stt: 'date' },
  { sheets: 'one' },
  { sheets: 'beside', titles: 'none' },
  { forms: ['4'] },
  { forms: ['2', '6'] },
  { inserted: { every: 3, kind: 'own' } },
];

describe('the edition of a workbook', () => {
  test.each(LAYOUTS.map((layout) => [JSON.stringify(layout), layout] as const))(
    'is found in layout %s',
    (_, layout) => {
      for (const edition of editions) {
        for (const order of [editions, reversed]) {
          const choice = chooseEdition(layOut(edition, new Map([['4:3.2.1', '5']]), layout), order);
          expect([choice.chosen, choice.edition.id]).toEqual(['fits', edition.id]);
          expect(choice.recognition.reading.entries.get('4:3.2.1')?.written ?? '5').toBe('5');
        }
      }
    },
  );

  test('says how many rows fit', () => {
    const choice = chooseEdition(layOut(twoLevel, new Map()), editions);
    expect(choice).toMatchObject({ fit: { matched: 111, of: 111, score: 1 }, isDoubtful: false, tie: null });
  });

  test('is doubtful where many rows are not the edition’s', () => {
    const choice = chooseEdition(layOut(hue, new Map(), { inserted: { every: 3, kind: 'own' } }), editions);
    expect([choice.chosen, choice.isDoubtful]).toEqual(['fits', true]);
  });

  test('is none for a table of another field, and the recognition there reads nothing', () => {
    const table = sheetOf('Trồng trọt', [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'],
      [1, 'Diện tích lúa đông xuân', 'ha', 120],
      [2, 'Diện tích lúa hè thu', 'ha', 100],
      [3, 'Năng suất bình quân', 'tạ/ha', 60],
    ]);
    const choice = chooseEdition(snapshotOf([table]), editions);
    expect(choice.chosen).toBe('none');
    expect(choice.fit.score).toBeLessThan(LEAST_FIT);
    expect(choice.recognition.reading.entries.size).toBe(0);
  });

  test('given by the call wins over what fits, kept in the workbook over what fits too', () => {
    const workbook = layOut(twoLevel, new Map());
    expect(chooseEdition(workbook, editions, { given: hue, kept: twoLevel.id })).toMatchObject({
      chosen: 'given',
      edition: { id: 'hue-2023' },
    });
    expect(chooseEdition(workbook, editions, { kept: hue.id })).toMatchObject({
      chosen: 'workbook',
      edition: { id: 'hue-2023' },
    });
    expect(chooseEdition(workbook, editions, { kept: 'unknown' })).toMatchObject({
      chosen: 'fits',
      edition: { id: 'xa-2025-hai-cap' },
    });
  });

  describe('between equals', () => {
    const renamed = (id: string, from?: string, until?: string): Edition => ({
      ...twoLevel,
      id,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    });
    const early = renamed('early', '2025-07-01', '2025-12-31');
    const late = renamed('late', '2026-01-01');

    test('the period decides', () => {
      const workbook = layOut(twoLevel, new Map());
      const choose = (periodEnd: string) => chooseEdition(workbook, [early, late], { periodEnd, lastUsed: 'late' });
      expect(choose('2025-09-14')).toMatchObject({ edition: { id: 'early' }, tie: { by: 'period' } });
      expect(choose('2026-09-14')).toMatchObject({ edition: { id: 'late' }, tie: { by: 'period' } });
    });

    test('the period that the workbook names stands in', () => {
      const workbook = layOut(twoLevel, new Map(), { periodLine: 'Quý III/2025' });
      const choice = chooseEdition(workbook, [late, early], {
        endOfPeriod: (text) => (text.includes('2025') ? '2025-09-14' : null),
      });
      expect(choice).toMatchObject({ edition: { id: 'early' }, tie: { by: 'period' } });
    });

    test('a title of a level that one edition lacks decides', () => {
      const district: Edition = { ...hue, id: 'district', levels: ['huyen'] };
      const workbook = layOut(hue, new Map(), { unitLine: 'UBND HUYỆN PHONG ĐIỀN' });
      const commune: Edition = { ...hue, id: 'commune', levels: ['xa'] };
      expect(chooseEdition(workbook, [commune, district])).toMatchObject({
        edition: { id: 'district' },
        tie: { by: 'level' },
      });
    });

    test('the one used last, then the later one, with the others named', () => {
      const workbook = layOut(twoLevel, new Map());
      expect(chooseEdition(workbook, [early, late], { lastUsed: 'early' })).toMatchObject({
        edition: { id: 'early' },
        tie: { by: 'last-used' },
      });
      const choice = chooseEdition(workbook, [early, late]);
      expect(choice).toMatchObject({ edition: { id: 'late' }, tie: { by: 'later' } });
      expect(choice.tie?.others.map(({ edition }) => edition.id)).toEqual(['early']);
    });
  });
});

describe('a ward of 2026 in a city', () => {
  const SWAPS: readonly (readonly [RegExp, string])[] = [
    [/UBND cấp xã/g, 'UBND phường'],
    [/cấp xã/g, 'phường'],
    [/UBND tỉnh/g, 'UBND thành phố'],
    [/\btỉnh\b/g, 'thành phố'],
  ];
  const worded = (swaps: typeof SWAPS): Edition => ({
    ...twoLevel,
    forms: twoLevel.forms.map((form) => ({
      ...form,
      indicators: form.indicators.map((one) => ({
        ...one,
        label: swaps.reduce((label, [from, to]) => label.replace(from, to), one.label),
      })),
    })),
  });

  test.each([
    ['phường, thành phố', SWAPS],
    ['đặc khu', [[/cấp xã/g, 'đặc khu']] as const],
    ['xã, phường, đặc khu', [[/cấp xã/g, 'xã, phường, đặc khu']] as const],
    ['Bộ phận Một cửa', [[/Trung tâm Phục vụ hành chính công cấp xã/g, 'Bộ phận Một cửa cấp xã']] as const],
  ])('writes “%s”: every row is found and none departs from the template', (_, swaps) => {
    const { edition, fit, recognition } = chooseEdition(layOut(worded(swaps), new Map()), editions);
    expect([edition.id, fit]).toEqual(['xa-2025-hai-cap', { matched: 111, of: 111, score: 1 }]);
    expect(recognition.forms.flatMap(({ deviations }) => deviations)).toEqual([]);
  });

  test('its optional rows are read where they stand and not missed where they lack', () => {
    const optional = twoLevel.forms.flatMap(({ indicators }) => indicators).filter((one) => one.optional);
    expect(optional.length).toBeGreaterThan(10);
    const filled = new Map(optional.map(({ ref }, at) => [ref, String(at + 1)]));
    const { fit, recognition } = chooseEdition(layOut(twoLevel, filled), editions);
    expect(fit.matched).toBe(fit.of);
    for (const [ref, written] of filled)
      expect([ref, recognition.reading.entries.get(ref)?.written]).toEqual([ref, written]);
    const without = chooseEdition(layOut(twoLevel, new Map()), editions).recognition;
    expect(without.forms.flatMap(({ missing }) => missing)).toEqual([]);
  });
});
