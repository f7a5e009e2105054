/**
 * The results sheet as plain data: a page in the style of an administrative document (Nghị định 30/2020/NĐ-CP:
 * unit and national motto on top, centred title, Roman sections), findings linked to their cells. A host puts it
 * into the workbook, or a file of its own; `resultsText` is the same as a short text for Zalo or e-mail.
 */
import { formatAddress, formatPlace, type Place } from '../workbook/address.js';
import type { NewCell, NewRow, NewSheet } from '../workbook/new-sheet.js';
import { figuresMark, sealOf } from '../review/seal.js';
import { levelMatters } from '../forms/recognition.js';
import type { Answer } from '../review/answers.js';
import type { CheckResult, ZeroConvention } from '../review/check-result.js';
import type { CheckComparison } from '../review/compare-checks.js';
import { isIncomplete } from '../review/completeness.js';
import type { Finding } from '../review/finding.js';
import { cellOf, standsAt } from '../review/stands-at.js';
import { signedReason } from '../review/waivers.js';
import type { ReviewSummary } from '../review/summary.js';
import { ANSWER_STRINGS } from '../strings/answer-words.js';
import { capital } from '../strings/capital.js';
import { blankRowsText, completenessLine, lackingForms } from '../strings/completeness-words.js';
import { COPY_STRINGS } from '../strings/copy-words.js';
import { headlineOf, shortRow } from '../strings/finding-lines.js';
import { sentenceOf } from '../strings/findings.js';
import { sourcesAlone } from '../strings/edition-choice.js';
import { FORM_STRINGS, refName, confirmationOf, versionText } from '../strings/forms.js';
import { LANGUAGES, type Language } from '../strings/language.js';
import { RESULTS_STRINGS, type ResultsStrings } from '../strings/results-words.js';
import { unreadText } from '../strings/unread-sheet.js';

/** One figure that we wrote, for the list of what was filled and mended. */
export interface WrittenFigure {
  readonly ref: string;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

export interface ResultsInput {
  readonly result: CheckResult;
  readonly summary: ReviewSummary;
  /** null: there was no check before. */
  readonly comparison: CheckComparison | null;
  readonly unit: string;
  readonly period: string;
  /** As it is to be printed; the core has no clock. */
  readonly date: string;
  readonly programVersion: string;
  readonly written: readonly WrittenFigure[];
  readonly language: Language;
  /** False in a file of its own: there the cells are elsewhere and cannot be linked to. */
  readonly linked: boolean;
  /** How a rate of nothing is written, where the file remembers an answer. */
  readonly zeroConvention: ZeroConvention | null;
  /** What became of remarks that were sent back; empty: none were. */
  readonly answers: readonly Answer[];
  /** Sentences: what was not checked although the rest was. */
  readonly notChecked: readonly string[];
}

const WIDTHS = [6, 24, 14, 16, 62, 34];

/** The whole sheet; the same input gives the same sheet, so that running again renews it. */
export function resultsSheet(input: ResultsInput): NewSheet {
  const words = RESULTS_STRINGS[input.language];
  const page = new Page();
  writeHead(page, input, words);
  writeConclusion(page, input, words);
  writeChecked(page, input, words);
  writeOpen(page, input, words);
  writeExplained(page, input, words);
  writeWritten(page, input, words);
  writeNotChecked(page, input, words);
  writeAnswers(page, input, words);
  page.line([null, null, null, null, { value: words.signature, bold: true, align: 'center' }], 'E:F');
  page.line([null, null, null, null, { value: words.signatureHint, italic: true, align: 'center' }], 'E:F');
  return { name: words.sheetName, rows: page.rows, merges: page.merges, columnWidths: WIDTHS, landscape: true };
}

/** The sheet for a file that could not be checked: which one, and why, so that nothing is missing from the report in silence. */
export function failedSheet({ file, message, date, programVersion, language }: FailedInput): NewSheet {
  const words = RESULTS_STRINGS[language];
  const page = new Page();
  page.text(words.title, { align: 'center', bold: true });
  page.text(file, { align: 'center', italic: true });
  page.rows.push([]);
  page.text(`${words.checkedOn(date)}. ${words.program(programVersion)}.`);
  page.section(words.sections.conclusion);
  page.text(words.failed, { bold: true });
  page.text(message);
  return { name: words.sheetName, rows: page.rows, merges: page.merges, columnWidths: WIDTHS, landscape: true };
}

/** The same as `resultsText` would be, had there been results. */
export function failedText({ file, message, language }: FailedInput): string {
  const words = RESULTS_STRINGS[language];
  return [words.textGreeting(file, ''), words.failed, message].join('\n');
}

export interface FailedInput {
  /** As the call named it. */
  readonly file: string;
  readonly message: string;
  readonly date: string;
  readonly programVersion: string;
  readonly language: Language;
}

/** Rows and merges as they grow. */
class Page {
  readonly rows: NewRow[] = [];
  readonly merges: string[] = [];

  line(row: NewRow, ...merged: readonly string[]): void {
    this.rows.push(row);
    const number = this.rows.length;
    for (const columns of merged) {
      const [from = 'A', to = 'A'] = columns.split(':');
      this.merges.push(`${from}${number}:${to}${number}`);
    }
  }

  text(value: string, style: Partial<NewCell> = {}): void {
    this.line([{ value, wrap: true, ...style }], 'A:F');
  }

  section(title: string): void {
    this.rows.push([]);
    this.text(title, { bold: true });
  }

  table(header: readonly string[], body: readonly (readonly (NewCell | string)[])[], none: string): void {
    if (body.length === 0) {
      this.text(none, { italic: true });
      return;
    }
    this.rows.push(header.map((value): NewCell => ({ value, bold: true, border: true, align: 'center', wrap: true })));
    for (const row of body) {
      this.rows.push(
        row.map((cell): NewCell => ({
          border: true,
          wrap: true,
          ...(typeof cell === 'string' ? { value: cell } : cell),
        })),
      );
    }
  }
}

function writeHead(page: Page, input: ResultsInput, words: ResultsStrings): void {
  const { result, unit, period, date, programVersion, language } = input;
  const centred = { align: 'center', bold: true, wrap: true } as const;
  page.line(
    [{ value: unit.toLocaleUpperCase('vi'), ...centred }, null, null, { value: words.motto[0], ...centred }],
    'A:C',
    'D:F',
  );
  page.line([null, null, null, { value: words.motto[1], ...centred }], 'A:C', 'D:F');
  page.rows.push([]);
  page.text(words.title, centred);
  if (period) page.text(`${words.period}: ${period}`, { align: 'center', italic: true });
  page.rows.push([]);
  const { edition } = result.edition;
  const standing = confirmationOf(edition, language);
  const alone = sourcesAlone(result.recognition);
  const used =
    alone || words.edition(edition.name[language], versionText(edition, language)) + (standing ? ` (${standing})` : '');
  const isSaid = levelMatters(edition.levels, result.recognition);
  const level = isSaid ? ` ${words.level(FORM_STRINGS[language].levels[result.level])}.` : '';
  page.text(`${used}.${level}`);
  if (input.zeroConvention) page.text(words.convention[input.zeroConvention]);
  page.text(`${words.checkedOn(date)}. ${words.program(programVersion)}.`);
  const { figures } = sealOf(result.recognition.reading, edition.id, date);
  page.text(`${COPY_STRINGS[language].mark(figuresMark(figures))}.`);
}

/** The line for whoever signs, what changed since the last check, and the numbers behind it. */
export function conclusionLines({
  summary,
  comparison,
  language,
  notChecked,
}: Pick<ResultsInput, 'summary' | 'comparison' | 'language' | 'notChecked'>): readonly string[] {
  const words = RESULTS_STRINGS[language];
  const errors = summary.errors.length;
  const warnings = summary.warnings.length;
  const { completeness, state } = summary;
  const isPartial = notChecked.length > 0 && state !== 'unchecked';
  const lacks = (state === 'clean' || state === 'explained') && !isPartial && isIncomplete(completeness);
  const said = state !== 'open' && isPartial ? 'partial' : state;
  const filled = completenessLine(completeness, language);
  return [
    lacks
      ? words.incomplete(lackingForms(completeness, language).join('; '))
      : words.signing[said](errors, warnings, summary.waived.explained.length),
    ...(filled ? [`${filled}.`] : []),
    ...(comparison
      ? [words.compared(comparison.resolved.length, comparison.remaining.length, comparison.fresh.length)]
      : []),
    words.counts(errors, warnings, summary.infos.length),
    words.rules(summary.judged, summary.passed),
  ];
}

function writeConclusion(page: Page, input: ResultsInput, words: ResultsStrings): void {
  page.section(words.sections.conclusion);
  conclusionLines(input).forEach((line, index) => page.text(line, { bold: index === 0 }));
}

function writeChecked(page: Page, { result, language }: ResultsInput, words: ResultsStrings): void {
  page.section(words.sections.checked);
  const { columns } = words;
  const { forms, tables } = result.recognition;
  const body = [
    ...forms.map((form) => [
      FORM_STRINGS[language].form(form.form),
      words.rowsRead(form.found.length, form.found.length + form.missing.length),
      form.sheet,
    ]),
    ...tables.map(({ form, rows, sheet }) => [form.name, words.rowsRead(rows.length, rows.length), sheet]),
  ].map((row, index) => [String(index + 1), ...row]);
  page.table([columns.number, columns.form, columns.rows, columns.sheet], body, words.none);
}

function writeOpen(page: Page, input: ResultsInput, words: ResultsStrings): void {
  page.section(words.sections.open);
  const { columns } = words;
  const { errors, warnings, infos, waived } = input.summary;
  const { severities } = FORM_STRINGS[input.language];
  const before = new Map(waived.reopened.map(({ finding, waiver }) => [finding, signedReason(waiver)]));
  const ofForms = [...errors, ...warnings, ...infos].map((finding) => {
    const reason = before.get(finding);
    return [
      refName(standsAt(finding), input.language),
      cellLink(finding, input),
      severities[finding.severity],
      sentenceOf(finding, input.result.edition, input.language),
      reason === undefined ? '' : words.reopened(reason),
    ];
  });
  const body = ofForms.map((row, index) => [String(index + 1), ...row]);
  page.table(
    [columns.number, columns.row, columns.cell, columns.severity, columns.finding, columns.reason],
    body,
    words.none,
  );
}

function writeExplained(page: Page, input: ResultsInput, words: ResultsStrings): void {
  page.section(words.sections.explained);
  const { columns } = words;
  const body = input.summary.waived.explained.map(({ finding, waiver }, index) => [
    String(index + 1),
    refName(standsAt(finding), input.language),
    cellLink(finding, input),
    FORM_STRINGS[input.language].severities[finding.severity],
    sentenceOf(finding, input.result.edition, input.language),
    signedReason(waiver),
  ]);
  page.table(
    [columns.number, columns.row, columns.cell, columns.severity, columns.finding, columns.reason],
    body,
    words.none,
  );
}

function cellLink(finding: Finding, { linked }: ResultsInput): NewCell {
  const place = cellOf(finding);
  return place ? placeCell(place, linked) : { value: '' };
}

function placeCell(place: Place, linked: boolean): NewCell {
  return linked ? { value: formatAddress(place), link: place } : { value: formatPlace(place) };
}

function writeWritten(page: Page, { written, language, linked }: ResultsInput, words: ResultsStrings): void {
  page.section(words.sections.filled);
  const { columns } = words;
  const body = written.map(({ ref, place, before, after }, index) => [
    String(index + 1),
    refName(ref, language),
    placeCell(place, linked),
    before || words.blank,
    after || words.blank,
  ]);
  page.table([columns.number, columns.row, columns.cell, columns.before, columns.after], body, words.none);
}

function writeNotChecked(
  page: Page,
  { result, summary, language, notChecked }: ResultsInput,
  words: ResultsStrings,
): void {
  page.section(words.sections.notChecked);
  const { recognition, missing, outcomes, edition } = result;
  const seen = new Set(recognition.forms.map(({ form }) => form));
  const lines = [
    ...edition.edition.forms
      .filter(({ number }) => !seen.has(number))
      .map(({ number }) => words.missingForm(FORM_STRINGS[language].form(number))),
    ...recognition.unread
      .filter(({ reason }) => reason !== 'own-sheet' && reason !== 'truncated')
      .map((one) => `“${one.sheet}”: ${unreadText(one, words.unread, language)}.`),
    ...recognition.forms
      .filter(({ unrecognised }) => unrecognised.length > 0)
      .map(({ sheet, unrecognised }) => words.unrecognised(sheet, unrecognised.length)),
    ...summary.completeness.forms
      .filter(({ blank }) => blank.length > 0)
      .map((form) => `${blankRowsText(form, language)}.`),
    ...missing.map(({ target, missing: blank }) =>
      words.waiting(refName(target, language), blank.map((ref) => refName(ref, language)).join(', ')),
    ),
    ...outcomes.filter(({ status }) => status === 'couldNotRun').map(({ rule }) => words.couldNotRun(rule)),
    ...notChecked,
  ];
  if (lines.length === 0) page.text(words.none, { italic: true });
  for (const line of lines) page.text(line);
}

function writeAnswers(page: Page, { answers, language }: ResultsInput, words: ResultsStrings): void {
  if (answers.length === 0) return;
  page.section(words.sections.answers);
  const { columns } = words;
  const { states } = ANSWER_STRINGS[language];
  const body = answers.map(({ remark, state, reason }, index) => [
    String(index + 1),
    refName(remark.refs[0] ?? '', language),
    '',
    capital(states[state]),
    remark.text,
    reason,
  ]);
  page.table([columns.number, columns.row, '', columns.state, columns.remark, columns.reason], body, words.none);
}

/** Whether a text begins as `resultsText` does, the file's name before it or not, in any language that may have written it. */
export function isResultsText(text: string): boolean {
  const [first = '', second = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return LANGUAGES.some((language) => {
    const start = RESULTS_STRINGS[language].textGreeting('', '').replace(/:$/, '');
    return [first, second].some((line) => line.startsWith(start) && line.endsWith(':'));
  });
}

/** A short plain text for Zalo or e-mail ("Sao chép để gửi"): of each finding its headline and cell, a line each. */
export function resultsText(input: ResultsInput): string {
  const { result, summary, unit, period, language } = input;
  const words = RESULTS_STRINGS[language];
  const { severities } = FORM_STRINGS[language];
  const filled = completenessLine(summary.completeness, language);
  const open = [
    ...[...summary.errors, ...summary.warnings].map((finding) => {
      const place = cellOf(finding);
      const row = shortRow(standsAt(finding), result.edition, language);
      return `[${severities[finding.severity]}] ${headlineOf(finding, language)}: ${row}${place ? ` (${formatAddress(place)})` : ''}`;
    }),
  ].map((line, index) => `${index + 1}. ${line}`);
  const explained = summary.waived.explained.map(
    ({ finding, waiver }) => `- ${shortRow(standsAt(finding), result.edition, language)}: ${signedReason(waiver)}`,
  );
  return [
    words.textGreeting(unit, period),
    conclusionLines(input)[0] ?? '',
    ...(filled && summary.state !== 'blank' ? [`${filled}.`] : []),
    ...open,
    ...(explained.length > 0 ? [words.sections.explained.replace(/^[IVX]+\. /, '') + ':', ...explained] : []),
    ...input.notChecked,
  ].join('\n');
}
