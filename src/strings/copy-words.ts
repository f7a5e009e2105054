/** The words of seals and of the three copies, on every face. */
import type { SealCheck } from '../review/seal.js';
import { refName } from './forms.js';
import type { Language, Words } from './language.js';

/** Parts of file names: without diacritics, the same in both languages, since offices exchange these files. */
export const COPY_NAMES = {
  forms: 'PL-CCHC',
  clean: 'ban-sach',
  archive: 'ho-so',
  results: 'phieu-ket-qua',
  report: 'bao-cao',
  page: 'trinh-ky',
} as const;

const vi = {
  intact: (date: string): string => `Số liệu không đổi từ khi lập phiếu ngày ${date}.`,
  changed: (cells: number, date: string, changes: string): string =>
    `Đã đổi ${cells} ô kể từ khi lập phiếu ngày ${date}: ${changes}.`,
  change: (row: string, was: string, is: string): string => `${row}: ${was} → ${is}`,
  blank: 'để trống',
  more: (cells: number): string => `và ${cells} ô khác`,
  mark: (mark: string): string => `Mã số liệu: ${mark}`,
  title: 'Ba bản của tệp này',
  purposes: {
    send: {
      name: 'Bản gửi cơ quan tổng hợp',
      hint: 'Giữ tên đơn vị, kỳ báo cáo, bộ biểu mẫu, các giải trình và mã số liệu; không có ô đánh dấu, không có nhật ký sửa.',
      make: 'Tạo bản gửi',
    },
    clean: {
      name: 'Bản sạch',
      hint: 'Không còn gì của Soát Phụ lục: không đánh dấu, không phiếu, không thông tin kèm.',
      make: 'Tạo bản sạch',
    },
    archive: {
      name: 'Lưu hồ sơ kỳ',
      hint: 'Một tệp .zip gồm tệp số liệu, phiếu kết quả và báo cáo (nếu đã mở báo cáo).',
      make: 'Lưu hồ sơ (.zip)',
    },
    page: {
      name: 'Trang trình ký',
      hint: 'Một trang A4 cho người ký, mở bằng trình duyệt để in hoặc lưu PDF; bên dưới là phần đọc soát từng dòng, số đọc bằng chữ.',
      make: 'Lập trang trình ký (.html)',
    },
  },
  written: {
    send: 'Đã lập bản gửi',
    clean: 'Đã lập bản sạch',
    archive: 'Đã lưu hồ sơ kỳ',
    page: 'Đã lập trang trình ký',
  },
  noUnit: 'Chưa rõ tên đơn vị; ghi ở tiêu đề hoặc trong cài đặt để người nhận biết.',
  noPeriod: 'Chưa rõ kỳ báo cáo; ghi ở tiêu đề hoặc trong cài đặt để người nhận biết.',
};

const en: typeof vi = {
  intact: (date) => `The figures have not changed since the results sheet of ${date}.`,
  changed: (cells, date, changes) => `Cells changed since the results sheet of ${date}: ${cells} (${changes}).`,
  change: (row, was, is) => `${row}: ${was} → ${is}`,
  blank: 'blank',
  more: (cells) => `and ${cells} more`,
  mark: (mark) => `Mark of the figures: ${mark}`,
  title: 'Three copies of this file',
  purposes: {
    send: {
      name: 'Copy for the office that adds up',
      hint: 'Keeps unit, period, forms, explanations and the mark of the figures; no marked cells, no list of changes.',
      make: 'Make a copy to send',
    },
    clean: { name: 'Clean copy', hint: 'Nothing of Soát Phụ lục is left in it.', make: 'Make a clean copy' },
    archive: {
      name: 'File of the period',
      hint: 'One .zip: the workbook, its results sheet and the report, if one is open.',
      make: 'Save the file of the period (.zip)',
    },
    page: {
      name: 'Page for signing',
      hint: 'One A4 page for whoever signs, to print or save as PDF in a browser; below it every row to be read aloud, in words.',
      make: 'Make the page for signing (.html)',
    },
  },
  written: { send: 'Copy to send', clean: 'Clean copy', archive: 'File of the period', page: 'Page for signing' },
  noUnit: 'The unit is not known; write it in a title or in the settings for whoever receives it.',
  noPeriod: 'The period is not known; write it in a title or in the settings for whoever receives it.',
};

export const COPY_STRINGS: Words<typeof vi> = { vi, en };

/** More cells help nobody in one sentence. */
const MOST_CHANGES = 6;

/** "Số liệu không đổi từ khi lập phiếu ngày …", or which cells changed, with was and is. */
export function sealText({ date, changes }: SealCheck, language: Language): string {
  const words = COPY_STRINGS[language];
  if (changes.length === 0) return words.intact(date);
  const shown = changes
    .slice(0, MOST_CHANGES)
    .map(({ ref, was, is }) => words.change(refName(ref, language), was || words.blank, is || words.blank));
  const more = changes.length > MOST_CHANGES ? [words.more(changes.length - MOST_CHANGES)] : [];
  return words.changed(changes.length, date, [...shown, ...more].join('; '));
}
