/** A mailbox through the real readers, recognition and check, in the test's own process: what the command does, without its disk. */
import { fingerprint } from '../../../src/collect/fingerprint.js';
import { failedSubmission, type Submission } from '../../../src/collect/submission.js';
import { submit } from '../../../src/collect/submit.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import type { CompiledEdition } from '../../../src/rules/compile.js';
import { CARRIED_NOTES } from '../../../src/strings/collect.js';
import { sentenceOf } from '../../../src/strings/findings.js';
import { HostError } from '../../../src/workbook/failure.js';
import type { MailedFile } from './many-units.js';

export async function submitMail(
  { path, bytes, modified }: MailedFile,
  compiled: CompiledEdition,
): Promise<Submission> {
  const file = { path, modified, bytes: fingerprint(bytes) };
  try {
    const snapshot = await (await openWorkbook(bytes, path)).read();
    return submit(file, snapshot, compiled, {
      level: null,
      sentenceOf: (finding) => sentenceOf(finding, compiled, 'vi'),
      carriedNotes: CARRIED_NOTES,
    }).submission;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return failedSubmission(file, error.code, error.detail);
  }
}

export async function submitAll(
  files: readonly MailedFile[],
  compiled: CompiledEdition,
): Promise<readonly Submission[]> {
  const submissions: Submission[] = [];
  for (const file of files) submissions.push(await submitMail(file, compiled));
  return submissions;
}
