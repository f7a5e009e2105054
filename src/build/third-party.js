/**
 * THIRD-PARTY.txt beside what a build makes: every package of which something is in there, with its licence's text. Made from
 * the modules that were really bundled, not from package.json. A licence that does not let us pass the code on, or that
 * nobody knows, fails the build.
 */
const fs = require('node:fs');
const path = require('node:path');

const FILE = 'THIRD-PARTY.txt';

/** What may be passed on with a program under MIT, as SPDX names it. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);
/** What somebody has read, where package.json does not say it. */
const READ = new Map([
  ['@microsoft/office-js', 'terms of its own'], // may be passed on with an add-in, unmodified
  ['@univerjs/telemetry', 'Apache-2.0'], // an interface without code; its LICENSE file and the head of its source
]);

const ROOT = path.join(__dirname, '..', '..');

class ThirdParty {
  /** @param packages Whose code comes otherwise than as a module: copied files, what the build's tools write themselves. */
  constructor({ packages }) {
    this.packages = packages;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdParty', (compilation) => {
      // Before soat-phu-luc.html is put together, which carries the text too.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'ThirdParty', stage }, () => {
        const folders = new Set(this.packages.map((name) => path.join(ROOT, 'node_modules', name)));
        for (const file of bundledFiles(compilation)) {
          const folder = packageFolder(file);
          if (folder) folders.add(folder);
        }
        const found = [...folders].map(licenceOf);
        for (const one of found) {
          if (one.fault) compilation.errors.push(new WebpackError(`${FILE}: ${one.name} ${one.version}: ${one.fault}`));
        }
        compilation.emitAsset(FILE, new sources.RawSource(thirdPartyText(found)));
      });
    });
  }
}

/** The files whose code is in some chunk, those that were joined into one module too. */
function bundledFiles(compilation) {
  const files = new Set();
  const add = (module) => {
    for (const inner of module.modules ?? []) add(inner);
    const file = module.nameForCondition?.();
    if (file) files.add(file);
  };
  for (const chunk of compilation.chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) add(module);
  }
  return files;
}

/** `…/node_modules/@scope/name` of a file inside of it; undefined for a file of ours. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** A package's name, version, licence and its text; `fault` where it may not be passed on. */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const licence = READ.get(name) ?? (typeof license === 'string' ? license : (license?.type ?? ''));
  const texts = fs
    .readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|third.?party)/i.test(file) && !/\.[jt]s$/.test(file))
    .sort()
    .map((file) => textOf(path.join(folder, file)));
  const text = texts.length > 0 ? texts.join('\n\n') : standardText(licence, author);
  return { name, version, licence, text: text ?? '', fault: faultOf(name, licence, text) };
}

function faultOf(name, licence, text) {
  if (!READ.has(name) && !isAllowed(licence)) return `the licence "${licence}" is not one we may pass on`;
  return text === undefined ? `no text of the licence "${licence}"` : undefined;
}

/** Of `A OR B` one will do, of `A AND B` all must. */
function isAllowed(licence) {
  const terms = licence.replace(/^\((.*)\)$/, '$1');
  if (terms.includes(' OR ')) return terms.split(' OR ').some((one) => ALLOWED.has(one.trim()));
  return terms.split(' AND ').every((one) => ALLOWED.has(one.trim()));
}

/** For a package that names its licence and forgot the text. */
function standardText(licence, author) {
  const holder = (typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name) || 'its authors';
  switch (licence) {
    case 'Apache-2.0':
      return textOf(path.join(ROOT, 'node_modules', 'typescript', 'LICENSE.txt'));
    case 'MIT':
      return `MIT License\n\nCopyright (c) ${holder}\n\n${MIT}\n\n${NO_WARRANTY}`;
    case 'ISC':
      return `ISC License\n\nCopyright (c) ${holder}\n\n${ISC}`;
    default:
      return undefined;
  }
}

const MIT =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated ' +
  'documentation files (the "Software"), to deal in the Software without restriction, including without limitation the ' +
  'rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit ' +
  'persons to whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright notice ' +
  'and this permission notice shall be included in all copies or substantial portions of the Software.';
const NO_WARRANTY =
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE ' +
  'WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR ' +
  'COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR ' +
  'OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.';
const ISC =
  'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, ' +
  'provided that the above copyright notice and this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED ' +
  '"AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF ' +
  'MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL ' +
  'DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, ' +
  'NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.';

function textOf(file) {
  return fs.readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trim();
}

/** Packages of one licence text stand together above it. */
function thirdPartyText(packages) {
  const byText = new Map();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const groups = [...byText].map(([text, members]) => {
    const lines = members.map(({ name, version, licence }) => `${name} ${version} (${licence})`).sort();
    return `${lines.join('\n')}\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(78)}\n\n`;
  return `Software of others in this folder, with its licences.\n${rule}${groups.sort().join(rule)}`;
}

module.exports = { ThirdParty, THIRD_PARTY: FILE, isAllowed, packageFolder };
