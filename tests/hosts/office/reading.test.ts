/** Reading through the real client: what the snapshot holds, and what it costs. */
import { MemoryModel } from '../../standin/memory-model.js';
import { readFromExcel } from '../../../src/hosts/office/read-from-excel.js';
import { ExcelSession } from '../../../src/hosts/office/excel-session.js';
import { findCell, findSheet } from '../../../src/workbook/snapshot.js';
import { wrapSettings } from '../../../src/workbook/settings-part.js';
import { connectExcel } from '../../support/office-client.js';

const QUICK = { retryDelaysMs: [0, 0], editPollMs: 1, editWaitMs: 50, timeoutMs: 500 };

test('values, formulas, errors, formats, blanks', async () => {
  const model = new MemoryModel(['Phụ lục 4'], () => 25);
  model.set('Phụ lục 4', 'B2', { format: '@' });
  model.type('Phụ lục 4', 'B2', '05');
  model.type('Phụ lục 4', 'B3', '=B2*5');
  model.set('Phụ lục 4', 'B4', { content: { value: { error: '#DIV/0!' }, formula: null } });
  model.type('Phụ lục 4', 'B5', "'=B2");
  model.set('Phụ lục 4', 'C5', { format: '0.0%' });
  model.type('Phụ lục 4', 'D6', true);
  connectExcel(model);
  const { snapshot } = await readFromExcel(new ExcelSession(QUICK));
  const sheet = findSheet(snapshot, 'Phụ lục 4')!;
  expect(findCell(sheet, 1, 1)).toEqual({ column: 1, value: '05', formula: null, format: '@', locked: true });
  expect(findCell(sheet, 2, 1)).toMatchObject({ value: 25, formula: 'B2*5' });
  expect(findCell(sheet, 3, 1)).toMatchObject({ value: { error: '#DIV/0!' }, formula: null });
  expect(findCell(sheet, 4, 1)).toMatchObject({ value: '=B2', formula: null });
  expect(findCell(sheet, 4, 2)).toMatchObject({ value: null, format: '0.0%' });
  expect(findCell(sheet, 4, 3)).toBeUndefined();
  expect(findCell(sheet, 5, 3)).toMatchObject({ value: true });
});

test('layout, protection, visibility, settings', async () => {
  const model = new MemoryModel(['Một', 'Rất kín', 'Trống']);
  model.type('Một', 'A1', 'tiêu đề');
  model.type('Một', 'C9', 1);
  model.set('Một', 'C9', { locked: false });
  model.merge('Một', 'A1:C2');
  const sheet = model.sheetNamed('Một');
  sheet.hiddenRows.add(8);
  sheet.hiddenColumns.add(1);
  sheet.protection = { formatCells: true };
  model.sheetNamed('Rất kín').visibility = 'veryHidden';
  model.type('Rất kín', 'A1', 7);
  model.addXmlPart(wrapSettings('{"kỳ":"6T <2023> & hơn"}'));
  model.structureProtected = true;
  model.date1904 = true;
  connectExcel(model);
  const { snapshot } = await readFromExcel(new ExcelSession(QUICK));
  expect(snapshot).toMatchObject({
    settings: '{"kỳ":"6T <2023> & hơn"}',
    structureProtected: true,
    readOnly: false,
    date1904: true,
  });
  const [one, hidden, empty] = snapshot.sheets;
  expect(one).toMatchObject({
    id: sheet.id,
    visibility: 'visible',
    protection: { formatCells: true },
    merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
    hiddenColumns: new Set([1]),
    truncated: false,
  });
  expect(findCell(one!, 8, 2)).toMatchObject({ value: 1, locked: false });
  expect(one!.rows.find((row) => row.index === 8)?.hidden).toBe(true);
  expect(hidden).toMatchObject({ visibility: 'veryHidden', protection: null });
  expect(findCell(hidden!, 0, 0)).toMatchObject({ value: 7 });
  expect(empty).toMatchObject({ rows: [], merges: [] });
});

test('60 sheets: three requests, each under 4 MB both ways, nothing to clean up', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `Phụ lục ${String(index + 1)}`);
  const model = new MemoryModel(names);
  for (const name of names) {
    for (let row = 1; row <= 40; row++) {
      model.type(name, `A${String(row)}`, `${String(row)}. Số hồ sơ tiếp nhận, giải quyết trong kỳ báo cáo`);
      for (const column of ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L']) {
        model.type(name, `${column}${String(row)}`, row * 1.25);
      }
    }
  }
  const { executor } = connectExcel(model);
  const { snapshot } = await readFromExcel(new ExcelSession(QUICK));
  expect(snapshot.sheets).toHaveLength(60);
  expect(findCell(snapshot.sheets[59]!, 39, 11)).toMatchObject({ value: 50 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(executor.log).toHaveLength(3);
  for (const { requestBytes, responseBytes } of executor.log) {
    expect(requestBytes).toBeLessThan(4_000_000);
    expect(responseBytes).toBeLessThan(4_000_000);
  }
  expect(executor.unknown).toEqual([]);
});
