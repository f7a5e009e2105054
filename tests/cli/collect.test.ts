/** `soat collect` and `soat new` as a person calls them: a folder of eleven files, one missing and one .xls. */
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { recognise } from '../../src/forms/recognise.js';
import { parseRange } from '../../src/workbook/address.js';
import { findCell, findSheet, type Snapshot } from '../../src/workbook/snapshot.js';
import { mailboxOf, PERIOD, type Mailbox, type Plight } from '../support/collect/many-units.js';
import { addUp } from '../support/collect/oracle.js';
import { unzipParts } from '../hosts/file/file-host.js';
import { soat, temporaryFolder } from './support.js';

const { edition } = builtInEdition()!;
const root = temporaryFolder();
const at = (...parts: string[]): string => join(root, ...parts);
const PLIGHTS: Readonly<Record<number, Plight>> = { 3: 'missing', 4: 'xls', 7: 'mistake' };
const box = mailboxOf(edition, { count: 12, seed: 5, plightOf: (unit) => PLIGHTS[unit] ?? 'fine' });
const inbox = putMailbox('inbox', box);
writeFileSync(
  at('list.csv'),
  `\uFEFFSTT;Tên đơn vị\r\n${box.units.map(({ name }, n) => `${n + 1};${name}`).join('\r\n')}`,
);
writeFileSync(join(inbox, '~$quang-phu.xlsx'), 'lock');
writeFileSync(join(inbox, 'Thumbs.db'), 'system');

function putMailbox(name: string, { files }: Mailbox): string {
  for (const { path, bytes, modified } of files) {
    const file = at(name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    utimesSync(file, modified / 1000, modified / 1000);
  }
  return at(name);
}

async function read(file: string): Promise<Snapshot> {
  return (await openWorkbook(new Uint8Array(readFileSync(file)), file)).read();
}

function bytesBelow(folder: string): readonly [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }): [string, string] => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'latin1'),
    ])
    .sort();
}

test('eleven files, one missing and one .xls: the total, the messages, who is missing; no file is touched', async () => {
  const before = bytesBelow(inbox);
  const call = await soat([
    'collect',
    inbox,
    '-o',
    at('total.xlsx'),
    '--units',
    at('list.csv'),
    '--messages',
    at('messages'),
    '--marked',
    at('marked'),
  ]);
  expect(call.err).toBe('');
  expect(call.code).toBe(1);
  expect(call.out).toContain('Đã đọc 11 tệp.');
  expect(call.out).toContain('Tổng hợp 11/12 đơn vị');
  expect(call.out).toContain(`Chưa gửi (1): ${box.units[3]!.name}`);
  expect(call.out).toContain('~$quang-phu.xlsx: tệp khóa của Excel');
  expect(call.out).toContain('Thumbs.db: tệp của hệ thống');
  expect(call.out).toContain(`${box.units[7]!.name}: 1 lỗi cần sửa`);
  expect(call.out).toMatch(/\.xls: chưa có bản đánh dấu/);
  expect(bytesBelow(inbox)).toEqual(before);

  const { reading } = recognise(await read(at('total.xlsx')), edition);
  const figures = box.units.flatMap((unit) => unit.figures ?? []);
  for (const ref of ['4:3.2.1', '8:6.4.1', '2:5.1']) {
    expect([ref, String(reading.entries.get(ref)?.quantity?.value)]).toEqual([ref, addUp(figures, ref, true)?.sum]);
  }
  const messages = readdirSync(at('messages'));
  expect(messages).toHaveLength(12);
  const missing = readFileSync(
    at(
      'messages',
      messages.find((name) => readFileSync(at('messages', name), 'utf8').includes(box.units[3]!.name))!,
    ),
    'utf8',
  );
  expect(missing).toContain('chưa nhận được số liệu');
  // Ten of the eleven can be written; each has our results sheet and its own sheets.
  const marked = bytesBelow(at('marked'));
  expect(marked).toHaveLength(10);
  const copy = await read(marked[0]![0]);
  expect(findSheet(copy, 'Phiếu kết quả')).toBeDefined();
});

test('live formulas give the same as values', async () => {
  await soat(['collect', inbox, '-o', at('live.xlsx'), '--units', at('list.csv'), '--formulas']);
  const [live, values] = [await read(at('live.xlsx')), await read(at('total.xlsx'))];
  const { reading } = recognise(live, edition);
  const plain = recognise(values, edition).reading;
  const matrix = findSheet(live, 'Tổng hợp - đơn vị')!;
  let sums = 0;
  for (const [ref, { formula, quantity, place }] of reading.entries) {
    expect([ref, quantity?.value ?? null]).toEqual([ref, plain.entries.get(ref)?.quantity?.value ?? null]);
    const ranges = /^SUM\((.*)\)$/.exec(formula ?? '')?.[1]?.split(',');
    if (!ranges || !place) continue;
    let sum = 0;
    for (const range of ranges) {
      const { top, bottom, left } = parseRange(range.split('!')[1] ?? '')!;
      for (let row = top; row <= bottom; row += 1) {
        const value = findCell(matrix, row, left)?.value;
        if (typeof value === 'number') sum += value;
      }
    }
    expect([ref, sum]).toEqual([ref, quantity?.value]);
    sums += 1;
  }
  expect(sums).toBeGreaterThan(30);
  expect(reading.entries.get('4:3.2')?.formula).toMatch(/^IF\(.*=0,"",ROUND\(/);
});

test('the total is an ordinary workbook for soat check: its own sheets are not taken for forms', async () => {
  const { out, code } = await soat(['check', at('total.xlsx'), '--json']);
  const [workbook] = (
    JSON.parse(out) as { workbooks: { forms: unknown[]; unread: { sheet: string; reason: string }[] }[] }
  ).workbooks;
  expect(code).not.toBe(2);
  expect(workbook?.forms).toHaveLength(edition.forms.length);
  expect(workbook?.unread.map(({ reason }) => reason)).toEqual(['own-sheet', 'own-sheet', 'own-sheet', 'own-sheet']);
});

test('--json is one object with every unit, every row and what is outside it', async () => {
  const { out } = await soat(['collect', inbox, '-o', at('json.xlsx'), '--units', at('list.csv'), '--json']);
  const report = JSON.parse(out) as {
    period: { kind: string; year: number; given: boolean };
    files: { read: number; skipped: { reason: string }[] };
    units: { unit: string; state: string; figures: Record<string, number | string> }[];
    total: { rows: { ref: string; exact: string | null; parts: { counted: number } }[] };
    summary: Record<string, number | boolean>;
  };
  expect(report.period).toMatchObject({ kind: 'half', year: 2026, given: false });
  expect(report.files).toMatchObject({ read: 11, skipped: [{ reason: 'system-file' }, { reason: 'lock-file' }] });
  expect(report.units.map(({ unit }) => unit)).toEqual(box.units.map(({ name }) => name));
  const solved = report.total.rows.find(({ ref }) => ref === '4:3.2.1');
  const sum = report.units.reduce((all, { figures }) => all + Number(figures['4:3.2.1'] ?? 0), 0);
  expect(solved).toMatchObject({ exact: String(sum), parts: { counted: 11 } });
  expect(report.summary).toMatchObject({ units: 12, counted: 11, missing: 1, hasRoster: true });
});

test('last period’s total: compared, and a file sent again is named', async () => {
  const { out } = await soat([
    'collect',
    inbox,
    '-o',
    at('next.xlsx'),
    '--units',
    at('list.csv'),
    '--previous',
    at('total.xlsx'),
  ]);
  expect(out).toContain('Số liệu giống hệt kỳ trước');
  const sheet = findSheet(await read(at('next.xlsx')), 'Tổng hợp - so kỳ trước');
  expect(sheet?.rows.length).toBeGreaterThan(30);
});

test('corrections: a table says whose a file is, for when, and what is left out; what it gets wrong is told', async () => {
  const [first, second] = box.units;
  // Both are fine, and have sent one file.
  const [firstFile, secondFile] = box.files.map(({ path }) => path);
  const table = (name: string, lines: readonly string[]): string => {
    writeFileSync(at(name), `\uFEFFTệp;Đơn vị;Kỳ\r\n${lines.join('\r\n')}`);
    return at(name);
  };
  const call = (file: string): ReturnType<typeof soat> =>
    soat(['collect', inbox, '-o', at('corrected.xlsx'), '--units', at('list.csv'), '--corrections', file, '--json']);

  const good = table('good.csv', [`${firstFile!};bỏ;`, `${secondFile!};;Quý I năm 2026`]);
  const { units } = JSON.parse((await call(good)).out) as {
    units: { unit: string; state: string; files: { leftOut: string | null }[] }[];
  };
  const state = (name: string): string | undefined => units.find(({ unit }) => unit === name)?.state;
  expect([state(first!.name), state(second!.name)]).toEqual(['missing', 'other-period']);

  for (const [lines, said] of [
    [['khong-co.xlsx;Xã A;'], 'Thư mục không có tệp này: khong-co.xlsx'],
    [[`${firstFile!};;hôm nào đó`], 'Dòng 2: “hôm nào đó” chưa rõ là kỳ nào'],
  ] as const) {
    const { code, err } = await call(table('bad.csv', lines));
    expect([code, err.includes(said)]).toEqual([2, true]);
  }
  const { code, err } = await call(at('list.csv'));
  expect([code, err.includes('Không thấy bảng nào có cột “Tệp”')]).toEqual([2, true]);
});

test('what a call wrote among the files is not taken for anything that a unit sent the next time', async () => {
  const plights: readonly Plight[] = ['fine', 'twice', 'missing'];
  const small = mailboxOf(edition, { count: 3, seed: 9, plightOf: (unit) => plights[unit] ?? 'fine' });
  const folder = putMailbox('again', small);
  const none = small.units[2]!;
  writeFileSync(at('again.csv'), `Đơn vị\r\n${small.units.map(({ name }) => name).join('\r\n')}`);
  const call = async (
    ...words: string[]
  ): Promise<{ units: { file: string | null; state: string }[]; total: unknown }> =>
    JSON.parse((await soat(['collect', folder, '--units', at('again.csv'), '--json', ...words])).out) as never;

  const first = await call(
    ...['-o', join(folder, 'ket qua', 'tong.xlsx')],
    ...['--messages', join(folder, 'gui'), '--marked', join(folder, 'danh dau')],
  );
  expect(first.units.map(({ state }) => state)).toEqual(['counted', 'counted', 'missing']);
  const rows = JSON.stringify((first.total as { rows: unknown }).rows);
  const second = await call('-o', at('again.xlsx'), '--messages', join(folder, 'gui.xlsx'));
  expect(second.units.map(({ state }) => state)).toEqual(['counted', 'counted', 'missing']);
  expect(JSON.stringify((second.total as { rows: unknown }).rows)).toBe(rows);
  const third = await soat(['collect', folder, '-o', at('again.xlsx'), '--units', at('again.csv')]);
  expect([third.code, third.out.includes(`Chưa gửi (1): ${none.name}`)]).toEqual([0, true]);
  expect(third.out).toContain('gui.xlsx: Đây là tệp do Soát Phụ lục lập');
});

test('a Word report beside the workbook is no trouble; alone it is all that the unit has sent', async () => {
  const folder = at('with-reports');
  const [sent, only] = [box.units[0]!, box.units[1]!];
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.xlsx'), box.files[0]!.bytes);
  for (const name of [`${sent.name} bao cao.docx`, `${sent.name}.pdf`]) writeFileSync(join(folder, name), '%PDF');
  writeFileSync(at('reports.csv'), `Đơn vị\r\n${sent.name}\r\n${only.name}`);
  const call = (): ReturnType<typeof soat> =>
    soat(['collect', folder, '-o', at('reports.xlsx'), '--units', at('reports.csv')]);
  const fine = await call();
  expect([fine.code, fine.out.includes('Cần lưu ý')]).toEqual([0, false]);
  writeFileSync(join(folder, `${only.name}.docx`), 'PK');
  writeFileSync(join(folder, 'công văn.docx'), 'PK');
  writeFileSync(join(folder, 'quét.pdf'), '%PDF');
  writeFileSync(join(folder, 'hộp thư.zip'), 'PK');
  writeFileSync(join(folder, 'trống.xlsx'), '');
  const { code, out } = await call();
  expect(code).toBe(2);
  expect(out).toContain(`Đã gửi, chưa đọc được (1): ${only.name}`);
  expect(out).toContain('2 tệp không phải là tệp Excel và chưa rõ của đơn vị nào, không đọc: công văn.docx, quét.pdf');
  expect(out).toContain('hộp thư.zip: chưa rõ của đơn vị nào; Đây là tệp nén.');
  expect(out).toContain('trống.xlsx: chưa rõ của đơn vị nào; Tệp rỗng');
});

test('where marked copies cannot be written the total is made all the same', async () => {
  writeFileSync(at('no-folder'), '');
  const { out } = await soat(['collect', inbox, '-o', at('no-marks.xlsx'), '--marked', at('no-folder')]);
  expect(out).toContain('Tổng hợp 11 đơn vị');
  expect(out).toMatch(/chưa có bản đánh dấu\. Không ghi được tệp/);
});

test('folders that lie too deep are not read, and named', async () => {
  const folder = at('deep');
  const deep = join(folder, '1', '2', '3', '4', '5');
  mkdirSync(deep, { recursive: true });
  for (const place of [folder, join(folder, '1', '2', '3', '4'), deep]) {
    writeFileSync(join(place, 'quang-phu.xlsx'), box.files[0]!.bytes);
  }
  const { out } = await soat(['collect', folder, '-o', at('deep.xlsx'), '--json']);
  const { files } = JSON.parse(out) as { files: unknown };
  expect(files).toMatchObject({ read: 2, skipped: [{ path: '1/2/3/4/5', reason: 'too-deep' }] });
});

test('a total among the files is no unit, and the file being written is not read', async () => {
  const folder = at('with-total');
  mkdirSync(folder);
  writeFileSync(join(folder, 'old.xlsx'), readFileSync(at('total.xlsx')));
  writeFileSync(join(folder, 'quang-phu.xlsx'), box.files[0]!.bytes);
  const { out, code } = await soat(['collect', folder, '-o', join(folder, 'new.xlsx')]);
  expect([code, out.includes('Tổng hợp 1 đơn vị')]).toEqual([0, true]);
  expect(out).toContain('old.xlsx: Đây là tệp do Soát Phụ lục lập');
  expect(existsSync(join(folder, 'new.xlsx'))).toBe(true);
});

describe('a new period', () => {
  test('one file a unit, with plans carried over from the total and marked; confirmed by clearing the note', async () => {
    const { code, out } = await soat([
      'new',
      '--units',
      at('list.csv'),
      '--period',
      'Năm 2026',
      '--from',
      at('total.xlsx'),
      '-o',
      at('new'),
    ]);
    expect([code, out.includes('Đã lập 12 tệp')]).toEqual([0, true]);
    const unit = box.units[0]!;
    const file = readdirSync(at('new')).find((name) => name.includes(fileOf(unit.name)))!;
    const recognition = recognise(await read(at('new', file)), edition);
    expect(recognition.periodText).toMatch(/Năm 2026/i);
    expect(recognition.unitName).toBe(`UBND ${unit.name.replace('Xã', 'xã')}`);
    const filled = [...recognition.reading.entries.values()].filter(({ state }) => state !== 'blank');
    expect(filled.map(({ ref }) => ref)).toEqual(['2:2.1', '4:1.1.2', '5:2.1']);
    for (const { ref, quantity, note } of filled) {
      expect([ref, String(quantity?.value), note]).toEqual([
        ref,
        addUp([unit.figures!], ref, true)?.sum,
        expect.stringMatching(/^Chuyển từ kỳ trước.*chưa xác nhận$/),
      ]);
    }
    // Sent in as it is, it is said to be unconfirmed.
    const sent = await soat(['collect', at('new', file), '-o', at('unconfirmed.xlsx')]);
    expect(sent.out).toContain('Số chuyển từ kỳ trước, chưa xác nhận: Phụ lục 2, mục 2.1');
  });

  test('another year’s plan is not carried, and a file that is there is not overwritten', async () => {
    const call = [
      'new',
      '--unit',
      'UBND xã Quảng Phú',
      '--period',
      'Quý I/2027',
      '--from',
      join(inbox, box.files[0]!.path),
      '-o',
      at('year'),
    ];
    const first = await soat(call);
    expect(first.code).toBe(0);
    expect(first.out).toContain('Không chuyển vì là số giao của năm khác: Phụ lục 2, mục 2.1');
    const again = await soat(call);
    expect([again.code, again.err.includes('không ghi đè')]).toEqual([2, true]);
  });
});

function fileOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase().replaceAll(' ', '-');
}

test.each([
  [['collect', 'x'], 'chưa nêu tệp sẽ ghi ra'],
  [['collect', 'x', '-o', 'y.xlsx', '--period', 'mai'], '--period phải là một kỳ báo cáo'],
  [['collect', root, '-o', 'y.csv'], 'phải có đuôi .xlsx'],
  [['collect', inbox, '-o', at('y.xlsx'), '--marked', inbox], 'không bao giờ bị ghi đè'],
  [['new', '--period', PERIOD, '-o', 'x'], 'cần nêu --unit'],
  [['collect', at('nothing-here'), '-o', at('y.xlsx')], 'Không đọc được tệp'],
])('%j is refused', async (argv, words) => {
  const { code, err, out } = await soat(argv);
  expect([code, (err + out).includes(words)]).toEqual([2, true]);
});

test('units × indicators prints readably: landscape, heads and names on every page, letters at least four fifths as large', async () => {
  await soat(['collect', inbox, '-o', at('print.xlsx'), '--force']);
  const parts = unzipParts(new Uint8Array(readFileSync(at('print.xlsx'))));
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  const xml = parts[`xl/worksheets/sheet${names.indexOf('Tổng hợp - đơn vị') + 1}.xml`] ?? '';
  expect(xml).toContain('orientation="landscape"');
  expect(xml).toContain('gridLines="1"');
  expect(parts['xl/workbook.xml']).toContain("'Tổng hợp - đơn vị'!$A:$B,'Tổng hợp - đơn vị'!$1:$5");
  const pages = Number(/fitToWidth="(\d+)" fitToHeight="0"/.exec(xml)?.[1]);
  const widths = [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].flatMap(([, from, to, width]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, () => Number(width)),
  );
  const [number = 0, name = 0, ...figures] = widths;
  expect(figures.length).toBeGreaterThan(50);
  // A character is 7 points of 96 an inch wide; names stand on every page.
  const widest = number + name + Math.ceil(figures.length / pages) * Math.max(...figures);
  const paper = (297 / 25.4 - 1.25) * 96;
  expect(paper / (widest * 7)).toBeGreaterThanOrEqual(0.8);
});
