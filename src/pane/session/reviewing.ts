/** Judging what was read of a workbook: the half of a session that never writes. */
import type { HeldSources } from '../../sources/registry.js';
import type { Severity } from '../../forms/edition.js';
import type { CheckResult } from '../../review/check-result.js';
import type { Finding } from '../../review/finding.js';
import type { ReviewSummary } from '../../review/summary.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { CheckHistory } from './check-history.js';
import type { EditionInUse } from './edition-in-use.js';
import type { Reviewer } from './engine.js';
import type { OpenWorkbook } from './open-workbook.js';
import type { PaneState } from './state.js';
import type { Store } from '../../ui/store.js';
import type { Job } from './work-queue.js';
import type { WrittenMarks } from './written-marks.js';

/** A `CivilDay` counts days since 1970-01-01. */
const DAY_MS = 24 * 60 * 60 * 1000;

export interface Reviewed {
  readonly reviewer: Reviewer;
  readonly result: CheckResult;
  /** Under the waivers of the file. */
  readonly summary: ReviewSummary;
  readonly snapshot: Snapshot;
}

export interface ReviewingParts {
  readonly store: Store<PaneState>;
  readonly edition: EditionInUse;
  readonly workbook: OpenWorkbook;
  readonly history: CheckHistory;
  readonly marks: WrittenMarks;
  /** Empty where the host knows none. */
  readonly fileName: string;
  readonly today: () => Date;
}

export class Reviewing {
  private readonly parts: ReviewingParts;

  constructor(parts: ReviewingParts) {
    this.parts = parts;
  }

  /** Reads what forms there are. */
  async recognise(job: Job): Promise<void> {
    const { store, edition, workbook } = this.parts;
    const reviewer = await edition.ready();
    const snapshot = await workbook.read(job);
    store.set({
      ...this.recognised(reviewer, snapshot),
      marks: store.get().settings.marked ? 'outdated' : 'none',
    });
  }

  private recognised(reviewer: Reviewer, snapshot: Snapshot): Pick<PaneState, 'recognition' | 'about'> {
    const recognition = reviewer.recognise(snapshot);
    return {
      recognition,
      about: reviewer.about(this.parts.store.get().settings, recognition, this.parts.fileName),
    };
  }

  review(reviewer: Reviewer, snapshot: Snapshot): Reviewed {
    const { store, history, marks } = this.parts;
    const before = store.get();
    const day = this.parts.today();
    const today = Math.floor(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / DAY_MS);
    const { choice, recognition, result, summary, ruleFaults, ruleConflicts, used, m06a, about, doubts } =
      reviewer.review(snapshot, {
        settings: { settings: before.settings, problem: before.settingsProblem },
        sources: sourcesToCheck(before),
        fileName: this.parts.fileName,
        today,
      });
    const change = reviewer.editionChange(before, { result, summary }, before.settings);
    if (change) history.restart(reviewer.remember(result));
    const base = history.baseOf(reviewer.remember(result), before.settings.lastCheck ?? null);
    store.set({
      edition: reviewer.summary(before.preferences.language),
      choice,
      ...(change ? { editionChange: change } : {}),
      recognition,
      result,
      summary,
      comparison: base ? reviewer.compare(base, result, summary) : null,
      ruleFaults,
      ruleConflicts,
      used,
      m06a,
      about,
      doubts,
      stale: false,
      proposals: reviewer.proposalsOf(result),
      current: standing(before, { ...before, summary }),
      marks: marks.stateOf(before.settings, reviewer.markEdits(summary.waived.open, before.preferences.language)),
    });
    return { reviewer, result, summary, snapshot };
  }

  async readAndReview(job: Job): Promise<Reviewed> {
    const reviewer = await this.parts.edition.ready();
    const snapshot = await this.parts.workbook.read(job);
    await job.phase('checking');
    return this.review(reviewer, snapshot);
  }

  /** Later checks are compared with this one. */
  remember({ reviewer, result }: Reviewed): void {
    this.parts.history.remember(reviewer.remember(result), this.parts.store.get().settings.lastCheck ?? null);
  }

  /** Judges the last picture again, after a setting has changed. */
  recompute(): void {
    const { store, edition, workbook } = this.parts;
    const { reviewer } = edition;
    const { snapshot } = workbook;
    if (!reviewer || !snapshot) return;
    if (store.get().result) this.review(reviewer, snapshot);
    else store.set(this.recognised(reviewer, snapshot));
  }
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
