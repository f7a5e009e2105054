/** `soat new --like FILE`: the unit's own workbook as an empty form for the next period; the input is never touched. */
import { basename, dirname, extname, join } from 'node:path';
import { newLike, newLikeName, readOwnForm, type NewLike, type OwnForm } from '../app/new-like.js';
import { readBytes } from '../hosts/file/disk.js';
import type { NamedPeriod } from '../sources/period.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { NEW_LIKE_STRINGS } from '../strings/new-like-words.js';
import { periodName } from '../strings/period-name.js';
import type { Language } from '../strings/language.js';
import { formatAddress, type Place } from '../workbook/address.js';
import { HostError } from '../workbook/failure.js';
import { CallError } from './call-error.js';
import type { NewLikeCommand } from './collect-options.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { editionFor } from './load-edition.js';
import { noteReading, noteReadingDone } from './note-reading.js';
import { hostError } from './review-error.js';
import { claimOutputs, OutputClaims } from './outputs.js';
import { printable, printableJson } from './printable.js';
import { saveOr } from './save.js';
import { Page } from './terminal.js';
import { JSON_VERSION } from './workbook-report.js';

export async function newLikeCommand(command: NewLikeCommand, console: Console): Promise<number> {
  const { like, language } = command;
  const words = CLI_STRINGS[language];
  const loaded = editionFor(command.edition, language);
  try {
    noteReading(like);
    const own = await readOwnForm(readBytes(like), like, loaded.wish);
    noteReadingDone();
    const { period, periodText } = newPeriodOf(command, own);
    const out = command.out ?? besideOf(like, periodText);
    refuseEnding(out, own, language);
    const claims = new OutputClaims([like, command.edition], command.force);
    await claimOutputs(claims, [{ path: out, kind: 'form' }], language);
    const made = await newLike(own, period, periodText);
    await saveOr(console, out, made.bytes, language);
    if (command.json) await console.out.write(`${printableJson(report(out, periodText, own, made))}\n`);
    else await console.out.write(printed(out, periodText, own, made, language, console));
    return 0;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new CallError(words.complaint(like, errorMessage(hostError(error), language)));
  }
}

function newPeriodOf(
  { like, period, periodText, language }: NewLikeCommand,
  { last, next, choice }: OwnForm,
): { readonly period: NamedPeriod; readonly periodText: string } {
  const words = NEW_LIKE_STRINGS[language];
  const complain = (what: string): CallError => new CallError(CLI_STRINGS[language].complaint(like, what));
  if (!last) {
    const { name } = choice.edition;
    throw complain(words.noForm(name[language], choice.fit.matched, choice.fit.of));
  }
  if (period) return { period, periodText };
  if (!next) throw complain(words.noPeriod);
  return { period: next, periodText: periodName(next) };
}

/** "Phụ lục - Quý III-2026.xlsx" beside the file. */
function besideOf(like: string, periodText: string): string {
  const ending = extname(like);
  return join(dirname(like), newLikeName(basename(like, ending), periodText, ending));
}

/** A workbook with macros must keep its ending, or Excel refuses the file. */
function refuseEnding(out: string, { host }: OwnForm, language: Language): void {
  if (host.kind === 'xls' || out.toLowerCase().endsWith(`.${host.kind}`)) return;
  const words = CLI_STRINGS[language];
  throw new CallError(words.complaint(out, words.output['wrong-ending'](`.${host.kind}`)));
}

function placeOf({ sheet, row, column }: Place): string {
  return `${sheet}!${formatAddress({ row, column })}`;
}

function printed(
  out: string,
  period: string,
  { last }: OwnForm,
  made: NewLike,
  language: Language,
  console: Console,
): string {
  const words = NEW_LIKE_STRINGS[language];
  const page = new Page(console.out.terminal).add(0, words.written(out, period), 'strong');
  page.add(2, words.emptied(made.emptied.length, made.formulas.length));
  page.add(2, made.titles.length > 0 ? words.titles(made.titles.length, period) : words.noTitle);
  for (const line of made.unchanged)
    page.add(2, words.unchanged(`“${printable(line.text)}” (${placeOf(line)})`), 'warning');
  const from = last?.periodText ?? (last?.period ? periodName(last.period) : null);
  page.add(2, made.kept === null ? words.lastTooLarge : words.last(from, made.kept));
  return page.toString();
}

function report(out: string, period: string, { choice, last }: OwnForm, made: NewLike): object {
  const cell = (place: Place): object => ({ sheet: place.sheet, cell: formatAddress(place) });
  return {
    version: JSON_VERSION,
    edition: choice.chosen === 'none' ? null : choice.edition.id,
    period,
    lastPeriod: last?.periodText ?? null,
    output: out,
    emptied: made.emptied.map(cell),
    formulas: made.formulas.map(cell),
    titles: made.titles.map((line) => ({ ...cell(line), text: line.text })),
    unchangedTitles: made.unchanged.map((line) => ({ ...cell(line), text: line.text })),
    lastFigures: made.kept,
  };
}
