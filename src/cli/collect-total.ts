/** From the submissions to everything that is written of them: the total's workbook, and what the check of it says. */
import { checkTotal } from '../collect/check-total.js';
import { compareTotals, type RowComparison } from '../collect/compare-totals.js';
import type { Ledger } from '../collect/ledger.js';
import { readTotal, type EarlierTotal } from '../collect/read-total.js';
import type { Total } from '../collect/total.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { readBytes } from '../hosts/file/disk.js';
import { openWorkbook } from '../hosts/file/open.js';
import type { CheckResult } from '../review/check-result.js';
import { markEdits } from '../review/marks.js';
import { sumUp } from '../review/summary.js';
import { NO_SETTINGS, readWorkbookSettings, writeWorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { earlierPeriods, periodOf, type EarlierPeriods } from '../sources/earlier-periods.js';
import { parsePeriod, type NamedPeriod } from '../sources/period.js';
import { CLI_WORDS } from '../strings/cli.js';
import { sentenceOf } from '../strings/findings.js';
import { comparisonSheet, ledgerSheet, outsideSheet, unitsSheet } from '../strings/collect-sheets.js';
import { totalFormSheets, type TotalPaper } from '../strings/collect-total.js';
import type { Language } from '../strings/language.js';
import { resultsSheet } from '../strings/results-sheet.js';
import { errorMessage } from './error-message.js';
import { CallError } from './load-edition.js';
import { doorError } from './review-file.js';

export interface PreviousTotal {
  readonly file: string;
  readonly earlier: EarlierTotal;
  readonly period: NamedPeriod | null;
}

/** @throws CallError, ready to be printed. */
export async function loadPrevious(file: string, edition: CompiledEdition, language: Language): Promise<PreviousTotal> {
  try {
    const snapshot = await (await openWorkbook(await readBytes(file), file)).read();
    const earlier = readTotal(snapshot, edition.edition);
    const { settings } = readWorkbookSettings(snapshot.settings);
    return { file, earlier, period: parsePeriod(settings.period) ?? periodOf(earlier.recognition) };
  } catch (error) {
    throw new CallError(CLI_WORDS[language].complaint(file, errorMessage(doorError(error), language)));
  }
}

export interface CheckedTotal {
  readonly result: CheckResult;
  readonly comparisons: readonly RowComparison[];
  readonly bytes: Uint8Array;
}

export interface TotalCall {
  readonly ledger: Ledger;
  readonly total: Total;
  readonly paper: TotalPaper;
  readonly compiled: CompiledEdition;
  readonly previous: PreviousTotal | null;
  readonly formulas: boolean;
  readonly date: string;
  readonly programVersion: string;
}

/** Forms, results, and the sheets behind them; marked where the check of the total has something to say. */
export async function makeTotal(call: TotalCall): Promise<CheckedTotal> {
  const { ledger, total, paper, compiled, previous, formulas } = call;
  const { language } = paper;
  const units = unitsSheet(paper, compiled);
  const forms = totalFormSheets(paper, formulas ? units.sumFormula : undefined);
  const earlier = earlierOf(ledger, previous, compiled);
  const result = checkTotal(forms, compiled, total.level, earlier?.readings ?? []);
  const before = previous?.earlier.recognition.reading;
  const sameYear = !previous?.period || !ledger.period || previous.period.year === ledger.period.year;
  const comparisons = before ? compareTotals(total, before, sameYear) : [];
  const results = resultsSheet({
    result,
    summary: sumUp(result),
    comparison: null,
    unit: paper.unit,
    period: paper.period,
    date: call.date,
    programVersion: call.programVersion,
    written: [],
    language,
    linked: true,
  });
  const sheets = [
    ...forms,
    results,
    ledgerSheet(paper),
    outsideSheet(paper),
    ...(before ? [comparisonSheet(comparisons, paper)] : []),
    units.sheet,
  ];
  const door = await openWorkbook(createWorkbook(sheets), 'total.xlsx');
  const json = writeWorkbookSettings({
    ...NO_SETTINGS,
    unit: paper.unit,
    period: paper.period,
    level: compiled.edition.levels.includes(total.level) ? total.level : null,
  });
  const marks = markEdits(result, (finding) => sentenceOf(finding, compiled, language));
  await door.apply([...marks, { kind: 'settings', json }]);
  return { result, comparisons, bytes: await door.save() };
}

function earlierOf(
  ledger: Ledger,
  previous: PreviousTotal | null,
  { edition }: CompiledEdition,
): EarlierPeriods | null {
  if (!previous) return null;
  const { file, earlier, period } = previous;
  const current = { period: ledger.period, unitName: null };
  return earlierPeriods(current, [{ name: file, recognition: earlier.recognition, period }], edition);
}
