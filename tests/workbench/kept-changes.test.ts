/** What a browser keeps of unsaved work gives the same workbook again; how long it is kept. */
import type { Database, StoreName } from '../../src/ui/database.js';
import { GridHost } from '../../src/workbench/host/grid-host.js';
import { keepWork } from '../../src/workbench/keeping/keeper.js';
import { keptFiles, keptKey } from '../../src/workbench/keeping/kept-files.js';
import { writeWorkbookSettings, NO_SETTINGS } from '../../src/review/workbook-settings.js';
import { at } from '../contract/look-up.js';
import type { WorkbookSpec } from '../contract/workbook-spec.js';
import { workbookOf } from '../hosts/file/file-host.js';

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

const open = (): Promise<GridHost> => GridHost.open(workbookOf(WORKBOOK), 'tệp.xlsx');
const settings = (change: Partial<typeof NO_SETTINGS>): string | null =>
  writeWorkbookSettings({ ...NO_SETTINGS, ...change });

/** As the browser hands it back. */
const kept = (host: GridHost): ReturnType<GridHost['changes']> => structuredClone(host.changes());

async function reopened(host: GridHost): Promise<GridHost> {
  return GridHost.open(host.bytes, host.name, { changes: kept(host) });
}

/** A browser's database without a browser. */
function databaseInMemory(): Database {
  const stores = new Map<StoreName, Map<string, unknown>>();
  const of = (store: StoreName): Map<string, unknown> => {
    const found = stores.get(store) ?? new Map<string, unknown>();
    stores.set(store, found);
    return found;
  };
  return {
    get: (store, key) => Promise.resolve(of(store).get(key)),
    keys: (store) => Promise.resolve([...of(store).keys()]),
    write(records) {
      for (const { store, key, value } of records) {
        if (value === undefined) of(store).delete(key);
        else of(store).set(key, structuredClone(value));
      }
      return Promise.resolve();
    },
    clear(store) {
      of(store).clear();
      return Promise.resolve();
    },
  };
}

const everything: readonly (readonly [string, (host: GridHost) => Promise<unknown>])[] = [
  ['a number', (host) => host.apply([{ kind: 'number', ...at('B1', SHEET), value: 6 }])],
  ['a text, a formula and a cleared cell', (host) => typed(host)],
  ['marks', (host) => host.apply([{ kind: 'mark', ...at('B1', SHEET), level: 'error', sentence: 'sai' }])],
  ['settings', (host) => host.apply([{ kind: 'settings', json: settings({ unit: 'UBND xã A' }) }])],
  ['a sheet of ours', (host) => host.apply([newSheet('Phiếu kết quả')])],
  [
    'a sheet of ours, written twice and typed into',
    async (host) => {
      await host.apply([newSheet('Phiếu kết quả')]);
      await host.apply([newSheet('Phiếu kết quả')]);
      await host.apply([{ kind: 'number', ...at('B2', 'Phiếu kết quả'), value: 9 }]);
    },
  ],
  [
    'results that moved',
    (host) => {
      host.computed(idOf(host), [{ ...at('D1', SHEET), value: 12 }]);
      return Promise.resolve();
    },
  ],
  [
    'something taken back',
    async (host) => {
      await host.apply([{ kind: 'number', ...at('B1', SHEET), value: 6 }]);
      await host.apply([{ kind: 'number', ...at('A2', SHEET), value: 1 }]);
      host.undoLast();
    },
  ],
];

test.each(everything)('%s: the same file and the same picture as before', async (_, change) => {
  const host = await open();
  await change(host);
  const again = await reopened(host);
  expect((await again.read()).sheets.map(({ name, rows }) => ({ name, rows }))).toEqual(
    (await host.read()).sheets.map(({ name, rows }) => ({ name, rows })),
  );
  expect(again.sheets.map(({ sheet }) => [...(again.marksOf(sheet.id) ?? [])])).toEqual(
    host.sheets.map(({ sheet }) => [...(host.marksOf(sheet.id) ?? [])]),
  );
  expect(Buffer.from(await again.copy()).equals(Buffer.from(await host.copy()))).toBe(true);
  expect(again.isUnsaved()).toBe(host.isUnsaved());
  expect(kept(again)).toEqual(kept(host));
});

test('marks of ours and what a check writes beside them are nothing that a person would lose', async () => {
  const host = await open();
  await host.apply([
    { kind: 'mark', ...at('B1', SHEET), level: 'error', sentence: 'sai' },
    { kind: 'settings', json: settings({ marked: true, lastCheck: { findings: [] } }) },
  ]);
  expect(host.isUnsaved()).toBe(false);
  expect(host.differs()).toBe(true);
  await host.apply([{ kind: 'settings', json: settings({ marked: true, unit: 'UBND xã A' }) }]);
  expect(host.isUnsaved()).toBe(true);
});

test('saved without marks: the cells are there, the marks are not, and the settings say so', async () => {
  const host = await open();
  await host.apply([
    { kind: 'number', ...at('B1', SHEET), value: 6 },
    { kind: 'mark', ...at('B1', SHEET), level: 'error', sentence: 'sai' },
    { kind: 'settings', json: settings({ marked: true, unit: 'UBND xã A' }) },
  ]);
  const plain = await host.prepare(false);
  const again = await GridHost.open(plain.bytes, host.name);
  expect(again.sheets.flatMap(({ sheet }) => [...(again.marksOf(sheet.id) ?? [])])).toEqual([]);
  expect((await again.read()).settings).toBe(settings({ unit: 'UBND xã A' }));
  const marked = await host.prepare(true);
  expect(marked.marks).toBe(1);
  // Until it is handed over nothing is saved.
  expect(host.isUnsaved()).toBe(true);
  marked.done();
  expect(host.differs()).toBe(false);
});

describe('what is kept', () => {
  const DAY = 24 * 60 * 60 * 1000;

  test('from the first unsaved change to the last, one copy a file; gone once it is saved', async () => {
    const files = keptFiles(databaseInMemory(), () => 1000);
    const host = await open();
    const keeper = keepWork(host, false, files);
    await host.apply([{ kind: 'mark', ...at('B1', SHEET), level: 'error', sentence: 'sai' }]);
    await until(keeper);
    expect(await files.list()).toEqual([]);
    for (const value of [6, 7, 8]) await host.apply([{ kind: 'number', ...at('B1', SHEET), value }]);
    await until(keeper);
    expect(await files.list()).toEqual([{ key: keptKey(host), name: 'tệp.xlsx', at: 1000 }]);
    const work = await files.take(keptKey(host));
    expect(work?.changes).toEqual(kept(host));
    await host.save();
    await until(keeper);
    expect(await files.list()).toEqual([]);
    expect(await files.take(keptKey(host))).toBeNull();
    keeper.stop();
  });

  test('for seven days', async () => {
    const database = databaseInMemory();
    let now = 0;
    const files = keptFiles(database, () => now);
    const host = await open();
    await host.apply([{ kind: 'number', ...at('B1', SHEET), value: 6 }]);
    await files.keep({ name: host.name, bytes: host.bytes, isSample: false }, host.changes());
    now = 7 * DAY - 1;
    expect(await files.list()).toHaveLength(1);
    now = 7 * DAY;
    expect(await files.list()).toEqual([]);
    expect(await database.keys('files')).toEqual([]);
  });

  test('what another version wrote, or nobody, is not opened', async () => {
    const database = databaseInMemory();
    const files = keptFiles(database, () => 0);
    await database.write([
      { store: 'files', key: 'k', value: { name: 'a.xlsx', bytes: new Uint8Array(), isSample: false } },
      { store: 'changes', key: 'k', value: { name: 'a.xlsx', at: 0, changes: { version: 99 } } },
    ]);
    expect(await files.take('k')).toBeNull();
  });

  test('where the browser has no room, it is told', async () => {
    const full: Database = { ...databaseInMemory(), write: () => Promise.reject(new Error('quota')) };
    const host = await open();
    const keeper = keepWork(
      host,
      false,
      keptFiles(full, () => 0),
    );
    await host.apply([{ kind: 'number', ...at('B1', SHEET), value: 6 }]);
    await settled();
    expect(keeper.isKept()).toBe(false);
    keeper.stop();
  });
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function until(keeper: { readonly isKept: () => boolean }): Promise<void> {
  do await settled();
  while (!keeper.isKept());
}

const idOf = (host: GridHost): string => host.sheets.find(({ sheet }) => sheet.name === SHEET)!.sheet.id;

async function typed(host: GridHost): Promise<void> {
  const plain = { value: null, formula: null, format: 'General' };
  host.typed(idOf(host), [
    { ...at('A2', SHEET), content: { ...plain, value: 'xin chào' } },
    { ...at('C2', SHEET), content: { ...plain, value: 3, formula: 'B1-2' } },
    { ...at('B1', SHEET), content: plain },
    { ...at('E1', SHEET), content: { ...plain, value: false } },
  ]);
  return Promise.resolve();
}

function newSheet(name: string) {
  return { kind: 'write-sheet', sheet: { name, rows: [['Đơn vị'], ['x', 1]] } } as const;
}
