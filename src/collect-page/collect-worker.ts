/** A worker that reads files: compiles the edition once, then answers file after file. */
import { openEdition } from '../app/open-edition.js';
import { readChosen, type ReadingJob, type ReadingSetup } from './read-chosen.js';
import type { CompiledEdition } from '../rules/compile.js';

/** The first message sets up; every other is a file. */
export type WorkerRequest =
  { readonly kind: 'setup'; readonly setup: ReadingSetup } | { readonly kind: 'read'; readonly job: ReadingJob };

let ready: { readonly setup: ReadingSetup; readonly compiled: CompiledEdition } | null = null;

self.onmessage = ({ data }: MessageEvent<WorkerRequest>): void => {
  if (data.kind === 'setup') {
    ready = { setup: data.setup, compiled: openEdition(data.setup.edition) };
    return;
  }
  if (!ready) throw new Error('a file came before the setup');
  void readChosen(data.job, ready.compiled, ready.setup).then((submission) => self.postMessage(submission));
};
