/** `docs/decisions.md`: every entry has an id of its own and a day, and an id that a comment or a page cites is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths.js';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const entries = read('docs/decisions.md')
  .split('\n')
  .filter((line) => line.startsWith('- '));
const ids = entries.map(
  (line) => /^- \*\*([A-Z]+\d*-\d+)\*\* \(\d{4}-\d\d-\d\d\) \S/.exec(line)?.[1] ?? `no id: ${line}`,
);

test('every entry has an id and a day, each id once', () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id) => id.startsWith('no id'))).toEqual([]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('an id that is cited is there', () => {
  const files = ['src', 'docs', 'tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(?:tsx?|md)$/.test(name)),
  );
  const cited = files.flatMap((file) =>
    [...read(file).matchAll(/decisions(?:\.md)? ([A-Z]+\d*-\d+)/g)].map(([, id = '']) => ({ file, id })),
  );
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter(({ id }) => !ids.includes(id))).toEqual([]);
});
