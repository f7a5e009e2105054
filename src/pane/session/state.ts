/** What a session knows at one moment: everything that the pane shows follows from this. Frozen, replaced as a whole. */
import type { AboutWorkbook, PeriodDoubt } from '../../collect/period-doubts.js';
import type { CopyPurpose } from '../../review/copy-purpose.js';
import type { EditionDecision } from '../../forms/choose-edition.js';
import type { Severity } from '../../forms/edition.js';
import type { Recognition } from '../../forms/recognition.js';
import type { CheckResult } from '../../review/check-result.js';
import type { CheckComparison } from '../../review/compare-checks.js';
import type { Proposal } from '../../review/proposal.js';
import type { ReviewSummary } from '../../review/summary.js';
import type { UserRuleFault } from '../../review/user-rules.js';
import { NO_SETTINGS, type SettingsProblem, type WorkbookSettings } from '../../review/workbook-settings.js';
import type { RuleConflict } from '../../rules/conflicts.js';
import type { Place } from '../../workbook/address.js';
import type { UndoCost } from '../../workbook/workbook-host.js';
import type { HostFailure } from '../../workbook/failure.js';
import type { UsedSources } from '../../sources/registry.js';
import type { ReviewedTable } from '../../review/reviewed-table.js';
import type { Activity } from '../../strings/pane-keys.js';
import type { EditionChange } from '../../review/edition-change.js';
import type { EditionFault, EditionSummary } from './engine.js';
import type { Preferences } from './preferences.js';
import { NOTHING_ATTACHED, type AttachedSources } from './attached-sources.js';

export type { Activity };

export type Screen =
  | 'check'
  | CheckedScreen
  | 'merge'
  | 'sources'
  | 'report-text'
  | 'collect'
  | 'fill'
  | 'changes'
  | 'settings'
  | 'help'
  | 'learn'
  | 'table';

/** Screens about a check: it is made first where there is none. */
export type CheckedScreen = 'finish' | 'sign' | 'read' | 'answers';

/** Where within an activity it is; `editing`: the host waits until the person has finished with a cell. */
export type Phase = 'waiting' | 'editing' | 'reading' | 'checking' | 'writing';

export interface RunningTask {
  readonly activity: Activity;
  readonly phase: Phase;
  /** Nothing has been written yet, so it may be broken off. */
  readonly canCancel: boolean;
}

/** Busy with what the person asked for. What the pane does by itself keeps nobody waiting: the next thing queues behind it. */
export function isBusy(task: RunningTask | null): boolean {
  return task !== null && task.activity !== 'recheck' && task.activity !== 'recognise' && task.activity !== 'go';
}

/** Something a host could not do, with what was being done. */
export interface Failure {
  readonly activity: Activity;
  readonly code: HostFailure;
  readonly sheet: string | null;
  /** For the curious, never shown alone. */
  readonly detail: string;
}

/** What has just been done, for the line under the tabs and for a screen reader. `id` makes the same words news again. */
export type Notice = { readonly id: number } & (
  | { readonly kind: 'checked'; readonly automatic: boolean; readonly locked: readonly string[] }
  | { readonly kind: 'marked'; readonly cells: number; readonly locked: readonly string[] }
  | { readonly kind: 'unmarked' }
  | {
      readonly kind: 'fixed' | 'filled' | 'numbered' | 'taken-over' | 'nothing-filled';
      readonly change: number;
      readonly cells: number;
      readonly locked: readonly string[];
    }
  /** The figures were no longer what the person was shown, so nothing was written. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'nothing-written'; readonly locked: readonly string[] }
  /** `noted`: the reason also stands in the form's own column; `kept`: it is in the file and not in this session alone. */
  | {
      readonly kind: 'waived';
      readonly noted: boolean;
      readonly locked: readonly string[];
      readonly kept: boolean;
    }
  | { readonly kind: 'withdrawn'; readonly kept: boolean }
  | { readonly kind: 'report-written' | 'report-removed' | 'rules-sheet' }
  | { readonly kind: 'clean-copy'; readonly purpose: CopyPurpose }
  /** A file that was made and given to the person. */
  | { readonly kind: 'handed-over'; readonly name: string }
  /** Remarks of the office above, out of a text or a marked copy. */
  | { readonly kind: 'remarks-taken'; readonly count: number }
  /** Sheets that came out of a report. */
  | { readonly kind: 'imported'; readonly sheets: readonly string[] }
  | { readonly kind: 'undone'; readonly restored: number; readonly kept: readonly Place[] }
  | { readonly kind: 'saved'; readonly kept: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-findings' }
  /** Nothing to look at in the cell that the person stands on; null: they stand on no cell. */
  | { readonly kind: 'nothing-here'; readonly place: Place | null }
);

/** A notice of a change that can be taken back. */
export type UndoableNotice = Extract<Notice, { readonly change: number }>;

/** What the last picture of the workbook says beside its figures. */
export interface WorkbookFacts {
  readonly hasResultsSheet: boolean;
  readonly hasRulesSheet: boolean;
  /** No sheet can be added. */
  readonly structureProtected: boolean;
}

/** Whether our marks are in the workbook, and whether they say what the list says. */
export type MarkState = 'none' | 'current' | 'outdated';

export interface PaneState {
  readonly screen: Screen;
  readonly preferences: Preferences;
  readonly settings: WorkbookSettings;
  /** `unreadable`: the host would not give them. Whatever the problem, they are not written over unasked. */
  readonly settingsProblem: SettingsProblem | null;
  /** null until the engine is loaded, or when the edition cannot be used. */
  readonly edition: EditionSummary | null;
  /** Which edition the last check used and how well it fits; null before the first. */
  readonly choice: EditionDecision | null;
  /** What changed when another edition was chosen; null: none was, or the person has read it. */
  readonly editionChange: EditionChange | null;
  readonly editionFaults: readonly EditionFault[];
  readonly task: RunningTask | null;
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  /** The last notice that carries a way back; one without does not take its place. */
  readonly undoable: UndoableNotice | null;
  readonly recognition: Recognition | null;
  readonly result: CheckResult | null;
  /** The result under the file's waivers: null exactly when `result` is. */
  readonly summary: ReviewSummary | null;
  /** Against the last check that was asked for; null: there was none. */
  readonly comparison: CheckComparison | null;
  readonly workbook: WorkbookFacts;
  /** Who reports for when, as far as anybody says it; of the last check. */
  readonly about: AboutWorkbook;
  /** What speaks against the period. */
  readonly doubts: readonly PeriodDoubt[];
  /** Other sources of the same numbers that the person has chosen. */
  readonly sources: AttachedSources;
  /** What they gave at the last check; null: nothing was checked. */
  readonly used: UsedSources | null;
  /** Biểu II.06a, where the workbook holds it. */
  readonly m06a: ReviewedTable | null;
  /** Rules on the workbook's own sheet that the last check could not use. */
  readonly ruleFaults: readonly UserRuleFault[];
  readonly ruleConflicts: readonly RuleConflict[];
  /** The figures have changed since `result`. */
  readonly stale: boolean;
  readonly proposals: readonly Proposal[];
  /** Key of the finding that the person stands on. */
  readonly current: string | null;
  readonly marks: MarkState;
  /** Only findings of this severity are listed; null: all. */
  readonly only: Severity | null;
  /** Keys of the findings that fit what is searched for; null: nothing is. */
  readonly found: ReadonlySet<string> | null;
  /** The list is grouped by appendix, not by severity. */
  readonly grouped: boolean;
  /** False: the workbook does not tell us of changes, so the person must ask for each check. */
  readonly watching: boolean;
  /** What our requests cost the person's Ctrl+Z. */
  readonly undoCost: UndoCost;
}

/** The settings, with the unit and the period that the workbook is known by. */
export function knownSettings({ settings, about }: Pick<PaneState, 'settings' | 'about'>): WorkbookSettings {
  return { ...settings, unit: about.unit, period: about.period };
}

export function initialState(preferences: Preferences, undoCost: UndoCost): PaneState {
  return {
    screen: 'check',
    preferences,
    settings: NO_SETTINGS,
    settingsProblem: null,
    edition: null,
    choice: null,
    editionChange: null,
    editionFaults: [],
    task: null,
    failure: null,
    notice: null,
    undoable: null,
    recognition: null,
    result: null,
    summary: null,
    comparison: null,
    sources: NOTHING_ATTACHED,
    used: null,
    m06a: null,
    about: { unit: '', unitFrom: null, period: '', periodFrom: null, named: null },
    doubts: [],
    workbook: { hasResultsSheet: false, hasRulesSheet: false, structureProtected: false },
    ruleFaults: [],
    ruleConflicts: [],
    stale: false,
    proposals: [],
    current: null,
    marks: 'none',
    only: null,
    found: null,
    grouped: false,
    watching: undoCost !== 'request',
    undoCost,
  };
}
