/** The built command as a process: many files on several workers, exit codes, pipes. */
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { ROOT } from '../../support/paths.js';
import { endlessXls } from '../../support/endless-xls.js';

const COMMAND = join(ROOT, 'dist', 'cli', 'soat.js');
const SAMPLE = join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'soat-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function soat(argv: readonly string[], cwd = ROOT): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...argv], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('runs from anywhere, as a file of its own', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(soat(['--version'], folder).out).toBe(`${version}\n`);
  expect(soat(['check', SAMPLE], folder)).toMatchObject({ code: 1, err: '' });
  expect(soat(['check', 'không có.xlsx'], folder).code).toBe(2);
});

test('many files on workers give what each gives alone, in their order', () => {
  const names = Array.from({ length: 45 }, (_, index) => `${String(index).padStart(2, '0')}.xlsx`);
  for (const name of names) copyFileSync(SAMPLE, join(folder, name));
  writeFileSync(join(folder, names[20]!), 'not a workbook');
  const all = soat(['check', '.', '--json'], folder);
  expect(all.code).toBe(2);
  const { workbooks, summary } = JSON.parse(all.out) as { workbooks: { file: string }[]; summary: object };
  expect(workbooks.map(({ file }) => file)).toEqual(names);
  expect(summary).toMatchObject({ workbooks: 45, errors: 44, failed: 1 });
  const alone = JSON.parse(soat(['check', names[3]!, '--json'], folder).out) as { workbooks: object[] };
  expect(workbooks[3]).toEqual(alone.workbooks[0]);
});

test('an edition file reaches the workers', () => {
  const edition = join(folder, 'riêng.json');
  const text = { vi: 'Riêng', en: 'Own' };
  const indicator = { stt: '1', label: 'Thực hiện số hóa kết quả giải quyết TTHC', unit: 'Hồ sơ', kind: 'count' };
  const forms = [{ number: '8', title: 'HIỆN ĐẠI HÓA HÀNH CHÍNH', indicators: [indicator] }];
  writeFileSync(edition, JSON.stringify({ id: 'rieng', version: '1', name: text, levels: ['xa'], forms, rules: [] }));
  const { out } = soat(['check', '.', '--edition', edition, '--json'], folder);
  const { edition: id, workbooks } = JSON.parse(out) as { edition: string; workbooks: { forms: unknown[] }[] };
  expect(id).toBe('rieng');
  // Our own edition would have found all seven.
  for (const { forms: found } of workbooks) expect(found.length).toBeLessThan(2);
});

test('whoever reads only the beginning ends the printing, not the work: the exit code is true, the report written', () => {
  const report = join(folder, 'report.xlsx');
  const script = `"${process.execPath}" "${COMMAND}" check . --report-out "${report}" 2>err.txt | head -1; echo "\${PIPESTATUS[0]}"`;
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  // One file of the folder is no workbook.
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('2');
  expect(readFileSync(report).length).toBeGreaterThan(1000);
  expect(readFileSync(join(folder, 'err.txt'), 'utf8')).not.toMatch(/EPIPE|Error:/);
});

/** A web page by the name of .xls, in the XML of Excel 2003, that merges as many cells as a row could never have. */
const ENDLESS = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row><Cell ss:MergeAcross="1000000000"><Data ss:Type="String">a</Data></Cell></Row></Table></Worksheet></Workbook>`;

test('damaged .xls files cost themselves alone, in a run of few files too', () => {
  const own = mkdtempSync(join(tmpdir(), 'soat-endless-'));
  writeFileSync(join(own, 'a.xls'), ENDLESS);
  // The one is refused unread; this one keeps the library busy until its time is over.
  writeFileSync(join(own, 'c.xls'), endlessXls());
  copyFileSync(SAMPLE, join(own, 'b.xlsx'));
  const { code, out } = soat(['check', '.', '--json'], own);
  rmSync(own, { recursive: true });
  const { workbooks } = JSON.parse(out) as { workbooks: { error: { code: string } | null }[] };
  expect(code).toBe(2);
  expect(workbooks[0]?.error?.code).toMatch(/^(?:broken-file|took-too-long|too-large)$/);
  expect(workbooks[1]?.error).toBeNull();
  expect(workbooks[2]?.error?.code).toBe('took-too-long');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends the call with %i, and nothing half written or hidden is left', async (signal, code) => {
  const own = mkdtempSync(join(tmpdir(), 'soat-signal-'));
  const inbox = join(own, 'in');
  mkdirSync(inbox);
  for (let at = 0; at < 60; at += 1) copyFileSync(SAMPLE, join(inbox, `${at}.xlsx`));
  const argv = [COMMAND, 'collect', inbox, '-o', join(own, 't.xlsx'), '--marked', join(own, 'k')];
  const child = spawn(process.execPath, argv, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (!existsSync(join(own, 'k')) && child.exitCode === null) await new Promise((next) => setTimeout(next, 5));
  child.kill(signal);
  expect(await ended).toBe(code);
  const left = readdirSync(own, { recursive: true, encoding: 'utf8' });
  expect(left.filter((name) => /(?:^|\/)\./.test(name))).toEqual([]);
  for (const name of left.filter((one) => one.startsWith('k/'))) {
    await expect(openWorkbook(readFileSync(join(own, name)), name)).resolves.toMatchObject({ kind: 'xlsx' });
  }
  rmSync(own, { recursive: true });
});

test('what cannot be written is one line, no stack', () => {
  const { code, err } = soat(['fill', SAMPLE, '-o', join(folder, 'no', 'o.xlsx'), '--lang', 'en'], folder);
  expect([code, err]).toEqual([2, expect.stringMatching(/^soat: .*o\.xlsx: The file cannot be written\..*\n$/)]);
});
