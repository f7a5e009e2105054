/** Shared formulas: what each borrowing cell's formula reads. */
import fc from 'fast-check';
import { columnName } from '../../../../src/workbook/address.js';
import { shiftFormula } from '../../../../src/hosts/file/read/shift-formula.js';

describe('shifting a formula', () => {
  it.each([
    ['A1+B2', 'C4+D5'],
    ['$A1+A$1+$A$1', '$A4+C$1+$A$1'],
    ['SUM(A1:B$2)', 'SUM(C4:D$2)'],
    ['SUM(A:A,$B:C)', 'SUM(C:C,$B:E)'],
    ['SUM(1:2,$3:4)', 'SUM(4:5,$3:7)'],
    ['"A1"&A1&"""A1"', '"A1"&C4&"""A1"'],
    ["'A1 B2'!A1+PL4!B2", "'A1 B2'!C4+PL4!D5"],
    ["'It''s A1'!A1", "'It''s A1'!C4"],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C4)+ATAN2(C4,D4)'],
    ['Bảng1[Cột A1]+Bảng1[[#This Row],[B2]]', 'Bảng1[Cột A1]+Bảng1[[#This Row],[B2]]'],
    ['[1]Sheet1!A1', '[1]Sheet1!C4'],
    ['TONG_A1+A1_B2+Ả1+A1.x', 'TONG_A1+A1_B2+Ả1+A1.x'],
    ['1E5+A1*1.5E-3', '1E5+C4*1.5E-3'],
    ['XFD1048576+ABCD1+A0', '#REF!+ABCD1+A0'],
    ['IF(TRUE,A1,#N/A)', 'IF(TRUE,C4,#N/A)'],
    ['-A1%^2', '-C4%^2'],
  ])('%s down 3 and right 2 is %s', (formula, expected) => {
    expect(shiftFormula(formula, 3, 2)).toBe(expected);
  });

  it('says #REF! where a reference leaves the sheet', () => {
    expect(shiftFormula('A1+B2', -1, 0)).toBe('#REF!+B1');
    expect(shiftFormula('A1+B2', 0, -1)).toBe('#REF!+A2');
    expect(shiftFormula('SUM(A:B)+SUM(1:1)', -1, -1)).toBe('SUM(#REF!:A)+SUM(#REF!)');
  });

  it('comes back when shifted back, for any references inside the sheet', () => {
    const reference = fc
      .tuple(fc.boolean(), fc.integer({ min: 500, max: 9000 }), fc.boolean(), fc.integer({ min: 1000, max: 900_000 }))
      .map(
        ([fixedColumn, column, fixedRow, row]) =>
          `${fixedColumn ? '$' : ''}${columnName(column)}${fixedRow ? '$' : ''}${row}`,
      );
    const formula = fc
      .array(fc.tuple(reference, fc.constantFrom('+', '*', ',"A1",', '-Sheet1!')), { minLength: 1 })
      .map((terms) => terms.flat().join('') + 'B5000');
    const shift = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(formula, shift, shift, (text, down, right) => {
        const inside = text.replace('B5000', 'ZZ5000');
        expect(shiftFormula(shiftFormula(inside, down, right), -down, -right)).toBe(inside);
      }),
    );
  });
});
