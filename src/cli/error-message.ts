/** What kept a file from being checked, in a sentence with the next step. */
import { carriedText, noEditionText } from '../strings/edition-choice.js';
import type { FileUse } from '../strings/failures-by-use.js';
import { diskFailureText } from '../strings/failures-of-disk.js';
import { LEARN_STRINGS } from '../strings/learn.js';
import type { Language } from '../strings/language.js';
import { brokenRulesText, REVIEW_FAULT_STRINGS } from '../strings/review-faults.js';
import type { ReviewError } from './review-error.js';

/** `use`: what the file was to be. */
export function errorMessage(error: ReviewError, language: Language, use: FileUse = 'workbook'): string {
  if (error.from === 'rules') return brokenRulesText(error.faults, language);
  if (error.from === 'review') return REVIEW_FAULT_STRINGS[language][error.code](error.subject);
  if (error.from === 'edition') {
    const { carried, nearest } = error.choice;
    const more = carried ? carriedText(carried, language) : LEARN_STRINGS[language].offer;
    return `${noEditionText(error.choice, nearest, error.sheets, language)} ${more}`;
  }
  const { what, next } = diskFailureText(error.code, language, error.subject, use);
  // An unknown failure is ours: whoever reports it needs the place; the others speak for themselves.
  return `${what} ${next}${error.code === 'unknown' && error.subject !== '' ? ` [${error.subject}]` : ''}`;
}
