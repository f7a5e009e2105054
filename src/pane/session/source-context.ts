/** What the sources of a session share: the code that reads files, and how a change of them reaches the findings. */
import type { SourceFault } from './attached-sources.js';
import type { AttachedSources } from './attached-sources.js';
import type { SourceKind } from '../../sources/registry.js';
import { HostError } from '../../workbook/failure.js';
import type { SessionContext } from './context.js';
import type { SourceReader } from './source-reader.js';
import type { Job } from './work-queue.js';

/** What the sources of a session share: the reader's code, and how a change of them reaches the findings. */
export interface SourceContext extends SessionContext {
  readonly loadReader: () => Promise<SourceReader>;
  readonly hold: (change: Partial<AttachedSources>) => void;
  /** Does the work on one file or sheet; what keeps it from being used is held as a problem, not thrown. */
  readonly trying: (kind: SourceKind, name: string, work: () => Promise<SourceFault | null>) => Promise<void>;
  /** Reading a file can be broken off. */
  readonly reading: <Value>(job: Job, value: Promise<Value>) => Promise<Value>;
}

export function sourceContext(context: SessionContext, loadReader: () => Promise<SourceReader>): SourceContext {
  const { store } = context;
  const hold = (change: Partial<AttachedSources>): void =>
    store.set({ sources: { ...store.get().sources, ...change } });
  return {
    ...context,
    loadReader,
    hold,
    async trying(kind, name, work) {
      const problem = (fault: SourceFault): void =>
        hold({ problems: [...store.get().sources.problems, { kind, name, fault }] });
      try {
        const fault = await work();
        if (fault) problem(fault);
      } catch (error) {
        if (!(error instanceof HostError) || error.code === 'cancelled' || error.code === 'unknown') throw error;
        problem(error.code);
      } finally {
        hold({ rowsDone: null });
      }
    },
    async reading(job, value) {
      value.catch(() => undefined); // it may fail before anybody waits for it: the page is painted first
      await job.phase('reading');
      return job.unlessCancelled(value);
    },
  };
}
