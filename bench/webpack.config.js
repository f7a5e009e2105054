/** The benchmark built the way the command is, so that what is measured is what ships; the peers stay in bench/node_modules. */
const path = require('node:path');
const { cli } = require('../webpack.config.js');

const PEERS = Object.keys(require('./package.json').devDependencies);

function bench(mode) {
  const built = cli(mode);
  return {
    ...built,
    name: 'bench',
    entry: { bench: path.join(__dirname, 'bench.ts'), usage: path.join(__dirname, 'usage.ts') },
    output: { ...built.output, path: path.join(__dirname, 'dist') },
    externals: Object.fromEntries(['@e965/xlsx', ...PEERS].map((name) => [name, `commonjs ${name}`])),
    plugins: [],
  };
}

module.exports = { bench };
