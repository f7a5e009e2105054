/**
 * `npm run fuzz -- [--minutes N] [--seed S] [PART …]`: the test files with properties (the file fuzzers are among them), or
 * those with a PART in their name, one after the other with seeds that nobody has tried, until the time is up. Prints how to
 * repeat each failure; ends with 1 then. The seeds of a session follow from its first, which it prints. A file that takes ten
 * minutes, or more memory than a gigabyte and a half, has failed: its tests take seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './paths.js';
import { Random } from './random.js';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const minutes = Number(values.minutes);
const first = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(first)) throw new Error('--minutes is a number above 0, --seed a whole number');

interface Failure {
  readonly file: string;
  readonly test: string;
  readonly message: string;
  readonly seed: number;
}

/** As far as it is used here. */
interface JestResult {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const end = Date.now() + minutes * 60_000;
const files = filesWithProperties();
if (files.length === 0) throw new Error(`no file with properties is named so: ${wanted.join(' ')}`);
const random = new Random(first);
// Elsewhere each time, so that short sessions too get round to every file.
const offset = random.int(0, files.length - 1);
const folder = mkdtempSync(join(tmpdir(), 'soat-fuzz-'));
let runs = 0;
const failures: Failure[] = [];
console.log(`${files.length} files with properties, ${minutes} minutes, seeds from ${first}`);
try {
  while (Date.now() < end) {
    const file = files[(offset + runs) % files.length];
    if (file === undefined) break;
    runs += 1;
    const found = runFile(file, random.int(0, 2 ** 31 - 1));
    for (const failure of found) console.log(`\n${howToRepeat(failure)}\n`);
    failures.push(...found);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const rounds = (runs / files.length).toFixed(1);
console.log(`${runs} runs (${rounds} of every file), ${failures.length} failures`);
process.exitCode = failures.length > 0 ? 1 : 0;

function filesWithProperties(): string[] {
  return readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .filter((name) => readFileSync(join(ROOT, name), 'utf8').includes("from 'fast-check'"))
    .sort();
}

function runFile(file: string, seed: number): Failure[] {
  const output = join(folder, 'result.json');
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  rmSync(output, { force: true });
  const ran = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=1536',
      jest,
      '--selectProjects',
      'code',
      '--runInBand',
      '--json',
      `--outputFile=${output}`,
      '--runTestsByPath',
      file,
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, SOAT_FUZZ_SEED: String(seed) },
      maxBuffer: 2 ** 28,
      timeout: 600_000,
      killSignal: 'SIGKILL',
    },
  );
  if (ran.status === 0) return [];
  const common = { file, seed };
  let result: JestResult;
  try {
    result = JSON.parse(readFileSync(output, 'utf8')) as JestResult; // what jest documents for --json
  } catch {
    return [
      {
        ...common,
        test: '',
        message: `${ran.error?.message ?? `ended by ${ran.signal ?? ran.status}`}\n${ran.stderr}`,
      },
    ];
  }
  return result.testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return [{ ...common, test: '', message }];
    return failed.map((one) => ({ ...common, test: one.fullName, message: one.failureMessages.join('\n') }));
  });
}

function howToRepeat({ file, test, message, seed }: Failure): string {
  const path = /path: "([\d:]+)"/.exec(message)?.[1];
  const variables = `SOAT_FUZZ_SEED=${seed}${path ? ` SOAT_FUZZ_PATH=${path}` : ''}`;
  const name = test === '' ? '' : ` -t ${JSON.stringify(test.replace(/[\\^$.*+?()[\]{}|"]/g, '.'))}`;
  return [
    `${file}: ${test}`,
    ...message
      .split('\n')
      .slice(0, 12)
      .map((line) => `  ${line}`),
    `seed ${seed}${path ? `, path ${path}` : ''}. To repeat it:`,
    `  ${variables} npx jest --selectProjects code --runTestsByPath ${file}${name}`,
  ].join('\n');
}
