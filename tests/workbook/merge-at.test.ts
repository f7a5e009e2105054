/** The merged area over a cell, found by an index: the same as by going through all areas. */
import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../src/workbook/address.js';
import { mergeAt } from '../../src/workbook/merge-at.js';

const span = (most: number) =>
  fc
    .tuple(fc.oneof(fc.nat(12), fc.nat(most - 1)), fc.oneof(fc.nat(5), fc.nat(most - 1)))
    .map(([from, length]) => [from, Math.min(most - 1, from + length)] as const);
const area = fc
  .tuple(span(MAX_ROWS), span(MAX_COLUMNS))
  .map(([[top, bottom], [left, right]]): CellRange => ({ top, bottom, left, right }));

test('as by going through all areas, overlapping ones and whole columns too', () => {
  const whole: CellRange = { top: 0, bottom: MAX_ROWS - 1, left: 1, right: 2 };
  fc.assert(
    fc.property(
      fc.array(fc.oneof(area, fc.constant(whole)), { maxLength: 30 }),
      fc.nat(16),
      fc.nat(16),
      (all, row, column) => {
        // Corners are where an index goes wrong.
        const asked = all.flatMap(({ top, bottom, left, right }) => [
          [top, left],
          [bottom, right],
          [bottom + 1, right],
          [top - 1, left],
          [top, left - 1],
        ]);
        for (const [r = 0, c = 0] of [[row, column], ...asked]) {
          const plain = all.find(({ top, bottom, left, right }) => r >= top && r <= bottom && c >= left && c <= right);
          expect(mergeAt(all, r, c)).toBe(plain);
        }
      },
    ),
  );
});

test('two hundred thousand areas asked two hundred thousand times', () => {
  const all = Array.from({ length: 200_000 }, (_, at) => ({ top: 2 * at, bottom: 2 * at + 1, left: at % 5, right: 6 }));
  let found = 0;
  for (let row = 0; row < 400_000; row += 2) if (mergeAt(all, row + 1, 6)?.top === row) found += 1;
  // Going through all areas would take a quarter of an hour: the time limit of a test ends it.
  expect(found).toBe(200_000);
});
