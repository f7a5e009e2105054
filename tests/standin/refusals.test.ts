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
  ['a text beyond 32,767', 'InvalidArgument', (sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_768)]])],
])('%s: %s', async (_, code, work) => {
  expect(await outcomeOf(work)).toBe(code);
});

test.each<[string, Work]>([
  ['comments.add(range)', (sheet, { workbook }) => void workbook.comments.add(sheet.getRange('A1'), 'x')],
  ['worksheets.add()', (_, { workbook }) => void workbook.worksheets.add()],
  ['names.add(name, range)', (sheet) => void sheet.names.add('ten', sheet.getRange('A1'))],
  ['getRange("A:A")', (sheet) => void sheet.getRange('A:A').load('address')],
])('%s is documented: the stand-in says that it does not know it', async (_, work) => {
  expect(await outcomeOf(work)).toMatch(/UnknownOperation|\(\[|^[A-Z]\w+\./);
});

test('an address list may have spaces', async () => {
  expect(await outcomeOf((sheet) => void sheet.getRanges('A1, B2').load('address'))).not.toBe('InvalidArgument');
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
  expect(await locationOf('')).not.toContain('Range.values');
});
