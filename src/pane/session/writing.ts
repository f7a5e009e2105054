/** Marks, mended and filled cells, settings, and taking them back: the half of a session that writes. */
import type { ChangeKind, StoredChange, WorkbookSettings } from '../../review/workbook-settings.js';
import { writeWorkbookSettings } from '../../review/workbook-settings.js';
import type { LiveWorkbookHost } from '../../workbook/workbook-host.js';
import type { CellEdit, Edit } from '../../workbook/edit.js';
import type { Journal } from '../../workbook/journal.js';
import { HostError } from '../../workbook/failure.js';
import { sortByLock } from './locked-cells.js';
import { signature, type SessionState, type Reviewed, type Reviewing } from './reviewing.js';
import type { PaneState } from './state.js';
import type { Store } from '../../ui/store.js';
import type { Job } from './work-queue.js';
import { maxOf } from '../../workbook/lists.js';

/** Cells to write, what they concern, and the sheets that had to be left out. */
export interface CellWork {
  readonly kind: ChangeKind;
  readonly refs: readonly string[];
  /** The rule behind each of `refs`. */
  readonly rules: readonly string[];
  readonly edits: readonly CellEdit[];
  readonly locked: readonly string[];
}

export interface Writing {
  /** Writes our own edits together with the settings that go with them, in one request. */
  readonly writeWithSettings: (edits: readonly Edit[], settings: WorkbookSettings) => Promise<void>;
  /** Returns the sheets that were left out because they are protected. */
  readonly writeMarks: (job: Job, reviewed: Reviewed) => Promise<readonly string[]>;
  /** Findings that cannot be marked are findings still: the failure is said beside the list, not instead of it. */
  readonly tryToMark: (job: Job, reviewed: Reviewed) => Promise<readonly string[]>;
  readonly removeMarks: (job: Job) => Promise<void>;
  /**
   * Writes the cells as one journalled change, tells of it, and looks again. `settings`: what else is to be kept with it.
   * Without any edit only that nothing was written is told.
   */
  readonly writeCells: (job: Job, work: CellWork, settings?: Partial<WorkbookSettings>) => Promise<void>;
  /** Takes a change back, or only the cells of it at the given places of its journal. */
  readonly takeBack: (job: Job, change: StoredChange, only?: readonly number[]) => Promise<void>;
  /** After a write of ours: look again, and let the marks say the same as the list. What was told stays told. */
  readonly followUp: (job: Job) => Promise<void>;
}

export function createWriting(
  store: Store<PaneState>,
  host: LiveWorkbookHost,
  known: SessionState,
  { readAndReview, readOnce, tell }: Reviewing,
): Writing {
  async function writeWithSettings(edits: readonly Edit[], wanted: WorkbookSettings): Promise<void> {
    // What the file keeps is not known yet: writing now would replace it by what we happen to have.
    if (known.snapshot === null) throw new HostError('unknown', 'settings were not read');
    known.settingsUnsaved = true;
    const settings = known.lastCheck ? { ...wanted, lastCheck: known.lastCheck } : wanted;
    store.set({ settings });
    // A settings part that we could not read is not ours to overwrite.
    const writable = store.get().settingsProblem === null;
    const all: readonly Edit[] = writable
      ? [...edits, { kind: 'settings', json: writeWorkbookSettings(settings) }]
      : edits;
    if (all.length > 0) await host.apply(all);
    known.settingsUnsaved = !writable;
  }

  async function writeMarks(job: Job, { reviewer, summary, snapshot }: Reviewed): Promise<readonly string[]> {
    const { preferences, settings } = store.get();
    const wanted = reviewer.markEdits(summary.waived.open, preferences.language);
    const { writable, locked } = sortByLock(wanted, snapshot);
    const marked = writable.length > 0;
    const told = { kind: 'marked', cells: writable.length, locked } as const;
    if (marked || settings.marked) {
      await job.phase('writing');
      await writeWithSettings([{ kind: 'unmark' }, ...writable], { ...settings, marked });
      known.writtenMarks = marked ? signature(wanted) : null;
      store.set({ marks: marked ? 'current' : 'none' });
    }
    tell(told);
    return locked;
  }

  async function tryToMark(job: Job, reviewed: Reviewed): Promise<readonly string[]> {
    try {
      return await writeMarks(job, reviewed);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, sheet, detail } = error;
      store.set({ failure: { activity: 'mark', code, sheet, detail } });
      return [];
    }
  }

  /** Until the workbook is read again, what is shown is older than what we wrote. */
  function markStale(): void {
    if (store.get().result) store.set({ stale: true });
  }

  async function followUp(job: Job): Promise<void> {
    const { notice } = store.get();
    const reviewed = await readAndReview(job);
    if (store.get().marks === 'outdated') await tryToMark(job, reviewed);
    store.set({ notice });
  }

  return {
    writeWithSettings,
    writeMarks,
    tryToMark,
    followUp,

    async removeMarks(job) {
      await readOnce(job);
      await job.phase('writing');
      await writeWithSettings([{ kind: 'unmark' }], { ...store.get().settings, marked: false });
      known.writtenMarks = null;
      store.set({ marks: 'none' });
      tell({ kind: 'unmarked' });
    },

    async writeCells(job, { kind, refs, rules, edits, locked }, also = {}) {
      if (edits.length === 0) {
        tell({ kind: 'nothing-written', locked });
        return;
      }
      await job.phase('writing');
      const journal = await host.apply(edits);
      markStale();
      const { settings } = store.get();
      const id = nextId(settings.changes);
      known.journals.set(id, journal);
      await writeWithSettings([], {
        ...settings,
        ...also,
        changes: [...settings.changes, { id, kind, refs, rules, journal, undone: false }],
      });
      if (kind !== 'note') tell({ kind: TOLD[kind], change: id, cells: journal.entries.length, locked });
      await followUp(job);
    },

    async takeBack(job, change, only) {
      await job.phase('writing');
      const { id, journal } = change;
      const own = known.journals.get(id);
      const used = own && sameJournal(own, journal) ? own : journal;
      const chosen = only ?? used.entries.map((_, index) => index);
      const taken = { entries: used.entries.filter((_, index) => chosen.includes(index)) };
      const left = { entries: used.entries.filter((_, index) => !chosen.includes(index)) };
      const { restored, kept } = await host.undo(taken);
      markStale();
      const { settings } = store.get();
      const apart = nextId(settings.changes);
      if (left.entries.length > 0) {
        known.journals.set(id, left);
        known.journals.set(apart, taken);
      }
      // A part that is taken back becomes a change of its own, so that the rest can still be taken back.
      const changes = settings.changes.flatMap((other): readonly StoredChange[] => {
        if (other.id !== id) return [other];
        if (left.entries.length === 0) return [{ ...other, undone: true }];
        return [
          { ...other, id: apart, journal: taken, undone: true },
          { ...other, journal: left },
        ];
      });
      await writeWithSettings([], { ...settings, changes });
      if (store.get().undoable?.change === id) store.set({ undoable: null });
      tell({ kind: 'undone', restored: restored.length, kept });
      if (store.get().result) await followUp(job);
    },
  };
}

/** What is told of a change; a note is told of as part of the reason given. */
const TOLD = {
  fix: 'fixed',
  'fix-all': 'fixed',
  fill: 'filled',
  numbers: 'numbered',
  import: 'taken-over',
  nothing: 'nothing-filled',
} as const;

function nextId(changes: readonly StoredChange[]): number {
  return (
    maxOf(
      changes.map(({ id }) => id),
      0,
    ) + 1
  );
}

function sameJournal(one: Journal, other: Journal): boolean {
  return JSON.stringify(one.entries) === JSON.stringify(other.entries);
}
