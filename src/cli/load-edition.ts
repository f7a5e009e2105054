/** The edition that a call asks for: one of ours by its id, or a file of the office's own, read strictly. */
import { anyBuiltIn, anyOf, editionOfWorkbook, isLater, type EditionWish } from '../app/decide-edition.js';
import { EditionError } from '../forms/edition-error.js';
import { readBytes } from '../hosts/file/disk.js';
import { peekSettings } from '../hosts/file/read/peek-settings.js';
import { readWorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { findConflicts, type RuleConflict } from '../rules/conflicts.js';
import { builtInData, builtInEdition, DEFAULT_EDITION, editionAtHand, loadEdition } from '../rules/editions.js';
import { RuleError } from '../rules/rule-error.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { editionFaultText, FAULT_STRINGS, ruleFaultText } from '../strings/edition-faults.js';
import { diskFailureText } from '../strings/failures-of-disk.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import { CallError } from './call-error.js';
import { noteReading } from './note-reading.js';
import { NO_OFFICE, officeEditions } from './office-editions.js';
import { openFile } from './open-file.js';

export interface LoadedEdition {
  /** null: none was asked for. */
  readonly id: string | null;
  /** What each workbook is checked with: this edition, or what fits it. */
  readonly wish: EditionWish;
  /** The default edition where none was asked for. Compiled when first used: a call whose files workers read needs none. */
  readonly edition: CompiledEdition;
  /** The edition's data, for workers to load again; null where none was asked for. */
  readonly data: unknown;
  /** Editions of the office's folder, for workers to load again. */
  readonly office: readonly unknown[];
  /** Files of that folder that could not be used, a line each. */
  readonly complaints: readonly string[];
  /** Rules of a file that contradict each other or can never fire; our own editions are tested for them. */
  readonly conflicts: readonly RuleConflict[];
}

/** Where the office's folder of editions is looked for: beside these files, or where the call says. */
export interface EditionPlaces {
  readonly files: readonly string[];
  readonly folder: string | null;
}

/** Throws a `CallError` that names the place in the file and what was expected there. */
export function editionFor(file: string | null, language: Language, places?: EditionPlaces): LoadedEdition {
  const found = places ? officeEditions(places.files, places.folder, language) : NO_OFFICE;
  const { complaints } = found;
  const beside = found.editions.map(({ ready }) => ready);
  const office = found.editions.map(({ data }) => data);
  if (file === null) {
    let own: CompiledEdition | null = null;
    return {
      id: null,
      get wish() {
        return beside.length === 0 ? anyBuiltIn() : anyOf(beside);
      },
      get edition() {
        return (own ??= ownEdition());
      },
      data: null,
      office,
      complaints,
      conflicts: [],
    };
  }
  const builtIn = builtInEdition(file);
  if (builtIn) {
    const wish = { given: builtIn, beside };
    return { id: file, wish, edition: builtIn, data: builtInData(file), office, complaints, conflicts: [] };
  }
  const named = found.editions
    .filter(({ ready }) => ready.edition.id === file)
    .sort((one, other) => (isLater(one.ready.edition, other.ready.edition) ? -1 : 1))[0];
  if (named) {
    const edition = named.ready.compile();
    return { id: file, wish: { given: edition, beside }, edition, data: named.data, office, complaints, conflicts: [] };
  }
  const complain = (what: string): CallError => new CallError(CLI_STRINGS[language].editionComplaint(file, what));
  noteReading(file);
  try {
    const data = editionDataOf(file, language);
    const edition = loadEdition(data);
    const { id } = edition.edition;
    const conflicts = findConflicts(edition);
    return { id, wish: { given: edition, beside }, edition, data, office, complaints, conflicts };
  } catch (error) {
    if (error instanceof HostError) throw complain(diskFailureText(error.code, language, error.detail).what);
    if (error instanceof SyntaxError) throw complain(`${FAULT_STRINGS[language].notJson} (${error.message})`);
    const fault =
      error instanceof EditionError
        ? editionFaultText(error, language)
        : error instanceof RuleError
          ? ruleFaultText(error, language)
          : null;
    if (fault === null) throw error;
    throw complain(`${fault.place}: ${fault.reason}`);
  }
}

/** What a file holds as an edition: its JSON, or the edition that a workbook carries. @throws HostError, SyntaxError, CallError */
function editionDataOf(file: string, language: Language): unknown {
  const bytes = readBytes(file);
  if (/\.xls[xm]$/i.test(file)) {
    const { editionFile } = readWorkbookSettings(peekSettings(bytes)).settings;
    if (editionFile === undefined)
      throw new CallError(CLI_STRINGS[language].editionComplaint(file, CLI_STRINGS[language].noEditionInside));
    return editionFile;
  }
  // The decoder drops the byte order mark that Notepad puts in front.
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The edition that ships with the product. */
export function ownEdition(): CompiledEdition {
  const edition = builtInEdition();
  if (!edition) throw new TypeError(`No edition ${DEFAULT_EDITION}`);
  return edition;
}

/** The edition for one file, before its other sources are read: the one of the call, else what fits. A file that cannot be read is told later. */
export async function editionOfFile(file: string, loaded: LoadedEdition): Promise<CompiledEdition> {
  if (loaded.id !== null) return loaded.edition;
  try {
    const snapshot = await (await openFile(file)).read();
    return editionOfWorkbook(snapshot, loaded.wish, readWorkbookSettings(snapshot.settings).settings).compiled;
  } catch (error) {
    if (error instanceof HostError) return loaded.edition;
    throw error;
  }
}

/** The same on a worker, out of the data of a `LoadedEdition`. */
export function wishFor(data: unknown, office: readonly unknown[] = []): EditionWish {
  const beside = office.map(editionAtHand);
  if (data !== null) return { given: loadEdition(data), beside };
  return beside.length === 0 ? anyBuiltIn() : anyOf(beside);
}
