import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { put, SAMPLE, soat, temporaryFolder, workbookOf } from './support.js';
import { ROOT } from '../support/paths.js';
import { sheetsOf } from './workbooks.js';

const folder = temporaryFolder();

interface Data {
  id: string;
  forms: { number: string; indicators: Record<string, unknown>[] }[];
  rules: { id: string; rule: string }[];
}

/** Our own edition with something changed in it. */
function editionFile(name: string, change: (data: Data) => void): string {
  const data = structuredClone(HUE_2023) as Data;
  change(data);
  return put(folder, name, JSON.stringify(data));
}

test('an edition of one’s own is read, byte order mark and all', async () => {
  const file = put(
    folder,
    'riêng.json',
    '\ufeff' + JSON.stringify({ ...(HUE_2023 as Data), id: 'rieng-2024', rules: [] }),
  );
  const { out, code, err } = await soat(['check', SAMPLE, '--edition', file, '--json']);
  expect(err).toBe('');
  expect(JSON.parse(out)).toMatchObject({ edition: 'rieng-2024' });
  // Without rules of its own the general ones remain: code 3 is still none of the cell's codes.
  expect(code).toBe(1);
});

test.each([
  ['not there', () => 'không có.json', /Không đọc được tệp/],
  ['not JSON', () => put(folder, 'a.json', '{ "id": '), /không phải là JSON/],
  [
    'a key too many',
    () => editionFile('b.json', (data) => (data.forms[1]!.indicators[2]!['lebel'] = 'x')),
    /forms\.1\.indicators\.2\.lebel: không có khóa “lebel”/,
  ],
  [
    'a form twice',
    () => editionFile('c.json', (data) => data.forms.push(data.forms[0]!)),
    /forms\.7\.number: phụ lục 2 có hai lần/,
  ],
  [
    'a rule with a slip',
    () => editionFile('d.json', (data) => (data.rules[0]!.rule = '2:2 = 2:2.2 / / 2:2.1')),
    /quy tắc P2-a “2:2 = 2:2\.2 \/ \/ 2:2\.1”: “\/” ở vị trí 15 không đúng chỗ, ở đó cần một chỉ tiêu hoặc một số/,
  ],
  [
    'a rule about nothing',
    () => editionFile('e.json', (data) => (data.rules[0]!.rule = '2:2 = 2:99')),
    /P2-a.*không có chỉ tiêu “2:99” \(vị trí 7\)/,
  ],
])('an edition that is %s is refused with its place', async (_, make, said) => {
  for (const argv of [['check', SAMPLE], ['rules']]) {
    const { code, out, err } = await soat([...argv, '--edition', make()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
});

test('an edition of ours is chosen by its id, and says which of its rows are proposed', async () => {
  const named = await soat(['check', SAMPLE, '--edition', 'xa-2025-hai-cap', '--json']);
  expect(JSON.parse(named.out)).toMatchObject({ edition: 'xa-2025-hai-cap' });
  const said = await soat(['check', SAMPLE, '--edition', 'xa-2025-hai-cap']);
  expect(said.out).toMatch(
    /hai cấp từ 01\/7\/2025 .*\(theo lựa chọn của anh\/chị\)\.\s+Có chỉ tiêu dự kiến, chưa có văn bản xác nhận/,
  );
  expect((await soat(['check', SAMPLE])).out).not.toMatch(/dự kiến/);
  const out = join(folder, 'phiếu.xlsx');
  await soat(['check', SAMPLE, '--edition', 'xa-2025-hai-cap', '--report-out', out]);
  const texts = readWorkbook(readFileSync(out)).sheets[0]!.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts.some((text) => typeof text === 'string' && text.includes('bản 1 (có chỉ tiêu dự kiến'))).toBe(true);
  // A name that objects have anyway is no edition.
  expect((await soat(['rules', '--edition', 'constructor'])).err).toMatch(/Không đọc được tệp/);
});

test('the sentences of the standard forms are not put into the mouth of rows that only share their number', async () => {
  const { out } = await soat(['sentences', SAMPLE, '--edition', 'xa-2025-hai-cap', '--json']);
  const { sentences } = JSON.parse(out) as { sentences: { text: string }[] };
  const standard = JSON.parse((await soat(['sentences', SAMPLE, '--json'])).out) as { sentences: { text: string }[] };
  // Who gives and who receives is named as each edition has it, and a rate may be missing; no figure is another row's.
  const figuresOf = (texts: readonly { text: string }[]): readonly string[] =>
    texts.flatMap(({ text }) => (text.includes('giải quyết') ? (text.match(/\d[\d.,]*\d|\d/g) ?? []) : []));
  const known = new Set(figuresOf(standard.sentences));
  const figures = figuresOf(sentences);
  expect(figures.length).toBeGreaterThan(3);
  expect(figures.filter((figure) => !known.has(figure))).toEqual([]);
});

test('the edition that docs/editions.md shows is one', async () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs', 'editions.md'), 'utf8')) ?? [];
  const { code, out, err } = await soat(['rules', '--edition', put(folder, 'tài liệu.json', json)]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^VD4-a .*\(dự kiến\)$/m);
});

describe('rules that cannot all be meant', () => {
  const file = (): string =>
    editionFile('trái nhau.json', (data) => {
      const [first] = data.rules;
      data.rules.push(
        { ...first!, id: 'T-1', rule: '4:2.1 > 4:2.2' },
        { ...first!, id: 'T-2', rule: '4:2.1 < 4:2.2' },
        { ...first!, id: 'T-3', rule: '4:2.1 = 4:2.1' },
      );
    });
  test('of an edition file are said by rules and check, and change no exit code', async () => {
    const rules = await soat(['rules', '--edition', file()]);
    expect(rules.code).toBe(0);
    expect(rules.err).toMatch(/T-3 không bao giờ/);
    expect(rules.err).toMatch(/T-1 và T-2 trái nhau/);
    const check = await soat(['check', SAMPLE, '--edition', file(), '--json']);
    expect(check.err).toBe(rules.err);
    expect(JSON.parse(check.out)).toMatchObject({
      conflicts: [
        { kind: 'never-fires', rules: ['T-3'] },
        { kind: 'contradiction', rules: ['T-1', 'T-2'] },
      ],
    });
    expect((await soat(['check', SAMPLE, '--json'])).out).not.toContain('"conflicts"');
  });

  test('of the sheet Quy tắc are said with the workbook, also against the rules of the edition in use', async () => {
    const rows = [
      ['Mã', 'Quy tắc', 'Mức', 'Lý do'],
      ['R-1', '4:2.1 = 4:2.1', 'Lưu ý', 'luôn đúng'],
      ['R-2', '5:2.2 > 5:2.1', 'Lưu ý', 'trái với P5-b'],
    ];
    const form = HUE_FORM_4;
    const book = put(folder, 'quy tắc.xlsx', sheetsOf({ 'Phụ lục 4': form, 'Quy tắc': rows }));
    for (const argv of [[], ['--edition', 'xa-2025-hai-cap']]) {
      const call = await soat(['check', book, '--json', ...argv]);
      const workbook = workbookOf(call) as unknown as { conflicts: { rules: string[] }[] };
      expect(workbook.conflicts.map(({ rules }) => rules)).toEqual([['R-1'], ['R-2', 'P5-b']]);
      expect((await soat(['check', book, ...argv])).out).toMatch(/Quy tắc R-1 không bao giờ nêu được gì/);
    }
  });
});

/** The appendix as the template has it, with two figures. */
const HUE_FORM_4 = [
  ['Phụ lục 4'],
  ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  ['2', 'Thực hiện cơ chế một cửa, một cửa liên thông', '', '', ''],
  ['2.1', 'Số TTHC liên thông cùng cấp', 'Thủ tục', '5', ''],
  ['2.2', 'Số TTHC liên thông giữa các cấp chính quyền', 'Thủ tục', '3', ''],
];
