/** Who reads the files: workers of our own build, or this very page where a worker cannot be had (a page opened from a disk). */
import { wishOf } from '../app/open-edition.js';
import type { Submission } from '../collect/submission.js';
import { FORM_SECONDS, mayStartWorkers, OwnWorker } from '../hosts/file/page/own-worker.js';
import { refuseOld } from '../hosts/file/xls/old-reader.js';
import type { CollectJob } from './submission-worker.js';
import { readChosen, type ReadingJob, type ReadingSetup } from './read-chosen.js';

/** Reads one file at a time. */
export interface Reader {
  /** Rejects where the reader itself is lost (`LostWorker`) or was ended over the file, never for what a file holds. */
  readonly read: (job: ReadingJob) => Promise<Submission>;
  readonly stop: () => void;
}

export interface ReaderSource {
  /** How many at once. */
  readonly count: number;
  readonly start: (setup: ReadingSetup) => Reader;
}

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
        return readChosen(job, edition, setup, refuseOld);
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
  const worker = new OwnWorker<CollectJob, Submission>(
    () => new Worker(/* webpackChunkName: "collect-worker" */ new URL('./submission-worker.ts', import.meta.url)),
  );
  return {
    read: (job) => worker.ask({ setup, job }, { seconds: FORM_SECONDS }),
    stop: () => worker.end(),
  };
}
