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
import { shownFindings, type SessionState, type Reviewing } from './reviewing.js';
import type { PaneState } from './state.js';
import type { Store } from '../../ui/store.js';
import type { Later, WorkQueue } from './work-queue.js';

export interface Following {
  /** Whether a pane that opens may read the workbook by itself. */
  readonly readsAtStart: boolean;
  /** Begins to listen where that is allowed at this moment. */
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** An automatic check that failed is tried again. */
  readonly retry: () => void;
}

/** How long to wait before an automatic check that Excel refused is tried again, and how often. */
const RETRY_MS = 2000;
const MAX_RETRIES = 10;

export function undoCostOf(host: LiveWorkbookHost): UndoCost {
  return host.undoCost ?? 'none';
}

export function createFollowing(
  store: Store<PaneState>,
  host: LiveWorkbookHost,
  known: Pick<SessionState, 'snapshot'>,
  { ready, read, review, tell }: Reviewing,
  queue: Pick<WorkQueue, 'run'>,
  later: Later,
): Following {
  const cost = undoCostOf(host);
  let unwatch: (() => Promise<void>) | null = null;
  let retries = 0;
  /** The picture under which cells have moved: until a complete reading replaces it, no reading of cells alone is true. */
  let movedUnder: Snapshot | null = null;

  function mayListen(): boolean {
    return cost === 'none' || (cost === 'writing' && store.get().result !== null);
  }

  async function begin(): Promise<void> {
    if (unwatch || !mayListen()) return;
    try {
      unwatch = await host.watch(changed, selected);
      store.set({ watching: true });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      store.set({ watching: false });
    }
  }

  function changed({ cellsOnly }: WorkbookChange): void {
    const { result, preferences } = store.get();
    if (!cellsOnly) movedUnder = known.snapshot;
    if (result !== null && (!preferences.automaticRecheck || needsCompleteReading())) store.set({ stale: true });
    else void recheck();
  }

  /** That one costs the person more, so it is for them to ask for. */
  function needsCompleteReading(): boolean {
    return cost === 'writing' && movedUnder !== null && movedUnder === known.snapshot;
  }

  function recheck(): Promise<void> {
    return queue.run('recheck', async (job) => {
      if (needsCompleteReading()) return;
      const reviewer = await ready();
      const snapshot = await read(job, { cellsOnly: cost !== 'none' });
      retries = 0;
      if (store.get().result === null) {
        store.set({ recognition: reviewer.recognise(snapshot) });
        return;
      }
      review(reviewer, snapshot);
      tell({ kind: 'checked', automatic: true, locked: [] });
    });
  }

  function selected(place: Place): void {
    const finding = findingAt(store.get(), place);
    if (finding !== null && store.get().screen === 'check') store.set({ current: finding });
  }

  return {
    readsAtStart: cost === 'none',
    begin,
    async end() {
      await unwatch?.();
      unwatch = null;
    },
    retry() {
      if (store.get().result) store.set({ stale: true });
      retries += 1;
      if (retries <= MAX_RETRIES) later(RETRY_MS, () => void recheck());
    },
  };
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
