/**
 * Mending, filling, making numbers of texts: whatever writes figures. Nothing is written from an old picture: the workbook
 * is read anew, and only what the person was shown and what still holds is written.
 */
import type { BlankCell } from '../../review/nothing-occurred.js';
import type { Finding, Fix } from '../../review/finding.js';
import type { SoleFix } from '../../review/fix.js';
import type { Proposal, TextOperand } from '../../review/proposal.js';
import { isSameOffer, type SessionContext } from './session-context.js';
import type { FillAs } from '../../app/fill-workbook.js';
import type { StoredChange, WorkbookSettings } from '../../review/workbook-settings.js';
import { placeKey, type Place } from '../../workbook/address.js';
import { HostError } from '../../workbook/failure.js';
import { sortByLock } from './locked-cells.js';
import { findFinding } from './reviewing.js';

export interface Fixing {
  readonly fix: (finding: Finding, fix: Fix) => Promise<void>;
  /** The fixes that the person ticked in the list of all alike, as one change. */
  readonly fixAll: (chosen: readonly SoleFix[]) => Promise<void>;
  readonly fill: (proposals: readonly Proposal[], as: FillAs) => Promise<void>;
  readonly makeNumbers: (texts: readonly TextOperand[]) => Promise<void>;
  /** "Không phát sinh": a 0 into each of these blank cells, as one change. */
  readonly fillNothing: (cells: readonly BlankCell[]) => Promise<void>;
  readonly undo: (change: number) => Promise<void>;
  /** Takes back the last change of ours that still stands. */
  readonly undoLast: () => Promise<void>;
  /** Takes back one cell of a change, by its place in the change's journal. */
  readonly undoCell: (change: number, entry: number) => Promise<void>;
}

/** The change that "Hoàn tác" takes back; undefined: there is none. */
export function lastStanding({ changes }: Pick<WorkbookSettings, 'changes'>): StoredChange | undefined {
  return changes.filter(({ undone }) => !undone).at(-1);
}

export function createFixing({ store, host, notices, reviewing, writing, ask }: SessionContext): Fixing {
  function undoOf(id: number, only?: readonly number[]): Promise<void> {
    return ask(
      'undo',
      async (job) => {
        const change = store.get().settings.changes.find((other) => other.id === id);
        if (change && !change.undone) await writing.takeBack(job, change, only);
      },
      `undo ${id} ${only?.join() ?? ''}`,
    );
  }

  /** The cell that was mended comes into sight. That it does not is said, and takes nothing back. */
  async function show(place: Place): Promise<void> {
    try {
      await host.select(place);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, sheet, detail } = error;
      store.set({ failure: { activity: 'go', code, sheet, detail } });
    }
  }

  return {
    fix: (finding, fix) =>
      ask('fix', async (job) => {
        const { reviewer, result, snapshot } = await reviewing.readAndReview(job);
        const same = findFinding(result.findings, finding.key)?.fixes.find((other) => isSameOffer(other, fix));
        if (!same) {
          notices.notify({ kind: 'changed-meanwhile' });
          return;
        }
        const edits = reviewer.fixEdits(same, result);
        const { locked } = sortByLock(edits, snapshot);
        const refs = same.changes.map(({ ref }) => ref);
        const rules = refs.map(() => finding.rule);
        // All of it or nothing: half of an exchange of two rows would be a new error.
        await writing.writeCells(job, { kind: 'fix', refs, rules, edits: locked.length > 0 ? [] : edits, locked });
        const [shown] = same.changes;
        if (locked.length === 0 && shown) await show(shown.place);
      }),

    fixAll: (chosen) =>
      ask('fix', async (job) => {
        const { reviewer, result, snapshot } = await reviewing.readAndReview(job);
        const present = chosen.map(({ finding, fix }) =>
          findFinding(result.findings, finding.key)?.fixes.find((other) => isSameOffer(other, fix)),
        );
        if (present.includes(undefined)) {
          notices.notify({ kind: 'changed-meanwhile' });
          return;
        }
        const parts = chosen.map(({ finding, fix }) => {
          const edits = reviewer.fixEdits(fix, result);
          return { finding, fix, edits, locked: sortByLock(edits, snapshot).locked };
        });
        const free = parts.filter(({ locked }) => locked.length === 0);
        await writing.writeCells(job, {
          kind: 'fix-all',
          refs: free.flatMap(({ fix }) => fix.changes.map(({ ref }) => ref)),
          rules: free.flatMap(({ finding, fix }) => fix.changes.map(() => finding.rule)),
          edits: free.flatMap(({ edits }) => edits),
          locked: [...new Set(parts.flatMap(({ locked }) => locked))],
        });
      }),

    fill: (chosen, as) =>
      ask('fill', async (job) => {
        const { reviewer, result, snapshot } = await reviewing.readAndReview(job);
        const present = store.get().proposals;
        if (!chosen.every((proposal) => present.some((other) => isSameOffer(other, proposal)))) {
          notices.notify({ kind: 'changed-meanwhile' });
          return;
        }
        const locks = chosen.map((one) => sortByLock(reviewer.fillEdits([one], as, result), snapshot).locked);
        const free = chosen.filter((_, index) => locks[index]?.length === 0);
        const edits = free.length > 0 ? reviewer.fillEdits(free, as, result) : [];
        const locked = [...new Set(locks.flat())];
        const refs = free.map(({ ref }) => ref);
        await writing.writeCells(job, { kind: 'fill', refs, rules: free.map(({ rule }) => rule), edits, locked });
      }),

    makeNumbers: (chosen) =>
      ask('numbers', async (job) => {
        const { reviewer, result, snapshot } = await reviewing.readAndReview(job);
        const present = reviewer.textNumbers(result);
        if (!chosen.every((text) => present.some((other) => isSameOffer(other, text)))) {
          notices.notify({ kind: 'changed-meanwhile' });
          return;
        }
        const { writable, locked } = sortByLock(reviewer.textToNumberEdits(chosen), snapshot);
        const refs = chosen.map(({ ref }) => ref);
        await writing.writeCells(job, { kind: 'numbers', refs, rules: [], edits: writable, locked });
      }),

    fillNothing: (chosen) =>
      ask('fill', async (job) => {
        const { reviewer, result, snapshot } = await reviewing.readAndReview(job);
        const present = reviewer.maybeNothing(result);
        if (!chosen.every((cell) => present.some((other) => isSameOffer(other, cell)))) {
          notices.notify({ kind: 'changed-meanwhile' });
          return;
        }
        const { writable, locked } = sortByLock(reviewer.nothingEdits(chosen, result), snapshot);
        const free = chosen.filter(({ place }) => writable.some((edit) => placeKey(edit) === placeKey(place)));
        const refs = free.map(({ ref }) => ref);
        await writing.writeCells(job, { kind: 'nothing', refs, rules: [], edits: writable, locked });
      }),

    undo: (id) => undoOf(id),
    async undoLast() {
      const last = lastStanding(store.get().settings);
      if (last) await undoOf(last.id);
    },
    undoCell: (id, entry) => undoOf(id, [entry]),
  };
}
