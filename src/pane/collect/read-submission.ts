/** One file's bytes to what collecting keeps of it; on a worker, or on the page where there is none. */
import { fingerprint } from '../../collect/fingerprint.js';
import { failedSubmission, type SubmittedFile, type Submission } from '../../collect/submission.js';
import { submit } from '../../collect/submit.js';
import type { Level } from '../../forms/edition.js';
import { MAX_FILE_BYTES } from '../../hosts/file/limits.js';
import { openWorkbook } from '../../hosts/file/open.js';
import type { CompiledEdition } from '../../rules/compile.js';
import { CARRIED_NOTES } from '../../strings/collect.js';
import { sentenceOf } from '../../strings/findings.js';
import type { Language } from '../../strings/language.js';
import { HostError } from '../../workbook/failure.js';
import type { EditionChoice } from '../session/engine.js';

/** What of a browser's `File` is used. */
export interface FileContent {
  /** Where it is known before the bytes are. */
  readonly size?: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** One file to be read. It passes to a worker as it is: a browser's `File` may be cloned. */
export interface ReadingJob {
  /** Its path within the folder that was given. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly modified: number | null;
  readonly file: FileContent;
}

/** Plain data: it passes to a worker. */
export interface ReadingSetup {
  readonly edition: EditionChoice;
  readonly language: Language;
  /** Levels that the official set right, by the file's fingerprint. */
  readonly levels: Readonly<Record<string, Level>>;
}

/** Never throws for what a file may hold: why it could not be read is part of the submission. */
export async function readSubmission(
  { path, modified, file }: ReadingJob,
  compiled: CompiledEdition,
  { language, levels }: ReadingSetup,
): Promise<Submission> {
  let bytes = '';
  try {
    const content = await bytesOf(file);
    bytes = fingerprint(content);
    const submitted: SubmittedFile = { path, modified, bytes };
    const snapshot = await (await openWorkbook(content, path)).read();
    return submit(submitted, snapshot, compiled, {
      level: levels[bytes] ?? null,
      sentenceOf: (finding) => sentenceOf(finding, compiled, language),
      carriedNotes: CARRIED_NOTES,
    }).submission;
  } catch (error) {
    return lostSubmission({ path, modified, bytes }, error);
  }
}

/** A file that could not be read, or even tried to the end. */
export function lostSubmission(file: SubmittedFile, error: unknown): Submission {
  if (error instanceof HostError) return failedSubmission(file, error.code, error.detail);
  return failedSubmission(file, 'unknown', error instanceof Error ? error.message : String(error));
}

/** Its bytes. Too large a file is refused before it fills the memory. @throws HostError */
export async function bytesOf(file: FileContent): Promise<Uint8Array> {
  const { size = 0 } = file;
  if (size > MAX_FILE_BYTES) throw new HostError('too-large', `${size} bytes`);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new HostError('file-unreadable', error instanceof Error ? error.message : '');
  }
}
