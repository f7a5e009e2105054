/** Other sources of a workbook's numbers in one call of `check` or `fill`, and what they had to say. */
import type { Reading } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import type { CompiledEdition } from '../rules/compile.js';
import { isoDay } from '../sources/civil-day.js';
import { countDossiers } from '../sources/dossiers/count.js';
import { dossierReading } from '../sources/dossiers/dossier-reading.js';
import type { DossierList } from '../sources/dossiers/dossier.js';
import { earlierPeriods, periodOf, type EarlierPeriods, type PeriodWorkbook } from '../sources/earlier-periods.js';
import type { Period } from '../sources/period.js';
import { CLI_WORDS } from '../strings/cli.js';
import { DOSSIER_WORDS, listNotices, periodLine, periodNotice, useLine } from '../strings/dossiers.js';
import type { Language } from '../strings/language.js';
import { dossiersReport, type DossiersReport } from './dossiers-report.js';
import type { Page } from './paint.js';

export interface ReviewSources {
  readonly dossiers: { readonly file: string; readonly list: DossierList; readonly period: Period } | null;
  readonly previous: readonly PeriodWorkbook[];
}

/** What the sources gave for one recognised workbook. */
export interface UsedSources {
  readonly sources: ReviewSources;
  readonly readings: readonly Reading[];
  readonly earlier: EarlierPeriods | null;
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
  readonly notices: readonly string[];
}

/** The Readings for a workbook; its own period is what the list was asked for, else what it states. */
export function useSources(
  sources: ReviewSources,
  recognition: Recognition,
  { edition }: CompiledEdition,
): UsedSources {
  const { dossiers, previous } = sources;
  const stated = periodOf(recognition);
  const period =
    dossiers && stated
      ? { ...stated, ...dossiers.period }
      : (stated ??
        (dossiers && { ...dossiers.period, kind: null, number: 1, year: yearOf(dossiers.period), stated: true }));
  const earlier =
    previous.length === 0 ? null : earlierPeriods({ period, unitName: recognition.unitName }, previous, edition);
  const list = dossiers ? [dossierReading(countDossiers(dossiers.list, dossiers.period))] : [];
  return { sources, readings: [...list, ...(earlier?.readings ?? [])], earlier };
}

function yearOf({ to }: Period): number {
  return Number(isoDay(to).slice(0, 4));
}

export function sourcesReport({ sources: { dossiers }, earlier }: UsedSources, language: Language): SourcesReport {
  return {
    dossiers: dossiers && { file: dossiers.file, ...dossiersReport(dossiers.list, dossiers.period, language) },
    previous: (earlier?.uses ?? []).map(({ name, as, years, period }) => ({
      file: name,
      as,
      years,
      from: period && isoDay(period.from),
      to: period && isoDay(period.to),
    })),
    notices: (earlier?.notices ?? []).map((notice) => periodNotice(notice, language)),
  };
}

/** What the sources were, before the findings that rest on them. */
export function printSources(page: Page, { sources: { dossiers }, earlier }: UsedSources, language: Language): void {
  const words = DOSSIER_WORDS[language];
  if (dossiers) {
    const { file, list, period } = dossiers;
    page.add(2, `${file}: ${words.read(list.rowCount, list.name)}; ${periodLine(period, language)}`);
    for (const notice of listNotices(list, language)) page.add(4, notice, 'warning');
    if (list.faults.length > 0) page.add(4, CLI_WORDS[language].listFaults(list.faults.length), 'warning');
  }
  for (const use of earlier?.uses ?? []) page.add(2, useLine(use, language));
  for (const notice of earlier?.notices ?? []) page.add(4, periodNotice(notice, language), 'warning');
}
