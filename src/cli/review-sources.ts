/** Other sources of a workbook's numbers in one call of `check` or `fill`, and what they had to say. */
import type { WordDocument } from '../document/document.js';
import type { ReportFacts } from '../sources/report/fact.js';
import type { ReviewSources as Sources, UsedSources as Gathered } from '../review/gather-sources.js';
import { isoDay } from '../sources/civil-day.js';
import { countDossiers } from '../sources/dossiers/count.js';
import type { DossierList } from '../sources/dossiers/dossier-list.js';
import type { PeriodWorkbook } from '../sources/earlier-periods.js';
import type { Period } from '../sources/period.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { DOSSIER_STRINGS, listNotices, periodLine, periodNotice, useLine } from '../strings/dossiers.js';
import type { Language } from '../strings/language.js';
import { ambiguousLine, conflictLine, REPORT_STRINGS } from '../strings/report.js';
import { dossiersReport, type DossiersReport } from './dossiers-report.js';
import type { Page } from './terminal.js';

export interface ReviewSources {
  readonly dossiers: { readonly file: string; readonly list: DossierList; readonly period: Period } | null;
  readonly previous: readonly PeriodWorkbook[];
  readonly report?: LoadedReport;
}

/** What the sources gave for one recognised workbook. */
export interface UsedSources extends Gathered {
  readonly sources: ReviewSources;
}

/** The key `sources` of a workbook's JSON. */
export interface SourcesReport {
  readonly dossiers: (DossiersReport & { readonly file: string }) | null;
  readonly previous: readonly {
    readonly file: string;
    readonly as: string;
    readonly years: number;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly report?: {
    readonly file: string;
    readonly facts: number;
    readonly ambiguous: number;
    readonly conflicts: readonly string[];
  };
  readonly notices: readonly string[];
}

export const NO_SOURCES: ReviewSources = { dossiers: null, previous: [] };

/** The sources as a check takes them: the list counted for the days that the call names. */
export function atHand({ dossiers, previous, report }: ReviewSources): Sources {
  return {
    dossiers: dossiers && countDossiers(dossiers.list, dossiers.period),
    previous,
    report: report?.facts ?? null,
  };
}

export function sourcesReport(
  { sources: { dossiers, report }, earlier, conflicts, disputed }: UsedSources,
  language: Language,
): SourcesReport {
  return {
    dossiers: dossiers && { file: dossiers.file, ...dossiersReport(dossiers.list, dossiers.period, language) },
    previous: (earlier?.uses ?? []).map(({ name, as, years, period }) => ({
      file: name,
      as,
      years,
      from: period && isoDay(period.from),
      to: period && isoDay(period.to),
    })),
    ...(report
      ? {
          report: {
            file: report.file,
            facts: report.facts.facts.length,
            ambiguous: report.facts.ambiguous.length,
            conflicts: [...disputed, ...conflicts].map((one) => conflictLine(one, language)),
          },
        }
      : {}),
    notices: (earlier?.notices ?? []).map((notice) => periodNotice(notice, language)),
  };
}

/** What the sources were, before the findings that rest on them. */
export function printSources(
  page: Page,
  { sources: { dossiers, report }, earlier, conflicts }: UsedSources,
  language: Language,
): void {
  const words = DOSSIER_STRINGS[language];
  if (dossiers) {
    const { file, list, period } = dossiers;
    page.add(2, `${file}: ${words.read(list.rowCount, list.name)}; ${periodLine(period, language)}`);
    for (const notice of listNotices(list, language)) page.add(4, notice, 'warning');
    if (list.faults.length > 0) page.add(4, CLI_STRINGS[language].listFaults(list.faults.length), 'warning');
  }
  if (report) {
    const words = REPORT_STRINGS[language];
    page.add(2, `${report.file}: ${words.read(report.facts.facts.length)}`);
    if (report.facts.ambiguous.length > 0) page.add(4, words.ambiguous, 'warning');
    for (const fact of report.facts.ambiguous) page.add(6, ambiguousLine(fact, language));
    if (conflicts.length > 0) page.add(4, words.conflicts, 'warning');
    for (const one of conflicts) page.add(6, conflictLine(one, language));
  }
  for (const use of earlier?.uses ?? []) page.add(2, useLine(use, language));
  for (const notice of earlier?.notices ?? []) page.add(4, periodNotice(notice, language), 'warning');
}

export interface LoadedReport {
  readonly file: string;
  readonly document: WordDocument;
  readonly facts: ReportFacts;
}
