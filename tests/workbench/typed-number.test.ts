/** Numbers in the grid: what an official types, and that opening a cell and leaving it changes nothing. */
import fc from 'fast-check';
import { editableNumber, kindOf, numberTyped, parseTyped } from '../../src/workbench/grid/typed-number.js';

test.each([
  ['99,7', 99.7],
  ['1.144', 1144],
  ['1.144,5', 1144.5],
  ['-1.234.567', -1234567],
  ['05', 5],
  [' 12 ', 12],
  ['−3', -3],
  ['99.7', undefined], // English: left to the grid
  ['1.14', undefined],
  ['1,2,3', undefined],
  ['12/15', undefined],
  ['=A1', undefined],
  ['', undefined],
  ['0079123456789012345', undefined], // a long code is no number
])('%p means %p', (text, number) => {
  expect(parseTyped(text)).toBe(number);
});

test('what is shown for editing reads back as the same number', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
      (value) => {
        const text = editableNumber(value);
        return text === undefined || Object.is(parseTyped(text) ?? NaN, value === 0 ? 0 : value);
      },
    ),
  );
});

test('percentages are typed with or without the sign, as in Excel', () => {
  expect(numberTyped('99,7', '0.0%')).toBe(0.997);
  expect(numberTyped('99,7%', '0.0%')).toBe(0.997);
  expect(numberTyped('99,7%', undefined)).toBe('99.7%'); // the grid sets the format
});

test.each([
  [undefined, 'number'],
  ['General', 'number'],
  ['#,##0.00', 'number'],
  ['0.0%', 'percent'],
  ['@', 'other'],
  ['dd/mm/yyyy', 'other'],
  ['0" ngày"', 'number'],
  ['[Red]0;[Blue]0', 'number'],
] as const)('format %p is a kind of %s', (pattern, kind) => {
  expect(kindOf(pattern)).toBe(kind);
});

test('a cell of texts keeps what is typed', () => {
  expect(numberTyped('1.144', '@')).toBeUndefined();
});

test.each([
  ['[=0]"";0.0%', 0.998, 'percent'],
  ['[<1]0.0%;0.0', 12.5, 'number'],
  ['0.0\\%', undefined, 'number'], // a sign, not a percentage
  ['[Red]@', undefined, 'other'],
  ['# ?/?', undefined, 'number'],
  ['[h]:mm', undefined, 'other'],
  ['General;[Red]-General', undefined, 'number'],
] as const)('format %p of %p is a kind of %s, as the rules read it', (pattern, value, kind) => {
  expect(kindOf(pattern, value)).toBe(kind);
});
