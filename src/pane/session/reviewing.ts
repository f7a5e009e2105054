/** Reading a workbook and judging what was read: the half of a session that never writes. */
import type { HeldSources } from '../../sources/registry.js';
import { RESULTS_SHEET, RULES_SHEET } from '../../forms/generated-sheets.js';
import type { Severity } from '../../forms/edition.js';
import type { CheckResult } from '../../review/check-result.js';
import type { CheckMemory } from '../../review/compare-checks.js';
import type { Finding } from '../../review/finding.js';
import type { ReviewSummary } from '../../review/summary.js';
import type { MarkEdit } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import { readWorkbookSettings } from '../../review/workbook-settings.js';
import type { LiveWorkbookHost, ReadOptions } from '../../workbook/workbook-host.js';
import type { Journal } from '../../workbook/journal.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import { isReviewer, type CarriedEdition, type Engine, type Reviewer } from './engine.js';
import { fingerprint } from './fingerprint.js';
import type { MarkState, Notice, PaneState, WorkbookFacts } from './state.js';
import type { Store } from '../../ui/store.js';
import type { Job } from './work-queue.js';

export interface Reviewed {
  readonly reviewer: Reviewer;
  readonly result: CheckResult;
  /** Under the waivers of the file. */
  readonly summary: ReviewSummary;
  readonly snapshot: Snapshot;
}

/** What is known of the workbook beside what is shown. One object, shared by the halves of a session. */
export interface SessionState {
  engine: Engine | null;
  reviewer: Reviewer | null;
  snapshot: Snapshot | null;
  /** Settings that could not be written yet: what is read does not replace them. */
  settingsUnsaved: boolean;
  /** `signature` of the marks that we wrote last; null: none, or by an earlier session. */
  writtenMarks: string | null;
  /** What the last check that the person asked for found; null: none in this sitting. */
  lastCheck: CheckMemory | null;
  /** The check before that one which found something else: in this sitting, or else by what the file remembers. */
  checkBefore: CheckMemory | null;
  /** Reads anew what other sources lie in the workbook itself. */
  followSources: ((job: Job, snapshot: Snapshot) => Promise<void>) | null;
  /** Journals by the change's id, as the host gave them: a host may know more of its own object than what is stored. */
  readonly journals: Map<number, Journal>;
}

/** A notice before it has its number. */
export type NewNotice = Notice extends infer Kind ? (Kind extends Notice ? Omit<Kind, 'id'> : never) : never;

export interface Reviewing {
  /** The edition ready to use; rejects with `HostError('unknown', 'edition')` while it cannot be used (see `editionFaults`). */
  readonly ready: () => Promise<Reviewer>;
  readonly openEdition: (engine: Engine) => Reviewer | null;
  readonly read: (job: Job, options?: ReadOptions) => Promise<Snapshot>;
  /** Reads only where nothing was ever read: whatever is written beside the settings has to know the rest of them. */
  readonly readOnce: (job: Job) => Promise<void>;
  /** Reads what forms there are. */
  readonly recognise: (job: Job) => Promise<void>;
  readonly review: (reviewer: Reviewer, snapshot: Snapshot) => Reviewed;
  readonly readAndReview: (job: Job) => Promise<Reviewed>;
  /** Later checks are compared with this one. */
  readonly remember: (reviewed: Reviewed) => void;
  /** Judges the last picture again, after a setting has changed. */
  readonly recompute: () => void;
  readonly tell: (notice: NewNotice) => void;
}

export function createReviewing(
  store: Store<PaneState>,
  host: LiveWorkbookHost,
  loadEngine: () => Promise<Engine>,
  known: SessionState,
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
    const accepts = (carried: CarriedEdition): boolean =>
      store.get().preferences.acceptedEditions.includes(fingerprint(carried));
    const opened = engine.open(edition, language, accepts);
    if (isReviewer(opened)) {
      store.set({ edition: opened.summary(language), editionFaults: [] });
      return opened;
    }
    store.set({ edition: null, editionFaults: opened });
    return null;
  }

  async function read(job: Job, options?: ReadOptions): Promise<Snapshot> {
    await job.phase('reading');
    const snapshot = await job.unlessCancelled(host.read(options));
    known.snapshot = snapshot;
    if (!known.settingsUnsaved) {
      const { settings, problem } = readWorkbookSettings(snapshot.settings);
      if (snapshot.settingsUnreadable) store.set({ settingsProblem: 'unreadable' });
      else store.set({ settings, settingsProblem: problem });
    }
    store.set({ workbook: factsOf(snapshot) });
    await known.followSources?.(job, snapshot);
    return snapshot;
  }

  function review(reviewer: Reviewer, snapshot: Snapshot): Reviewed {
    const before = store.get();
    const { choice, recognition, result, summary, ruleFaults, ruleConflicts, used, m06a } = reviewer.review(snapshot, {
      settings: { settings: before.settings, problem: before.settingsProblem },
      sources: sourcesToCheck(before),
    });
    const { open } = summary.waived;
    const base = checkToCompareWith(reviewer.remember(result));
    store.set({
      edition: reviewer.summary(before.preferences.language),
      choice,
      recognition,
      result,
      summary,
      comparison: base ? reviewer.compare(base, result, summary) : null,
      ruleFaults,
      ruleConflicts,
      used,
      m06a,
      stale: false,
      proposals: reviewer.proposalsOf(result),
      current: standing(before, { ...before, summary }),
      marks: markState(before, reviewer.markEdits(open, before.preferences.language)),
    });
    return { reviewer, result, summary, snapshot };
  }

  /** What looks just like the last check is compared with the one before it: nobody asks what has changed since now. */
  function checkToCompareWith(present: CheckMemory): CheckMemory | null {
    if (!known.lastCheck) return store.get().settings.lastCheck ?? null;
    return sameFindings(known.lastCheck, present) ? known.checkBefore : known.lastCheck;
  }

  function markState({ settings }: PaneState, wanted: readonly MarkEdit[]): MarkState {
    if (!settings.marked) return 'none';
    return signature(wanted) === known.writtenMarks ? 'current' : 'outdated';
  }

  return {
    ready,
    openEdition,
    read,
    async readOnce(job) {
      if (known.snapshot === null) await read(job);
    },
    async recognise(job) {
      const reviewer = await ready();
      const snapshot = await read(job);
      const { settings } = store.get();
      store.set({ recognition: reviewer.recognise(snapshot), marks: settings.marked ? 'outdated' : 'none' });
    },
    review,
    async readAndReview(job) {
      const reviewer = await ready();
      const snapshot = await read(job);
      await job.phase('checking');
      return review(reviewer, snapshot);
    },
    remember({ reviewer, result }) {
      const present = reviewer.remember(result);
      if (!known.lastCheck) known.checkBefore = store.get().settings.lastCheck ?? null;
      else if (!sameFindings(known.lastCheck, present)) known.checkBefore = known.lastCheck;
      known.lastCheck = present;
    },
    recompute() {
      const { reviewer, snapshot } = known;
      if (!reviewer || !snapshot) return;
      if (store.get().result) review(reviewer, snapshot);
      else store.set({ recognition: reviewer.recognise(snapshot) });
    },
    tell(notice) {
      notices += 1;
      const told: Notice = { id: notices, ...notice };
      store.set({ notice: told, ...('change' in told ? { undoable: told } : {}) });
    },
  };
}

/** Which cells are marked how loudly; the sentences do not count, they may only be in another language. */
export function signature(marks: readonly MarkEdit[]): string {
  return JSON.stringify(marks.map(({ sheet, row, column, level }) => [sheet, row, column, level]));
}

function sameFindings(one: CheckMemory, other: CheckMemory): boolean {
  const keysOf = ({ findings }: CheckMemory): string => JSON.stringify(findings.map(({ key }) => key).sort());
  return keysOf(one) === keysOf(other);
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

/**
 * Open findings that are listed, in the order of the list: errors first, then what is to be reviewed, then notes; by
 * appendix where the person wants it so. Walking from one to the next follows this order.
 */
export function shownFindings({
  summary,
  only,
  found,
  grouped,
}: Pick<PaneState, 'summary' | 'only' | 'found' | 'grouped'>): readonly Finding[] {
  const shown = (summary?.waived.open ?? []).filter(
    ({ severity, key }) => (only === null || severity === only) && (found === null || found.has(key)),
  );
  // The check has put them by appendix already; sorting keeps that order within a severity.
  return grouped ? shown : [...shown].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function factsOf({ sheets, structureProtected }: Snapshot): WorkbookFacts {
  const has = (name: string): boolean => sheets.some((sheet) => sheet.name === name);
  return { hasResultsSheet: has(RESULTS_SHEET), hasRulesSheet: has(RULES_SHEET), structureProtected };
}

/** Where the person stands after a new check: on the same finding, or where it was in the list when it is gone. */
function standing(before: PaneState, after: PaneState): string | null {
  if (before.current === null) return null;
  const shown = shownFindings(after);
  if (shown.some(({ key }) => key === before.current)) return before.current;
  const index = shownFindings(before).findIndex(({ key }) => key === before.current);
  return shown[Math.min(index, shown.length - 1)]?.key ?? null;
}

/** What a check is given of them; earlier periods lie in the settings, which it is given too. */
function sourcesToCheck({ sources }: PaneState): Omit<HeldSources, 'previous'> {
  const list = sources.tasks?.list ?? null;
  const tasks = list && { list, period: sources.dossiers?.period ?? null };
  return { dossiers: sources.dossiers?.counts ?? null, report: sources.report?.facts ?? null, tasks };
}
