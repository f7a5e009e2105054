/** A worker that reads files: compiles the edition once, then answers file after file. */
import type { EditionWish } from '../app/choose-edition.js';
import { wishOf } from '../app/open-edition.js';
import { readChosen, type ReadingJob, type ReadingSetup } from './read-chosen.js';

/** The first message sets up; every other is a file. */
export type WorkerRequest =
  { readonly kind: 'setup'; readonly setup: ReadingSetup } | { readonly kind: 'read'; readonly job: ReadingJob };

let ready: { readonly setup: ReadingSetup; readonly edition: EditionWish } | null = null;

self.onmessage = ({ data }: MessageEvent<WorkerRequest>): void => {
  if (data.kind === 'setup') {
    ready = { setup: data.setup, edition: wishOf(data.setup.edition) };
    return;
  }
  if (!ready) throw new Error('a file came before the setup');
  void readChosen(data.job, ready.edition, ready.setup).then((submission) => self.postMessage(submission));
};
