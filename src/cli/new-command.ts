/** `soat new`: empty forms for a new period, one file a unit, with what stays the same carried over and marked. */
import { join } from 'node:path';
import { newForms, type NewForms } from '../app/new-forms.js';
import type { ListedUnit } from '../collect/listed-units.js';
import { passedOverText, type Roster } from '../collect/roster.js';
import { parentInName } from '../collect/roster-line.js';
import { parseUnitName } from '../collect/unit-name.js';
import type { CompiledEdition } from '../rules/compile.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { COLLECT_CLI_STRINGS } from '../strings/collect-cli.js';
import { namesOf } from '../strings/collect.js';
import { figure, refName } from '../strings/forms.js';
import type { Language } from '../strings/language.js';
import type { Console } from './console.js';
import { errorMessage } from './error-message.js';
import { loadPrevious } from './collect-total.js';
import type { NewCommand } from './collect-options.js';
import { editionOfNewForms } from '../app/open-edition.js';
import { editionFor, editionOfFile, type LoadedEdition } from './load-edition.js';
import { loadRoster } from './load-roster.js';
import { noteReadingDone } from './note-reading.js';
import { claimFolder, claimOutputs, OutputClaims, refusalText, type Output } from './outputs.js';
import { Page } from './terminal.js';
import { printable, printableJson } from './printable.js';
import { hostError } from './review-error.js';
import { JSON_VERSION } from './workbook-report.js';

/** More lines alike help nobody. */
const MOST_COMPLAINTS = 5;
const MOST_FILES = 40;
const MOST_NAMES = 20;

interface Wanted {
  readonly forms: NewForms;
  readonly file: string;
}

interface NewFile extends Wanted {
  /** null: written. */
  readonly failure: string | null;
  /** It failed since a file that is not ours stands there. */
  readonly exists: boolean;
}

export async function newCommand(command: NewCommand, console: Console): Promise<number> {
  const { language, out } = command;
  const { period, periodText, level, optionalRows } = command;
  const loaded = editionFor(command.edition, language);
  const edition = loaded.id === null ? await editionOfNew(command, loaded) : loaded.edition;
  const listed = await unitsOf(command);
  const { units } = listed;
  const previous = command.from === null ? null : await loadPrevious(command.from, edition, language);
  noteReadingDone();
  claimFolder(out, language);
  const last = previous && ({ kind: 'workbook', previous } as const);
  const wanted = newForms({ compiled: edition, language, units, level, period, periodText, last, optionalRows }).map(
    (forms): Wanted => ({ forms, file: join(out, `${forms.fileName}.xlsx`) }),
  );
  const claims = new OutputClaims([command.units, command.from, command.edition], command.force);
  const asForms = wanted.map(({ file }): Output => ({ path: file, kind: 'form', isLookedAtLater: true }));
  await claimOutputs(claims, asForms, language);
  const files: NewFile[] = [];
  for (const one of wanted) files.push({ ...one, ...(await writeForms(one, claims, console, language)) });
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
  if (command.json) await console.out.write(`${printableJson(report(command, edition, files, listed))}\n`);
  else await console.out.write(printed(command, files, listed, console));
  return files.some(({ failure }) => failure !== null) ? 2 : 0;
}

/** The forms of the last total go on; without one, those in force at the end of the period. */
async function editionOfNew({ from, period }: NewCommand, loaded: LoadedEdition): Promise<CompiledEdition> {
  const ofLast = from === null ? null : await editionOfFile(from, loaded);
  return editionOfNewForms({ kind: 'auto' }, ofLast, period);
}

async function unitsOf({ unit, units, language }: NewCommand): Promise<NewUnits> {
  const one = unit === null ? null : parseUnitName(unit);
  if (one) return { units: [{ name: one, parent: parentInName(one) }], doubled: [], passedOver: [] };
  return units === null ? { units: [], doubled: [], passedOver: [] } : loadRoster(units, language);
}

interface NewUnits extends Pick<Roster, 'doubled' | 'passedOver'> {
  readonly units: readonly ListedUnit[];
}

/** One after the other: of hundreds only one is in memory. */
async function writeForms(
  { forms, file }: Wanted,
  claims: OutputClaims,
  console: Console,
  language: Language,
): Promise<Pick<NewFile, 'failure' | 'exists'>> {
  const refusal = await claims.refusalOfExisting({ path: file, kind: 'form' });
  if (refusal) return { failure: refusalText(refusal, language), exists: refusal.fault === 'exists' };
  try {
    await console.save(file, await forms.make(), { makeFolders: true });
    return { failure: null, exists: false };
  } catch (error) {
    return { failure: errorMessage(hostError(error), language), exists: false };
  }
}

function printed(
  { language, out }: NewCommand,
  files: readonly NewFile[],
  { doubled, passedOver }: NewUnits,
  console: Console,
): string {
  const words = COLLECT_CLI_STRINGS[language];
  const written = files.filter(({ failure }) => failure === null);
  const page = new Page(console.out.terminal).add(0, words.newWritten(written.length, out), 'strong');
  for (const { file, forms } of written.slice(0, MOST_FILES)) {
    const { carried, ofAnotherYear } = forms;
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
  if (doubled.length > 0) page.add(0, words.duplicatesInList(doubled.join(', ')), 'warning');
  if (passedOver.length > 0) page.add(0, words.passedOverInList(passedOverText(passedOver)), 'warning');
  const unknown = written.flatMap(({ forms: { isUnknown, label } }) => (isUnknown ? [label] : []));
  if (unknown.length > 0) {
    page.add(0, words.notInLast(unknown.length, namesOf(unknown, MOST_NAMES, language)), 'warning');
  }
  return page.toString();
}

function report(
  { periodText }: NewCommand,
  { edition }: CompiledEdition,
  files: readonly NewFile[],
  { doubled, passedOver }: NewUnits,
): object {
  return {
    version: JSON_VERSION,
    edition: edition.id,
    period: periodText,
    files: files.map(({ file, failure, forms: { name, carried, ofAnotherYear, isUnknown } }) => ({
      unit: name.text,
      output: failure === null ? file : null,
      carried: carried.map(({ indicator, value }) => ({ ref: indicator.ref, value })),
      ofAnotherYear: ofAnotherYear.map(({ ref }) => ref),
      inLast: !isUnknown,
      error: failure,
    })),
    duplicatesInList: doubled,
    passedOverInList: passedOver,
  };
}
