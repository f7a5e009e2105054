/** What is done with each file that came in, on the main thread or on a worker: read, checked, boiled down; a marked copy where one is wanted. */
import { mkdir, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from '../collect/fingerprint.js';
import { failedSubmission, type Submission } from '../collect/submission.js';
import { submit, type Submitted } from '../collect/submit.js';
import type { Level } from '../forms/edition.js';
import { readBytes, writeBytes } from '../hosts/file/disk.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openWorkbook } from '../hosts/file/open.js';
import type { CompiledEdition } from '../rules/compile.js';
import { CARRIED_NOTES } from '../strings/collect.js';
import { sentenceOf } from '../strings/findings.js';
import { markedEdits } from '../strings/marked-edits.js';
import type { Language } from '../strings/language.js';
import { HostError, type HostFailure } from '../workbook/failure.js';
import type { CollectSource } from './collect-files.js';

export interface CollectSetup {
  /** An edition file's data; null for one that ships with the product. */
  readonly editionData: unknown;
  /** The units' level; null: as each workbook shows. */
  readonly level: Level | null;
  readonly language: Language;
  /** Where marked copies go; null: none are made. */
  readonly marked: { readonly folder: string; readonly date: string; readonly programVersion: string } | null;
}

export interface CollectResult {
  readonly submission: Submission;
  /** The marked copy; null where none was made. */
  readonly markedCopy: string | null;
  /** The original's path. */
  readonly file: string;
  /** Why there is none although one was wanted. */
  readonly markedFailure: HostFailure | null;
}

/** Never throws for what a file may hold. */
export async function collectFile(
  source: CollectSource,
  edition: CompiledEdition,
  setup: CollectSetup,
): Promise<CollectResult> {
  const { path, modified } = source;
  let bytes = '';
  try {
    const content = readBytes(source.file);
    bytes = fingerprint(content);
    const file = { path, modified, bytes };
    const host = await openWorkbook(content, source.file);
    const snapshot = await host.read();
    const { submission, checked } = submit(file, snapshot, edition, {
      level: setup.level,
      sentenceOf: (finding) => sentenceOf(finding, edition, setup.language),
      carriedNotes: CARRIED_NOTES,
    });
    if (!setup.marked || !checked || !submission.found) return unmarked(submission);
    return { submission, file: path, ...(await markCopy(host, source, checked, setup, setup.marked)) };
  } catch (error) {
    return lostFile({ path, modified, bytes }, error);
  }
}

/** A file that could not be read, or even tried to the end. */
export function lostFile(
  file: { path: string; modified: number | null; bytes: string },
  error: unknown,
): CollectResult {
  const [code, detail] =
    error instanceof HostError
      ? [error.code, error.detail]
      : (['unknown', error instanceof Error ? (error.stack ?? error.message) : String(error)] as const);
  return unmarked(failedSubmission(file, code, detail));
}

function unmarked(submission: Submission): CollectResult {
  return { submission, file: submission.path, markedCopy: null, markedFailure: null };
}

/** The unit's workbook with its marks and the results sheet, in a file of its own. */
async function markCopy(
  host: FileHost,
  { path, modified }: CollectSource,
  { result, settings }: NonNullable<Submitted['checked']>,
  { language }: CollectSetup,
  { folder, date, programVersion }: NonNullable<CollectSetup['marked']>,
): Promise<Pick<CollectResult, 'markedCopy' | 'markedFailure'>> {
  const target = join(folder, path);
  try {
    if (host.kind === 'xls') throw new HostError('xls-read-only', path);
    await host.apply(markedEdits(result, settings, { date, programVersion, language }));
    const content = await host.save();
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeBytes(target, content);
      // As old as the original: a copy that lies among the files next time must not be the unit's newest.
      if (modified !== null) await utimes(target, modified / 1000, modified / 1000);
    } catch (cause) {
      throw cause instanceof HostError ? cause : new HostError('file-unwritable', String(cause));
    }
    return { markedCopy: target, markedFailure: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { markedCopy: null, markedFailure: error.code };
  }
}
