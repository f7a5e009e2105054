/** One cell to an entry: traps are doubtful with their readings, never guesses. */
import { describe, expect, test } from '@jest/globals';
import { readEntry } from '../../src/forms/read-entry.js';
import type { Entry } from '../../src/forms/reading.js';
import { builtInEdition } from '../../src/rules/editions.js';
import type { CellValue } from '../../src/workbook/snapshot.js';

const edition = builtInEdition()!;

function entryOf(
  ref: string,
  value: CellValue | null,
  format = typeof value === 'string' ? '@' : 'General',
  formula: string | null = null,
): Entry {
  const indicator = edition.indicators.get(ref)!;
  return readEntry({
    indicator,
    cell: { column: 3, value, formula, format, locked: false },
    place: { sheet: 'x', row: 0, column: 3 },
    note: ' vì sao ',
  });
}

const brief = ({ state, quantity, issue, written }: Entry): string =>
  [
    state,
    written,
    quantity ? `${quantity.value}/${quantity.decimals}${quantity.exact ? '!' : ''}` : '',
    issue ? `${issue.kind}[${issue.candidates.join(',')}]` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');

describe('counts', () => {
  test.each<[CellValue | null, string]>([
    ['1.144', 'quantity 1.144 1144/0!'],
    ['05', 'quantity 05 5/0!'],
    [1144, 'quantity 1.144 1144/0!'],
    [1.144, 'doubtful 1,144 1144/0! fraction-in-count[1144]'],
    [1.15, 'doubtful 1,15 1150/0! fraction-in-count[1150]'],
    [1.14444, 'doubtful 1,14444 fraction-in-count[]'],
    ['1,157', 'doubtful 1,157 1157/0! english-order[1157]'],
    ['21,5', 'doubtful 21,5 fraction-in-count[]'],
    ['45/49', 'doubtful 45/49 45/0! pair[45]'],
    ['hơn 9.800', 'doubtful hơn 9.800 bound[]'],
    ['-', 'none -'],
    ['', 'blank'],
    [null, 'blank'],
    ['nhiều', 'word nhiều word[]'],
    ['12/6/2023', 'fault 12/6/2023 date[]'],
    [{ error: '#DIV/0!' }, 'fault #DIV/0! cell-error[]'],
    [true, 'word TRUE word[]'],
    ['10,18 ngàn', 'quantity 10,18 ngàn 10180/-1'],
    [-3, 'quantity -3 -3/0!'],
  ])('%j', (value, expected) => {
    expect(brief(entryOf('4:3.2.1', value))).toBe(expected);
  });

  test('a date where a number belongs, told by the format', () => {
    expect(brief(entryOf('4:3.2.1', 45089, 'dd/mm/yyyy'))).toBe('fault 45.089 date[]');
  });
});

describe('percentages', () => {
  test.each<[CellValue, string, string]>([
    ['99,7', '@', 'quantity 99,7 99.7/1'],
    [99.7, 'General', 'quantity 99,7 99.7/1'],
    [99.825174825, '0.0', 'quantity 99,8 99.8/1'],
    [0.997, '0.0%', 'quantity 99,7% 99.7/1'],
    [1, '0%', 'quantity 100% 100/0'],
    [0.997, 'General', 'quantity 0,997 0.997/3'],
    ['99.785', '@', 'doubtful 99.785 99.785/3! english-order[99.785]'],
    ['99.7', '@', 'quantity 99.7 99.7/1'],
    ['45/49', '@', 'doubtful 45/49 91.84/2! pair[91.84]'],
  ])('%j in %s', (value, format, expected) => {
    expect(brief(entryOf('4:3.2', value, format))).toBe(expected);
  });

  test("a bare formula's own value is exact; shown with decimals it counts as shown", () => {
    expect(entryOf('4:3.2', 99.825174825, 'General', 'D3/D2*100').quantity).toMatchObject({
      value: 99.825174825,
      exact: true,
    });
    expect(entryOf('4:3.2', 99.825174825, '0.0', 'D3/D2*100').quantity).toEqual({
      value: 99.8,
      decimals: 1,
      exact: false,
    });
  });

  test('the scale of the cell is remembered', () => {
    expect([entryOf('4:3.2', 0.997, '0.0%').scale, entryOf('4:3.2', 99.7).scale]).toEqual([100, 1]);
  });
});

describe('codes', () => {
  test.each<[string, CellValue, string]>([
    ['8:2', 3, 'quantity 3 3/0!'],
    ['8:2', '3 cấp', 'word 3 cấp word[2]'],
    ['8:2', '2 cấp', 'word 2 cấp word[1]'],
    ['8:1', 'Chưa rõ', 'word Chưa rõ word[]'],
    ['8:1', 'Hoàn thành', 'word Hoàn thành word[1]'],
    ['2:6', 'Không', 'word Không word[0]'],
    ['2:6', '1', 'quantity 1 1/0!'],
    ['8:1', '-', 'none -'],
  ])('%s %j', (ref, value, expected) => {
    expect(brief(entryOf(ref, value))).toBe(expected);
  });
});

test('the note is kept, trimmed', () => {
  expect(entryOf('4:3.2', '99,7').note).toBe('vì sao');
});
