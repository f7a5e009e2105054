/** Nothing that runs on a page's own thread reaches the library for old .xls files: a damaged one would stop the page for good. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from '../support/paths.js';

const SRC = join(ROOT, 'src');
const LIBRARY = /['"]@e965\/xlsx['"]/;
/** Imports, static and on demand, that stay on the same thread; types leave nothing behind. */
const IMPORT =
  /^\s*(?:import|export)\s+(?!type\b)[^;]*?from\s*'(\.{1,2}\/[^']+)'|import\(\s*'(\.{1,2}\/[^']+)'\s*\)|^import\s+'(\.{1,2}\/[^']+\.js)'/gm;

function fileOf(from: string, path: string): string | null {
  const target = normalize(join(dirname(from), path)).replace(/\.js$/, '');
  return [`${target}.ts`, `${target}.tsx`].find((name) => existsSync(join(SRC, name))) ?? null;
}

/** Every module that a script brings along, by how it got there. */
function reached(entry: string): ReadonlyMap<string, string> {
  const found = new Map([[entry, '']]);
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const [, one, two, three] of readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)) {
      const target = fileOf(file, one ?? two ?? three ?? '');
      if (target === null || found.has(target)) continue;
      found.set(target, file);
      waiting.push(target);
    }
  }
  return found;
}

const readers = (entry: string): string[] =>
  [...reached(entry)]
    .filter(([file]) => LIBRARY.test(readFileSync(join(SRC, file), 'utf8').replace(/^import type.*$/gm, '')))
    .map(([file, from]) => `${from} > ${file}`);

test.each(['pane/pane.tsx', 'workbench/workbench.tsx', 'collect-page/page.tsx'])('%s', (entry) => {
  expect(reached(entry).size).toBeGreaterThan(150);
  expect(readers(entry)).toEqual([]);
});

test.each(['collect-page/submission-worker.ts', 'pane/sources/list-worker.ts', 'hosts/file/page/open-worker.ts'])(
  'its worker %s has it',
  (entry) => expect(readers(entry)).toHaveLength(1),
);
