/**
 * What a session does without being asked: it listens for changes and for the cell that the person goes to, and checks
 * again. How much of it is done depends on what a request costs the person's list of steps to undo (`UndoCost`):
 *
 *   none     from the start: the forms are recognised as soon as the pane opens
 *   writing  from the first check on: nobody has asked for anything before
 *   request  never: a figure that is typed must not cost the person their Ctrl+Z. They renew the results themselves.
 *
 * Nothing is ever written from here.
 */
import { cellOf } from '../../review/stands-at.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import { placeKey, type Place } from '../../workbook/address.js';
import type { LiveWorkbookHost, UndoCost, WorkbookChange } from '../../workbook/workbook-host.js';
import { HostError } from '../../workbook/failure.js';
import type { EditionInUse } from './edition-in-use.js';
import type { Notices } from './notices.js';
import type { OpenWorkbook } from './open-workbook.js';
import { shownFindings, type Reviewing } from './reviewing.js';
import type { PaneState } from './state.js';
import type { Store } from '../../ui/store.js';
import type { Later, WorkQueue } from './work-queue.js';

/** How long to wait before an automatic check that Excel refused is tried again, and how often. */
const RETRY_MS = 2000;
const MAX_RETRIES = 10;

export function undoCostOf(host: LiveWorkbookHost): UndoCost {
  return host.undoCost ?? 'none';
}

export interface FollowingParts {
  readonly store: Store<PaneState>;
  readonly host: LiveWorkbookHost;
  readonly edition: EditionInUse;
  readonly workbook: OpenWorkbook;
  readonly reviewing: Reviewing;
  readonly notices: Notices;
  readonly queue: Pick<WorkQueue, 'run'>;
  readonly later: Later;
}

export class Following {
  private readonly parts: FollowingParts;
  private readonly cost: UndoCost;
  private unwatch: (() => Promise<void>) | null = null;
  private retries = 0;
  /** The picture under which cells have moved: until a complete reading replaces it, no reading of cells alone is true. */
  private movedUnder: Snapshot | null = null;

  constructor(parts: FollowingParts) {
    this.parts = parts;
    this.cost = undoCostOf(parts.host);
  }

  /** Whether a pane that opens may read the workbook by itself. */
  get readsAtStart(): boolean {
    return this.cost === 'none';
  }

  /** Begins to listen where that is allowed at this moment. */
  async begin(): Promise<void> {
    const { host, store } = this.parts;
    if (this.unwatch || !this.mayListen()) return;
    try {
      this.unwatch = await host.watch(
        (change) => this.changed(change),
        (place) => this.selected(place),
      );
      store.set({ watching: true });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      store.set({ watching: false });
    }
  }

  async end(): Promise<void> {
    await this.unwatch?.();
    this.unwatch = null;
  }

  /** An automatic check that failed is tried again. */
  retry(): void {
    const { store, later } = this.parts;
    if (store.get().result) store.set({ stale: true });
    this.retries += 1;
    if (this.retries <= MAX_RETRIES) later(RETRY_MS, () => void this.recheck());
  }

  private mayListen(): boolean {
    return this.cost === 'none' || (this.cost === 'writing' && this.parts.store.get().result !== null);
  }

  private changed({ cellsOnly }: WorkbookChange): void {
    const { store, workbook } = this.parts;
    const { result, preferences } = store.get();
    if (!cellsOnly) this.movedUnder = workbook.snapshot;
    if (result !== null && (!preferences.automaticRecheck || this.needsCompleteReading())) store.set({ stale: true });
    else void this.recheck();
  }

  /** That one costs the person more, so it is for them to ask for. */
  private needsCompleteReading(): boolean {
    return this.cost === 'writing' && this.movedUnder !== null && this.movedUnder === this.parts.workbook.snapshot;
  }

  private recheck(): Promise<void> {
    const { store, edition, workbook, reviewing, notices, queue } = this.parts;
    return queue.run('recheck', async (job) => {
      if (this.needsCompleteReading()) return;
      const reviewer = await edition.ready();
      const snapshot = await workbook.read(job, { cellsOnly: this.cost !== 'none' });
      this.retries = 0;
      if (store.get().result === null) {
        store.set({ recognition: reviewer.recognise(snapshot) });
        return;
      }
      reviewing.review(reviewer, snapshot);
      notices.notify({ kind: 'checked', automatic: true, locked: [] });
    });
  }

  private selected(place: Place): void {
    const { store } = this.parts;
    const finding = findingAt(store.get(), place);
    if (finding !== null && store.get().screen === 'check') store.set({ current: finding });
  }
}

/** The finding shown that stands in the cell, else one that concerns it: the present one if it does, else the first. */
export function findingAt(state: PaneState, place: Place): string | null {
  const isHere = (cell: Place | undefined): boolean => cell !== undefined && placeKey(cell) === placeKey(place);
  const here = shownFindings(state).filter((finding) => finding.cells.some(isHere));
  const standing = here.filter((finding) => isHere(cellOf(finding)));
  const nearest = standing.length > 0 ? standing : here;
  const present = nearest.find(({ key }) => key === state.current);
  return (present ?? nearest[0])?.key ?? null;
}
