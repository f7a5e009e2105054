/** Days since 1970 against the platform's own calendar, and Excel's two calendars. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addYears, dateOf, dayOf, dayOfSerial, isoDay, printDay, serialOf } from '../../src/sources/civil-day.js';

const anyDay = fc.integer({ min: -140_000, max: 140_000 });
const platformDate = (day: number): Date => new Date(day * 86_400_000);

describe('civil days', () => {
  test('agree with the calendar of the platform, both ways', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = platformDate(day);
        const { year, month, day: dayOfMonth } = dateOf(day);
        expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 4, 31],
    [2023, 6, 0],
    [2023, 6, 1.5],
  ])('%d-%d-%d is no day', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeUndefined();
  });

  test('29/02 stands in leap years of both kinds', () => {
    expect(dayOf(2024, 2, 29)).toBeDefined();
    expect(dayOf(2000, 2, 29)).toBeDefined();
  });

  test('Excel: 44901 is 06/12/2022; the same number is four years later in the calendar from 1904', () => {
    expect(printDay(dayOfSerial(44901, false)!)).toBe('06/12/2022');
    expect(printDay(dayOfSerial(44901.99, false)!)).toBe('06/12/2022');
    expect(printDay(dayOfSerial(43439, true)!)).toBe('06/12/2022');
    expect(printDay(dayOfSerial(1, false)!)).toBe('01/01/1900');
    expect(printDay(dayOfSerial(59, false)!)).toBe('28/02/1900');
    expect(printDay(dayOfSerial(61, false)!)).toBe('01/03/1900');
    expect(printDay(dayOfSerial(0, true)!)).toBe('01/01/1904');
  });

  test('Excel: 29/02/1900, time alone and what lies beyond its calendar are no days', () => {
    for (const serial of [60, 0.5, -1, 2_958_466, NaN, Infinity]) expect(dayOfSerial(serial, false)).toBeUndefined();
  });

  test('serials come back from their days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.boolean(), (serial, date1904) => {
        fc.pre(serial !== 60 || date1904);
        expect(serialOf(dayOfSerial(serial, date1904)!, date1904)).toBe(serial);
      }),
    );
  });

  test('a year later is the same day of the month; 29/02 falls back', () => {
    expect(isoDay(addYears(dayOf(2022, 12, 6)!, 1))).toBe('2023-12-06');
    expect(isoDay(addYears(dayOf(2024, 2, 29)!, 1))).toBe('2025-02-28');
  });
});
