/**
 * Other sources of the same numbers: a dossier list, earlier periods, the report's text. They are read on this machine
 * when the person chooses them, held for this sitting (earlier periods in the workbook's settings), and every check
 * goes through them.
 *
 * To add a further source: give it a Reading in `review/gather-sources.ts`; say here how it is read (`SourceReader`),
 * held (`HeldSources`) and handed to a check (`sourcesToCheck`); give it a section on the screen
 * (`pane/sources/sections.ts`). Nothing else needs to know of it.
 */
import type { ReviewSources, SourceKind } from '../../review/gather-sources.js';
import type { WordDocument } from '../../document/document.js';
import { MOST_PERIODS, type PeriodDigest } from '../../review/period-digest.js';
import type { ReportFacts } from '../../sources/report/fact.js';
import { HostError, type HostFailure } from '../../workbook/failure.js';
import type { SessionContext } from './context.js';
import type { AttachedDossiers, UnmappedList } from './dossiers.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import type { SourceReader } from './source-reader.js';
import type { PaneState } from './state.js';
import type { Job } from './work-queue.js';

/** A report that is open beside the workbook. */
export interface AttachedReport {
  /** The file's name. */
  readonly name: string;
  readonly document: WordDocument;
  readonly facts: ReportFacts;
}

/** Why a file could not serve: the host's own reason, or what it turned out to be. */
export type SourceFault = HostFailure | 'no-list' | 'list-too-large' | 'no-form' | 'too-much' | 'too-many';

export interface SourceProblem {
  readonly kind: SourceKind;
  /** The file's or sheet's name. */
  readonly name: string;
  readonly fault: SourceFault;
}

/** What a session holds beside the workbook. Earlier periods are `settings.previous`: they travel with the file. */
export interface AttachedSources {
  readonly dossiers: AttachedDossiers | null;
  /** What was chosen for a dossier list last and shows none. */
  readonly unmapped: UnmappedList | null;
  readonly report: AttachedReport | null;
  /** What was tried last and could not be used. */
  readonly problems: readonly SourceProblem[];
  /** Rows of a long list that are read, while it is read. */
  readonly rowsDone: number | null;
}

export const NOTHING_ATTACHED: AttachedSources = {
  dossiers: null,
  unmapped: null,
  report: null,
  problems: [],
  rowsDone: null,
};

/** What a check is given of them; earlier periods lie in the settings, which it is given too. */
export function sourcesToCheck({ sources }: PaneState): Pick<ReviewSources, 'dossiers' | 'report'> {
  return { dossiers: sources.dossiers?.counts ?? null, report: sources.report?.facts ?? null };
}

export interface Sources {
  readonly attachReport: (file: ChosenFile) => Promise<void>;
  /** Reads earlier periods' workbooks and keeps what they say with this one. */
  readonly attachPrevious: (files: readonly ChosenFile[]) => Promise<void>;
  readonly forgetPrevious: (name: string) => Promise<void>;
  /** The period of an earlier workbook that states none, or the wrong one. Empty: none. */
  readonly namePrevious: (name: string, period: string) => Promise<void>;
  readonly detach: (kind: 'dossiers' | 'report') => void;
  readonly dismissProblems: () => void;
}

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

export function createSources(context: SourceContext): Sources {
  const { store, reviewing, writing, askEachTime, hold, trying, reading, loadReader } = context;

  return {
    attachReport: (file) =>
      askEachTime('source', async (job) => {
        hold({ problems: [] });
        const reader = await loadReader();
        await trying('report', file.name, async () => {
          const { document, facts } = await reading(job, reader.report(file));
          hold({ report: { name: file.name, document, facts } });
          return null;
        });
        reviewing.recompute();
      }),

    attachPrevious: (files) =>
      askEachTime('source', async (job) => {
        hold({ problems: [] });
        const [reader, reviewer] = await Promise.all([loadReader(), reviewing.ready()]);
        await reviewing.readOnce(job);
        const kept = new Map((store.get().settings.previous ?? []).map((digest) => [digest.name, digest]));
        const before = JSON.stringify([...kept.values()]);
        for (const file of files) {
          await trying('previous', file.name, async () => {
            const digest = await reading(job, reader.digest(file, reviewer));
            if (typeof digest === 'string') return digest;
            if (!kept.has(file.name) && kept.size >= MOST_PERIODS) return 'too-many';
            kept.set(file.name, digest);
            return null;
          });
        }
        const previous = [...kept.values()];
        if (JSON.stringify(previous) !== before) await keep(job, previous);
      }),

    forgetPrevious: (name) =>
      askEachTime('source', async (job) => {
        const { previous = [] } = store.get().settings;
        await keep(
          job,
          previous.filter((digest) => digest.name !== name),
        );
      }),

    namePrevious: (name, period) =>
      askEachTime('source', async (job) => {
        const { previous = [] } = store.get().settings;
        await keep(
          job,
          previous.map((digest) => (digest.name === name ? { ...digest, period: period || null } : digest)),
        );
      }),

    detach(kind) {
      hold(kind === 'dossiers' ? { dossiers: null, unmapped: null } : { report: null });
      reviewing.recompute();
    },

    dismissProblems: () => hold({ problems: [] }),
  };

  async function keep(job: Job, previous: readonly PeriodDigest[]): Promise<void> {
    await job.phase('writing');
    await writing.writeWithSettings([], { ...store.get().settings, previous });
    reviewing.recompute();
  }
}
