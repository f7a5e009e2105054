/** The total as a workbook: the forms, the check of them, and the sheets behind them. The same on a page and from the command line. */
import { compareTotals, type RowComparison } from '../collect/compare-totals.js';
import type { Ledger } from '../collect/ledger.js';
import { readTotal, type EarlierTotal } from '../collect/read-total.js';
import { snapshotOfSheets } from '../collect/sheet-snapshot.js';
import type { Total } from '../collect/total.js';
import type { Recognition } from '../forms/recognition.js';
import { recognise } from '../forms/recognise.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { openToWrite } from '../hosts/file/open-with.js';
import type { CheckResult } from '../review/check-result.js';
import { markEdits } from '../review/marks.js';
import { sumUp } from '../review/summary.js';
import {
  NO_SETTINGS,
  readWorkbookSettings,
  writeWorkbookSettings,
  type WorkbookSettings,
} from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import type { PeriodWorkbook } from '../sources/previous/earlier-periods.js';
import type { NamedPeriod } from '../sources/period.js';
import { comparisonSheet, ledgerSheet, outsideSheet, unitsSheet } from '../sheets/collect-sheets.js';
import { totalFormSheets, type TotalContext } from '../sheets/total-sheets.js';
import { sentenceOf } from '../strings/findings.js';
import { resultsSheet } from '../sheets/results-sheet.js';
import type { NewSheet } from '../workbook/new-sheet.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { aboutWorkbook } from './about-workbook.js';
import { anyBuiltIn, editionOfWorkbook } from './decide-edition.js';
import { resultsInput } from './results.js';
import { reviewWorkbook, statedPeriod } from './review-workbook.js';

export interface PreviousTotal {
  readonly file: string;
  readonly earlier: EarlierTotal;
  /** The edition that it was read with. */
  readonly compiled: CompiledEdition;
  readonly period: NamedPeriod | null;
}

/**
 * Last period's total, or any workbook in the standard form. `file`: its name. `edition` null: the one of the workbook, where
 * nothing else says which forms are meant.
 */
export function readPrevious(snapshot: Snapshot, file: string, edition: CompiledEdition | null): PreviousTotal {
  const { settings } = readWorkbookSettings(snapshot.settings);
  const compiled = edition ?? editionOfWorkbook(snapshot, anyBuiltIn(), settings).compiled;
  const earlier = readTotal(snapshot, compiled.edition);
  const recognition = {
    ...earlier.recognition,
    unitName: settings.unit || earlier.recognition.unitName,
    periodText: settings.period || earlier.recognition.periodText,
  };
  return { file, earlier: { ...earlier, recognition }, compiled, period: statedPeriod(settings, earlier.recognition) };
}

export interface TotalCall {
  readonly ledger: Ledger;
  readonly total: Total;
  readonly totals: TotalContext;
  readonly compiled: CompiledEdition;
  readonly previous: PreviousTotal | null;
}

/** What the total's own check says, and how it differs from last period's. */
export interface ReviewedTotal {
  readonly result: CheckResult;
  readonly comparisons: readonly RowComparison[];
}

export interface TotalWorkbook extends ReviewedTotal {
  readonly bytes: Uint8Array;
}

/** Without writing anything: what a page shows beside the totals. */
export function reviewTotal(call: TotalCall): ReviewedTotal {
  return { result: checkForms(call, totalFormSheets(call.totals)), comparisons: comparisonsOf(call) };
}

/** Forms, results, and the sheets behind them; marked where the check of the total has something to say. */
export async function makeTotal(
  call: TotalCall & { readonly formulas: boolean; readonly date: string; readonly programVersion: string },
): Promise<TotalWorkbook> {
  const { totals, compiled, previous, formulas } = call;
  const { language } = totals;
  const units = unitsSheet(totals, compiled);
  const forms = totalFormSheets(totals, formulas ? units.sumFormula : undefined);
  const result = checkForms(call, forms);
  const comparisons = comparisonsOf(call);
  const settings = settingsOf(call);
  const about = aboutWorkbook(settings, result.recognition);
  const reviewed = { result, summary: sumUp(result), settings: { settings, problem: null }, ruleFaults: [], about };
  const { date, programVersion } = call;
  const results = resultsSheet(resultsInput(reviewed, { date, programVersion, language, linked: true }));
  const sheets = [
    ...forms,
    results,
    ledgerSheet(totals),
    outsideSheet(totals),
    ...(previous ? [comparisonSheet(comparisons, totals)] : []),
    units.sheet,
  ];
  const host = await openToWrite(createWorkbook(sheets), 'total.xlsx');
  const json = writeWorkbookSettings(settings);
  const marks = markEdits(result, (finding) => sentenceOf(finding, compiled, language));
  await host.apply([...marks, { kind: 'settings', json }]);
  return { result, comparisons, bytes: await host.save() };
}

/** What travels with the total: whose it is, for when, at which level. */
function settingsOf({
  totals: { unit, period },
  total: { level },
  compiled: { edition },
}: TotalCall): WorkbookSettings {
  return { ...NO_SETTINGS, unit, period, edition: edition.id, level: edition.levels.includes(level) ? level : null };
}

/** By the same rules as every unit, at its own level; an edition without rules for that is checked at its uppermost. */
function checkForms(call: TotalCall, forms: readonly NewSheet[]): CheckResult {
  const { compiled, ledger, previous, total } = call;
  const { edition } = compiled;
  const snapshot = snapshotOfSheets(forms);
  const { result } = reviewWorkbook(snapshot, {
    edition: { given: compiled, recognition: withoutNotes(recognise(snapshot, edition)) },
    level: edition.levels.includes(total.level) ? total.level : (edition.levels.at(-1) ?? total.level),
    period: ledger.period,
    sources: { previous: previous ? [earlierOf(previous)] : [] },
    ownRules: false,
  });
  // Codes and rates that cannot be put together are left blank by us: nobody is to be told to fill them in.
  const isOurBlank = (ref: string | undefined): boolean => {
    const row = ref === undefined ? undefined : call.total.byRef.get(ref);
    return row?.quantity === null && (row.treatment.kind === 'codes' || row.treatment.kind === 'apart');
  };
  const idle = new Set(result.findings.filter(({ refs }) => isOurBlank(refs[0])));
  const idleRules = new Set([...idle].map(({ rule }) => rule));
  return {
    ...result,
    findings: result.findings.filter((finding) => !idle.has(finding)),
    outcomes: result.outcomes.map((outcome) =>
      outcome.status === 'failed' && idleRules.has(outcome.rule) && outcome.refs.some(isOurBlank)
        ? { ...outcome, status: 'notApplicable' }
        : outcome,
    ),
  };
}

function comparisonsOf({ ledger, total, previous }: TotalCall): readonly RowComparison[] {
  if (!previous) return [];
  const sameYear = !previous.period || !ledger.period || previous.period.year === ledger.period.year;
  return compareTotals(total, previous.earlier.recognition.reading, sameYear);
}

function earlierOf({ file, earlier, period }: PreviousTotal): PeriodWorkbook {
  return { name: file, recognition: earlier.recognition, period };
}

/** Our notes name units; they explain nothing away, so the rules do not see them. */
function withoutNotes(recognition: Recognition): Recognition {
  const entries = new Map([...recognition.reading.entries].map(([ref, entry]) => [ref, { ...entry, note: '' }]));
  return { ...recognition, reading: { ...recognition.reading, entries } };
}

/** As most files of the period write it; empty where none does. */
export function commonPeriodText({ units }: Ledger): string {
  return mostOften(units.map(({ counted }) => counted?.periodText ?? null)) ?? '';
}

/** The office above: what most titles name above their unit. */
export function officeOf({ units }: Ledger): string {
  return mostOften(units.map(({ counted }) => counted?.claims.parent ?? null)) ?? '';
}

function mostOften(texts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
