/** The workbook and its sheets. */
import { FIRST, SECOND, type ApiCase } from './api-case.js';

export const SHEET_CASES: readonly ApiCase[] = [
  {
    title: 'a run queues; only a sync sends, and only what was loaded can be read',
    says: {
      '.run': 'Executes a batch script that performs actions on the Excel object model, using a new RequestContext.',
      'ClientRequestContext.sync': 'Synchronizes the state between JavaScript proxy objects and the Office document',
      'RequestContext.workbook': '',
      '*.load': 'You must call `context.sync()` before reading the properties.',
      'Workbook.worksheets': 'Represents a collection of worksheets associated with the workbook.',
      '*.items': 'Gets the loaded child items in this collection.',
    },
    act: async ({ model, host }) => {
      const seen = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id,items/name');
        expect(() => worksheets.items).toThrow(/not available/);
        expect(host.executor.log).toEqual([]);
        await context.sync();
        expect(() => worksheets.items[0]?.visibility).toThrow(/not available/);
        return worksheets.items.map(({ id, name }) => [id, name]);
      });
      expect(seen).toEqual(model.sheets().map(({ id, name }) => [id, name]));
    },
  },
  {
    title: 'a sheet keeps its id when it is renamed or moved',
    says: {
      'Worksheet.id': 'The value of the identifier remains the same even when the worksheet is renamed or moved.',
      'Worksheet.name': 'The name must be fewer than 32 characters.',
      'Worksheet.position': 'The zero-based position of the worksheet within the workbook.',
    },
    act: async (bench) => {
      const { id } = bench.first;
      const seen = await bench.run((sheet) => {
        sheet.name = 'Khác';
        sheet.position = 1;
        sheet.load('id,name,position');
        return () => [sheet.id, sheet.name, sheet.position];
      });
      expect(seen).toEqual([id, 'Khác', 1]);
      expect(bench.model.sheets().map(({ name }) => name)).toEqual([SECOND, 'Khác']);
      const tooLong = await Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(id).name = 'x'.repeat(32);
        await workbook.context.sync();
      }).catch((error: unknown) => error);
      expect(tooLong).toMatchObject({ code: 'InvalidArgument' });
    },
  },
  {
    title: 'a sheet is found by its name or its id; one that is not there is an error or a null object',
    says: {
      'WorksheetCollection.getItem': 'Gets a worksheet object using its name or ID.',
      'WorksheetCollection.getItemOrNullObject':
        'If the worksheet does not exist, then this method returns an object with its `isNullObject` property set to `true`.',
      'ClientObject.isNullObject': 'You must call `context.sync()` before reading the isNullObject property.',
    },
    act: async (bench) => {
      const { id } = bench.first;
      const names = await bench.run((_, { worksheets }) => {
        const found = [worksheets.getItem(id), worksheets.getItem(FIRST.toUpperCase())];
        for (const sheet of found) sheet.load('name');
        return () => found.map(({ name }) => name);
      });
      expect(names).toEqual([FIRST, FIRST]);
      const nulls = await bench.run((_, { worksheets }) => {
        const [there, gone] = [worksheets.getItemOrNullObject(FIRST), worksheets.getItemOrNullObject('không có')];
        expect(() => gone.isNullObject).toThrow(/not available/);
        return () => [there.isNullObject, gone.isNullObject];
      });
      expect(nulls).toEqual([false, true]);
      expect(await bench.codeOf((_, { worksheets }) => void worksheets.getItem('không có').load('name'))).toBe(
        'ItemNotFound',
      );
    },
  },
  {
    title: 'a sheet is added at the end and not activated; without a name it gets one',
    says: {
      'WorksheetCollection.add': 'The worksheet will be added at the end of existing worksheets.',
      'WorksheetCollection.getActiveWorksheet': 'Gets the currently active worksheet in the workbook.',
      'Worksheet.activate': 'Activate the worksheet in the Excel UI.',
    },
    act: async (bench) => {
      const active = await bench.run((_, { worksheets }) => {
        worksheets.add('Mới');
        worksheets.add();
        const sheet = worksheets.getActiveWorksheet();
        sheet.load('name');
        return () => sheet.name;
      });
      expect(active).toBe(FIRST);
      expect(bench.model.sheets().map(({ name }) => name)).toEqual([FIRST, SECOND, 'Mới', 'Sheet4']);
      await bench.do((_, { worksheets }) => worksheets.getItem('Mới').activate());
      expect(bench.model.activeSheet()).toBe(bench.model.sheetNamed('Mới').id);
      expect(await bench.codeOf((_, { worksheets }) => void worksheets.add('mới'))).toBe('ItemAlreadyExists');
    },
  },
  {
    title: 'a very hidden sheet is not deleted, a hidden one is',
    says: {
      'Worksheet.visibility': 'The visibility of the worksheet.',
      'Worksheet.delete':
        'Note that if the worksheet\'s visibility is set to "VeryHidden", the delete operation will fail with an `InvalidOperation` exception.',
      '.SheetVisibility': '[Api set: ExcelApi 1.1]',
      '.hidden': '[Api set: ExcelApi 1.1]',
      '.visible': '[Api set: ExcelApi 1.1]',
    },
    act: async (bench) => {
      await bench.do((sheet) => void (sheet.visibility = 'VeryHidden'));
      const shown = await bench.run((sheet, { worksheets }) => {
        const other = worksheets.getItem(SECOND);
        sheet.load('visibility');
        other.load('visibility');
        return () => [sheet.visibility, other.visibility === Excel.SheetVisibility.visible];
      });
      expect(shown).toEqual(['VeryHidden', true]);
      expect(await bench.codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
      await bench.do((sheet) => {
        sheet.visibility = Excel.SheetVisibility.hidden;
        sheet.delete();
      });
      expect(bench.model.sheets().map(({ name }) => name)).toEqual([SECOND]);
    },
  },
  {
    title: 'a range by its address, several as one, and the used one',
    says: {
      'Worksheet.getRange': 'If not specified, the entire worksheet range is returned.',
      'Worksheet.getRanges': 'representing one or more blocks of rectangular ranges',
      'Worksheet.getUsedRangeOrNullObject':
        'The used range is the smallest range that encompasses any cells that have a value or formatting assigned to them.',
      'Range.address': 'Address value contains the sheet reference (e.g., "Sheet1!A1:B4").',
      'RangeAreas.address':
        'Address value will contain the worksheet name for each rectangular block of cells (e.g., "Sheet1!A1:B4, Sheet1!D1:D4").',
      '*.untrack': 'Release the memory associated with this object, if it has previously been tracked.',
    },
    act: async (bench) => {
      const sheet = "'Phụ lục 4'!";
      const addresses = await bench.run((first, { worksheets }) => {
        const empty = worksheets.getItem(SECOND).getUsedRangeOrNullObject().untrack();
        const asked = ['A1', 'a1:B4', 'A:C', '2:3'].map((address) => first.getRange(address).untrack());
        const areas = first.getRanges('A1:B4, D1:D4').untrack();
        first.getRange('B2').untrack().values = [[1]];
        first.getRange('D9').untrack().format.fill.color = '#FFFF00';
        const used = first.getUsedRangeOrNullObject().untrack();
        const filled = first.getUsedRangeOrNullObject(true).untrack();
        for (const one of [...asked, used, filled]) one.load('address');
        areas.load('address');
        return () => [empty.isNullObject, areas.address, ...[...asked, used, filled].map(({ address }) => address)];
      });
      expect(addresses).toEqual([
        true,
        `${sheet}A1:B4,${sheet}D1:D4`,
        `${sheet}A1`,
        `${sheet}A1:B4`,
        `${sheet}A:C`,
        `${sheet}2:3`,
        `${sheet}B2:D9`,
        `${sheet}B2`,
      ]);
      // A range that is tracked costs one more request when the run ends.
      expect(bench.host.executor.log).toHaveLength(1);
      expect(await bench.codeOf((first) => void first.getRange(`A1,${'B2,'.repeat(3_000)}C3`).load('address'))).toBe(
        'InvalidArgument',
      );
    },
  },
  {
    title: 'the workbook says its name and whether it may be written',
    says: {
      'Workbook.name': 'Gets the workbook name.',
      'Workbook.readOnly': 'Returns `true` if the workbook is open in read-only mode.',
      'Workbook.protection': 'Returns the protection object for a workbook.',
      'WorkbookProtection.protected': 'Specifies if the workbook is protected.',
    },
    act: async (bench) => {
      const ask = () =>
        bench.run((_, workbook) => {
          workbook.load('name,readOnly');
          workbook.protection.load('protected');
          return () => [workbook.name, workbook.readOnly, workbook.protection.protected];
        });
      bench.model.fileName = 'Báo cáo.xlsm';
      expect(await ask()).toEqual(['Báo cáo.xlsm', false, false]);
      bench.model.readOnly = true;
      bench.model.structureProtected = true;
      expect(await ask()).toEqual(['Báo cáo.xlsm', true, true]);
      expect(await bench.codeOf((_, { worksheets }) => void worksheets.add('Mới'))).toBe('AccessDenied');
    },
  },
  {
    title: 'the active cell is one cell, and selecting moves it',
    says: {
      'Workbook.getActiveCell': 'Gets the currently active cell from the workbook.',
      'Range.select': 'Selects the specified range in the Excel UI.',
    },
    act: async (bench) => {
      const address = await bench.run((sheet, workbook) => {
        sheet.getRange('C4:D9').select();
        const cell = workbook.getActiveCell();
        cell.load('address');
        return () => cell.address;
      });
      expect(address).toBe("'Phụ lục 4'!C4");
      expect(bench.model.selection().range).toEqual({ top: 3, left: 2, bottom: 8, right: 3 });
    },
  },
  {
    title: 'a worksheet function is computed by Excel',
    says: {
      'Workbook.functions': 'Represents a collection of worksheet functions that can be used for computation.',
      'Functions.date': 'Returns the number that represents the date in Microsoft Excel date-time code.',
      'FunctionResult.value':
        'The value of function evaluation. The value field will be populated only if no error has occurred',
    },
    act: async (bench) => {
      const day = () =>
        bench.run((_, { functions }) => {
          const result = functions.date(1904, 1, 2);
          result.load('value');
          return () => result.value;
        });
      expect(await day()).toBe(1463);
      bench.model.date1904 = true;
      expect(await day()).toBe(1);
    },
  },
];
