/** The failure of a part is not the failure of the whole: sheets, settings, generated sheets and comments each for themselves. */
import type { NewSheet } from '../../../src/workbook/new-sheet.js';
import { OfficeHost } from '../../../src/hosts/office/office-host.js';
import { GENERATED_SHEET_FORMULA, GENERATED_SHEET_NAME } from '../../../src/workbook/generated-sheet.js';
import { MemoryModel } from '../../standin/memory-model.js';
import { connectExcel } from '../../support/office-client.js';
import { at, failureOf, mark, ourRules, QUICK, quickHost, report, SHEET } from './support.js';

const SETTINGS = { kind: 'settings', json: '{"unit":"UBND xã"}' } as const;
const RESULTS: NewSheet = {
  name: 'Phiếu kết quả',
  rows: [
    ['Nơi', 'Giá trị'],
    ['PL4', 1],
  ],
  headerRows: 1,
  protection: { formatCells: false },
};

describe('a sheet of a kind that the API does not know', () => {
  test('is named as not read; every other sheet is read, and marks go on and off', async () => {
    const model = report();
    const { faults, executor } = connectExcel(model);
    faults.unsupportedSheets.add('Phụ lục 5');
    const host = quickHost();
    const { sheets } = await host.read();
    expect(sheets.map(({ name, unreadable }) => [name, unreadable])).toEqual([
      [SHEET, undefined],
      ['Phụ lục 5', true],
      ['Ẩn', undefined],
    ]);
    expect(sheets[0]?.rows.length).toBe(12);
    await host.apply([mark('B2')]);
    expect(ourRules(model)).toEqual([`${SHEET}!B2 error`]);
    await new OfficeHost(QUICK).apply([{ kind: 'unmark' }]);
    expect(ourRules(model)).toEqual([]);
    await host.apply([{ kind: 'number', ...at('B3'), value: 5, format: '0' }]);
    expect(executor.unknown).toEqual([]);
  });

  test('where no sheet at all can be read it is a failure, after few requests', async () => {
    const model = report();
    for (let index = 0; index < 40; index++) model.addSheet(`T${String(index)}`);
    const { faults, executor } = connectExcel(model);
    for (const { name } of model.sheets()) faults.unsupportedSheets.add(name);
    expect(await failureOf(quickHost().read())).toMatchObject({ code: 'unknown' });
    expect(executor.log.length).toBeLessThan(60);
  });
});

describe('settings that cannot be read', () => {
  test.each([
    ['the collection', (faults: { refusesXmlParts: boolean }) => void (faults.refusesXmlParts = true)],
    [
      'the text of our part',
      (faults: { fail: (code: string, times: number, operation: string) => void }) =>
        faults.fail('GeneralException', Infinity, 'CustomXmlPart.GetXml'),
    ],
  ])('%s: said, the sheets are read all the same', async (_, breakIt) => {
    const model = report();
    const { faults } = connectExcel(model);
    await quickHost().apply([SETTINGS]);
    breakIt(faults);
    const snapshot = await quickHost().read();
    expect(snapshot).toMatchObject({ settings: null, settingsUnreadable: true });
    expect(snapshot.sheets[0]?.rows.length).toBe(12);
  });

  test('are never written over', async () => {
    const model = report();
    const { faults } = connectExcel(model);
    await quickHost().apply([SETTINGS]);
    faults.refusesXmlParts = true;
    await failureOf(quickHost().apply([{ kind: 'settings', json: '{}' }]));
    faults.refusesXmlParts = false;
    expect((await quickHost().read()).settings).toBe(SETTINGS.json);
    expect(model.xmlParts()).toHaveLength(1);
  });
});

describe('a generated sheet', () => {
  test('that is protected is renewed though Excel refuses to unprotect it, at its old place', async () => {
    const model = report();
    const { faults } = connectExcel(model);
    const host = quickHost();
    await host.apply([{ kind: 'write-sheet', sheet: RESULTS }]);
    const first = model.sheetNamed(RESULTS.name);
    model.moveSheet(first.id, 1);
    faults.deniesUnprotect = true;
    await host.apply([{ kind: 'write-sheet', sheet: { ...RESULTS, rows: [['Mới']] } }]);
    const second = model.sheetNamed(RESULTS.name);
    expect(second.cell(0, 0).value).toBe('Mới');
    expect(second.protection).not.toBeNull();
    expect(model.sheets().map(({ name }) => name)).toEqual([SHEET, RESULTS.name, 'Phụ lục 5', 'Ẩn']);
    await host.apply([{ kind: 'remove-sheet', name: RESULTS.name }]);
    expect(model.sheets()).toHaveLength(3);
  });

  test('counts as ours by a name of its own sheet alone', async () => {
    const model = report();
    connectExcel(model);
    const sheet = model.sheetNamed('Phụ lục 5');
    model.defineName(sheet.id, GENERATED_SHEET_NAME, '1+1');
    const remove = { kind: 'remove-sheet', name: 'Phụ lục 5' } as const;
    await quickHost().apply([remove]);
    expect(model.sheets()).toHaveLength(3);
    model.defineName(sheet.id, GENERATED_SHEET_NAME, GENERATED_SHEET_FORMULA);
    await quickHost().apply([remove]);
    expect(model.sheets()).toHaveLength(2);
  });

  test('does not count as ours by a name of the workbook, which the web lists among the sheet’s', async () => {
    const model = report();
    const { faults } = connectExcel(model);
    faults.workbookNames.set(GENERATED_SHEET_NAME, GENERATED_SHEET_FORMULA);
    await quickHost().apply([{ kind: 'remove-sheet', name: 'Phụ lục 5' }]);
    expect(model.sheets()).toHaveLength(3);
  });

  test('is known again where its name could not be hidden', async () => {
    const model = report();
    const { faults } = connectExcel(model);
    faults.keepsNamesVisible = true;
    await quickHost().apply([{ kind: 'write-sheet', sheet: RESULTS }]);
    expect(model.sheetNamed(RESULTS.name).hiddenNames.size).toBe(0);
    await quickHost().apply([{ kind: 'write-sheet', sheet: { ...RESULTS, rows: [['Mới']] } }]);
    expect(model.sheetNamed(RESULTS.name).cell(0, 0).value).toBe('Mới');
  });

  test.each([
    ['rows cannot be frozen', 'WorksheetFreezePanes.FreezeRows', false],
    ['the page has no printer', 'PageLayout.PaperSize', true],
    ['a page of one width is refused', 'PageLayout.Zoom', true],
  ])('where %s nothing else is lost', async (_, operation, frozen) => {
    const model = report();
    const { faults } = connectExcel(model);
    faults.fail('GeneralException', Infinity, operation);
    await quickHost().apply([{ kind: 'write-sheet', sheet: RESULTS }]);
    const sheet = model.sheetNamed(RESULTS.name);
    expect([sheet.cell(1, 1).value, sheet.protection !== null, sheet.layout.frozenRows]).toEqual([
      1,
      true,
      frozen ? 1 : 0,
    ]);
  });

  test('freezes its rows and sets up the page last of all, so that a failure there leaves nothing undone', async () => {
    const { executor } = connectExcel(report());
    await quickHost().apply([{ kind: 'write-sheet', sheet: RESULTS }]);
    const { operations = [] } = executor.log.find((one) => one.operations.includes('WorksheetCollection.Add')) ?? {};
    const first = operations.findIndex((one) => /^(PageLayout|WorksheetFreezePanes)/.test(one));
    expect(first).toBeGreaterThan(5);
    expect(operations.slice(first).filter((one) => !/^(PageLayout|WorksheetFreezePanes)/.test(one))).toEqual([]);
  });

  test('is there without frozen rows and page where Excel can do neither; nothing else is lost', async () => {
    const model = report();
    const { faults } = connectExcel(model);
    faults.fail('GeneralException', Infinity, 'WorksheetFreezePanes.FreezeRows');
    await quickHost().apply([
      { kind: 'write-sheet', sheet: RESULTS },
      { kind: 'write-sheet', sheet: { ...RESULTS, name: 'Quy tắc', headerRows: 0, landscape: true } },
    ]);
    const sheet = model.sheetNamed(RESULTS.name);
    expect(sheet.cell(1, 1).value).toBe(1);
    expect(sheet.protection).not.toBeNull();
    expect(model.sheetNamed('Quy tắc').layout.landscape).toBe(true);
  });

  test('is written and renewed while a chart sheet is in front, where no worksheet is the active one', async () => {
    const model = report();
    const { faults } = connectExcel(model);
    faults.chartInFront = true;
    await quickHost().apply([{ kind: 'write-sheet', sheet: RESULTS }]);
    await quickHost().apply([{ kind: 'write-sheet', sheet: { ...RESULTS, rows: [['Mới']] } }]);
    expect(model.sheetNamed(RESULTS.name).cell(0, 0).value).toBe('Mới');
    expect(await quickHost().selectedPlace()).toBeNull();
  });

  test('while another workbook is in front says so, and leaves no half a sheet', async () => {
    const model = report();
    const { faults } = connectExcel(model);
    faults.namesNeedFront = true;
    expect((await failureOf(quickHost().apply([{ kind: 'write-sheet', sheet: RESULTS }]))).code).toBe(
      'inactive-workbook',
    );
  });
});

describe('a rule of another type whose formula Excel will not be asked for', () => {
  test.each([
    ['right after a reading', true],
    ['later', false],
  ])('takes nothing from removing marks, %s', async (_, readsFirst) => {
    const model = report(); // it has a colour scale and a rule of its own
    const { faults } = connectExcel(model);
    await quickHost().apply([mark('B2')]);
    faults.nestedNullFails = true;
    const host = quickHost();
    if (readsFirst) expect((await host.read()).sheets[0]?.rows).toHaveLength(12);
    await host.apply([{ kind: 'unmark' }]);
    expect(ourRules(model)).toEqual([]);
    expect(model.sheetNamed(SHEET).conditionalFormats).toHaveLength(2);
  });
});

test('more merged areas than Excel tells at once are asked for in parts, by a reading, a marking and a writing', async () => {
  const name = 'Nhiều ô gộp';
  const model = new MemoryModel([name]);
  for (let row = 1; row <= 700; row++) {
    model.type(name, `A${row}`, `Dòng ${row}`);
    model.type(name, `D${row}`, row);
    model.merge(name, `A${row}:B${row}`);
  }
  connectExcel(model);
  const host = quickHost({ timeoutMs: 5_000 });
  const [sheet] = (await host.read()).sheets;
  expect([sheet?.unreadable, sheet?.rows.length, sheet?.merges.length]).toEqual([undefined, 700, 700]);
  await quickHost({ timeoutMs: 5_000 }).apply([mark('D700', 'error', name)]);
  expect(ourRules(model)).toEqual([`${name}!D700 error`]);
  await host.apply([{ kind: 'number', ...at('D3', name), value: 5, format: '0' }]);
  const covered = host.apply([{ kind: 'number', ...at('B700', name), value: 5, format: '0' }]);
  expect((await failureOf(covered)).code).toBe('no-such-cell');
});

test('settings are written anew where XML with a declaration would be passed over', async () => {
  const model = report();
  const { faults } = connectExcel(model);
  faults.ignoresXmlWithDeclaration = true;
  await quickHost().apply([SETTINGS]);
  await quickHost().apply([{ kind: 'settings', json: '{"unit":"UBND huyện"}' }]);
  expect((await quickHost().read()).settings).toBe('{"unit":"UBND huyện"}');
  expect(model.xmlParts().map(({ xml }) => xml.startsWith('<?xml'))).toEqual([false]);
});

test('a format that reads back otherwise than it was written is kept as it reads, and undo works', async () => {
  const model = report();
  const { faults } = connectExcel(model);
  faults.formatsReadLocal = true;
  const host = quickHost();
  const journal = await host.apply([{ kind: 'number', ...at('B3', 'Phụ lục 5'), value: 5, format: '#,##0.00' }]);
  expect(journal.entries.map(({ before, after }) => [before.format, after.format])).toEqual([['General', '#.##0,00']]);
  expect(await host.undo(journal)).toMatchObject({ kept: [] });
  expect(model.sheetNamed('Phụ lục 5').cell(2, 1).value).toBeNull();
});

test('where Excel has no comments after all the marks are there after one refusal', async () => {
  const model = report();
  const { faults, executor } = connectExcel(model);
  faults.fail('NotImplemented', Infinity, 'CommentCollection.Add');
  await quickHost().apply(['B2', 'B3', 'B4', 'B5', 'B6'].map((address) => mark(address)));
  expect(ourRules(model)).toEqual([`${SHEET}!B2:B6 error`]);
  expect(model.comments()).toEqual([]);
  expect(executor.log.filter(({ errorCode }) => errorCode !== null)).toHaveLength(1);
});

test('a file whose label keeps add-ins out is told as that, not as a cell that cannot be written', async () => {
  const { faults } = connectExcel(report());
  faults.fail('AccessDenied', Infinity);
  expect((await failureOf(quickHost().read())).code).toBe('reading-denied');
});
