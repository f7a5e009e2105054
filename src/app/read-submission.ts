/** A file that came in, read and checked and boiled down: the same on the page, in the pane, in a worker and from the command. */
import { contentFingerprint } from '../workbook/content-fingerprint.js';
import { isTotal } from '../collect/read-total.js';
import { failedSubmission, submissionOf, type SubmittedFile, type Submission } from '../collect/submission.js';
import type { Level } from '../forms/edition.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openWith } from '../hosts/file/open-with.js';
import type { OldReader } from '../hosts/file/xls/old-reader.js';
import type { EditionWish } from './decide-edition.js';
import { CARRIED_NOTES } from '../strings/collect.js';
import { sentenceOf } from '../strings/findings.js';
import type { Language } from '../strings/language.js';
import { holdsDossierList } from '../sources/dossiers/holds-list.js';
import { HostError } from '../workbook/failure.js';
import { reviewWorkbook, type ReviewedWorkbook } from './review-workbook.js';

export interface SentFile {
  /** Its path within the folder that was given. */
  readonly path: string;
  /** Milliseconds since 1970; null where nobody knows. */
  readonly modified: number | null;
  /** Its bytes. May throw or reject with a `HostError`. */
  readonly read: () => Uint8Array | Promise<Uint8Array>;
}

export interface SubmissionCall {
  readonly edition: EditionWish;
  readonly language: Language;
  /** The unit's level, by the file's fingerprint; null: as the workbook shows. */
  readonly levelOf: (bytes: string) => Level | null;
  /** What reads an .xls. */
  readonly readOld: OldReader;
}

export interface ReadSubmission {
  readonly submission: Submission;
  /** What a marked copy is made from; null where nothing was found in it. */
  readonly opened: { readonly host: FileHost; readonly reviewed: ReviewedWorkbook } | null;
}

/** Never throws for what a file may hold: why it could not be read is part of the submission. */
export async function readSubmission(sent: SentFile, call: SubmissionCall): Promise<ReadSubmission> {
  const { path, modified } = sent;
  let bytes = '';
  try {
    const content = await sent.read();
    bytes = contentFingerprint(content);
    return await submit({ path, modified, bytes }, await openWith(content, path, call.readOld), call);
  } catch (error) {
    return { submission: lostSubmission({ path, modified, bytes }, error), opened: null };
  }
}

/** A file that could not be read, or even tried to the end. */
export function lostSubmission(file: SubmittedFile, error: unknown): Submission {
  if (error instanceof HostError) return failedSubmission(file, error.code, error.detail);
  // Our own mistake: whoever reports it needs the place.
  return failedSubmission(file, 'unknown', error instanceof Error ? (error.stack ?? error.message) : String(error));
}

async function submit(file: SubmittedFile, host: FileHost, call: SubmissionCall): Promise<ReadSubmission> {
  const { edition, language, levelOf } = call;
  const snapshot = await host.read();
  if (isTotal(snapshot)) return { submission: failedSubmission(file, 'own-total'), opened: null };
  const reviewed = reviewWorkbook(snapshot, { edition, level: levelOf(file.bytes), ownRules: false });
  const { compiled } = reviewed;
  const read = submissionOf(
    file,
    { snapshot, ...reviewed },
    {
      edition: compiled.edition,
      sentenceOf: (finding) => sentenceOf(finding, compiled, language),
      carriedNotes: CARRIED_NOTES,
    },
  );
  const submission = holdsDossierList(snapshot) ? { ...read, holdsDossiers: true } : read;
  return { submission, opened: submission.found ? { host, reviewed } : null };
}
