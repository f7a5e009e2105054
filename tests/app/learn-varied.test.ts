/** Forms of other fields in many layouts, drawn from fixed seeds: read from the blank form, checked, filled. */
import { expect, test } from '@jest/globals';
import { measureVaried } from '../support/learning-varied.js';

const { unread, falseAlarms, mistakes, fills } = measureVaried(Array.from({ length: 24 }, (_, seed) => 5000 + seed));

test('every form is read, and consistent figures are passed in silence', () => {
  expect(unread).toEqual([]);
  expect(falseAlarms).toEqual([]);
});

// Parts under “Trong đó” without a total row: nothing on the form says what they must be.
test('single wrong figures are named on their cells', () => {
  expect(mistakes.all).toBeGreaterThan(500);
  expect(mistakes.named).toBeGreaterThanOrEqual(0.95 * mistakes.all);
});

test('computed cells are filled as live formulas, none wrongly', () => {
  expect(fills.wrong).toEqual([]);
  expect(fills.right).toBeGreaterThanOrEqual(0.97 * fills.all);
});
