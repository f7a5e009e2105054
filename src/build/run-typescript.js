/**
 * Runs a TypeScript file of this project in Node, for tools of developers: `node src/build/run-typescript.js FILE …`.
 * Types are stripped, not checked; imports that end in `.js` mean the `.ts` beside them, as everywhere here.
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, file) => {
    const { code } = transformSync(fs.readFileSync(file, 'utf8'), {
      filename: file,
      sourceMaps: 'inline',
      jsc: { parser: { syntax: 'typescript', tsx: extension === '.tsx' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    module._compile(code, file);
  };
}

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveTypescript(request, parent, ...rest) {
  if (/^\.{1,2}\/.*\.js$/.test(request) && parent?.filename && !parent.filename.includes('node_modules')) {
    const base = path.resolve(path.dirname(parent.filename), request.slice(0, -3));
    for (const extension of ['.ts', '.tsx']) if (fs.existsSync(base + extension)) return base + extension;
  }
  return resolve.call(this, request, parent, ...rest);
};

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node src/build/run-typescript.js FILE …');
process.argv = [process.argv[0], path.resolve(file), ...args];
require(path.resolve(file));
