/** Runs Stryker over the mutants of a sample, against the tests that a folder is held to. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Mutant } from './sample.js';

export interface TriedMutant extends Mutant {
  /** Stryker's word: `Killed`, `Survived`, `NoCoverage`, `Timeout`, `CompileError`, `RuntimeError`. */
  readonly status: string;
}

/** As far as it is used here, of mutation-testing-report-schema. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      { readonly mutants: readonly (Omit<TriedMutant, 'file' | 'mutator'> & { readonly mutatorName: string })[] }
    >
  >;
}

/** Those of the sample with what became of them; throws when Stryker could not run. */
export function tryMutants(root: string, sample: readonly Mutant[], tests: readonly string[]): readonly TriedMutant[] {
  const work = join(root, 'bench', 'dist', 'mutation');
  const report = join(work, 'report.json');
  const config = join(root, 'bench', 'dist', 'stryker.config.json');
  rmSync(work, { recursive: true, force: true });
  writeFileSync(config, JSON.stringify(configOf(root, work, sample, tests)));
  const stryker = join(root, 'bench', 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const run = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0 || !existsSync(report)) throw new Error(`Stryker ended with ${run.status}: see the lines above`);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report; // by its schema
  const wanted = new Set(sample.map(keyOf));
  return Object.entries(files)
    .flatMap(([file, { mutants }]) =>
      mutants.map(({ mutatorName, ...rest }) => ({ ...rest, file, mutator: mutatorName })),
    )
    .map((mutant) => ({ ...mutant, location: fromZero(mutant.location) }))
    .filter((mutant) => wanted.has(keyOf(mutant)));
}

function configOf(root: string, work: string, sample: readonly Mutant[], tests: readonly string[]): unknown {
  const plugin = join(root, 'bench', 'node_modules', '@stryker-mutator', 'jest-runner', 'dist', 'src');
  // The project's own configuration for tests of code, as jest reads it.
  const { projects } = createRequire(join(root, 'package.json'))('./jest.config.js') as {
    readonly projects: readonly [Readonly<Record<string, unknown>>];
  };
  return {
    mutate: sample.map(rangeOf),
    testRunner: 'jest',
    plugins: [join(plugin, 'index.js')],
    jest: {
      projectType: 'custom',
      enableFindRelatedTests: false,
      config: {
        ...projects[0],
        projects: [], // Stryker starts from jest.config.js, which has two
        testEnvironment: join(plugin, 'jest-plugins', 'jest-environment-node.cjs'),
        testMatch: tests.flatMap((path) => [
          `<rootDir>/${path}*.test.{ts,tsx}`,
          `<rootDir>/${path}/**/*.test.{ts,tsx}`,
        ]),
        testTimeout: 60_000,
      },
    },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    tempDirName: join(work, 'sandbox'),
    ignorePatterns: ['dist', 'bench/dist', 'bench/node_modules'],
    reporters: ['json'],
    jsonReporter: { fileName: join(work, 'report.json') },
    allowConsoleColors: false,
    checkers: [],
  };
}

/** Stryker's way to name a place in a file: lines from 1, columns from 0. */
function rangeOf({ file, location: { start, end } }: Mutant): string {
  return `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/** The report counts lines and columns from 1. */
function fromZero({ start, end }: Mutant['location']): Mutant['location'] {
  return {
    start: { line: start.line - 1, column: start.column - 1 },
    end: { line: end.line - 1, column: end.column - 1 },
  };
}

function keyOf({ file, mutator, replacement, location: { start, end } }: Mutant): string {
  return [file, mutator, replacement, start.line, start.column, end.line, end.column].join('|');
}
