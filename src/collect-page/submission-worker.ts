/** A worker that reads files: compiles the edition once, then answers file after file. */
import type { EditionWish } from '../app/decide-edition.js';
import { wishOf } from '../app/open-edition.js';
import type { Submission } from '../collect/submission.js';
import { serveJobs } from '../hosts/file/page/serve-jobs.js';
import { readXls } from '../hosts/file/xls/read-xls.js';
import { readChosen, type ReadingJob, type ReadingSetup } from './read-chosen.js';

/** The setup is the same for all jobs of a worker. */
export interface CollectJob {
  readonly setup: ReadingSetup;
  readonly job: ReadingJob;
}

let edition: EditionWish | null = null;

serveJobs<CollectJob, Submission>(({ setup, job }) => {
  edition ??= wishOf(setup.edition);
  return readChosen(job, edition, setup, readXls);
});
