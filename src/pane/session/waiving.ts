/** Passing a warning over with a reason, and withdrawing that. Reasons travel with the file; they speak for the figures as they stand. */
import type { Finding } from '../../review/finding.js';
import { isSameOffer, type SessionContext } from './session-context.js';
import { sortByLock } from './locked-cells.js';
import { isOfEdition } from '../../review/of-edition.js';
import { findFinding } from './reviewing.js';

export interface Waiving {
  /** `note`: the reason also goes into the form's own column of notes, where it has one. */
  readonly waive: (finding: Finding, reason: string, note: boolean) => Promise<void>;
  readonly withdraw: (waiver: string) => Promise<void>;
}

export function createWaiving({ store, notices, reviewing, writing, askEachTime }: SessionContext): Waiving {
  /** A settings part that cannot be read is not overwritten, so the reason holds for this sitting alone. */
  const isKept = (): boolean => store.get().settingsProblem === null;

  return {
    waive: (finding, reason, note) =>
      askEachTime('waive', async (job) => {
        const { reviewer, result, snapshot } = await reviewing.readAndReview(job);
        const present = findFinding(result.findings, finding.key);
        const { explainer } = store.get().preferences;
        const waiver = present && reviewer.waive(present, reason, explainer);
        const shown = reviewer.waive(finding, reason, explainer);
        // The reason was given for the figures that the person saw, and for no others.
        if (!present || !waiver || !shown || !isSameOffer(waiver, shown)) {
          notices.notify({ kind: 'changed-meanwhile' });
          return;
        }
        const { settings } = store.get();
        const edition = result.edition.edition.id;
        const others = settings.waivers.filter((one) => one.key !== waiver.key || !isOfEdition(one, edition));
        const waivers = [...others, { ...waiver, edition }];
        const edit = note ? reviewer.noteEdit(present, waiver.reason, result, snapshot) : undefined;
        const { writable, locked } = sortByLock(edit ? [edit] : [], snapshot);
        const [ref = ''] = present.refs;
        if (writable.length > 0) {
          const work = { kind: 'note', refs: [ref], rules: [present.rule], edits: writable, locked } as const;
          await writing.writeCells(job, work, { waivers });
        } else {
          await job.phase('writing');
          await writing.writeWithSettings([], { ...settings, waivers });
          await writing.followUp(job);
        }
        notices.notify({ kind: 'waived', noted: writable.length > 0, locked, kept: isKept() });
      }),

    withdraw: (key) =>
      askEachTime('waive', async (job) => {
        await job.phase('writing');
        const { settings, result } = store.get();
        const edition = result?.edition.edition.id ?? '';
        await writing.writeWithSettings([], {
          ...settings,
          waivers: settings.waivers.filter((waiver) => waiver.key !== key || !isOfEdition(waiver, edition)),
        });
        await writing.followUp(job);
        notices.notify({ kind: 'withdrawn', kept: isKept() });
      }),
  };
}
