/** Who reads the files: workers of our own build, or this very page where a worker cannot be had (a page opened from a disk). */
import type { Submission } from '../collect/submission.js';
import { HostError } from '../workbook/failure.js';
import { mayStartWorkers } from '../ui/own-workers.js';
import type { WorkerRequest } from './collect-worker.js';
import { wishOf } from '../app/open-edition.js';
import { readChosen, type ReadingJob, type ReadingSetup } from './read-chosen.js';

/** Reads one file at a time. */
export interface Reader {
  /** Rejects where the reader itself is lost, never for what a file holds. */
  readonly read: (job: ReadingJob) => Promise<Submission>;
  readonly stop: () => void;
}

export interface ReaderSource {
  /** How many at once. */
  readonly count: number;
  readonly start: (setup: ReadingSetup) => Reader;
}

/** For one file, by the clock: the largest that we met takes two seconds. A damaged .xls may never come to an end. */
const MOST_SECONDS = 60;

/** More than this many only fight for the disk and the memory of an office's machine. */
const MOST_WORKERS = 4;

/** On the page itself, letting it breathe after each file. */
export const readersHere: ReaderSource = {
  count: 1,
  start(setup) {
    const edition = wishOf(setup.edition);
    return {
      async read(job) {
        await new Promise((resume) => setTimeout(resume));
        return readChosen(job, edition, setup);
      },
      stop: () => undefined,
    };
  },
};

/** null where this browser has no workers. */
export function readersInWorkers(): ReaderSource | null {
  if (!mayStartWorkers()) return null;
  return { count: Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 2)), start: workerReader };
}

function workerReader(setup: ReadingSetup): Reader {
  const worker = new Worker(/* webpackChunkName: "collect-worker" */ new URL('./collect-worker.ts', import.meta.url));
  const post = (request: WorkerRequest): void => worker.postMessage(request);
  post({ kind: 'setup', setup });
  return {
    read: (job) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(
          () => reject(new HostError('took-too-long', `${MOST_SECONDS} s`)),
          MOST_SECONDS * 1000,
        );
        worker.onmessage = ({ data }: MessageEvent<Submission>) => {
          clearTimeout(limit);
          resolve(data);
        };
        worker.onerror = (event) => {
          clearTimeout(limit);
          event.preventDefault();
          reject(new Error(event.message || 'the worker was lost'));
        };
        post({ kind: 'read', job });
      }),
    stop: () => worker.terminate(),
  };
}
