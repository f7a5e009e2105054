/** What each language says on pane-report: the keys of both tables. */

export interface PaneReportStrings {
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly chooseOther: string;
  readonly file: (name: string) => string;
  readonly remove: string;
  readonly removeThis: (name: string) => string;
  readonly problem: (name: string) => string;
  readonly drop: string;

  readonly tables: {
    readonly title: string;
    readonly none: string;
    readonly freshIntro: string;
    readonly fresh: (form: string, filled: number, rows: number) => string;
    readonly asSheet: (sheet: string) => string;
    readonly all: string;
    readonly apply: (sheets: number) => string;
    readonly theirs: string;
    readonly structure: string;
    readonly same: (forms: string) => string;
    readonly differentIntro: string;
    readonly different: (form: string, cells: number) => string;
    /** "19 → 30": from what the sheet says to what the report says. */
    readonly change: (present: string, imported: string) => string;
    readonly note: (row: string) => string;
    readonly formula: (written: string) => string;
    readonly takeOver: (cells: number) => string;
    readonly withoutCell: (row: string, written: string) => string;
    readonly notUnderstood: (count: number) => string;
  };

  readonly text: {
    readonly title: string;
    readonly checkFirst: string;
    readonly agrees: string;
    readonly count: (findings: number) => string;
    readonly conflicts: string;
    readonly paragraph: (number: number) => string;
    /** What the highlighted figures are to a screen reader. */
    readonly inAppendix: string;
    readonly rewrite: (before: string, after: string) => string;
    readonly copy: string;
    readonly copyThis: (sentence: string) => string;
    readonly copied: string;
    readonly corrected: string;
    readonly byHand: string;
  };

  readonly facts: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly ambiguous: (count: number) => string;
    readonly ambiguousMark: string;
    readonly or: string;
  };

  readonly sentences: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** Above the sentences before anything was checked. */
    readonly unchecked: string;
    readonly copy: string;
    readonly copyThis: (sentence: string) => string;
    readonly copyAll: string;
    readonly copied: string;
    readonly text: string;
    readonly byHand: string;
  };
}
