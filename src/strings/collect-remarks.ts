/** What is to be said of one unit's file, and of one row of the total, in sentences: shared by sheets, messages and pages. */
import type { PlacedFile, UnitRecord } from '../collect/unit-record.js';
import { countAnswers } from '../review/answers.js';
import { formsFilled } from '../collect/merge-submissions.js';
import { partAt, type Part } from '../collect/standing.js';
import { isAttachment, type Submission } from '../collect/submission.js';
import type { Total, TotalRow } from '../collect/total.js';
import { stateAt } from '../collect/unit-figures.js';
import { isIncomplete } from '../review/completeness.js';
import { formatAddress } from '../workbook/address.js';
import type { CompiledEdition } from '../rules/compile.js';
import { capital } from './capital.js';
import { completenessLine } from './completeness-words.js';
import { answersText } from './answer-words.js';
import { sealText } from './copy-words.js';
import { COLLECT_STRINGS, namesOf, submissionFailureText } from './collect.js';
import { figure, FORM_STRINGS, refName } from './forms.js';
import type { Language } from './language.js';

/** Names that still read well in a cell beside a figure. */
const FEW_NAMES = 5;
const FEW_ROWS = 8;

/** Beside its findings: the file that counts, or why none does. */
export function unitRemarks(unit: UnitRecord, compiled: CompiledEdition, language: Language): readonly string[] {
  const words = COLLECT_STRINGS[language];
  const { counted, files } = unit;
  const remarks: string[] = [...partRemarks(unit, compiled, language)];
  const refs = (list: readonly string[]): string => shortened(list.map((ref) => refName(ref, language)));
  if (unit.sentTwice && counted) {
    const others = files.filter(({ leftOut }) => leftOut === 'superseded').map(({ submission }) => submission.path);
    remarks.push(words.sentTwice(counted.path, others.join(', ')));
  }
  if (isByFileName(unit)) remarks.push(words.byFileName);
  if (unit.sameAsLast) remarks.push(words.sameAsLast);
  if (unit.sameFigures.length > 0) remarks.push(words.sameFigures(namesOf(unit.sameFigures, FEW_NAMES, language)));
  if (unit.wrongPeriod !== null) remarks.push(words.wrongPeriod(unit.wrongPeriod));
  for (const { conflict, leftOut, submission } of files) {
    if (conflict !== null) remarks.push(words.conflict(conflict));
    // A report in Word or a scan beside the workbook that counts is what offices send; nothing is the matter.
    if (leftOut === 'unreadable' && !(counted && isAttachment(submission))) {
      remarks.push(`${submission.path}: ${failureLine(submission, language)}`);
    }
    if (leftOut === 'attached' && !counted) remarks.push(`${submission.path}: ${failureLine(submission, language)}`);
    for (const { place, sentence } of submission.tables?.findings ?? []) {
      remarks.push(words.inFile(submission.path, place && formatAddress(place), sentence));
    }
    if (leftOut === 'other-period') {
      remarks.push(
        `${submission.path}: ${submission.periodFrom === 'chosen' ? words.attachedPeriod(submission.periodText ?? '') : words.otherPeriod(submission.periodText ?? words.leftOut['other-period'])}`,
      );
    }
  }
  const found = counted?.found;
  if (!found) return remarks;
  const answered = answersText(countAnswers(unit.answers), language);
  if (answered !== '') remarks.push(answered);
  if (found.seal && found.seal.changes.length > 0) remarks.push(sealText(found.seal, language));
  if (found.truncated.length > 0) remarks.push(words.truncated(found.truncated.join(', ')));
  if (found.missingForms.length > 0) {
    remarks.push(words.missingForms(found.missingForms.map((form) => FORM_STRINGS[language].form(form)).join(', ')));
  }
  // What is not in the file at all has been said.
  if (isIncomplete(found.completeness))
    remarks.push(completenessLine({ ...found.completeness, missing: [] }, language));
  if (found.unplaced.length > 0) {
    remarks.push(
      words.unplacedRows(found.unplaced.length, shortened(found.unplaced.map(({ text }) => `“${text.trim()}”`))),
    );
  }
  if (found.doubled.length > 0) remarks.push(words.duplicateRows(refs(found.doubled), found.doubled.length > FEW_ROWS));
  if (found.unconfirmed.length > 0) remarks.push(words.unconfirmed(refs(found.unconfirmed)));
  return [...remarks, ...unreadableFigures(unit, compiled, language)];
}

/** The files that the figures come from, and rows that two of them fill in differently. */
function partRemarks(
  { parts, twice }: UnitRecord,
  { edition }: CompiledEdition,
  language: Language,
): readonly string[] {
  if (parts.length === 0) return [];
  const words = COLLECT_STRINGS[language];
  const files = [...parts].reverse().map((part) => {
    const forms = formsFilled(part, edition).map((form) => FORM_STRINGS[language].form(form));
    return `${part.path} (${forms.join(', ')})`;
  });
  return [
    words.joined(parts.length, files.join('; ')),
    ...twice.map(({ ref, by }) =>
      words.twiceFilled(
        refName(ref, language),
        by.map(({ file, written }) => `${printedFigure(written)} (${file.path})`).join('; '),
      ),
    ),
  ];
}

/** `99.7`, as a row's text is compared, for a person. */
function printedFigure(written: string): string {
  const value = Number(written);
  return written !== '' && Number.isFinite(value) ? figure(value) : `“${written}”`;
}

/** Whether nothing names the unit, and its file's name stands for it. */
export function isByFileName({ counted, files }: UnitRecord): boolean {
  return files.some(({ submission, from }) => submission.path === counted?.path && from === 'file');
}

/** A file with figures that names no unit and counts nowhere. */
export function isUnnamed({ submission, leftOut, candidates }: PlacedFile): boolean {
  return leftOut === 'unknown-unit' && submission.found !== null && candidates.length === 0;
}

function failureLine(submission: Submission, language: Language): string {
  if (submission.failure === null) return '';
  const { what, next } = submissionFailureText(submission.failure, language, submission);
  return `${what} ${next}`;
}

const UNUSABLE: ReadonlySet<string> = new Set(['doubtful', 'word', 'fault', 'unreadable']);

/** Figures that could not be added, each with what is written there. */
function unreadableFigures(
  { counted }: UnitRecord,
  { edition }: CompiledEdition,
  language: Language,
): readonly string[] {
  const figures = counted?.found?.figures;
  if (!figures) return [];
  return edition.forms
    .flatMap((form) => form.indicators)
    .flatMap(({ ref, kind }, at) => {
      const state = stateAt(figures, at);
      if (kind === 'heading' || !UNUSABLE.has(state)) return [];
      const candidate = figures.candidates.get(at);
      return [
        COLLECT_STRINGS[language].unreadable(
          refName(ref, language),
          figures.written.get(at) ?? '',
          candidate === undefined ? null : figure(candidate),
        ),
      ];
    });
}

function shortened(texts: readonly string[]): string {
  return texts.slice(0, FEW_ROWS).join('; ') + (texts.length > FEW_ROWS ? '; …' : '');
}

/** Why a file that is no unit's does not count. */
export function unplacedRemark(
  { leftOut, submission, candidates }: PlacedFile,
  units: readonly UnitRecord[],
  language: Language,
): string {
  const words = COLLECT_STRINGS[language];
  if (submission.failure === 'own-total') return failureLine(submission, language);
  const why = leftOut === null ? '' : words.leftOut[leftOut];
  // With the district where two units share a name.
  const named = candidates.flatMap((at) => units[at]?.id ?? []);
  const failure = submission.failure === null ? '' : `; ${failureLine(submission, language)}`;
  return why + (named.length > 0 ? `; ${words.candidates(namesOf(named, FEW_NAMES, language))}` : '') + failure;
}

/** Who stands how towards a row. */
export function unitsBy({ units }: Total, row: TotalRow): ReadonlyMap<Part | 'error', readonly string[]> {
  const names = new Map<Part | 'error', string[]>();
  units.forEach(({ id }, unitAt) => {
    const part = partAt(row.standing, unitAt);
    const list = names.get(part);
    if (list) list.push(id);
    else names.set(part, [id]);
  });
  const inError = row.withErrors.flatMap((unitAt) => units[unitAt]?.id ?? []);
  if (inError.length > 0) names.set('error', inError);
  return names;
}

/** What is named beside a total: parts left out, errors within, codes, and rates that rest on uneven parts. */
export function rowNote(total: Total, row: TotalRow, language: Language): string {
  const words = COLLECT_STRINGS[language];
  const { parts, withErrors, codes, range, evenRate, treatment } = row;
  const notes: string[] = [];
  if (treatment.kind === 'codes' && parts.counted > 0) {
    notes.push(
      codes
        .filter(({ units }) => units > 0)
        .map(({ code, label, units }) => words.codes(code === null ? words.otherCode : label, units))
        .join('; '),
    );
  }
  if (treatment.kind === 'apart' && range) {
    notes.push(words.apart(figure(range.low), figure(range.high), parts.counted));
  }
  if (row.share) notes.push(words.share(row.share.yes, row.share.of));
  if (evenRate) notes.push(words.evenRate(figure(evenRate.value), evenRate.units));
  const computed = treatment.kind === 'rate';
  const some = parts.counted > 0;
  if (!computed && parts.unreadable + withErrors.length + (some ? parts.blank + parts.absent : 0) > 0) {
    const by = unitsBy(total, row);
    const told: readonly (readonly [Part | 'error', string])[] = [
      ['unreadable', words.parts.unreadable],
      ...(some
        ? ([
            ['blank', words.parts.blank],
            ['absent', words.parts.absent],
          ] as const)
        : []),
      ['error', words.errorsIn],
    ];
    for (const [part, label] of told) {
      const names = by.get(part) ?? [];
      if (names.length > 0) notes.push(`${label}: ${namesOf(names, FEW_NAMES, language)}`);
    }
  }
  return notes.map(capital).join('. ');
}
