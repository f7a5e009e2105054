/** A worker of the pool (`worker-pool.ts`): compiles the edition once, then answers batch after batch. */
import { parentPort, workerData } from 'node:worker_threads';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadEdition } from '../rules/editions.js';
import { ownEdition } from './load-edition.js';
import { runJob, type JobResult, type JobSetup } from './review-job.js';
import type { Batch, BatchResult } from './worker-pool.js';

/**
 * Batches between two collections of garbage. Left to itself the engine lets the heap grow for as long as files come,
 * since nothing presses it; a collection every few hundred files costs a hundredth of the work and keeps memory flat.
 */
const COLLECT_EVERY = 24;

// The pool starts this script with a `JobSetup`, and posts `Batch`es only.
const setup = workerData as JobSetup;
const edition = setup.editionData === null ? ownEdition() : loadEdition(setup.editionData);
const collectGarbage = garbageCollector();
let served = 0;

parentPort?.on('message', ({ start, sources }: Batch) => {
  void (async () => {
    const results: JobResult[] = [];
    for (const source of sources) results.push(await runJob(source, edition, setup));
    parentPort?.postMessage({ start, results } satisfies BatchResult);
    served += 1;
    if (served % COLLECT_EVERY === 0) collectGarbage();
  })();
});

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  // What the flag puts into every new context; Node has no other way to ask for a collection.
  return runInNewContext('gc') as () => void;
}
