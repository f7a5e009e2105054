/** What is done with each file that came in, on the main thread or on a worker: read, checked, boiled down; a marked copy where one is wanted. */
import type { EditionWish } from '../app/decide-edition.js';
import { markOpened } from '../app/marked-copy.js';
import { lostSubmission, readSubmission } from '../app/read-submission.js';
import type { SubmittedFile, Submission } from '../collect/submission.js';
import type { Level } from '../forms/edition.js';
import { readBytes } from '../hosts/file/disk.js';
import { readXls } from '../hosts/file/xls/read-xls.js';
import type { Language } from '../strings/language.js';
import { HostError, type HostFailure } from '../workbook/failure.js';
import type { CollectSource } from './collect-files.js';

export interface CollectSetup {
  /** An edition file's data; null: what fits, of those that ship with the product. */
  readonly editionData: unknown;
  /** Editions of the office's folder; absent: none. */
  readonly office?: readonly unknown[];
  /** The units' level; null: as each workbook shows. */
  readonly level: Level | null;
  readonly language: Language;
  /** What marked copies are dated with; null: none are made. */
  readonly marked: { readonly date: string; readonly programVersion: string } | null;
}

export interface CollectResult {
  readonly submission: Submission;
  /** The marked copy's bytes; null where none was made. Writing them is left to one thread, which knows all outputs. */
  readonly marked: Uint8Array | null;
  /** Why there is none although one was wanted. */
  readonly markedFailure: HostFailure | null;
}

/** Never throws for what a file may hold. */
export async function collectFile(
  { path, modified, file }: CollectSource,
  edition: EditionWish,
  { level, language, marked }: CollectSetup,
): Promise<CollectResult> {
  const sent = { path, modified, read: () => readBytes(file) };
  const { submission, opened } = await readSubmission(sent, {
    edition,
    language,
    levelOf: () => level,
    readOld: readXls,
  });
  const result = unmarked(submission);
  if (!marked || !opened) return result;
  try {
    return { ...result, marked: await markOpened(opened.host, opened.reviewed, { ...marked, language }) };
  } catch (error) {
    if (!(error instanceof HostError)) return lostFile({ path, modified, bytes: submission.bytes }, error);
    return { ...result, markedFailure: error.code };
  }
}

/** A file that could not be read, or even tried to the end. */
export function lostFile(file: SubmittedFile, error: unknown): CollectResult {
  return unmarked(lostSubmission(file, error));
}

function unmarked(submission: Submission): CollectResult {
  return { submission, marked: null, markedFailure: null };
}
