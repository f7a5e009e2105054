/**
 * How well an edition is read from the blank forms of 2023, held against the one made by hand (`hue-2023`), which reading
 * never sees: rows, rates, relations borne out by filled units, silence on other units, mistakes that are caught.
 */
import { describe, expect, test } from '@jest/globals';
import { measureLearning, MOST_MISTAKES } from '../support/learning.js';

describe.each(['xa', 'huyen'] as const)('the forms of 2023 read from a blank workbook, units of level %s', (level) => {
  const measured = measureLearning(level, { units: 30, others: 40, mistakes: 6 });

  test('every row has its label, kind, unit and codes, and there is none too many', () => {
    expect(measured.rows.wrong).toEqual([]);
    expect(measured.rows.right).toBe(133);
  });

  test('nearly every rate has its direction, and none a wrong one', () => {
    expect(measured.rates.wrong).toEqual([]);
    expect(measured.rates.right).toBeGreaterThanOrEqual(0.9 * measured.rates.all);
    expect(measured.rates.all).toBe(13);
  });

  test('nothing that a form says of itself is said wrongly', () => {
    expect(measured.wrongFromWords).toEqual([]);
  });

  test('thirty filled units bear out nine tenths of the relations that hold', () => {
    expect(measured.relations.missing).toHaveLength(0);
    expect(measured.relations.found).toBeGreaterThanOrEqual(0.9 * measured.relations.all);
  });

  test('other consistent units are passed in silence', () => {
    expect(measured.falseAlarms).toEqual([]);
  });

  test('what the edition made by hand catches, this one catches', () => {
    const { caught, of } = measured.mistakes;
    expect(of).toBeGreaterThan(MOST_MISTAKES * 0.7 * 6);
    expect(caught).toBeGreaterThanOrEqual(0.85 * of);
  });
});
