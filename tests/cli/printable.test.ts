import fc from 'fast-check';
import { Page } from '../../src/cli/terminal.js';
import { printable, printableJson } from '../../src/cli/printable.js';

const ESCAPE = '\u001b';
// eslint-disable-next-line no-control-regex -- what must not be there
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Texts in which what a terminal obeys is far likelier than in ordinary ones. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(ESCAPE, '\u009b', '[31m', ']0;x\u0007', '\u0007', '\r', '\n', '\u202e', '\u0000'),
    ),
  )
  .map((parts) => parts.join(''));

describe('text for a terminal', () => {
  test('takes whole commands away and keeps the words', () => {
    expect(printable(`${ESCAPE}[31mĐỏ${ESCAPE}[0m`)).toBe('Đỏ');
    expect(printable(`${ESCAPE}]0;tên cửa sổ\u0007Phụ lục 4`)).toBe('Phụ lục 4');
    expect(printable(`\u009b2JPhụ lục`)).toBe('Phụ lục');
    expect(printable('hai\r\ndòng')).toBe('hai dòng');
    expect(printable('abc\u202exlsx')).toBe('abcxlsx');
    expect(printable('Tỷ lệ 99,7 % “đúng hạn” – nửa\u00a0kỳ')).toBe('Tỷ lệ 99,7 % “đúng hạn” – nửa\u00a0kỳ');
  });

  test('nothing that a terminal obeys survives', () => {
    fc.assert(fc.property(hostile, (text) => !OBEYED.test(printable(text))));
  });

  test('JSON keeps its value and has nothing to obey', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = printableJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(OBEYED);
      }),
    );
  });

  test('colours come from us alone', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = new Page({ colour: false, width: 40 }).add(2, text, 'error').toString();
        expect(plain.replaceAll('\n', '')).not.toMatch(OBEYED);
        const painted = new Page({ colour: true, width: 0 }).add(2, text, 'error').toString();
        // eslint-disable-next-line no-control-regex -- our own colours
        expect(painted.replace(/\u001b\[31m|\u001b\[0m|\n/g, '')).not.toMatch(OBEYED);
      }),
    );
  });

  test('lines are broken at spaces, and only for a screen', () => {
    const text = 'Phụ lục 4, mục 3.2: 1.142/1.144 × 100 = 99,83';
    expect(new Page({ colour: false, width: 30 }).add(4, text).toString()).toBe(
      '    Phụ lục 4, mục 3.2:\n    1.142/1.144 × 100 = 99,83\n',
    );
    expect(new Page({ colour: false, width: 0 }).add(4, text).toString()).toBe(`    ${text}\n`);
  });
});
