/**
 * A worker of our own build that reads files for a page, asked one thing at a time: it is ended when a file costs more
 * time than a file may, and the next question starts another. What a page reads without one cannot be broken off.
 */
import { HostError } from '../../../workbook/failure.js';
import type { WorkerMessage } from './serve-jobs.js';

/** By the clock, as a page knows no processor time. Appendices: the largest workbook that we met takes two seconds. */
export const FORM_SECONDS = 20;

/** Lists of dossiers: a million rows take half a minute. Counted anew with each word of progress. */
export const LIST_SECONDS = 120;

/** A page opened from a disk may start none, and has no script to start one from. */
export function mayStartWorkers(): boolean {
  return typeof Worker !== 'undefined' && /^https?:$/.test(location.protocol);
}

/** The browser did not let the worker run: its work can only be done on the page. Never for what a file did to a running one. */
export class LostWorker extends HostError {}

export interface Asking<Progress> {
  /** Without a word from the worker; then it is ended. */
  readonly seconds: number;
  /** One call at a time. What it rejects with ends the worker and the asking. */
  readonly onProgress?: (progress: Progress) => Promise<void>;
  /** Aborted, the worker is ended and the asking rejects with `cancelled`. */
  readonly stop?: AbortSignal | undefined;
}

export class OwnWorker<Job, Answer, Progress = never> {
  private worker: Worker | null = null;
  private isReady = false;

  /** `start` makes the worker; where a policy of the web view forbids it, it throws. */
  constructor(private readonly start: () => Worker) {}

  /** False: the next question starts one, which knows nothing of earlier ones. */
  get isStarted(): boolean {
    return this.worker !== null;
  }

  /**
   * Rejects with a `HostError`: what the worker answered, `took-too-long`, or `LostWorker`; and with what `onProgress`
   * rejects with.
   */
  ask(job: Job, { seconds, onProgress, stop }: Asking<Progress>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const worker = this.begun();
      let limit: ReturnType<typeof setTimeout> | undefined;
      let isBusy = false;
      const giveUp = (error: unknown): void => {
        clearTimeout(limit);
        this.end();
        // What `onProgress` rejects with goes on as it is.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(error);
      };
      const cancel = (): void => giveUp(new HostError('cancelled'));
      if (stop?.aborted) {
        cancel();
        return;
      }
      stop?.addEventListener('abort', cancel, { once: true });
      const wait = (): void => {
        clearTimeout(limit);
        limit = setTimeout(
          () => giveUp(this.isReady ? new HostError('took-too-long', `${seconds} s`) : lost('it does not answer')),
          seconds * 1000,
        );
      };
      worker.onmessage = ({ data }: MessageEvent<WorkerMessage<Answer, Progress>>) => {
        switch (data.kind) {
          case 'ready':
            this.isReady = true;
            wait();
            return;
          case 'progress':
            wait();
            if (!onProgress || isBusy) return;
            isBusy = true;
            onProgress(data.progress).then(() => (isBusy = false), giveUp);
            return;
          case 'done':
            clearTimeout(limit);
            resolve(data.answer);
            return;
          case 'failed':
            clearTimeout(limit);
            reject(new HostError(data.code, data.detail, data.sheet));
        }
      };
      worker.onerror = (event) => {
        event.preventDefault();
        const what = event.message || 'the worker was lost';
        giveUp(this.isReady ? new HostError('unknown', what) : lost(what));
      };
      wait();
      worker.postMessage(job);
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
  }

  private begun(): Worker {
    if (this.worker) return this.worker;
    try {
      this.worker = this.start();
    } catch (error) {
      throw lost(error instanceof Error ? error.message : 'no worker');
    }
    return this.worker;
  }
}

function lost(detail: string): LostWorker {
  return new LostWorker('unknown', detail);
}
