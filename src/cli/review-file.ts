/**
 * One file to a review: read, recognise, check, see what can be filled. A file that cannot be read becomes a review with
 * an error, so that the other files are still done.
 */
import type { EditionWish } from '../app/decide-edition.js';
import { reviewWorkbook, type ReviewedWorkbook } from '../app/review-workbook.js';
import type { EditionDecision } from '../forms/choose-edition.js';
import type { Level } from '../forms/edition.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { proposalsOf } from '../review/fill.js';
import type { Answer } from '../review/answers.js';
import type { SealCheck } from '../review/seal.js';
import type { Proposal } from '../review/proposal.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { openFile } from './open-file.js';
import { hostError, type ReviewError } from './review-error.js';
import { heldSources, NOTHING_LOADED, type CallUse, type LoadedSources } from './sources/call-sources.js';

/** What was read and checked of a file, and what else there is to say of it. */
export interface FoundReview extends Omit<ReviewedWorkbook, 'used' | 'choice' | 'compiled' | 'seal' | 'answers'> {
  readonly proposals: readonly Proposal[];
  /** Other sources that it was held against; null where none was asked for and the workbook carries none. */
  readonly used: CallUse | null;
  /** How the figures stand to those that were sealed in the workbook; null or absent: none were. */
  readonly seal?: SealCheck | null;
  /** What became of remarks that were sent back; absent or empty: none are kept. */
  readonly answers?: readonly Answer[];
}

export interface Review {
  /** As the caller named it. */
  readonly file: string;
  /** null where the file could not be read. */
  readonly found: FoundReview | null;
  /** Where the file could be read: which edition was used, or came nearest. */
  readonly choice?: EditionDecision;
  /** With `found` beside it: what was read stands, but it is not all there was to read. */
  readonly error: ReviewError | null;
}

/** Reads and checks one file; never throws for what a file may hold. */
export async function reviewFile(
  file: string,
  edition: EditionWish,
  level: Level | null,
  sources: LoadedSources | null = null,
): Promise<Review> {
  try {
    return await reviewHost(file, await openFile(file), edition, level, sources);
  } catch (error) {
    return { file, found: null, error: hostError(error) };
  }
}

/** Checks what a host shows. Rejects with a `HostError` where it cannot be read. */
export async function reviewHost(
  file: string,
  host: FileHost,
  edition: EditionWish,
  level: Level | null,
  sources: LoadedSources | null = null,
): Promise<Review> {
  return reviewSnapshot(file, await host.read(), edition, level, sources);
}

/** Checks a workbook as it was read. */
function reviewSnapshot(
  file: string,
  snapshot: Snapshot,
  edition: EditionWish,
  level: Level | null,
  sources: LoadedSources | null = null,
): Review {
  const reviewed = reviewWorkbook(snapshot, {
    edition,
    level,
    fileName: file,
    ...(sources ? { sources: heldSources(sources) } : {}),
  });
  if (reviewed.recognition.forms.length === 0 && reviewed.recognition.tables.length === 0) {
    const sheets = snapshot.sheets.map(({ name }) => name).join(', ');
    const { choice } = reviewed;
    const error: ReviewError =
      choice.chosen === 'none'
        ? {
            from: 'edition',
            code: 'no-edition',
            choice: {
              ...choice.fit,
              nearest: choice.edition.name,
              ...(choice.carried ? { carried: choice.carried.name } : {}),
            },
            sheets,
          }
        : { from: 'review', code: 'no-form', subject: sheets };
    return { file, found: null, choice, error };
  }
  const used = sources || reviewed.used.previous ? { loaded: sources ?? NOTHING_LOADED, used: reviewed.used } : null;
  const found = { ...reviewed, proposals: proposalsOf(reviewed.result), used };
  return { file, found, choice: reviewed.choice, error: partial(reviewed) };
}

/** What was not done although the rest was. */
function partial({ recognition, ruleFaults, settings: { problem } }: ReviewedWorkbook): ReviewError | null {
  const cut = recognition.unread.filter(({ reason }) => reason === 'truncated').map(({ sheet }) => sheet);
  if (cut.length > 0) return { from: 'review', code: 'truncated', subject: cut.join(', ') };
  if (ruleFaults.length > 0) return { from: 'rules', code: 'broken-rules', faults: ruleFaults };
  return problem && { from: 'review', code: problem === 'newer' ? 'settings-newer' : 'settings-broken', subject: '' };
}
