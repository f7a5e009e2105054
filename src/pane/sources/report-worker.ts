/** A worker that reads one report. */
import { serveJobs } from '../../hosts/file/page/serve-jobs.js';
import { reportFacts, type ReadReport } from './report-facts.js';

export interface ReportJob {
  readonly bytes: Uint8Array;
  readonly name: string;
}

serveJobs<ReportJob, ReadReport>(({ bytes, name }) => Promise.resolve(reportFacts(bytes, name)));
