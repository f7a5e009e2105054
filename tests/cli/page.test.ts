/** `soat page`: what whoever signs sees, and what is read aloud; text of a workbook is never markup. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEdition } from '../../src/rules/editions.js';
import { numberWords } from '../../src/strings/number-words.js';
import { consistentUnit } from '../support/units.js';
import { layOut, type LayoutOptions } from '../support/layouts.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { put, soat, temporaryFolder } from './support.js';

const { edition } = builtInEdition()!;
const root = temporaryFolder();
const figures = consistentUnit(31, { level: 'xa' });
const workbook = (period: string, own = figures, options: LayoutOptions = {}): Uint8Array =>
  xlsxOf(layOut(edition, own, { unitLine: 'UBND PHƯỜNG THUẬN HÓA', periodLine: `Kỳ báo cáo: ${period}`, ...options }));
const notes = new Map([['4:3.2.1', '<b>Dự kiến</b> "quý IV"']]);
const file = put(root, 'q3.xlsx', workbook('Quý III năm 2026', figures, { notes }));
const other = new Map([...figures, ['4:3.2.1', '77']]);
const last = put(root, 'q2.xlsx', workbook('Quý II năm 2026', other));

async function page(...argv: readonly string[]): Promise<string> {
  const out = join(root, 'trang.html');
  const call = await soat(['page', file, '-o', out, '--force', ...argv]);
  expect([call.code, call.err]).toEqual([0, '']);
  return readFileSync(out, 'utf8');
}

test('an A4 page of ten rows at most, unit and period on it, the explained row among them', async () => {
  const html = await page();
  expect(html).toContain('@page { size: A4');
  expect(html).toContain('UBND PHƯỜNG THUẬN HÓA');
  expect(html).toContain('Quý III năm 2026');
  const rows = html.slice(0, html.indexOf('class="read"')).match(/<tr>/g) ?? [];
  expect(rows.length).toBeLessThanOrEqual(11);
  expect(html).toContain('Dự kiến');
  expect(html).not.toContain('<b>');
});

test('the rows that are asked for, beside the period before', async () => {
  const html = await page('--rows', '4:3.2.1', '--previous', last);
  const [table = ''] = /<tbody>.*?<\/tbody>/s.exec(html) ?? [];
  expect(table.match(/<tr>/g)).toHaveLength(1);
  expect(table).toContain(`>${figures.get('4:3.2.1')}<`);
  expect(table).toContain('>77<');
  expect(html).not.toContain('giống hệt kỳ trước');
});

test('a last period that is the same to the last figure is said', async () => {
  const same = put(root, 'giong.xlsx', workbook('Quý II năm 2026'));
  expect(await page('--previous', same)).toContain('Số liệu giống hệt kỳ trước');
});

test('every row is read aloud in words, with a tick of its own', async () => {
  const html = await page();
  const value = Number(figures.get('4:3.2.1')!.replaceAll('.', ''));
  expect(html).toContain(numberWords(value));
  expect(html.match(/type="checkbox"/g)?.length).toBeGreaterThan(30);
});

test('a page that is no .html, or none at all, is refused', async () => {
  expect((await soat(['page', file, '-o', join(root, 'x.pdf')])).code).toBe(2);
  expect((await soat(['page', file])).code).toBe(2);
});
