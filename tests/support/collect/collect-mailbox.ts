/** A mailbox through the real readers, recognition and check, in the test's own process: what the command does, without its disk. */
import { readSubmission } from '../../../src/app/read-submission.js';
import { readXls } from '../../../src/hosts/file/xls/read-xls.js';
import type { Submission } from '../../../src/collect/submission.js';
import type { CompiledEdition } from '../../../src/rules/compile.js';
import type { MailedFile } from './many-units.js';

export async function submitMail(
  { path, bytes, modified }: MailedFile,
  compiled: CompiledEdition,
): Promise<Submission> {
  const sent = { path, modified, read: () => bytes };
  return (
    await readSubmission(sent, { edition: { given: compiled }, language: 'vi', levelOf: () => null, readOld: readXls })
  ).submission;
}

export async function submitAll(
  files: readonly MailedFile[],
  compiled: CompiledEdition,
): Promise<readonly Submission[]> {
  const submissions: Submission[] = [];
  for (const file of files) submissions.push(await submitMail(file, compiled));
  return submissions;
}
