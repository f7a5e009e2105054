/** The edition that a call asks for: one of ours by its id, or a file of the office's own, read strictly. */
import { anyBuiltIn, editionOfWorkbook, type EditionWish } from '../app/choose-edition.js';
import { EditionError } from '../forms/edition-error.js';
import { readBytes } from '../hosts/file/disk.js';
import { readWorkbookSettings } from '../review/workbook-settings.js';
import type { CompiledEdition } from '../rules/compile.js';
import { findConflicts, type RuleConflict } from '../rules/conflicts.js';
import { builtInData, builtInEdition, DEFAULT_EDITION, loadEdition } from '../rules/editions.js';
import { RuleError } from '../rules/rule-error.js';
import { CLI_STRINGS } from '../strings/cli.js';
import { editionFaultText, FAULT_STRINGS, ruleFaultText } from '../strings/edition-faults.js';
import { failureText } from '../strings/failures.js';
import type { Language } from '../strings/language.js';
import { HostError } from '../workbook/failure.js';
import { CallError } from './call-error.js';
import { noteReading } from './note-reading.js';
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
  /** Rules of a file that contradict each other or can never fire; our own editions are tested for them. */
  readonly conflicts: readonly RuleConflict[];
}

/** Throws a `CallError` that names the place in the file and what was expected there. */
export function editionFor(file: string | null, language: Language): LoadedEdition {
  if (file === null) {
    let own: CompiledEdition | null = null;
    return {
      id: null,
      get wish() {
        return anyBuiltIn();
      },
      get edition() {
        return (own ??= ownEdition());
      },
      data: null,
      conflicts: [],
    };
  }
  const builtIn = builtInEdition(file);
  if (builtIn) return { id: file, wish: { given: builtIn }, edition: builtIn, data: builtInData(file), conflicts: [] };
  const complain = (what: string): CallError => new CallError(CLI_STRINGS[language].editionComplaint(file, what));
  noteReading(file);
  try {
    // The decoder drops the byte order mark that Notepad puts in front.
    const data: unknown = JSON.parse(new TextDecoder().decode(readBytes(file)));
    const edition = loadEdition(data);
    return { id: edition.edition.id, wish: { given: edition }, edition, data, conflicts: findConflicts(edition) };
  } catch (error) {
    if (error instanceof HostError) throw complain(failureText(error.code, language, error.detail).what);
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
