/** `--tasks` of check and fill: the list of assigned tasks against Phụ lục 2, from every kind of file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode, type SampleEncoding } from '../support/dossiers/write-sample.js';
import { toXlsx } from '../support/dossiers/write-xlsx.js';
import { csvOf, quarterOfTasks, TASK_HEADINGS, taskRows } from '../support/tasks.js';
import { put, sampleWith, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();
const ROWS = taskRows(quarterOfTasks());
const AGREEING = { '2:5.1': '45', '2:5.2': '38', '2:5.3': '4', '2:5.4': '1' };
const PERIOD = ['--from', '15/12/2022', '--to', '14/06/2023'];

interface Found {
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly sources: { readonly tasks?: Record<string, unknown>; readonly dossiers: unknown };
}
const workbookWith = async (name: string, figures: Readonly<Record<string, string>>): Promise<string> => {
  const file = join(folder, name);
  writeFileSync(file, await sampleWith(figures));
  return file;
};
async function check(book: string, list: string, ...more: readonly string[]): Promise<Found> {
  const call = await soat(['check', book, '--tasks', list, ...PERIOD, '--json', ...more]);
  expect(call.err).toBe('');
  return workbookOf(call) as unknown as Found;
}
const ofTasks = ({ findings }: Found): readonly string[] =>
  findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('L4-'));

let agreeing: string;
beforeAll(async () => {
  agreeing = await workbookWith('khop.xlsx', AGREEING);
});

test.each([
  ['nhiem-vu.xlsx', () => toXlsx({ rows: ROWS, merges: [], faults: {} })],
  ...(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'] as const).map(
    (encoding: SampleEncoding) =>
      [`nhiem-vu-${encoding}.csv`, () => encode(csvOf(ROWS, encoding === 'utf-8' ? ',' : ';'), encoding)] as const,
  ),
] as const)('%s: the same counts, and nothing to say where they agree', async (name, bytes) => {
  const found = await check(agreeing, put(folder, name, bytes()));
  expect(ofTasks(found)).toEqual([]);
  expect(found.sources.dossiers).toBeNull();
  expect(found.sources.tasks).toMatchObject({
    rows: 50,
    from: '2022-12-15',
    to: '2023-06-14',
    unit: null,
    counts: {
      district_assigned: 45,
      district_on_time: 38,
      district_late: 4,
      district_overdue: 1,
      province_assigned: 3,
    },
    columns: { due: { column: 'H', heading: 'Hạn xử lý', because: 'heading' } },
    faults: [],
  });
  expect(JSON.stringify(found.sources)).not.toContain('Nguyễn Văn Bình');
});

test('each row of Phụ lục 2 that disagrees is a finding that names both figures', async () => {
  const book = await workbookWith('lech.xlsx', { ...AGREEING, '2:5.2': '36', '2:5.3': '6' });
  const list = put(folder, 'lech.csv', csvOf(ROWS));
  const found = await check(book, list);
  expect(ofTasks(found)).toEqual(expect.arrayContaining(['L4-on-time', 'L4-late']));
  const message = found.findings.find(({ rule }) => rule === 'L4-on-time')?.message;
  expect(message).toContain('36');
  expect(message).toContain('38');
  const text = await soat(['check', book, '--tasks', list, ...PERIOD]);
  expect(text.out).toContain('Đã đọc 50 nhiệm vụ');
  expect(text.out).toContain('Hoàn thành đúng hạn: 41');
});

test.each([
  [{ '2:5.1': '43' }, 'chỉ tính nhiệm vụ giao trong kỳ'],
  [{ '2:5.1': '48' }, 'tính mọi nhiệm vụ trong danh sách'],
])('a figure that counts other tasks of the list is said to be right in that way: %j', async (figures, words) => {
  const book = await workbookWith('cach-khac.xlsx', { ...AGREEING, ...figures });
  const found = await check(book, put(folder, 'khac.csv', csvOf(ROWS)));
  expect(found.findings.find(({ rule }) => rule === 'L4-assigned')?.message).toContain(words);
});

test('without days of the call the workbook’s own period counts; blank rows are filled from the list', async () => {
  const list = put(folder, 'dien.csv', csvOf(ROWS));
  const blank = await workbookWith('trong.xlsx', { '2:5.1': '', '2:5.2': '', '2:5.3': '', '2:5.4': '' });
  const out = join(folder, 'da-dien.xlsx');
  const filled = await soat(['fill', blank, '--tasks', list, ...PERIOD, '-o', out]);
  expect(filled).toMatchObject({ code: 0, err: '' });
  expect(ofTasks(await check(out, list))).toEqual([]);
  const own = workbookOf(await soat(['check', agreeing, '--tasks', list, '--json'])) as unknown as Found;
  expect(own.sources.tasks).toHaveProperty('from');
});

test('the new edition holds rows 4.1 to 4.5 against what the province gave', async () => {
  const rules = await soat(['rules', '--markdown', '--edition', 'xa-2025-hai-cap']);
  const named = [...rules.out.matchAll(/`(2:4\.\d) = (tasks\.\w+)`/g)].map(([, row, figure]) => `${row} ${figure}`);
  for (const [at, figure] of ['assigned', 'on_time', 'late', 'overdue', 'in_time'].entries())
    expect(named).toContain(`2:4.${at + 1} tasks.province_${figure}`);
});

test.each([
  [['Mã hồ sơ', 'Ngày tiếp nhận', 'Kênh'], 'Không nhận ra danh sách nhiệm vụ nào'],
  [TASK_HEADINGS, 'Không nhận ra danh sách nhiệm vụ nào'],
])('a file without tasks is refused: %j', async (headings, words) => {
  const list = put(folder, 'khong-co.csv', csvOf([headings.map(String)]));
  const call = await soat(['check', agreeing, '--tasks', list]);
  expect(call.code).toBe(2);
  expect(call.err).toContain(words);
});

test('a list goes with one file only, and words with dossiers only', async () => {
  const list = put(folder, 'mot.csv', csvOf(ROWS));
  expect((await soat(['check', agreeing, agreeing, '--tasks', list])).code).toBe(2);
  const stray = await soat(['check', agreeing, '--tasks', list, '--words', list]);
  expect(stray).toMatchObject({ code: 2 });
  expect(stray.err).toContain('--words chỉ dùng cùng --dossiers');
});
