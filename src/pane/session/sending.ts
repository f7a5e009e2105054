/** Copies of the workbook by their purpose: to send, without anything of ours, for the files, for the next period. */
import type { CopyCall, NamedFile } from '../../app/copies.js';
import type { NewPeriodFile, NewPeriodRequest } from '../../app/new-like.js';
import type { CopyPurpose } from '../../review/copy-purpose.js';
import type { NamedPeriod } from '../../sources/period.js';
import { printDate } from './print-date.js';
import { PROGRAM_VERSION } from '../../ui/version.js';
import { HostError } from '../../workbook/failure.js';
import type { SessionContext } from './session-context.js';
import type { Job } from './work-queue.js';
import { knownSettings } from './state.js';

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
  /** The workbook as an empty form of another period; null: no form is known in it. Rejects with a `HostError`. */
  readonly newPeriod: (bytes: Uint8Array, request: NewPeriodRequest) => Promise<NewPeriodFile | null>;
  readonly handOver: (file: NamedFile) => Promise<void>;
}

export interface Sending {
  /** The copies that can be made; none where this host cannot. */
  readonly copyPurposes: readonly CopyPurpose[];
  /** null: this host cannot. */
  readonly copyFor: ((purpose: CopyPurpose) => Promise<void>) | null;
  /** Gives the person a file that is made for it; null: this host cannot. */
  readonly handOver: ((make: () => Promise<NamedFile>) => Promise<void>) | null;
  /** null: this host cannot. */
  readonly cleanCopy: (() => Promise<void>) | null;
  /**
   * Hands over the workbook as an empty form of the period and tells what was done in it; the open one stays as it is.
   * Gives null where nothing was made (`failure` says why). null: this host cannot.
   */
  readonly newPeriod: ((period: NamedPeriod, periodText: string) => Promise<NewPeriodFile | null>) | null;
}

export function createSending(context: SessionContext, parts: CleanCopyParts | null, today: () => Date): Sending {
  const { store, host, edition, workbook, notices, reviewing, writing, ask, askEachTime } = context;
  if (!parts) return { copyPurposes: [], copyFor: null, handOver: null, cleanCopy: null, newPeriod: null };
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
    const { preferences, result, sources } = store.get();
    return {
      language: preferences.language,
      date: printDate(today()),
      programVersion: PROGRAM_VERSION,
      settings: knownSettings(store.get()),
      ...(result ? { edition: { given: result.edition } } : {}),
      report: sources.report?.file ?? null,
    };
  }

  /**
   * `use` gets the file as it stands, without marks. Comments that go with marks can be taken out by the running host
   * alone; everything else waits for the copy, so that a crash in between costs nothing but marks.
   */
  async function withFile(job: Job, use: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    if (!parts) return;
    if (notOpened) throw notOpened;
    await parts.requireKind?.();
    await edition.ready();
    await workbook.read(job);
    const { marked } = store.get().settings;
    // Whether there is a file to be had is known before any mark is touched.
    const trial = await parts.wholeFile();
    await job.phase('writing');
    if (!marked) {
      await use(trial);
      return;
    }
    await host.apply([{ kind: 'unmark' }]);
    try {
      await use(await parts.wholeFile());
    } finally {
      await writing.tryToMark(job, await reviewing.readAndReview(job));
    }
  }

  function copyFor(purpose: CopyPurpose): Promise<void> {
    return ask('clean-copy', async (job) => {
      await withFile(job, async (bytes) => {
        if (parts) await handOver(await parts.copy(purpose, bytes, requestOf()));
      });
      notices.notify({ kind: 'clean-copy', purpose });
    });
  }

  async function newPeriod(period: NamedPeriod, periodText: string): Promise<NewPeriodFile | null> {
    let made: NewPeriodFile | null = null;
    await ask('new-period', (job) =>
      withFile(job, async (bytes) => {
        const { result } = store.get();
        if (!parts || !result) return;
        const file = await parts.newPeriod(bytes, { edition: { given: result.edition }, period, periodText });
        if (file) await handOver(file);
        made = file;
      }),
    );
    // That the marks are back is no news beside the file.
    if (store.get().notice?.kind === 'marked') store.set({ notice: null });
    return made;
  }

  return {
    copyPurposes: parts.purposes,
    copyFor,
    cleanCopy: () => copyFor('clean'),
    newPeriod,
    handOver: (make) =>
      askEachTime('clean-copy', async (job) => {
        if (notOpened) throw notOpened;
        await job.phase('writing');
        const file = await make();
        await handOver(file);
        notices.notify({ kind: 'handed-over', name: file.name });
      }),
  };
}
