/** A package that may not be passed on cannot get into what we build unnoticed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

interface ThirdPartyFile {
  readonly ThirdParty: new (options: { readonly packages: readonly string[] }) => webpack.WebpackPluginInstance;
  readonly isAllowed: (licence: string) => boolean;
}
const { ThirdParty, isAllowed } = jest.requireActual<ThirdPartyFile>('../../src/build/third-party.js');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'soat-licences-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, description: object, text?: string): void {
  const at = join(folder, 'node_modules', name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', main: 'index.js', ...description }));
  writeFileSync(join(at, 'index.js'), `module.exports = ${JSON.stringify(name)};`);
  if (text !== undefined) writeFileSync(join(at, 'LICENSE.md'), text);
}

/** Builds a program that uses the packages; its errors and the text that lies beside it. */
function built(...uses: string[]): Promise<{ readonly errors: readonly string[]; readonly text: string }> {
  writeFileSync(join(folder, 'main.js'), `console.log(${uses.map((name) => `require('${name}')`).join(', ')});`);
  const compiler = webpack({
    mode: 'development',
    context: folder,
    entry: './main.js',
    devtool: false,
    output: { path: join(folder, 'dist') },
    plugins: [new ThirdParty({ packages: [] })],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    compiler.hooks.emit.tap('test', ({ assets }) => {
      text = assets['THIRD-PARTY.txt']?.source().toString() ?? '';
    });
    compiler.run((error, stats) => {
      if (error || !stats) reject(error ?? new Error('no result'));
      else resolve({ errors: stats.compilation.errors.map(({ message }) => message), text });
    });
  });
}

test('what is bundled is named with its text, what is merely installed is not', async () => {
  put('used', { license: 'MIT' }, 'The text of used.');
  put('@scope/also-used', { license: '(GPL-3.0-only OR BSD-3-Clause)' }, 'The text of the other.');
  put('same-text', { license: 'MIT' }, 'The text of used.');
  put('forgot-the-text', { license: 'ISC', author: { name: 'A. Person' } });
  put('installed', { license: 'MIT' }, 'The text of nothing that we use.');
  const { errors, text } = await built('used', '@scope/also-used', 'same-text', 'forgot-the-text');
  expect(errors).toEqual([]);
  expect(text).toContain('same-text 1.2.3 (MIT)\nused 1.2.3 (MIT)\n\nThe text of used.');
  expect(text).toContain('@scope/also-used 1.2.3 ((GPL-3.0-only OR BSD-3-Clause))\n\nThe text of the other.');
  expect(text).toMatch(
    /forgot-the-text 1\.2\.3 \(ISC\)\n\nISC License\n\nCopyright \(c\) A\. Person\n\nPermission to use/,
  );
  expect(text).not.toContain('installed');
});

test.each([
  [{ license: 'GPL-3.0-only' }, 'the licence "GPL-3.0-only" is not one we may pass on'],
  [{ license: 'SEE LICENSE IN terms.txt' }, 'the licence "SEE LICENSE IN terms.txt" is not one we may pass on'],
  [{}, 'the licence "" is not one we may pass on'],
  [{ license: 'BSD-3-Clause' }, 'no text of the licence "BSD-3-Clause"'],
])('%j fails the build', async (description, fault) => {
  put('bad', description);
  const { errors } = await built('bad');
  expect(errors).toEqual([`THIRD-PARTY.txt: bad 1.2.3: ${fault}`]);
});

test.each([
  ['Apache-2.0', true],
  ['Apache-2.0 AND MIT', true],
  ['MIT AND GPL-2.0-only', false],
  ['(MIT OR GPL-2.0-only)', true],
  ['AGPL-3.0-or-later', false],
  ['UNLICENSED', false],
  ['', false],
])('%s: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});
