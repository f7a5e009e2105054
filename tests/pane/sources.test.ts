/** Other sources through the real session: attached, counted, filled from, held against, kept, and taken away again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, readWorkbook } from '../../src/hosts/file/open.js';
import type { ChosenFile } from '../../src/ui/chosen-file.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import type { Finding } from '../../src/review/finding.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { countDossiers, rowsOf } from '../../src/sources/dossiers/count.js';
import { m06aTable } from '../../src/sources/dossiers/m06a-table.js';
import { readDossierList } from '../../src/sources/dossiers/read-dossier-list.js';
import { sentenceOf } from '../../src/strings/findings.js';
import type { CellEdit } from '../../src/workbook/edit.js';
import { findCell, findSheet, type Sheet, type Snapshot } from '../../src/workbook/snapshot.js';
import { asTable } from '../support/dossiers/as-table.js';
import { layOutDossiers, type LayOutOptions } from '../support/dossiers/lay-out.js';
import { m06aSnapshot } from '../support/dossiers/m06a-workbook.js';
import { makeDossiers, SEED_PERIOD, SEED_TRUTH, truthOfSize } from '../support/dossiers/make-dossiers.js';
import { toCsv, toHtmlXls } from '../support/dossiers/write-sample.js';
import { toXlsx } from '../support/dossiers/write-xlsx.js';
import { ROOT } from '../support/paths.js';
import { seedHost, settled, testWorkbookHost, testSession, type TestWorkbookHost } from './support.js';

jest.setTimeout(60_000);

const SEED_BYTES = new Uint8Array(readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')));
const edition = builtInEdition()!;
const list = (options: LayOutOptions = {}) => layOutDossiers(makeDossiers(1, SEED_TRUTH), options);
const fileOf = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});
const CSV = fileOf('danh-sach.csv', toCsv(list()));

let host: TestWorkbookHost;
let session: ReturnType<typeof testSession>;

beforeEach(async () => {
  host = await seedHost();
  session = testSession(host);
  await session.start();
});

function entryOf(ref: string) {
  const entry = session.get().recognition?.reading.entries.get(ref);
  if (!entry?.place) throw new Error(`no cell for ${ref}`);
  return { ...entry, place: entry.place };
}

async function valueAt(ref: string) {
  const { sheet, row, column } = entryOf(ref).place;
  const found = findSheet(await host.read(), sheet);
  return found ? findCell(found, row, column)?.value : undefined;
}

/** The official's form before anything is filled in. */
async function emptyTheForm(): Promise<void> {
  const edits = [...(session.get().recognition?.reading.entries.values() ?? [])].flatMap(
    ({ place, written }): readonly CellEdit[] => (place && written ? [{ kind: 'clear', ...place }] : []),
  );
  await host.type(...edits);
  await settled(session);
}

const all = (findings: readonly Finding[]): readonly Finding[] => findings.flatMap((one) => [one, ...all(one.follows)]);
const rules = (): readonly string[] => all(session.get().result?.findings ?? []).map(({ rule }) => rule);
const finding = (rule: string): Finding | undefined =>
  all(session.get().result?.findings ?? []).find((one) => one.rule === rule);
const attached = () => {
  const { dossiers, rowsDone, problems } = session.get().sources;
  return { attached: dossiers !== null, rowsDone, problems };
};
const period = () => {
  const { period: days, periodFrom } = session.get().sources.dossiers!;
  return { days, periodFrom };
};
const classes = () => session.get().sources.dossiers?.counts?.classes;

async function attachSeedList(): Promise<void> {
  await session.attachDossiers(CSV);
  await session.choosePeriod(SEED_PERIOD);
}

describe('a dossier list', () => {
  it('counts 1.157, 1.144 and 1.142 and fills them into an empty form through the preview', async () => {
    await emptyTheForm();
    await attachSeedList();
    expect(classes()).toMatchObject({
      received: 1157,
      solved: 1144,
      solved_early: 912,
      solved_on_time: 230,
      online: 679,
    });
    await session.showFill();
    const { proposals } = session.get();
    expect(proposals.map(({ ref, value, rule }) => [ref, value, rule])).toEqual(
      expect.arrayContaining([
        ['8:6.4.1', 1157, 'L2-received'],
        ['4:3.2.1', 1144, 'L1-solved'],
        ['4:3.2.2', 1142, 'L1-on-time'],
      ]),
    );
    await session.fill(proposals, 'values');
    expect(session.get().failure?.detail).toBeUndefined();
    expect(await Promise.all(['8:6.4.1', '4:3.2.1', '4:3.2.2'].map(valueAt))).toEqual([1157, 1144, 1142]);
    // What was filled agrees with what it was filled from.
    expect(rules().filter((rule) => rule.startsWith('L'))).toEqual([]);
  });

  it('explains the 99,7 of the seed by the one dossier overdue in process', async () => {
    await session.check({ mark: false });
    expect(sentenceOf(finding('P4-f')!, edition, 'vi')).toContain('hoặc 02');
    await attachSeedList();
    const explained = finding('P4-f')!;
    expect(explained.alternatives.find(({ id }) => id === 'in-process-overdue')?.numbers).toEqual([1]);
    expect(sentenceOf(explained, edition, 'vi')).toContain('tính cả 01 hồ sơ');
  });

  it('stays attached when the figures change, and says how far they are off', async () => {
    await attachSeedList();
    await session.check({ mark: false });
    expect(rules()).not.toContain('L1-solved');
    await host.type({ kind: 'text', ...entryOf('4:3.2.1').place, value: '1.150' });
    await settled(session);
    expect(sentenceOf(finding('L1-solved')!, edition, 'vi')).toContain('theo danh sách hồ sơ là 1.144, lệch 6');
    session.detach('dossiers');
    expect(rules()).not.toContain('L1-solved');
  });

  it.each([
    ['danh-sach.csv', toCsv(list(), 'utf-16le', '\t')],
    ['danh-sach.csv', toCsv(list(), 'windows-1258', ';')],
    ['danh-sach.xls', toHtmlXls(list())],
    ['danh-sach.xlsx', toXlsx(list({ dates: 'serial', traps: true }))],
  ])('is read the same from %s, however it is written', async (name, bytes) => {
    await session.attachDossiers(fileOf(name, bytes));
    await session.choosePeriod(SEED_PERIOD);
    expect(session.get().sources.problems).toEqual([]);
    expect(classes()).toMatchObject({ received: 1157, solved: 1144, solved_late: 2, online: 679 });
  });

  it('takes its period from the workbook, by its name where no days are stated, until the person says otherwise', async () => {
    await session.attachDossiers(CSV);
    expect(period().periodFrom).not.toBe('chosen');
    await session.saveSettings({ period: '6 tháng đầu năm 2023 (từ 06/12/2022 đến 07/6/2023)' });
    await session.attachDossiers(CSV);
    expect(period()).toEqual({ days: SEED_PERIOD, periodFrom: 'workbook' });
    await session.saveSettings({ period: '6 tháng đầu năm 2023' });
    await session.attachDossiers(CSV);
    expect(session.get().sources.dossiers?.periodFrom).toBe('custom');
    await session.choosePeriod(SEED_PERIOD);
    await session.attachDossiers(CSV);
    expect(period()).toEqual({ days: SEED_PERIOD, periodFrom: 'chosen' });
  });

  it('keeps a corrected column with the workbook, and forgets it on request', async () => {
    await attachSeedList();
    const { list: read } = session.get().sources.dossiers!;
    const due = read.columns.find(({ role }) => role === 'due')!.column;
    expect(session.get().sources.dossiers?.columns.find(({ column }) => column === due)?.heading).toBe('Ngày hẹn trả');
    await session.chooseColumns({ columns: { due: null } });
    expect(classes()).toMatchObject({ solved: 1144, solved_early: null });
    const kept = readWorkbookSettings((await host.read()).settings).settings;
    expect(kept.dossiers).toEqual({ columns: { due: null } });
    const later = testSession(host);
    await later.start();
    await later.attachDossiers(CSV);
    expect(later.get().sources.dossiers?.list.columns.map(({ role }) => role)).not.toContain('due');
    await session.chooseColumns(null);
    expect(classes()).toMatchObject({ solved_early: 912 });
    expect(readWorkbookSettings((await host.read()).settings).settings.dossiers).toBeUndefined();
  });

  it('says which words it does not know, and counts with what the person says they mean', async () => {
    const dossiers = makeDossiers(1, SEED_TRUTH).map((one) =>
      one.status === 'Đã trả kết quả' ? { ...one, status: 'Giao tận tay' } : one,
    );
    await session.attachDossiers(fileOf('la.csv', toCsv(layOutDossiers(dossiers))));
    await session.choosePeriod(SEED_PERIOD);
    expect(classes()?.solved).toBeLessThan(1144);
    expect(session.get().sources.dossiers?.list.faults[0]).toMatchObject({
      kind: 'unknown-status',
      written: 'Giao tận tay',
    });
    await session.chooseWords([{ written: 'giao tận tay', meaning: 'finished' }]);
    expect(classes()?.solved).toBe(1144);
    expect(readWorkbookSettings((await host.read()).settings).settings.listWords).toEqual([
      { written: 'giao tận tay', meaning: 'finished' },
    ]);
    await session.chooseWords([]);
    expect(classes()?.solved).toBeLessThan(1144);
  });

  it('that an English Excel turned round is turned back, and counts otherwise only when the person says so', async () => {
    await session.attachDossiers(fileOf('dao.xlsx', toXlsx(list({ dates: 'turned' }))));
    await session.choosePeriod(SEED_PERIOD);
    expect(session.get().sources.dossiers?.list.dates[0]).toMatchObject({ kind: 'turned', reading: 'swapped' });
    expect(classes()).toMatchObject({ received: 1157, solved: 1144 });
    await session.chooseColumns({ dates: 'as-read' });
    expect(classes()?.received).not.toBe(1157);
  });

  it('is refused with its reason when it is no list, or no workbook at all', async () => {
    await session.attachDossiers(fileOf('phu-luc.xlsx', SEED_BYTES));
    const problems = [{ kind: 'dossiers', name: 'phu-luc.xlsx', fault: 'no-list' }];
    expect(attached()).toEqual({ attached: false, rowsDone: null, problems });
    await session.attachDossiers(fileOf('anh.xlsx', Uint8Array.of(1, 2, 3, 4)));
    expect(session.get().sources.problems).toEqual([{ kind: 'dossiers', name: 'anh.xlsx', fault: 'not-a-workbook' }]);
    expect(session.get().failure?.detail).toBeUndefined();
    await attachSeedList();
    expect(session.get().sources.problems).toEqual([]);
  });

  it('in which no columns are recognised is read by the columns that the person names, now and the next time', async () => {
    // Codes and headings of an office's own making: rows say BN/0001, and when it came in, is due and was done.
    const rows = [
      'SỔ THEO DÕI MỘT CỬA',
      'A;B;C;D',
      ...Array.from({ length: 12 }, (_, at) => `BN/${1001 + at};0${1 + (at % 9)}/03/2023;20/03/2023;15/03/2023`),
    ];
    const own = fileOf('so-mot-cua.csv', new TextEncoder().encode(rows.join('\n')));
    await session.attachDossiers(own);
    expect(attached()).toMatchObject({ attached: false, problems: [{ fault: 'no-list' }] });
    const { columns } = session.get().sources.unmapped!;
    expect(columns.map(({ heading, sample }) => [heading, sample])).toEqual([
      ['A', 'BN/1001'],
      ['B', '01/03/2023'],
      ['C', '20/03/2023'],
      ['D', '15/03/2023'],
    ]);
    await session.mapColumns({ code: 0, received: 1, due: 2, finished: 3 });
    expect(attached()).toMatchObject({ attached: true, problems: [] });
    expect(session.get().sources.unmapped).toBeNull();
    await session.choosePeriod(SEED_PERIOD);
    expect(classes()).toMatchObject({ received: 12, solved: 12, solved_early: 12 });

    const later = testSession(host);
    await later.start();
    await later.attachDossiers(own);
    expect(later.get().sources.dossiers?.list.rowCount).toBe(12);
  });

  it('beside one that is attached does not mix with it', async () => {
    await attachSeedList();
    await session.attachDossiers(fileOf('khac.csv', new TextEncoder().encode('A;B;C\nx;y;z\n')));
    expect(session.get().sources.unmapped?.file).toBe('khac.csv');
    await session.chooseColumns({ columns: { due: null } });
    expect(session.get().sources.dossiers?.file).toBe(CSV.name);
    expect(session.get().sources.dossiers?.list.columns.map(({ role }) => role)).not.toContain('due');
    session.detach('dossiers');
    expect(session.get().sources).toMatchObject({ dossiers: null, unmapped: null });
  });

  it('that is long is read in slices, and reading can be broken off: nothing is attached then', async () => {
    const dossiers = makeDossiers(3, truthOfSize(12_000));
    const long = fileOf('dai.csv', toCsv(layOutDossiers(dossiers)));
    const seen = new Set<number | null>();
    const stop = session.subscribe(() => {
      const { rowsDone } = session.get().sources;
      seen.add(rowsDone);
      if (rowsDone !== null && rowsDone >= 4000) session.cancel();
    });
    await session.attachDossiers(long);
    stop();
    expect(Math.max(...[...seen].map((rows) => rows ?? 0))).toBeLessThan(12_000);
    // Only what is small is compared: a difference within the whole state could hardly be printed.
    expect(session.get().notice?.kind).toBe('cancelled');
    expect(attached()).toEqual({ attached: false, rowsDone: null, problems: [] });
    await session.attachDossiers(long);
    expect(session.get().sources.dossiers?.list.rowCount).toBe(dossiers.length);
  });
});

describe('a list on a sheet of the workbook itself', () => {
  const listSheet = (bytes: Uint8Array): Sheet => ({ ...readWorkbook(bytes).sheets[0]!, id: 'list' });
  const withSheet =
    (sheet: Sheet) =>
    (snapshot: Snapshot): Snapshot => ({ ...snapshot, sheets: [...snapshot.sheets, sheet] });

  it('is offered, counted, and read again with the forms', async () => {
    const sheet = listSheet(toXlsx(list({ dates: 'serial' })));
    host.distort(withSheet(sheet));
    await session.check({ mark: false });
    expect((await session.findListSheets()).map(({ name }) => name)).toEqual([sheet.name]);
    await session.attachSheet(sheet.name);
    await session.choosePeriod(SEED_PERIOD);
    expect(classes()).toMatchObject({ received: 1157, solved: 1144 });
    const [solvedRow = 0] = rowsOf(session.get().sources.dossiers!.list, SEED_PERIOD, 'solved');
    host.distort(withSheet({ ...sheet, rows: sheet.rows.filter(({ index }) => index !== solvedRow - 1) }));
    await host.type({ kind: 'text', ...entryOf('4:3.2.1').place, value: '1.144' });
    await settled(session);
    expect(classes()).toMatchObject({ received: 1156, solved: 1143 });
    expect([finding('L1-solved')?.actual, finding('L1-solved')?.expected]).toEqual([1144, 1143]);
    // The sheet is gone: so is what was counted of it, and that is said.
    host.distort((snapshot) => snapshot);
    await session.check({ mark: false });
    const problems = [{ kind: 'dossiers', name: sheet.name, fault: 'no-list' }];
    expect(attached()).toEqual({ attached: false, rowsDone: null, problems });
    expect(rules()).not.toContain('L1-solved');
  });
});

describe('Biểu II.06a in the workbook', () => {
  it('is found, and what does not add up in it stands in the ordinary list', async () => {
    const counted = m06aTable(readDossierList(asTable(list()))!, SEED_PERIOD);
    const form = await m06aSnapshot(counted, { changes: [[0, 'solved', 7]] });
    host.distort((snapshot) => ({ ...snapshot, sheets: [...snapshot.sheets, { ...form.sheets[0]!, id: 'm06a' }] }));
    await session.check({ mark: false });
    const { m06a, result } = session.get();
    expect(m06a?.found.sheet).toBe('II.06a');
    const first = result!.findings.find(({ rule }) => rule.startsWith('M06A-'))!;
    const [cell] = first.cells;
    expect(cell).toEqual({ sheet: 'II.06a', row: m06a!.found.rows[0]!.row, column: m06a!.found.columns.get('7') });
    expect(sentenceOf(first, result!.edition, 'vi')).toMatch(
      /^Biểu II\.06a, dòng “[^”]+”, cột \(7\): .*\(7\) phải bằng /,
    );
    expect(m06a!.faults.map(({ rule }) => rule)).toContain('M06A-total-7');
    expect(session.get().summary?.errors.includes(first)).toBe(true);
  });
});

describe('earlier periods', () => {
  /** The seed as it would have been a year before, with other figures. */
  async function yearBefore(name: string, figures: Readonly<Record<string, string>>): Promise<ChosenFile> {
    const file = await openWorkbook(SEED_BYTES, name);
    await file.apply(
      Object.entries(figures).map(([ref, value]): CellEdit => ({ kind: 'text', ...entryOf(ref).place, value })),
    );
    return fileOf(name, await file.save());
  }

  it('are kept with the workbook as what they say, and compared at the next opening without being chosen again', async () => {
    await session.attachPrevious([await yearBefore('ky-truoc.xlsx', { '4:3.2.1': '412' })]);
    const [digest] = session.get().settings.previous ?? [];
    expect(digest?.name).toBe('ky-truoc.xlsx');
    expect(digest!.figures.find(({ ref }) => ref === '4:3.2.1')).toMatchObject({
      written: '412',
      quantity: { value: 412 },
    });
    const json = (await host.read()).settings!;
    expect(json.length).toBeLessThan(16_000);
    const later = testSession(host);
    await later.start();
    await later.check({ mark: false });
    expect(JSON.stringify(later.get().settings.previous)).toBe(JSON.stringify([digest]));
    expect(later.get().used?.previous?.uses).toHaveLength(1);
    await later.forgetPrevious('ky-truoc.xlsx');
    expect(readWorkbookSettings((await host.read()).settings).settings.previous).toBeUndefined();
    expect(later.get().used?.previous).toBeNull();
  });

  it('of the same time a year before say what has leapt; their period is read off the name, or given', async () => {
    await session.saveSettings({ period: '6 tháng đầu năm 2023' });
    await session.attachPrevious([await yearBefore('PL_6T2022.xlsx', { '4:3.2.1': '412' })]);
    expect(session.get().settings.previous?.[0]?.period).toBe('6 tháng đầu năm 2022');
    await session.check({ mark: false });
    expect(session.get().used?.previous?.uses).toMatchObject([{ as: 'earlier-year', years: 1 }]);
    await session.namePrevious('PL_6T2022.xlsx', 'Quý I/2023');
    expect(session.get().used?.previous?.uses).toMatchObject([{ as: 'same-year' }]);
    expect(rules()).not.toContain('G14');
    await session.namePrevious('PL_6T2022.xlsx', '');
    expect(session.get().used?.previous?.notices).toEqual([
      { kind: 'same-figures', name: 'PL_6T2022.xlsx', same: 50, of: 51 },
      { kind: 'period-supposed', name: 'PL_6T2022.xlsx' },
    ]);
    await session.namePrevious('PL_6T2022.xlsx', '6 tháng đầu năm 2022');
    expect(session.get().used?.previous?.uses).toMatchObject([{ as: 'earlier-year', years: 1 }]);
    const jump = finding('G14');
    expect(jump?.refs).toEqual(['4:3.2.1']);
    expect(sentenceOf(jump!, edition, 'vi')).toContain('412');
  });

  it('that are no appendices are refused, the others kept', async () => {
    await session.attachPrevious([fileOf('danh-sach.xlsx', toXlsx(list())), await yearBefore('ky-truoc.xlsx', {})]);
    expect(session.get().sources.problems).toEqual([{ kind: 'previous', name: 'danh-sach.xlsx', fault: 'no-form' }]);
    expect(session.get().settings.previous?.map(({ name }) => name)).toEqual(['ky-truoc.xlsx']);
  });

  it('are held for the sitting where the settings part may not be written', async () => {
    const other = testWorkbookHost(await openWorkbook(SEED_BYTES, 'seed.xlsx'));
    other.distort((snapshot) => ({ ...snapshot, settings: '{"version":99}' }));
    const careful = testSession(other);
    await careful.start();
    await careful.attachPrevious([fileOf('ky-truoc.xlsx', SEED_BYTES)]);
    await careful.check({ mark: false });
    expect(careful.get().settings.previous).toHaveLength(1);
    expect(other.applied).toEqual([]);
  });
});

test('a report’s text is held against the figures', async () => {
  const text = 'Giải quyết trước và đúng hạn 1.124 hồ sơ, chiếm 99,83% trên tổng số hồ sơ đã giải quyết.';
  await session.attachReport(fileOf('bao-cao.txt', new TextEncoder().encode(text)));
  expect(session.get().sources.report?.name).toBe('bao-cao.txt');
  await session.check({ mark: false });
  const off = all(session.get().result?.findings ?? []).find(({ terms }) =>
    terms.some(({ ref }) => ref === 'report.solved_early_or_on_time'),
  );
  expect(off && sentenceOf(off, edition, 'vi')).toContain('1.124');
  session.detach('report');
  expect(
    all(session.get().result?.findings ?? []).some(({ terms }) => terms.some(({ source }) => source === 'report')),
  ).toBe(false);
});

test('the counts are those of the core', async () => {
  await attachSeedList();
  expect(session.get().sources.dossiers?.counts).toEqual(countDossiers(readDossierList(asTable(list()))!, SEED_PERIOD));
});
