/** A worker's side of `own-worker.ts`: says that it lives, then answers job after job. */
import { HostError, type HostFailure } from '../../../workbook/failure.js';

export type WorkerMessage<Answer, Progress = never> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly code: HostFailure; readonly detail: string; readonly sheet: string | null };

/** Answers are plain data: they are cloned on their way. */
export type AnswerJob<Job, Answer, Progress = never> = (
  job: Job,
  progress: (progress: Progress) => void,
) => Promise<Answer>;

/** To be called once, when the script is there. */
export function serveJobs<Job, Answer, Progress = never>(answer: AnswerJob<Job, Answer, Progress>): void {
  const post = (message: WorkerMessage<Answer, Progress>): void => self.postMessage(message);
  self.onmessage = ({ data }: MessageEvent<Job>): void => {
    // What a job throws at once is its answer too.
    Promise.resolve()
      .then(() => answer(data, (progress) => post({ kind: 'progress', progress })))
      .then((done) => post({ kind: 'done', answer: done }))
      .catch((error: unknown) => post(failureOf(error)));
  };
  post({ kind: 'ready' });
}

function failureOf(error: unknown): WorkerMessage<never> {
  if (error instanceof HostError) return { kind: 'failed', code: error.code, detail: error.detail, sheet: error.sheet };
  return { kind: 'failed', code: 'unknown', detail: String(error), sheet: null };
}
