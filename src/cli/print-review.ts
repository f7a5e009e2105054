/** A review as a person wants to read it: what was read, what to look at (worst first in each form), what can be filled. */
import type { Form, Level } from '../forms/edition.js';
import { holdsTablesAlone, levelMatters, type RecognisedForm, type Recognition } from '../forms/recognition.js';
import { countAnswers, type Answer } from '../review/answers.js';
import type { CheckResult } from '../review/check-result.js';
import { isIncomplete, type Completeness } from '../review/completeness.js';
import { rewritesOf } from '../review/rewrites.js';
import type { Finding } from '../review/finding.js';
import { cellOf } from '../review/stands-at.js';
import type { Proposal } from '../review/proposal.js';
import type { ReviewSummary } from '../review/summary.js';
import { signedReason, type WaivedFindings } from '../review/waivers.js';
import type { RuleConflict } from '../rules/conflicts.js';
import { capital } from '../strings/capital.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { blankRowsText, COMPLETENESS_STRINGS, completenessLine } from '../strings/completeness-words.js';
import { ANSWER_STRINGS, answersText } from '../strings/answer-words.js';
import { sealText } from '../strings/copy-words.js';
import { conflictText } from '../strings/edition-faults.js';
import { sentenceOf } from '../strings/findings.js';
import { figure, FORM_STRINGS, refName, rowName, confirmationOf } from '../strings/forms.js';
import type { Language } from '../strings/language.js';
import { PANE_STRINGS } from '../strings/pane.js';
import { periodDoubtText } from '../strings/period-doubt-words.js';
import { REPORT_STRINGS } from '../strings/report.js';
import { unreadText } from '../strings/unread-sheet.js';
import { errorMessage } from './error-message.js';
import { editionLine, editionNotices } from '../strings/edition-choice.js';
import { Page, type Terminal } from './terminal.js';
import { placeText } from './place-text.js';
import type { Review } from './review-file.js';
import { printM06a } from './review-m06a.js';
import { printSources } from './sources/call-sources.js';
import { countsText } from './call-summary.js';
import { summaryOf } from './workbook-report.js';

/** Rows that were not recognised are listed up to here; the rest is counted. */
const MOST_LISTED = 12;

export function printReview(review: Review, language: Language, terminal: Terminal): string {
  const page = new Page(terminal).add(0, review.file, 'strong');
  if (review.found) {
    const { recognition, result, summary, ruleConflicts, proposals, used, m06a, seal, answers, doubts } = review.found;
    printAccount(page, review.choice, recognition, result, language);
    for (const doubt of doubts) page.gap().add(2, periodDoubtText(doubt, language), 'warning');
    printCompleteness(page, summary.completeness, language);
    if (answers && answers.length > 0) printAnswers(page, answers, language);
    if (seal) page.gap().add(2, sealText(seal, language), seal.changes.length > 0 ? 'warning' : 'good');
    if (used) printSources(page, used, language);
    if (m06a) printM06a(page, m06a, language);
    printConflicts(page, ruleConflicts, language);
    printFindings(page, result, summary, language);
    printExplained(page, result, summary.waived, language);
    printMissing(page, result, language);
    printFillable(page, proposals, review.file, language);
  }
  if (review.error) page.gap().add(2, errorMessage(review.error, language), 'error');
  if (review.found) {
    const words = CLI_STRINGS[language];
    const { errors, warnings, incomplete } = summaryOf(review);
    const textColour = errors > 0 ? 'error' : warnings + incomplete > 0 ? 'warning' : 'good';
    page.gap().add(2, words.result(countsText(summaryOf(review), language)), textColour);
  }
  return page.gap().toString();
}

/** How much is filled in, and what is not, by appendix and row. */
function printCompleteness(page: Page, completeness: Completeness, language: Language): void {
  const line = completenessLine(completeness, language);
  if (!line) return;
  page.gap().add(2, `${line}.`, isIncomplete(completeness) ? 'warning' : 'strong');
  for (const form of completeness.forms) if (form.blank.length > 0) page.add(4, blankRowsText(form, language));
}

/** What became of remarks that the office above sent back. */
function printAnswers(page: Page, answers: readonly Answer[], language: Language): void {
  const words = ANSWER_STRINGS[language];
  page.gap().add(2, answersText(countAnswers(answers), language), 'strong');
  for (const { remark, state } of answers) page.add(4, words.line(words.states[state], remark.text));
}

/** What was read and what was not: nothing is passed over in silence. */
function printAccount(
  page: Page,
  choice: Review['choice'],
  recognition: Recognition,
  result: CheckResult,
  language: Language,
): void {
  const words = CLI_STRINGS[language];
  const { start, account, sheet } = PANE_STRINGS[language];
  const { forms, unread, doubled, unitName, periodText, level } = recognition;
  if (unitName !== null) page.add(2, start.unit(unitName));
  if (periodText !== null) page.add(2, start.period(periodText));
  const { edition } = result.edition;
  if (choice) {
    page.add(2, editionLine(choice, language));
    for (const notice of editionNotices(choice, language)) page.add(4, notice, 'warning');
  }
  const standing = confirmationOf(edition, language);
  if (standing !== null) page.add(4, `${capital(standing)}.`, 'faint');
  const because = result.levelGiven ? start.levelBecause.given() : start.levelBecause[level.because](level.evidence);
  if (levelMatters(edition.levels, recognition)) {
    const change = result.levelGiven ? '' : `; ${words.changeLevel}`;
    page.add(2, `${start.levelIs(levelName(result.level, language))}: ${because}${change}`);
  }
  const rows = forms.reduce((sum, { found }) => sum + found.length, 0);
  const tables = recognition.tables.filter(({ form }) => form.source === undefined);
  if (forms.length > 0 || !holdsTablesAlone(recognition))
    page.add(2, words.recognised(new Set(forms.map(({ form }) => form)).size, rows));
  for (const form of forms) page.add(4, formLine(form, language));
  for (const table of tables)
    page.add(4, words.recognisedTable(table.form.name, table.sheet, table.rows.length, table.form.columns.length));
  const absent =
    forms.length === 0 ? [] : edition.forms.filter(({ number }) => !forms.some(({ form }) => form === number));
  if (absent.length > 0) page.add(4, account.missingForms(formNames(absent, language)), 'faint');
  for (const { ref, places } of doubled) {
    page.add(4, capital(account.doubled(refName(ref, language), places.map(placeText).join(', '))), 'warning');
  }
  const strange = forms.flatMap(({ unrecognised }) => unrecognised);
  if (strange.length > 0) {
    page.add(2, words.unrecognised(strange.length), 'warning');
    for (const one of strange.slice(0, MOST_LISTED)) {
      page.add(4, `${placeText(one)}: ${account.unrecognisedRow(one.text, one.figure)}`);
    }
    if (strange.length > MOST_LISTED) page.add(4, '…');
  }
  if (unread.length > 0) {
    page.add(2, words.unread);
    for (const one of unread) page.add(4, `${sheet(one.sheet)}: ${unreadText(one, account.unread, language)}`, 'faint');
  }
}

function formLine(form: RecognisedForm, language: Language): string {
  const { start, account, sheet } = PANE_STRINGS[language];
  const parts = [
    start.rows(form.found.length, form.missing.length),
    ...(form.sheetHidden ? [account.hiddenSheet] : []),
    ...(form.hiddenRows.length > 0 ? [account.hiddenRows(form.hiddenRows.length)] : []),
    ...(form.deviations.length > 0 ? [CLI_STRINGS[language].deviations(form.deviations.length)] : []),
  ];
  return `${FORM_STRINGS[language].form(form.form)}, ${sheet(form.sheet)}: ${parts.join('; ')}`;
}

function printConflicts(page: Page, conflicts: readonly RuleConflict[], language: Language): void {
  if (conflicts.length === 0) return;
  page.gap().add(2, CLI_STRINGS[language].ruleConflicts, 'warning');
  for (const one of conflicts) page.add(4, conflictText(one, language), 'warning');
}

function printFindings(
  page: Page,
  result: CheckResult,
  { waived: { open, reopened }, state }: Pick<ReviewSummary, 'waived' | 'state'>,
  language: Language,
): void {
  const words = CLI_STRINGS[language];
  const { edition } = result;
  const reasons = new Map(reopened.map(({ finding, waiver }) => [finding, waiver.reason]));
  if (state === 'blank') page.gap().add(2, COMPLETENESS_STRINGS[language].nothingFilled, 'warning');
  else if (result.findings.length === 0)
    page.gap().add(2, holdsTablesAlone(result.recognition) ? words.nothingInTables : words.nothingFound, 'good');
  for (const [form, own] of byForm(open, edition.edition.forms)) {
    page
      .gap()
      .add(2, form === null ? PANE_STRINGS[language].results.otherForm : FORM_STRINGS[language].form(form), 'strong');
    for (const finding of own) {
      printFinding(page, finding, result, language, 4);
      const reason = reasons.get(finding);
      if (reason !== undefined) page.add(6, words.reopened(reason), 'warning');
    }
  }
}

/** What was passed over with a reason: listed, and counted apart. */
function printExplained(page: Page, result: CheckResult, { explained }: WaivedFindings, language: Language): void {
  if (explained.length === 0) return;
  const words = CLI_STRINGS[language];
  page.gap().add(2, words.explained(explained.length), 'strong');
  for (const { finding, waiver } of explained) {
    printFinding(page, finding, result, language, 4);
    page.add(6, words.reason(signedReason(waiver)), 'good');
  }
}

function byForm(
  findings: readonly Finding[],
  forms: readonly Form[],
): readonly (readonly [string | null, readonly Finding[]])[] {
  const formOf = ({ refs }: Finding): string | null =>
    forms.find(({ number }) => refs[0]?.startsWith(`${number}:`))?.number ?? null;
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const form = formOf(finding);
    groups.set(form, [...(groups.get(form) ?? []), finding]);
  }
  return [...groups];
}

function printFinding(page: Page, finding: Finding, result: CheckResult, language: Language, indent: number): void {
  const first = cellOf(finding);
  page.addPair(
    indent,
    [PANE_STRINGS[language].severity[finding.severity], finding.severity],
    [first ? placeText(first) : finding.rule, 'strong'],
  );
  page.add(indent + 2, sentenceOf(finding, result.edition, language));
  printSentences(page, finding, language, indent + 2);
  if (finding.follows.length === 0) return;
  page.add(indent + 2, CLI_STRINGS[language].follows, 'faint');
  for (const one of finding.follows) printFinding(page, one, result, language, indent + 4);
}

/** The report's sentences that a finding speaks of, and how they would read if the appendices are right. */
function printSentences(page: Page, finding: Finding, language: Language, indent: number): void {
  const words = REPORT_STRINGS[language];
  const quotes = finding.terms.flatMap(({ quote }) => quote ?? []);
  const bySentence = new Map(quotes.map((quote) => [`${quote.paragraph} ${quote.sentence}`, quote]));
  for (const { paragraph, sentence } of bySentence.values()) {
    const own = quotes.filter((quote) => quote.paragraph === paragraph && quote.sentence === sentence);
    page.add(indent, words.sentence(paragraph, highlighted(sentence, own)), 'faint');
  }
  const [rewrite, ...others] = rewritesOf(finding);
  if (rewrite && others.length === 0) {
    page.add(indent, words.rewrite(highlighted(rewrite.corrected, [rewrite.span])), 'faint');
  }
}

/** The sentence with its figures in «…», which a terminal without colours shows too. */
function highlighted(sentence: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const starts = new Set(spans.map(({ start }) => start));
  const ends = new Set(spans.map(({ end }) => end));
  return Array.from({ length: sentence.length + 1 }, (_, at) => {
    const marks = (ends.has(at) ? '»' : '') + (starts.has(at) ? '«' : '');
    return marks + sentence.charAt(at);
  }).join('');
}

function printMissing(page: Page, { missing }: CheckResult, language: Language): void {
  if (missing.length === 0) return;
  const words = CLI_STRINGS[language];
  page.gap().add(2, words.missing, 'strong');
  for (const { target, missing: operands } of missing) {
    const form = target.split(':')[0] ?? null;
    const names = operands.map((ref) => rowName(ref, language, form)).join(', ');
    page.add(4, words.missingOf(refName(target, language), names));
  }
}

function printFillable(page: Page, proposals: readonly Proposal[], file: string, language: Language): void {
  if (proposals.length === 0) return;
  const words = CLI_STRINGS[language];
  page.gap().add(2, words.fillable(proposals.length), 'strong');
  for (const { ref, place, value, decimals } of proposals) {
    page.add(4, `${refName(ref, language)} = ${figure(value, decimals)} (${placeText(place)})`);
  }
  const out = filledName(file);
  if (out !== null) page.add(4, words.fillHint(asArgument(file), asArgument(out)), 'faint');
}

function levelName(level: Level, language: Language): string {
  return FORM_STRINGS[language].levels[level];
}

function formNames(forms: readonly Form[], language: Language): string {
  return forms.map(({ number }) => FORM_STRINGS[language].form(number)).join(', ');
}

/** Quoted where a shell needs it. */
function asArgument(file: string): string {
  return /^[\p{L}\p{N}_./\\:-]+$/u.test(file) ? file : `"${file}"`;
}

/** The name that the hint about `soat fill` suggests: `a/phu-luc-da-dien.xlsx`; null for what cannot be filled (.xls). */
function filledName(file: string): string | null {
  const match = /^(.*)(\.xls[xm])$/i.exec(file);
  return match ? `${match[1] ?? ''}-da-dien${match[2] ?? ''}` : null;
}
