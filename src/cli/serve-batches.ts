/** A worker's side of the pool (`worker-pool.ts`): answers file after file, in their order. */
import { parentPort } from 'node:worker_threads';
import type { Batch, FileResult } from './worker-pool.js';

/** `job` never throws for what a file may hold: what it throws brings the worker down, and the pool finds out why. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Item: what the pool posts is what the job takes
export function serveBatches<Item, Result>(job: (source: Item) => Promise<Result>): void {
  const serve = async ({ start, sources }: Batch<Item>): Promise<void> => {
    for (const [at, source] of sources.entries()) {
      const result = await job(source);
      parentPort?.postMessage({ place: start + at, result } satisfies FileResult<Result>);
    }
  };
  // The next batch is there before this one is done; it waits.
  let last = Promise.resolve();
  parentPort?.on('message', (batch: Batch<Item>) => {
    last = last.then(() => serve(batch));
    // A job that throws is a fault of ours: it ends the worker, and the pool says it of the file.
    last.catch((error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    });
  });
}
