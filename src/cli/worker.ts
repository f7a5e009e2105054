/** A worker of the pool (`worker-pool.ts`): compiles the edition once, then checks file after file. */
import { workerData } from 'node:worker_threads';
import type { FoundFile } from './expand-files.js';
import { runJob, type JobSetup } from './review-job.js';
import { wishFor } from './load-edition.js';
import { serveBatches } from './serve-batches.js';

// The pool starts this script with a `JobSetup`, and posts batches of `Source`s only.
const setup = workerData as JobSetup;
const edition = wishFor(setup.editionData, setup.office);

serveBatches((source: FoundFile) => runJob(source, edition, setup));
