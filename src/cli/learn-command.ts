/** `soat learn`: an edition out of a form, blank or filled, and out of filled workbooks of the same form. */
import { basename } from 'node:path';
import { checkOwnForm, type CheckedOwnForm } from '../app/check-learned.js';
import { learnEdition, NothingToLearn, type LearnedEdition, type NamedSnapshot } from '../app/learn-edition.js';
import { isSamePart, learnForms } from '../forms/learn/learn-forms.js';
import type { LearnedPart } from '../forms/learn/learned.js';
import type { Edition } from '../forms/edition.js';
import { isSure } from '../rules/learn/relation.js';
import { CLI_STRINGS } from '../strings/cli.js';
import type { Language } from '../strings/language.js';
import { sentenceOf } from '../strings/findings.js';
import { groundText } from '../strings/learned-reasons.js';
import { LEARN_STRINGS, partLine } from '../strings/learn.js';
import { formatAddress } from '../workbook/address.js';
import { append } from '../workbook/lists.js';
import { CallError } from './call-error.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { expandFiles, sayPassedOver, type FoundFile } from './expand-files.js';
import type { LearnCommand } from './learn-options.js';
import { editionFor } from './load-edition.js';
import { claimOutputs, OutputClaims } from './outputs.js';
import { printable, printableJson } from './printable.js';
import { openFile } from './open-file.js';
import { hostError, sourceFault } from './review-error.js';
import { saveOr } from './save.js';
import { Page } from './terminal.js';
import { isoToday } from './today.js';
import { findingReport, JSON_VERSION } from './workbook-report.js';

/** More lines alike help nobody. */
const MOST_LINES = 20;

export async function learnCommand(command: LearnCommand, console: Console): Promise<number> {
  const { out, language, update } = command;
  const words = LEARN_STRINGS[language];
  const complain = (file: string, what: string): CallError =>
    new CallError(CLI_STRINGS[language].complaint(file, what));
  if (!/\.json$/i.test(out)) throw complain(out, words.wrongEnding);
  const earlier = update === null ? null : editionFor(update, language).edition.edition;
  const { files: forms, passedOver } = await expandFiles(command.files);
  const { files: filled, passedOver: besideFilled } = await expandFiles(command.filled);
  const inputs = [...forms, ...filled].map(({ file }) => file);
  await claimOutputs(new OutputClaims([...inputs, update], command.force), [{ path: out, kind: null }], language);
  const read = await readAll(forms, language);
  const more = await readAll(filled, language);
  const learned = learn(command, { ...sorted(read.snapshots), more: more.snapshots }, earlier, complain);
  const own = read.snapshots.filter((one) => holdsForm(one, learned)).map((one) => checkOwnForm(learned, one));
  const text = `${JSON.stringify(learned.data, null, 2)}\n`;
  await saveOr(console, out, new TextEncoder().encode(text), language);
  await sayPassedOver([...passedOver, ...besideFilled], console.err, language);
  for (const line of [...read.complaints, ...more.complaints]) await console.err.write(`${printable(line)}\n`);
  await console.out.write(
    command.json ? `${printableJson(report(command, learned, own))}\n` : printed(command, learned, own, console),
  );
  return read.complaints.length + more.complaints.length > 0 ? 2 : 0;
}

interface Sorted {
  readonly forms: readonly NamedSnapshot[];
  readonly again: readonly NamedSnapshot[];
}

function learn(
  { files, id, name, language }: LearnCommand,
  { forms, again, more }: Sorted & { readonly more: readonly NamedSnapshot[] },
  earlier: Edition | null,
  complain: (file: string, what: string) => CallError,
): LearnedEdition {
  const call = {
    forms,
    filled: evidence(forms, [...again, ...more]),
    date: isoToday(),
    ...(id === null ? {} : { id }),
    ...(name === null ? {} : { name }),
    ...(earlier ? { earlier } : {}),
  };
  try {
    return learnEdition(call);
  } catch (error) {
    if (error instanceof NothingToLearn) throw complain(files.join(', '), LEARN_STRINGS[language].nothing);
    throw error;
  }
}

/** A form that is filled speaks too where enough others do; alone it would be its own evidence. */
function evidence(forms: readonly NamedSnapshot[], filled: readonly NamedSnapshot[]): readonly NamedSnapshot[] {
  return filled.length >= 4 ? [...forms, ...filled] : filled;
}

/** The first workbook of a form is the form; others of the same forms are filled ones. */
function sorted(snapshots: readonly NamedSnapshot[]): Sorted {
  const forms: NamedSnapshot[] = [];
  const again: NamedSnapshot[] = [];
  const known: LearnedPart[] = [];
  for (const one of snapshots) {
    const { parts } = learnForms(one.snapshot);
    const isNew = parts.some((part) => !known.some((other) => isSamePart(other, part)));
    if (isNew || known.length === 0) {
      forms.push(one);
      append(known, parts);
    } else again.push(one);
  }
  return { forms, again };
}

async function readAll(
  sources: readonly FoundFile[],
  language: Language,
): Promise<{ snapshots: readonly NamedSnapshot[]; complaints: readonly string[] }> {
  const snapshots: NamedSnapshot[] = [];
  const complaints: string[] = [];
  for (const source of sources) {
    const { file } = source;
    const fault = sourceFault(source);
    if (fault) {
      complaints.push(CLI_STRINGS[language].complaint(file, errorMessage(fault, language)));
      continue;
    }
    try {
      snapshots.push({ name: basename(file), snapshot: await (await openFile(file)).read() });
    } catch (error) {
      complaints.push(CLI_STRINGS[language].complaint(file, errorMessage(hostError(error), language)));
    }
  }
  if (snapshots.length === 0 && complaints.length > 0) throw new CallError(...complaints);
  return { snapshots, complaints };
}

/** One of the workbooks that the edition was read from, not one that is only evidence. */
function holdsForm({ name }: NamedSnapshot, { units, unused }: LearnedEdition): boolean {
  return !units.includes(name) && !unused.includes(name);
}

function printed(
  { out, language }: LearnCommand,
  learned: LearnedEdition,
  own: readonly CheckedOwnForm[],
  console: Console,
): string {
  const words = LEARN_STRINGS[language];
  const { parts, relations, unclear, passedOver, units, unused, compiled } = learned;
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const page = new Page(console.out.terminal).add(0, words.read(parts.length, rows), 'strong');
  for (const part of parts) page.add(2, partLine(part, words));
  for (const { reason, sheet, row } of passedOver.slice(0, MOST_LINES))
    page.add(2, words.passedOver[reason](sheet, row + 1), 'warning');
  const sure = relations.filter(isSure).length;
  page
    .gap()
    .add(
      0,
      relations.length === 0 ? words.noRelations : words.relations(relations.length, sure, relations.length - sure),
      'strong',
    );
  for (const { why } of compiled.edition.rules.slice(0, MOST_LINES)) page.add(2, why[language]);
  if (compiled.edition.rules.length > MOST_LINES) page.add(2, '…', 'faint');
  if (unclear.length > 0) page.add(0, words.unclear(unclear.length), 'warning');
  for (const { label, ref } of unclear.slice(0, MOST_LINES)) page.add(2, `“${label}” (${ref})`);
  if (units.length > 0) page.add(0, units.length < 5 ? words.tooFewUnits(units.length) : words.units(units.length));
  if (unused.length > 0) page.add(0, words.unused(unused.slice(0, MOST_LINES).join(', ')), 'warning');
  for (const { name: file, fit, figures, findings, counts } of own) {
    page.gap().add(0, words.ownForm(file, fit.matched, fit.of, figures, counts), 'strong');
    for (const finding of findings.slice(0, MOST_LINES)) {
      const [cell] = finding.cells;
      const where = cell ? `${formatAddress(cell)}: ` : '';
      page.add(2, where + sentenceOf(finding, compiled, language), finding.severity === 'error' ? 'error' : 'warning');
    }
  }
  const { name, version, date = '' } = compiled.edition;
  const day = date.split('-').reverse().join('/');
  page.gap().add(0, words.written(out, name[language], version, day), 'strong');
  return page.add(0, words.unconfirmed, 'faint').add(0, words.use(out), 'faint').toString();
}

function report({ out, language }: LearnCommand, learned: LearnedEdition, own: readonly CheckedOwnForm[]): object {
  const { compiled, parts, relations, unclear, passedOver, units, unused } = learned;
  const { id, version, date, name, rules } = compiled.edition;
  const byRule = new Map(rules.map((rule) => [rule.rule, rule]));
  return {
    version: JSON_VERSION,
    output: out,
    edition: { id, version, date, name: name.vi },
    forms: parts.map((part) => ({
      form: part.number,
      name: part.name,
      title: part.title,
      sheet: part.sheet,
      kind: part.kind,
      rows: part.rows.length,
      columns: part.kind === 'table' ? part.columns.map(({ number, path }) => ({ number, path })) : [],
      total: part.kind === 'table' ? part.total : null,
    })),
    relations: relations.map((relation) => {
      const rule = byRule.get(relation.rule);
      return {
        id: rule?.id ?? null,
        rule: relation.rule,
        severity: rule?.severity ?? null,
        ground: relation.ground.kind,
        says: groundText(relation),
        applies: isSure(relation),
        support: relation.support,
      };
    }),
    unclear: unclear.map(({ ref, label }) => ({ ref, label })),
    passedOver: passedOver.map(({ file, sheet, row, reason }) => ({ file, sheet, row: row + 1, reason })),
    filled: { used: units, unused },
    ownForms: own.map(({ name: file, fit, figures, findings, counts }) => ({
      file,
      matched: fit.matched,
      of: fit.of,
      figures,
      errors: counts.error,
      warnings: counts.warning,
      findings: findings.map((finding) => findingReport(finding, compiled, language)),
    })),
  };
}
