/** The results of a check on a sheet of the workbook, and as a text to send. */
import { RESULTS_SHEET } from '../../forms/generated-sheets.js';
import { HostError } from '../../workbook/failure.js';
import type { SessionContext } from './context.js';
import type { Report } from './engine.js';

export interface Reporting {
  /** What there is to print, send and sign; checks first when nothing was checked. */
  readonly showFinish: () => Promise<void>;
  /** null: nothing was checked. */
  readonly report: () => Report | null;
  /** Puts the results sheet into the workbook, or renews it. */
  readonly writeReport: () => Promise<void>;
  readonly removeReport: () => Promise<void>;
}

export function createReporting({ store, host, known, reviewing, ask }: SessionContext, today: () => Date): Reporting {
  const { readAndReview, tell } = reviewing;

  function report(): Report | null {
    const { result, summary, comparison, settings, settingsProblem, ruleFaults, preferences } = store.get();
    if (!result || !summary || !known.reviewer) return null;
    const reviewed = { result, summary, ruleFaults, settings: { settings, problem: settingsProblem } };
    const { language } = preferences;
    return known.reviewer.report({ reviewed, comparison, date: printedDate(today()), language });
  }

  return {
    report,

    async showFinish() {
      store.set({ screen: 'finish', notice: null });
      if (store.get().result) return;
      await ask('check', async (job) => {
        await readAndReview(job);
      });
    },

    writeReport: () =>
      ask('report', async (job) => {
        await readAndReview(job);
        const made = report();
        if (!made || store.get().workbook.structureProtected) return;
        await job.phase('writing');
        try {
          await host.apply([{ kind: 'write-sheet', sheet: made.sheet }]);
        } catch (error) {
          if (!(error instanceof HostError) || error.code !== 'protected') throw error;
          // No sheet can be added; the screen then gives the text instead.
          store.set({ workbook: { ...store.get().workbook, structureProtected: true } });
          return;
        }
        store.set({ workbook: { ...store.get().workbook, hasResultsSheet: true } });
        tell({ kind: 'report-written' });
      }),

    removeReport: () =>
      ask('report', async (job) => {
        await job.phase('writing');
        await host.apply([{ kind: 'remove-sheet', name: RESULTS_SHEET }]);
        store.set({ workbook: { ...store.get().workbook, hasResultsSheet: false } });
        tell({ kind: 'report-removed' });
      }),
  };
}

/** As administrative documents write a day: 05/07/2023. */
function printedDate(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}
