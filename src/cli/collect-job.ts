/** What is done with each file that came in, on the main thread or on a worker: read, checked, boiled down; a marked copy where one is wanted. */
import { fingerprint } from '../collect/fingerprint.js';
import { madeMark } from '../collect/made-mark.js';
import { failedSubmission, type Submission } from '../collect/submission.js';
import { submit, type Submitted } from '../collect/submit.js';
import type { Level } from '../forms/edition.js';
import { readBytes } from '../hosts/file/disk.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openWorkbook } from '../hosts/file/open.js';
import { readWorkbookSettings, writeWorkbookSettings } from '../review/workbook-settings.js';
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
    const hasForeignSettings = readWorkbookSettings(snapshot.settings).problem !== null;
    return { submission, ...(await markCopy(host, checked, setup, setup.marked, hasForeignSettings)) };
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
  return { submission, marked: null, markedFailure: null };
}

/** The unit's workbook with its marks and the results sheet, in a file of its own. */
async function markCopy(
  host: FileHost,
  { result, settings }: NonNullable<Submitted['checked']>,
  { language }: CollectSetup,
  { date, programVersion }: NonNullable<CollectSetup['marked']>,
  hasForeignSettings: boolean,
): Promise<Pick<CollectResult, 'marked' | 'markedFailure'>> {
  try {
    if (host.kind === 'xls') throw new HostError('xls-read-only', host.name);
    await host.apply(markedEdits(result, settings, { date, programVersion, language }));
    // A settings part that this version cannot read is never written over.
    if (!hasForeignSettings) {
      const made = madeMark('marked-copy', await host.read());
      await host.apply([{ kind: 'settings', json: writeWorkbookSettings({ ...settings, made }) }]);
    }
    return { marked: await host.save(), markedFailure: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { marked: null, markedFailure: error.code };
  }
}
