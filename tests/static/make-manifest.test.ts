/** The manifest for an office's own server, as a network administrator makes it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/paths.js';
import { at, findAll, parseXml } from '../support/xml-tree.js';

const SCRIPT = join(ROOT, 'src', 'build', 'make-manifest.js');
const original = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const out = (): string => join(mkdtempSync(join(tmpdir(), 'soat-')), 'manifest.xml');

test('all addresses move, the id stays, nothing else changes', () => {
  const file = out();
  const said = execFileSync(process.execPath, [SCRIPT, '--url', 'https://may-chu.hue.gov.vn/soat', '--out', file], {
    encoding: 'utf8',
  });
  const made = readFileSync(file, 'utf8');
  const base = 'https://may-chu.hue.gov.vn/soat/';
  expect(made).not.toContain('localhost');
  expect(said).toContain(`${base}taskpane.html`);
  const manifest = parseXml(made);
  expect(at(manifest, 'Id').text).toBe(at(parseXml(original), 'Id').text);
  expect(findAll(manifest, 'AppDomain').map(({ text }) => text)).toEqual(['https://may-chu.hue.gov.vn']);
  expect(at(manifest, 'DefaultSettings', 'SourceLocation').attributes['DefaultValue']).toBe(`${base}taskpane.html`);
  expect(at(manifest, 'ExtendedOverrides').attributes['Url']).toBe(`${base}assets/shortcuts.json`);
  expect(
    made.replaceAll(base, 'https://localhost:3000/').replaceAll('https://may-chu.hue.gov.vn', 'https://localhost:3000'),
  ).toBe(original);
});

test.each([
  [['--url', 'http://may-chu/soat/'], /https/],
  [['--url', 'may-chu/soat'], /may-chu\/soat/],
  [['--url', 'https://may-chu/soat/taskpane.html'], /taskpane\.html/],
  [['--url', 'https://may-chu/?a=b'], /a=b/],
  [['--url'], /--url/],
  [[], /--url/],
  [['--server', 'x'], /--server/],
])('%j is refused in one line', (args, reason) => {
  const run = spawnSync(process.execPath, [SCRIPT, ...args, '--out', out()], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr.trim()).toMatch(reason);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
});

test('localhost may be plain http, for trying it out', () => {
  const file = out();
  execFileSync(process.execPath, [SCRIPT, '--url=http://localhost:8080/', '--out', file]);
  expect(readFileSync(file, 'utf8')).toContain('http://localhost:8080/taskpane.html');
});
