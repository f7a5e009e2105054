/** Going to a cell: its sheet comes to the front first; a hidden sheet is said, not brought out. */
import { connectExcel } from '../../support/office-client.js';
import { at, failureOf, quickHost, report, SHEET } from './support.js';

test('activates the sheet and selects the cell', async () => {
  const model = report();
  connectExcel(model);
  await quickHost().select(at('A1', 'Phụ lục 5'));
  await quickHost().select(at('B7'));
  expect(model.activeSheet()).toBe(model.sheetNamed(SHEET).id);
  expect(model.selection().range).toEqual({ top: 6, left: 1, bottom: 6, right: 1 });
});

test('a hidden sheet stays hidden', async () => {
  const model = report();
  connectExcel(model);
  const failure = await failureOf(quickHost().select(at('A1', 'Ẩn')));
  expect(failure).toMatchObject({ code: 'access-denied', detail: 'hidden sheet', sheet: 'Ẩn' });
  expect(model.sheetNamed('Ẩn').visibility).toBe('hidden');
});

test('a sheet or a cell that is not there', async () => {
  connectExcel(report());
  expect(await failureOf(quickHost().select(at('A1', 'Đã xoá')))).toMatchObject({
    code: 'no-such-sheet',
    sheet: 'Đã xoá',
  });
  expect((await failureOf(quickHost().select({ sheet: SHEET, row: -1, column: 0 }))).code).toBe('no-such-cell');
});
