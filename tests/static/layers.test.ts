/** What stands where in `src/`: who may call what (docs/architecture.md). */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../support/paths.js';

const SRC = join(ROOT, 'src');

function sources(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ file: relative('.', name).replaceAll('\\', '/'), text: readFileSync(join(SRC, name), 'utf8') }));
}

test('one module checks a workbook', () => {
  const callers = sources().filter(({ text }) => /from '[^']*\/review\/check\.js'/.test(text));
  expect(callers.map(({ file }) => file)).toEqual(['app/review-workbook.ts']);
});
