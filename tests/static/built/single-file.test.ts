/** The workbench page as one file: whole, closed, no larger than it may be, and every script of it known by its hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, WEB } from '../../support/paths.js';
import { syntaxFault } from '../../support/syntax.js';

const BUDGET = 12 * 1024 * 1024;

const bytes = readFileSync(join(WEB, 'soat-phu-luc.html'));
const html = bytes.toString('utf8');
const served = readFileSync(join(WEB, 'index.html'), 'utf8');

interface Block {
  readonly attributes: string;
  readonly body: string;
}
/** The scripts as a browser finds them: each ends at the first end tag. */
const blocks: readonly Block[] = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script/gi)].map(
  ([, attributes = '', body = '']) => ({ attributes, body }),
);
const running = blocks.filter(({ attributes }) => !attributes.includes('text/plain'));
/** They run when the grid is wanted. */
const gridScripts = blocks.filter(({ attributes }) => attributes.includes('data-grid'));
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';

function file(name: string): Buffer {
  const found = blocks.find(({ attributes }) => attributes.includes(`data-file="${name}"`));
  return Buffer.from(found?.body ?? '', 'base64');
}

function hashOf(text: string | Buffer): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('the library for old .xls files is not in it: such a file is refused here', () => {
  const says = 'ECMA-376 Encrypted file missing ';
  const scripts = readdirSync(WEB).filter((name) => name.endsWith('.js'));
  // A chunk of the workers has it.
  expect(scripts.filter((name) => readFileSync(join(WEB, name), 'utf8').includes(says))).toHaveLength(1);
  expect(html).not.toContain(says);
});

test('at most 12 MB', () => {
  expect(bytes.length).toBeLessThanOrEqual(BUDGET);
});

test('the policy lets nothing connect, and runs exactly the scripts that are in the file', () => {
  const directives = new Map(policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)] as const));
  const scripts = directives.get('script-src') ?? [];
  directives.delete('script-src');
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': ["'none'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'connect-src': ["'none'"],
    'worker-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
  });
  const wanted = [...running, ...gridScripts].map(({ body }) => hashOf(body));
  expect([...scripts].sort()).toEqual([...new Set(wanted)].sort());
});

test('the page runs before the browser reads the grid: its scripts stand behind all that run', () => {
  const placesOf = (some: readonly Block[]): readonly number[] => some.map((block) => blocks.indexOf(block));
  expect(Math.min(...placesOf(gridScripts))).toBeGreaterThan(Math.max(...placesOf(running)));
});

test('nothing in it has an address of its own', () => {
  const unscripted = html.replace(/<script[^>]*>[\s\S]*?<\/script>/gi, '');
  const styles = [...unscripted.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const rest = unscripted.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
  expect([...rest.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address.slice(0, 22))).toEqual([
    'data:image/png;base64,',
  ]);
  expect(running.filter(({ attributes }) => /src|module|defer/.test(attributes))).toEqual([]);
  expect(styles.length).toBe(2);
  for (const css of styles) expect(/@import|url\((?!["']?data:)/.exec(css)).toBeNull();
});

test('it holds all scripts that the served pages load, at once or late, and no more', () => {
  // A chunk says its own ids first; entries say none.
  const idsOf = (code: string): string[][] =>
    [...code.matchAll(/webpackChunk\w+["']?\]?\s*\|\|\s*\[\]\)\.push\(\[\[([\d,"'\w-]+)\]/g)].map(([, ids = '']) =>
      ids.split(','),
    );
  // A chunk that has all of another bears the other's id too.
  const chunks = blocks.flatMap(({ body }) => idsOf(body));
  const inFile = chunks.flat();
  const scripts = new Set([...served.matchAll(/src="([^"]+\.js)"/g)].map(([, name]) => name));
  expect(scripts.size).toBe(2); // the guard and the entry
  expect(inFile.length).toBeGreaterThan(10);
  expect(new Set(chunks.map(String)).size).toBe(chunks.length);
  // Every chunk that a runtime can ask for by name is there.
  const codes = running.concat(gridScripts);
  // A worker is no script of the page, and a page opened from a disk starts none (src/hosts/file/page/own-worker.ts).
  const workers = new Set(
    codes.flatMap(({ body }) => [...body.matchAll(/(\d+)(?:===\w+\?|:)"\w+-worker"/g)].map(([, id]) => id)),
  );
  const asked = codes
    .flatMap(({ body }) => [...body.matchAll(/\.u=\w+=>.{0,200}?\{((?:\d+:"[0-9a-f]{8}",?)+)\}\)?\[\w+\]\+"\.js"/g)])
    .flatMap(([, table = '']) => [...table.matchAll(/(\d+):/g)].map(([, id = '']) => id))
    .filter((id) => !workers.has(id));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((id) => !inFile.includes(id))).toEqual([]);
  expect(chunks.filter((ids) => !ids.some((id) => asked.includes(id)))).toEqual([]);
});

test.each([
  ['sample', join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')],
  ['handbook', join(WEB, 'rules.html')],
])('%s is the file itself, byte for byte', (name, path) => {
  expect(file(name).equals(readFileSync(path))).toBe(true);
});

test('nothing of Microsoft’s client is in it, nor in what the served page loads', () => {
  for (const { body } of blocks) expect(body).not.toMatch(/OfficeExtension|richApiMessageManager/);
  const entry = /src="(workbench\.[0-9a-f]+\.js)"/.exec(served)?.[1] ?? '';
  expect(readFileSync(join(WEB, entry), 'utf8')).not.toMatch(/OfficeExtension|Excel\.run|richApiMessageManager/);
});

test('the grid’s code stands apart, and nothing of it runs before it is wanted', () => {
  expect(gridScripts.length).toBe(2);
  for (const { body } of running) expect(body.length).toBeLessThan(2_000_000);
});

test('the syntax is that of Chrome 109 and Firefox 115, the guard’s that of Internet Explorer', () => {
  for (const { body } of [...running, ...gridScripts]) expect(syntaxFault(body, 2022)).toBeNull();
  expect(running[0]?.body).toContain('data-too-old');
  expect(syntaxFault(running[0]?.body ?? '', 5)).toBeNull();
});
