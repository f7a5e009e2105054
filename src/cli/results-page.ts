/** One file's page of `--report-out`: the results sheet, or its text, as plain data that a worker can hand over. */
import { basename } from 'node:path';
import { resultsInput } from '../app/results.js';
import type { Language } from '../strings/language.js';
import { failedSheet, failedText, resultsSheet, resultsText } from '../sheets/results-sheet.js';
import type { NewSheet } from '../workbook/new-sheet.js';
import { errorMessage } from './error-message.js';
import type { Review } from './review-file.js';

export interface ReportHead {
  readonly as: 'xlsx' | 'txt';
  /** As it is to be printed. */
  readonly date: string;
  readonly programVersion: string;
}

export type ResultsPage =
  { readonly file: string; readonly sheet: NewSheet } | { readonly file: string; readonly text: string };

export function resultsPage(review: Review, { as, date, programVersion }: ReportHead, language: Language): ResultsPage {
  const file = basename(review.file);
  const { found, error } = review;
  const common = { date, programVersion, language };
  if (!found) {
    const failed = { ...common, file, message: error ? errorMessage(error, language) : '' };
    return as === 'xlsx' ? { file, sheet: failedSheet(failed) } : { file, text: failedText(failed) };
  }
  const input = resultsInput(found, { ...common, linked: false, file });
  return as === 'xlsx' ? { file, sheet: resultsSheet(input) } : { file, text: resultsText(input) };
}
