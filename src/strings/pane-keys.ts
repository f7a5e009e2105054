/** What each language says on pane: the keys of both tables. */
import type { Severity } from '../forms/edition.js';
import type { Recognition } from '../forms/recognition.js';
import type { PlainReason } from './unread-sheet.js';

/** What the pane may be busy with; each has its words for when it could not be done. */
export type Activity =
  | 'recognise'
  | 'check'
  | 'recheck'
  | 'mark'
  | 'unmark'
  | 'fix'
  | 'fill'
  | 'numbers'
  | 'waive'
  | 'report'
  | 'rules'
  | 'clean-copy'
  | 'new-period'
  | 'source'
  | 'import'
  | 'undo'
  | 'go'
  | 'save';

export interface PaneStrings {
  readonly product: string;
  readonly tabs: Readonly<Record<'check' | 'fill' | 'changes' | 'settings' | 'help', string>>;
  readonly tabsLabel: string;
  /** What stands in the bar beside checking and filling. */
  readonly bar: Readonly<
    Record<
      | 'compare'
      | 'finish'
      | 'results'
      | 'sign'
      | 'read'
      | 'answers'
      | 'merge'
      | 'cleanCopy'
      | 'table'
      | 'undoLast'
      | 'more'
      | 'back'
      | 'retryPart',
      string
    >
  >;
  /** The way to the screen that adds up many units' files. */
  readonly collect: string;
  readonly privacy: string;
  readonly version: (version: string) => string;

  readonly check: string;
  readonly checkAgain: string;
  readonly cancel: string;
  readonly close: string;
  readonly retry: string;
  /** A screen that did not come from its server, or broke. */
  readonly part: { readonly missing: string; readonly broken: string };
  readonly details: string;
  readonly goToCell: string;
  readonly undo: string;
  readonly mark: string;
  readonly unmark: string;
  readonly updateMarks: string;
  /** How many are in use; 0: none. */
  readonly sources: (count: number) => string;
  readonly report: string;
  readonly next: string;
  readonly previous: string;

  readonly severity: Readonly<Record<Severity, string>>;
  /** "3 lỗi", for summaries. */
  readonly count: Readonly<Record<Severity, (count: number) => string>>;
  readonly cell: (address: string) => string;
  readonly sheet: (name: string) => string;
  readonly blank: string;

  readonly task: {
    readonly reading: string;
    readonly checking: string;
    readonly writing: string;
    readonly editing: string;
  };

  readonly firstRun: {
    readonly title: string;
    readonly points: readonly string[];
    readonly later: string;
    readonly otherLanguage: string;
  };

  readonly start: {
    readonly title: string;
    readonly reading: string;
    readonly noForms: string;
    readonly noFormsNext: string;
    readonly fromReport: string;
    readonly found: (forms: number) => string;
    /** Where the file holds no appendix, but other forms. */
    readonly foundTables: (tables: number) => string;
    readonly rows: (found: number, missing: number) => string;
    readonly levelIs: (level: string) => string;
    readonly levelBecause: Readonly<Record<Recognition['level']['because'] | 'given', (evidence: string) => string>>;
    readonly changeLevel: string;
    readonly unit: (name: string) => string;
    readonly period: (text: string) => string;
  };

  /** What was not read, or read with a reservation: always said. */
  readonly account: {
    readonly title: string;
    readonly nothing: string;
    readonly unread: Readonly<Record<PlainReason, string>>;
    readonly unrecognised: (count: number) => string;
    readonly unrecognisedRow: (text: string, figure: string) => string;
    readonly missingRows: (count: number) => string;
    readonly hiddenRows: (count: number) => string;
    readonly hiddenSheet: string;
    readonly doubled: (name: string, places: string) => string;
    readonly missingForms: (names: string) => string;
    readonly ruleFaults: (count: number) => string;
    readonly legacyRows: (count: number) => string;
  };

  readonly results: {
    readonly title: string;
    readonly chip: Readonly<Record<Severity, (count: number) => string>>;
    readonly all: (count: number) => string;
    readonly search: string;
    readonly searchFor: string;
    readonly noneFound: string;
    readonly grouped: string;
    readonly sureFixes: (count: number) => string;
    readonly moreAbout: string;
    readonly clean: string;
    readonly cleanBut: string;
    readonly filter: string;
    readonly allHidden: string;
    readonly position: (index: number, count: number) => string;
    readonly keys: string;
    readonly stale: string;
    readonly notWatching: string;
    readonly marksOutdated: string;
    readonly otherForm: string;
    readonly arithmetic: string;
    readonly why: string;
    readonly otherCells: string;
    readonly follows: (count: number) => string;
    readonly more: (count: number) => string;
    readonly list: string;
    readonly levelUsed: (level: string) => string;
  };

  readonly fix: {
    readonly open: string;
    readonly apply: string;
    readonly question: string;
    readonly one: string;
    readonly leave: string;
  };

  readonly fill: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly as: string;
    readonly values: string;
    readonly valuesHint: string;
    readonly formulas: string;
    readonly formulasHint: string;
    readonly operands: (count: number) => string;
    readonly operand: (where: string, written: string) => string;
    readonly asValue: string;
    readonly all: string;
    readonly because: string;
    readonly apply: (count: number) => string;
    readonly missing: string;
    readonly missingIntro: string;
    readonly missingFor: (target: string, needed: string) => string;
  };

  readonly changes: {
    readonly title: string;
    readonly none: string;
    readonly intro: string;
    readonly fix: (cells: number) => string;
    readonly fill: (cells: number) => string;
    readonly 'fix-all': (cells: number) => string;
    readonly numbers: (cells: number) => string;
    readonly import: (cells: number) => string;
    readonly note: (cells: number) => string;
    readonly nothing: (cells: number) => string;
    readonly undone: string;
    readonly forget: string;
    readonly forgetHint: string;
    readonly undoThis: (what: string) => string;
    readonly more: (count: number) => string;
  };

  /** The other words of the settings come with their screen (`pane-settings.ts`). */
  readonly settings: {
    readonly editionFault: string;
    readonly editionFaultAt: (place: string, reason: string) => string;
    readonly newer: string;
    readonly broken: string;
    readonly reset: string;
  };

  readonly tooOld: {
    readonly title: string;
    readonly text: string;
    readonly link: string;
    readonly singleFile: string;
  };

  readonly notice: {
    readonly checked: (counts: string) => string;
    readonly checkedClean: string;
    readonly rechecked: (counts: string) => string;
    readonly marked: (cells: number) => string;
    readonly unmarked: string;
    readonly fixed: (cells: number) => string;
    readonly filled: (cells: number) => string;
    readonly numbered: (cells: number) => string;
    readonly waived: string;
    readonly waivedNoted: string;
    readonly waivedNotKept: string;
    readonly withdrawn: string;
    readonly imported: (sheets: string) => string;
    readonly takenOver: (cells: number) => string;
    readonly nothingFilled: (cells: number) => string;
    readonly reportWritten: string;
    readonly reportRemoved: string;
    readonly handedOver: (name: string) => string;
    /** `count` 0: nothing in it names a row. */
    readonly remarksTaken: (count: number) => string;
    readonly rulesSheet: string;
    readonly copies: Readonly<Record<'send' | 'clean' | 'archive' | 'page', string>>;
    readonly locked: (sheets: string) => string;
    readonly nothingWritten: string;
    readonly changedMeanwhile: string;
    readonly undone: (cells: number) => string;
    readonly kept: (cells: number, where: string) => string;
    readonly saved: string;
    readonly notKept: string;
    readonly cancelled: string;
    readonly noFindings: string;
  };

  /** That something could not be done, by what it was. */
  readonly failed: Readonly<Record<Activity, string>>;
}
