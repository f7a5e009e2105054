/** What kept a file from being checked, in a sentence with the next step. */
import { CLI_STRINGS } from '../strings/cli.js';
import { userRuleFaultText } from '../strings/edition-faults.js';
import { failureText } from '../strings/failures.js';
import type { Language } from '../strings/language.js';
import { placeText } from './place-text.js';
import type { ReviewError } from './review-file.js';

export function errorMessage(error: ReviewError, language: Language): string {
  if (error.from === 'rules') {
    const faults = error.faults.map((fault) => `${placeText(fault.place)}: ${userRuleFaultText(fault, language)}`);
    return CLI_STRINGS[language].review[error.code](faults.join('; '));
  }
  if (error.from === 'review') return CLI_STRINGS[language].review[error.code](error.subject);
  const { what, next } = failureText(error.code, language, error.subject);
  // An unknown failure is ours: whoever reports it needs the place; the others speak for themselves.
  return `${what} ${next}${error.code === 'unknown' && error.subject !== '' ? ` [${error.subject}]` : ''}`;
}
