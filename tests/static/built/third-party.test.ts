/** What lies in dist names the packages that are in it, with their licences, and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, WEB } from '../../support/paths.js';

const CLI = join(ROOT, 'dist', 'cli');
const named = (text: string): string[] =>
  [...text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S* \((.+)\)$/gm)].map((match) => match[1] ?? '').sort();
const web = readFileSync(join(WEB, 'THIRD-PARTY.txt'), 'utf8');
const cli = readFileSync(join(CLI, 'THIRD-PARTY.txt'), 'utf8');

test('the command: what it was put together from, and nothing unnoticed', () => {
  const code = readdirSync(CLI)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(CLI, name), 'utf8'))
    .join('\n');
  expect(named(cli)).toEqual(['@e965/xlsx', '@swc/core', 'fflate', 'papaparse', 'valibot', 'webpack']);
  // Where webpack joins modules it writes the place of each above it.
  const joined = [...code.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map((match) => match[1] ?? '');
  expect(new Set(joined).size).toBeGreaterThan(1);
  for (const name of joined) expect(named(cli)).toContain(name);
});

test('the pages: every package that a source map knows, the grid’s, and Microsoft’s files', () => {
  const packages = new Set(named(web));
  const maps = readdirSync(WEB).filter((name) => name.endsWith('.js.map'));
  expect(maps.length).toBeGreaterThan(2);
  for (const map of maps) {
    // the form of every source map
    const { sources } = JSON.parse(readFileSync(join(WEB, map), 'utf8')) as { sources: string[] };
    for (const source of sources) {
      const name = /node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//.exec(source)?.[1];
      if (name !== undefined) expect(packages).toContain(name);
    }
  }
  for (const name of ['react', '@univerjs/core', '@univerjs/sheets-ui', '@microsoft/office-js', 'webpack']) {
    expect(packages).toContain(name);
  }
  for (const name of ['jest', 'typescript', 'exceljs', 'playwright-core']) expect(packages).not.toContain(name);
});

test('each has the text of its licence', () => {
  for (const text of [web, cli]) {
    const groups = text.split(/\n-{78}\n\n/).slice(1);
    expect(groups.length).toBeGreaterThan(3);
    for (const group of groups) expect(group.split('\n\n').slice(1).join(' ').length).toBeGreaterThan(300);
    expect(text).not.toMatch(/GENERAL PUBLIC LICENSE\s+Version/i);
  }
});

test('the page that is one file carries them too', () => {
  expect(readFileSync(join(WEB, 'soat-phu-luc.html'), 'utf8')).toContain(web.trim());
});
