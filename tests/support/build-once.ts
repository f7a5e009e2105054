/**
 * Builds dist/ before the first test that looks at it, and not again while nothing that goes into it has changed
 * (a hash of the inputs lies in node_modules/.cache). So `npm test` on a fresh clone just works, and a second run is quick.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// jest runs this file outside its module mapping, so it imports nothing of ours; and asks for a default export
const ROOT = resolve(__dirname, '..', '..');

const INPUTS = [
  'src',
  'assets',
  'samples',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'docs/rules.md',
];
const OUTPUTS = ['dist/cli/soat.js', 'dist/web/index.html', 'dist/web/taskpane.html', 'dist/web/soat-phu-luc.html'];
const STAMP = join(ROOT, 'node_modules', '.cache', 'soat', 'built.txt');

export default function buildOnce(): void {
  // Unpacked here, where it comes with npm: the test files that share the processors would unpack it at the same time.
  const found = spawnSync(process.execPath, ['src/build/run-typescript.js', 'tests/support/find-browser-main.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (found.status !== 0) throw new Error(`No browser:\n${found.stderr}`);
  const wanted = hashOf(INPUTS) + (process.env['OFFICE_JS_DIR'] ?? '');
  const present = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (present === wanted && OUTPUTS.every((file) => existsSync(join(ROOT, file)))) return;

  const run = spawnSync(process.execPath, ['src/build/build.js'], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}\n${run.stderr}`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
}

/** One hash over names and contents of all files under the given places. */
function hashOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesUnder(place)) {
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(ROOT, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function filesUnder(place: string): string[] {
  const names = readdirSync(join(ROOT, dirname(place)), { withFileTypes: true });
  const self = names.find((entry) => entry.name === place.split('/').at(-1));
  if (!self) return [];
  if (self.isFile()) return [place];
  return readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}
