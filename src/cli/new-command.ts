/** `soat new`: empty forms for a new period, one file a unit, with what stays the same carried over and marked. */
import { join } from 'node:path';
import { carryOver, type CarryResult, type LastFigure } from '../collect/new-period.js';
import { lastOf } from '../collect/read-total.js';
import { parentInName } from '../collect/roster-line.js';
import { unitFileNames } from '../collect/file-names.js';
import { madeMark } from '../collect/made-mark.js';
import { LEVEL_OF_KIND, parseUnitName, sharedKeys, unitKey, type UnitName } from '../collect/unit-name.js';
import type { Level } from '../forms/edition.js';
import { createWorkbook } from '../hosts/file/create/create-workbook.js';
import { openWorkbook } from '../hosts/file/open.js';
import type { PreviousTotal } from '../pane/collect/total-workbook.js';
import { decimalsOf } from '../quantity/quantity.js';
import { NO_SETTINGS, writeWorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { COLLECT_CLI_STRINGS } from '../strings/collect-cli.js';
import { namesOf } from '../strings/collect.js';
import { figure, refName } from '../strings/forms.js';
import { newFormSheets } from '../strings/new-forms.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { loadPrevious } from './collect-total.js';
import type { NewCommand } from './collect-options.js';
import { editionFor } from './load-edition.js';
import { loadRoster } from './load-roster.js';
import { noteReadingDone } from './note-reading.js';
import { claimFolder, claimOutputs, OutputClaims, refusalText, type Output } from './outputs.js';
import { Page } from './terminal.js';
import { printable, printableJson } from './printable.js';
import { hostError } from './review-file.js';
import { JSON_VERSION } from './workbook-report.js';

/** More lines alike help nobody. */
const MOST_COMPLAINTS = 5;
const MOST_FILES = 40;
const MOST_NAMES = 20;

interface NewUnit {
  readonly name: UnitName;
  readonly parent: UnitName | null;
  /** The district that its form and file name too, since another unit of the list has the same name. */
  readonly within: UnitName | null;
}

interface NewFile extends CarryResult {
  readonly unit: UnitName;
  readonly file: string;
  /** Last period's total has no such unit. */
  readonly isUnknown: boolean;
  /** null: written. */
  readonly failure: string | null;
  /** It failed since a file that is not ours stands there. */
  readonly exists: boolean;
}

export async function newCommand(command: NewCommand, console: Console): Promise<number> {
  const { language, out } = command;
  const { edition } = editionFor(command.edition, language);
  const units = await unitsOf(command);
  const last = command.from === null ? null : await loadPrevious(command.from, edition, language);
  noteReadingDone();
  claimFolder(out, language);
  const names = unitFileNames(units, '.xlsx');
  const targets = units.map((_, at) => join(out, names[at] ?? ''));
  const claims = new OutputClaims([command.units, command.from, command.edition], command.force);
  const asForms = targets.map((path): Output => ({ path, kind: 'form', isLookedAtLater: true }));
  await claimOutputs(claims, asForms, language);
  const files: NewFile[] = [];
  for (const [at, unit] of units.entries()) {
    files.push(await makeFile(unit, targets[at] ?? '', command, edition, last, claims, console));
  }
  const existing = files.filter(({ exists }) => exists);
  const isMany = existing.length > MOST_COMPLAINTS;
  for (const made of files) {
    if (made.failure === null || (isMany && existing.includes(made))) continue;
    await console.err.write(`${printable(CLI_STRINGS[language].complaint(made.file, made.failure))}\n`);
  }
  if (isMany) {
    const what = COLLECT_CLI_STRINGS[language].existMany(existing.length);
    await console.err.write(`${printable(CLI_STRINGS[language].complaint(out, what))}\n`);
  }
  if (command.json) await console.out.write(`${printableJson(report(command, edition, files))}\n`);
  else await console.out.write(printed(command, files, console));
  return files.some(({ failure }) => failure !== null) ? 2 : 0;
}

async function unitsOf({ unit, units, language }: NewCommand): Promise<readonly NewUnit[]> {
  const one = unit === null ? null : parseUnitName(unit);
  if (one) return [{ name: one, parent: parentInName(one), within: null }];
  const listed = units === null ? [] : (await loadRoster(units, language)).units;
  const shared = sharedKeys(listed.map(({ name }) => name));
  return listed.map(({ name, parent }) => ({
    name,
    parent,
    within: shared.has(unitKey(name)) ? parent : null,
  }));
}

async function makeFile(
  { name: unit, parent, within }: NewUnit,
  file: string,
  command: NewCommand,
  compiled: CompiledEdition,
  last: PreviousTotal | null,
  claims: OutputClaims,
  console: Console,
): Promise<NewFile> {
  const { edition } = compiled;
  const { language, period, periodText } = command;
  const level = command.level ?? levelOf(unit, compiled);
  const figures = lastOf(last?.earlier.units, unit, parent);
  const isTotal = (last?.earlier.units.size ?? 0) > 0;
  const figureOf = (ref: string): LastFigure | null => {
    if (isTotal) {
      const value = figures?.get(ref);
      return value === undefined ? null : { value, decimals: decimalsOf(value) };
    }
    const entry = last?.earlier.recognition.reading.entries.get(ref);
    if (entry?.state !== 'quantity' || !entry.quantity) return null;
    return { value: entry.quantity.value, decimals: Math.max(0, entry.quantity.decimals) };
  };
  const result = carryOver(edition, level, figureOf, last?.period ?? null, period);
  const made = { unit, file, ...result, isUnknown: isTotal && !figures, exists: false };
  const refusal = await claims.refusalOfExisting({ path: file, kind: 'form' });
  if (refusal) return { ...made, failure: refusalText(refusal, language), exists: refusal.fault === 'exists' };
  const title = (unit.kind === null ? unit.text : titleOf(unit)) + districtOf(unit, within);
  const from = last?.earlier.recognition.periodText ?? '';
  const sheets = newFormSheets(edition, {
    unit: title,
    level,
    period: periodText,
    from,
    carried: result.carried,
    language,
  });
  try {
    const host = await openWorkbook(createWorkbook(sheets), file);
    // A form with figures in it is no blank one, whoever put them there.
    const mark = result.carried.length > 0 ? {} : { made: madeMark('form', await host.read()) };
    const settings = { ...NO_SETTINGS, unit: title, period: periodText, level, ...mark };
    await host.apply([{ kind: 'settings', json: writeWorkbookSettings(settings) }]);
    await console.save(file, await host.save(), { makeFolders: true });
    return { ...made, failure: null };
  } catch (error) {
    return { ...made, failure: errorMessage(hostError(error), language) };
  }
}

/** For a unit that shares its name: what tells it apart, where its own line does not say so already. */
function districtOf(unit: UnitName, within: UnitName | null): string {
  return within === null || parentInName(unit) !== null ? '' : `, ${within.text}`;
}

/** As titles of forms name a unit: with its office. */
function titleOf({ text, kind }: UnitName): string {
  if (kind === 'so' || /^(?:UBND|Ủy ban|Uỷ ban)/iu.test(text)) return text;
  return `UBND ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}

function levelOf({ kind }: UnitName, { edition }: CompiledEdition): Level {
  const named = kind === null ? null : LEVEL_OF_KIND[kind];
  return named !== null && edition.levels.includes(named) ? named : (edition.levels[0] ?? 'xa');
}

function printed({ language, out }: NewCommand, files: readonly NewFile[], console: Console): string {
  const words = COLLECT_CLI_STRINGS[language];
  const written = files.filter(({ failure }) => failure === null);
  const page = new Page(console.out.terminal).add(0, words.newWritten(written.length, out), 'strong');
  for (const { file, carried, ofAnotherYear } of written.slice(0, MOST_FILES)) {
    page.add(2, words.newFile(file, carried.length));
    // For one file each figure; for many the files show them.
    if (written.length === 1) {
      for (const { indicator, value, decimals } of carried) {
        page.add(4, words.carriedRow(refName(indicator.ref, language), figure(value, decimals)));
      }
    }
    if (ofAnotherYear.length > 0 && written.length === 1) {
      page.add(4, words.otherYear(ofAnotherYear.map(({ ref }) => refName(ref, language)).join('; ')));
    }
  }
  if (written.length > MOST_FILES) page.add(2, words.moreFiles(written.length - MOST_FILES), 'faint');
  const unknown = written.filter(({ isUnknown }) => isUnknown).map(({ unit }) => unit.text);
  if (unknown.length > 0) {
    page.add(0, words.notInLast(unknown.length, namesOf(unknown, MOST_NAMES, language)), 'warning');
  }
  return page.toString();
}

function report({ periodText }: NewCommand, { edition }: CompiledEdition, files: readonly NewFile[]): object {
  return {
    version: JSON_VERSION,
    edition: edition.id,
    period: periodText,
    files: files.map(({ unit, file, carried, ofAnotherYear, isUnknown, failure }) => ({
      unit: unit.text,
      output: failure === null ? file : null,
      carried: carried.map(({ indicator, value }) => ({ ref: indicator.ref, value })),
      ofAnotherYear: ofAnotherYear.map(({ ref }) => ref),
      inLast: !isUnknown,
      error: failure,
    })),
  };
}
