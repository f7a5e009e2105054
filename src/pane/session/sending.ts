/** "Bản sạch để gửi": a copy of the workbook without anything of ours in it. */
import { HostError } from '../../workbook/failure.js';
import type { SessionContext } from './context.js';

/** How this host gives the whole file and hands over a copy of it. */
export interface CleanCopyParts {
  /** Rejects with a `HostError` where a copy would not be the same kind of workbook. Absent: it always is. */
  readonly requireKind?: () => Promise<void>;
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
  /** This Excel does not open what an add-in gives it. That is a setting of the machine: it will not by itself. */
  let notOpened: HostError | null = null;

  async function handOver(bytes: Uint8Array): Promise<void> {
    try {
      await parts?.handOver(bytes);
    } catch (error) {
      if (error instanceof HostError && error.code === 'copy-not-opened') notOpened = error;
      throw error;
    }
  }

  return {
    cleanCopy: () =>
      ask('clean-copy', async (job) => {
        if (notOpened) throw notOpened;
        await parts.requireKind?.();
        await reviewing.ready();
        await reviewing.read(job);
        const { marked } = store.get().settings;
        // Whether there is a file to be had is known before any mark is touched.
        const trial = await parts.wholeFile();
        await job.phase('writing');
        if (!marked) {
          await handOver(await parts.clean(trial));
        } else {
          // Comments that go with marks can be taken out by the running host alone; everything else waits for the copy,
          // so that a crash in between costs nothing but marks.
          await host.apply([{ kind: 'unmark' }]);
          try {
            await handOver(await parts.clean(await parts.wholeFile()));
          } finally {
            await writing.tryToMark(job, await reviewing.readAndReview(job));
          }
        }
        reviewing.tell({ kind: 'clean-copy' });
      }),
  };
}
