/** What is done for each file, on the main thread or on a worker: the review, printed, with its counts. Plain data both ways. */
import type { EditionWish } from '../app/decide-edition.js';
import type { Level } from '../forms/edition.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { errorMessage } from './error-message.js';
import type { FoundFile } from './expand-files.js';
import type { Terminal } from './terminal.js';
import { printable, printableJson } from './printable.js';
import { printReview } from './print-review.js';
import { hostError, sourceFault, type ReviewError } from './review-error.js';
import { reviewFile, type Review } from './review-file.js';
import { resultsPage, type ReportHead, type ResultsPage } from './results-page.js';
import type { LoadedSources } from './sources/call-sources.js';
import type { Summary } from './call-summary.js';
import { summaryOf, workbookReport } from './workbook-report.js';

export interface JobSetup {
  /** An edition file's data; null: what fits, of those that ship with the product. */
  readonly editionData: unknown;
  /** Editions of the office's folder; absent: none. */
  readonly office?: readonly unknown[];
  readonly level: Level | null;
  readonly json: boolean;
  readonly language: Language;
  readonly terminal: Terminal;
  /** Only with one file, so never handed to a worker. */
  readonly sources?: LoadedSources;
  /** What a results sheet is dated with; absent: none is asked for. */
  readonly report?: ReportHead;
}

export interface JobResult {
  /** For standard output: the text, or the workbook's JSON. */
  readonly output: string;
  /** For standard error, a line; null where nothing went wrong. */
  readonly complaint: string | null;
  readonly summary: Summary;
  /** Where one is asked for. */
  readonly results?: ResultsPage;
}

export async function runJob(source: FoundFile, edition: EditionWish, setup: JobSetup): Promise<JobResult> {
  const fault = sourceFault(source);
  if (fault) return resultOf(failed(source, fault), setup);
  return resultOf(await reviewFile(source.file, edition, setup.level, setup.sources), setup);
}

/** The result for a file that could not even be tried to the end. */
export function lostJob(source: FoundFile, cause: unknown, setup: JobSetup): JobResult {
  return resultOf(failed(source, hostError(cause)), setup);
}

function failed({ file }: FoundFile, error: ReviewError): Review {
  return { file, found: null, error };
}

function resultOf(review: Review, { json, language, terminal, report }: JobSetup): JobResult {
  const { file, error } = review;
  return {
    output: json ? printableJson(workbookReport(review, language)) : printReview(review, language, terminal),
    complaint: error && `${printable(CLI_STRINGS[language].complaint(file, errorMessage(error, language)))}\n`,
    summary: summaryOf(review),
    ...(report ? { results: resultsPage(review, report, language) } : {}),
  };
}
