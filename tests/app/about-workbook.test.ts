/** Who reports for when, and what speaks against the period: the same answer for every face. */
import { aboutWorkbook } from '../../src/app/about-workbook.js';
import { periodDoubts, type PeriodDoubt } from '../../src/collect/period-doubts.js';
import { dayOf } from '../../src/sources/civil-day.js';
import { periodDoubtText } from '../../src/strings/period-doubt-words.js';

const NOTHING = { unit: '', period: '' };
const NO_TITLES = { unitName: null, periodText: null };

describe('who reports for when', () => {
  test('a person’s word goes before the titles, those before the file’s name', () => {
    const titles = { unitName: 'UBND xã Quảng Phú', periodText: 'Quý I/2026' };
    const file = 'Phụ lục phường An Cựu 6T2023.xlsx';
    expect(aboutWorkbook({ unit: 'UBND xã A', period: 'năm 2025' }, titles, file)).toMatchObject({
      unit: 'UBND xã A',
      unitFrom: 'kept',
      period: 'năm 2025',
      periodFrom: 'kept',
    });
    expect(aboutWorkbook(NOTHING, titles, file)).toMatchObject({ unit: 'UBND xã Quảng Phú', unitFrom: 'title' });
    expect(aboutWorkbook(NOTHING, NO_TITLES, file)).toMatchObject({
      unit: 'UBND phường An Cựu',
      unitFrom: 'file',
      period: '6 tháng đầu năm 2023',
      periodFrom: 'file',
      named: { kind: 'half', number: 1, year: 2023 },
    });
  });

  test.each([
    ['PL_XaQuangPhu_6T2023.xlsx', ''],
    ['phu-luc-quang-phu-6t2023.xlsx', ''],
    ['Phụ lục CCHC UBND xã Quảng Phú - Quý III 2026.xlsx', 'UBND xã Quảng Phú'],
    ['thị trấn Phú Lộc_6 tháng 2026.xls', 'UBND thị trấn Phú Lộc'],
    ['C:\\Báo cáo\\xã Lộc An.xlsx', 'UBND xã Lộc An'],
    ['', ''],
  ])('%s names “%s”: a name without diacritics stands on no paper', (file, unit) => {
    expect(aboutWorkbook(NOTHING, NO_TITLES, file).unit).toBe(unit);
  });
});

describe('what speaks against the period', () => {
  const doubts = (
    settings: { unit: string; period: string },
    periodText: string | null,
    call: Partial<Parameters<typeof periodDoubts>[2]> = {},
  ): readonly PeriodDoubt[] => {
    const recognition = { unitName: null, periodText };
    const about = aboutWorkbook(settings, recognition, call.fileName);
    return periodDoubts(about, recognition, call);
  };
  const today = dayOf(2026, 11, 30)!;

  test('titles of another period than was chosen; the file’s name', () => {
    expect(
      doubts({ unit: '', period: 'Quý IV/2026' }, 'Quý III/2026').map((one) => periodDoubtText(one, 'vi')),
    ).toEqual(['Đang soát cho Quý IV/2026, trong tệp ghi Quý III/2026.']);
    expect(doubts(NOTHING, 'Quý III/2026', { fileName: 'pl-6t2023.xlsx' })).toMatchObject([{ kind: 'file-name' }]);
    expect(doubts(NOTHING, 'Quý III/2026', { fileName: 'pl-q3-2026.xlsx' })).toEqual([]);
  });

  test('the day: not begun, long past; a name alone and an unknown day say nothing', () => {
    expect(doubts(NOTHING, 'Quý III/2026', { today })).toEqual([]);
    expect(doubts(NOTHING, 'Quý IV/2026', { today })).toEqual([]);
    expect(doubts(NOTHING, 'Quý II/2027', { today })).toMatchObject([{ kind: 'not-begun' }]);
    expect(doubts(NOTHING, '6 tháng đầu năm 2023', { today })).toMatchObject([{ kind: 'long-past' }]);
    expect(doubts(NOTHING, null, { today, fileName: 'pl-6t2023.xlsx' })).toEqual([]);
    expect(doubts(NOTHING, '6 tháng đầu năm 2023')).toEqual([]);
  });
});
