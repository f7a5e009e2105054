/** How a real Excel is asked about what sheets of our own rely on. */
import { markFormula } from '../../workbook/mark.js';
import { GENERATED_SHEET_FORMULA, GENERATED_SHEET_NAME } from '../../workbook/generated-sheet.js';
import { observe } from './assumption-bench.js';
import type { Checks } from './assumption-checks-cells.js';

export const SHEET_CHECKS: Checks = {
  'sheet-added-last': async (bench) => {
    const seen = await bench.run((sheet, context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      worksheets.load('items/id');
      active.load('id');
      sheet.load('id');
      return () => takeStanding(worksheets, active, sheet);
    });
    return observe(seen.last && !seen.active, seen);
  },
  'sheet-name-hidden': async (bench) => {
    await bench.do((sheet) => {
      sheet.names.add(GENERATED_SHEET_NAME, `=${GENERATED_SHEET_FORMULA}`).visible = false;
    });
    const found = await bench.run((sheet) => {
      const [mark, other] = [GENERATED_SHEET_NAME, `${GENERATED_SHEET_NAME}_`].map((name) => {
        const item = sheet.names.getItemOrNullObject(name);
        item.load('name');
        return item;
      });
      return () => [mark?.isNullObject, other?.isNullObject];
    });
    return observe(found[0] === false && found[1] === true, found);
  },
  'sheet-clear': async (bench) => {
    await bench.do((sheet) => {
      const range = sheet.getRange('A1:B2').untrack();
      range.values = [
        ['x', 1],
        [2, 3],
      ];
      range.format.font.bold = true;
      sheet.getRange('A1').untrack().hyperlink = { documentReference: 'B2' };
      sheet.getRange('A1:A2').untrack().merge();
      const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = `=${markFormula('info')}`;
    });
    await bench.do((sheet) => {
      sheet.getRange().untrack().clear();
    });
    const seen = await bench.run((sheet) => {
      const cell = sheet.getRange('A1').untrack();
      cell.load('hyperlink,format/font/bold');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.untrack();
      used.load('address');
      const merges = sheet.getRange('A1:B2').untrack().getMergedAreasOrNullObject();
      merges.load('address');
      const rules = sheet.getRange('A1:B2').untrack().conditionalFormats;
      rules.load('items/id');
      return () => ({
        ...takeCell(cell),
        empty: takeIsNull(used),
        merged: !takeIsNull(merges),
        rules: rules.items.length,
      });
    });
    const { link, bold, empty, merged, rules } = seen;
    return observe(link === '' && !bold && empty && !merged && rules === 0, seen);
  },
  'link-then-content': async (bench) => {
    const seen = await bench.run((sheet) => {
      const cell = sheet.getRange('A1').untrack();
      cell.hyperlink = { documentReference: `'${bench.sheetName}'!B2` };
      cell.values = [["'=1+1"]];
      cell.load('values,formulas,hyperlink');
      return () => ({ value: cell.values, formula: cell.formulas, link: cell.hyperlink.documentReference });
    });
    const isText = JSON.stringify([seen.value, seen.formula]) === '[[["=1+1"]],[["=1+1"]]]';
    return observe(isText && (seen.link ?? '').endsWith('!B2'), seen);
  },
  'column-width-points': async (bench) => {
    const seen = await bench.run((sheet) => {
      const column = sheet.getRange('B1').untrack();
      column.format.columnWidth = 105;
      column.load('width,format/columnWidth');
      return () => [column.width, column.format.columnWidth];
    });
    return observe(
      seen.every((points) => Math.abs(points - 105) <= 2),
      seen,
    );
  },
  'freeze-anywhere': async (bench) => {
    const code = await bench.codeOf((sheet) => {
      sheet.freezePanes.freezeRows(2);
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.unfreeze();
    });
    return observe(code === '', code);
  },
  'very-hidden-stays': async (bench) => {
    const code = await bench.codeOf((sheet) => {
      sheet.visibility = 'VeryHidden';
      sheet.delete();
    });
    await bench.do((sheet) => {
      sheet.visibility = 'Hidden';
    });
    return observe(code !== '', code);
  },
  'name-scope': async (bench) => {
    await bench.do((sheet) => {
      sheet.names.add(GENERATED_SHEET_NAME, `=${GENERATED_SHEET_FORMULA}`).visible = false;
    });
    const seen = await bench.run((sheet) => {
      const mark = sheet.names.getItemOrNullObject(GENERATED_SHEET_NAME);
      mark.load('scope,visible,formula');
      return () => takeName(mark);
    });
    return observe(seen.scope === 'Worksheet' && !seen.visible, seen);
  },
  'unprotect-without-password': async (bench) => {
    await bench.do((sheet) => {
      sheet.protection.protect({ allowFormatCells: false });
    });
    const code = await bench.codeOf((sheet) => {
      sheet.protection.unprotect();
    });
    return observe(code === '', code);
  },
};

function takeName({ scope, visible, formula }: Excel.NamedItem) {
  return { scope, visible, formula: String(formula) };
}

function takeStanding(
  { items }: Excel.WorksheetCollection,
  active: Excel.Worksheet,
  { id }: Excel.Worksheet,
): { last: boolean; active: boolean } {
  return { last: items.at(-1)?.id === id, active: active.id === id };
}

function takeCell({ hyperlink, format }: Excel.Range): { link: string; bold: boolean } {
  // Told as null where there is none, whatever the library's types promise.
  const link = hyperlink as Excel.RangeHyperlink | null;
  return { link: link?.documentReference ?? '', bold: format.font.bold };
}

function takeIsNull({ isNullObject }: { readonly isNullObject: boolean }): boolean {
  return isNullObject;
}
