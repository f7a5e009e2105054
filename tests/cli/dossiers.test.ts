/** `soat dossiers`, and `--dossiers`, `--previous` of check and fill: the contract of the command line. */
import { join } from 'node:path';
import * as v from 'valibot';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { recognise } from '../../src/forms/recognise.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { readFileSync } from 'node:fs';
import { layOutDossiers, type LayOutOptions } from '../support/dossiers/lay-out.js';
import { makeDossiers, SEED_TRUTH, truthOfSize } from '../support/dossiers/make-dossiers.js';
import { toCsv, toHtmlXls } from '../support/dossiers/write-sample.js';
import { toXlsx } from '../support/dossiers/write-xlsx.js';
import { put, SAMPLE, sampleWith, soat, temporaryFolder, workbookOf, type Call } from './support.js';

const folder = temporaryFolder();
const PERIOD = ['--from', '2022-12-06', '--to', '2023-06-07'];
const laidOut = (options: LayOutOptions = {}): ReturnType<typeof layOutDossiers> =>
  layOutDossiers(makeDossiers(1, SEED_TRUTH), options);
const list = put(folder, 'ho-so.xlsx', toXlsx(laidOut()));

const SEED_COUNTS = {
  received: 1157,
  received_new: 1148,
  carried_over: 9,
  online: 679,
  online_partial: 547,
  online_full: 132,
  solved: 1144,
  solved_early: 912,
  solved_on_time: 230,
  solved_late: 2,
  in_process: 13,
  in_process_within: 12,
  in_process_overdue: 1,
  returned: 3,
  supplement: 0,
};
const parse = ({ out }: Call): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>;

describe('soat dossiers', () => {
  const schema = v.object({
    version: v.literal(1),
    from: v.literal('2022-12-06'),
    to: v.literal('2023-06-07'),
    rows: v.number(),
    columns: v.record(v.string(), v.object({ column: v.pipe(v.string(), v.regex(/^[A-Z]+$/)), heading: v.string() })),
    counts: v.strictObject(Object.fromEntries(Object.keys(SEED_COUNTS).map((name) => [name, v.nullable(v.number())]))),
    faults: v.array(v.object({ row: v.number(), kind: v.string(), message: v.pipe(v.string(), v.minLength(10)) })),
  });

  test.each([
    ['xlsx', toXlsx(laidOut({ traps: true }))],
    ['xls', toHtmlXls(laidOut({ traps: true }))],
    ['csv', toCsv(laidOut({ traps: true }), 'windows-1258', ';')],
  ] as const)('.%s: the contract, and exactly the seed', async (ending, bytes) => {
    const call = await soat(['dossiers', put(folder, `traps.${ending}`, bytes), ...PERIOD, '--json']);
    const report = parse(call);
    expect(call.code).toBe(1);
    expect(v.safeParse(schema, report).issues).toBeUndefined();
    expect(report['counts']).toEqual(SEED_COUNTS);
    expect(report['procedures']).toEqual({ online_partial: 12, online_full: 6 });
  });

  test('a list without faults ends with 0; dates may be written as officials write them', async () => {
    const call = await soat(['dossiers', list, '--from', '06/12/2022', '--to', '7/6/2023', '--json']);
    expect(call.code).toBe(0);
    expect(parse(call)).toMatchObject({ counts: SEED_COUNTS, faults: [], from: '2022-12-06', to: '2023-06-07' });
  });

  test('counts that the list cannot tell are null', async () => {
    const file = put(folder, 'td.xlsx', toXlsx(laidOut({ layout: 'td', shifted: true })));
    const report = parse(await soat(['dossiers', file, ...PERIOD, '--json']));
    expect(report['counts']).toEqual({ ...SEED_COUNTS, online: null, online_partial: null, online_full: null });
    expect(report['columns']).toMatchObject({ code: { column: 'D', because: 'shift' } });
  });

  test('every count opens to its rows', async () => {
    const call = await soat(['dossiers', list, ...PERIOD, '--rows', 'solved_late', '--json']);
    expect((parse(call)['counted'] as Record<string, number[]>)['solved_late']).toHaveLength(2);
  });

  test('prints what was taken for what, the counts and the faults, in both languages', async () => {
    const file = join(folder, 'traps.xlsx');
    const vi = await soat(['dossiers', file, ...PERIOD]);
    expect(vi.out).toContain('Mã hồ sơ: cột E “Mã hồ sơ”, theo tiêu đề');
    expect(vi.out).toContain('Đã giải quyết: 1.144');
    expect(vi.out).toMatch(/dòng \d+: mã hồ sơ H21\.65-\d{6}-\d{4} đã có ở dòng \d+; chỉ tính một lần/);
    const en = await soat(['dossiers', file, ...PERIOD, '--lang', 'en']);
    expect(en.out).toContain('Solved: 1.144');
    for (const { out, err } of [vi, en]) expect(out + err).not.toMatch(/undefined|NaN|\[object/);
  });

  test('a file that holds no list, or cannot be read, ends with 2', async () => {
    for (const file of [SAMPLE, join(folder, 'nowhere.csv'), put(folder, 'x.csv', 'a;b\n1;2\n')]) {
      const call = await soat(['dossiers', file, ...PERIOD, '--json']);
      expect([call.code, call.out]).toEqual([2, '']);
      expect(call.err).toContain(file);
    }
  });
});

test('a list of any length is counted whole, with its progress said', async () => {
  const rows = layOutDossiers(makeDossiers(2, truthOfSize(6000)));
  const lines: string[] = [];
  const big = put(folder, 'lon.xlsx', toXlsx(rows));
  const call = await soat(['dossiers', big, ...PERIOD, '--json'], { progress: (text) => lines.push(text) });
  expect(parse(call)['counts']).toMatchObject({ received: 6000 });
  expect(lines.some((text) => /^Đang đọc danh sách hồ sơ: \d+%, [\d.]+ dòng$/.test(text))).toBe(true);
  expect(lines.at(-1)).toBe('');
}, 120_000);

describe("--words, the office's own words", () => {
  const odd = makeDossiers(1, SEED_TRUTH).map((one) =>
    one.status === 'Đang xử lý' ? { ...one, status: 'Chờ Hội đồng' } : one,
  );
  const file = put(folder, 'tu-rieng.csv', toCsv(layOutDossiers(odd)));
  const words = (text: string): string => put(folder, 'tu.csv', text);

  test('an unknown status counts nowhere without it and as it says with it', async () => {
    const without = await soat(['dossiers', file, ...PERIOD, '--json']);
    expect(parse(without)['counts']).not.toEqual(SEED_COUNTS);
    for (const text of ['Từ;Nghĩa\nChờ Hội đồng;Đang giải quyết\n', 'Chờ Hội đồng,in-process\n']) {
      const call = await soat(['dossiers', file, ...PERIOD, '--words', words(text), '--json']);
      expect([call.code, parse(call)['counts']]).toEqual([0, SEED_COUNTS]);
    }
    const check = await soat([
      'check',
      SAMPLE,
      '--dossiers',
      file,
      ...PERIOD,
      '--words',
      words('Chờ Hội đồng;Đang giải quyết'),
      '--json',
    ]);
    const { sources } = workbookOf(check) as unknown as { sources: { dossiers: { counts: unknown } } };
    expect(sources.dossiers.counts).toEqual(SEED_COUNTS);
  });

  test('a table that says nothing usable is refused with its row', async () => {
    for (const text of ['Chờ Hội đồng;Đang chờ\n', ';Đang giải quyết\n', 'Từ;Nghĩa\n']) {
      const call = await soat(['dossiers', file, ...PERIOD, '--words', words(text), '--json']);
      expect([call.code, call.out]).toEqual([2, '']);
      expect(call.err).toMatch(text === 'Từ;Nghĩa\n' ? /không có dòng nào/ : /dòng 1/);
    }
  });
});

describe('check --dossiers', () => {
  test('explains 99,7 by the dossier overdue in process', async () => {
    const call = await soat(['check', SAMPLE, '--dossiers', list, ...PERIOD, '--json']);
    const { findings, sources } = workbookOf(call) as unknown as {
      findings: { rule: string; message: string }[];
      sources: { dossiers: { counts: unknown } };
    };
    expect(findings.find(({ rule }) => rule === 'P4-f')?.message).toContain('tính cả 01 hồ sơ');
    expect(findings.filter(({ rule }) => /^L\d/.test(rule))).toEqual([]);
    expect(sources.dossiers.counts).toEqual(SEED_COUNTS);
  });

  test('a figure that differs is a warning with the difference', async () => {
    const file = put(folder, 'lech.xlsx', await sampleWith({ '8:6.4.2': '697' }));
    const { findings } = workbookOf(
      await soat(['check', file, '--dossiers', list, ...PERIOD, '--json']),
    ) as unknown as {
      findings: { rule: string; severity: string; message: string; follows: { rule: string }[] }[];
    };
    const all = findings.flatMap((one) => [one, ...one.follows]);
    expect(all.map(({ rule }) => rule)).toContain('L2-online');
  });

  test('without it nothing of the contract changes', async () => {
    expect(workbookOf(await soat(['check', SAMPLE, '--json']))).not.toHaveProperty('sources');
  });

  test('goes with one file, also when a folder holds more', async () => {
    put(folder, 'sub.txt', '');
    const call = await soat(['check', folder, '--dossiers', list, ...PERIOD]);
    expect([call.code, call.out]).toEqual([2, '']);
    expect(call.err).toContain('--dossiers');
  });
});

test('fill --dossiers puts the six figures into an empty form', async () => {
  const empty = put(folder, 'trong.xlsx', await sampleWith({}, 'blank'));
  const out = join(folder, 'day.xlsx');
  const call = await soat(['fill', empty, '-o', out, '--dossiers', list, ...PERIOD, '--json']);
  expect(call.code).toBe(0);
  const host = await openWorkbook(readFileSync(out), 'day.xlsx');
  const { entries } = recognise(await host.read(), builtInEdition()!.edition).reading;
  const value = (ref: string): number | undefined => entries.get(ref)?.quantity?.value;
  expect(['4:3.2.1', '4:3.2.2', '8:6.1.3', '8:6.2.3', '8:6.4.1', '8:6.4.2'].map(value)).toEqual([
    1144, 1142, 12, 6, 1157, 679,
  ]);
});

describe('check --previous', () => {
  const findingsOf = (call: Call): readonly string[] =>
    (workbookOf(call) as unknown as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

  test('what is cumulative must not shrink; the option may be repeated', async () => {
    const before = put(folder, 'quy-1.xlsx', await sampleWith({ '2:2.2': '15' }));
    const older = put(folder, 'cu.xlsx', await sampleWith({ '2:2.2': '3' }));
    const call = await soat(['check', SAMPLE, '--previous', before, '--previous', older, '--json']);
    expect(findingsOf(call)).toContain('P2-e');
    const { sources } = workbookOf(call) as unknown as { sources: { previous: unknown[]; notices: string[] } };
    expect(sources.previous).toHaveLength(2);
    expect(sources.notices.join(' ')).toContain('quy-1.xlsx');
  });

  test('a workbook that cannot be read is no silent omission', async () => {
    const call = await soat(['check', SAMPLE, '--previous', join(folder, 'nowhere.xlsx')]);
    expect([call.code, call.out]).toEqual([2, '']);
  });
});
