/** Why a sheet was not read, in words. */
import type { UnreadSheet } from '../forms/recognition.js';
import type { Language, Words } from './language.js';

/** Reasons that need no more said. */
export type PlainReason = Exclude<UnreadSheet['reason'], 'other-columns' | 'too-long'>;

const VI = {
  otherColumns: (form: string, heading: string): string =>
    `gần giống ${form} nhưng khác ở cột “${heading}”, nên chưa đọc`,
  tooLong: (form: string): string => `giống ${form} nhưng quá nhiều dòng, nên chưa đọc`,
};

const EN: typeof VI = {
  otherColumns: (form, heading) => `much like ${form} but not in column “${heading}”, so it was not read`,
  tooLong: (form) => `like ${form} but with too many rows, so it was not read`,
};

const STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** `plain` are the words of the face for reasons that need no more said. */
export function unreadText(
  { reason, form = '', heading = '' }: UnreadSheet,
  plain: Readonly<Record<PlainReason, string>>,
  language: Language,
): string {
  if (reason === 'other-columns') return STRINGS[language].otherColumns(form, heading);
  return reason === 'too-long' ? STRINGS[language].tooLong(form) : plain[reason];
}
