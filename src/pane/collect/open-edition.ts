/** The forms and rules to collect by: built in, or the office's own file. The same on the page and in its workers. */
import type { CompiledEdition } from '../../rules/compile.js';
import { builtInEdition, loadEdition } from '../../rules/editions.js';
import type { EditionChoice } from '../session/engine.js';

/** @throws EditionError, RuleError, SyntaxError for a file of the office's own that was damaged since it was chosen. */
export function openEdition(choice: EditionChoice): CompiledEdition {
  if (choice.kind === 'own') return loadEdition(JSON.parse(choice.json));
  const edition = builtInEdition(choice.id) ?? builtInEdition();
  if (!edition) throw new Error('no edition is built in');
  return edition;
}
