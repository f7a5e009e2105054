import { gridSize } from '../../src/workbench/grid/grid-size.js';

test('merged whole columns and rows end with the grid, which has only what is in use', () => {
  const merges = [
    { top: 0, left: 1, bottom: 1_048_575, right: 2 },
    { top: 3, left: 4, bottom: 3, right: 16_383 },
    { top: 900_000, left: 5, bottom: 1_048_575, right: 6 },
    { top: 60, left: 30, bottom: 70, right: 31 },
  ];
  expect(gridSize(5, 3, merges)).toEqual({
    rowCount: 111,
    columnCount: 40,
    merges: [
      { top: 0, left: 1, bottom: 110, right: 2 },
      { top: 3, left: 4, bottom: 3, right: 39 },
      { top: 60, left: 30, bottom: 70, right: 31 },
    ],
  });
});
