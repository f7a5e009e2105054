/**
 * A process that runs tests with one mutant switched on, and answers by messages. Jest's own `describe`, `test` and `expect`
 * are used without its module loader and its sandboxes, which take most of the time of a short run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { jestExpect } from '@jest/expect';
import * as circus from 'jest-circus';
import { ModuleMocker } from 'jest-mock';
import { ROOT } from '../../tests/support/paths.js';
import { ProjectModules } from './project-modules.js';

/** What the parent asks: run a file of tests (some of them, or all), with a mutant or, to learn what they reach, without. */
export interface TrialRequest {
  readonly testFile: string;
  readonly mutant?: string;
  /** By their place in the file. */
  readonly tests?: readonly number[];
  /** A mutant that is reached more often than this never ends. */
  readonly hitLimit?: number;
  /** Milliseconds of processor time; a process that takes more ends itself. */
  readonly cpuLimit: number;
}

export interface TrialAnswer {
  /** What went wrong first, if anything did. */
  readonly failed?: string;
  /** In the order of the file. */
  readonly tests: readonly { readonly milliseconds: number; readonly hits: Readonly<Record<string, number>> }[];
  /** Reached while the file was loaded, or before its tests. */
  readonly loadHits: Readonly<Record<string, number>>;
}

type CircusTest = ReturnType<typeof circus.getState>['rootDescribeBlock']['tests'][number];

/** What instrumented code reads and writes: the names are those of Stryker. */
interface StrykerState {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const stryker: StrykerState = { mutantCoverage: { static: {}, perTest: {} } };
const cpuLimit = new Float64Array(new SharedArrayBuffer(8));
const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
const mocker = new ModuleMocker(globalThis);
const globals = {
  describe,
  it,
  test,
  beforeAll,
  beforeEach,
  afterAll,
  afterEach,
  expect: jestExpect,
  jest: {
    setTimeout: () => undefined,
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    restoreAllMocks: () => mocker.restoreAllMocks(),
  },
};
Object.assign(globalThis, globals, { __stryker__: stryker });
const modules = new ProjectModules(ROOT, instrumentedSources(), { '@jest/globals': globals });

let request: TrialRequest;
let tests: readonly CircusTest[] = [];
let failed: string | undefined;

circus.addEventHandler((event) => {
  if (event.name === 'run_start') {
    tests = testsOf(circus.getState().rootDescribeBlock);
    if (request.tests) tests.forEach((each, index) => !request.tests?.includes(index) && skip(each));
  }
  if (event.name === 'test_start') stryker.currentTestId = String(tests.indexOf(event.test));
  if (event.name === 'test_done' || event.name === 'test_skip') stryker.currentTestId = undefined;
  if (event.name === 'test_done' && event.test.errors.length > 0 && failed === undefined) {
    failed = `${titleOf(event.test)}: ${String(event.test.errors[0])}`;
    tests.forEach(skip); // one is enough
  }
});

watch();
process.on('message', (message) => void answer(message as TrialRequest)); // only the parent sends, and only these
process.send?.('ready');

async function answer(asked: TrialRequest): Promise<void> {
  request = asked;
  tests = [];
  failed = undefined;
  const started = process.cpuUsage().user / 1000;
  cpuLimit[0] = started + asked.cpuLimit;
  stryker.activeMutant = asked.mutant;
  stryker.currentTestId = undefined;
  stryker.hitCount = 0;
  stryker.hitLimit = asked.hitLimit ?? Infinity;
  stryker.mutantCoverage = { static: {}, perTest: {} };
  modules.forget();
  circus.resetState();
  circus.getState().testTimeout = 600_000; // by the wall clock, which a busy machine slows: `cpuLimit` is what ends a trial
  try {
    modules.load(join(ROOT, asked.testFile));
    const { unhandledErrors } = await circus.run();
    if (unhandledErrors.length > 0) failed ??= String(unhandledErrors[0]);
  } catch (error) {
    failed = `while loading: ${String(error)}`;
  }
  cpuLimit[0] = Infinity;
  const { static: loadHits, perTest } = stryker.mutantCoverage;
  const reply: TrialAnswer = {
    ...(failed === undefined ? {} : { failed }),
    tests: tests.map((each, index) => ({ milliseconds: each.duration ?? 0, hits: perTest[index] ?? {} })),
    loadHits,
  };
  process.send?.(reply);
}

function testsOf(block: ReturnType<typeof circus.getState>['rootDescribeBlock']): CircusTest[] {
  return block.children.flatMap((child) => (child.type === 'describeBlock' ? testsOf(child) : [child]));
}

function skip(each: CircusTest): void {
  each.mode = 'skip';
}

function titleOf(each: CircusTest): string {
  return each.parent.name === 'ROOT_DESCRIBE_BLOCK' ? each.name : `${each.parent.name} ${each.name}`;
}

/** A loop without end keeps this thread busy, so another one looks at the clock. */
function watch(): void {
  cpuLimit[0] = Infinity;
  const watcher = new Worker(
    `const { workerData } = require('node:worker_threads');
     setInterval(() => { if (process.cpuUsage().user / 1000 > workerData[0]) process.kill(process.pid, 'SIGKILL'); }, 500);`,
    { eval: true, workerData: cpuLimit },
  );
  watcher.unref();
}

function instrumentedSources(): ReadonlyMap<string, string> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('the file of instrumented sources is missing');
  const byName = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>; // written by try-mutants.ts
  return new Map(Object.entries(byName).map(([name, text]) => [join(ROOT, name), text]));
}
