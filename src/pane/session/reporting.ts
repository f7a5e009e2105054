/** The results of a check on a sheet of the workbook, and as a text to send. */
import { RESULTS_SHEET } from '../../forms/generated-sheets.js';
import { HostError } from '../../workbook/failure.js';
import type { SessionContext } from './session-context.js';
import type { Report } from './engine.js';
import { printDate } from './print-date.js';
import { knownSettings, type CheckedScreen } from './state.js';

export interface Reporting {
  /** What there is to print, send and sign; checks first when nothing was checked. */
  readonly showFinish: (screen?: CheckedScreen) => Promise<void>;
  /** The day as it is printed. */
  readonly printedToday: () => string;
  /** null: nothing was checked. */
  readonly report: () => Report | null;
  /** Puts the results sheet into the workbook, or renews it. */
  readonly writeReport: () => Promise<void>;
  readonly removeReport: () => Promise<void>;
}

export function createReporting(
  { store, host, edition, notices, reviewing, writing, ask }: SessionContext,
  today: () => Date,
): Reporting {
  function report(): Report | null {
    const { result, summary, comparison, settingsProblem, ruleFaults, about, preferences } = store.get();
    if (!result || !summary || !edition.reviewer) return null;
    const settings = knownSettings(store.get());
    const reviewed = { result, summary, ruleFaults, about, settings: { settings, problem: settingsProblem } };
    const { language } = preferences;
    return edition.reviewer.report({ reviewed, comparison, date: printDate(today()), language });
  }

  return {
    printedToday: () => printDate(today()),
    report,

    async showFinish(screen = 'finish') {
      store.set({ screen, notice: null });
      if (store.get().result) return;
      await ask('check', async (job) => {
        await reviewing.readAndReview(job);
      });
    },

    writeReport: () =>
      ask('report', async (job) => {
        await reviewing.readAndReview(job);
        const made = report();
        if (!made || store.get().workbook.structureProtected) return;
        await job.phase('writing');
        try {
          await writing.writeWithSettings([{ kind: 'write-sheet', sheet: made.sheet }], {
            ...store.get().settings,
            seal: made.seal,
          });
        } catch (error) {
          if (!(error instanceof HostError) || error.code !== 'protected') throw error;
          // No sheet can be added; the screen then gives the text instead.
          store.set({ workbook: { ...store.get().workbook, structureProtected: true } });
          return;
        }
        store.set({ workbook: { ...store.get().workbook, hasResultsSheet: true } });
        notices.notify({ kind: 'report-written' });
      }),

    removeReport: () =>
      ask('report', async (job) => {
        await job.phase('writing');
        await host.apply([{ kind: 'remove-sheet', name: RESULTS_SHEET }]);
        store.set({ workbook: { ...store.get().workbook, hasResultsSheet: false } });
        notices.notify({ kind: 'report-removed' });
      }),
  };
}
