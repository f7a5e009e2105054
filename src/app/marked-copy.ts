/** A workbook with its marks and its results sheet, as new bytes: the original is never changed. */
import { madeMark } from '../collect/made-mark.js';
import type { Level } from '../forms/edition.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openToWrite } from '../hosts/file/open-with.js';
import { markEdits } from '../review/marks.js';
import { writeWorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { sentenceOf } from '../strings/findings.js';
import type { Language } from '../strings/language.js';
import { resultsSheet } from '../sheets/results-sheet.js';
import { HostError } from '../workbook/failure.js';
import { resultsInput, type ReviewToPrint } from './results.js';
import { reviewWorkbook } from './review-workbook.js';

export interface MarkCall {
  readonly date: string;
  readonly programVersion: string;
  readonly language: Language;
}

export interface MarkedCopyCall extends MarkCall {
  readonly compiled: CompiledEdition;
  /** The level it was read at. */
  readonly level: Level;
}

/** Of a file that came in: by the rules of the office that collects. @throws HostError, `xls-read-only` among them. */
export async function markedCopy(bytes: Uint8Array, name: string, call: MarkedCopyCall): Promise<Uint8Array> {
  const { compiled, level } = call;
  const host = await openToWrite(bytes, name);
  return markOpened(
    host,
    reviewWorkbook(await host.read(), { edition: { given: compiled }, level, ownRules: false }),
    call,
  );
}

/** Of a file that is open and was reviewed already. Marks that stand there give way. @throws HostError */
export async function markOpened(host: FileHost, reviewed: ReviewToPrint, call: MarkCall): Promise<Uint8Array> {
  if (host.kind === 'xls') throw new HostError('xls-read-only', host.name);
  const { result } = reviewed;
  const marks = markEdits(result, (finding) => sentenceOf(finding, result.edition, call.language));
  const sheet = resultsSheet(resultsInput(reviewed, { ...call, linked: true }));
  await host.apply([{ kind: 'unmark' }, ...marks, { kind: 'write-sheet', sheet }]);
  const { settings, problem } = reviewed.settings;
  // A settings part that this version cannot read is never written over.
  if (!problem) {
    const made = madeMark('marked-copy', await host.read());
    await host.apply([{ kind: 'settings', json: writeWorkbookSettings({ ...settings, made }) }]);
  }
  return host.save();
}
