/** "Bản sạch để gửi": a copy of the workbook without anything of ours in it. */
import type { SessionContext } from './context.js';

/** How this host gives the whole file and hands over a copy of it. */
export interface CleanCopyParts {
  /** The file as it stands now. Rejects with a `HostError`. */
  readonly wholeFile: () => Promise<Uint8Array>;
  /** The file without our marks, sheet and settings. */
  readonly clean: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly handOver: (bytes: Uint8Array) => Promise<void>;
}

export interface Sending {
  /** null: this host cannot. */
  readonly cleanCopy: (() => Promise<void>) | null;
}

export function createSending(context: SessionContext, parts: CleanCopyParts | null): Sending {
  const { store, host, reviewing, writing, ask } = context;
  if (!parts) return { cleanCopy: null };
  return {
    cleanCopy: () =>
      ask('clean-copy', async (job) => {
        await reviewing.ready();
        await reviewing.read(job);
        const { marked } = store.get().settings;
        await job.phase('writing');
        // Comments that go with marks can be taken out by the running host alone; everything else waits for the copy,
        // so that a crash in between costs nothing but marks.
        if (marked) await host.apply([{ kind: 'unmark' }]);
        try {
          await parts.handOver(await parts.clean(await parts.wholeFile()));
        } finally {
          if (marked) await writing.tryToMark(job, await reviewing.readAndReview(job));
        }
        reviewing.tell({ kind: 'clean-copy' });
      }),
  };
}
