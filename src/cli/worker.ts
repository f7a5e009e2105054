/** A worker of the pool (`worker-pool.ts`): compiles the edition once, then answers batch after batch. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadEdition } from '../rules/editions.js';
import { COLLECT_EVERY, garbageCollector } from './garbage.js';
import { ownEdition } from './load-edition.js';
import { runJob, type JobResult, type JobSetup } from './review-job.js';
import type { Batch, BatchResult } from './worker-pool.js';

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
