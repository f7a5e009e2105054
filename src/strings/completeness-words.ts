/** Complete or not, in sentences: how much is filled, which appendices have no figure, which are not in the file, which rows are blank. */
import type { Completeness, FormCompleteness } from '../review/completeness.js';
import { FORM_STRINGS, rowName } from './forms.js';
import type { Language, Words } from './language.js';

const VI = {
  filled: (filled: number, due: number): string => `Đã điền ${filled}/${due} ô`,
  forms: (numbers: readonly string[]): string => `Phụ lục ${numbers.join(', ')}`,
  withoutFigures: (forms: string): string => `${forms} chưa có số`,
  missing: (forms: string): string => `tệp không có ${forms}`,
  /** In place of "nothing to look at" where nothing is filled in. */
  nothingFilled: 'Các phụ lục chưa điền số liệu nào nên chưa có gì để kiểm tra.',
  blankRows: (form: string, count: number, rows: string): string => `${form}: ${count} ô chưa điền (${rows})`,
  allBlank: (form: string, count: number): string => `${form}: chưa điền ô nào trong ${count} ô`,
};

const EN: typeof VI = {
  filled: (filled, due) => `${filled} of ${due} cells filled`,
  forms: (numbers) => `${numbers.length === 1 ? 'Appendix' : 'Appendices'} ${numbers.join(', ')}`,
  withoutFigures: (forms) => `${forms} without figures`,
  missing: (forms) => `${forms} not in the file`,
  nothingFilled: 'No figure is filled in, so there was nothing to check.',
  blankRows: (form, count, rows) => `${form}: ${count} blank ${count === 1 ? 'cell' : 'cells'} (${rows})`,
  allBlank: (form, count) => `${form}: none of ${count} cells filled`,
};

export const COMPLETENESS_STRINGS: Words<CompletenessStrings> = { vi: VI, en: EN };

/** "Đã điền 78/96 ô · Phụ lục 5, 6 chưa có số"; empty where no appendix was recognised. */
export function completenessLine(one: Completeness, language: Language): string {
  const words = COMPLETENESS_STRINGS[language];
  if (one.due === 0) return '';
  return [words.filled(one.filled, one.due), ...lackingForms(one, language)].join(' · ');
}

/** "Phụ lục 5, 6 chưa có số", "tệp không có Phụ lục 7": what lacks as a whole. */
export function lackingForms({ withoutFigures, missing }: Completeness, language: Language): readonly string[] {
  const words = COMPLETENESS_STRINGS[language];
  return [
    ...(withoutFigures.length > 0 ? [words.withoutFigures(words.forms(withoutFigures))] : []),
    ...(missing.length > 0 ? [words.missing(words.forms(missing))] : []),
  ];
}

/** "Phụ lục 5: 3 ô chưa điền (mục 1.2; mục 2.1; mục 3)": the blanks of one appendix, by row. */
export function blankRowsText({ form, filled, due, blank }: FormCompleteness, language: Language): string {
  const words = COMPLETENESS_STRINGS[language];
  const name = FORM_STRINGS[language].form(form);
  if (filled === 0) return words.allBlank(name, due);
  return words.blankRows(name, blank.length, blank.map((ref) => rowName(ref, language, form)).join('; '));
}

export type CompletenessStrings = typeof VI;
