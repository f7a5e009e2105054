/** Intervals of printed numbers, and rounding without binary noise. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutTo, decimalsOf, exactly, gapBetween, intervalOf, printed, roundTo } from '../../src/quantity/quantity.js';
import { isDateFormat, isPercentFormat, shownDecimals } from '../../src/quantity/number-format.js';

describe('rounding', () => {
  test.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [99.825174825, 1, 99.8],
    [58.686257, 2, 58.69],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1234, -2, 1200],
    [1250, -2, 1300],
    [94.05, 1, 94.1],
    [43.49999999999999, 0, 44], // 43,5 but for the noise as doubles have it
    [1_234_567_890_123_456, 0, 1_234_567_890_123_456],
    [Infinity, 2, Infinity],
    [1 / 3, 20, 0.333333333333333], // no more than the 15 digits that Excel keeps
  ])('%p at %p places is %p', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });

  /** An oracle over whole numbers, where halves are exact: value = n / 10^(d+1). */
  test('agrees with whole-number arithmetic, halves away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 5 }), (n, decimals) => {
        const value = Number(`${n}e${-(decimals + 1)}`);
        const whole = Math.trunc(n / 10) + (Math.abs(n % 10) >= 5 ? Math.sign(n) : 0);
        expect(roundTo(value, decimals)).toBe(Number(`${whole}e${-decimals}`) + 0);
      }),
    );
  });

  test('cuts towards zero', () => {
    expect(cutTo(58.686, 2)).toBe(58.68);
    expect(cutTo(58.68, 2)).toBe(58.68);
    expect(cutTo(-1.999, 1)).toBe(-1.9);
    expect(cutTo(99.97, 1)).toBe(99.9);
  });

  test('counts the decimals a person would write', () => {
    expect([0.1 + 0.2, 1144, 1.144, 1e-7, 99.7, 1 / 3].map(decimalsOf)).toEqual([1, 0, 3, 7, 1, 12]);
    expect([1234.567 + 1e-10, 1e8 * 1.1].map(decimalsOf)).toEqual([3, 0]);
  });
});

describe('intervals', () => {
  test('a printed number meets everything that rounds to it, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 3 }),
        (part, whole, decimals) => {
          const exact = (part / whole) * 100;
          const rounded = roundTo(exact, decimals);
          const point = { low: exact, high: exact };
          expect(gapBetween(intervalOf(printed(rounded, decimals)), point)).toBe(0);
          const off = roundTo(rounded + 10 ** -decimals * 1.01, decimals + 2);
          expect(gapBetween(intervalOf(printed(off, decimals)), point)).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('large numbers that differ by the noise of doubles meet', () => {
    expect(gapBetween(intervalOf(exactly(1.1e8)), { low: 1e8 * 1.1, high: 1e8 * 1.1 })).toBe(0);
  });

  test('a count is itself alone', () => {
    expect(intervalOf(exactly(1144))).toEqual({ low: 1144, high: 1144 });
    expect(gapBetween(intervalOf(exactly(1144)), intervalOf(exactly(1145)))).toBe(1);
  });
});

test.each([
  ['General', false, false, null],
  ['@', false, false, null],
  ['0', false, false, 0],
  ['#,##0', false, false, 0],
  ['#,##0.00', false, false, 2],
  ['0.0%', true, false, 1],
  ['0%', true, false, 0],
  ['dd/mm/yyyy', false, true, null],
  ['m/d/yyyy h:mm', false, true, null],
  ['[h]:mm:ss', false, true, null],
  ['mm:ss.0', false, true, 1],
  ['#,##0 "đồng"', false, false, 0],
  ['[Red]-0.0;0.0', false, false, 1],
  ['0.00E+00', false, false, null],
  ['# ?/?', false, false, null],
  ['_-* #,##0_-', false, false, 0],
  ['00', false, false, 0],
])('format %s: percent %p, date %p, shows %p decimals', (format, percent, date, decimals) => {
  expect([isPercentFormat(format), isDateFormat(format)]).toEqual([percent, date]);
  expect(shownDecimals(format)).toBe(decimals);
});
