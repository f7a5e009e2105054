/** What the page's host does beyond the contract: the grid's part, one way back for pane and grid, saving. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { openWorkbook, readWorkbook } from '../../src/hosts/file/open.js';
import { readOpened } from '../../src/hosts/file/page/opened-file.js';
import { GridHost } from '../../src/workbench/host/grid-host.js';
import type { HostChange } from '../../src/workbench/host/grid-host.js';
import type { CellContent } from '../../src/workbook/journal.js';
import type { NewSheet } from '../../src/workbook/new-sheet.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { at, cellOf } from '../contract/look-up.js';
import type { WorkbookSpec } from '../contract/workbook-spec.js';
import { richWorkbook } from '../hosts/file/rich-workbook.js';
import { workbookOf, unzipParts, zipParts } from '../hosts/file/file-host.js';
import { ROOT } from '../support/paths.js';

const SHEET = 'Phụ lục 4';

const WORKBOOK: WorkbookSpec = {
  sheets: [
    {
      name: SHEET,
      rows: [
        ['a', 5, { value: '07', format: '@' }, { formula: 'B1*2', value: 10 }, true],
        [null, { formula: 'D1+1', value: 11 }],
      ],
    },
    { name: 'Khác', rows: [[1, 2, 3]] },
  ],
};

const open = (spec: WorkbookSpec = WORKBOOK): Promise<GridHost> => GridHost.open(workbookOf(spec), 'tệp.xlsx');

const idOf = (host: GridHost, name = SHEET): string => host.sheets.find(({ sheet }) => sheet.name === name)!.sheet.id;

function type(host: GridHost, address: string, content: Partial<CellContent>, sheet = SHEET): void {
  const { row, column } = at(address, sheet);
  host.typed(idOf(host, sheet), [
    { row, column, content: { value: null, formula: null, format: 'General', ...content } },
  ]);
}

function compute(host: GridHost, address: string, value: number | string | { readonly error: string }): void {
  host.computed(idOf(host), [{ ...at(address), value }]);
}

const valueAt = async (host: GridHost, address: string): Promise<unknown> =>
  cellOf(await host.read(), at(address))?.value ?? null;

const savedBy = async (host: GridHost): Promise<Snapshot> => readWorkbook((await host.save()).bytes);

test('an edit leaves all other rows and sheets the very same objects', async () => {
  const host = await open();
  const before = await host.read();
  await host.apply([{ kind: 'number', ...at('B1'), value: 6 }]);
  const now = await host.read();
  expect(now.sheets[1]).toBe(before.sheets[1]);
  expect(now.sheets[0]?.rows[1]).toBe(before.sheets[0]?.rows[1]);
  expect(await host.read()).toBe(now);
});

test('what the person typed is there, unsaved, and alone in the saved file', async () => {
  const host = await open();
  type(host, 'B1', { value: 6 });
  type(host, 'C1', { value: '08', format: '@' });
  type(host, 'G9', { value: 1.5, format: '0.0%' });
  type(host, 'D1', { value: 18, formula: 'B1*3' });
  expect(host.isUnsaved()).toBe(true);
  const { bytes, cells } = await host.save();
  expect(cells).toBe(4);
  expect(host.isUnsaved()).toBe(false);
  const saved = readWorkbook(bytes);
  const found = ['B1', 'C1', 'G9', 'D1'].map((address) => cellOf(saved, at(address)));
  expect(found.map((cell) => [cell?.value, cell?.formula, cell?.format])).toEqual([
    [6, null, 'General'],
    ['08', null, '@'],
    [1.5, null, '0.0%'],
    [18, 'B1*3', 'General'],
  ]);
});

test('a text in another format, a truth value and an error are saved as they are', async () => {
  const host = await open();
  type(host, 'B1', { value: 'năm', format: '@' });
  type(host, 'C1', { value: false, format: '@' });
  type(host, 'A1', { value: { error: '#N/A' } });
  const saved = await savedBy(host);
  expect(['B1', 'C1', 'A1'].map((address) => cellOf(saved, at(address)))).toMatchObject([
    { value: 'năm', format: '@' },
    { value: false },
    { value: { error: '#N/A' } },
  ]);
});

test('typing what stands there already is no change', async () => {
  const host = await open();
  type(host, 'B1', { value: 5 });
  type(host, 'F5', { value: null });
  expect([host.isUnsaved(), host.canUndo]).toEqual([false, false]);
});

test('pane and grid have one way back and one way forth, in the order in which things were done', async () => {
  const host = await open();
  await host.apply([{ kind: 'number', ...at('B1'), value: 6 }]);
  type(host, 'B1', { value: 7 });
  const journal = await host.apply([
    { kind: 'text', ...at('A1'), value: 'b' },
    { kind: 'number', ...at('B1'), value: 8 },
  ]);
  const both = async (): Promise<unknown[]> => [await valueAt(host, 'A1'), await valueAt(host, 'B1')];
  const seen: unknown[] = [await both()];
  while (host.undoLast()) seen.push(await both());
  expect(seen).toEqual([
    ['b', 8],
    ['a', 7],
    ['a', 6],
    ['a', 5],
  ]);
  expect(host.isUnsaved()).toBe(false);
  expect((await host.save()).bytes).toEqual(host.bytes);
  const again: unknown[] = [];
  while (host.redoLast()) again.push(await both());
  expect(again).toEqual([
    ['a', 6],
    ['a', 7],
    ['b', 8],
  ]);
  // What the pane takes back by its journal can be taken back as well.
  await host.undo(journal);
  expect(await both()).toEqual(['a', 7]);
  host.undoLast();
  expect(await both()).toEqual(['b', 8]);
});

test('something new ends the way forth', async () => {
  const host = await open();
  type(host, 'B1', { value: 6 });
  host.undoLast();
  expect(host.canRedo).toBe(true);
  type(host, 'B1', { value: 9 });
  expect(host.canRedo).toBe(false);
});

test('the grid is told of what the pane and the way back write, and shown where it was', async () => {
  const host = await open();
  const told: HostChange[] = [];
  host.onChange((change) => told.push(change));
  type(host, 'B1', { value: 6 });
  await host.apply([{ kind: 'number', ...at('A1', 'Khác'), value: 7 }]);
  host.undoLast();
  expect(told.map((change) => (change.kind === 'cells' ? [change.from, change.cells.length] : change.kind))).toEqual([
    ['grid', 1],
    ['pane', 1],
    ['undo', 1],
    'shown',
  ]);
  expect(host.selected).toEqual(at('A1', 'Khác'));
});

test('whoever watches hears of the person, the way back and moved results, not of the pane’s own writing', async () => {
  const host = await open();
  let heard = 0;
  const stop = await host.watch(() => (heard += 1));
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));
  await host.apply([{ kind: 'number', ...at('B1'), value: 6 }]);
  await pause();
  expect(heard).toBe(0);
  type(host, 'B1', { value: 7 });
  type(host, 'A1', { value: 'x' });
  await pause();
  expect(heard).toBe(1);
  compute(host, 'D1', 14);
  await pause();
  expect(heard).toBe(2);
  host.undoLast();
  await pause();
  expect(heard).toBe(3);
  await stop();
  type(host, 'B1', { value: 9 });
  await pause();
  expect(heard).toBe(3);
});

describe('results of formulas', () => {
  test('are read as the grid computes them, and saved with a change; alone they are no change', async () => {
    const host = await open();
    compute(host, 'D1', 10.000000000000002); // binary noise
    expect(await valueAt(host, 'D1')).toBe(10);
    type(host, 'B1', { value: 6 });
    host.undoLast();
    compute(host, 'D1', 12);
    expect([await valueAt(host, 'D1'), host.isUnsaved(), host.canUndo]).toEqual([12, false, false]);
    type(host, 'B1', { value: 6 });
    const saved = await savedBy(host);
    expect(cellOf(saved, at('D1'))).toMatchObject({ value: 12, formula: 'B1*2' });
    expect(cellOf(saved, at('B2'))).toMatchObject({ value: 11, formula: 'D1+1' });
  });

  test('that the grid cannot compute, and cells that are no formula, stay', async () => {
    const host = await open();
    type(host, 'B1', { value: 6 });
    compute(host, 'D1', { error: '#NAME?' });
    compute(host, 'A1', 3);
    expect(await valueAt(host, 'A1')).toBe('a');
    expect(cellOf(await savedBy(host), at('D1'))).toMatchObject({ value: 10, formula: 'B1*2' });
  });

  test('on a locked cell of a protected sheet stay as Excel left them', async () => {
    const [first] = WORKBOOK.sheets;
    const host = await open({
      sheets: [
        {
          ...first!,
          rows: [
            [
              { value: 1, locked: false },
              { formula: 'A1*2', value: 2 },
            ],
          ],
          protection: { formatCells: true },
        },
      ],
    });
    type(host, 'A1', { value: 4 });
    compute(host, 'B1', 8);
    expect(cellOf(await savedBy(host), at('B1'))).toMatchObject({ value: 2 });
  });

  test('are waited for after a writing of the pane, where there are formulas and a grid', async () => {
    const host = await open();
    host.computeWith({
      settled: () => {
        compute(host, 'D1', 12);
        return Promise.resolve();
      },
    });
    let heard = 0;
    const stop = await host.watch(() => (heard += 1));
    await host.apply([{ kind: 'number', ...at('B1'), value: 6 }]);
    expect(await valueAt(host, 'D1')).toBe(12);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(heard).toBe(0);
    await stop();
  });
});

describe('where a person may not type', () => {
  test('a locked cell, part of an array formula, an .xls', async () => {
    const sheets = [{ name: SHEET, rows: [[1, { value: 2, locked: false }]], protection: { formatCells: true } }];
    const host = await open({ sheets });
    const id = idOf(host);
    expect([host.whyNot(id, 0, 0), host.whyNot(id, 0, 1), host.whyNot(id, 8, 8)]).toEqual(['locked', null, 'locked']);

    const parts = unzipParts(workbookOf({ sheets: [{ name: SHEET, rows: [[1], [2]] }] }));
    const part = 'xl/worksheets/sheet1.xml';
    const array = '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>';
    const text = (parts[part] ?? '').replace(/<c r="A1".*?<\/c>/, array);
    const withArray = await GridHost.open(zipParts({ ...parts, [part]: text }), 'a.xlsx');
    expect([withArray.whyNot(idOf(withArray), 1, 0), withArray.whyNot(idOf(withArray), 2, 0)]).toEqual([
      'structure',
      null,
    ]);
    const refused = withArray.apply([{ kind: 'number', ...at('A2'), value: 1 }]);
    await expect(refused).rejects.toMatchObject({ code: 'access-denied', sheet: SHEET });

    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['x']]), SHEET);
    const old = await GridHost.open(
      new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer),
      'cu.xls',
      { openFile: async (bytes, name) => readOpened(await openWorkbook(bytes, name), bytes, true) },
    );
    expect(old.whyNot(old.sheets[0]!.sheet.id, 0, 0)).toBe('readOnly');
    expect((await old.read()).readOnly).toBe(true);
    await expect(old.apply([{ kind: 'unmark' }])).rejects.toMatchObject({ code: 'xls-read-only' });
    await expect(old.save()).rejects.toMatchObject({ code: 'xls-read-only' });
  });

  test('a cell that is not there has the format and the lock of its row or column', async () => {
    const parts = unzipParts(
      workbookOf({
        sheets: [
          { name: SHEET, rows: [[{ value: 1, format: '0.000', locked: false }]], protection: { formatCells: false } },
        ],
      }),
    );
    const part = 'xl/worksheets/sheet1.xml';
    const style = /<c r="A1" s="(\d+)"/.exec(parts[part] ?? '')?.[1] ?? '';
    const text = (parts[part] ?? '').replace(
      '<sheetData>',
      `<cols><col min="2" max="2" width="9" style="${style}"/></cols><sheetData>`,
    );
    const host = await GridHost.open(zipParts({ ...parts, [part]: text }), 'a.xlsx');
    expect([host.whyNot(idOf(host), 3, 1), host.whyNot(idOf(host), 3, 2)]).toEqual([null, 'locked']);
    await host.apply([{ kind: 'number', ...at('B4'), value: 2 }]);
    expect(cellOf(await host.read(), at('B4'))).toMatchObject({ value: 2, format: '0.000', locked: false });
    expect(cellOf(await savedBy(host), at('B4'))).toEqual(cellOf(await host.read(), at('B4')));
  });
});

describe('saving', () => {
  const RESULTS: NewSheet = { name: 'Phiếu kết quả', rows: [['một', 2], [{ formula: 'B1*2', value: 4 }]] };

  test('a workbook with charts and macros keeps every other part byte for byte', async () => {
    const bytes = richWorkbook('xlsm');
    const host = await GridHost.open(bytes, 'a.xlsm');
    const [first] = host.sheets;
    await host.apply([{ kind: 'number', sheet: first!.sheet.name, row: 50, column: 1, value: 7 }]);
    const [were, are] = [unzipSync(bytes), unzipSync((await host.save()).bytes)];
    const changed = Object.keys(were).filter((name) => !Buffer.from(were[name]!).equals(Buffer.from(are[name] ?? [])));
    expect(Object.keys(are)).toEqual(Object.keys(were));
    expect(changed.every((name) => name === 'xl/workbook.xml' || name.startsWith('xl/worksheets/sheet'))).toBe(true);
    expect(changed.length).toBeLessThanOrEqual(2);
  });

  test('a sheet that was put is saved with what was typed into it since, and its marks', async () => {
    const host = await open();
    await host.apply([{ kind: 'write-sheet', sheet: RESULTS }]);
    type(host, 'B1', { value: 3 }, RESULTS.name);
    host.computed(idOf(host, RESULTS.name), [{ row: 1, column: 0, value: 6 }]);
    await host.apply([{ kind: 'mark', ...at('A1', RESULTS.name), level: 'error', sentence: 'x' }]);
    const { bytes } = await host.save();
    const saved = readWorkbook(bytes);
    expect(cellOf(saved, at('B1', RESULTS.name))).toMatchObject({ value: 3 });
    expect(cellOf(saved, at('A2', RESULTS.name))).toMatchObject({ value: 6, formula: 'B1*2' });
    const again = await GridHost.open(bytes, 'a.xlsx');
    expect(again.markAt(idOf(again, RESULTS.name), 0, 0)?.level).toBe('error');
    await again.apply([{ kind: 'remove-sheet', name: RESULTS.name }]);
    expect((await savedBy(again)).sheets.map(({ name }) => name)).toEqual([SHEET, 'Khác']);
  });

  test('counts as saved until something else changes: cells, marks, sheets, settings', async () => {
    const host = await open();
    const steps = [
      () => host.apply([{ kind: 'mark', ...at('A1'), level: 'error', sentence: 'x' }]),
      () => host.apply([{ kind: 'mark', ...at('A1'), level: 'info', sentence: 'x' }]),
      () => host.apply([{ kind: 'write-sheet', sheet: RESULTS }]),
      () => host.apply([{ kind: 'write-sheet', sheet: { ...RESULTS, rows: [['hai']] } }]),
      () => host.apply([{ kind: 'settings', json: '{"a":1}' }]),
      () => host.apply([{ kind: 'clear', ...at('A1') }]),
    ];
    for (const step of steps) {
      await step();
      expect(host.differs()).toBe(true);
      await host.save();
      expect(host.differs()).toBe(false);
      expect(host.isUnsaved()).toBe(false);
    }
    await host.copy();
    type(host, 'B1', { value: 9 });
    await host.copy();
    expect(host.isUnsaved()).toBe(true);
  });

  test('through the sample: only the touched cell differs', async () => {
    const bytes = new Uint8Array(readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')));
    const host = await GridHost.open(bytes, 'a.xlsx');
    const before = await host.read();
    type(host, 'D8', { value: '20', format: '@' }, 'Phụ lục 2');
    const saved = await savedBy(host);
    const differing = before.sheets.flatMap((sheet, index) =>
      sheet.rows.flatMap((row, place) =>
        row.cells.flatMap((one, column) => {
          const now = saved.sheets[index]?.rows[place]?.cells[column];
          return JSON.stringify(one) === JSON.stringify(now) ? [] : [[sheet.name, row.index, one.column, now?.value]];
        }),
      ),
    );
    expect(differing).toEqual([['Phụ lục 2', 7, 3, '20']]);
  });
});

test('going to a cell: told to the grid, refused for sheets that cannot be shown', async () => {
  const host = await open({ sheets: [...WORKBOOK.sheets, { name: 'Ẩn', rows: [[1]], visibility: 'hidden' }] });
  await host.select(at('B7', 'Khác'));
  expect(host.selected).toEqual(at('B7', 'Khác'));
  await expect(host.select(at('A1', 'Ẩn'))).rejects.toMatchObject({ code: 'access-denied', detail: 'hidden sheet' });
  await expect(host.select(at('A1', 'Không có'))).rejects.toMatchObject({ code: 'no-such-sheet' });
  expect(host.selected).toEqual(at('B7', 'Khác'));
});

test('whoever watches hears where the person goes, not where the pane leads', async () => {
  const host = await open();
  const went: string[] = [];
  const stop = await host.watch(
    () => undefined,
    ({ sheet, row, column }) => went.push(`${sheet} ${row} ${column}`),
  );
  await host.select(at('B7', 'Khác'));
  host.wentTo(at('B7', 'Khác'));
  host.wentTo(at('C2'));
  host.wentTo(at('C2'));
  await stop();
  host.wentTo(at('A1'));
  expect(went).toEqual([`${SHEET} 1 2`]);
  expect(await host.selectedPlace()).toEqual(at('A1'));
});
