/** Outputs never meet inputs: every command, every kind of input and output, every way in which two names are one file. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isReservedName, safeBase, unitFileNames } from '../../src/collect/file-names.js';
import { parseUnitName } from '../../src/collect/unit-name.js';
import { foldedPath, identityOf, identityKey } from '../../src/cli/file-identity.js';
import { OutputClaims } from '../../src/cli/outputs.js';
import { diskCode, writeBytes } from '../../src/hosts/file/disk.js';
import { SAMPLE, soat, temporaryFolder } from './support.js';

const root = temporaryFolder();
let folders = 0;

/** A folder of its own with submissions in it. */
function inbox(...names: readonly string[]): string {
  const folder = join(root, String((folders += 1)));
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    copyFileSync(SAMPLE, join(folder, name));
  }
  return folder;
}

const original = readFileSync(SAMPLE);
const isOriginal = (file: string): boolean => readFileSync(file).equals(original);

test.each([
  [
    'collect the files, marked copies into their folder',
    (at: string) => ['collect', `${at}/a.xlsx`, `${at}/b.xlsx`, '-o', `${at}/t.xlsx`, '--marked', at],
  ],
  ['collect the folder, total in the place of a submission', (at: string) => ['collect', at, '-o', `${at}/b.xlsx`]],
  ['the same, even with --force', (at: string) => ['collect', at, '-o', `${at}/b.xlsx`, '--force']],
  [
    'collect, messages in the place of a submission',
    (at: string) => ['collect', at, '-o', `${at}/t.xlsx`, '--messages', `${at}/b.xlsx`],
  ],
  [
    'collect, total in the place of the last one',
    (at: string) => ['collect', `${at}/a.xlsx`, '-o', `${at}/b.xlsx`, '--previous', `${at}/b.xlsx`],
  ],
  [
    'collect, total in the place of the list',
    (at: string) => ['collect', `${at}/a.xlsx`, '-o', `${at}/b.xlsx`, '--units', `${at}/b.xlsx`],
  ],
  [
    'collect, total and messages in one file',
    (at: string) => ['collect', at, '-o', `${at}/t.xlsx`, '--messages', `${at}/./t.xlsx`],
  ],
  [
    'fill in the place of the input',
    (at: string) => ['fill', `${at}/a.xlsx`, '-o', `${at}/../${at.split('/').at(-1)}/a.xlsx`, '--force'],
  ],
  ['fill in the place of another workbook', (at: string) => ['fill', `${at}/a.xlsx`, '-o', `${at}/b.xlsx`]],
  [
    'results in the place of another workbook',
    (at: string) => ['check', `${at}/a.xlsx`, '--report-out', `${at}/b.xlsx`],
  ],
  [
    'results in the place of an earlier period',
    (at: string) => ['check', `${at}/a.xlsx`, '--previous', `${at}/b.xlsx`, '--report-out', `${at}/b.xlsx`, '--force'],
  ],
])('%s: refused in a line, before anything is written', async (_, argv) => {
  const at = inbox('a.xlsx', 'b.xlsx');
  const { code, err, out } = await soat(argv(at));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^soat: .*\.xlsx: .*(?:ghi đè|trùng nhau)/);
  expect(readdirSync(at).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  expect(readdirSync(at).every((name) => isOriginal(join(at, name)))).toBe(true);
});

test('links, hard or soft, lead to the input; a folder is no file', async () => {
  const at = inbox('a.xlsx');
  linkSync(join(at, 'a.xlsx'), join(root, 'hard.xlsx'));
  symlinkSync(join(at, 'a.xlsx'), join(root, 'soft.xlsx'));
  for (const out of ['hard.xlsx', 'soft.xlsx']) {
    const { code, err } = await soat(['fill', join(at, 'a.xlsx'), '-o', join(root, out), '--force']);
    expect([code, err]).toEqual([2, expect.stringContaining('không bao giờ bị ghi đè')]);
  }
  expect(isOriginal(join(at, 'a.xlsx'))).toBe(true);
  mkdirSync(join(root, 'folder.xlsx'));
  expect((await soat(['fill', SAMPLE, '-o', join(root, 'folder.xlsx')])).err).toContain('Đây là thư mục');
});

test('Windows: no case, no dots at the end, both slashes; where a disk numbers files the number decides', () => {
  expect(foldedPath('C:\\Báo cáo\\A.XLSX. ', 'win32')).toBe(foldedPath('c:/Báo cáo/a.xlsx'.normalize('NFD'), 'win32'));
  expect(foldedPath('C:\\a\\..\\b', 'win32')).toBe('c:\\a\\..\\b');
  expect(identityKey({ exists: true, inode: null, path: 'c:\\a.xlsx' })).toBe(
    identityKey({ exists: true, inode: null, path: 'c:\\a.xlsx' }),
  );
  const at = inbox('a.xlsx');
  expect(identityKey(identityOf(join(at, 'a.xlsx')))).not.toBe(identityKey(identityOf(join(at, 'A.xlsx'))));
  expect(identityKey(identityOf(join(at, 'New.xlsx')))).toBe(identityKey(identityOf(join(at, 'nEW.xlsx'))));
});

test('Windows: names of devices and refused characters are told; a held file is told as held', async () => {
  const claims = new OutputClaims([], false, 'win32');
  for (const name of ['con.xlsx', 'NUL.tar.xlsx', 'com1.txt', 'a?.xlsx', 'a.xlsx.', 'lpt9 .xlsx']) {
    expect([name, (await claims.claim({ path: join(root, name), kind: null }))?.fault]).toEqual([name, 'bad-name']);
  }
  expect(await claims.claim({ path: join(root, 'console.xlsx'), kind: null })).toBeNull();
  expect(diskCode({ code: 'EPERM', syscall: 'rename' }, 'win32')).toBe('EBUSY');
  expect(diskCode({ code: 'EPERM', syscall: 'rename' }, 'linux')).toBe('EPERM');
});

test('only what is ours and untouched is replaced unasked: total, messages, marked copies, results', async () => {
  const at = inbox('xa-quang-phu.xlsx');
  const list = join(root, 'list.csv');
  writeFileSync(list, 'Tên đơn vị\nXã Quảng Phú\nXã Quảng An\n');
  const call = [
    'collect',
    at,
    '-o',
    join(at, 't.xlsx'),
    '--messages',
    join(at, 'm'),
    '--marked',
    join(at, 'k'),
    '--units',
    list,
  ];
  const first = await soat(call);
  const again = await soat(call);
  expect([again.code, again.err]).toEqual([first.code, '']);
  expect(again.out).toContain('Đã đọc 1 tệp.');
  const copy = join(at, 'k', 'xa-quang-phu.xlsx');
  writeFileSync(copy, 'sửa tay');
  const [message = ''] = readdirSync(join(at, 'm'));
  writeFileSync(join(at, 'm', message), 'sửa tay');
  const third = await soat(['collect', join(at, 'xa-quang-phu.xlsx'), ...call.slice(2)]);
  expect(third.code).toBe(2);
  expect(third.err).toMatch(/\.txt: Tệp đã có/);
  expect(third.out).toMatch(/xa-quang-phu\.xlsx: chưa có bản đánh dấu\. Tệp đã có/);
  for (const file of [copy, join(at, 'm', message)]) expect(readFileSync(file, 'utf8')).toBe('sửa tay');

  const results = join(at, 'r.xlsx');
  expect((await soat(['check', SAMPLE, '--report-out', results])).code).toBe(1);
  expect((await soat(['check', SAMPLE, '--report-out', results])).code).toBe(1);
});

test('a blank form is made anew; one with a figure in it is not', async () => {
  const out = join(root, 'forms');
  const call = ['new', '--unit', 'UBND xã Quảng Phú', '--period', 'Quý I/2027', '-o', out];
  expect((await soat(call)).code).toBe(0);
  expect((await soat(call)).code).toBe(0);
  const [name = ''] = readdirSync(out);
  copyFileSync(SAMPLE, join(out, name));
  expect([(await soat(call)).code, isOriginal(join(out, name))]).toEqual([2, true]);
  expect((await soat([...call, '--force'])).code).toBe(0);
  expect(isOriginal(join(out, name))).toBe(false);
});

test('two folders with files of one name are two files: marked copies, corrections', async () => {
  const at = inbox('x/a.xlsx', 'y/a.xlsx', 'y/b.xlsx');
  const call = ['collect', join(at, 'x'), join(at, 'y'), '-o', join(root, 'two.xlsx')];
  const { out } = await soat([...call, '--marked', join(root, 'two')]);
  expect(out).toContain('Bản có đánh dấu của 3 tệp');
  for (const copy of ['x/a.xlsx', 'y/a.xlsx', 'b.xlsx'])
    expect([copy, existsSync(join(root, 'two', copy))]).toEqual([copy, true]);
  const table = join(root, 'corrections.csv');
  writeFileSync(table, 'Tệp;Đơn vị\na.xlsx;Xã Khác\n');
  expect((await soat([...call, '--corrections', table])).err).toContain('không có tệp này: a.xlsx');
  writeFileSync(table, 'Tệp;Đơn vị\ny/a.xlsx;Xã Khác\n');
  const { units } = JSON.parse((await soat([...call, '--corrections', table, '--json'])).out) as {
    units: { unit: string; files: { file: string }[] }[];
  };
  expect(units.filter(({ unit }) => unit === 'Xã Khác').flatMap(({ files }) => files.map(({ file }) => file))).toEqual([
    'y/a.xlsx',
  ]);
});

test('a failed write names the output and its cause, and leaves nothing beside it', async () => {
  const long = `${'a'.repeat(250)}.xlsx`;
  expect((await soat(['fill', SAMPLE, '-o', join(root, `${'a'.repeat(252)}.xlsx`)])).err).toContain('Tên tệp quá dài');
  const missing = await soat(['fill', SAMPLE, '-o', join(root, 'no', 'o.xlsx')]);
  expect([missing.code, missing.err]).toEqual([
    2,
    expect.stringMatching(/o\.xlsx: Không ghi được tệp\. Không có thư mục này/),
  ]);
  const at = inbox('a.xlsx');
  // 255 bytes is what a disk takes: the file beside it is no longer.
  expect((await soat(['fill', SAMPLE, '-o', join(at, long)])).code).toBe(0);
  expect(readdirSync(at).sort()).toEqual(['a.xlsx', long].sort());
});

test('where messages cannot be written the total is there and is told all the same', async () => {
  const at = inbox('xa-quang-phu.xlsx');
  const list = join(at, 'list.csv');
  writeFileSync(list, `Tên đơn vị\n${Array.from({ length: 9 }, (_, one) => `Xã Số ${one}`).join('\n')}\n`);
  const total = join(at, 'tong.xlsx');
  const call = ['collect', at, '-o', total, '--units', list, '--messages', join(at, 'x'.repeat(300), 'm')];
  const { code, out, err } = await soat([...call, '--lang', 'en']);
  expect([code, existsSync(total)]).toEqual([2, true]);
  expect(out).toContain('tong.xlsx');
  const lines = err.trimEnd().split('\n');
  const tooLong: unknown = expect.stringMatching(/\.txt: The file cannot be written\. Its name is too long\./);
  expect(lines.slice(0, 5)).toEqual([tooLong, tooLong, tooLong, tooLong, tooLong]);
  expect(lines.slice(5)).toEqual([expect.stringMatching(/and \d+ more outputs/)]);
});

test('a folder that is none is told as what it is, by every command that takes one', async () => {
  const at = inbox('a.xlsx');
  const file = join(at, 'a.xlsx');
  const loop = join(at, 'loop');
  symlinkSync(loop, loop);
  for (const argv of [
    ['check', file, '--editions-dir', file],
    ['check', join(file, 'b.xlsx')],
  ]) {
    const { code, err } = await soat([...argv, '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringContaining('Part of the path is a file, not a folder.')]);
  }
  mkdirSync(join(at, 'empty'));
  const learn = await soat(['learn', file, '--filled', join(at, 'empty'), '-o', join(at, 'e.json'), '--lang', 'en']);
  expect(learn.err).toContain('empty: The folder holds no .xlsx, .xlsm or .xls file.');
  expect((await soat(['check', loop])).code).toBe(2);
});

test('a file that is linked to is written where it lies', () => {
  const at = inbox('a.xlsx');
  symlinkSync(join(at, 'a.xlsx'), join(at, 'link.xlsx'));
  writeBytes(join(at, 'link.xlsx'), Uint8Array.of(7));
  expect([...readFileSync(join(at, 'a.xlsx'))]).toEqual([7]);
});

test('names made from units: no device of Windows, none too long, all different', () => {
  const names = unitFileNames(
    ['Con', 'Nul', 'COM1', 'Xã A', 'Xã Á', 'x'.repeat(400), `${'x'.repeat(399)}y`].map((text) => ({
      name: parseUnitName(text),
    })),
    '.txt',
  );
  expect(names.slice(0, 3)).toEqual(['con-.txt', 'nul-.txt', 'com1-.txt']);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect([isReservedName(name), Buffer.byteLength(name) < 120]).toEqual([false, true]);
  expect(safeBase('ế'.repeat(60))).toBe('ế'.repeat(33));
});

test('a workbook of another kind in a folder is never passed over', async () => {
  const at = inbox('a.xlsx');
  for (const name of ['b.xlsb', 'c.ods', 'd.et', 'e.fods']) writeFileSync(join(at, name), 'x');
  const { workbooks } = JSON.parse((await soat(['check', at, '--json'])).out) as {
    workbooks: { error: object | null }[];
  };
  expect(workbooks.map(({ error }) => error !== null)).toEqual([false, true, true, true, true]);
});
