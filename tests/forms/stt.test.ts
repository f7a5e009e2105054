import { parseStt, readStt, romanValue, splitLeadingStt } from '../../src/forms/stt.js';
import type { Cell, CellValue } from '../../src/workbook/snapshot.js';

function cell(value: CellValue, format = 'General'): Cell {
  return { column: 0, value, formula: null, format, locked: true };
}

/** The serial that Excel keeps for a day. */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

test.each([
  ['1.', '1'],
  ['4', '4'],
  ['4.2.', '4.2'],
  ['1.2.1', '1.2.1'],
  ['1.1. ', '1.1'],
  [' 3 . 2 ', '3.2'],
  ['3,2', '3.2'],
  ['01', '1'],
  ['2)', '2'],
  ['(3)', '3'],
  ['6.5.2.', '6.5.2'],
  ['１．２', '1.2'],
  ['1\u200B.1', '1.1'],
  ['II', '2'],
  ['IV.', '4'],
  ['II.1', '2.1'],
])('%j is %s', (text, stt) => {
  expect(parseStt(text)?.candidates).toEqual([stt]);
});

test.each(['', '  ', 'STT', '-', 'Tổng', '1.144', '99,7%', '12/6', '2023', 'số 1', 'Có = 1'])('%j is none', (text) => {
  expect(parseStt(text)).toBeNull();
});

test('letters know their position, in the Vietnamese order', () => {
  expect(parseStt('a)')).toMatchObject({ candidates: [], letter: 1 });
  expect(parseStt('đ)')?.letter).toBe(5);
  expect(parseStt('e.')?.letter).toBe(6);
});

test.each<[CellValue, string[]]>([
  [2, ['2']],
  [2.54, ['2.54']],
  [3.1, ['3.1', '3.10']],
  [1.1, ['1.1', '1.10']],
  [4.300000000000001, ['4.3', '4.30']],
])('the number %p may be %p', (value, candidates) => {
  expect(readStt(cell(value), false)?.candidates).toEqual(candidates);
});

test.each([0, -1, 1144, 1.1444, true])('%p is none', (value) => {
  expect(readStt(cell(value), false)).toBeNull();
});

test('dates that Excel made', () => {
  expect(readStt(cell(serial(2001, 2, 1), 'dd/mm/yyyy'), false)?.candidates).toContain('1.2.1');
  expect(readStt(cell(serial(2023, 2, 1), 'd-mmm'), false)?.candidates.slice(0, 2)).toEqual(['1.2', '2.1']);
  expect(readStt(cell(serial(2003, 3, 3), 'm/d/yy'), false)?.candidates).toContain('3.3.3');
  expect(readStt(cell(serial(2001, 2, 1) - 1462, 'dd/mm/yyyy'), true)?.candidates).toContain('1.2.1');
});

test('early serials count the 29 February 1900 that never was', () => {
  expect(readStt(cell(1, 'dd/mm/yyyy'), false)?.written).toBe('1/1/1900');
  expect(readStt(cell(61, 'dd/mm/yyyy'), false)?.written).toBe('1/3/1900');
});

test.each([
  ['1.1. Tổng số TTHC', '1.1', 'Tổng số TTHC'],
  ['2) Kiểm tra', '2', 'Kiểm tra'],
  ['I. Thống kê', '1', 'Thống kê'],
  ['1 Thống kê TTHC', '1', 'Thống kê TTHC'],
  ['3.2.1.Tổng số hồ sơ', '3.2.1', 'Tổng số hồ sơ'],
])('%j holds %s', (label, stt, rest) => {
  expect(splitLeadingStt(label)).toMatchObject({ stt: { candidates: [stt] }, rest });
});

test.each(['Tổng số', 'a số', '100% UBND xã', 'Vị trí việc làm', 'Xây dựng', '2 ', 'I'])(
  '%j begins with none',
  (label) => {
    expect(splitLeadingStt(label)).toBeNull();
  },
);

test('Roman numerals', () => {
  expect(['I', 'IV', 'VIII', 'IX', 'XIV'].map(romanValue)).toEqual([1, 4, 8, 9, 14]);
});
