/** Why a sheet was not read, in words. */
import type { UnreadSheet } from '../forms/recognition.js';
import type { Language, Words } from './language.js';

/** Reasons that need no more said. */
export type PlainReason = Exclude<UnreadSheet['reason'], 'other-columns' | 'too-long'>;

interface ResemblingStrings {
  readonly otherColumns: (form: string, heading: string) => string;
  readonly tooLong: (form: string) => string;
}

const STRINGS: Words<ResemblingStrings> = {
  vi: {
    otherColumns: (form, heading) => `gần giống ${form} nhưng khác ở cột “${heading}”, nên chưa đọc`,
    tooLong: (form) => `giống ${form} nhưng quá nhiều dòng, nên chưa đọc`,
  },
  en: {
    otherColumns: (form, heading) => `much like ${form} but not in column “${heading}”, so it was not read`,
    tooLong: (form) => `like ${form} but with too many rows, so it was not read`,
  },
};

/** `plain` are the words of the face for reasons that need no more said. */
export function unreadText(
  { reason, form = '', heading = '' }: UnreadSheet,
  plain: Readonly<Record<PlainReason, string>>,
  language: Language,
): string {
  if (reason === 'other-columns') return STRINGS[language].otherColumns(form, heading);
  return reason === 'too-long' ? STRINGS[language].tooLong(form) : plain[reason];
}
