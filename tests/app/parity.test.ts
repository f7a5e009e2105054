/**
 * One workbook gives one answer: what the pane shows and what `soat check --json` prints are the same forms, entries,
 * findings and proposals (docs/json.md), whatever the workbook carries and whatever it is held against.
 */
import { readFileSync } from 'node:fs';
import type { Review } from '../../src/cli/review-file.js';
import { workbookReport } from '../../src/cli/workbook-report.js';
import { recognise } from '../../src/forms/recognise.js';
import { RULES_SHEET } from '../../src/forms/generated-sheets.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { check } from '../../src/review/check.js';
import { digestOf } from '../../src/review/digest-period.js';
import type { PeriodDigest } from '../../src/review/period-digest.js';
import { waive, type Waiver } from '../../src/review/waivers.js';
import { NO_SETTINGS, writeWorkbookSettings, type WorkbookSettings } from '../../src/review/workbook-settings.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { m06aTable } from '../../src/sources/dossiers/m06a-table.js';
import { readDossierList } from '../../src/sources/dossiers/read-dossier-list.js';
import type { Edit } from '../../src/workbook/edit.js';
import type { ChosenFile } from '../../src/ui/chosen-file.js';
import { put, SAMPLE, sampleWith, soat, temporaryFolder, workbookOf } from '../cli/support.js';
import { settled, testWorkbookHost, testSession } from '../pane/support.js';
import { asTable } from '../support/dossiers/as-table.js';
import { layOutDossiers } from '../support/dossiers/lay-out.js';
import { m06aSheet } from '../support/dossiers/m06a-workbook.js';
import { makeDossiers, SEED_PERIOD, SEED_TRUTH } from '../support/dossiers/make-dossiers.js';
import { toCsv } from '../support/dossiers/write-sample.js';

jest.setTimeout(60_000);

const folder = temporaryFolder();
const compiled = builtInEdition()!;
const dossiers = layOutDossiers(makeDossiers(1, SEED_TRUTH));
const SAME = [
  'level',
  'forms',
  'unread',
  'doubled',
  'entries',
  'findings',
  'explained',
  'missing',
  'proposals',
] as const;

type Session = ReturnType<typeof testSession>;
type Report = Readonly<Record<string, unknown>> & { readonly findings: readonly { readonly rule: string }[] };

async function changed(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<Uint8Array> {
  const host = await openWorkbook(bytes, 'a.xlsx');
  await host.apply(edits);
  return host.save();
}

function kept(settings: Partial<WorkbookSettings>): Edit {
  return { kind: 'settings', json: writeWorkbookSettings({ ...NO_SETTINGS, ...settings }) };
}

async function digest(bytes: Uint8Array, name: string, period: string | null): Promise<PeriodDigest> {
  const recognition = recognise(await (await openWorkbook(bytes, name)).read(), compiled.edition);
  return digestOf({ name, recognition }, period, compiled.edition.id)!;
}

function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

/** What the pane has after a check, by docs/json.md. */
async function paneReport(bytes: Uint8Array, prepare: (session: Session) => Promise<void>): Promise<Report> {
  const session = testSession(testWorkbookHost(await openWorkbook(bytes, 'a.xlsx')));
  await session.start();
  await prepare(session);
  await session.check({ mark: false });
  await settled(session);
  const state = session.get();
  const { recognition, result, summary, settings, settingsProblem: problem } = state;
  if (!recognition || !result || !summary) throw new Error(`nothing was checked: ${state.failure?.detail ?? ''}`);
  const found = { ...state, recognition, result, summary, settings: { settings, problem }, used: null };
  return workbookReport({ file: 'a.xlsx', found, error: null } satisfies Review, 'vi') as unknown as Report;
}

async function bothWays(
  name: string,
  bytes: Uint8Array,
  options: readonly string[] = [],
  prepare: (session: Session) => Promise<void> = () => Promise.resolve(),
): Promise<Report> {
  const file = put(folder, `${name}.xlsx`, bytes);
  const call = await soat(['check', file, '--json', ...options]);
  const command = workbookOf(call) as unknown as Report;
  const pane = await paneReport(bytes, prepare);
  for (const key of SAME) expect({ [key]: command[key] }).toEqual({ [key]: pane[key] });
  expect({ m06a: command['m06a'], conflicts: command['conflicts'], outcomes: command['outcomes'] }).toEqual({
    m06a: pane['m06a'],
    conflicts: pane['conflicts'],
    outcomes: pane['outcomes'],
  });
  return command;
}

const rulesOf = ({ findings }: Report): readonly string[] => findings.map(({ rule }) => rule);

test('the sample', async () => {
  const report = await bothWays('mẫu', readFileSync(SAMPLE));
  expect(report.findings.length).toBeGreaterThan(5);
});

test('a workbook that carries earlier periods is held against them', async () => {
  const before = await sampleWith({
    '2:2.1': '90',
    '2:2.2': '80',
    '4:3.2.1': '9.999',
    '4:3.2.2': '9.999',
    '8:6.1.1': '7',
  });
  const previous = [
    await digest(before, 'quy-1.xlsx', 'Quý I năm 2023'),
    await digest(before, '6t2022.xlsx', '6 tháng đầu năm 2022'),
    await digest(before, '6t2021.xlsx', '6 tháng đầu năm 2021'),
  ];
  const bytes = await changed(
    readFileSync(SAMPLE),
    kept({ unit: 'Xã Quảng Phú', period: '6 tháng đầu năm 2023', previous }),
  );
  const alone = await bothWays('một mình', readFileSync(SAMPLE));
  const report = await bothWays('kỳ trước', bytes);
  expect(report.findings.length).toBeGreaterThan(alone.findings.length);
  // And it is said what it was held against.
  const { out } = await soat(['check', put(folder, 'nói.xlsx', bytes)]);
  for (const { name } of previous) expect(out).toContain(name);
});

test('unit and period kept in the workbook count for an earlier workbook that is named', async () => {
  const before = await sampleWith({ '4:3.2.1': '9.999', '4:3.2.2': '9.999' });
  const earlier = await changed(before, kept({ unit: 'Xã Quảng Phú', period: '6 tháng đầu năm 2022' }));
  const bytes = await changed(await sampleWith({}), kept({ unit: 'Xã Quảng Phú', period: '6 tháng đầu năm 2023' }));
  const file = put(folder, 'truoc.xlsx', earlier);
  const report = await bothWays('kỳ được giữ', bytes, ['--previous', file], (session) =>
    session.attachPrevious([chosen('truoc.xlsx', earlier)]),
  );
  expect(rulesOf(report).some((rule) => rule.startsWith('G'))).toBe(true);
  const { sources } = workbookOf(
    await soat(['check', put(folder, 'giữ.xlsx', bytes), '--json', '--previous', file]),
  ) as unknown as { sources: { previous: readonly { as: string; years: number }[]; notices: readonly string[] } };
  expect(sources.previous).toMatchObject([{ as: 'earlier-year', years: 1 }]);
  // One figure of all was changed; that, and nothing about periods, is said.
  expect(sources.notices).toEqual([expect.stringMatching(/^50\/52 số liệu giống hệt kỳ trước/)]);
});

test('a list of dossiers', async () => {
  const csv = toCsv(dossiers);
  const bytes = await sampleWith({ '4:3.2.1': '1.150' });
  const list = put(folder, 'danh-sach.csv', csv);
  const options = ['--dossiers', list, '--from', '2022-12-06', '--to', '2023-06-07'];
  const report = await bothWays('hồ sơ', bytes, options, async (session) => {
    await session.attachDossiers(chosen('danh-sach.csv', csv));
    await session.choosePeriod(SEED_PERIOD);
  });
  expect(JSON.stringify(report.findings)).toContain('dossiers.solved');
});

test('faults of Biểu II.06a are findings everywhere', async () => {
  const table = m06aTable(readDossierList(asTable(dossiers))!, SEED_PERIOD);
  const sheet = m06aSheet(table, { changes: [[-1, 'solved', 1145]] });
  const bytes = await changed(readFileSync(SAMPLE), { kind: 'write-sheet', sheet, owner: 'person' });
  const report = await bothWays('II.06a', bytes);
  expect(rulesOf(report).filter((rule) => rule.startsWith('M06A-'))).toEqual(['M06A-7']);
  const call = await soat(['check', put(folder, 'II06a đếm.xlsx', bytes), '--json']);
  const alone = await soat(['check', SAMPLE, '--json']);
  const errors = (one: typeof call): number => (JSON.parse(one.out) as { summary: { errors: number } }).summary.errors;
  // One wrong figure is one error, though the row's other sum and the total disagree with it too.
  expect(errors(call) - errors(alone)).toBe(1);
});

test('rules of the office’s own, a faulty one and a contradiction among them', async () => {
  const sheet = {
    name: RULES_SHEET,
    rows: [
      ['Mã', 'Quy tắc', 'Mức', 'Lý do'],
      ['X1', '4:3.2.1 <= 10', 'Lỗi', 'Không quá mười hồ sơ'],
      ['X2', '4:3.2.1 >= 20', 'Cần xem lại', 'Ít nhất hai mươi'],
      ['X3', '4:3.2.1 + ', 'Lỗi', 'Viết dở'],
    ],
  };
  const bytes = await changed(readFileSync(SAMPLE), { kind: 'write-sheet', sheet, owner: 'person' });
  const report = await bothWays('quy tắc', bytes);
  expect(rulesOf(report)).toContain('X1');
  expect(report['conflicts']).toMatchObject([{ kind: 'contradiction' }]);
});

test('reasons and the level that the workbook carries', async () => {
  const recognition = recognise(await (await openWorkbook(readFileSync(SAMPLE), 'a.xlsx')).read(), compiled.edition);
  const finding = check(recognition, compiled).findings.find(({ rule }) => rule === 'P8-d')!;
  const waiver: Waiver = waive(finding, 'Ba thủ tục cung cấp ở cả hai mức')!;
  const report = await bothWays(
    'giải trình',
    await changed(readFileSync(SAMPLE), kept({ level: 'xa', waivers: [waiver], zeroConvention: 'hundred' })),
  );
  expect(report['explained']).toMatchObject([{ rule: 'P8-d' }]);
  expect(report['level']).toEqual({ level: 'xa', because: 'given' });
});
