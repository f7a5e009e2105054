/** Spellings as they are seen in real reports (domain habits), and that printing and reading agree. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWritten } from '../../src/quantity/parse-quantity.js';
import { printNumber } from '../../src/quantity/print.js';

/** What a spelling says, in brief: value/decimals, with its alternate and marks. */
function brief(text: string): string {
  const written = parseWritten(text);
  if (written.kind === 'pair') return `pair ${written.part} ${written.whole}`;
  if (written.kind !== 'number') return written.kind;
  const { value, decimals, alternate, percent, bound, unit } = written;
  return [`${value}/${decimals}`, alternate === null ? '' : `or ${alternate}`, percent ? '%' : '', bound ?? '', unit]
    .filter((part) => part !== '')
    .join(' ');
}

test.each([
  ['1.157', '1157/0 or 1.157'],
  ['585.336', '585336/0 or 585.336'],
  ['1.157.000', '1157000/0'],
  ['99,7', '99.7/1'],
  ['99,95', '99.95/2'],
  ['05', '5/0'],
  ['0', '0/0'],
  ['268763', '268763/0'],
  ['40%', '40/0 %'],
  ['3,45 %', '3.45/2 %'],
  ['96,55\u00A0%', '96.55/2 %'],
  ['1 157', '1157/0'],
  ['1\u00A0157,5', '1157.5/1'],
  ['1\u202F157', '1157/0'],
  ['10,18 ngàn HS', '10180/-1 HS'],
  ['84,5 triệu', '84500000/-5'],
  ['4.561/5.650 HS', 'pair 4561 5650'],
  ['45/49', 'pair 45 49'],
  ['hơn 9.800', '9800/0 or 9.8 over'],
  ['gần 11.300', '11300/0 or 11.3 under'],
  ['trên 99%', '99/0 % over'],
  ['khoảng 40', '40/0 about'],
  ['1,157', '1.157/3 or 1157'],
  ['13,188', '13.188/3 or 13188'],
  ['1,157,000', '1157000/0'],
  ['1,157.5', '1157.5/1'],
  ['99.59%', '99.59/2 %'],
  ['99.785', '99785/0 or 99.785'],
  ['0.997', '0.997/3'],
  ['0,997', '0.997/3'],
  ['-5', '-5/0'],
  ['−5', '-5/0'],
  ['45 nhiệm vụ', '45/0 nhiệm vụ'],
  ['đạt 100%', '100/0 %'],
  ["'05", '5/0'],
  ['1,5 tỷ', '1500000000/-8'],
  ['1,5 triệu đồng', '1.5/1 triệu đồng'],
  ["' 05", '5/0'],
  [" '05", '5/0'],
  ['-1,157', '-1.157/3 or -1157'],
  [' 12 ', '12/0'],
  ['', 'blank'],
  ['\u00A0 ', 'blank'],
  ['-', 'none'],
  ['–', 'none'],
  ['x', 'none'],
  ['Không phát sinh', 'none'],
  ['KPS', 'none'],
  ['không có', 'none'],
  ['Chưa rõ', 'word'],
  ['2.1.2018', 'date'],
  ['12/6/2023', 'date'],
  ['02/2022/NQ-HĐND', 'word'],
  ['203/KH-UBND', 'word'],
  ['34/2016/NĐ-CP', 'word'],
  ['2.2.1.', 'word'],
  ['mức độ 3,4', 'word'],
  ['1.15', '1.15/2'],
  ['12.34.56', 'word'],
  ['1.1444', '1.1444/4'],
  ['3 cấp', '3/0 cấp'],
])('%j reads %s', (text, expected) => {
  expect(brief(text)).toBe(expected);
});

test('NFD spells the same as NFC', () => {
  fc.assert(
    fc.property(fc.constantFrom('Không phát sinh', '45 nhiệm vụ', 'hơn 9.800', '10,18 ngàn', 'đạt 100%'), (text) => {
      expect(brief(text.normalize('NFD'))).toBe(brief(text));
    }),
  );
});

describe('printing', () => {
  test.each([
    [1144, undefined, '1.144'],
    [99.7, undefined, '99,7'],
    [(1142 / 1144) * 100, 2, '99,83'],
    [(1142 / 1144) * 100, undefined, '99,825175'],
    [0.1 + 0.2, undefined, '0,3'],
    [-1234567.5, undefined, '-1.234.567,5'],
    [1e15, undefined, '1.000.000.000.000.000'],
    [-0.001, 1, '0,0'],
  ])('%p with %p decimals is %s', (value, decimals, text) => {
    expect(printNumber(value, decimals)).toBe(text);
  });

  test('what is printed reads back as it was, at the printed precision', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, decimals) => {
          const value = Number(`${whole}e${-decimals}`);
          const written = parseWritten(printNumber(value, decimals));
          expect(written).toMatchObject({ kind: 'number', value, decimals });
        },
      ),
    );
  });

  test('no text makes the parser throw or invent a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-/% xhKhôngànỷ\u00A0')) }), (text) => {
        const written = parseWritten(text);
        if (written.kind === 'number') expect(Number.isFinite(written.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
