/**
 * Builds with webpack: `node src/build/build.js [--config FILE] [NAME …]`. Without a name every build of the file is made.
 * Instead of webpack-cli, of which nothing but this would be used.
 */
const path = require('node:path');
const { parseArgs } = require('node:util');
const webpack = require('webpack');

const ROOT = path.join(__dirname, '..', '..');

function main() {
  const { values, positionals: names } = parseArgs({ options: { config: { type: 'string' } }, allowPositionals: true });
  const builds = require(path.resolve(ROOT, values.config ?? 'webpack.config.js'));
  const unknown = names.find((name) => !Object.hasOwn(builds, name));
  if (unknown) throw new Error(`no build is named ${unknown}; there are ${Object.keys(builds).join(', ')}`);
  const wanted = names.length > 0 ? names : Object.keys(builds);
  webpack(wanted.map((name) => builds[name]('production'))).run((error, stats) => {
    const failed = Boolean(error) || stats.hasErrors();
    const said = error
      ? String(error.message)
      : stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
    if (said) (failed ? console.error : console.log)(said);
    process.exitCode = failed ? 1 : 0;
  });
}

try {
  main();
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
