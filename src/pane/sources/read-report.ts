/** A report and its facts, read on a worker, or on the page where there is none: a report is read in bounded work. */
import { FORM_SECONDS, LostWorker, mayStartWorkers, OwnWorker } from '../../hosts/file/page/own-worker.js';
import type { ReadReport } from './report-facts.js';
import type { ReportJob } from './report-worker.js';

/** @throws HostError as `openDocument`; `took-too-long`. */
export async function readReport(bytes: Uint8Array, name: string): Promise<ReadReport> {
  if (mayStartWorkers()) {
    const worker = new OwnWorker<ReportJob, ReadReport>(
      () => new Worker(/* webpackChunkName: "report-worker" */ new URL('./report-worker.ts', import.meta.url)),
    );
    try {
      return await worker.ask({ bytes, name }, { seconds: FORM_SECONDS });
    } catch (error) {
      if (!(error instanceof LostWorker)) throw error;
    } finally {
      worker.end();
    }
  }
  return (await import('./report-facts.js')).reportFacts(bytes, name);
}
