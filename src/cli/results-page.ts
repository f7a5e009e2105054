/** One file's page of `--report-out`: the results sheet, or its text, as plain data that a worker can hand over. */
import { basename } from 'node:path';
import { m06aFaultMessage } from '../strings/dossiers.js';
import type { Language } from '../strings/language.js';
import {
  failedSheet,
  failedText,
  resultsSheet,
  resultsText,
  type BesideTheForms,
  type ResultsInput,
} from '../strings/results-sheet.js';
import { writtenFigures } from '../strings/written-figures.js';
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
  const { result, recognition, summary, kept } = found;
  const input: ResultsInput = {
    ...common,
    result,
    summary,
    comparison: null,
    unit: kept.unit || (recognition.unitName ?? '') || file,
    period: kept.period || (recognition.periodText ?? ''),
    written: writtenFigures(result, kept, language),
    linked: false,
    beside: besideTheForms(review, language),
  };
  return as === 'xlsx' ? { file, sheet: resultsSheet(input) } : { file, text: resultsText(input) };
}

/** Biểu II.06a, and what kept part of the workbook from being read. */
function besideTheForms({ found, error }: Review, language: Language): BesideTheForms {
  const m06a = found?.m06a;
  return {
    open: (m06a?.faults ?? []).map((fault) => ({
      name: m06a?.form.sheet ?? '',
      place: { sheet: m06a?.form.sheet ?? '', row: fault.row, column: m06a?.form.columns[fault.figure] ?? 0 },
      severity: fault.severity,
      message: m06aFaultMessage(fault, language),
    })),
    notChecked: error ? [errorMessage(error, language)] : [],
  };
}
