/** Why a file cannot be used as an edition, whoever gave it. */
import { EditionError } from '../forms/edition-error.js';
import { RuleError } from '../rules/rule-error.js';
import { editionFaultText, FAULT_STRINGS, ruleFaultText, type FaultText } from './edition-faults.js';
import type { Language } from './language.js';

/** null: no fault of an edition's file, but a mistake of ours. */
export function editionFileFault(error: unknown, language: Language): FaultText | null {
  const words = FAULT_STRINGS[language];
  if (error instanceof EditionError) return editionFaultText(error, language);
  if (error instanceof RuleError) return ruleFaultText(error, language);
  return error instanceof SyntaxError ? { place: words.wholeFile, reason: words.notJson } : null;
}
