/** Many files through several readers; each result is handed on at once, so that nothing waits for the slowest. */
import { lostSubmission } from '../app/read-submission.js';
import { LostWorker } from '../hosts/file/page/own-worker.js';
import { HostError } from '../workbook/failure.js';
import type { Submission } from '../collect/submission.js';
import { readersHere, type Reader, type ReaderSource } from './readers.js';
import type { ReadingJob, ReadingSetup } from './read-chosen.js';

export interface RunningReading {
  /** Settles when every file has been read, or after `cancel`. Rejects where not even the edition opens. */
  readonly done: Promise<void>;
  /** Stops at once, also in the midst of a file. */
  readonly cancel: () => void;
}

/**
 * @param workers null: the page reads alone. Where a worker cannot even start, the page takes over; where one is lost over a
 * file, that file is said to be unreadable and the others go on.
 */
export function readAll(
  jobs: readonly ReadingJob[],
  setup: ReadingSetup,
  workers: ReaderSource | null,
  each: (submission: Submission) => void,
): RunningReading {
  const waiting = [...jobs];
  const running = new Set<Reader>();
  // Asked by functions: what other turns of the loop change is no constant between two awaits.
  const state = { cancelled: false, everAnswered: false };
  const isCancelled = (): boolean => state.cancelled;
  let source = workers ?? readersHere;
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });

  const start = (): Reader => {
    try {
      return source.start(setup);
    } catch (error) {
      if (source === readersHere) throw error;
      source = readersHere;
      return source.start(setup);
    }
  };
  const started = (): [Reader, ReaderSource] => {
    const reader = start();
    running.add(reader);
    return [reader, source];
  };
  const serve = async (): Promise<void> => {
    let [reader, from] = started();
    for (let job = waiting.shift(); job && !isCancelled(); job = waiting.shift()) {
      try {
        const submission = await reader.read(job);
        state.everAnswered = true;
        if (!isCancelled()) each(submission);
      } catch (error) {
        reader.stop();
        running.delete(reader);
        if (isCancelled()) return;
        // What ended a worker that was running would stop the page for good.
        if (
          from !== readersHere &&
          (error instanceof LostWorker || (!state.everAnswered && !(error instanceof HostError)))
        ) {
          source = readersHere;
          waiting.unshift(job);
        } else each(lostSubmission({ path: job.path, modified: job.modified, bytes: '' }, error));
        [reader, from] = started();
      }
    }
    reader.stop();
    running.delete(reader);
  };
  const all = async (): Promise<void> => {
    await Promise.all(Array.from({ length: Math.min(source.count, Math.max(1, jobs.length)) }, serve));
  };
  return {
    done: Promise.race([all(), stopped]),
    cancel() {
      state.cancelled = true;
      for (const reader of running) reader.stop();
      running.clear();
      stop();
    },
  };
}
