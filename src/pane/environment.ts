/** What the pane needs of the place it runs in, beside the workbook's host: Excel, or the page with a grid beside it. */

import type { PreferenceStorage } from '../ui/browser.js';

/** How a self-test ended: counts for the person, a report for whoever keeps the program. */
export interface SelfTestOutcome {
  readonly confirmed: number;
  readonly refuted: number;
  readonly undecided: number;
  /** Temporary sheets that could not be removed. */
  readonly leftSheets: readonly string[];
  readonly report: string;
}

export interface SelfTestParts {
  /** Tries on the host what we believe of it. Rejects with a `HostError`. */
  readonly run: (progress: (done: number, of: number) => void) => Promise<SelfTestOutcome>;
  /** Where the person's answers are kept for another sitting; null where the browser keeps nothing. */
  readonly storage: PreferenceStorage | null;
  /** As for the preferences. */
  readonly partition: string;
}

export interface PaneEnvironment {
  /** True or false where the host tells; null: as the system prefers. */
  readonly isDark: () => boolean | null;
  /** The page for those whose Excel is too old. */
  readonly workbenchUrl: string;
  /** The same page as one file to take along; null where it is not served. */
  readonly singleFileUrl: string | null;
  /** The handbook of the built-in edition's rules, each under its id as anchor; null where it is not served. */
  readonly handbookUrl: string | null;
  /** False: the text could not be put on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Prints a page of ours by the browser's own dialogue; null where the host's own printing is the way. */
  readonly print: ((html: string) => Promise<void>) | null;
  /** False: the clipboard takes no pictures here. */
  readonly copyPicture: (picture: Blob) => Promise<boolean>;
  /** Saves a file as a download; null where it cannot be relied on. */
  readonly download: ((bytes: Uint8Array, name: string) => void) | null;
  /** null where there is nothing to test. */
  readonly selfTest: SelfTestParts | null;
  /** Selector of the part of the page that is the pane's. Absent: all of the window is. */
  readonly area?: string;
}
