/**
 * Tries the mutants of a sample against the tests that a folder is held to: for each mutant the tests that reach it, the
 * quickest file first. A test that would reach it only because an earlier one was left out is not tried, so a score is rather
 * too low than too high.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutant, type Sample } from './sample.js';
import type { TrialAnswer, TrialRequest } from './trial-process.js';

export interface TriedMutant extends Mutant {
  readonly fate: 'noticed' | 'endless' | 'survived' | 'not reached';
  /** The test that noticed, and what it said. */
  readonly by?: string;
}

interface Reach {
  readonly testFile: string;
  readonly answer: TrialAnswer;
}

interface Plan {
  readonly testFile: string;
  readonly tests: readonly number[];
  readonly milliseconds: number;
  readonly hits: number;
}

export async function tryMutants(
  root: string,
  { mutants, sources }: Sample,
  tests: readonly string[],
  {
    jobs,
    until,
    onTried,
  }: {
    readonly jobs: number;
    /** From then on (milliseconds, as `Date.now()`) no further mutant is begun. */
    readonly until: number;
    readonly onTried: (mutant: TriedMutant) => void;
  },
): Promise<readonly TriedMutant[]> {
  const folder = mkdtempSync(join(tmpdir(), 'soat-mutation-'));
  const instrumented = join(folder, 'sources.json');
  writeFileSync(instrumented, JSON.stringify(sources));
  const trials = Array.from({ length: jobs }, () => new Trials(root, instrumented));
  try {
    const reached = await inTurns(trials, testFilesOf(root, tests), async (trial, testFile) => {
      const answer = await trial.run({ testFile, cpuLimit: 600_000 });
      if (answer?.failed !== undefined || !answer)
        throw new Error(`${testFile} fails without a mutant: ${answer?.failed}`);
      return { testFile, answer };
    });
    return await inTurns(trials, inTime(mutants, until), async (trial, mutant) => {
      const tried = await fateOf(trial, mutant, reached);
      onTried(tried);
      return tried;
    });
  } finally {
    for (const trial of trials) trial.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fateOf(trial: Trials, mutant: Mutant, reached: readonly Reach[]): Promise<TriedMutant> {
  const plans = reached.flatMap((reach) => planFor(mutant.id, reach)).sort((a, b) => a.milliseconds - b.milliseconds);
  if (plans.length === 0) return { ...mutant, fate: 'not reached' };
  for (const { testFile, tests, milliseconds, hits } of plans) {
    const answer = await trial.run({
      testFile,
      mutant: mutant.id,
      tests,
      hitLimit: 1000 + 100 * hits,
      cpuLimit: 20_000 + 20 * milliseconds,
    });
    if (!answer) return { ...mutant, fate: 'endless', by: testFile };
    if (answer.failed !== undefined) return { ...mutant, fate: 'noticed', by: `${testFile}: ${answer.failed}` };
  }
  return { ...mutant, fate: 'survived' };
}

function planFor(id: string, { testFile, answer }: Reach): Plan[] {
  const loadHits = answer.loadHits[id] ?? 0;
  const tests = answer.tests.flatMap(({ hits }, index) => (loadHits > 0 || hits[id] !== undefined ? [index] : []));
  if (tests.length === 0) return [];
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return [
    {
      testFile,
      tests,
      milliseconds: sum(tests.map((index) => answer.tests[index]?.milliseconds ?? 0)),
      hits: loadHits + sum(answer.tests.map(({ hits }) => hits[id] ?? 0)),
    },
  ];
}

/** One process, started again when a mutant has ended it. */
class Trials {
  private child: ChildProcess | undefined;

  constructor(
    private readonly root: string,
    private readonly instrumented: string,
  ) {}

  /** Nothing when the process ended instead of answering. */
  async run(request: TrialRequest): Promise<TrialAnswer | undefined> {
    const child = (this.child ??= await this.start());
    return new Promise((resolve) => {
      const onExit = (): void => {
        this.child = undefined;
        resolve(undefined);
      };
      child.once('exit', onExit);
      child.once('message', (answer) => {
        child.off('exit', onExit);
        resolve(answer as TrialAnswer); // what trial-process.ts sends
      });
      child.send(request);
    });
  }

  end(): void {
    this.child?.kill('SIGKILL');
  }

  private start(): Promise<ChildProcess> {
    const child = fork(
      join(this.root, 'src', 'build', 'run-typescript.js'),
      [join(this.root, 'bench', 'mutation', 'trial-process.ts'), this.instrumented],
      { cwd: this.root, execArgv: ['--max-old-space-size=2000'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
    );
    let errors = '';
    child.stderr?.on('data', (text) => (errors += String(text)));
    return new Promise((resolve, reject) => {
      child.once('message', () => resolve(child));
      child.once('exit', (code) => reject(new Error(`the process for trials ended with ${code}: ${errors}`)));
    });
  }
}

function* numbered<Item>(items: Iterable<Item>): Generator<readonly [number, Item], undefined> {
  let number = 0;
  for (const item of items) yield [number++, item];
}

function* inTime<Item>(items: readonly Item[], until: number): Generator<Item> {
  for (const item of items) {
    if (Date.now() >= until) return;
    yield item;
  }
}

/** Each worker takes the next item when it is done; results in the order of the items. */
async function inTurns<Worker, Item, Result>(
  workers: readonly Worker[],
  items: Iterable<Item>,
  work: (worker: Worker, item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const left = numbered(items);
  await Promise.all(
    workers.map(async (worker) => {
      // By hand, since `for … of` would close what they share as soon as one of them is done.
      for (let next = left.next(); !next.done; next = left.next())
        results.set(next.value[0], await work(worker, next.value[1]));
    }),
  );
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

function testFilesOf(root: string, named: readonly string[]): readonly string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.test\.tsx?$/.test(name))
    .filter((name) =>
      named.some((path) => name.startsWith(path) && /^[./]|^$/.test(name.slice(path.length, path.length + 1))),
    )
    .sort();
}
