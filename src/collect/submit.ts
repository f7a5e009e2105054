/** A workbook that came in, read and checked and boiled down: the same steps on the page, in the pane and on the command line. */
import type { Level } from '../forms/edition.js';
import { recognise } from '../forms/recognise.js';
import type { CheckResult } from '../review/check-result.js';
import { check } from '../review/check.js';
import { readWorkbookSettings, type WorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { isTotal } from './read-total.js';
import {
  failedSubmission,
  submissionOf,
  type Submission,
  type SubmissionOptions,
  type SubmittedFile,
} from './submission.js';

export interface SubmitOptions extends Omit<SubmissionOptions, 'edition'> {
  /** The unit's level; null: as the workbook shows. */
  readonly level: Level | null;
}

export interface Submitted {
  readonly submission: Submission;
  /** What marks are made from; null for a total of our own, which is nobody's. */
  readonly checked: { readonly result: CheckResult; readonly settings: WorkbookSettings } | null;
}

export function submit(
  file: SubmittedFile,
  snapshot: Snapshot,
  compiled: CompiledEdition,
  { level, sentenceOf, carriedNotes }: SubmitOptions,
): Submitted {
  if (isTotal(snapshot)) return { submission: failedSubmission(file, 'own-total'), checked: null };
  const { edition } = compiled;
  const recognition = recognise(snapshot, edition);
  const { settings } = readWorkbookSettings(snapshot.settings);
  const { zeroConvention } = settings;
  const known = level ?? settings.level;
  const result = check(recognition, compiled, {
    ...(known === null ? {} : { level: known }),
    ...(zeroConvention === null ? {} : { zeroConvention }),
  });
  const submission = submissionOf(file, { snapshot, recognition, result }, { edition, sentenceOf, carriedNotes });
  return { submission, checked: { result, settings } };
}
