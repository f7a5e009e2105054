/** A worker that opens workbooks. Of all that a page runs, this and its like alone have the library for old .xls files. */
import { openWorkbook } from '../open.js';
import { readOpened, refuseLongFormulas, type OpenedFile } from './opened-file.js';
import { serveJobs } from './serve-jobs.js';

export interface OpenJob {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly withLook: boolean;
}

serveJobs<OpenJob, OpenedFile>(async ({ bytes, name, withLook }) => {
  const opened = await readOpened(await openWorkbook(bytes, name), bytes, withLook);
  refuseLongFormulas(opened.snapshot);
  return opened;
});
