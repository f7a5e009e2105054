/** The copies of the workbook by their purpose: to send, without anything of ours, for the files of the period. */
import type { CopyCall, NamedFile } from '../../app/copies.js';
import type { CopyPurpose } from '../../review/copy-purpose.js';
import { printDate } from './print-date.js';
import { PROGRAM_VERSION } from '../../ui/version.js';
import { HostError } from '../../workbook/failure.js';
import type { SessionContext } from './context.js';

/** What the session says of a copy. */
export type CopyRequest = CopyCall;

/** How this host gives the whole file and hands over a copy of it. */
export interface CleanCopyParts {
  /** The copies that can be handed over here. */
  readonly purposes: readonly CopyPurpose[];
  /** Rejects with a `HostError` where a copy would not be the same kind of workbook. Absent: it always is. */
  readonly requireKind?: () => Promise<void>;
  /** The file as it stands now. Rejects with a `HostError`. */
  readonly wholeFile: () => Promise<Uint8Array>;
  readonly copy: (purpose: CopyPurpose, bytes: Uint8Array, request: CopyRequest) => Promise<NamedFile>;
  readonly handOver: (file: NamedFile) => Promise<void>;
}

export interface Sending {
  /** The copies that can be made; none where this host cannot. */
  readonly copyPurposes: readonly CopyPurpose[];
  /** null: this host cannot. */
  readonly copyFor: ((purpose: CopyPurpose) => Promise<void>) | null;
  /** null: this host cannot. */
  readonly cleanCopy: (() => Promise<void>) | null;
}

export function createSending(context: SessionContext, parts: CleanCopyParts | null, today: () => Date): Sending {
  const { store, host, edition, workbook, notices, reviewing, writing, ask } = context;
  if (!parts) return { copyPurposes: [], copyFor: null, cleanCopy: null };
  /** This Excel does not open what an add-in gives it. That is a setting of the machine: it will not by itself. */
  let notOpened: HostError | null = null;

  async function handOver(file: NamedFile): Promise<void> {
    try {
      await parts?.handOver(file);
    } catch (error) {
      if (error instanceof HostError && error.code === 'copy-not-opened') notOpened = error;
      throw error;
    }
  }

  function requestOf(): CopyRequest {
    const { settings, preferences, result, sources } = store.get();
    return {
      language: preferences.language,
      date: printDate(today()),
      programVersion: PROGRAM_VERSION,
      settings,
      ...(result ? { edition: { given: result.edition } } : {}),
      report: sources.report?.file ?? null,
    };
  }

  function copyFor(purpose: CopyPurpose): Promise<void> {
    return ask('clean-copy', async (job) => {
      if (!parts) return;
      if (notOpened) throw notOpened;
      await parts.requireKind?.();
      await edition.ready();
      await workbook.read(job);
      const { marked } = store.get().settings;
      const request = requestOf();
      // Whether there is a file to be had is known before any mark is touched.
      const trial = await parts.wholeFile();
      await job.phase('writing');
      if (!marked) {
        await handOver(await parts.copy(purpose, trial, request));
      } else {
        // Comments that go with marks can be taken out by the running host alone; everything else waits for the copy,
        // so that a crash in between costs nothing but marks.
        await host.apply([{ kind: 'unmark' }]);
        try {
          await handOver(await parts.copy(purpose, await parts.wholeFile(), request));
        } finally {
          await writing.tryToMark(job, await reviewing.readAndReview(job));
        }
      }
      notices.notify({ kind: 'clean-copy', purpose });
    });
  }

  return { copyPurposes: parts.purposes, copyFor, cleanCopy: () => copyFor('clean') };
}
