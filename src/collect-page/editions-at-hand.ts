/**
 * Editions that came in beside the submissions: of a folder `bo-bieu-mau/` among them, a file that somebody handed on, or
 * the folder that lies beside the served page. Each is read strictly; one that cannot be used is named.
 */
import { anyOf } from '../app/decide-edition.js';
import { openEdition, type EditionChoice, type EditionFile } from '../app/open-edition.js';
import type { CompiledEdition } from '../rules/compile.js';
import { editionAtHand, type EditionAtHand } from '../rules/editions.js';
import { editionFileFault } from '../strings/edition-file-fault.js';
import type { Language } from '../strings/language.js';
import type { ChosenSubmission } from './chosen-files.js';

/** A file of an edition that can be used. */
export interface ReadyEdition extends EditionFile {
  readonly ready: EditionAtHand;
}

/** Why a file is not used, in the language of then. */
export interface RefusedEdition {
  readonly fileName: string;
  readonly why: string;
}

const MOST_BYTES = 5_000_000;

/** Reads the texts. A file that cannot be read is refused as one that is no edition. */
export async function editionTexts(chosen: readonly ChosenSubmission[]): Promise<readonly EditionFile[]> {
  return Promise.all(
    chosen.map(async ({ path, file }) => ({
      fileName: path,
      json: file.size > MOST_BYTES ? '' : new TextDecoder().decode(await file.arrayBuffer().catch(() => undefined)),
    })),
  );
}

export function readEditionFile(file: EditionFile, language: Language): ReadyEdition | RefusedEdition {
  try {
    const ready = editionAtHand(JSON.parse(file.json));
    // A rule with a fault is told now, not in the middle of a check.
    ready.compile();
    return { ...file, ready };
  } catch (error) {
    const fault = editionFileFault(error, language);
    if (!fault) throw error;
    return { fileName: file.fileName, why: `${fault.place}: ${fault.reason}` };
  }
}

/** With the new files in the place of those of their names. */
export function withEditions(before: readonly ReadyEdition[], more: readonly ReadyEdition[]): readonly ReadyEdition[] {
  const names = new Set(more.map(({ fileName }) => fileName));
  return [...before.filter(({ fileName }) => !names.has(fileName)), ...more];
}

/** The choice as a reader needs it: the editions that came in go along where nobody chose one. */
export function choiceWith(choice: EditionChoice, own: readonly ReadyEdition[]): EditionChoice {
  if (choice.kind !== 'auto' || own.length === 0) return choice;
  return { kind: 'auto', beside: own.map(({ fileName, json }) => ({ fileName, json })) };
}

/** Ours and those that came in; of several versions of one the latest. */
export function editionsToChoose(own: readonly ReadyEdition[]): readonly EditionAtHand[] {
  return anyOf(own.map(({ ready }) => ready)).among;
}

/** null: none of that id is at hand. */
export function compiledById(id: string | null, own: readonly ReadyEdition[]): CompiledEdition | null {
  return (
    editionsToChoose(own)
      .find(({ edition }) => edition.id === id)
      ?.compile() ?? null
  );
}

/** The file that the edition came in; null for one of ours. */
export function fileOfEdition({ edition }: CompiledEdition, own: readonly ReadyEdition[]): ReadyEdition | null {
  return own.find(({ ready }) => ready.edition.id === edition.id && ready.edition.version === edition.version) ?? null;
}

/** The edition that was chosen, compiled once where it came in here. */
export function openChosen(choice: EditionChoice, own: readonly ReadyEdition[]): CompiledEdition {
  const known = choice.kind === 'own' ? own.find(({ json }) => json === choice.json) : undefined;
  return known ? known.ready.compile() : openEdition(choice);
}
