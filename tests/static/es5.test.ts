/** The first scripts of both pages must parse where Internet Explorer's engine reads it: one `const` and nobody sees any message. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths.js';
import { syntaxFault } from '../support/syntax.js';

function parsesAsEs5(code: string): boolean {
  return syntaxFault(code, 5) === null;
}

test.each(['src/pane/boot.es5.js', 'src/workbench/guard.es5.js'])('%s is ECMAScript 5', (script) => {
  expect(parsesAsEs5(readFileSync(join(ROOT, script), 'utf8'))).toBe(true);
});

test.each(['const a = 1;', 'var f = () => 1;', 'try { a(); } catch { b(); }'])(
  'and this check would notice: %s',
  (code) => {
    expect(parsesAsEs5(code)).toBe(false);
  },
);
