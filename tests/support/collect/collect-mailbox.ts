/** A mailbox through the real readers, recognition and check, in the test's own process: what the command does, without its disk. */
import { fingerprint } from '../../../src/collect/fingerprint.js';
import { failedSubmission, submissionOf, type Submission } from '../../../src/collect/submission.js';
import { recognise } from '../../../src/forms/recognise.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { check } from '../../../src/review/check.js';
import type { CompiledEdition } from '../../../src/rules/compile.js';
import { CARRIED_NOTES } from '../../../src/strings/collect.js';
import { sentenceOf } from '../../../src/strings/findings.js';
import { HostError } from '../../../src/workbook/failure.js';
import type { MailedFile } from './many-units.js';

export async function submit({ path, bytes, modified }: MailedFile, compiled: CompiledEdition): Promise<Submission> {
  const file = { path, modified, bytes: fingerprint(bytes) };
  try {
    const snapshot = await (await openWorkbook(bytes, path)).read();
    const recognition = recognise(snapshot, compiled.edition);
    const result = check(recognition, compiled);
    return submissionOf(
      file,
      { snapshot, recognition, result },
      {
        edition: compiled.edition,
        sentenceOf: (finding) => sentenceOf(finding, compiled, 'vi'),
        carriedNotes: CARRIED_NOTES,
      },
    );
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
  for (const file of files) submissions.push(await submit(file, compiled));
  return submissions;
}
