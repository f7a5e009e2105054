/** `import`, `facts`, `sentences` and `check --report` on the real report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/forms/recognise.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { ROOT } from '../support/paths.js';
import { put, SAMPLE, soat, temporaryFolder, workbookOf } from './support.js';

const folder = temporaryFolder();
const DOCX = join(ROOT, 'samples', 'bao-cao-quang-phu-6t2023.docx');
const TXT = join(ROOT, 'samples', 'bao-cao-quang-phu-6t2023.txt');

interface FactsJson {
  readonly version: number;
  readonly facts: readonly {
    readonly name: string;
    readonly value: number | string;
    readonly bound: string | null;
    readonly scope: string;
    readonly text: string;
    readonly paragraph: number;
  }[];
  readonly findings: readonly { readonly rule: string }[];
  readonly ambiguous: readonly unknown[];
}
interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly refs: readonly string[];
  readonly message: string;
  readonly sentences?: readonly {
    readonly ref: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly corrected: string | null;
  }[];
  readonly fixes: readonly { readonly ref: string; readonly value: number; readonly fix: number }[];
  readonly follows: readonly FindingJson[];
}

describe.each([
  ['.docx', DOCX],
  ['.txt', TXT],
])('facts of the sample as %s', (_, file) => {
  test('all of its figures, with sentence and paragraph, none wrong', async () => {
    const { code, out } = await soat(['facts', file, '--json']);
    expect(code).toBe(0);
    const { version, facts, findings, ambiguous } = JSON.parse(out) as FactsJson;
    expect(version).toBe(1);
    expect(facts.map(({ name, value, paragraph }) => `${paragraph} ${name} ${value}`)).toEqual([
      '5 plan_tasks 30',
      '33 news_items 45',
      '36 period_from 2022-12-06',
      '36 period_to 2023-06-07',
      '36 tasks_assigned 49',
      '36 tasks_on_time 45',
      '36 tasks_overdue 4',
      '40 legal_documents 1',
      '46 legal_documents_checked 1',
      '46 legal_documents_reviewed 1',
      '49 procedures 130',
      '54 period_from 2022-12-06',
      '54 period_to 2023-06-07',
      '54 received 1157',
      '54 solved_early 912',
      '54 solved_on_time 230',
      '54 solved_late 2',
      '54 in_process_within 12',
      '54 in_process_overdue 1',
      '55 petitions 0',
      '80 online 679',
      '80 online_partial 547',
      '80 online_full 132',
    ]);
    expect(facts.every(({ bound }) => bound === null)).toBe(true);
    expect(facts.find(({ name }) => name === 'received')!.text).toMatch(/^Từ ngày 06\/12\/2022 .*trễ hạn\.$/);
    expect([findings, ambiguous]).toEqual([[], []]);
  });
});

test('a text that contradicts itself is told, with the arithmetic', async () => {
  const file = put(
    folder,
    'sai.txt',
    'Đã giải quyết 1.140 hồ sơ (trước hạn 912 hồ sơ, đúng hạn 230 hồ sơ, trễ hạn 02 hồ sơ).\nTiếp nhận 500 hồ sơ.\n\nXã đã tiếp nhận 600 hồ sơ.',
  );
  const { out } = await soat(['facts', file, '--json']);
  const { findings, conflicts } = JSON.parse(out) as { findings: FindingJson[]; conflicts: { name: string }[] };
  expect(findings.map(({ rule }) => rule)).toContain('P4-i-solved');
  const twice = findings.find(({ rule }) => rule === 'G15')!;
  expect(twice.sentences!.map(({ text }) => text)).toEqual(['Tiếp nhận 500 hồ sơ.', 'Xã đã tiếp nhận 600 hồ sơ.']);
  expect(conflicts.map(({ name }) => name)).toEqual(['received']);
  const { out: text } = await soat(['facts', file]);
  expect(text).toContain('500 (đoạn 2) và 600 (đoạn 3)');
  // Said once, as a finding.
  expect(text.split('Lời văn báo cáo ghi hai số khác nhau')).toHaveLength(2);
  expect(text).toContain('1.140; các phần cộng lại: 912 + 230 + 02 = 1.144; lệch 4');
});

describe('check --report on the sample', () => {
  const findingsOf = async (...more: readonly string[]): Promise<readonly FindingJson[]> => {
    const call = await soat(['check', SAMPLE, '--json', ...more]);
    return (workbookOf(call) as unknown as { findings: FindingJson[] }).findings;
  };

  test('says two things more, with their sentences, and nothing false', async () => {
    const alone = await findingsOf();
    const found = await findingsOf('--report', DOCX);
    const rules = (all: readonly FindingJson[]): readonly string[] => all.map(({ rule }) => rule);
    // The four tasks without a state are now explained, and folded under the finding that explains them.
    expect(rules(found).filter((rule) => !rules(alone).includes(rule))).toEqual(['P2-j', 'P2-c']);
    expect(rules(alone).filter((rule) => !rules(found).includes(rule))).toEqual(['P2-i-rest']);

    const tasks = found.find(({ rule }) => rule === 'P2-c')!;
    expect([tasks.severity, tasks.refs[0]]).toEqual(['warning', '2:2.1']);
    const [plan] = tasks.sentences!;
    expect(plan!.text.slice(plan!.start, plan!.end)).toBe('30');
    expect(plan!.corrected).toContain('xác định 19 nhiệm vụ trọng tâm');

    const overdue = found.find(({ rule }) => rule === 'P2-j')!;
    expect(overdue.severity).toBe('error');
    expect(overdue.fixes.map(({ ref, value, fix }) => [ref, value, fix])).toEqual([
      ['2:5.3', 4, 0],
      ['2:5.4', 4, 1],
    ]);
    expect(overdue.follows.map(({ rule }) => rule)).toEqual(['P2-j-closed', 'P2-i-rest']);
    expect(overdue.sentences![0]!.text).toContain('04 ý kiến quá hạn');
    // "45 đúng hạn, 0 quá hạn" of 49 would not add up: no such sentence is proposed.
    expect(overdue.sentences![0]!.corrected).toBeNull();
    expect(overdue.message).toContain(
      'mục 5.3 cộng mục 5.4 bằng 0, trong khi lời văn báo cáo ghi 04 nhiệm vụ UBND huyện giao quá hạn',
    );
    expect(overdue.message.split('theo lời văn báo cáo')).toHaveLength(3);
    expect(overdue.message).not.toContain('gõ nhầm');

    // The text says how many are overdue in process: nobody is asked whether one or two.
    const rate = found.find(({ rule }) => rule === 'P4-f')!;
    expect(rate.message).toContain('99,7 là kết quả đúng nếu tính cả 01 hồ sơ đang giải quyết đã quá hạn vào mẫu số');
    expect(rate.message).not.toContain('01 hoặc 02');
  });

  test('prints the sentence beside the cell', async () => {
    const { out } = await soat(['check', SAMPLE, '--report', TXT]);
    expect(out).toContain('Lời văn, đoạn 5:');
    // The figure is shown in its sentence, as it is written and as it would have to be.
    expect(out).toContain('xác định «30» nhiệm vụ trọng tâm');
    expect(out).toContain('xác định «19» nhiệm vụ trọng tâm');
    expect(out).toContain('45 ý kiến đúng hạn, «04» ý kiến quá hạn');
    expect(out).toContain('đọc được 23 số liệu trong lời văn');
  });

  test('one file only, and a report that cannot be read is said', async () => {
    expect((await soat(['check', SAMPLE, SAMPLE, '--report', DOCX])).code).toBe(2);
    const { code, err } = await soat(['check', SAMPLE, '--report', SAMPLE]);
    expect(code).toBe(2);
    expect(err).toContain('không phải là báo cáo Word');
  });
});

test('import writes a workbook that checks like the sample, and lists what is no number', async () => {
  const out = join(folder, 'ra.xlsx');
  const call = await soat(['import', DOCX, '-o', out]);
  expect(call.code).toBe(0);
  expect(call.out).toContain('Đã lập 7 phụ lục');
  expect(call.out).toContain('Phụ lục 8, mục 1 ghi “Chưa rõ”, không phải là số');
  const theirs = await soat(['check', SAMPLE, '--json']);
  const ours = await soat(['check', out, '--json']);
  const findings = (call: Awaited<ReturnType<typeof soat>>): readonly string[] =>
    (workbookOf(call) as unknown as { findings: FindingJson[] }).findings.map(
      ({ rule, refs }) => `${rule} ${refs.join()}`,
    );
  expect(findings(ours)).toEqual(findings(theirs));
  const { reading } = recognise(
    await (await openWorkbook(readFileSync(out), 'ra.xlsx')).read(),
    builtInEdition()!.edition,
  );
  expect(reading.entries.get('4:3.2.1')!.quantity!.value).toBe(1144);
});

test('import refuses what it should', async () => {
  expect((await soat(['import', DOCX, '-o', join(folder, 'ra.docx')])).err).toContain('.xlsx');
  expect((await soat(['import', DOCX])).code).toBe(2);
  const empty = put(folder, 'khong.txt', 'Không có bảng nào.');
  expect((await soat(['import', empty, '-o', join(folder, 'k.xlsx')])).err).toContain('Không nhận ra bảng phụ lục');
  expect((await soat(['import', join(folder, 'mat.docx'), '-o', join(folder, 'k.xlsx')])).code).toBe(2);
});

test('sentences by section, with the sheets’ numbers', async () => {
  const { code, out } = await soat(['sentences', SAMPLE]);
  expect(code).toBe(0);
  expect(out).toContain('Mục II.2\nSố lượng TTHC thuộc thẩm quyền giải quyết của UBND cấp xã: 130 TTHC.');
  const json = JSON.parse((await soat(['sentences', SAMPLE, '--json'])).out) as { sentences: { section: string }[] };
  expect([...new Set(json.sentences.map(({ section }) => section))]).toEqual(['I.3', 'II.1', 'II.2', 'II.6']);
});
