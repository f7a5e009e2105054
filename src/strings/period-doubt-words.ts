/** What speaks against the period that a workbook is checked for. */
import type { PeriodDoubt } from '../collect/period-doubts.js';
import type { Language, Words } from './language.js';

const vi = {
  titles: (titles: string, period: string): string => `Đang soát cho ${period}, trong tệp ghi ${titles}.`,
  fileName: (name: string, period: string): string => `Đang soát cho ${period}, tên tệp là “${name}”.`,
  notBegun: (period: string): string => `Tệp ghi ${period}; kỳ này chưa bắt đầu.`,
  longPast: (period: string): string => `Tệp ghi ${period}; kỳ này kết thúc đã lâu, có thể đang mở nhầm tệp cũ.`,
};

const en: typeof vi = {
  titles: (titles, period) => `Checked for ${period}; the workbook says ${titles}.`,
  fileName: (name, period) => `Checked for ${period}; the file is called “${name}”.`,
  notBegun: (period) => `The workbook says ${period}, which has not begun.`,
  longPast: (period) => `The workbook says ${period}, which ended long ago: an old file, perhaps.`,
};

const STRINGS: Words<typeof vi> = { vi, en };

export function periodDoubtText(doubt: PeriodDoubt, language: Language): string {
  const words = STRINGS[language];
  switch (doubt.kind) {
    case 'titles':
      return words.titles(doubt.titles, doubt.period);
    case 'file-name':
      return words.fileName(doubt.fileName, doubt.period);
    case 'not-begun':
      return words.notBegun(doubt.period);
    case 'long-past':
      return words.longPast(doubt.period);
  }
}
