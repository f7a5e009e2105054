/** Dates in every form met in exports, and texts that only look like dates. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, dayOf, isoDay } from '../../src/sources/civil-day.js';
import { parseDate } from '../../src/sources/date-text.js';

const two = (value: number): string => String(value).padStart(2, '0');
const FORMS: readonly ((day: number, month: number, year: number) => string)[] = [
  (d, m, y) => `${two(d)}/${two(m)}/${y} 08:05:09`,
  (d, m, y) => `${two(d)}/${two(m)}/${y} 17:30`,
  (d, m, y) => `${two(d)}/${two(m)}/${y}`,
  (d, m, y) => `${d}/${m}/${y}`,
  (d, m, y) => `07:45, ${two(d)}/${two(m)}/${y}`,
  (d, m, y) => `07:45 ${two(d)}/${two(m)}/${y}`,
  (d, m, y) => `07:45:12 ${two(d)}/${two(m)}/${y}`,
  (d, m, y) => `8h30 ngày ${d}/${m}/${y}`,
  (d, m, y) => `${d}.${m}.${y}`,
  (d, m, y) => `${two(d)}-${two(m)}-${y}`,
  (d, m, y) => `${y}-${two(m)}-${two(d)}`,
  (d, m, y) => `${y}-${two(m)}-${two(d)} 13:00:00`,
  (d, m, y) => `${y}-${two(m)}-${two(d)}T13:00:00.000Z`,
  (d, m, y) => `ngày ${two(d)} tháng ${m} năm ${y}`,
  (d, m, y) => `  ${two(d)}/${two(m)}/${y}\u00A0`,
  (d, m, y) => `'${two(d)}/${two(m)}/${y}`,
  (d, m, y) => `Ngày ${two(d)}/${two(m)}/${y}`,
  (d, m, y) => `${two(d)}/${two(m)}/${y} 2:30:00 PM`,
  (d, m, y) => `${two(d)}/${two(m)}/${y} 2:30 CH`,
];

describe('parseDate', () => {
  test('reads every form, day first, whatever the time of day', () => {
    const anyDay = fc.integer({ min: dayOf(2001, 1, 1)!, max: dayOf(2049, 12, 31)! });
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...FORMS), (day, form) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        expect(parseDate(form(dayOfMonth, month, year))?.day).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  test('says which order a text allows', () => {
    expect(parseDate('13/12/2022')).toMatchObject({ order: 'day-first' });
    expect(parseDate('12/13/2022')).toMatchObject({ order: 'month-first', day: dayOf(2022, 12, 13) });
    expect(parseDate('06/12/2022')).toEqual({
      order: 'either',
      day: dayOf(2022, 12, 6),
      other: dayOf(2022, 6, 12),
    });
  });

  test('two digits of a year are of this century', () => {
    expect(isoDay(parseDate('6/12/22')!.day)).toBe('2022-12-06');
  });

  test.each([
    '',
    '-',
    '31/02/2023',
    '32/13/2023',
    '203/KH-UBND',
    '02/2022/NQ-HĐND',
    '4.561/5.650',
    '1.144',
    'H21.65-220914-0011',
    '08:30',
    '2.2.1',
    'tháng 6/2023',
    '20230607',
  ])('%p is no date', (text) => expect(parseDate(text)).toBeNull());
});
