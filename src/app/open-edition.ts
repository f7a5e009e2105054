/** The forms and rules to collect by: built in, or the office's own file. The same on the page and in its workers. */
import type { CompiledEdition } from '../rules/compile.js';
import { builtInEdition, editionAtHand, loadEdition } from '../rules/editions.js';
import type { CivilDay } from '../sources/civil-day.js';
import { anyBuiltIn, anyOf, editionOfPeriod, type EditionWish } from './decide-edition.js';

/** An edition as a file has it. */
export interface EditionFile {
  readonly fileName: string;
  readonly json: string;
}

/** Which edition to check by: what fits each workbook, one that ships with the product, or a file of the office's own. */
export type EditionChoice =
  /** `beside`: editions of the office's own that are at hand too. */
  | { readonly kind: 'auto'; readonly beside?: readonly EditionFile[] }
  | { readonly kind: 'builtIn'; readonly id: string }
  | ({ readonly kind: 'own' } & EditionFile);

/** What each workbook is read with. Throws as `openEdition` does. */
export function wishOf(choice: EditionChoice): EditionWish {
  if (choice.kind !== 'auto') return { given: openEdition(choice) };
  const { beside = [] } = choice;
  return beside.length === 0 ? anyBuiltIn() : anyOf(beside.map(({ json }) => editionAtHand(JSON.parse(json))));
}

/** @throws EditionError, RuleError, SyntaxError for a file of the office's own that was damaged since it was chosen. */
export function openEdition(choice: EditionChoice): CompiledEdition {
  if (choice.kind === 'own') return loadEdition(JSON.parse(choice.json));
  const edition = (choice.kind === 'builtIn' ? builtInEdition(choice.id) : undefined) ?? builtInEdition();
  if (!edition) throw new Error('no edition is built in');
  return edition;
}

/**
 * The edition of forms for a period that is still to come: the one that was asked for, else the one that the last period's
 * figures are in, else the one in force at the period's end. The same on the page and from the command line.
 * @throws as `openEdition`
 */
export function editionOfNewForms(
  choice: EditionChoice,
  ofLast: CompiledEdition | null,
  { to }: { readonly to: CivilDay },
): CompiledEdition {
  return choice.kind === 'auto' ? (ofLast ?? editionOfPeriod(to)) : openEdition(choice);
}
