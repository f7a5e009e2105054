/** The boot script must parse where Internet Explorer's engine reads it: one `const` and nobody sees any message. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { ROOT } from '../support/paths.js';

function parsesAsEs5(code: string): boolean {
  const messages = new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  return !messages.some(({ fatal }) => fatal);
}

test('boot.es5.js is ECMAScript 5', () => {
  expect(parsesAsEs5(readFileSync(join(ROOT, 'src', 'pane', 'boot.es5.js'), 'utf8'))).toBe(true);
});

test.each(['const a = 1;', 'var f = () => 1;', 'try { a(); } catch { b(); }'])(
  'and this check would notice: %s',
  (code) => {
    expect(parsesAsEs5(code)).toBe(false);
  },
);
