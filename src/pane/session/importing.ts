/**
 * The report's tables brought into the workbook: forms that it does not have as new sheets, single figures of those that
 * it has. Nothing that stands there is written over unseen. Sheets that came in are the person's from then on.
 */
import type { Difference, FreshForm, ImportPlan } from '../../app/plan-import.js';
import type { WrittenSentences } from '../../sheets/report-sentences.js';
import { isSameOffer, type SessionContext } from './session-context.js';
import { sortByLock } from './locked-cells.js';
import type { ChosenFile } from '../../ui/chosen-file.js';
import type { Sources } from './sources.js';

export interface Importing {
  /** Attaches the report and shows what can be done with it. */
  readonly openReport: (file: ChosenFile) => Promise<void>;
  /** What its tables would bring into the workbook as it was last read; null: no report is open, or nothing was read. */
  readonly importPlan: () => ImportPlan | null;
  readonly importForms: (chosen: readonly FreshForm[]) => Promise<void>;
  /** Writes the report's figures into the cells chosen, as one change that can be taken back. */
  readonly takeOver: (chosen: readonly Difference[]) => Promise<void>;
  /** Checks where nothing was checked yet; the screen stays. */
  readonly compareText: () => Promise<void>;
  /** The report's standard sentences with the workbook's figures. */
  readonly sentences: () => WrittenSentences;
}

export function createImporting(
  { store, host, edition, workbook, notices, reviewing, writing, ask }: SessionContext,
  { attachReport }: Pick<Sources, 'attachReport'>,
): Importing {
  function importPlan(): ImportPlan | null {
    const { recognition, sources } = store.get();
    if (!recognition || !sources.report || !edition.reviewer) return null;
    return edition.reviewer.planImport(sources.report.document, recognition);
  }

  return {
    importPlan,

    async openReport(file) {
      store.set({ screen: 'report-text', notice: null });
      await attachReport(file);
      // What the report would bring into the workbook depends on what is there.
      if (store.get().recognition === null && store.get().sources.report)
        await ask('recognise', (job) => reviewing.recognise(job));
    },

    importForms: (chosen) =>
      ask('import', async (job) => {
        const reviewer = await edition.ready();
        store.set({ recognition: reviewer.recognise(await workbook.read(job)) });
        const present = importPlan()?.fresh ?? [];
        if (!chosen.every((form) => present.some((other) => isSameOffer(other, form)))) {
          notices.notify({ kind: 'changed-meanwhile' });
          return;
        }
        await job.phase('writing');
        await host.apply(chosen.map(({ sheet }) => ({ kind: 'write-sheet', sheet, owner: 'person' })));
        notices.notify({ kind: 'imported', sheets: chosen.map(({ sheet }) => sheet.name) });
        if (store.get().result) await writing.followUp(job);
        else store.set({ recognition: reviewer.recognise(await workbook.read(job)) });
      }),

    takeOver: (chosen) =>
      ask('import', async (job) => {
        const { snapshot } = await reviewing.readAndReview(job);
        const present = importPlan()?.present.flatMap(({ differences }) => differences) ?? [];
        if (!chosen.every((one) => present.some((other) => isSameOffer(other, one)))) {
          notices.notify({ kind: 'changed-meanwhile' });
          return;
        }
        const edits = chosen.map(({ edit }) => edit);
        const { writable, locked } = sortByLock(edits, snapshot);
        const refs = chosen.filter(({ edit }) => writable.includes(edit)).map(({ ref }) => ref);
        await writing.writeCells(job, { kind: 'import', refs, rules: [], edits: writable, locked });
      }),

    async compareText() {
      if (store.get().result) return;
      await ask('check', async (job) => {
        await reviewing.readAndReview(job);
      });
    },

    sentences() {
      const { recognition, settings, about, summary } = store.get();
      if (!recognition || !edition.reviewer) return { sentences: [], leftOut: [] };
      const findings = summary ? [...summary.errors, ...summary.warnings, ...summary.infos] : [];
      return edition.reviewer.sentences(recognition, about, { level: settings.level, findings });
    },
  };
}
