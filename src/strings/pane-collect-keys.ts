/** What each language says on pane-collect: the keys of both tables. */

export interface PaneCollectStrings {
  readonly toWorkbench: string;
  readonly edition: string;
  readonly automaticEdition: string;
  readonly tabsLabel: string;
  readonly tabs: Readonly<Record<'received' | 'matrix' | 'totals' | 'messages' | 'new-period', string>>;
  readonly nothingYet: string;
  /** Files are being read, and none has come yet. */
  readonly readingFirst: string;
  /** Before the first file: what the page is for, and the steps. */
  readonly firstSteps: { readonly lead: string; readonly steps: readonly string[] };
  readonly haveErrors: string;
  readonly next: {
    readonly title: string;
    readonly roster: string;
    readonly questions: (files: number) => string;
    readonly total: string;
    readonly messages: (units: number) => string;
  };
  /** A part's name for a screen reader. */
  readonly standing: string;
  readonly periodIs: (period: string, given: boolean) => string;
  readonly noRosterYet: string;
  readonly nobodyMissing: string;
  /** Reading was stopped: some who seem missing may have sent. */
  readonly unreadYet: (files: number) => string;
  /** After the first names of many; opens the rest. */
  readonly andMoreUnits: (units: number) => string;
  readonly fewerUnits: string;
  readonly more: (rows: number) => string;
  readonly openAt: (file: string, place: string) => string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly made: (name: string) => string;
  /** Names of files that are made. */
  readonly names: {
    readonly total: string;
    readonly messages: string;
    readonly texts: string;
    readonly marked: string;
    readonly newPeriod: string;
  };

  readonly choose: {
    readonly title: string;
    readonly files: string;
    readonly folder: string;
    readonly hint: string;
    readonly clear: string;
    readonly progress: (done: number, all: number) => string;
    readonly cancel: string;
    readonly read: (files: number) => string;
    readonly unread: (files: number) => string;
    readonly resume: string;
    readonly skippedTitle: string;
    readonly skipped: Readonly<Record<'lock-file' | 'system-file' | 'no-file' | 'too-deep', string>>;
  };

  readonly office: {
    readonly title: (units: number, previous: string | null) => string;
    readonly kept: string;
    readonly problem: (file: string) => string;
    readonly problems: Readonly<Record<'no-units' | 'no-forms', string>>;
  };

  readonly roster: {
    readonly title: string;
    readonly why: string;
    readonly choose: string;
    readonly chooseHint: string;
    readonly paste: string;
    readonly use: string;
    readonly present: (units: number) => string;
    readonly doubled: (names: string) => string;
    readonly passedOver: (lines: string) => string;
    readonly notKept: string;
    readonly noUnits: string;
    readonly show: string;
    readonly remove: string;
  };

  readonly period: {
    readonly label: string;
    readonly hint: (recognised: string) => string;
    readonly example: string;
    readonly unclear: string;
  };

  readonly previous: {
    readonly title: string;
    readonly choose: string;
    readonly hint: string;
    readonly remove: string;
  };

  readonly files: {
    readonly title: string;
    readonly columns: {
      readonly file: string;
      readonly unit: string;
      readonly period: string;
      readonly level: string;
      readonly state: string;
      readonly action: string;
    };
    readonly onlyQuestions: (count: number) => string;
    readonly unknownUnit: string;
    readonly unknownPeriod: string;
    readonly isOf: (unit: string) => string;
    readonly unnamed: {
      readonly counted: (files: number) => string;
      readonly leftOut: (files: number) => string;
      readonly leaveOut: string;
      readonly count: string;
    };
    readonly correct: string;
    readonly correctThis: (file: string) => string;
    readonly corrected: string;
    /** Said when what was set right has been taken over. */
    readonly done: (file: string) => string;
    readonly edit: {
      readonly unit: string;
      readonly level: string;
      readonly asRecognised: string;
      readonly asRecognisedAs: (what: string) => string;
      readonly leftOut: string;
      readonly period: string;
      readonly anotherPeriod: string;
      readonly periodText: string;
      readonly counts: string;
      readonly apply: string;
      readonly close: string;
    };
  };

  readonly matrix: {
    readonly title: string;
    readonly search: string;
    readonly form: string;
    readonly allForms: string;
    readonly sort: string;
    readonly count: (shown: number, all: number) => string;
    /** Said where one form is chosen. */
    readonly ofForm: string;
    /** Rows left out because they are another level's and nobody filled them in. */
    readonly hidden: (rows: number) => string;
    readonly states: Readonly<Record<'all' | 'errors' | 'warnings' | 'without', string>>;
    readonly state: string;
    readonly unit: string;
    readonly errors: string;
    readonly warnings: string;
    readonly findingsOf: (unit: string) => string;
    readonly fine: string;
    readonly unsettled: string;
    readonly whichIsRight: (row: string) => string;
    readonly openMarked: string;
    readonly saveMarked: string;
  };

  readonly totals: {
    readonly title: (level: string) => string;
    readonly without: string;
    readonly withErrors: string;
    readonly download: string;
    readonly formulas: string;
    readonly check: (findings: number) => string;
    readonly comparison: (rows: number, remarked: number) => string;
    readonly form: string;
    readonly figure: string;
    readonly openRow: (row: string, value: string) => string;
    readonly madeOf: (units: number, all: number) => string;
    readonly unitsOf: (row: string) => string;
    readonly level: string;
    readonly levelAbove: (level: string) => string;
    readonly addThem: string;
    readonly includeThem: string;
  };

  /** What a person did about a unit by telephone or Zalo. */
  readonly told: {
    readonly of: (unit: string) => string;
    readonly kinds: Readonly<Record<'reminded' | 'answered', string>>;
    readonly on: (what: string, day: string) => string;
    readonly remindedAll: (units: number) => string;
  };

  readonly messages: {
    readonly intro: string;
    readonly onlyNeeded: (units: number) => string;
    readonly list: string;
    readonly all: string;
    readonly copyAll: (units: number) => string;
    readonly copiedAll: (units: number) => string;
    readonly copy: string;
    readonly copyThis: (unit: string) => string;
    readonly copied: string;
    readonly text: (unit: string) => string;
    readonly byHand: string;
    readonly asSheet: string;
    readonly asTexts: string;
    readonly asMarked: string;
    readonly noMarked: (files: string) => string;
    /** Nothing to correct, and yet something to be told. */
    readonly notes: (count: number) => string;
  };

  readonly newPeriod: {
    readonly intro: string;
    readonly noUnits: string;
    readonly period: string;
    readonly unclear: string;
    readonly from: string;
    readonly sources: Readonly<Record<'files' | 'previous' | 'nothing', string>>;
    readonly notInLast: (units: number, names: string) => string;
    readonly unit: string;
    readonly make: (units: number) => string;
    readonly makeOne: string;
    readonly optional: string;
    readonly made: (files: number, carried: number) => string;
  };
}
