/** The sheet on which an office writes rules of its own: made once from a template, never written over afterwards. */
import { RULES_SHEET } from '../../forms/generated-sheets.js';
import type { SessionContext } from './session-context.js';

export interface RuleSheet {
  /** Makes the sheet where there is none, and shows it. */
  readonly openRulesSheet: () => Promise<void>;
}

export function createRuleSheet({ store, host, edition, workbook, notices, ask }: SessionContext): RuleSheet {
  return {
    openRulesSheet: () =>
      ask('rules', async (job) => {
        const reviewer = await edition.ready();
        // What stands there is the office's own by now: asked of the workbook itself, not of an old picture.
        await workbook.read(job);
        if (!store.get().workbook.hasRulesSheet) {
          await job.phase('writing');
          await host.apply([{ kind: 'write-sheet', sheet: reviewer.rulesSheet() }]);
          store.set({ workbook: { ...store.get().workbook, hasRulesSheet: true } });
          notices.notify({ kind: 'rules-sheet' });
        }
        await host.select({ sheet: RULES_SHEET, row: 0, column: 0 });
      }),
  };
}
