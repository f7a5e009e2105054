/** The built command as a process: many files on several workers, exit codes, pipes. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../support/paths.js';

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

test('whoever reads only the beginning of the output is not an error', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${COMMAND}" check . | head -1`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stderr).not.toMatch(/EPIPE|Error:/);
});
