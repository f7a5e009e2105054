/** Marks, mended and filled cells, settings, and taking them back: the half of a session that writes. */
import type { ChangeKind, StoredChange, WorkbookSettings } from '../../review/workbook-settings.js';
import type { LiveWorkbookHost } from '../../workbook/workbook-host.js';
import type { CellEdit, Edit } from '../../workbook/edit.js';
import type { Journal } from '../../workbook/journal.js';
import { HostError } from '../../workbook/failure.js';
import { sortByLock } from './locked-cells.js';
import type { CheckHistory } from './check-history.js';
import type { Notices } from './notices.js';
import type { OpenWorkbook } from './open-workbook.js';
import type { Reviewed, Reviewing } from './reviewing.js';
import type { PaneState } from './state.js';
import type { Store } from '../../ui/store.js';
import type { Job } from './work-queue.js';
import type { WrittenMarks } from './written-marks.js';
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

export interface WritingParts {
  readonly store: Store<PaneState>;
  readonly host: LiveWorkbookHost;
  readonly workbook: OpenWorkbook;
  readonly history: CheckHistory;
  readonly marks: WrittenMarks;
  readonly notices: Notices;
  readonly reviewing: Reviewing;
}

export class Writing {
  private readonly parts: WritingParts;
  /** Journals by the change's id, as the host gave them: a host may know more of its own object than what is stored. */
  private readonly journals = new Map<number, Journal>();

  constructor(parts: WritingParts) {
    this.parts = parts;
  }

  /** Writes our own edits together with the settings that go with them, in one request. */
  writeWithSettings(edits: readonly Edit[], settings: WorkbookSettings): Promise<void> {
    const { workbook, history } = this.parts;
    return workbook.write(edits, history.last ? { ...settings, lastCheck: history.last } : settings);
  }

  /** Returns the sheets that were left out because they are protected. */
  async writeMarks(job: Job, { reviewer, summary, snapshot }: Reviewed): Promise<readonly string[]> {
    const { store, marks, notices } = this.parts;
    const { preferences, settings } = store.get();
    const wanted = reviewer.markEdits(summary.waived.open, preferences.language);
    const { writable, locked } = sortByLock(wanted, snapshot);
    const marked = writable.length > 0;
    if (marked || settings.marked) {
      await job.phase('writing');
      await this.writeWithSettings([{ kind: 'unmark' }, ...writable], { ...settings, marked });
      marks.record(marked ? wanted : []);
      store.set({ marks: marked ? 'current' : 'none' });
    }
    notices.notify({ kind: 'marked', cells: writable.length, locked });
    return locked;
  }

  /** Findings that cannot be marked are findings still: the failure is said beside the list, not instead of it. */
  async tryToMark(job: Job, reviewed: Reviewed): Promise<readonly string[]> {
    try {
      return await this.writeMarks(job, reviewed);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, sheet, detail } = error;
      this.parts.store.set({ failure: { activity: 'mark', code, sheet, detail } });
      return [];
    }
  }

  async removeMarks(job: Job): Promise<void> {
    const { store, workbook, marks, notices } = this.parts;
    await workbook.readOnce(job);
    await job.phase('writing');
    await this.writeWithSettings([{ kind: 'unmark' }], { ...store.get().settings, marked: false });
    marks.record([]);
    store.set({ marks: 'none' });
    notices.notify({ kind: 'unmarked' });
  }

  /**
   * Writes the cells as one journalled change, notifies of it, and checks again. `also`: settings that are kept with it.
   * Without any edit it only notifies that nothing was written.
   */
  async writeCells(job: Job, work: CellWork, also: Partial<WorkbookSettings> = {}): Promise<void> {
    const { store, host, notices } = this.parts;
    const { kind, refs, rules, edits, locked } = work;
    if (edits.length === 0) {
      notices.notify({ kind: 'nothing-written', locked });
      return;
    }
    await job.phase('writing');
    const journal = await host.apply(edits);
    this.markStale();
    const { settings } = store.get();
    const id = nextId(settings.changes);
    this.journals.set(id, journal);
    await this.writeWithSettings([], {
      ...settings,
      ...also,
      changes: [...settings.changes, { id, kind, refs, rules, journal, undone: false }],
    });
    if (kind !== 'note') {
      notices.notify({ kind: NOTICE_OF[kind], change: id, cells: journal.entries.length, locked });
    }
    await this.followUp(job);
  }

  /** Takes a change back, or only the cells of it at the given places of its journal. */
  async takeBack(job: Job, change: StoredChange, only?: readonly number[]): Promise<void> {
    const { store, host, notices } = this.parts;
    await job.phase('writing');
    const { id, journal } = change;
    const own = this.journals.get(id);
    const used = own && sameJournal(own, journal) ? own : journal;
    const chosen = only ?? used.entries.map((_, index) => index);
    const taken = { entries: used.entries.filter((_, index) => chosen.includes(index)) };
    const left = { entries: used.entries.filter((_, index) => !chosen.includes(index)) };
    const { restored, kept } = await host.undo(taken);
    this.markStale();
    const { settings } = store.get();
    const apart = nextId(settings.changes);
    if (left.entries.length > 0) {
      this.journals.set(id, left);
      this.journals.set(apart, taken);
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
    await this.writeWithSettings([], { ...settings, changes });
    if (store.get().undoable?.change === id) store.set({ undoable: null });
    notices.notify({ kind: 'undone', restored: restored.length, kept });
    if (store.get().result) await this.followUp(job);
  }

  /** After a write of ours: checks again, and lets the marks say the same as the list. The last notice stays. */
  async followUp(job: Job): Promise<void> {
    const { store, reviewing } = this.parts;
    const { notice } = store.get();
    const reviewed = await reviewing.readAndReview(job);
    if (store.get().marks === 'outdated') await this.tryToMark(job, reviewed);
    store.set({ notice });
  }

  /** Until the workbook is read again, what is shown is older than what we wrote. */
  private markStale(): void {
    if (this.parts.store.get().result) this.parts.store.set({ stale: true });
  }
}

/** The notice of a change; a note is part of the notice of its reason. */
const NOTICE_OF = {
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
