/** What Excel refuses the stand-in refuses too; what is documented and unknown to it is said to be unknown, never refused. */
import { connectExcel } from '../support/office-client.js';
import { MemoryModel } from './memory-model.js';

const SHEET = 'Phụ lục 4';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Excel's code, '' where it does it, or the error's name where the stand-in does not know the operation. */
async function outcomeOf(work: Work, model = new MemoryModel([SHEET])): Promise<string> {
  connectExcel(model);
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(SHEET), context);
      await context.sync();
    });
    return '';
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code !== 'GeneralException') return error.code;
    return error instanceof Error ? String(error) : 'something else was thrown';
  }
}

function addBrokenRule(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=AND(';
}

test.each<[string, string, Work]>([
  ['the last visible sheet stays', 'InvalidOperation', (sheet) => sheet.delete()],
  ['and stays visible', 'InvalidOperation', (sheet) => void (sheet.visibility = 'Hidden')],
  ['a sheet name with a slash', 'InvalidArgument', (_, { workbook }) => void workbook.worksheets.add('a/b')],
  [
    'a sheet name of 32 characters',
    'InvalidArgument',
    (_, { workbook }) => void workbook.worksheets.add('x'.repeat(32)),
  ],
  ['a formula that does not close', 'InvalidArgument', (sheet) => void (sheet.getRange('A1').formulas = [['=SUM(']])],
  ['XML that does not close', 'InvalidArgument', (_, { workbook }) => void workbook.customXmlParts.add('<a>')],
  ['a name with a space', 'InvalidArgument', (sheet) => void sheet.names.add('a b', '=1')],
  ['a name that is an address', 'InvalidArgument', (sheet) => void sheet.names.add('A1', '=1')],
  ['a name of digits', 'InvalidArgument', (sheet) => void sheet.names.add('1a', '=1')],
  ['a name in the other style', 'InvalidArgument', (sheet) => void sheet.names.add('R1C1', '=1')],
  ['a name for half a formula', 'InvalidArgument', (sheet) => void sheet.names.add('ten', '=SUM(')],
  ['the name History', 'InvalidArgument', (_, { workbook }) => void workbook.worksheets.add('History')],
  ['a name that is taken', 'ItemAlreadyExists', (_, { workbook }) => void workbook.worksheets.add(SHEET.toUpperCase())],
  ['a formula without its operand', 'InvalidArgument', (sheet) => void (sheet.getRange('A1').values = [['=1+']])],
  ['a formula whose text does not end', 'InvalidArgument', (sheet) => void (sheet.getRange('A1').values = [['="a']])],
  ['crossed brackets', 'InvalidArgument', (sheet) => void (sheet.getRange('A1').formulas = [['=SUM({1)}']])],
  ['a rule of half a formula', 'InvalidArgument', addBrokenRule],
  ['XML with crossed elements', 'InvalidArgument', (_, { workbook }) => void workbook.customXmlParts.add('<a><b></a>')],
  ['an array of another size', 'InvalidArgument', (sheet) => void (sheet.getRange('A1:B2').values = [[1, 2]])],
  [
    'a number format that does not close',
    'InvalidArgument',
    (sheet) => void (sheet.getRange('A1').numberFormat = [['0"']]),
  ],
  ['no colour', 'InvalidArgument', (sheet) => void (sheet.getRange('A1').format.fill.color = '#12')],
  ['a place beyond the last', 'InvalidArgument', (sheet) => void (sheet.position = 5)],
  ['cells of whole columns', 'InvalidArgument', (sheet) => void (sheet.getRange('A:A').values = [[1]])],
  ['a comment without a text', 'InvalidArgument', (_, { workbook }) => void workbook.comments.add(`'${SHEET}'!A1`, '')],
  ['a text beyond 32,767', 'InvalidArgument', (sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_768)]])],
])('%s: %s', async (_, code, work) => {
  expect(await outcomeOf(work)).toBe(code);
});

test.each<[string, Work]>([
  ['comments.add(range)', (sheet, { workbook }) => void workbook.comments.add(sheet.getRange('A1'), 'x')],
  ['worksheets.add()', (_, { workbook }) => void workbook.worksheets.add()],
  ['names.add(name, range)', (sheet) => void sheet.names.add('ten', sheet.getRange('A1'))],
  ['getRange("A:A")', (sheet) => void sheet.getRange('A:A').load('address')],
  ['getRanges("A1, B2")', (sheet) => void sheet.getRanges('A1, B2').load('address')],
  ['getRanges()', (sheet) => void sheet.getRanges().load('address')],
  ['merge(true)', (sheet) => sheet.getRange('A1:B3').merge(true)],
  ['clear() of a few cells', (sheet) => sheet.getRange('A1:B3').clear()],
  ['clear("Formats")', (sheet) => sheet.getRange('A1:B3').clear('Formats')],
  ['a link to the web', (sheet) => void (sheet.getRange('A1').hyperlink = { address: 'https://example.com/' })],
  ['freezeRows()', (sheet) => sheet.freezePanes.freezeRows()],
  ['setPrintTitleRows(range)', (sheet) => sheet.pageLayout.setPrintTitleRows(sheet.getRange('1:2'))],
  ['a colour by its name', (sheet) => void (sheet.getRange('A1').format.fill.color = 'yellow')],
  ['columns inserted', (sheet) => void sheet.getRange('B:B').insert('Right')],
  ['a sheet renamed', (sheet) => void (sheet.name = 'Khác')],
  ...(['DataBar', 'IconSet', 'CellValue', 'ContainsText', 'TopBottom', 'PresetCriteria'] as const).map(
    (type): [string, Work] => [type, (sheet) => void sheet.getRange('A1').conditionalFormats.add(type)],
  ),
])('%s is documented, and taken', async (_, work) => {
  expect(await outcomeOf(work)).toBe('');
});

test.each<[string, Work]>([
  ['a chart', (sheet) => void sheet.charts.add('Line', sheet.getRange('A1'))],
  ['cells that move others aside', (sheet) => void sheet.getRange('A1').insert('Down')],
  ['a property', (sheet) => void sheet.getRange('A1').load('text')],
  ['an alignment', (sheet) => void (sheet.getRange('A1').format.horizontalAlignment = 'Fill')],
])('%s is documented and not known here: that is said, and Excel is not made to refuse it', async (_, work) => {
  expect(await outcomeOf(work)).toMatch(/^UnknownOperation/);
});

test('a merge keeps its first cell alone', async () => {
  const model = new MemoryModel([SHEET]);
  model.type(SHEET, 'A1', 'giữ');
  model.type(SHEET, 'B1', 'mất');
  expect(await outcomeOf((sheet) => sheet.getRange('A1:B1').merge(), model)).toBe('');
  expect(model.sheetNamed(SHEET).cell(0, 0).value).toBe('giữ');
  expect(model.sheetNamed(SHEET).cell(0, 1).value).toBeNull();
});

test('an error names the operation of its own request, not of one before', async () => {
  const model = new MemoryModel([SHEET]);
  const { faults } = connectExcel(model);
  faults.fail('GeneralException', 1, 'Range.Values');
  const locationOf = async (address: string): Promise<string> => {
    try {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(address === '' ? 'không có' : SHEET).getRange('A1');
        if (address === '') range.load('values');
        else range.values = [[1]];
        await context.sync();
      });
      return 'done';
    } catch (error) {
      return error instanceof OfficeExtension.Error ? (error.debugInfo.errorLocation ?? '') : String(error);
    }
  };
  expect(await locationOf('A1')).toBe('Range.values');
  expect(await locationOf('')).toBe('WorksheetCollection.getItem');
});

test('and not of what went before it in the same request', async () => {
  connectExcel(new MemoryModel([SHEET]));
  const failure: unknown = await Excel.run(async ({ workbook }) => {
    workbook.comments.add(`'${SHEET}'!A1`, 'x');
    workbook.worksheets.getItem('không có').load('name');
    await workbook.context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
});
