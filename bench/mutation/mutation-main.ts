/**
 * `npm run mutation -- [--seed S] [--count N] [--minutes M] [--jobs J] [--verbose] [--again] [FOLDER …]`: changes N places (200)
 * of each folder, one at a time, and counts the changes that the tests of this folder notice. Prints the survivors with their
 * places as they are found; with `--verbose` the others too, each with the test that noticed; with `--again` only what
 * survived the last time is tried; after M minutes no further one is begun, and the line says so. The folders and their tests
 * are in `folders.json`; equivalent mutants that were found by hand are in `equivalent.json`, each with its reason.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../tests/support/paths.js';
import { type Mutant, sampleOf } from './sample.js';
import { type TriedMutant, tryMutants } from './try-mutants.js';

interface Folder {
  readonly source: string;
  readonly tests: readonly string[];
}

interface Equivalent {
  readonly file: string;
  /** The line as it stands, without blanks around; a mutant is known by it and by its replacement. */
  readonly line: string;
  readonly replacement: string;
  readonly reason: string;
}

// Both files are our own and of these shapes.
const FOLDERS = readJson('folders.json') as Readonly<Record<string, Folder>>;
const EQUIVALENT = readJson('equivalent.json') as readonly Equivalent[];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    minutes: { type: 'string', default: 'Infinity' },
    jobs: { type: 'string', default: '2' },
    again: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(FOLDERS, name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the folders are ${Object.keys(FOLDERS).join(', ')}`);

void main();

async function main(): Promise<void> {
  for (const [name, folder] of Object.entries(FOLDERS)) {
    if (positionals.length === 0 || positionals.includes(name)) await measure(name, folder);
  }
}

async function measure(name: string, { source, tests }: Folder): Promise<void> {
  const started = Date.now();
  const survived = join(ROOT, 'bench', 'dist', `survived-${name}.json`);
  const sample = await sampleOf(ROOT, source, {
    count: Number(values.count),
    seed: Number(values.seed),
    ...(values.again ? { only: new Set(JSON.parse(readFileSync(survived, 'utf8')) as string[]) } : {}), // written below
  });
  const tried = await tryMutants(ROOT, sample, tests, {
    jobs: Number(values.jobs),
    until: started + 60_000 * Number(values.minutes),
    onTried: (mutant) => {
      if (values.verbose || (isSurvivor(mutant) && !isEquivalent(mutant))) console.log(`  ${describe(mutant)}`);
    },
  });
  const counted = tried.filter((mutant) => !isEquivalent(mutant));
  mkdirSync(dirname(survived), { recursive: true });
  writeFileSync(survived, JSON.stringify(counted.filter(isSurvivor).map((mutant) => mutant.name)));
  const noticed = counted.filter((mutant) => !isSurvivor(mutant)).length;
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(
    `| ${name} | ${sample.of} | ${tried.length} | ${tried.length - counted.length} | ${noticed} of ${counted.length} | ${percent(noticed, counted.length)} | ${minutes} min${tried.length < sample.mutants.length ? `, cut off before the last ${sample.mutants.length - tried.length}` : ''} |`,
  );
}

function isSurvivor({ fate }: TriedMutant): boolean {
  return fate === 'survived' || fate === 'not reached';
}

function isEquivalent(mutant: Mutant): boolean {
  return EQUIVALENT.some(
    ({ file, line, replacement }) =>
      file === mutant.file && replacement === mutant.replacement && line === lineOf(mutant).trim(),
  );
}

function describe(mutant: TriedMutant): string {
  const { line, column } = mutant.location.start;
  const by = mutant.by === undefined ? '' : `\n      ${mutant.by.replace(/\s+/g, ' ').slice(0, 200)}`;
  return `${mutant.file}:${line + 1}:${column + 1} ${mutant.mutator} → ${mutant.replacement.slice(0, 100)} (${mutant.fate})\n      ${lineOf(mutant).trim()}${by}`;
}

function lineOf({ file, location }: Mutant): string {
  return readFileSync(join(ROOT, file), 'utf8').split('\n')[location.start.line] ?? '';
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
}
