/** Every `error.code` that a workbook can have in the JSON. */
import { REVIEW_FAULT_STRINGS } from '../../src/strings/review-faults.js';
import { HOST_FAILURES } from '../../src/workbook/failure.js';

/** What a workbook's file never brings about: a running Excel's troubles, a vanished sheet. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'too-old',
  'edit-mode',
  'access-denied',
  'reading-denied',
  'not-answering',
  'busy',
  'inactive-workbook',
  'read-only',
  'cancelled',
  'no-such-sheet',
  // Only a running Excel makes a copy in this way.
  'copy-loses-macros',
  'copy-loses-kind',
  'copy-not-given',
  'copy-not-here',
  'copy-not-opened',
  // Only a page meets them: no worker for an old workbook, a part of the program that does not come.
  'xls-not-here',
  'part-missing',
  // A report's text, which no workbook is.
  'not-a-document',
  // Only a sheet that is put into a workbook meets it.
  'sheet-exists',
]);

export const FAULT_CODES: readonly string[] = [
  ...Object.keys(REVIEW_FAULT_STRINGS.vi),
  ...HOST_FAILURES.filter((code) => !ELSEWHERE.has(code)),
];
