/**
 * One file that came in, boiled down to what adding up needs: who sent it and for when, its figures, what is to be
 * corrected in it, or why it could not be read. Plain data: it passes between threads and can be kept for the next time.
 */
import type { Edition, Level, Severity } from '../forms/edition.js';
import type { Recognition } from '../forms/recognition.js';
import { unitTitle } from '../forms/titles.js';
import type { CheckResult } from '../review/check-result.js';
import type { Completeness } from '../review/completeness.js';
import type { Finding } from '../review/finding.js';
import { cellOf } from '../review/stands-at.js';
import type { Answer, AnswerState } from '../review/answers.js';
import type { SealCheck } from '../review/seal.js';
import { sumUp } from '../review/summary.js';
import type { Waiver } from '../review/waivers.js';
import { readWorkbookSettings } from '../review/workbook-settings.js';
import { parsePeriod, type NamedPeriod } from '../sources/period.js';
import { isAsLast } from '../sources/previous/earlier-periods.js';
import type { UsedSources } from '../sources/registry.js';
import type { Place } from '../workbook/address.js';
import type { HostFailure } from '../workbook/failure.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { periodOfPath } from './file-hints.js';
import { contentFingerprint } from '../workbook/content-fingerprint.js';
import { countFilled, unitFigures, figuresText, type UnitFigures } from './unit-figures.js';
import { parentInName } from './roster-line.js';
import { parseUnitName } from './unit-name.js';

/** What a file is called and made of; the caller has it from the disk, a drop, or an archive. */
export interface SubmittedFile {
  /** Its path within the folder that was given: folders may tell the unit. */
  readonly path: string;
  /** `fingerprint` of its bytes. */
  readonly bytes: string;
  /** When it was last changed, milliseconds since 1970; null where nobody knows. */
  readonly modified: number | null;
}

/**
 * Why a file gives no figures to add. `no-form`: no form is in it; `no-appendix`: forms with several figure columns were
 * read (Biểu II.06a), and no appendix is in it; `empty`: the appendices are there and nothing is filled in;
 * `other-edition`: its appendices are of another edition than the total's.
 */
export type SubmissionFailure = HostFailure | 'no-form' | 'no-appendix' | 'empty' | 'own-total' | 'other-edition';

/** Something of a unit's workbook that is to be looked at, with its sentence for people. */
export interface UnitFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly refs: readonly string[];
  readonly place: Place | null;
  readonly sentence: string;
  /** Of a unit whose figures come from several files: the file that `place` is in. */
  readonly path?: string;
}

/** Forms with several figure columns of a file that gives no figures to add: read and checked for themselves. */
export interface SentTables {
  /** As people call them. */
  readonly forms: readonly string[];
  readonly findings: readonly UnitFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** One remark that was sent back, and what became of it. */
export interface SentAnswer {
  readonly text: string;
  readonly state: AnswerState;
  readonly reason: string;
}

/** What a workbook says about who sends it. */
export interface Claims {
  /** From our settings part. */
  readonly settings: string | null;
  /** From the titles: "UBND xã Quảng Phú". */
  readonly title: string | null;
  /** The unit above it, where a title names one. */
  readonly parent: string | null;
}

/** `chosen`: the official said so (`Corrections.periods`). */
export type PeriodSource = 'settings' | 'title' | 'path' | 'chosen';

export interface SubmittedContent {
  readonly level: Level;
  /** The level is a guess: nothing says so but that no row of another is filled. */
  readonly levelIsGuess: boolean;
  readonly figures: UnitFigures;
  /** Of all figures as written: the same for a file saved again without a change. */
  readonly content: string;
  /** How many figures are filled in. */
  readonly filled: number;
  /** Of the cells that its level fills: how many are filled, which are blank, which appendices have no figure. */
  readonly completeness: Completeness;
  /** Errors, then warnings; consequences folded away, what the unit explained left out. */
  readonly findings: readonly UnitFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Warnings that the unit passed over with a reason. */
  readonly explained: number;
  /** Those reasons, as the workbook keeps them. */
  readonly waivers: readonly Waiver[];
  /** What became of the remarks that were sent back to the unit, as its file keeps them. */
  readonly answers: readonly SentAnswer[];
  /** How its figures stand to those that the unit sealed; null: it sealed none. */
  readonly seal: SealCheck | null;
  /** The figures are those of an earlier period that the workbook itself carries. */
  readonly isAsCarried: boolean;
  /** Sheets too large to be read to their end. */
  readonly truncated: readonly string[];
  /** Forms of the edition that the workbook does not hold. */
  readonly missingForms: readonly string[];
  /** Rows with a figure that fit no indicator: another edition's, or the unit's own. Not added anywhere. */
  readonly unplaced: readonly { readonly form: string; readonly text: string; readonly figure: string }[];
  /** References that stand twice in the workbook. */
  readonly doubled: readonly string[];
  /** References carried over from last period and not confirmed yet (`new-period.ts`). */
  readonly unconfirmed: readonly string[];
}

export interface Submission extends SubmittedFile {
  readonly claims: Claims;
  /** Id of the edition that its forms were read with; null where none were. */
  readonly edition: string | null;
  readonly period: NamedPeriod | null;
  readonly periodText: string | null;
  readonly periodFrom: PeriodSource | null;
  /** null together with a `failure`. */
  readonly found: SubmittedContent | null;
  readonly failure: SubmissionFailure | null;
  /** Absent: none were found, or they lie beside figures and are among its findings. */
  readonly tables?: SentTables;
  /** A sheet of it is a list of dossiers; absent: none is. */
  readonly holdsDossiers?: boolean;
  /** A part's or sheet's name, for the curious. */
  readonly detail: string;
}

export interface CheckedWorkbook {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly result: CheckResult;
  readonly seal: SealCheck | null;
  readonly answers: readonly Answer[];
  readonly used: UsedSources;
}

export interface SubmissionOptions {
  readonly edition: Edition;
  readonly sentenceOf: (finding: Finding) => string;
  /** The note that marks a figure as carried over, in any language that may have written it. */
  readonly carriedNotes: readonly string[];
}

const NO_CLAIMS: Claims = { settings: null, title: null, parent: null };
/** More findings of one unit help nobody: it is to be sent back whole. */
const MOST_FINDINGS = 60;
/** Titles stand in the first rows. */
const TITLE_ROWS = 12;

/** A file that could be read and checked. */
export function submissionOf(file: SubmittedFile, checked: CheckedWorkbook, options: SubmissionOptions): Submission {
  const { snapshot, recognition } = checked;
  const { settings } = readWorkbookSettings(snapshot.settings);
  const claims: Claims = {
    settings: settings.unit || null,
    title: recognition.unitName,
    parent: parentOf(snapshot, recognition.unitName),
  };
  const period = periodOf(file.path, settings.period, recognition.periodText);
  const content = contentOf(checked, settings.waivers, options);
  const failure = failureOf(recognition, content);
  const found = failure === null ? content : null;
  const edition = recognition.forms.length === 0 ? null : options.edition.id;
  const read = { ...file, claims, edition, ...period, found, failure, detail: '' };
  if (found || recognition.tables.length === 0) return read;
  const { findings, counts } = content;
  return { ...read, tables: { forms: recognition.tables.map(({ form }) => form.name), findings, counts } };
}

function failureOf({ forms, tables }: Recognition, { filled }: SubmittedContent): SubmissionFailure | null {
  if (forms.length === 0) return tables.length > 0 ? 'no-appendix' : 'no-form';
  return filled === 0 ? 'empty' : null;
}

/**
 * What lies beside a unit's appendices and takes nobody's place: what by its name and its bytes was never meant to be a
 * workbook, or a workbook that holds other forms alone.
 */
export function isAttachment({ failure, path }: Submission): boolean {
  if (failure === 'no-appendix') return true;
  return failure === 'not-a-workbook' && !/\.(?:xl\w+|ods|et|zip|rar|7z)$/i.test(path);
}

/** A file that gives nothing, and why; its name may still tell the unit. */
export function failedSubmission(file: SubmittedFile, failure: SubmissionFailure, detail = ''): Submission {
  return { ...file, claims: NO_CLAIMS, edition: null, ...periodOf(file.path, '', null), found: null, failure, detail };
}

function contentOf(
  { recognition, result, seal, answers, used }: CheckedWorkbook,
  waivers: readonly Waiver[],
  options: SubmissionOptions,
): SubmittedContent {
  const { edition, sentenceOf, carriedNotes } = options;
  const figures = unitFigures(recognition.reading, edition);
  const { errors, warnings, infos, waived, completeness } = sumUp(result, waivers);
  const seen = new Set(recognition.forms.map(({ form }) => form));
  return {
    level: result.level,
    levelIsGuess: !result.levelGiven && recognition.level.because !== 'title',
    figures,
    content: contentFingerprint(figuresText(figures)),
    filled: countFilled(figures),
    completeness,
    findings: [...errors, ...warnings].slice(0, MOST_FINDINGS).map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      refs: finding.refs,
      place: cellOf(finding) ?? null,
      sentence: sentenceOf(finding),
    })),
    counts: { error: errors.length, warning: warnings.length, info: infos.length },
    explained: waived.explained.length,
    waivers,
    seal,
    answers: answers.map(({ remark, state, reason }) => ({ text: remark.text, state, reason })),
    isAsCarried: isAsLast(used.previous),
    truncated: recognition.unread.filter(({ reason }) => reason === 'truncated').map(({ sheet }) => sheet),
    missingForms: edition.forms.map(({ number }) => number).filter((number) => !seen.has(number)),
    unplaced: recognition.forms.flatMap(({ form, unrecognised }) =>
      unrecognised.filter(({ figure }) => figure !== '').map(({ text, figure }) => ({ form, text, figure })),
    ),
    doubled: recognition.doubled.map(({ ref }) => ref),
    unconfirmed: [...recognition.reading.entries.values()]
      .filter(({ note }) => carriedNotes.some((carried) => note.startsWith(carried)))
      .map(({ ref }) => ref),
  };
}

function periodOf(
  path: string,
  fromSettings: string,
  fromTitle: string | null,
): Pick<Submission, 'period' | 'periodText' | 'periodFrom'> {
  for (const [text, periodFrom] of [
    [fromSettings, 'settings'],
    [fromTitle, 'title'],
  ] as const) {
    const period = text ? parsePeriod(text) : null;
    if (period) return { period, periodText: text, periodFrom };
  }
  const period = periodOfPath(path);
  if (period) return { period, periodText: null, periodFrom: 'path' };
  return { period: null, periodText: fromTitle ?? (fromSettings || null), periodFrom: null };
}

/** A commune's heading names its district above itself, or behind its own name. */
function parentOf({ sheets }: Snapshot, own: string | null): string | null {
  if (own === null) return null;
  const { bare } = parseUnitName(own);
  for (const { rows } of sheets) {
    for (const { index, cells } of rows) {
      if (index >= TITLE_ROWS) break;
      for (const { value } of cells) {
        if (typeof value !== 'string' || value.length > 120 || !/ủy ban|uỷ ban|ubnd/iu.test(value)) continue;
        const name = unitTitle(value)?.name;
        if (!name) continue;
        if (parseUnitName(name).bare !== bare) return name;
        const behind = parentInName(parseUnitName(value));
        if (behind) return behind.text;
      }
    }
  }
  return null;
}
