/** One file's bytes to what collecting keeps of it; on a worker, or on the page where there is none. */
import { readSubmission } from '../app/read-submission.js';
import type { Submission } from '../collect/submission.js';
import type { Level } from '../forms/edition.js';
import { MAX_FILE_BYTES } from '../hosts/file/file-limits.js';
import type { OldReader } from '../hosts/file/xls/old-reader.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import type { EditionWish } from '../app/decide-edition.js';
import type { EditionChoice } from '../app/open-edition.js';

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

/** Never throws for what a file may hold: why it could not be read is part of the submission. `readOld`: reads an .xls. */
export async function readChosen(
  { path, modified, file }: ReadingJob,
  edition: EditionWish,
  { language, levels }: ReadingSetup,
  readOld: OldReader,
): Promise<Submission> {
  const sent = { path, modified, read: () => bytesOf(file) };
  const { submission } = await readSubmission(sent, {
    edition,
    language,
    levelOf: (bytes) => levels[bytes] ?? null,
    readOld,
  });
  return submission;
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
