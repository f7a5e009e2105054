/** The words of remarks sent back and what became of them. */
import type { AnswerState, Correction } from '../review/answers.js';
import { refName } from './forms.js';
import type { Language, Words } from './language.js';

const vi = {
  states: { fixed: 'đã sửa', explained: 'có giải trình', open: 'còn' },
  title: 'Nội dung cơ quan tổng hợp gửi lại',
  summary: (fixed: number, explained: number, open: number): string =>
    `Nội dung gửi lại: ${[
      ...(fixed > 0 ? [`${fixed} đã sửa`] : []),
      ...(explained > 0 ? [`${explained} có giải trình`] : []),
      ...(open > 0 ? [`còn ${open}`] : []),
    ].join(', ')}`,
  line: (state: string, text: string): string => `${state}: ${text}`,
  corrections: 'Danh sách đính chính',
  correction: (row: string, was: string, is: string, why: string): string =>
    `${row}: ${was} → ${is}${why ? ` (theo góp ý: ${why})` : ''}`,
  noCorrections: 'Chưa có số liệu nào được sửa.',
  blank: 'để trống',
  written: (out: string): string => `Đã ghi tệp có kèm nội dung gửi lại: ${out}`,
  noRemarks: 'Không thấy nội dung nào nêu mục của phụ lục. Mỗi dòng cần nêu phụ lục và mục, ví dụ: Phụ lục 4, mục 3.2.',
  nothingKept:
    'Tệp chưa có nội dung gửi lại nào. Thêm --remarks TỆP (nội dung gửi lại .txt, hoặc bản có đánh dấu .xlsx).',
};

const en: typeof vi = {
  states: { fixed: 'corrected', explained: 'explained', open: 'open' },
  title: 'Remarks sent back by the office that adds up',
  summary: (fixed, explained, open) =>
    `Remarks sent back: ${[
      ...(fixed > 0 ? [`${fixed} corrected`] : []),
      ...(explained > 0 ? [`${explained} explained`] : []),
      ...(open > 0 ? [`${open} open`] : []),
    ].join(', ')}`,
  line: (state, text) => `${state}: ${text}`,
  corrections: 'List of corrections',
  correction: (row, was, is, why) => `${row}: ${was} → ${is}${why ? ` (asked for: ${why})` : ''}`,
  noCorrections: 'No figure was corrected yet.',
  blank: 'blank',
  written: (out) => `Written, with the remarks kept in it: ${out}`,
  noRemarks: 'No line names a row of the appendices. Each line needs one, e.g. Phụ lục 4, mục 3.2.',
  nothingKept: 'The file keeps no remarks. Add --remarks FILE (the message as .txt, or the marked copy as .xlsx).',
};

export const ANSWER_STRINGS: Words<typeof vi> = { vi, en };

/** "Phụ lục 4, mục 3.2: 99,7 → 99,8 (theo góp ý: …)". */
export function correctionText({ ref, was, is, why }: Correction, language: Language): string {
  const words = ANSWER_STRINGS[language];
  return words.correction(refName(ref, language), was || words.blank, is || words.blank, why);
}

export function answersText(counts: Readonly<Record<AnswerState, number>>, language: Language): string {
  const { fixed, explained, open } = counts;
  return fixed + explained + open === 0 ? '' : ANSWER_STRINGS[language].summary(fixed, explained, open);
}
