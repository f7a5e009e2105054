/**
 * Many files on all cores: workers take small batches, results come back in the order of the files, and no worker runs
 * further ahead of the printing than a few batches, so that memory does not grow with the number of files.
 */
import { Worker } from 'node:worker_threads';
import type { Source } from './expand-files.js';
import type { JobResult, JobSetup } from './review-job.js';

export interface Batch {
  readonly number: number;
  readonly sources: readonly Source[];
}

export interface BatchResult {
  readonly number: number;
  readonly results: readonly JobResult[];
}

/** Small enough that the last ones end together, large enough that messages cost nothing. */
const BATCH = 8;
/** Batches that may wait for their turn to be printed, for each worker. */
const AHEAD = 4;

export interface PoolOptions {
  readonly workers: number;
  /** The worker's script, beside the command's own. */
  readonly script: string;
  readonly setup: JobSetup;
}

/** Calls `each` with every result in the order of the sources. Rejects when a worker breaks down. */
export async function reviewInPool(
  sources: readonly Source[],
  { workers, script, setup }: PoolOptions,
  each: (result: JobResult) => Promise<void>,
): Promise<void> {
  const batches = batchesOf(sources);
  const waiting = new Map<number, readonly JobResult[]>();
  let given = 0;
  let printed = 0;
  let wake: () => void = () => undefined;
  let failure: unknown = null;

  const pool = Array.from(
    { length: Math.min(workers, batches.length) },
    () => new Worker(script, { workerData: setup }),
  );
  const idle = new Set<Worker>();
  const feed = (worker: Worker): void => {
    const batch = batches[given];
    if (!batch || given >= printed + pool.length * AHEAD) {
      idle.add(worker);
      return;
    }
    given += 1;
    idle.delete(worker);
    worker.postMessage(batch);
  };
  for (const worker of pool) {
    worker.on('message', ({ number, results }: BatchResult) => {
      waiting.set(number, results);
      feed(worker);
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
    feed(worker);
  }
  try {
    while (printed < batches.length) {
      if (failure !== null)
        throw failure instanceof Error ? failure : new Error('worker broke down', { cause: failure });
      const results = waiting.get(printed);
      if (!results) {
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      waiting.delete(printed);
      for (const result of results) await each(result);
      printed += 1;
      for (const worker of idle) feed(worker);
    }
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}

function batchesOf(sources: readonly Source[]): readonly Batch[] {
  return Array.from({ length: Math.ceil(sources.length / BATCH) }, (_, number) => ({
    number,
    sources: sources.slice(number * BATCH, (number + 1) * BATCH),
  }));
}
