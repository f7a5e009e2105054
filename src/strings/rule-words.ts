/** The rule behind a finding in one sentence, whether it is an edition's own, a general one, or of the users' sheet. */
import type { CompiledEdition } from '../rules/compile.js';
import { GENERAL_RULES } from '../rules/general.js';
import type { Language } from './language.js';
import { ruleSentence } from './rule-sentence.js';

/** With its full stop; null for a rule that the edition does not know (any more). */
export function ruleInWords(id: string, { rules }: CompiledEdition, language: Language): string | null {
  const general = GENERAL_RULES.find((rule) => rule.id === id);
  if (general) return general.says[language];
  const own = rules.find(({ data }) => data.id === id);
  return own ? `${ruleSentence(own.node, language)}.` : null;
}
