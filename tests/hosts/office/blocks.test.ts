/** Grouping cells into rectangles, and escaping texts: for every input, not only the ones we thought of. */
import fc from 'fast-check';
import { splitBlock, toAddressLists, toBlocks } from '../../../src/hosts/office/blocks.js';
import { escapeText } from '../../../src/hosts/office/escape-text.js';
import { packRequests } from '../../../src/hosts/office/request-parts.js';
import { MAX_REQUEST_BYTES, MAX_RESPONSE_BYTES } from '../../../src/hosts/office/request-limits.js';
import { parseRange } from '../../../src/workbook/address.js';
import type { CellRange } from '../../../src/workbook/address.js';
import { interpretInput } from '../../standin/interpret.js';

const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });
const cells = fc.uniqueArray(cell, {
  selector: ({ row, column }) => `${String(row)}:${String(column)}`,
  maxLength: 60,
});

function cellsOf(ranges: readonly CellRange[]): string[] {
  return ranges.flatMap(({ top, left, bottom, right }) => {
    const keys = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) keys.push(`${String(row)}:${String(column)}`);
    }
    return keys;
  });
}

const keysOf = (list: readonly { row: number; column: number }[]) =>
  list.map(({ row, column }) => `${String(row)}:${String(column)}`).sort();

test('blocks cover exactly the cells, each once', () => {
  fc.assert(
    fc.property(cells, (list) => {
      expect(cellsOf(toBlocks(list)).sort()).toEqual(keysOf(list));
    }),
  );
});

test('a full rectangle is one block', () => {
  const full = Array.from({ length: 20 }, (_, index) => ({ row: Math.floor(index / 4), column: index % 4 }));
  expect(toBlocks(full)).toEqual([{ top: 0, left: 0, bottom: 4, right: 3 }]);
});

test('bands of a block cover it, none above the given number of cells but for a single row', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(20), fc.integer({ min: 1, max: 50 }), (rows, columns, most) => {
      const block = { top: 3, left: 2, bottom: 3 + rows, right: 2 + columns };
      const bands = splitBlock(block, most);
      expect(cellsOf(bands).sort()).toEqual(cellsOf([block]).sort());
      for (const band of bands) expect(band.top === band.bottom || cellsOf([band]).length <= most).toBe(true);
    }),
  );
});

test('address lists name exactly the cells and stay within 8,192 characters', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({ row: index * 2, column: index % 700 }));
  const lists = toAddressLists(many);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_192);
  expect(cellsOf(lists.flatMap((list) => list.split(',').map((address) => parseRange(address)!))).sort()).toEqual(
    keysOf(many),
  );
});

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '+84',
    '-5',
    '-A1',
    '@x',
    "'05",
    '05',
    '1,234',
    '12/6',
    '1E5',
    '50%',
    'TRUE',
    '#N/A',
    ' 5',
    '٣',
  ),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", ' '), fc.string()).map((pair) => pair.join('')),
);

test.each(['General', '@', '#,##0'])('a text written into a cell of format %s is that text', (format) => {
  fc.assert(
    fc.property(
      awkward.filter((text) => text !== ''),
      (text) => {
        expect(interpretInput(escapeText(text, format), format)).toEqual({ value: text, formula: null });
      },
    ),
    { numRuns: 2_000 },
  );
});

test('plain words are not given an apostrophe, which would mark the cell', () => {
  for (const text of ['Chưa rõ', 'Trực tuyến', 'x', 'Đạt']) expect(escapeText(text, 'General')).toBe(text);
});

test('parts are packed in order and within the limits, whatever their sizes', () => {
  const part = fc.record({ requestBytes: fc.nat(MAX_REQUEST_BYTES), responseBytes: fc.nat(MAX_RESPONSE_BYTES) });
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const batches = packRequests(parts);
      expect(batches.flat()).toEqual(parts);
      for (const batch of batches) {
        expect(batch.reduce((sum, one) => sum + one.requestBytes, 0)).toBeLessThanOrEqual(MAX_REQUEST_BYTES);
        expect(batch.reduce((sum, one) => sum + one.responseBytes, 0)).toBeLessThanOrEqual(MAX_RESPONSE_BYTES);
      }
    }),
  );
});
