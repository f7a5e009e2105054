/** "Bản sạch để gửi": nothing of ours in the copy, everything of the official's, and the open workbook as it was. */
import { RESULTS_SHEET, RULES_SHEET } from '../../src/forms/generated-sheets.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { canCopyWorkbook, openAsNewWorkbook, readWholeFile } from '../../src/hosts/office/whole-file.js';
import { copyFor, type NamedFile } from '../../src/app/copies.js';
import { newPeriodFile } from '../../src/app/new-like.js';
import type { CleanCopyParts } from '../../src/pane/session/sending.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { parsePeriod } from '../../src/sources/period.js';
import { HostError } from '../../src/workbook/failure.js';
import { findCell, findSheet } from '../../src/workbook/snapshot.js';
import { seedFile, testWorkbookHost, testSession } from './support.js';

const newPeriod: CleanCopyParts['newPeriod'] = (bytes, request) => newPeriodFile(bytes, 'phu-luc-6t2023.xlsx', request);
const CLEAN: CleanCopyParts['copy'] = (purpose, bytes, request) => copyFor(purpose, bytes, 'a.xlsx', request);

async function opened() {
  const file = await seedFile();
  const host = testWorkbookHost(file);
  const handed: Uint8Array[] = [];
  const cleanCopy: CleanCopyParts = {
    purposes: ['send', 'clean', 'archive'],
    wholeFile: () => file.save(),
    copy: (purpose, bytes, request) => copyFor(purpose, bytes, 'phu-luc.xlsx', request),
    newPeriod,
    handOver: ({ bytes }: NamedFile) => Promise.resolve(void handed.push(bytes)),
  };
  const session = testSession(host, {}, { cleanCopy });
  await session.start();
  await session.check();
  return { file, host, session, handed };
}

it('has the figures that were mended, and neither marks, sheet nor settings', async () => {
  const { file, host, session, handed } = await opened();
  const original = readWorkbook(await (await seedFile()).save());
  const finding = session.get().summary?.errors[0];
  const [fix] = finding?.fixes ?? [];
  if (!finding || !fix) throw new Error('nothing to mend');
  await session.fix(finding, fix);
  await session.writeReport();
  await session.cleanCopy?.();
  expect(session.get()).toMatchObject({ failure: null, notice: { kind: 'clean-copy' }, marks: 'current' });
  const [bytes] = handed;
  if (!bytes) throw new Error('no copy');
  const copy = readWorkbook(bytes);
  expect(copy.settings).toBeNull();
  expect(copy.sheets.map(({ name }) => name)).toEqual(original.sheets.map(({ name }) => name));
  const [place] = finding.cells;
  for (const sheet of original.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        if (place?.sheet === sheet.name && place.row === row.index && place.column === cell.column) continue;
        const twin = findSheet(copy, sheet.name);
        expect(twin && findCell(twin, row.index, cell.column)).toEqual(cell);
      }
    }
  }
  // The copy came without marks because they were away for that moment; now they are back, with sheet and settings.
  const text = new TextDecoder('latin1').decode(await unpacked(bytes));
  expect(text).not.toContain('soat-phu-luc');
  expect((await host.read()).settings).toContain('"marked":true');
  expect((await file.read()).sheets.at(-1)?.name).toBe('Phiếu kết quả');
});

it('is without the sheet of rules that we put there, which stays in the open workbook', async () => {
  const { file, session, handed } = await opened();
  await session.openRulesSheet();
  expect((await file.read()).sheets.map(({ name }) => name)).toContain(RULES_SHEET);
  await session.cleanCopy?.();
  const original = readWorkbook(await (await seedFile()).save());
  expect(namesIn(handed[0])).toEqual(original.sheets.map(({ name }) => name));
  expect((await file.read()).sheets.map(({ name }) => name)).toContain(RULES_SHEET);
});

it('keeps a sheet of rules, and one named as our results are, that the official made', async () => {
  const { file, session, handed } = await opened();
  await file.apply(
    [RULES_SHEET, RESULTS_SHEET].map((name) => ({
      kind: 'write-sheet' as const,
      sheet: {
        name,
        rows: [
          ['Mã', 'Quy tắc'],
          ['A1', '4:3.2.1 >= 0'],
        ],
      },
      owner: 'person' as const,
    })),
  );
  await session.cleanCopy?.();
  expect(namesIn(handed[0])).toEqual(expect.arrayContaining([RULES_SHEET, RESULTS_SHEET]));
});

function namesIn(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) throw new Error('no copy');
  return readWorkbook(bytes).sheets.map(({ name }) => name);
}

it('asks for the file before it touches a mark: where there is none to be had, nothing was written', async () => {
  const host = testWorkbookHost(await seedFile());
  const cleanCopy: CleanCopyParts = {
    wholeFile: () => Promise.reject(new HostError('copy-not-given', 'get file')),
    purposes: ['clean'],
    copy: CLEAN,
    newPeriod,
    handOver: () => Promise.resolve(),
  };
  const session = testSession(host, {}, { cleanCopy });
  await session.check();
  const written = host.applied.length;
  await session.cleanCopy?.();
  expect(session.get()).toMatchObject({
    marks: 'current',
    failure: { activity: 'clean-copy', code: 'copy-not-given' },
  });
  expect(host.applied).toHaveLength(written);
});

it('says first that this kind of file would lose something, and reads nothing for it', async () => {
  const host = testWorkbookHost(await seedFile());
  const cleanCopy: CleanCopyParts = {
    requireKind: () => Promise.reject(new HostError('copy-loses-macros', 'a.xlsm')),
    wholeFile: () => Promise.reject(new Error('not to be asked for')),
    purposes: ['clean'],
    copy: CLEAN,
    newPeriod,
    handOver: () => Promise.resolve(),
  };
  const session = testSession(host, {}, { cleanCopy });
  await session.check();
  const calls = host.calls.length;
  await session.cleanCopy?.();
  expect(session.get().failure).toMatchObject({ activity: 'clean-copy', code: 'copy-loses-macros' });
  expect(host.calls).toHaveLength(calls);
});

it('hands over the bytes of after the marks went, and learns where Excel opens no copies', async () => {
  const file = await seedFile();
  const host = testWorkbookHost(file);
  let fetched = 0;
  let cleaned: Uint8Array | null = null;
  const last: Uint8Array[] = [];
  const cleanCopy: CleanCopyParts = {
    async wholeFile() {
      fetched += 1;
      const bytes = await file.save();
      last.push(bytes);
      return bytes;
    },
    purposes: ['clean'],
    copy(purpose, bytes, request) {
      cleaned = bytes;
      return CLEAN(purpose, bytes, request);
    },
    newPeriod,
    handOver: () => Promise.reject(new HostError('copy-not-opened', 'InvalidOperation')),
  };
  const session = testSession(host, {}, { cleanCopy });
  await session.check();
  await session.cleanCopy?.();
  expect(fetched).toBe(2);
  expect(cleaned).toBe(last.at(-1));
  expect(session.get()).toMatchObject({ marks: 'current', failure: { code: 'copy-not-opened' } });
  const written = host.applied.length;
  await session.cleanCopy?.();
  expect(session.get().failure).toMatchObject({ code: 'copy-not-opened' });
  expect(host.applied).toHaveLength(written);
  expect(fetched).toBe(2);
});

it('puts the marks back when the copy cannot be handed over, and says why', async () => {
  const file = await seedFile();
  const host = testWorkbookHost(file);
  const session = testSession(
    host,
    {},
    {
      cleanCopy: {
        wholeFile: () => file.save(),
        purposes: ['clean'],
        copy: CLEAN,
        newPeriod,
        handOver: () => Promise.reject(new HostError('not-answering', 'create workbook')),
      },
    },
  );
  await session.check();
  await session.cleanCopy?.();
  expect(session.get()).toMatchObject({ marks: 'current', failure: { activity: 'clean-copy', code: 'not-answering' } });
  expect(host.applied.at(-1)?.some(({ kind }) => kind === 'mark')).toBe(true);
});

/** All parts of a zip, one after the other, unpacked. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const { unzipSync } = await import('fflate');
  return Buffer.concat(Object.values(unzipSync(bytes)));
}

describe('Excel’s whole file', () => {
  interface FakeSlice {
    readonly data: readonly number[];
  }
  const closed: string[] = [];

  let compressedFile = true;

  function installOffice(slices: readonly (readonly number[] | 'fails')[]): void {
    const succeeded = <Value>(value: Value) => ({ status: 'succeeded', value });
    const file = {
      size: slices.reduce((sum, slice) => sum + slice.length, 0),
      sliceCount: slices.length,
      getSliceAsync(index: number, callback: (result: object) => void) {
        const data = slices[index];
        if (data === undefined || data === 'fails') callback({ status: 'failed', error: { code: 5, message: 'gone' } });
        else callback(succeeded<FakeSlice>({ data }));
      },
      closeAsync: () => void closed.push('closed'),
    };
    Object.assign(globalThis, {
      Office: {
        FileType: { Compressed: 'compressed' },
        AsyncResultStatus: { Succeeded: 'succeeded' },
        context: {
          requirements: { isSetSupported: (set: string) => set !== 'CompressedFile' || compressedFile },
          document: {
            getFileAsync: (_type: string, _options: object, callback: (result: object) => void) =>
              callback(succeeded(file)),
          },
        },
      },
      Excel: {
        createWorkbook: (base64: string) => Promise.resolve(void made.push(base64)),
      },
    });
  }
  const made: string[] = [];

  afterEach(() => {
    closed.length = 0;
    Reflect.deleteProperty(globalThis, 'Office');
    Reflect.deleteProperty(globalThis, 'Excel');
  });

  it('is put together from its slices, closed, and opened again from base64', async () => {
    expect(canCopyWorkbook()).toBe(false);
    installOffice([
      [80, 75, 3],
      [4, 255],
    ]);
    expect(canCopyWorkbook()).toBe(true);
    const bytes = await readWholeFile();
    expect([...bytes]).toEqual([80, 75, 3, 4, 255]);
    expect(closed).toEqual(['closed']);
    await openAsNewWorkbook(bytes);
    expect(made).toEqual([Buffer.from(bytes).toString('base64')]);
  });

  it('is refused with its next step where Excel gives no compressed files', async () => {
    compressedFile = false;
    installOffice([[1]]);
    await expect(readWholeFile()).rejects.toMatchObject({ code: 'copy-not-here' });
    compressedFile = true;
  });

  it('is closed too when a slice fails, which is told by a code', async () => {
    installOffice([[1], 'fails']);
    await expect(readWholeFile()).rejects.toMatchObject({ code: 'copy-not-given', detail: 'get slice 1: 5 gone' });
    expect(closed).toEqual(['closed']);
  });
});

it('is also an empty form for the next period, with the marks back in the open workbook', async () => {
  const { host, session, handed } = await opened();
  const period = parsePeriod('Quý III/2023');
  if (!period) throw new Error('no period');
  const made = await session.newPeriod?.(period, 'Quý III/2023');
  expect(session.get()).toMatchObject({ failure: null, marks: 'current' });
  expect(made).toMatchObject({ name: 'phu-luc-6t2023 - Quý III-2023.xlsx', last: '6 tháng đầu năm 2023' });
  expect(made?.emptied.length).toBeGreaterThan(50);
  const [bytes] = handed;
  if (!bytes) throw new Error('no file');
  const { settings } = readWorkbookSettings(readWorkbook(bytes).settings);
  expect(settings).toMatchObject({ period: 'Quý III/2023', edition: 'hue-2023', marked: false, waivers: [] });
  expect(settings.previous?.[0]?.figures.length).toBe(made?.kept);
  expect(new TextDecoder('latin1').decode(await unpacked(bytes))).not.toContain('soat-phu-luc-mark');
  expect((await host.read()).settings).toContain('"marked":true');
});
