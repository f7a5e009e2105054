/** The stand-in's faults, seen through the real client alone. */
import { MemoryModel } from './memory-model.js';
import { interpretInput } from './interpret.js';
import { connectExcel } from '../support/office-client.js';

const SHEET = 'Phụ lục 4';

function codeOf(work: (context: Excel.RequestContext) => void, options: Excel.RunOptions = {}): Promise<string> {
  return Excel.run(options, async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => '',
    (error: unknown) => (typeof error === 'object' && error && 'code' in error ? String(error.code) : String(error)),
  );
}

const write = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
};

test('cell editing refuses a request, or keeps it until the edit ends where delayForCellEdit asks for that', async () => {
  const model = new MemoryModel([SHEET]);
  connectExcel(model);
  model.startEditing();
  expect(await codeOf(write)).toBe('InvalidOperationInCellEditMode');
  expect(model.cell(model.sheetNamed(SHEET).id, 0, 0).value).toBeNull();
  const waiting = codeOf(write, { delayForCellEdit: true });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(model.cell(model.sheetNamed(SHEET).id, 0, 0).value).toBeNull();
  model.stopEditing();
  expect(await waiting).toBe('');
  expect(model.cell(model.sheetNamed(SHEET).id, 0, 0).value).toBe(1);
});

test('a host without DelayForCellEdit ignores the wish', async () => {
  const model = new MemoryModel([SHEET]);
  const { faults } = connectExcel(model);
  faults.delaysForCellEdit = false;
  model.startEditing();
  expect(await codeOf(write, { delayForCellEdit: true })).toBe('InvalidOperationInCellEditMode');
});

test('requests and answers above the limit are refused, a request before anything is done', async () => {
  const model = new MemoryModel([SHEET]);
  const { faults } = connectExcel(model);
  faults.payloadLimit = 3_000;
  const long = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [['x'.repeat(5_000)]];
  };
  expect(await codeOf(long)).toBe('RequestPayloadSizeLimitExceeded');
  expect(model.cell(model.sheetNamed(SHEET).id, 0, 0).value).toBeNull();
  model.type(SHEET, 'A1', 'x'.repeat(5_000));
  const read = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1').load('values');
  };
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('rows inserted and deleted move cells, merges, rules, comments, notes and hidden rows', () => {
  const model = new MemoryModel([SHEET]);
  const sheet = model.sheetNamed(SHEET);
  model.type(SHEET, 'B5', 'năm');
  model.merge(SHEET, 'A4:A6');
  model.addNote(SHEET, 'C5');
  sheet.hiddenRows.add(4);
  model.addComment(sheet.id, { row: 4, column: 1 }, 'của tôi');
  const area = { top: 3, left: 1, bottom: 5, right: 1 };
  const rule = { kind: 'custom', formula: 'TRUE', ranges: [area], fill: null, font: null, stopIfTrue: false } as const;
  model.addConditionalFormat(sheet.id, rule);
  model.insertRows(SHEET, 4, 2); // inside the merge and the rule
  expect(sheet.cell(6, 1).value).toBe('năm');
  expect(sheet.merges).toEqual([{ top: 3, left: 0, bottom: 7, right: 0 }]);
  expect(sheet.conditionalFormats[0]!.ranges).toEqual([{ top: 3, left: 1, bottom: 7, right: 1 }]);
  expect(model.comments()[0]).toMatchObject({ row: 6 });
  expect(sheet.notes).toEqual([{ row: 6, column: 2 }]);
  expect([...sheet.hiddenRows]).toEqual([6]);
  model.deleteRows(SHEET, 3, 5); // all of them
  expect(sheet.usedRange(false)).toBeNull();
  expect([sheet.merges, sheet.conditionalFormats, sheet.notes, [...sheet.hiddenRows], model.comments()]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});

test.each([
  ['=A1+1', { value: null, formula: 'A1+1' }],
  ['+A1', { value: null, formula: '+A1' }],
  ['-5', { value: -5, formula: null }],
  ['1,234', { value: 1234, formula: null, format: '#,##0' }],
  ['99,7', { value: '99,7', formula: null }],
  ['12%', { value: 0.12, formula: null, format: '0%' }],
  ['1E5', { value: 100000, formula: null, format: '0.00E+00' }],
  ['12/15', { value: 46371, formula: null, format: 'd-mmm' }],
  ['15/12', { value: '15/12', formula: null }],
  ['true', { value: true, formula: null }],
  ['#N/A', { value: { error: '#N/A' }, formula: null }],
  ["'=1", { value: '=1', formula: null }],
  ['', { value: null, formula: null }],
  ['Chưa rõ', { value: 'Chưa rõ', formula: null }],
])('Excel takes %j as it does when typed', (input, expected) => {
  expect(interpretInput(input, 'General')).toEqual(expected);
});

test('a ribbon command runs what the add-in associated with it, until it says that it is done', async () => {
  const host = connectExcel(new MemoryModel([SHEET]));
  let ran = 0;
  Office.actions.associate('check', (event: { completed(): void }) => {
    ran += 1;
    event.completed();
  });
  await host.runAction('check');
  expect(ran).toBe(1);
  await expect(host.runAction('unknown')).rejects.toThrow('unknown');
});

test('Office says that it is Excel, ready, of the level that the faults give it', async () => {
  const { faults } = connectExcel(new MemoryModel([SHEET]));
  expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC' });
  const { requirements } = Office.context;
  expect([requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')]).toEqual([
    true,
    false,
  ]);
  faults.apiLevel = 17;
  expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(requirements.isSetSupported('Nothing', '1.1')).toBe(false);
});
