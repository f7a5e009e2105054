/** What the one reader of number formats makes of sections, conditions, optional decimals and scaling. */
import {
  formatShift,
  isDateFormat,
  isPercentFormat,
  isTextFormat,
  leastDigits,
  shownDecimals,
  shownValue,
} from '../../src/quantity/number-format.js';

test.each<[string, number, boolean, number | null, number]>([
  // Decimals at least and at most.
  ['0.##', 99.8, false, 1, 99.8],
  ['0.##', 99.825, false, 2, 99.825],
  ['0.##', 99, false, 0, 99],
  ['0.0#', 99.8, false, 1, 99.8],
  ['0.0#', 99, false, 1, 99],
  ['#.?', 99.8, false, 1, 99.8],
  ['#.?', 99, false, 0, 99],
  ['0.???', 1.25, false, 2, 1.25],
  ['0.##%', 0.998, true, 1, 99.8],
  ['0.##', 99.999, false, 0, 99.999],
  // Sections for positive and negative numbers, zero and texts.
  ['0.0%;-0.0%;""', 0.998, true, 1, 99.8],
  ['0.0%;-0.0%;""', 0, true, 1, 0],
  ['#,##0;[Red](#,##0.00)', -5.25, false, 2, -5.25],
  ['0;-0;"-";@', 5, false, 0, 5],
  ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 0, false, 0, 0],
  ['General;-0.0;0', 7.25, false, null, 7.25],
  ['0.0;0.00', 0, false, 1, 0],
  ['"a";"b";"c";"d";0%', 5, false, null, 5], // Excel takes four sections
  // Conditions.
  ['[<1]0.0%;0.0', 1, false, 1, 1],
  ['[>=5]0.0;0', 5, false, 1, 5],
  ['[>1]0.0;0', 1, false, 0, 1],
  ['[=1]0.00;0', 1, false, 2, 1],
  ['[=1]0.00;0', 2, false, 0, 2],
  ['[>=100]0;0.00;0.0', 0, false, 1, 0],
  ['[<=1]0.0%;0', 2, false, 0, 2],
  ['[<>0]0.0;0', 2, false, 1, 2],
  ['[<>0]0.0;0', 0, false, 0, 0],
  ['0.0;[<-10]0.00;0', 5, false, 1, 5],
  ['0.0;[<-10]0.00;0', -20, false, 2, -20],
  ['0.0;[<-10]0.00;0', -5, false, 0, -5],
  ['0.0;[<-10]0.00;0', 0.5, false, 1, 0.5],
  ['0.0;[<-10]0.00;0', 0, false, 0, 0],
  ['[=0]"";0.0%', 0.998, true, 1, 99.8],
  ['[=0]"";0.0%', 0, true, 1, 0],
  ['[<1]0.0%;0.0', 0.998, true, 1, 99.8],
  ['[<1]0.0%;0.0', 99.8, false, 1, 99.8],
  ['[>=100]0;[<10]0.00;0.0', 150, false, 0, 150],
  ['[>=100]0;[<10]0.00;0.0', 5, false, 2, 5],
  ['[>=100]0;[<10]0.00;0.0', 50, false, 1, 50],
  ['[>=100]0;0.00;0.0', -3, false, 2, -3],
  ['[>=100]0;0.00;0.0', 3, false, 1, 3],
  ['[Red][<= 1]0.0%;[Blue]0', 1, true, 1, 100],
  ['[<>0]0.0;"không"', 2, false, 1, 2],
  // Scaling commas.
  ['#,##0,', 1_144_000, false, 0, 1144],
  ['0.0,,', 1_500_000, false, 1, 1.5],
  ['#,##0,.0', 99_800, false, 1, 99.8],
  ['#,##0', 1144, false, 0, 1144],
  ['0.', 1144, false, 0, 1144],
  [',.0', 1144, false, 1, 1144], // before any digit it is only a comma
  // Texts, colours, locales, escapes.
  ['[$-42A]#,##0.0 "đồng; 50%"', 12.5, false, 1, 12.5],
  ['0.0\\%', 99.8, false, 1, 99.8],
  ['"0.00" 0', 5, false, 0, 5],
  ['[$€-2] #,##0.00', 5, false, 2, 5],
  ['0.0 đ.', 5.25, false, 1, 5.25],
  // As such.
  ['0.00E+00', 1234, false, null, 1234],
  ['# ??/??', 0.5, false, null, 0.5],
  ['General', 99.8, false, null, 99.8],
  ['@', 99.8, false, null, 99.8],
  ['', 99.8, false, null, 99.8],
  ['"a".', 99.8, false, null, 99.8],
])('%s shows %p: percent %p, decimals %p, as %p', (format, value, percent, decimals, shown) => {
  expect([isPercentFormat(format, value), isDateFormat(format, value)]).toEqual([percent, false]);
  expect(shownDecimals(format, value)).toBe(decimals);
  expect(shownValue(format, value)).toBeCloseTo(shown, 10);
});

test.each([
  ['dd/mm/yyyy', true],
  ['[$-42A]dd mmmm yyyy;@', true],
  ['[h]:mm', true],
  ['[h]', true],
  ['[ss]', true],
  ['[Red]General', false],
  ['0 h', false],
  ['mm:ss.0', true],
  ['h:mm AM/PM', true],
  ['[Red]0', false],
  ['0 "ngày"', false],
  ['General', false],
  ['[>45000]dd/mm/yyyy;0', false],
])('%s for 12 is a date: %p', (format, isDate) => {
  expect(isDateFormat(format, 12)).toBe(isDate);
});

test('the number decides which section makes it a date', () => {
  expect([isDateFormat('[>45000]dd/mm/yyyy;0', 45_107), isDateFormat('[>45000]dd/mm/yyyy;0', 5)]).toEqual([
    true,
    false,
  ]);
});

test.each([
  ['@', true],
  ['[Red]@" đồng"', true],
  ['General', false],
  ['0', false],
  ['"không"', false],
  ['\\@', false],
  ['0;-0;0;@', false],
  ['@;"-"', false],
  ['General@', false],
])('%s is for texts: %p', (format, isText) => {
  expect(isTextFormat(format)).toBe(isText);
});

test('zeros before the point, and how much larger a number is shown', () => {
  expect([leastDigits('00'), leastDigits('000;-00', -1), leastDigits('#,##0'), leastDigits('00.0')]).toEqual([
    2, 2, 0, 0,
  ]);
  expect(leastDigits('@')).toBe(0);
  // Neither a grouped number nor the digits of an exponent ask for leading zeros.
  expect([leastDigits('0,000'), leastDigits('0E+00')]).toEqual([0, 1]);
  expect([formatShift('0%'), formatShift('0,'), formatShift('0,,'), formatShift('0')]).toEqual([2, -3, -6, 0]);
});

test('what a code shows at most, and a number that it leaves as it is', () => {
  expect([shownDecimals('0.0#'), shownDecimals('0.0#', 5)]).toEqual([2, 1]);
  expect(shownValue('0.0', 1 / 3)).toBe(1 / 3);
});

test('a code of up to 1,024 characters is read, a longer one says nothing', () => {
  const ofLength = (length: number): string => `"${'x'.repeat(length - 5)}"0.0`;
  expect([shownDecimals(ofLength(1024), 5), shownDecimals(ofLength(1025), 5)]).toEqual([1, null]);
});

test('a code without end is read in one go', () => {
  for (const piece of ['"', '[', '0#,', '[<1]', ';', '\\', '_', 'General'])
    expect(shownDecimals(piece.repeat(200_000), 5)).toBe(null);
});
