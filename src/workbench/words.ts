/** What the workbench page says, in both languages: the same keys by type. */
import type { UnsupportedContent } from '../hosts/file/formatting/unsupported-content.js';
import type { HostFailure } from '../workbook/failure.js';
import type { GridNames } from './grid/grid-names.js';
import type { Refusal } from './host/grid-host.js';

/** The screen on which the page opens. */
export interface StartStrings {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
  readonly openHint: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly collect: string;
  readonly collectHint: string;
  /** Unsaved work of an earlier sitting. */
  readonly kept: (name: string, at: number) => string;
  readonly recent: string;
  readonly erase: string;
  readonly eraseHint: string;
  /** The link to the page as one file. */
  readonly singleFile: string;
}

export interface WorkbenchStrings {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  /** The link to the page that adds up many units' files. */
  readonly collect: string;
  readonly drop: string;
  /** A workbook was dropped while another is open. */
  readonly dropped: (name: string) => string;
  readonly droppedOpen: string;
  readonly droppedPrevious: string;
  /** A report was dropped and nothing is open yet. */
  readonly reportHeld: (name: string) => string;
  readonly opening: (name: string) => string;
  readonly stopOpening: string;
  /** Beside the name of the open file, when it is our own. */
  readonly sample: string;
  /** Each language by its own name: the button that changes to the other one. */
  readonly otherLanguage: string;
  readonly start: StartStrings;
  readonly gridTab: string;
  readonly paneTab: string;
  readonly backToList: string;
  readonly gridLabel: string;
  readonly gridNames: GridNames;
  readonly paneLabel: string;
  readonly views: string;
  readonly splitter: string;
  readonly undo: string;
  readonly redo: string;
  /** The buttons for the sheets of the workbook. */
  readonly sheets: string;
  /** Of a long sheet only a part is drawn. */
  readonly partOfSheet: (first: number, last: number, rows: number) => string;
  /** The grid is not there yet. */
  readonly gridComing: string;
  /** It could not be had. */
  readonly gridFailed: string;
  readonly paneFailed: string;
  readonly retry: string;
  readonly limits: string;
  readonly unsupported: Readonly<Record<UnsupportedContent, string>>;
  /** The sentence about all that is not shown. */
  readonly unsupportedLine: (things: string) => string;
  /** `place`: it was written where it lay, and is not a download. */
  readonly saved: (name: string, cells: number, marks: number, inPlace: boolean) => string;
  readonly saveWithoutMarks: string;
  /** Gives the file as it lay there before. */
  readonly takeOriginal: string;
  /** Somebody else has written the file since; `at`: milliseconds since 1970. */
  readonly changedElsewhere: (at: number) => string;
  readonly notWritten: Readonly<Record<'gone' | 'refused', string>>;
  readonly saveElsewhere: string;
  /** The person chose the very file that must not be written over. */
  readonly sameFile: string;
  /** Unsaved work of an earlier sitting is there again. */
  readonly takenUp: (at: number) => string;
  readonly openOriginal: string;
  /** Another file was opened while this one had unsaved changes. */
  readonly putAside: (name: string) => string;
  readonly openAgain: string;
  readonly notKept: (name: string) => string;
  readonly erased: string;
  readonly holdsDossiers: string;
  readonly keepOnDisk: string;
  readonly keepYes: string;
  readonly keepNo: string;
  readonly nothingToSave: string;
  readonly unsaved: string;
  readonly discard: string;
  readonly close: string;
  /** A newer build of the page has come. */
  readonly newVersion: string;
  readonly reload: string;
  readonly refused: Readonly<Record<Refusal, string>>;
  /** Names the file that could not be opened; what was open before stays. */
  readonly notOpened: (name: string, why: string) => string;
  readonly failures: Readonly<Partial<Record<HostFailure, string>>>;
  /** What no sentence of the page's own speaks of. */
  readonly failure: (code: HostFailure, detail: string) => string;
  readonly otherFailure: (detail: string) => string;
}
