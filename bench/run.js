/** `npm run bench [-- PART …]`: builds the benchmark the way the command is built, and runs it. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const PEERS = Object.keys(require('./package.json').devDependencies);
/** They compare with no library; `start` takes the pages as `npm run build` made them. */
const ALONE = new Set(['learn', 'start']);
const ROOT = path.join(__dirname, '..');

function isInstalled(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const wanted = process.argv.slice(2);
const [part, ...options] = wanted;
if (ALONE.has(part) && options.every((option) => option.startsWith('--') || part !== 'learn')) {
  node('src/build/run-typescript.js', `bench/${part}-main.ts`, ...options);
  process.exit(0);
}
if (!PEERS.every(isInstalled)) {
  console.error('The benchmark compares with libraries of its own. Run once: npm ci --prefix bench');
  process.exit(1);
}
node('src/build/build.js', '--config', 'bench/webpack.config.js');
node('bench/dist/bench.js', ...wanted);
