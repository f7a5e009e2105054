/**
 * Other sources of the same numbers: a dossier list, earlier periods, the report's text. They are read on this machine
 * when the person chooses them, held for this sitting (earlier periods in the workbook's settings), and every check
 * goes through them.
 * How a further source is added: docs/add-a-source.md.
 */
import { type SourceContext } from './source-context.js';
import { MOST_PERIODS, type PeriodDigest } from '../../review/period-digest.js';
import type { SourceKind } from '../../sources/registry.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import type { Job } from './work-queue.js';

export interface Sources {
  readonly attachReport: (file: ChosenFile) => Promise<void>;
  /** Reads earlier periods' workbooks and keeps what they say with this one. */
  readonly attachPrevious: (files: readonly ChosenFile[]) => Promise<void>;
  readonly forgetPrevious: (name: string) => Promise<void>;
  /** The period of an earlier workbook that states none, or the wrong one. Empty: none. */
  readonly namePrevious: (name: string, period: string) => Promise<void>;
  readonly detach: (kind: Exclude<SourceKind, 'previous'>) => void;
  readonly dismissProblems: () => void;
}

export function createSources(context: SourceContext): Sources {
  const { store, edition, workbook, reviewing, writing, askEachTime, hold, trying, reading, loadReader } = context;

  return {
    attachReport: (file) =>
      askEachTime('source', async (job) => {
        hold({ problems: [] });
        const reader = await loadReader();
        await trying('report', file.name, async () => {
          const { document, facts } = await reading(job, reader.report(file));
          const bytes = new Uint8Array(await file.arrayBuffer());
          hold({ report: { name: file.name, document, facts, file: { name: file.name, bytes } } });
          return null;
        });
        reviewing.recompute();
      }),

    attachPrevious: (files) =>
      askEachTime('source', async (job) => {
        hold({ problems: [] });
        const [reader, reviewer] = await Promise.all([loadReader(), edition.ready()]);
        await workbook.readOnce(job);
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
      hold(kind === 'dossiers' ? { dossiers: null, unmapped: null } : { [kind]: null });
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
