/** A worker of `soat collect`: compiles the edition once, then boils down file after file. */
import { workerData } from 'node:worker_threads';
import type { CollectSource } from './collect-files.js';
import { collectFile, type CollectSetup } from './collect-job.js';
import { wishFor } from './load-edition.js';
import { serveBatches } from './serve-batches.js';

// The pool starts this script with a `CollectSetup`, and posts batches of `CollectSource`s only.
const setup = workerData as CollectSetup;
const edition = wishFor(setup.editionData, setup.office);

serveBatches((source: CollectSource) => collectFile(source, edition, setup));
