/** The report's text against itself: every figure of the appendices is left open. */
import type { Level } from '../forms/edition.js';
import type { Finding } from '../review/finding.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { ReportFacts } from '../sources/report/fact.js';
import { REPORT_SOURCE, type Conflict } from '../sources/report/report-reading.js';
import { EMPTY_SNAPSHOT } from '../workbook/snapshot.js';
import { reviewWorkbook } from './review-workbook.js';

export interface ReportTextReview {
  readonly findings: readonly Finding[];
  /** Figures that the text gives twice and differently. */
  readonly conflicts: readonly Conflict[];
}

/** `level`: of the unit that reports; null where only the text is at hand. */
export function reviewReportText(
  report: ReportFacts,
  compiled: CompiledEdition,
  level: Level | null,
): ReportTextReview {
  const { result, used } = reviewWorkbook(EMPTY_SNAPSHOT, { edition: { given: compiled }, level, sources: { report } });
  return {
    findings: result.findings.filter(isAboutText),
    conflicts: [...(used.report?.disputed ?? []), ...(used.report?.conflicts ?? [])],
  };
}

function isAboutText({ terms }: Finding): boolean {
  return terms.length > 0 && terms.every(({ source }) => source === REPORT_SOURCE);
}
