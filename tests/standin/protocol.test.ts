/** The stand-in under the real client: what the client sends is what the executor reads, and the other way round. */
import { connectExcel } from '../support/office-client.js';
import { MemoryModel } from './memory-model.js';

function workbook() {
  const model = new MemoryModel(['Phụ lục 4', 'Ẩn']);
  model.type('Phụ lục 4', 'A1', 'Chỉ tiêu');
  model.type('Phụ lục 4', 'B2', 12.5);
  model.type('Phụ lục 4', 'B3', '=B2*2');
  model.set('Phụ lục 4', 'B4', { content: { value: { error: '#DIV/0!' }, formula: 'B2/0' } });
  model.merge('Phụ lục 4', 'A1:B1');
  model.sheetNamed('Ẩn').visibility = 'veryHidden';
  return model;
}

test('values, formulas, types and formats arrive as Office.js shapes them', async () => {
  const { executor } = connectExcel(workbook());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('phụ LỤC 4').getUsedRangeOrNullObject(true);
    range.load('address,values,formulas,valueTypes,numberFormat,rowCount');
    await context.sync();
    expect(range.address).toBe("'Phụ lục 4'!A1:B4");
    expect(range.values).toEqual([
      ['Chỉ tiêu', ''],
      ['', 12.5],
      ['', 0],
      ['', 0],
    ]);
    expect(range.formulas[2]).toEqual(['', '=B2*2']);
    expect(range.valueTypes[0]).toEqual(['String', 'Empty']);
    expect(range.numberFormat[1]).toEqual(['General', 'General']);
    expect(range.rowCount).toBe(4);
    expect(() => range.text).toThrow(/'text' is not available/);
  });
  expect(executor.unknown).toEqual([]);
});

test('a tracked range costs one clean-up request, an untracked one none', async () => {
  const { executor } = connectExcel(workbook());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ẩn').getRange('A1');
    range.load('address');
    await context.sync();
  });
  expect(executor.log).toHaveLength(2);
  executor.log.length = 0;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ẩn').getRange('A1');
    range.untrack();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Ẩn!A1');
  });
  expect(executor.log).toHaveLength(1);
});

test('what is not there is a null object, and what is done to it does nothing', async () => {
  connectExcel(workbook());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('không có');
    sheet.delete();
    const range = sheet.getRange('A1');
    range.load('values');
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test('an error ends the request where it stands, and names its place', async () => {
  const model = workbook();
  connectExcel(model);
  const failed = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Phụ lục 4');
    sheet.getRange('D1').values = [[1]];
    context.workbook.comments.add("'Phụ lục 4'!A1:B1", 'hai ô');
    sheet.getRange('D2').values = [[2]];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({
    name: 'RichApi.Error',
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'CommentCollection.add' },
  });
  const { id } = model.sheetNamed('Phụ lục 4');
  expect(model.cell(id, 0, 3).value).toBe(1);
  expect(model.cell(id, 1, 3).value).toBeNull();
});

test('an operation that the stand-in does not know is refused loudly', async () => {
  const { executor } = connectExcel(workbook());
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ẩn').calculate(true);
    await context.sync();
  });
  await expect(failed).rejects.toThrow('Worksheet.Calculate');
  expect(executor.unknown).toHaveLength(1);
});

test('load without names is refused: it would fetch everything', async () => {
  connectExcel(workbook());
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.load();
    await context.sync();
  });
  await expect(failed).rejects.toThrow('load without names');
});
