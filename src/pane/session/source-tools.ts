/** What the sources of a session share: the code that reads files, and what is held of them. */
import type { AttachedSources, SourceFault } from './attached-sources.js';
import type { SourceKind } from '../../sources/registry.js';
import type { Store } from '../../ui/store.js';
import { HostError } from '../../workbook/failure.js';
import type { SourceReader } from './source-reader.js';
import type { PaneState } from './state.js';
import type { Job } from './work-queue.js';

/** Reading a source from a file or a sheet: the part that needs no edition and writes nothing. */
export interface SourceTools {
  readonly loadReader: () => Promise<SourceReader>;
  readonly hold: (change: Partial<AttachedSources>) => void;
  /** Does the work on one file or sheet; what keeps it from being used is held as a problem, not thrown. */
  readonly trying: (kind: SourceKind, name: string, work: () => Promise<SourceFault | null>) => Promise<void>;
  /** Reading a file can be broken off. */
  readonly reading: <Value>(job: Job, value: Promise<Value>) => Promise<Value>;
}

export function sourceTools(store: Store<PaneState>, loadReader: () => Promise<SourceReader>): SourceTools {
  const hold = (change: Partial<AttachedSources>): void =>
    store.set({ sources: { ...store.get().sources, ...change } });
  return {
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
