/** An earlier workbook in forms of another edition is read as what it is, and compared where both have the row. */
import { describe, expect, test } from '@jest/globals';
import { earlierPeriod, keepPeriod, keptPeriod } from '../../src/app/earlier-period.js';
import { correspondingRows } from '../../src/forms/corresponding-rows.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { earlierPeriods } from '../../src/sources/previous/earlier-periods.js';
import { parsePeriod } from '../../src/sources/period.js';
import { periodNotice } from '../../src/strings/dossier-words.js';
import { layOut } from '../support/layouts.js';
import { consistentUnit, consistentUnitIn, refIn } from '../support/units.js';

const old = builtInEdition('hue-2023')!;
const now = builtInEdition('xa-2025-hai-cap')!;

describe('rows of two editions', () => {
  const rows = correspondingRows(old.edition, now.edition);

  test('are the same by their words: none is another one', () => {
    for (const [ref, row] of rows) {
      const [one, other] = [old.indicators.get(ref)!, now.indicators.get(row)!];
      expect(one.kind).toBe(other.kind);
      expect(one.form).toBe(other.form);
      const words = [other.label, ...other.aliases];
      expect([one.label, ...one.aliases].some((text) => words.includes(text))).toBe(true);
      expect(one.codes.map(({ value }) => value)).toEqual(other.codes.map(({ value }) => value));
    }
    expect(rows.size).toBeGreaterThan(60);
  });

  test('and the renumbered ones are found', () => {
    for (const ref of ['2:6', '3:1.2', '4:3.2', '4:3.2.1', '4:3.2.2', '4:3.3.1', '6:4.5'])
      expect([ref, rows.get(ref)]).toEqual([ref, refIn('xa-2025-hai-cap', ref)]);
  });

  test('each stands for one', () => {
    expect(new Set(rows.values()).size).toBe(rows.size);
  });
});

describe('last period’s workbook', () => {
  const period = 'Quý I năm 2025';
  const figures = consistentUnit(7, { level: 'xa' });
  const workbook = layOut(old.edition, figures, { values: 'typed', periodLine: period });

  test('in the forms of 2023 under those of two levels: by names, and how many could not be compared is said', () => {
    const earlier = earlierPeriod('quy-1.xlsx', workbook, now)!;
    expect(earlier.otherForms).toMatchObject({ name: old.edition.name });
    const { compared, of } = earlier.otherForms!;
    expect(compared).toBeGreaterThan(0);
    expect(compared).toBeLessThan(of);
    for (const [ref, entry] of earlier.recognition.reading.entries) expect(entry.ref).toBe(ref);
    expect(earlier.recognition.reading.entries.get('4:3.1.1')?.written).toBe(figures.get('4:3.2.1'));
    const { notices } = earlierPeriods(
      { period: parsePeriod('6 tháng đầu năm 2025'), unitName: null },
      [earlier],
      now.edition,
    );
    expect(notices.map((one) => periodNotice(one, 'vi')).join()).toContain(`đối chiếu được ${compared}/${of} số`);
  });

  test('kept in the workbook it says the same: the figures stay those of their own forms', () => {
    const digest = keepPeriod('quy-1.xlsx', workbook, now);
    if (typeof digest === 'string') throw new Error(digest);
    expect(digest.edition).toBe('hue-2023');
    const kept = keptPeriod(digest, now.edition);
    const read = earlierPeriod('quy-1.xlsx', workbook, now)!;
    expect(kept.otherForms).toEqual(read.otherForms);
    expect([...kept.recognition.reading.entries.keys()]).toEqual([...read.recognition.reading.entries.keys()]);
    expect(keptPeriod(digest, old.edition).otherForms).toBeUndefined();
    // An edition that is not at hand: nothing is compared by its numbers alone.
    expect(keptPeriod({ ...digest, edition: 'la' }, now.edition).otherForms).toMatchObject({ compared: 0 });
  });

  test('in the same forms is read as before', () => {
    expect(earlierPeriod('quy-1.xlsx', workbook, old)!.otherForms).toBeUndefined();
    const own = layOut(now.edition, consistentUnitIn(now.edition.id, 7, { level: 'xa' }), { values: 'typed' });
    expect(earlierPeriod('quy-1.xlsx', own, now)!.otherForms).toBeUndefined();
  });
});
