/** What is in cells, and how cells lie. */
import { FIRST, type ApiCase } from './api-case.js';

export const RANGE_CASES: readonly ApiCase[] = [
  {
    title: 'values, their types and their formulas',
    says: {
      'Range.values': 'Cells that contain an error will return the error string.',
      'Range.valueTypes': 'Specifies the type of data in each cell.',
      'Range.formulas': 'If a cell has no formula, its value is returned instead.',
    },
    act: async (bench) => {
      const { model } = bench;
      model.set(FIRST, 'A2', { content: { value: { error: '#N/A' }, formula: null } });
      const seen = await bench.run((sheet) => {
        sheet.getRange('A1:D1').values = [['chữ', 1.5, true, '=B1*2']];
        const range = sheet.getRange('A1:D2');
        range.load('values,valueTypes,formulas');
        return () => [range.values, range.valueTypes, range.formulas];
      });
      expect(seen).toEqual([
        [
          ['chữ', 1.5, true, 25],
          ['#N/A', '', '', ''],
        ],
        [
          ['String', 'Double', 'Boolean', 'Double'],
          ['Error', 'Empty', 'Empty', 'Empty'],
        ],
        [
          ['chữ', 1.5, true, '=B1*2'],
          ['#N/A', '', '', ''],
        ],
      ]);
    },
  },
  {
    title: 'what begins with a sign is a formula; a date of another region stays a text',
    says: {
      'Range.values':
        'If the returned value starts with a plus ("+"), minus ("-"), or equal sign ("="), Excel interprets this value as a formula.',
    },
    act: async (bench) => {
      await bench.do((sheet) => {
        sheet.getRange('A1:C1').values = [['+A2', '=A2', '19-8-2025']];
        sheet.getRange('A2:C2').values = [["'=A2", null, '']];
        sheet.getRange('A3:B3').values = [[7, 7]];
      });
      const { first } = bench;
      expect([0, 1, 2].map((column) => first.cell(0, column).formula)).toEqual(['+A2', 'A2', null]);
      expect(first.cell(0, 2).value).toBe('19-8-2025');
      expect([first.cell(1, 0).value, first.cell(2, 0).value, first.cell(2, 1).value]).toEqual(['=A2', 7, 7]);
    },
  },
  {
    title: 'the format of a number',
    says: { 'Range.numberFormat': "Represents Excel's number format code for the given range." },
    act: async (bench) => {
      const formats = await bench.run((sheet) => {
        sheet.getRange('A1:B1').numberFormat = [['#,##0', '@']];
        const range = sheet.getRange('A1:C1');
        range.load('numberFormat');
        return () => range.numberFormat;
      });
      expect(formats).toEqual([['#,##0', '@', 'General']]);
      await bench.do((sheet) => void (sheet.getRange('B1').values = [[5]]));
      expect(bench.first.cell(0, 1).value).toBe('5');
    },
  },
  {
    title: 'where a range lies and how large it is',
    says: {
      'Range.rowIndex': 'Returns the row number of the first cell in the range. Zero-indexed.',
      'Range.columnIndex': 'Specifies the column number of the first cell in the range. Zero-indexed.',
      'Range.rowCount': 'Returns the total number of rows in the range.',
      'Range.columnCount': 'Specifies the total number of columns in the range.',
    },
    act: async (bench) => {
      const seen = await bench.run((sheet) => {
        const range = sheet.getRange('C4:D9');
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        return () => [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
      });
      expect(seen).toEqual([3, 2, 6, 2]);
    },
  },
  {
    title: 'hidden rows and columns, of a range and one by one',
    says: {
      'Range.rowHidden':
        'Value is `true` when all rows in a range are hidden. Value is `false` when no rows in the range are hidden.',
      'Range.columnHidden':
        'Value is `null` when some columns in a range are hidden and other columns in the same range are not hidden.',
      'Range.getRowProperties': "Returns a single-dimensional array, encapsulating the data for each row's",
      'Range.getColumnProperties': "Returns a single-dimensional array, encapsulating the data for each column's",
      'RowPropertiesLoadOptions.rowHidden': 'Specifies whether to load on the `rowHidden` property.',
      'ColumnPropertiesLoadOptions.columnHidden': 'Specifies whether to load on the `columnHidden` property.',
      'SettableRowProperties.rowHidden': 'Represents the `rowHidden` property.',
      'SettableColumnProperties.columnHidden': 'Represents the `columnHidden` property.',
      'ClientResult.value':
        'The value of the result that is retrieved from the document after `context.sync()` is invoked.',
    },
    act: async (bench) => {
      const seen = await bench.run((sheet) => {
        sheet.getRange('A2:A3').rowHidden = true;
        sheet.getRange('B1').columnHidden = true;
        const [all, some] = [sheet.getRange('B2:B3'), sheet.getRange('A3:B4')];
        all.load('rowHidden,columnHidden');
        some.load('rowHidden,columnHidden');
        const rows = sheet.getRange('A1:B3').getRowProperties({ rowHidden: true });
        const columns = sheet.getRange('A1:C1').getColumnProperties({ columnHidden: true });
        expect(() => rows.value).toThrow(/not been loaded/);
        return () => [
          [all.rowHidden, all.columnHidden, some.rowHidden, some.columnHidden],
          rows.value.map(({ rowHidden }) => rowHidden),
          columns.value.map(({ columnHidden }) => columnHidden),
        ];
      });
      expect(seen).toEqual([
        [true, true, null, null],
        [false, true, true],
        [false, true, false],
      ]);
      await bench.do((sheet) => void (sheet.getRange().rowHidden = false));
      expect(bench.first.hiddenRows.size).toBe(0);
    },
  },
  {
    title: 'the locks of cells, one by one',
    says: {
      'Range.getCellProperties': "Returns a 2D array, encapsulating the data for each cell's",
      'CellPropertiesLoadOptions.format': 'Specifies whether to load on the `format` property.',
      'CellPropertiesFormat.protection': 'Represents the `protection` property.',
      'CellPropertiesProtection.locked': 'Represents the `format.protection.locked` property.',
      'SettableCellProperties.format': 'Represents the `format` property.',
    },
    act: async (bench) => {
      bench.model.set(FIRST, 'B1', { locked: false });
      const locks = await bench.run((sheet) => {
        const cells = sheet.getRange('A1:B2').getCellProperties({ format: { protection: true } });
        return () => cells.value.map((row) => row.map(({ format }) => format?.protection?.locked));
      });
      expect(locks).toEqual([
        [true, false],
        [true, true],
      ]);
    },
  },
  {
    title: 'merged areas, told by their first cell; above 512 none are told',
    says: {
      'Range.merge': 'Merge the range cells into one region in the worksheet.',
      'Range.getMergedAreasOrNullObject':
        'Note that if the merged areas count in this range is more than 512, then this method will fail to return the result.',
      'RangeAreas.areas': 'Returns a collection of rectangular ranges that comprise this `RangeAreas` object.',
    },
    act: async (bench) => {
      await bench.do((sheet) => {
        sheet.getRange('A1:B2').merge();
        sheet.getRange('D1:E2').merge(true);
      });
      const ask = (address: string) =>
        bench.run((sheet) => {
          const merged = sheet.getRange(address).getMergedAreasOrNullObject();
          merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount');
          return () =>
            merged.isNullObject
              ? null
              : merged.areas.items.map(({ rowIndex, columnIndex, rowCount }) => [rowIndex, columnIndex, rowCount]);
        });
      expect(await ask('A1:E2')).toEqual([
        [0, 0, 2],
        [0, 3, 1],
        [1, 3, 1],
      ]);
      expect(await ask('B1:C2')).toBeNull();
      const many = await bench.codeOf((sheet) => {
        sheet.getRange('A3:B515').merge(true);
        sheet.getRange('A1:B600').getMergedAreasOrNullObject().load('areas/items/rowIndex');
      });
      expect(many).toBe('GeneralException');
    },
  },
  {
    title: 'inserted rows push what stands below',
    says: {
      'Range.insert':
        'Inserts a cell or a range of cells into the worksheet in place of this range, and shifts the other cells to make space.',
    },
    act: async (bench) => {
      bench.model.type(FIRST, 'A2', 'hai');
      await bench.do((sheet) => void sheet.getRange('2:3').insert('Down'));
      expect([bench.first.cell(1, 0).value, bench.first.cell(3, 0).value]).toEqual([null, 'hai']);
      await bench.do((sheet) => void sheet.getRange('A:A').insert('Right'));
      expect(bench.first.cell(3, 1).value).toBe('hai');
    },
  },
  {
    title: 'clearing takes values and formatting; contents alone when asked',
    says: { 'Range.clear': 'Clear range values and formatting, such as fill and border.' },
    act: async (bench) => {
      await bench.do((sheet) => {
        const range = sheet.getRange('A1:B1');
        range.values = [[1, 2]];
        range.format.fill.color = '#FFFF00';
        range.clear('Contents');
        sheet.getRange('A1').clear();
      });
      const { first } = bench;
      expect([first.cell(0, 0).value, first.cell(0, 0).fill, first.cell(0, 1).fill]).toEqual([null, null, '#FFFF00']);
      await bench.do((sheet) => sheet.getRange().clear());
      expect(first.usedRange(false)).toBeNull();
    },
  },
  {
    title: 'a link into the workbook gives its cell a text and a look',
    says: {
      'Range.hyperlink': 'Represents the hyperlink for the current range.',
      'RangeHyperlink.documentReference': 'Represents the document reference target for the hyperlink.',
    },
    act: async (bench) => {
      const place = "'Phụ lục 5'!B2";
      const seen = await bench.run((sheet) => {
        const cell = sheet.getRange('A1');
        cell.hyperlink = { documentReference: place };
        cell.load('hyperlink,values');
        const other = sheet.getRange('A2');
        other.load('hyperlink');
        return () => [cell.hyperlink.documentReference, cell.values, other.hyperlink];
      });
      expect(seen).toEqual([place, [[place]], null]);
    },
  },
];
