/** How cells look, how a sheet is laid out. */
import { FIRST, type ApiCase } from './api-case.js';

export const FORMAT_CASES: readonly ApiCase[] = [
  {
    title: 'the fill of cells',
    says: {
      'Range.format':
        "Returns a format object, encapsulating the range's font, fill, borders, alignment, and other properties.",
      'RangeFormat.fill': 'Returns the fill object defined on the overall range.',
      'RangeFill.color': 'in the form #RRGGBB (e.g., "FFA500"), or as a named HTML color (e.g., "orange")',
    },
    act: async (bench) => {
      const colours = await bench.run((sheet) => {
        const range = sheet.getRange('A1');
        const { fill } = range.format;
        fill.color = 'orange';
        fill.load('color');
        const none = sheet.getRange('B1').format.fill;
        none.load('color');
        return () => [fill.color, none.color];
      });
      expect(colours).toEqual(['#FFA500', '#FFFFFF']);
      await bench.do((sheet) => void (sheet.getRange('A1:B2').format.fill.color = 'FFA501'));
      expect(bench.first.cell(1, 1).fill).toBe('#FFA501');
    },
  },
  {
    title: 'the lock of cells; null where they differ',
    says: {
      'RangeFormat.protection': 'Returns the format protection object for a range.',
      'FormatProtection.locked': "A `null` value indicates that the entire range doesn't have a uniform lock setting.",
    },
    act: async (bench) => {
      const locks = await bench.run((sheet) => {
        sheet.getRange('A1').format.protection.locked = false;
        const all = ['A1', 'B1', 'A1:B1'].map((address) => sheet.getRange(address).format.protection);
        for (const one of all) one.load('locked');
        return () => all.map(({ locked }) => locked);
      });
      expect(locks).toEqual([false, true, null]);
    },
  },
  {
    title: 'the font',
    says: {
      'RangeFormat.font': 'Returns the font object defined on the overall range.',
      'RangeFont.name': 'Font name (e.g., "Calibri").',
      'RangeFont.size': 'Font size.',
      'RangeFont.bold': 'Represents the bold status of the font.',
      'RangeFont.italic': 'Specifies the italic status of the font.',
      'RangeFont.underline': 'Type of underline applied to the font.',
      'RangeFont.color': 'HTML color code representation of the text color (e.g., #FF0000 represents Red).',
    },
    act: async (bench) => {
      const bold = await bench.run((sheet) => {
        const { font } = sheet.getRange('A1').format;
        font.name = 'Times New Roman';
        font.size = 12;
        font.bold = true;
        font.italic = true;
        font.underline = 'Single';
        font.color = '#ff0000';
        font.load('bold');
        return () => font.bold;
      });
      expect(bold).toBe(true);
      expect(bench.first.cell(0, 0).look).toEqual({
        font: 'Times New Roman',
        size: 12,
        bold: true,
        italic: true,
        underline: true,
        colour: '#FF0000',
      });
    },
  },
  {
    title: 'alignment and wrapped texts, of several ranges at once',
    says: {
      'RangeAreas.format':
        'Returns a `RangeFormat` object, encapsulating the font, fill, borders, alignment, and other properties for all ranges',
      'RangeFormat.horizontalAlignment': 'Represents the horizontal alignment for the specified object.',
      'RangeFormat.verticalAlignment': 'Represents the vertical alignment for the specified object.',
      'RangeFormat.wrapText': 'Specifies if Excel wraps the text in the object.',
      'RangeFormat.autofitRows': 'Changes the height of the rows of the current range to achieve the best fit',
    },
    act: async (bench) => {
      await bench.do((sheet) => {
        const { format } = sheet.getRanges('A1,C3:C4');
        format.horizontalAlignment = 'Center';
        format.verticalAlignment = 'Top';
        format.wrapText = true;
        sheet.getRange('A1:C4').format.autofitRows();
      });
      const look = { align: 'center', top: true, wrap: true };
      expect([bench.first.cell(0, 0).look, bench.first.cell(3, 2).look]).toEqual([look, look]);
      expect(bench.first.cell(1, 1).look).toBeUndefined();
    },
  },
  {
    title: 'lines around and inside a rectangle',
    says: {
      'RangeFormat.borders': 'Collection of border objects that apply to the overall range.',
      'RangeBorderCollection.getItem': 'Gets a border object using its name.',
      'RangeBorder.style': 'One of the constants of line style specifying the line style for the border.',
    },
    act: async (bench) => {
      await bench.do((sheet) => {
        const { borders } = sheet.getRange('A1:B2').format;
        borders.getItem('EdgeTop').style = 'Continuous';
        borders.getItem('InsideVertical').style = 'Continuous';
      });
      expect(bench.first.cell(0, 0).look?.lines).toEqual(['top', 'right']);
      expect(bench.first.cell(1, 1).look?.lines).toEqual(['left']);
    },
  },
  {
    title: 'the width of columns, in points',
    says: {
      'RangeFormat.columnWidth':
        'Specifies the width of all columns within the range. If the column widths are not uniform, `null` will be returned.',
      'RangeFormat.useStandardWidth': 'Note: This property is only intended to be set to `true`.',
      'RangeFormat.useStandardHeight': 'Note: This property is only intended to be set to `true`.',
      'Range.width':
        'Returns the distance in points, for 100% zoom, from the left edge of the range to the right edge of the range.',
    },
    act: async (bench) => {
      const widths = await bench.run((sheet) => {
        sheet.getRange('B1').format.columnWidth = 105;
        const [one, two] = [sheet.getRange('B1'), sheet.getRange('A1:B1')];
        one.load('width,format/columnWidth');
        two.load('width,format/columnWidth');
        return () => [one.width, one.format.columnWidth, two.width, two.format.columnWidth];
      });
      expect(widths).toEqual([105, 105, 153, null]);
      await bench.do((sheet) => {
        const { format } = sheet.getRange();
        format.useStandardWidth = true;
        format.useStandardHeight = true;
      });
      expect(bench.first.layout.columnWidths.size).toBe(0);
    },
  },
  {
    title: 'rows that stay in view',
    says: {
      'Worksheet.freezePanes': 'Gets an object that can be used to manipulate frozen panes on the worksheet.',
      'WorksheetFreezePanes.freezeRows': 'Freeze the top row or rows of the worksheet in place.',
      'WorksheetFreezePanes.unfreeze': 'Removes all frozen panes in the worksheet.',
    },
    act: async (bench) => {
      await bench.do(({ freezePanes }) => freezePanes.freezeRows());
      expect(bench.first.layout.frozenRows).toBe(1);
      await bench.do(({ freezePanes }) => freezePanes.freezeRows(3));
      expect(bench.first.layout.frozenRows).toBe(3);
      await bench.do(({ freezePanes }) => {
        freezePanes.unfreeze();
        freezePanes.unfreeze();
      });
      expect(bench.first.layout.frozenRows).toBe(0);
    },
  },
  {
    title: 'the printed page',
    says: {
      'Worksheet.pageLayout': 'Gets the `PageLayout` object of the worksheet.',
      'PageLayout.orientation': "The worksheet's orientation of the page.",
      'PageLayout.paperSize': "The worksheet's paper size of the page.",
      'PageLayout.zoom': 'The `PageLayoutZoomOptions` object must be set as a JSON object',
      'PageLayoutZoomOptions.horizontalFitToPages': 'Number of pages to fit horizontally.',
      'PageLayout.setPrintTitleRows': 'The range must span the entire row to be valid.',
    },
    act: async (bench) => {
      await bench.do(({ pageLayout }) => {
        pageLayout.paperSize = 'A4';
        pageLayout.orientation = 'Landscape';
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintTitleRows('$1:$2');
      });
      expect(bench.first.layout).toMatchObject({ landscape: true, titleRows: 2 });
      expect(await bench.codeOf(({ pageLayout }) => pageLayout.setPrintTitleRows('A1:C2'))).toBe('InvalidArgument');
    },
  },
  {
    title: 'a protected sheet says what it still allows, and refuses the rest',
    says: {
      'Worksheet.protection': 'Returns the sheet protection object for a worksheet.',
      'WorksheetProtection.protect': 'Fails if the worksheet has already been protected.',
      'WorksheetProtection.unprotect': 'Unprotects a worksheet.',
      'WorksheetProtection.protected': 'Specifies if the worksheet is protected.',
      'WorksheetProtection.options': 'Specifies the protection options for the worksheet.',
      'WorksheetProtectionOptions.allowFormatCells':
        'Represents the worksheet protection option allowing formatting of cells.',
      'WorksheetProtectionOptions.allowEditObjects':
        'Represents the worksheet protection option allowing editing of objects.',
    },
    act: async (bench) => {
      bench.model.set(FIRST, 'B1', { locked: false });
      const seen = await bench.run(({ protection }) => {
        protection.protect({ allowFormatCells: true });
        protection.load('protected,options');
        return () => [protection.protected, protection.options.allowFormatCells, protection.options.allowEditObjects];
      });
      expect(seen).toEqual([true, true, false]);
      expect(await bench.codeOf(({ protection }) => protection.protect())).toBe('AccessDenied');
      expect(await bench.codeOf((sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
      expect(await bench.codeOf((sheet) => void (sheet.getRange('B1').values = [[1]]))).toBe('');
      await bench.do(({ protection }) => protection.unprotect());
      expect(await bench.codeOf((sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('');
    },
  },
];
