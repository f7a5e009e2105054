/** Complete or not, in sentences: how much is filled, which appendices have no figure, which are not in the file, which rows are blank. */
import type { Completeness, FormCompleteness } from '../review/completeness.js';
import { FORM_STRINGS, rowName } from './forms.js';
import type { Language, Words } from './language.js';

interface CompletenessStrings {
  readonly filled: (filled: number, due: number) => string;
  readonly forms: (numbers: readonly string[]) => string;
  readonly withoutFigures: (forms: string) => string;
  readonly missing: (forms: string) => string;
  /** In place of "nothing to look at" where nothing is filled in. */
  readonly nothingFilled: string;
  readonly blankRows: (form: string, count: number, rows: string) => string;
  readonly allBlank: (form: string, count: number) => string;
}

const VI: CompletenessStrings = {
  filled: (filled, due) => `Đã điền ${filled}/${due} ô`,
  forms: (numbers) => `Phụ lục ${numbers.join(', ')}`,
  withoutFigures: (forms) => `${forms} chưa có số`,
  missing: (forms) => `tệp không có ${forms}`,
  nothingFilled: 'Các phụ lục chưa điền số liệu nào nên chưa có gì để kiểm tra.',
  blankRows: (form, count, rows) => `${form}: ${count} ô chưa điền (${rows})`,
  allBlank: (form, count) => `${form}: chưa điền ô nào trong ${count} ô`,
};

const EN: CompletenessStrings = {
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
