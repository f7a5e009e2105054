/**
 * Other sources of a workbook's numbers, made into Readings for one recognised workbook: a dossier list's counts, earlier
 * periods, the report's text. What could not be used, or only with a reservation, comes back beside them.
 *
 * A further source is one more key here: what is held of it in `ReviewSources`, its Reading in `gatherSources`, and what
 * it has to say in `UsedSources`. Rules name its figures (`rules/source-names.ts`).
 */
import type { Edition, Level } from '../forms/edition.js';
import type { Reading } from '../forms/reading.js';
import { dateOf } from '../sources/civil-day.js';
import type { DossierCounts } from '../sources/dossiers/count.js';
import { dossierReading } from '../sources/dossiers/dossier-reading.js';
import { earlierPeriods, type EarlierPeriods, type PeriodWorkbook } from '../sources/earlier-periods.js';
import type { NamedPeriod } from '../sources/period.js';
import type { ReportFacts } from '../sources/report/fact.js';
import { reportReading, type Conflict } from '../sources/report/report-reading.js';

export type SourceKind = 'dossiers' | 'previous' | 'report';

export interface ReviewSources {
  /** Counted already: a list may be long, and a check is quick. */
  readonly dossiers: DossierCounts | null;
  /** In any order. */
  readonly previous: readonly PeriodWorkbook[];
  readonly report: ReportFacts | null;
}

/** The workbook that they are held against, as far as sources care. */
export interface ComparedWith {
  /** null: it states none. */
  readonly period: NamedPeriod | null;
  readonly unitName: string | null;
  /** null: nothing says it; the report's figures of every level are used. */
  readonly level: Level | null;
}

/** What the sources gave for one recognised workbook. */
export interface UsedSources {
  /** For `check(…, { others })`. */
  readonly readings: readonly Reading[];
  /** null: no earlier period is at hand. */
  readonly earlier: EarlierPeriods | null;
  /** Figures that the report's text gives twice and differently, of several places or times: used nowhere, and no finding. */
  readonly conflicts: readonly Conflict[];
  /** The same of one place and time: findings of the check speak of them. */
  readonly disputed: readonly Conflict[];
}

/** Where a list was counted for a period, that is the workbook's own: it was asked for, or agrees with what is stated. */
export function gatherSources(
  { dossiers, previous, report }: ReviewSources,
  workbook: ComparedWith,
  edition: Edition,
): UsedSources {
  const period = dossiers ? withDays(workbook.period, dossiers.period) : workbook.period;
  const earlier =
    previous.length === 0 ? null : earlierPeriods({ period, unitName: workbook.unitName }, previous, edition);
  const text = report ? reportReading(report.facts, workbook.level) : null;
  const isDisputed = ({ name }: Conflict): boolean =>
    text?.reading.disputes?.some((dispute) => dispute.name === name) ?? false;
  return {
    readings: [
      ...(dossiers ? [dossierReading(dossiers)] : []),
      ...(earlier?.readings ?? []),
      ...(text ? [text.reading] : []),
    ],
    earlier,
    conflicts: text?.conflicts.filter((one) => !isDisputed(one)) ?? [],
    disputed: text?.conflicts.filter(isDisputed) ?? [],
  };
}

function withDays(stated: NamedPeriod | null, { from, to }: DossierCounts['period']): NamedPeriod {
  if (stated) return { ...stated, from, to };
  return { kind: null, number: 1, year: dateOf(to).year, from, to, stated: true };
}
