/** Reading a workbook and judging what was read: the half of a session that never writes. */
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import type { MarkEdit } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import { readWorkbookSettings } from '../../review/workbook-settings.js';
import type { LiveDoor } from '../../workbook/door.js';
import type { Journal } from '../../workbook/journal.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import { isReviewer, type Engine, type Reviewer } from './engine.js';
import type { MarkState, Notice, PaneState } from './state.js';
import type { Store } from './store.js';
import type { Job } from './work-queue.js';

export interface Reviewed {
  readonly reviewer: Reviewer;
  readonly result: CheckResult;
  readonly snapshot: Snapshot;
}

/** What is known of the workbook beside what is shown. One object, shared by the halves of a session. */
export interface Knowledge {
  engine: Engine | null;
  reviewer: Reviewer | null;
  snapshot: Snapshot | null;
  /** Settings that could not be written yet: what is read does not replace them. */
  settingsUnsaved: boolean;
  /** `signature` of the marks that we wrote last; null: none, or by an earlier session. */
  writtenMarks: string | null;
  /** Journals by the change's id, as the door gave them: a door may know more of its own object than what is stored. */
  readonly journals: Map<number, Journal>;
}

/** A notice before it has its number. */
export type News = Notice extends infer Kind ? (Kind extends Notice ? Omit<Kind, 'id'> : never) : never;

export interface Reviewing {
  /** The edition ready to use; rejects with `HostError('unknown', 'edition')` while it cannot be used (see `editionFaults`). */
  readonly ready: () => Promise<Reviewer>;
  readonly openEdition: (engine: Engine) => Reviewer | null;
  readonly read: (job: Job) => Promise<Snapshot>;
  readonly review: (reviewer: Reviewer, snapshot: Snapshot) => CheckResult;
  readonly readAndReview: (job: Job) => Promise<Reviewed>;
  /** Judges the last picture again, after a setting has changed. */
  readonly recompute: () => void;
  readonly tell: (news: News) => void;
}

export function createReviewing(
  store: Store<PaneState>,
  door: LiveDoor,
  loadEngine: () => Promise<Engine>,
  known: Knowledge,
): Reviewing {
  let notices = 0;

  async function ready(): Promise<Reviewer> {
    known.engine ??= await loadEngine();
    known.reviewer ??= openEdition(known.engine);
    if (known.reviewer) return known.reviewer;
    throw new HostError('unknown', 'edition');
  }

  function openEdition(engine: Engine): Reviewer | null {
    const { edition, language } = store.get().preferences;
    const opened = engine.open(edition, language);
    if (isReviewer(opened)) {
      store.set({ edition: opened.summary(language), editionFaults: [] });
      return opened;
    }
    store.set({ edition: null, editionFaults: opened });
    return null;
  }

  async function read(job: Job): Promise<Snapshot> {
    await job.phase('reading');
    const snapshot = await job.unlessCancelled(door.read());
    known.snapshot = snapshot;
    if (!known.settingsUnsaved) {
      const { settings, problem } = readWorkbookSettings(snapshot.settings);
      store.set({ settings, settingsProblem: problem });
    }
    return snapshot;
  }

  function review(reviewer: Reviewer, snapshot: Snapshot): CheckResult {
    const before = store.get();
    const { level, zeroConvention } = before.settings;
    const recognition = reviewer.recognise(snapshot);
    const { result, ruleFaults } = reviewer.check(snapshot, recognition, {
      ...(level ? { level } : {}),
      ...(zeroConvention ? { zeroConvention } : {}),
    });
    store.set({
      recognition,
      result,
      ruleFaults,
      stale: false,
      proposals: reviewer.proposalsOf(result),
      current: standing(before, result),
      marks: markState(before, reviewer.markEdits(result, before.preferences.language)),
    });
    return result;
  }

  function markState({ settings }: PaneState, wanted: readonly MarkEdit[]): MarkState {
    if (!settings.marked) return 'none';
    return signature(wanted) === known.writtenMarks ? 'current' : 'outdated';
  }

  return {
    ready,
    openEdition,
    read,
    review,
    async readAndReview(job) {
      const reviewer = await ready();
      const snapshot = await read(job);
      await job.phase('checking');
      return { reviewer, snapshot, result: review(reviewer, snapshot) };
    },
    recompute() {
      const { reviewer, snapshot } = known;
      if (!reviewer || !snapshot) return;
      if (store.get().result) review(reviewer, snapshot);
      else store.set({ recognition: reviewer.recognise(snapshot) });
    },
    tell(news) {
      notices += 1;
      store.set({ notice: { id: notices, ...news } });
    },
  };
}

/** Which cells are marked how loudly; the sentences do not count, they may only be in another language. */
export function signature(marks: readonly MarkEdit[]): string {
  return JSON.stringify(marks.map(({ sheet, row, column, level }) => [sheet, row, column, level]));
}

/** A finding by key, folded ones too. */
export function findFinding(findings: readonly Finding[], key: string): Finding | undefined {
  for (const finding of findings) {
    if (finding.key === key) return finding;
    const folded = findFinding(finding.follows, key);
    if (folded) return folded;
  }
  return undefined;
}

/** Findings that the filter lets through, in the order of the list. */
export function shownFindings({ result, hidden }: Pick<PaneState, 'result' | 'hidden'>): readonly Finding[] {
  return result ? result.findings.filter(({ severity }) => !hidden.has(severity)) : [];
}

/** Where the person stands after a new check: on the same finding, or where it was when it is gone. */
function standing(before: PaneState, result: CheckResult): string | null {
  if (before.current === null) return null;
  if (result.findings.some(({ key }) => key === before.current)) return before.current;
  const index = before.result?.findings.findIndex(({ key }) => key === before.current) ?? -1;
  return result.findings[Math.min(index, result.findings.length - 1)]?.key ?? null;
}
