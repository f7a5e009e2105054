/** A worker of `soat collect`: compiles the edition once, then answers batch after batch of files. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadEdition } from '../rules/editions.js';
import type { CollectSource } from './collect-files.js';
import { collectFile, type CollectResult, type CollectSetup } from './collect-job.js';
import { COLLECT_EVERY, garbageCollector } from './garbage.js';
import { ownEdition } from './load-edition.js';
import type { Batch, BatchResult } from './worker-pool.js';

// The pool starts this script with a `CollectSetup`, and posts batches of `CollectSource`s only.
const setup = workerData as CollectSetup;
const edition = setup.editionData === null ? ownEdition() : loadEdition(setup.editionData);
const collectGarbage = garbageCollector();
let served = 0;

parentPort?.on('message', ({ start, sources }: Batch<CollectSource>) => {
  void (async () => {
    const results: CollectResult[] = [];
    for (const source of sources) results.push(await collectFile(source, edition, setup));
    parentPort?.postMessage({ start, results } satisfies BatchResult<CollectResult>);
    served += 1;
    if (served % COLLECT_EVERY === 0) collectGarbage();
  })();
});
