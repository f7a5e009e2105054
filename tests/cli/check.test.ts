import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { consistentWorkbook, put, SAMPLE, sampleWith, soat, temporaryFolder, type Call } from './support.js';
import { sheetOnly, sheetsOf } from './workbooks.js';

const folder = temporaryFolder();

/** The contract of `--json`, version 1 (docs/json.md). Keys may be added; those named here may not change. */
const cell = { sheet: v.string(), cell: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d*$/)) };
const number = v.pipe(v.number(), v.finite());
const findingSchema: v.GenericSchema = v.object({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  refs: v.array(v.string()),
  cells: v.array(v.strictObject(cell)),
  message: v.pipe(v.string(), v.minLength(10)),
  actual: v.nullable(number),
  expected: v.nullable(number),
  fixes: v.array(v.object({ ref: v.string(), ...cell, value: v.nullable(number), fix: v.number() })),
  follows: v.lazy(() => v.array(findingSchema)),
});
const workbookSchema = v.object({
  file: v.string(),
  forms: v.array(
    v.object({
      form: v.string(),
      sheet: v.string(),
      indicators: v.number(),
      unrecognised: v.array(v.object({ cell: cell.cell, text: v.string() })),
    }),
  ),
  entries: v.array(
    v.object({
      ref: v.string(),
      sheet: v.nullable(v.string()),
      cell: v.nullable(v.string()),
      text: v.nullable(v.string()),
      value: v.nullable(number),
      decimals: v.nullable(v.number()),
    }),
  ),
  findings: v.array(findingSchema),
  proposals: v.array(
    v.object({
      ref: v.string(),
      ...cell,
      value: number,
      formula: v.nullable(v.pipe(v.string(), v.startsWith('='))),
      rule: v.string(),
    }),
  ),
  error: v.nullable(v.object({ code: v.string(), message: v.string() })),
});
const resultSchema = v.object({
  version: v.literal(1),
  edition: v.nullable(v.string()),
  workbooks: v.array(workbookSchema),
  summary: v.object({
    workbooks: v.number(),
    errors: v.number(),
    warnings: v.number(),
    infos: v.number(),
    failed: v.number(),
  }),
});
type Result = v.InferOutput<typeof resultSchema>;

function resultOf({ out }: Call): Result {
  return v.parse(resultSchema, JSON.parse(out));
}

interface FindingSeen {
  readonly rule: string;
  readonly severity: string;
  readonly refs: readonly string[];
  readonly cells: readonly { readonly cell: string }[];
  readonly message: string;
  readonly actual: number | null;
  readonly expected: number | null;
  readonly fixes: readonly {
    readonly ref: string;
    readonly cell: string;
    readonly value: number | null;
    readonly fix: number;
  }[];
  readonly follows: readonly FindingSeen[];
}

function findingsOf(result: Result): readonly FindingSeen[] {
  const withFollowing = (finding: FindingSeen): readonly FindingSeen[] => [
    finding,
    ...finding.follows.flatMap(withFollowing),
  ];
  return (result.workbooks[0]?.findings as FindingSeen[]).flatMap(withFollowing);
}

describe('soat check on the sample', () => {
  let result: Result;
  let call: Call;

  beforeAll(async () => {
    call = await soat(['check', SAMPLE, '--json']);
    result = resultOf(call);
  });

  test('says what it read, in the contract’s shape', () => {
    expect(call).toMatchObject({ code: 1, err: '' });
    expect(result.edition).toBeNull();
    expect(JSON.parse(call.out)).toMatchObject({
      workbooks: [{ edition: { id: 'hue-2023', chosen: 'fits', matched: 133, of: 133 } }],
    });
    expect(result.workbooks[0]?.forms.map(({ form }) => form)).toEqual(['2', '3', '4', '5', '6', '7', '8']);
    expect(result.workbooks[0]?.error).toBeNull();
  });

  test('lists every indicator of every form, blank ones with null', () => {
    const { forms, entries } = result.workbooks[0]!;
    expect(entries).toHaveLength(forms.reduce((sum, { indicators }) => sum + indicators, 0));
    const at = (ref: string): unknown => entries.find((entry) => entry.ref === ref);
    expect(at('4:3.2')).toEqual({
      ref: '4:3.2',
      sheet: 'Phụ lục 4',
      cell: 'D18',
      text: '99,7',
      value: 99.7,
      decimals: 1,
    });
    expect(at('2:1')).toMatchObject({ text: '05', value: 5, decimals: 0 });
    expect(at('4:3.2.1')).toMatchObject({ text: '1.144', value: 1144, decimals: 0 });
    expect(at('8:1')).toMatchObject({ text: 'Chưa rõ', value: null });
    expect(at('2:2')).toEqual({ ref: '2:2', sheet: 'Phụ lục 2', cell: 'D7', text: null, value: null, decimals: null });
  });

  test('names each thing on its own cell, with its arithmetic', () => {
    const about = (ref: string): FindingSeen | undefined => findingsOf(result).find(({ refs }) => refs[0] === ref);
    expect(about('4:3.2')).toMatchObject({ severity: 'warning', actual: 99.7, expected: 99.825174825 });
    expect(about('4:3.2')?.cells[0]).toEqual({ sheet: 'Phụ lục 4', cell: 'D18' });
    expect(about('4:3.2')?.message).toMatch(
      /1\.142\/1\.144 × 100 = 99,83, làm tròn 99,8; trong ô ghi 99,7.*tính cả 01 hoặc 02 hồ sơ/,
    );
    expect(about('8:2')).toMatchObject({ severity: 'error', fixes: [{ ref: '8:2', cell: 'D7', value: 2 }] });
    expect(about('8:2')?.message).toMatch(/3 cấp/);
    expect(about('8:1')?.message).toMatch(/Chưa rõ/);
    expect(about('2:6')?.message).toMatch(/1\.144/);
    expect(about('5:2.5')?.message).toMatch(/01\/21 × 100 = 4,76/);
    expect(about('2:5.1')).toMatchObject({ severity: 'info' });
    expect(about('2:2')).toMatchObject({ severity: 'info', expected: 52.631578947 });
    expect(findingsOf(result).some(({ message }) => message.includes('70 + 63 = 133'))).toBe(true);
    expect(findingsOf(result).some(({ rule, refs }) => rule === 'G6' && refs.includes('4:3.3'))).toBe(true);
  });

  test('a fix of two cells gives an object for each', async () => {
    const figures = { '8:6.4.1': '679', '8:6.4.2': '1.157' };
    const file = put(folder, 'đổi dòng.xlsx', await sampleWith(figures));
    const all = findingsOf(resultOf(await soat(['check', file, '--json'])));
    const both = all.some(({ fixes }) =>
      fixes.some(
        (one) =>
          one.cell === 'D33' &&
          one.value === 1157 &&
          fixes.some(({ fix, cell: at, value }) => fix === one.fix && at === 'D34' && value === 679),
      ),
    );
    expect(both).toBe(true);
  });

  test('proposes what can be computed and counts root findings alone', () => {
    const { proposals, findings } = result.workbooks[0]!;
    expect(proposals.find(({ ref }) => ref === '2:2')).toMatchObject({ cell: 'D7', value: 52.63, rule: 'P2-a' });
    const roots = findings as FindingSeen[];
    const count = (severity: string): number => roots.filter((one) => one.severity === severity).length;
    expect(result.summary).toMatchObject({
      workbooks: 1,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    });
  });

  test('prints the same for a person, worst first in each form', async () => {
    const { out, code } = await soat(['check', SAMPLE]);
    expect(code).toBe(1);
    expect(out).toMatch(/Cần xem lại {2}Phụ lục 4!D18\n +Phụ lục 4, mục 3\.2: 1\.142\/1\.144 × 100 = 99,83/);
    const form8 = out.slice(out.indexOf('\n  Phụ lục 8\n'));
    expect(form8.indexOf('Lỗi, cần sửa')).toBeLessThan(form8.indexOf('Cần xem lại'));
    expect(out).toMatch(/Phụ lục 8, mục 6\.1: đang để trống mục 6\.1\.1/);
    expect(out).toMatch(/Phụ lục 2, mục 2 = 52,63 \(Phụ lục 2!D7\)/);
    expect(out).not.toMatch(/\b[2-8]:\d/);
    expect(out).not.toContain('\u001b');
    const english = await soat(['check', SAMPLE, '--lang', 'en']);
    expect(english.out).toMatch(/Appendix 4, row 3\.2: 1\.142\/1\.144/);
    expect(english.out).not.toMatch(/Cần xem lại|Nhận dạng/);
  });
});

describe('exit codes', () => {
  test('0 where figures agree, and the level given is said', async () => {
    const file = put(folder, 'khop.xlsx', await consistentWorkbook(7));
    const { code, out, err } = await soat(['check', file, '--level', 'xa']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/0 lỗi cần sửa, 0 nội dung cần xem lại/);
    expect(out).toMatch(/Báo cáo cấp xã: theo cài đặt/);
    expect(out).not.toMatch(/--level/);
  });

  test('2 wins over 1, and the other files are still done', async () => {
    const missing = join(folder, 'không có.xlsx');
    const broken = put(folder, 'hong.xlsx', 'PK\u0003\u0004 nothing of the kind');
    const call = await soat(['check', missing, SAMPLE, broken, '--json']);
    expect(call.code).toBe(2);
    const { workbooks, summary } = resultOf(call);
    expect(workbooks.map(({ file }) => file)).toEqual([missing, SAMPLE, broken]);
    expect(workbooks.map(({ error }) => error?.code ?? null)).toEqual(['file-unreadable', null, 'broken-file']);
    expect(workbooks[0]).toMatchObject({ forms: [], entries: [], findings: [], proposals: [] });
    expect(summary).toMatchObject({ workbooks: 3, errors: 1, failed: 2 });
    expect(call.err.split('\n').filter((line) => line !== '')).toHaveLength(2);
    expect(call.err).toMatch(/^soat: .*không có\.xlsx: Không đọc được tệp\./);
  });

  test('a workbook without any form was not checked, and its sheets are named', async () => {
    const file = put(
      folder,
      'khac.xlsx',
      sheetOnly('Danh bạ', [
        ['Họ tên', 'Số điện thoại'],
        ['Lê Văn A', '0912'],
      ]),
    );
    const call = await soat(['check', file, '--json']);
    expect(call.code).toBe(2);
    expect(resultOf(call).workbooks[0]?.error).toMatchObject({ code: 'no-edition' });
    expect(call.err).toMatch(/Danh bạ/);
  });
});

describe('rules of the workbook’s own, on its sheet Quy tắc', () => {
  const rules = (text: string): Uint8Array =>
    sheetsOf({
      'Phụ lục 2': [
        ['PHỤ LỤC 2'],
        ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
        ['1.', 'Số văn bản chỉ đạo CCHC đã ban hành (Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)', 'Văn bản', 5],
        ['2.', 'Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)', '%', 50],
        ['2.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 20],
        ['2.2.', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 10],
      ],
      'Quy tắc': [
        ['Mã', 'Quy tắc', 'Mức', 'Lý do'],
        ['TINH-1', text, 'Lỗi', 'Tỉnh giao mỗi xã ít nhất 6 văn bản chỉ đạo.'],
      ],
    });

  test('run like any other', async () => {
    const { code, out } = await soat(['check', put(folder, 'quy tắc.xlsx', rules('2:1 >= 6'))]);
    expect(code).toBe(1);
    expect(out).toMatch(/Phụ lục 2, mục 1: mục 1 \(5\) không được nhỏ hơn 6/);
  });

  test('a faulty one is said on its cell, and was not passed over', async () => {
    const { code, err, out } = await soat(['check', put(folder, 'quy tắc sai.xlsx', rules('2:1 >= 2:77')), '--json']);
    expect(code).toBe(2);
    expect(err).toMatch(/Quy tắc!B2: không có chỉ tiêu “2:77” \(vị trí 8\)/);
    expect(JSON.parse(out)).toMatchObject({ workbooks: [{ error: { code: 'broken-rules' }, forms: [{ form: '2' }] }] });
  });
});

describe('folders and many files', () => {
  test('a folder is its workbooks by name, without lock files and other folders', async () => {
    const many = join(folder, 'huyện');
    mkdirSync(join(many, 'cũ.xlsx'), { recursive: true });
    for (const name of ['b.xlsx', 'a.xlsm', '~$b.xlsx', 'đọc.txt']) copyFileSync(SAMPLE, join(many, name));
    const call = await soat(['check', many, SAMPLE, '--json']);
    expect(resultOf(call).workbooks.map(({ file }) => file)).toEqual([
      join(many, 'a.xlsm'),
      join(many, 'b.xlsx'),
      SAMPLE,
    ]);
    // Said by name, or an official would take what was not read for checked.
    expect(call.err).toContain(`soat: ${many}: không kiểm tra 2 mục không phải tệp Excel: cũ.xlsx/, đọc.txt.`);
    expect(call.err).not.toContain('~$b');
  });

  test('what a folder holds beside is named as far as a line takes it, in the language of the call', async () => {
    const mixed = join(folder, 'lẫn');
    mkdirSync(mixed);
    copyFileSync(SAMPLE, join(mixed, 'a.xlsx'));
    for (const name of ['1.pdf', '2.docm', '3.zip', '4.rar', '5.mht', '6.wps', '7.docx', '8.png', '9.csv', '.cache'])
      writeFileSync(join(mixed, name), '');
    const { code, err } = await soat(['check', mixed, '--lang', 'en']);
    expect([code, err]).toEqual([
      1,
      `soat: ${mixed}: not checked, since no Excel files: 1.pdf, 2.docm, 3.zip, 4.rar, 5.mht, 6.wps, 7.docx, 8.png, … and 1 more.\n`,
    ]);
  });

  test('a folder without workbooks is said, not passed over', async () => {
    const empty = join(folder, 'trống');
    mkdirSync(empty);
    const { code, err } = await soat(['check', empty]);
    expect(code).toBe(2);
    expect(err).toMatch(/không có tệp \.xlsx/);
  });

  test('several files end with their total, and progress is shown only to who watches', async () => {
    const shown: string[] = [];
    const { out } = await soat(['check', SAMPLE, SAMPLE], { progress: (text) => shown.push(text) });
    expect(out.trim().split('\n').at(-1)).toBe('Tất cả 2 tệp: 2 lỗi cần sửa, 12 nội dung cần xem lại, 4 lưu ý.');
    expect(shown[0]).toBe('Đang kiểm tra 1/2 tệp…');
    expect(shown.at(-1)).toBe('');
  });
});

describe('what a workbook says cannot steer the terminal', () => {
  const hostile = 'Chưa\u001b[2J\u009b31m\u202e rõ\u0007';

  test('cell texts and file names are printed as words', async () => {
    const file = join(folder, 'a\u001b[31m.xlsx');
    writeFileSync(file, await sampleWith({ '8:1': hostile, '2:1': '=cmd|calc' }));
    for (const argv of [
      ['check', file],
      ['check', file, '--json'],
      ['fill', file, '-o', join(folder, 'ra.xlsx')],
    ]) {
      const { out, err } = await soat(argv);
      // eslint-disable-next-line no-control-regex -- what must not be there
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
    expect((await soat(['check', file], { colour: true, width: 100 })).out).toContain('\u001b[33mCần xem lại\u001b[0m');
  });
});
