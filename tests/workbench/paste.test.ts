/** Pasting: values only, Vietnamese numbers, nothing under a merged cell. */
import fc from 'fast-check';
import { parseClipboard, pastedCells } from '../../src/workbench/grid/paste.js';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const general = (): undefined => undefined;

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"hai\ndòng"\tx', [['hai\ndòng', 'x']]],
  ['"nói ""có"""', [['nói "có"']]],
  ['nói "có"', [['nói "có"']]],
  ['', [['']]],
  [
    '\t\n\t',
    [
      ['', ''],
      ['', ''],
    ],
  ],
])('%j', (text, rows) => {
  expect(parseClipboard(text)).toEqual(rows);
});

test('any table survives the clipboard', () => {
  const cell = fc.string().map((text) => text.replace(/\r\n?/g, '\n'));
  const width = 3;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join('\t')).join('\n') + '\n';
      expect(parseClipboard(text)).toEqual(rows);
    }),
  );
});

test('one value fills the selection, a table goes down and right from its corner', () => {
  expect(pastedCells([['7']], at(0, 0, 1, 1), general, []).map(({ value }) => value)).toEqual([7, 7, 7, 7]);
  expect(
    pastedCells(
      [
        ['1,5', 'x'],
        ['', '1.144'],
      ],
      at(4, 2, 9, 2),
      general,
      [],
    ),
  ).toEqual([
    { row: 4, column: 2, value: 1.5 },
    { row: 4, column: 3, value: 'x' },
    { row: 5, column: 2, value: null },
    { row: 5, column: 3, value: 1144 },
  ]);
});

test('the hidden part of a merged cell is left alone', () => {
  const cells = pastedCells([['a', 'b']], at(0, 0), general, [at(0, 0, 0, 1)]);
  expect(cells).toEqual([{ row: 0, column: 0, value: 'a' }]);
});

test('a cell of texts takes texts, English decimals are numbers elsewhere', () => {
  expect(pastedCells([['1.144']], at(0, 0), () => '@', [])[0]?.value).toBe('1.144');
  expect(pastedCells([['99.7']], at(0, 0), () => '@', [])[0]?.value).toBe('99.7');
  expect(pastedCells([['99.7']], at(0, 0), general, [])[0]?.value).toBe(99.7);
});
