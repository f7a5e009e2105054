/** What each language says on pane-sources: the keys of both tables. */
import type { SourceKind } from '../sources/registry.js';
import type { DateReading } from '../sources/table/column-choice.js';
import type { StatusGroup } from '../sources/dossiers/list-words.js';

/** Why a file that could be opened is no source. */
export type NoSource = 'no-list' | 'no-tasks' | 'list-too-large' | 'no-form' | 'too-much' | 'too-many';

export interface PaneSourcesStrings {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly attached: string;
  readonly none: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  /** One line of the list of what is attached. */
  readonly item: (kind: string, name: string) => string;
  readonly remove: (name: string) => string;
  readonly removeShort: string;
  readonly problem: (name: string) => string;
  readonly problems: Readonly<Record<NoSource, string>>;
  readonly rowsDone: (rows: number) => string;
  readonly report: {
    readonly intro: string;
    readonly choose: string;
    readonly hint: string;
    readonly read: (facts: number) => string;
  };
  readonly previous: {
    readonly intro: string;
    readonly choose: string;
    readonly hint: string;
    readonly kept: string;
    readonly checkFirst: string;
    readonly periods: string;
    readonly ownPeriod: string;
    readonly periodExample: string;
    readonly periodUnknown: string;
    readonly view: string;
    readonly asTable: string;
    readonly asChart: string;
    readonly onlyChanged: string;
    readonly nothingToCompare: string;
    readonly noChange: string;
    /** "6 tháng đầu năm 2022 (15/12/2021–14/06/2022)". */
    readonly period: (text: string, days: string) => string;
    readonly now: string;
    readonly columns: { readonly period: string; readonly figure: string };
    readonly blank: string;
    readonly rows: (count: number) => string;
  };
  readonly tasks: {
    readonly intro: string;
    readonly choose: string;
    readonly hint: string;
    readonly counts: string;
    readonly checkFirst: string;
    readonly byHandIntro: string;
  };
  readonly dossiers: {
    readonly intro: string;
    readonly choose: string;
    readonly hint: string;
    readonly sheets: string;
    readonly useSheet: (name: string, rows: number) => string;
    readonly otherList: string;
    readonly list: (name: string) => string;
    readonly period: string;
    readonly periodFrom: Readonly<Record<'workbook' | 'custom' | 'chosen' | 'none', string>>;
    readonly from: string;
    readonly to: string;
    readonly count: string;
    readonly wrongDay: string;
    readonly backwards: string;
    readonly counts: string;
    readonly notTold: string;
    readonly open: (name: string, count: string) => string;
    readonly counted: (name: string) => string;
    readonly page: (from: number, to: number, of: number) => string;
    readonly next: string;
    readonly previous: string;
    readonly goToRow: (code: string) => string;
    readonly goToRowShort: string;
    readonly row: (row: number) => string;
    readonly noCode: string;
    readonly days: Readonly<Record<'received' | 'due' | 'finished', (day: string) => string>>;
    readonly statuses: Readonly<Record<StatusGroup | 'returned' | 'unknown', string>>;
    readonly columns: string;
    readonly columnsIntro: string;
    readonly role: string;
    readonly column: string;
    readonly noColumn: string;
    readonly columnOption: (letter: string, heading: string, sample: string) => string;
    readonly columnOf: (role: string) => string;
    readonly forget: string;
    /** A file in which no list was seen, to be mapped by hand. */
    readonly byHand: (file: string) => string;
    readonly byHandIntro: string;
    readonly byHandMissing: string;
    readonly readByHand: string;
    readonly dates: string;
    readonly dateReadings: Readonly<Record<DateReading, (days: number | null) => string>>;
    readonly suggested: string;
    readonly dateExample: string;
    readonly words: string;
    readonly wordsIntro: string;
    readonly unknownWords: string;
    readonly meaningOf: (word: string) => string;
    readonly chooseMeaning: string;
    readonly ownWord: (word: string, meaning: string) => string;
    readonly dropWord: (word: string) => string;
    readonly word: string;
    readonly means: string;
    readonly faults: (count: number) => string;
    readonly more: (count: number) => string;
    readonly fill: string;
    readonly check: string;
  };
  readonly m06a: (faults: number) => string;
  /** Under a proposal: where its figure comes from. */
  readonly fromSource: (source: string) => string;
}
