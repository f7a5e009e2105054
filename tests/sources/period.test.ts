/** Periods as titles state them, and how two of them stand to each other. */
import { describe, expect, test } from '@jest/globals';
import { isoDay } from '../../src/sources/civil-day.js';
import { nextPeriod } from '../../src/sources/next-period.js';
import {
  isLikeOfYearsBefore,
  overlapsByDesign,
  parsePeriod,
  periodRelation,
  type NamedPeriod,
} from '../../src/sources/period.js';

const dates = (text: string): readonly string[] | null => {
  const period = parsePeriod(text);
  return period && [isoDay(period.from), isoDay(period.to), String(period.year)];
};
const of = (text: string): NamedPeriod => parsePeriod(text)!;

describe('parsePeriod', () => {
  test.each([
    ['6 tháng đầu năm 2023', ['2022-12-15', '2023-06-14', '2023']],
    ['BÁO CÁO 06 THÁNG ĐẦU NĂM 2023', ['2022-12-15', '2023-06-14', '2023']],
    ['Quý I năm 2023', ['2022-12-15', '2023-03-14', '2023']],
    ['Quý II/2023', ['2023-03-15', '2023-06-14', '2023']],
    ['quý 3 năm 2023', ['2023-06-15', '2023-09-14', '2023']],
    ['Quý IV/2023', ['2023-09-15', '2023-12-14', '2023']],
    ['9 tháng năm 2023', ['2022-12-15', '2023-09-14', '2023']],
    ['năm 2023', ['2022-12-15', '2023-12-14', '2023']],
    ['6 tháng cuối năm 2023', ['2023-06-15', '2023-12-14', '2023']],
    ['tháng 5/2023', ['2023-04-15', '2023-05-14', '2023']],
    ['Từ ngày 06/12/2022 đến ngày 07/6/2023', ['2022-12-06', '2023-06-07', '2023']],
    ['06/12/2022-07/6/2023', ['2022-12-06', '2023-06-07', '2023']],
    ['6 tháng đầu năm 2023 (từ 06/12/2022 đến 07/6/2023)', ['2022-12-06', '2023-06-07', '2023']],
    ['từ 15/12 đến 14/3/2023', ['2022-12-15', '2023-03-14', '2023']],
    ['từ 01/7 đến 14/9/2025', ['2025-07-01', '2025-09-14', '2025']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each(['', 'Phụ lục 4', 'Quyết định số 02/2022/NQ-HĐND', 'từ 07/6/2023 đến 06/12/2022', 'quý V năm 2023'])(
    '%p states no period',
    (text) => expect(parsePeriod(text === 'quý V năm 2023' ? 'quý V' : text)).toBeNull(),
  );

  test('says whether the dates were stated or are the usual ones', () => {
    expect(of('6 tháng đầu năm 2023').stated).toBe(false);
    expect(of('6 tháng đầu năm 2023 (06/12/2022 - 07/6/2023)')).toMatchObject({
      stated: true,
      kind: 'half',
      number: 1,
    });
  });
});

describe('two periods', () => {
  test('adjoin, leave a gap, overlap', () => {
    const half = of('06/12/2022-07/6/2023');
    expect(periodRelation(half, of('08/6/2023-14/9/2023'))).toEqual({ kind: 'adjoining', days: 0 });
    expect(periodRelation(half, of('15/6/2023-14/9/2023'))).toEqual({ kind: 'gap', days: 7 });
    expect(periodRelation(half, of('01/6/2023-14/9/2023'))).toEqual({ kind: 'overlap', days: 7 });
    expect(periodRelation(of('15/6/2023-14/9/2023'), half).kind).toBe('not-before');
    expect(periodRelation(half, half).kind).toBe('not-before');
  });

  test('quý I within 6 tháng overlaps by design, quý II does not', () => {
    const half = of('6 tháng đầu năm 2023');
    expect(overlapsByDesign(of('quý I năm 2023'), half)).toBe(true);
    expect(overlapsByDesign(of('15/12/2022-14/3/2023'), of('06/12/2022-07/6/2023'))).toBe(true);
    expect(overlapsByDesign(of('quý II năm 2023'), half)).toBe(false);
    expect(overlapsByDesign(of('6 tháng đầu năm 2022'), half)).toBe(false);
  });

  test('the same period a year before, by name or by dates that moved a little', () => {
    const half = of('6 tháng đầu năm 2023');
    expect(isLikeOfYearsBefore(of('6 tháng đầu năm 2022'), half, 1)).toBe(true);
    expect(isLikeOfYearsBefore(of('6 tháng đầu năm 2021'), half, 2)).toBe(true);
    expect(isLikeOfYearsBefore(of('quý II năm 2022'), half, 1)).toBe(false);
    expect(isLikeOfYearsBefore(of('06/12/2021-07/6/2022'), half, 1)).toBe(true);
    expect(isLikeOfYearsBefore(of('06/12/2021-14/3/2022'), half, 1)).toBe(false);
  });
});

test.each([
  ['tháng 1 năm 2026', 'tháng 2 năm 2026'],
  ['tháng 11 năm 2026', 'tháng 12 năm 2026'],
  ['tháng 12 năm 2026', 'tháng 1 năm 2027'],
  ['quý I năm 2026', '6 tháng đầu năm 2026'],
  ['quý II năm 2026', 'quý III năm 2026'],
  ['quý III năm 2026', 'năm 2026'],
  ['quý IV năm 2026', 'quý I năm 2027'],
  ['6 tháng đầu năm 2026', 'quý III năm 2026'],
  ['6 tháng cuối năm 2026', 'quý I năm 2027'],
  ['9 tháng năm 2026', 'năm 2026'],
  ['năm 2026', 'quý I năm 2027'],
])('after %s comes %s', (one, next) => {
  expect(nextPeriod(parsePeriod(one)!)).toEqual(parsePeriod(next));
});

test('what has dates and no name has none after it', () => {
  expect(nextPeriod(parsePeriod('từ 06/12/2022 đến 07/6/2023')!)).toBeNull();
});
