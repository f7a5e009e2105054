/** Lists longer than a call can take as arguments. */
import { append, maxOf, minOf } from '../../src/workbook/lists.js';

const MANY = Array.from({ length: 500_000 }, (_, at) => at);

test('the largest and smallest of any number of numbers', () => {
  expect([maxOf(MANY), minOf(MANY)]).toEqual([499_999, 0]);
  expect([maxOf([], -1), minOf([], 7), maxOf([3], 5), minOf([3], 1)]).toEqual([-1, 7, 5, 1]);
});

test('any number of items are added', () => {
  const list = [-1];
  append(list, MANY);
  expect([list.length, list[0], list.at(-1)]).toEqual([500_001, -1, 499_999]);
});
