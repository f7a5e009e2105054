/** The JSON contract, version 1 (docs/json.md): one workbook's review as plain data. Keys may be added, none changed. */
import type { PeriodDoubt } from '../collect/period-doubts.js';
import type { EditionDecision } from '../forms/choose-edition.js';
import type { Level, Severity } from '../forms/edition.js';
import type { Entry } from '../forms/reading.js';
import type { RecognisedForm, UnreadSheet } from '../forms/recognition.js';
import type { FoundTableForm } from '../forms/table-form.js';
import type { OutcomeStatus } from '../review/check-result.js';
import { isIncomplete, type Completeness } from '../review/completeness.js';
import { rewritesOf } from '../review/rewrites.js';
import type { Finding } from '../review/finding.js';
import { cellOf, standsAt } from '../review/stands-at.js';
import type { AnswerState } from '../review/answers.js';
import type { SealCheck } from '../review/seal.js';
import type { Proposal } from '../review/proposal.js';
import { roundTo } from '../quantity/quantity.js';
import type { RuleConflict } from '../rules/conflicts.js';
import { sealText } from '../strings/copy-words.js';
import { conflictText } from '../strings/edition-faults.js';
import { sentenceOf, type SentenceContext } from '../strings/findings.js';
import type { Language } from '../strings/language.js';
import { periodDoubtText } from '../strings/period-doubt-words.js';
import { formatAddress, type Place } from '../workbook/address.js';
import { errorMessage } from './error-message.js';
import type { Review } from './review-file.js';
import { m06aReport, type M06aReport } from './review-m06a.js';
import { sourcesJson, type SourcesJson } from './sources/call-sources.js';
import type { Summary } from './call-summary.js';

export { JSON_VERSION } from './json-version.js';

export interface CellReport {
  readonly sheet: string;
  readonly cell: string;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly mend: 'must' | 'may';
  readonly refs: readonly string[];
  readonly cells: readonly CellReport[];
  /** The row that the message names and the mark stands on; null where it has no cell. */
  readonly at: (CellReport & { readonly ref: string }) | null;
  readonly message: string;
  readonly actual: number | null;
  readonly expected: number | null;
  /** One object for each cell that a fix changes; `fix` numbers the alternatives from 0, so that two cells of one fix share it. */
  readonly fixes: readonly (CellReport & {
    readonly ref: string;
    readonly value: number | null;
    readonly reason: string;
    readonly fix: number;
  })[];
  /** Sentences of the report's text that it speaks of, and how each would read if the appendices are right. */
  readonly sentences?: readonly {
    readonly ref: string;
    readonly text: string;
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly corrected: string | null;
  }[];
  readonly follows: readonly FindingReport[];
  /** Only on a finding that was explained before and is open again, since a figure changed: the reason then given. */
  readonly reopened?: string;
}

/** Rules that contradict each other or can never fire. */
export interface ConflictReport {
  readonly kind: RuleConflict['kind'];
  readonly rules: readonly string[];
  readonly message: string;
}

/** `state`: `intact` or `changed`. */
export interface SealReport {
  readonly state: 'intact' | 'changed';
  readonly date: string;
  readonly mark: string;
  readonly message: string;
  readonly changes: readonly {
    readonly ref: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly was: string;
    readonly is: string;
  }[];
}

export interface WorkbookReport {
  readonly file: string;
  /** The edition it was checked with, or that came nearest (`none`); null where the file could not be read. */
  readonly edition: {
    readonly id: string;
    readonly chosen: EditionDecision['chosen'];
    readonly matched: number;
    readonly of: number;
    /** Only where the edition says it: its version and the day it was made. */
    readonly version?: string;
    readonly date?: string;
    /** A later version of it is at hand. */
    readonly newer?: { readonly version: string; readonly date: string | null };
    /** An edition that lies in the workbook and was not used. */
    readonly carried?: { readonly id: string; readonly version: string; readonly name: string };
  } | null;
  readonly level: { readonly level: Level; readonly because: string } | null;
  readonly forms: readonly {
    readonly form: string;
    readonly sheet: string;
    readonly indicators: number;
    readonly unrecognised: readonly { readonly cell: string; readonly text: string; readonly figure: string }[];
    readonly missing: readonly string[];
    readonly hiddenRows: number;
    readonly sheetHidden: boolean;
  }[];
  /** Forms with several figure columns that were read; absent where there are none. */
  readonly tables?: readonly {
    readonly form: string;
    readonly name: string;
    readonly sheet: string;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly unread: readonly UnreadSheet[];
  readonly doubled: readonly { readonly ref: string; readonly cells: readonly CellReport[] }[];
  readonly entries: readonly {
    readonly ref: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly text: string | null;
    readonly value: number | null;
    readonly decimals: number | null;
  }[];
  /** Only where something speaks against the period: other titles or name of the file. */
  readonly doubts?: readonly { readonly kind: PeriodDoubt['kind']; readonly message: string }[];
  /** Only where figures were sealed in the workbook: whether they are as they were. */
  readonly seal?: SealReport;
  /** Only where remarks that were sent back are kept: what became of each. */
  readonly answers?: readonly {
    readonly state: AnswerState;
    readonly text: string;
    readonly refs: readonly string[];
    readonly reason: string;
  }[];
  /** null where no appendix was recognised. */
  readonly completeness: Completeness | null;
  /** Open ones; those explained in the workbook stand in `explained`. */
  readonly findings: readonly FindingReport[];
  /** Passed over with a reason that the workbook carries; not counted. */
  readonly explained: readonly (FindingReport & { readonly reason: string })[];
  readonly missing: readonly { readonly ref: string; readonly missing: readonly string[] }[];
  readonly proposals: readonly ProposalReport[];
  readonly outcomes: Readonly<Record<OutcomeStatus, number>>;
  /** Only where other sources were asked for. */
  readonly sources?: SourcesJson;
  /** Only where the workbook holds Biểu II.06a. */
  readonly m06a?: M06aReport;
  /** Only where rules on the sheet `Quy tắc` contradict others or can never fire. */
  readonly conflicts?: readonly ConflictReport[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

export interface ProposalReport extends CellReport {
  readonly ref: string;
  readonly value: number;
  readonly decimals: number;
  readonly formula: string | null;
  readonly rule: string;
}

export function summaryOf({ found, error }: Review): Summary {
  const { errors = [], warnings = [], infos = [], waived } = found?.summary ?? {};
  return {
    workbooks: 1,
    errors: errors.length,
    warnings: warnings.length,
    infos: infos.length,
    explained: waived?.explained.length ?? 0,
    incomplete: found && isIncomplete(found.summary.completeness) ? 1 : 0,
    failed: error === null ? 0 : 1,
  };
}

export function workbookReport(review: Review, language: Language): WorkbookReport {
  const { file, found, choice, error } = review;
  const outcomes = { passed: 0, failed: 0, notApplicable: 0, couldNotRun: 0 };
  for (const { status } of found?.result.outcomes ?? []) outcomes[status] += 1;
  return {
    file,
    edition: choice
      ? {
          id: choice.edition.id,
          chosen: choice.chosen,
          matched: choice.fit.matched,
          of: choice.fit.of,
          ...(choice.edition.date === undefined ? {} : { version: choice.edition.version, date: choice.edition.date }),
          ...(choice.newer ? { newer: { version: choice.newer.version, date: choice.newer.date ?? null } } : {}),
          ...(choice.carried
            ? {
                carried: {
                  id: choice.carried.id,
                  version: choice.carried.version,
                  name: choice.carried.name[language],
                },
              }
            : {}),
        }
      : null,
    level: found && {
      level: found.result.level,
      because: found.result.levelGiven ? 'given' : found.recognition.level.because,
    },
    forms: found?.recognition.forms.map(formReport) ?? [],
    ...(found && found.recognition.tables.length > 0 ? { tables: found.recognition.tables.map(tableReport) } : {}),
    unread: found?.recognition.unread ?? [],
    doubled: found?.recognition.doubled.map(({ ref, places }) => ({ ref, cells: places.map(cellReport) })) ?? [],
    entries: [...(found?.recognition.reading.entries.values() ?? [])].map(entryReport),
    ...(found && found.doubts.length > 0
      ? { doubts: found.doubts.map((doubt) => ({ kind: doubt.kind, message: periodDoubtText(doubt, language) })) }
      : {}),
    ...(found?.seal ? { seal: sealReport(found.seal, language) } : {}),
    ...(found?.answers && found.answers.length > 0
      ? {
          answers: found.answers.map(({ remark, state, reason }) => ({
            state,
            text: remark.text,
            refs: remark.refs,
            reason,
          })),
        }
      : {}),
    completeness: found && found.summary.completeness.due > 0 ? found.summary.completeness : null,
    findings: found ? openReports(found, language) : [],
    explained:
      found?.summary.waived.explained.map(({ finding, waiver }) => ({
        ...findingReport(finding, found.result.edition, language),
        reason: waiver.reason,
      })) ?? [],
    missing: found?.result.missing.map(({ target, missing }) => ({ ref: target, missing })) ?? [],
    proposals: found?.proposals.map(proposalReport) ?? [],
    outcomes,
    ...(found?.m06a ? { m06a: m06aReport(found.m06a, found.result.edition.indicators, language) } : {}),
    ...(found && found.ruleConflicts.length > 0 ? { conflicts: conflictReports(found.ruleConflicts, language) } : {}),
    ...(found?.used ? { sources: sourcesJson(found.used, language) } : {}),
    error: error && { code: error.code, message: errorMessage(error, language) },
  };
}

function openReports({ result, summary }: NonNullable<Review['found']>, language: Language): readonly FindingReport[] {
  const { open, reopened } = summary.waived;
  const reasons = new Map(reopened.map(({ finding, waiver }) => [finding, waiver.reason]));
  return open.map((finding) => {
    const reason = reasons.get(finding);
    const report = findingReport(finding, result.edition, language);
    return reason === undefined ? report : { ...report, reopened: reason };
  });
}

export function conflictReports(conflicts: readonly RuleConflict[], language: Language): readonly ConflictReport[] {
  return conflicts.map((one) => ({ ...one, message: conflictText(one, language) }));
}

export function proposalReport({ ref, place, value, decimals, formula, rule }: Proposal): ProposalReport {
  const clean = clear(value);
  return { ref, ...cellReport(place), value: clean, decimals, formula: formula === null ? null : `=${formula}`, rule };
}

function formReport(form: RecognisedForm): WorkbookReport['forms'][number] {
  return {
    form: form.form,
    sheet: form.sheet,
    indicators: form.found.length,
    unrecognised: form.unrecognised.map((one) => ({ cell: formatAddress(one), text: one.text, figure: one.figure })),
    missing: form.missing,
    hiddenRows: form.hiddenRows.length,
    sheetHidden: form.sheetHidden,
  };
}

function tableReport({ form, sheet, rows }: FoundTableForm): NonNullable<WorkbookReport['tables']>[number] {
  return { form: form.number, name: form.name, sheet, rows: rows.length, columns: form.columns.length };
}

function entryReport({ ref, place, state, written, quantity }: Entry): WorkbookReport['entries'][number] {
  return {
    ref,
    sheet: place?.sheet ?? null,
    cell: place && formatAddress(place),
    text: state === 'blank' ? null : written,
    value: quantity && clear(quantity.value),
    decimals: quantity && Math.max(0, quantity.decimals),
  };
}

export function findingReport(finding: Finding, context: SentenceContext, language: Language): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    mend: finding.mend,
    refs: finding.refs,
    cells: finding.cells.map(cellReport),
    at: atReport(finding),
    message: sentenceOf(finding, context, language),
    actual: finding.actual === null ? null : clear(finding.actual),
    expected: finding.expected === null ? null : clear(finding.expected),
    fixes: finding.fixes.flatMap(({ changes, reason }, fix) =>
      changes.map(({ ref, place, value, formula }) => ({
        ref,
        ...cellReport(place),
        value: value === null ? null : clear(value),
        ...(formula === undefined ? {} : { formula: `=${formula}` }),
        reason,
        fix,
      })),
    ),
    ...sentencesReport(finding),
    follows: finding.follows.map((one) => findingReport(one, context, language)),
  };
}

function atReport(finding: Finding): FindingReport['at'] {
  const place = cellOf(finding);
  return place ? { ref: standsAt(finding), ...cellReport(place) } : null;
}

/** Nothing for a finding that no sentence speaks of. */
function sentencesReport(finding: Finding): Pick<FindingReport, 'sentences'> {
  const rewrites = new Map(rewritesOf(finding).map(({ ref, corrected }) => [ref, corrected]));
  const sentences = finding.terms.flatMap(({ ref, quote }) =>
    quote
      ? [
          {
            ref,
            text: quote.sentence,
            paragraph: quote.paragraph,
            start: quote.start,
            end: quote.end,
            corrected: rewrites.get(ref) ?? null,
          },
        ]
      : [],
  );
  return sentences.length > 0 ? { sentences } : {};
}

export function sealReport(seal: SealCheck, language: Language): SealReport {
  const { date, fingerprint, changes } = seal;
  return {
    state: changes.length === 0 ? 'intact' : 'changed',
    date,
    mark: fingerprint,
    message: sealText(seal, language),
    changes: changes.map(({ ref, place, was, is }) => ({
      ref,
      ...(place ? cellReport(place) : { sheet: null, cell: null }),
      was,
      is,
    })),
  };
}

export function cellReport(place: Place): CellReport {
  return { sheet: place.sheet, cell: formatAddress(place) };
}

/** Nine places are more than any figure has and fewer than binary noise needs. */
function clear(value: number): number {
  return roundTo(value, 9);
}
