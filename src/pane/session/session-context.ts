/** What the parts of a session share: the state, the workbook's host, and how to get into the queue. */
import type { LiveWorkbookHost } from '../../workbook/workbook-host.js';
import type { EditionInUse } from './edition-in-use.js';
import type { Notices } from './notices.js';
import type { OpenWorkbook } from './open-workbook.js';
import type { Reviewing } from './reviewing.js';
import type { Activity, PaneState } from './state.js';
import type { Store } from '../../ui/store.js';
import type { Job } from './work-queue.js';
import type { Writing } from './writing.js';

export interface SessionContext {
  readonly store: Store<PaneState>;
  readonly host: LiveWorkbookHost;
  readonly edition: EditionInUse;
  readonly workbook: OpenWorkbook;
  readonly notices: Notices;
  readonly reviewing: Reviewing;
  readonly writing: Writing;
  /** Something the person asks for: it wipes away what was said of the last thing. Asked twice at once it is done once. */
  readonly ask: (activity: Activity, work: (job: Job) => Promise<void>, key?: string) => Promise<void>;
  /** The same, where asking twice means doing twice. */
  readonly askEachTime: (activity: Activity, work: (job: Job) => Promise<void>) => Promise<void>;
}

/** Offers are plain data: the same offer when they say the same. */
export function isSameOffer<Offer extends object>(one: Offer, other: Offer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
