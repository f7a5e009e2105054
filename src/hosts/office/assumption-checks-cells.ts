/** How a real Excel is asked about cells: what it makes of input, and how it answers. */
import { observe } from './assumption-bench.js';
import type { Bench, Observation } from './assumption-bench.js';
import type { AssumptionId } from './assumptions.js';
import { queueMerges } from './read-cells.js';

export type Checks = Readonly<Partial<Record<AssumptionId, (bench: Bench) => Promise<Observation>>>>;

/** Formats that we write, with a decimal point and a thousands comma. */
const FORMATS = ['#,##0.00', '0.0%', '@', 'dd/mm/yyyy'];

export const CELL_CHECKS: Checks = {
  'input-formula': async (bench) => {
    const cell = await bench.put('A1', '=1+1');
    return observe(cell.formula === '=1+1', cell);
  },
  'input-sign': async (bench) => {
    const cell = await bench.put('A2', '+A1');
    return observe(typeof cell.formula === 'string' && cell.formula.startsWith('='), cell);
  },
  'input-number': async (bench) => {
    const cell = await bench.put('A1', '1,234');
    return observe(cell.value === 1234, cell);
  },
  'input-date': async (bench) => {
    const cell = await bench.put('A1', '12/6/2023');
    return observe(typeof cell.value === 'number', cell);
  },
  'input-apostrophe': async (bench) => {
    const cell = await bench.put('A1', "'05");
    return observe(cell.value === '05' && cell.type === 'String', cell);
  },
  'forced-text-formula': async (bench) => {
    const cell = await bench.put('A1', "'=1+1");
    return observe(cell.value === '=1+1' && cell.formula === '=1+1', cell);
  },
  'text-format-takes-all': async (bench) => {
    const number = await bench.put('A1', 5, '@');
    const formula = await bench.put('A2', '=1+1', '@');
    return observe(number.type === 'String' && formula.value === '=1+1', [number, formula]);
  },
  'text-format-later': async (bench) => {
    await bench.put('A1', 5);
    await bench.do((sheet) => {
      sheet.getRange('A1').untrack().numberFormat = [['@']];
    });
    const cell = await bench.look('A1');
    return observe(cell.value === 5 && cell.format === '@', cell);
  },
  'text-format-apostrophe': async (bench) => {
    const cell = await bench.put('A1', "'abc", '@');
    return observe(cell.value === 'abc', cell);
  },
  'formula-takes-format': async (bench) => {
    await bench.put('A1', 0.5, '0%');
    const cell = await bench.put('A2', '=A1');
    return observe(cell.format !== 'General', cell);
  },
  'formats-en-us': async (bench) => {
    const seen: unknown[] = [];
    for (const format of FORMATS) seen.push((await bench.put('A1', 1, format)).format);
    return observe(JSON.stringify(seen) === JSON.stringify(FORMATS), seen);
  },
  'selected-cell': async (bench) => {
    const address = await bench.run((_, context) => {
      const cell = context.workbook.getActiveCell().untrack();
      cell.load('address');
      return () => takeText(cell);
    });
    // The address names a sheet of the user's: only its shape is told.
    return observe(/!\$?[A-Z]+\$?\d+$/.test(address), address.replace(/^.*!/, '…!'));
  },
  'null-and-blank': async (bench) => {
    await bench.put('A1', 1);
    await bench.put('B1', 2);
    await bench.do((sheet) => {
      sheet.getRange('A1:B1').untrack().values = [[null, '']];
    });
    const cells = [await bench.look('A1'), await bench.look('B1')];
    return observe(cells[0]?.value === 1 && cells[1]?.type === 'Empty', cells);
  },
  'values-shape': async (bench) => {
    const error = await bench.put('A1', '#N/A');
    const blank = await bench.look('A2');
    const holds = error.value === '#N/A' && error.type === 'Error' && blank.value === '' && blank.type === 'Empty';
    return observe(holds, [error, blank]);
  },
  'used-range': async (bench) => {
    const empty = await usedAddress(bench);
    await bench.put('B2', 1);
    await bench.do((sheet) => {
      sheet.getRange('E9').untrack().format.fill.color = '#FFFF00';
    });
    const used = await usedAddress(bench);
    return observe(empty === null && used?.endsWith('!B2') === true, [empty, used]);
  },
  'merges-by-anchor': async (bench) => {
    await bench.do((sheet) => {
      sheet.getRange('A1:B2').untrack().merge(false);
    });
    const [whole, part] = await bench.run((sheet) => {
      const takeWhole = queueMerges(sheet.getRange('A1:C3').untrack());
      const takePart = queueMerges(sheet.getRange('B1:C3').untrack());
      return () => [takeWhole(), takePart()] as const;
    });
    return observe(whole.length === 1 && part.length === 0, [whole, part]);
  },
  'merges-too-many': async (bench) => {
    await bench.do((sheet) => {
      sheet.getRange('A1:B513').untrack().merge(true);
    });
    let told = -1;
    const code = await bench.codeOf((sheet) => {
      queueMerges(sheet.getRange('A1:B513').untrack());
    });
    if (code === '') {
      told = await bench.run((sheet) => {
        const take = queueMerges(sheet.getRange('A1:B513').untrack());
        return () => take().length;
      });
    }
    return observe(code !== '', [code, told]);
  },
  'whole-rows-null': async (bench) => {
    await bench.put('A1', 1);
    const seen = await bench.run((sheet) => {
      const ranges = ['1:2', 'A:B'].map((address) => sheet.getRange(address).untrack());
      for (const range of ranges) range.load('values');
      return () => ranges.map(takeIsNullValues);
    });
    return observe(
      seen.every((isNull) => isNull),
      seen,
    );
  },
  'merge-swallows': async (bench) => {
    await bench.put('A1', 1);
    await bench.do((sheet) => {
      sheet.getRange('A1:B2').untrack().merge(false);
    });
    const code = await bench.codeOf((sheet) => {
      sheet.getRange('B1').untrack().values = [[2]];
    });
    const cell = await bench.look('A1');
    return observe(cell.value === 1, [code, cell]);
  },
  'locks-differ': async (bench) => {
    const locked = await bench.run((sheet) => {
      sheet.getRange('A1').untrack().format.protection.locked = false;
      const { protection } = sheet.getRange('A1:A2').untrack().format;
      protection.load('locked');
      return () => takeLocked(protection);
    });
    return observe(locked !== true && locked !== false, locked);
  },
  'no-fill-white': async (bench) => {
    const colour = await bench.run((sheet) => {
      const { fill } = sheet.getRange('A1').untrack().format;
      fill.load('color');
      return () => takeColour(fill);
    });
    return observe(colour === '#FFFFFF', colour);
  },
  'date-system': async (bench) => {
    const serial = await bench.run((_, context) => {
      const result = context.workbook.functions.date(1904, 1, 2);
      result.load('value');
      return () => takeResult(result);
    });
    return observe(serial === 1463 || serial === 1, serial);
  },
  'sheet-key': async (bench) => {
    const found = await bench.run((_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(bench.sheetName.toUpperCase());
      sheet.load('id');
      return () => takeId(sheet);
    });
    const byId = await bench.run((_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(found ?? '');
      sheet.load('id');
      return () => takeId(sheet);
    });
    return observe(found !== null && found === byId, [found, byId]);
  },
  'null-object-no-op': async (bench) => {
    const code = await bench.codeOf((_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(`${bench.sheetName} không có`);
      sheet.getRange('A1').untrack().conditionalFormats.getItemOrNullObject('x').delete();
      sheet.delete();
    });
    return observe(code === '', code);
  },
  'no-transaction': async (bench) => {
    const code = await bench.codeOf((sheet, context) => {
      sheet.getRange('A1').untrack().values = [[1]];
      context.workbook.worksheets.getItem(`${bench.sheetName} không có`).activate();
      sheet.getRange('A2').untrack().values = [[2]];
    });
    const cells = [await bench.look('A1'), await bench.look('A2')];
    return observe(code !== '' && cells[0]?.value === 1 && cells[1]?.value === '', [code, cells]);
  },
};

function usedAddress(bench: Bench): Promise<string | null> {
  return bench.run((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load('address');
    return () => takeAddress(used);
  });
}

function takeAddress(range: Excel.Range): string | null {
  return range.isNullObject ? null : range.address;
}

/** The library's types leave out the null of cells that differ. */
function takeLocked(protection: Excel.FormatProtection): unknown {
  return protection.locked;
}

function takeColour(fill: Excel.RangeFill): string {
  return fill.color;
}

function takeResult(result: Excel.FunctionResult<number>): number {
  return result.value;
}

function takeId(sheet: Excel.Worksheet): string | null {
  return sheet.isNullObject ? null : sheet.id;
}

/** The library's types leave out the null of too many cells. */
function takeIsNullValues(range: Excel.Range): boolean {
  const values: unknown = range.values;
  return values === null;
}

function takeText({ address }: Excel.Range): string {
  return address;
}
