/** What `soat collect` says to a person: who has sent, what is to be noted, what each unit is to correct, what was written. */
import { passedOverText } from '../collect/roster.js';
import { WITHOUT_FIGURES, type UnitRecord } from '../collect/unit-record.js';
import { isAttachment } from '../collect/submission.js';
import { countFindings } from '../review/check-result.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { COLLECT_CLI_STRINGS } from '../strings/collect-cli.js';
import { COLLECT_STRINGS, namesOf, unitName } from '../strings/collect.js';
import { isByFileName, isUnnamed, unitRemarks, unplacedRemark } from '../strings/collect-remarks.js';
import { sentenceOf } from '../strings/findings.js';
import { FORM_STRINGS, versionText } from '../strings/forms.js';
import { INTO_FORM_STRINGS, intoFormLines } from '../strings/into-form.js';
import type { Language } from '../strings/language.js';
import type { Collection } from './collect-report.js';
import { Page, type Terminal } from './terminal.js';

/** Longer lists are in the total's sheets and in the messages. */
const MOST_LINES = 40;
const MOST_NAMES = 20;
const MOST_SKIPPED = 5;

export function printCollection(collection: Collection, terminal: Terminal): string {
  const page = new Page(terminal);
  writeSent(page, collection);
  writeRemarks(page, collection);
  writeFindings(page, collection);
  writeWritten(page, collection);
  return page.toString();
}

function writeSent(page: Page, { command, totals, compiled, submissions, skipped, ...found }: Collection): void {
  const { duplicatesInList, passedOverInList } = found;
  const { ledger, period, language } = totals;
  const words = COLLECT_CLI_STRINGS[language];
  const names = COLLECT_STRINGS[language];
  page.add(0, words.read(submissions.length));
  if (skipped.length > 0) {
    page.add(0, words.skippedFiles);
    for (const [reason, said] of Object.entries(words.skipped)) {
      const paths = skipped.filter((file) => file.reason === reason).map(({ path }) => path);
      if (paths.length > MOST_SKIPPED) page.add(2, words.skippedMany(paths.length, said), 'faint');
      else for (const path of paths) page.add(2, `${path}: ${said}`, 'faint');
    }
  }
  page.add(0, period === '' ? words.noPeriod : words.period(period, command.period !== null));
  page.add(0, words.edition(compiled.edition.name[language], versionText(compiled.edition, language)));
  if (duplicatesInList.length > 0) page.add(0, words.duplicatesInList(duplicatesInList.join(', ')), 'warning');
  if (passedOverInList.length > 0) page.add(0, words.passedOverInList(passedOverText(passedOverInList)), 'warning');
  const counted = ledger.units.filter(({ state }) => state === 'counted').length;
  const isAll = !ledger.hasRoster && counted === ledger.units.length;
  page.gap().add(0, isAll ? names.countedOnly(counted) : names.counted(counted, ledger.units.length), 'strong');
  if (!ledger.hasRoster) page.add(2, words.noList, 'faint');
  for (const state of WITHOUT_FIGURES) {
    const ids = ledger.units.filter((unit) => unit.state === state).map(({ id }) => id);
    if (ids.length > 0)
      page.add(2, `${names.states[state]} (${ids.length}): ${namesOf(ids, MOST_NAMES, language)}`, 'warning');
  }
}

/** What is neither a finding nor a missing unit: files left out, doubts about whose they are, figures not added. */
function writeRemarks(page: Page, { totals, compiled }: Collection): void {
  const { ledger, total, language } = totals;
  const words = COLLECT_CLI_STRINGS[language];
  const names = COLLECT_STRINGS[language];
  const strange = ledger.unplaced.filter(
    ({ submission, leftOut }) =>
      leftOut === 'unknown-unit' && submission.failure === 'not-a-workbook' && isAttachment(submission),
  );
  const byName = ledger.units.filter(isByFileName).map(({ id }) => id);
  const unnamed = ledger.unplaced.filter(isUnnamed);
  const lines = [
    ...(byName.length > 0 ? [words.unnamedCounted(byName.length, namesOf(byName, MOST_NAMES, language))] : []),
    ...(unnamed.length > 0 ? [words.unnamedLeftOut(unnamed.length)] : []),
    ...ledger.unplaced
      .filter((file) => !strange.includes(file))
      .map((file) => `${file.submission.path}: ${unplacedRemark(file, ledger.units, language)}`),
    ...ledger.units.flatMap((unit) =>
      unitRemarks(unit, compiled, language)
        .filter((remark) => remark !== names.byFileName)
        .map((remark) => `${unitName(unit.id)}: ${remark}`),
    ),
    ...(strange.length > 0 ? [words.notWorkbooks(strange.map(({ submission }) => submission.path))] : []),
    ...total.upper.map(({ unit, includes, because }) =>
      includes ? names.includes(unit.id, because) : names.ownAlone(unit.id),
    ),
    ...(compiled.edition.levels.includes(total.level)
      ? []
      : [names.nearestLevel(FORM_STRINGS[language].levels[compiled.edition.levels.at(-1) ?? total.level])]),
  ];
  if (lines.length === 0) return;
  page.gap().add(0, words.attention, 'strong');
  addLines(page, lines, language);
}

function writeFindings(page: Page, { totals }: Collection): void {
  const { ledger, language } = totals;
  const words = COLLECT_CLI_STRINGS[language];
  const lines = [...ledger.units]
    .filter((unit) => errorsOf(unit) + warningsOf(unit) > 0)
    .sort((one, other) => errorsOf(other) - errorsOf(one))
    .map((unit) => `${unitName(unit.id)}: ${words.ofUnit(errorsOf(unit), warningsOf(unit))}`);
  if (lines.length === 0) return;
  page.gap().add(0, words.findings, 'strong');
  addLines(page, lines, language);
}

function addLines(page: Page, lines: readonly string[], language: Language): void {
  for (const line of lines.slice(0, MOST_LINES)) page.add(2, line);
  if (lines.length > MOST_LINES) {
    page.add(2, COLLECT_CLI_STRINGS[language].moreLines(lines.length - MOST_LINES), 'faint');
  }
}

function errorsOf({ counted }: UnitRecord): number {
  return counted?.found?.counts.error ?? 0;
}

function warningsOf({ counted }: UnitRecord): number {
  return counted?.found?.counts.warning ?? 0;
}

function writeWritten(page: Page, collection: Collection): void {
  const { command, totals, compiled, made, inForm, messages, copies, previous } = collection;
  const { total, language } = totals;
  const words = COLLECT_CLI_STRINGS[language];
  page.gap().add(0, words.written(command.out), 'strong');
  if (inForm) {
    for (const { text, isWarning } of intoFormLines(inForm, language))
      page.add(2, text, isWarning ? 'warning' : 'plain');
    page.add(0, INTO_FORM_STRINGS[language].details(inForm.details));
  }
  const outside = total.rows.filter(
    ({ parts, withErrors, treatment }) =>
      treatment.ofUnits && parts.counted > 0 && parts.unreadable + parts.blank + parts.absent + withErrors.length > 0,
  ).length;
  if (outside > 0) page.add(2, words.outside(outside));
  const { findings } = made.result;
  page.add(2, words.totalCheck(CLI_STRINGS[language].counts(countFindings(findings))));
  for (const finding of findings.filter(({ severity }) => severity === 'error').slice(0, MOST_LINES)) {
    page.add(4, sentenceOf(finding, compiled, language), 'error');
  }
  if (previous && !previous.period) page.add(2, words.previousWithoutPeriod, 'warning');
  if (command.messages !== null)
    page.add(
      0,
      words.messages(
        messages.length === 1 ? totals.ledger.units.length : messages.length,
        messages.length === 1 ? (messages[0] ?? '') : command.messages,
      ),
    );
  if (command.marked !== null) {
    page.add(0, words.marked(copies.filter(({ copy }) => copy !== null).length, command.marked));
    for (const { file, why } of copies) if (why !== null) page.add(2, words.markedNot(file, why), 'warning');
  }
}
