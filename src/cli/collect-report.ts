/** What `soat collect --json` prints (docs/json.md), written unit by unit: three thousand units need no more memory than three. */
import type { RowComparison } from '../collect/compare-totals.js';
import type { PlacedFile, UnitRecord } from '../collect/unit-record.js';
import { formsFilled } from '../collect/merge-submissions.js';
import { isAttachment, type Submission, type SubmissionFailure } from '../collect/submission.js';
import type { Part } from '../collect/standing.js';
import { rateParts, type TotalRow } from '../collect/total.js';
import { indicatorsOf, stateAt } from '../collect/unit-figures.js';
import { countFindings } from '../review/check-result.js';
import type { PreviousTotal, TotalWorkbook } from '../app/make-total.js';
import type { CompiledEdition } from '../rules/compile.js';
import { isoDay } from '../sources/civil-day.js';
import type { NamedPeriod } from '../sources/period.js';
import { submissionFailureText } from '../strings/collect.js';
import { isByFileName, unitRemarks, unitsBy, unplacedRemark } from '../strings/collect-remarks.js';
import type { TotalContext } from '../sheets/total-sheets.js';
import type { Language } from '../strings/language.js';
import { intoReport, type MadeIntoForm } from './collect-into.js';
import type { SkippedFile } from './collect-files.js';
import type { CollectCommand } from './collect-options.js';
import type { CommandConsole } from './console.js';
import { printableJson } from './printable.js';
import { cellReport, findingReport, JSON_VERSION, sealReport } from './workbook-report.js';

/** A marked copy that was written, or why it was not. */
export interface MarkedCopy {
  /** The original's path. */
  readonly file: string;
  readonly copy: string | null;
  readonly why: string | null;
  /** It could have been made and could not be written. */
  readonly isRefused: boolean;
}

/** Everything that came of one call. */
export interface Collection {
  readonly command: CollectCommand;
  readonly compiled: CompiledEdition;
  readonly totals: TotalContext;
  readonly skipped: readonly SkippedFile[];
  readonly submissions: readonly Submission[];
  readonly previous: PreviousTotal | null;
  readonly made: TotalWorkbook;
  /** null: the total went into the standard form. */
  readonly inForm: MadeIntoForm | null;
  /** Files written. */
  readonly messages: readonly string[];
  /** How many messages could not be written. */
  readonly refused: number;
  readonly copies: readonly MarkedCopy[];
  readonly duplicatesInList: readonly string[];
  readonly passedOverInList: readonly string[];
}

const WAS_READ: ReadonlySet<SubmissionFailure> = new Set(['own-total', 'empty', 'no-appendix']);

/**
 * 2 a file could not be read or written, 1 an error in a unit or in the total, 0 neither; 2 wins. Who has not sent is no failure of
 * ours, nor is a Word report beside the workbook that counts.
 */
export function exitCodeOfCollection({ submissions, made, totals, refused, skipped, copies }: Collection): 0 | 1 | 2 {
  const beside = new Set(
    totals.ledger.units.flatMap(({ counted, files }) =>
      counted ? files.map(({ submission }) => submission).filter(isAttachment) : [],
    ),
  );
  const unread = submissions.some((one) => one.failure !== null && !WAS_READ.has(one.failure) && !beside.has(one));
  const unwritten = refused > 0 || copies.some(({ isRefused }) => isRefused);
  if (unread || unwritten || skipped.some(({ reason }) => reason === 'unreadable-folder')) return 2;
  const errors = submissions.some(({ found, tables }) => ((found ?? tables)?.counts.error ?? 0) > 0);
  return errors || countFindings(made.result.findings).error > 0 ? 1 : 0;
}

export async function writeCollectJson(collection: Collection, out: CommandConsole): Promise<void> {
  const { command, compiled, totals, skipped, submissions, made, messages, copies } = collection;
  const { ledger, total, language } = totals;
  const head = {
    version: JSON_VERSION,
    edition: compiled.edition.id,
    period: ledger.period && periodReport(ledger.period, ledger.periodGiven),
    level: total.level,
    output: command.out,
    ...(collection.inForm ? { into: intoReport(collection.inForm) } : {}),
    files: { read: submissions.length, skipped },
  };
  await out.write(`${printableJson(head).slice(0, -1)},"units":[`);
  for (const [at, unit] of ledger.units.entries()) {
    await out.write(`${at > 0 ? ',\n' : '\n'}${printableJson(unitReport(unit, compiled, language))}`);
  }
  const rest = {
    unplaced: ledger.unplaced.map((file) => ({
      ...fileReport(file, language),
      message: unplacedRemark(file, ledger.units, language),
    })),
    total: {
      rows: total.rows.flatMap((row) => (row.treatment.kind === 'none' ? [] : [rowReport(row, totals)])),
      upper: total.upper.map(({ unit, includes, because, compared, notLess }) => ({
        unit: unit.id,
        includes,
        because,
        compared,
        notLess,
      })),
      findings: made.result.findings.map((finding) => findingReport(finding, compiled, language)),
    },
    ...(collection.previous ? { comparison: made.comparisons.map(comparisonReport) } : {}),
    messages,
    marked: copies.flatMap(({ copy }) => copy ?? []),
    duplicatesInList: collection.duplicatesInList,
    passedOverInList: collection.passedOverInList,
    summary: summaryReport(collection),
  };
  await out.write(`\n],${printableJson(rest).slice(1)}\n`);
}

function periodReport({ kind, number, year, from, to, stated }: NamedPeriod, given: boolean): object {
  return { kind, number, year, from: isoDay(from), to: isoDay(to), stated, given };
}

function unitReport(unit: UnitRecord, compiled: CompiledEdition, language: Language): object {
  const found = unit.counted?.found ?? null;
  return {
    unit: unit.id,
    level: unit.level,
    state: unit.state,
    file: unit.counted?.path ?? null,
    files: unit.files.map((file) => fileReport(file, language)),
    parts: unit.parts.map((part) => ({ file: part.path, forms: formsFilled(part, compiled.edition) })),
    twice: unit.twice.map(({ ref, by }) => ({
      ref,
      figures: by.map(({ file, written }) => ({ file: file.path, written })),
    })),
    sentTwice: unit.sentTwice,
    sameAsLast: unit.sameAsLast,
    sameFigures: unit.sameFigures,
    errors: found?.counts.error ?? 0,
    warnings: found?.counts.warning ?? 0,
    infos: found?.counts.info ?? 0,
    completeness: found?.completeness ?? null,
    ...(found?.seal ? { seal: sealReport(found.seal, language) } : {}),
    answers: unit.answers,
    remarks: unitRemarks(unit, compiled, language),
    findings:
      found?.findings.map(({ rule, severity, refs, place, sentence, path }) => ({
        rule,
        severity,
        refs,
        ...(place ? cellReport(place) : { sheet: null, cell: null }),
        message: sentence,
        ...(path === undefined ? {} : { file: path }),
      })) ?? [],
    figures: figuresReport(unit, compiled),
    ...(unit.parts.length > 0 ? { origins: originsReport(unit, compiled) } : {}),
  };
}

/** By reference: a number, or the text that is none; blank and absent rows are left out. */
function figuresReport(
  { counted }: UnitRecord,
  { edition }: CompiledEdition,
): Readonly<Record<string, number | string>> {
  const figures = counted?.found?.figures;
  if (!figures) return {};
  return Object.fromEntries(
    indicatorsOf(edition).flatMap(({ ref }, at): [string, number | string][] => {
      const state = stateAt(figures, at);
      if (state === 'quantity') return [[ref, figures.values[at] ?? 0]];
      return state === 'blank' || state === 'absent' ? [] : [[ref, figures.written.get(at) ?? '']];
    }),
  );
}

/** By reference: the file that the figure comes from. */
function originsReport({ counted }: UnitRecord, { edition }: CompiledEdition): Readonly<Record<string, string>> {
  const figures = counted?.found?.figures;
  if (!figures) return {};
  return Object.fromEntries(
    indicatorsOf(edition).flatMap(({ ref }, at): [string, string][] => {
      const path = figures.origins?.get(at);
      const state = stateAt(figures, at);
      return path === undefined || state === 'blank' || state === 'absent' ? [] : [[ref, path]];
    }),
  );
}

function fileReport({ submission, from, claimed, leftOut, conflict }: PlacedFile, language: Language): object {
  const { path, failure, periodText, tables } = submission;
  return {
    file: path,
    unitFrom: from,
    claimed: claimed?.text ?? null,
    conflict,
    period: periodText,
    leftOut,
    ...(tables
      ? { tables: { forms: tables.forms, errors: tables.counts.error, warnings: tables.counts.warning } }
      : {}),
    error: failure && { code: failure, message: textOf(submission, failure, language) },
  };
}

function textOf(file: Submission, failure: NonNullable<Submission['failure']>, language: Language): string {
  const { what, next } = submissionFailureText(failure, language, file);
  return `${what} ${next}`;
}

const OUTSIDE: readonly (Part | 'error')[] = ['unreadable', 'error', 'blank', 'absent', 'included'];

function rowReport(row: TotalRow, { total }: TotalContext): object {
  const by = unitsBy(total, row);
  return {
    ref: row.ref,
    kind: row.treatment.kind,
    value: row.quantity?.value ?? null,
    exact: row.exact,
    decimals: row.quantity?.decimals ?? null,
    parts: row.parts,
    withErrors: row.withErrors.length,
    codes: row.codes,
    range: row.range && { low: row.range.low, high: row.range.high },
    evenRate: row.evenRate,
    ratio: rateParts(row, total),
    outside: Object.fromEntries(OUTSIDE.flatMap((part) => (by.has(part) ? [[part, by.get(part)]] : []))),
  };
}

function comparisonReport({ row, before, now, difference, percent, remark }: RowComparison): object {
  return { ref: row.ref, before, now, difference, percent, remark };
}

function summaryReport({ totals, submissions, made }: Collection): object {
  const { units, hasRoster } = totals.ledger;
  const count = (state: UnitRecord['state']): number => units.filter((unit) => unit.state === state).length;
  const sum = (severity: 'error' | 'warning' | 'info'): number =>
    units.reduce((all, { counted }) => all + (counted?.found?.counts[severity] ?? 0), 0);
  const ofTotal = countFindings(made.result.findings);
  return {
    hasRoster,
    units: units.length,
    counted: count('counted'),
    byFileName: units.filter(isByFileName).length,
    missing: count('missing'),
    unreadable: count('unreadable'),
    otherPeriod: count('other-period'),
    noAppendix: count('no-appendix'),
    empty: count('empty'),
    otherEdition: count('other-edition'),
    files: submissions.length,
    errors: sum('error'),
    warnings: sum('warning'),
    infos: sum('info'),
    totalErrors: ofTotal.error,
    totalWarnings: ofTotal.warning,
  };
}
