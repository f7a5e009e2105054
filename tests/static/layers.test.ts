/** What stands where in `src/`, and who may import whom (docs/architecture.md). */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import layers from '../../src/build/layers.json';
import { ROOT } from '../support/paths.js';

const SRC = join(ROOT, 'src');
/** What each folder of `src/` may import beside itself; lint reads the same table. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = layers;
/** Places where two faces are put together, each for a reason that docs/architecture.md gives. */
const PUT_TOGETHER: ReadonlySet<string> = new Set([
  'pane/screens/collect-screen.tsx > collect-page',
  'collect-page/open-in-workbench.ts > workbench',
  'pane/pane.tsx > commands',
]);

interface Module {
  /** As `pane/app.tsx`. */
  readonly file: string;
  readonly text: string;
  /** Modules of `src/` that it imports, types included. */
  readonly imports: readonly string[];
}

const IMPORT = /(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g;

function modules(): ReadonlyMap<string, Module> {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name));
  const known = new Map(names.map((name) => [name.replace(/\.tsx?$/, ''), name]));
  return new Map(
    names.map((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      const imports = [...text.matchAll(IMPORT)].flatMap(([, path = '']) => {
        const target = normalize(join(dirname(file), path)).replaceAll('\\', '/');
        return known.get(target.replace(/\.js$/, '')) ?? [];
      });
      return [file, { file, text, imports: [...new Set(imports)] }];
    }),
  );
}

const all = modules();
const folderOf = (file: string): string => file.split('/')[0] ?? '';

test('one module checks a workbook', () => {
  const callers = [...all.values()].filter(({ imports }) => imports.includes('review/check.ts'));
  expect(callers.map(({ file }) => file)).toEqual(['app/review-workbook.ts']);
});

test('each folder imports only what stands below it, and no face another', () => {
  const wrong = [...all.values()].flatMap(({ file, imports }) =>
    imports
      .filter((target) => folderOf(target) !== folderOf(file))
      .filter((target) => MAY_IMPORT[folderOf(file)]?.includes(folderOf(target)) !== true)
      .filter((target) => !PUT_TOGETHER.has(`${file} > ${folderOf(target)}`))
      .map((target) => `${file} > ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('what is put together on purpose still is', () => {
  const there = new Set(
    [...all.values()].flatMap(({ file, imports }) => imports.map((one) => `${file} > ${folderOf(one)}`)),
  );
  expect([...PUT_TOGETHER].filter((one) => !there.has(one))).toEqual([]);
});

test('nothing imports itself in a circle, types included', () => {
  const circles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      return;
    }
    state.set(file, 'open');
    path.push(file);
    for (const target of all.get(file)?.imports ?? []) visit(target);
    path.pop();
    state.set(file, 'done');
  };
  for (const file of all.keys()) visit(file);
  expect(circles).toEqual([]);
});
