/** The words of the page for whoever signs. */
import type { Words } from './language.js';

const vi = {
  title: 'SỐ LIỆU CHÍNH TRÌNH KÝ',
  sheetName: 'Trình ký',
  columns: ['Chỉ tiêu', 'Kỳ này', 'Kỳ trước', 'Cùng kỳ năm trước', 'Giải trình'],
  row: (row: string, label: string): string => `${label} (${row})`,
  asLast: 'Số liệu giống hệt kỳ trước, có thể là tệp của kỳ trước.',
  made: (date: string, mark: string): string => `Lập ngày ${date}. Mã số liệu: ${mark}.`,
  signature: 'Người ký',
  readTitle: 'Đọc soát',
  readHint: 'Đọc từng dòng, đánh dấu dòng đã đọc. Phần này không in; các dấu được giữ trên máy này.',
  written: (out: string): string => `Đã lập trang trình ký: ${out}`,
  howTo:
    'Mở bằng trình duyệt rồi in (một trang A4) hoặc lưu thành PDF; phần “Đọc soát” ở bên dưới chỉ hiện trên màn hình.',
  wrongEnding: 'Trang trình ký phải có đuôi .html.',
};

const en: typeof vi = {
  title: 'MAIN FIGURES FOR SIGNING',
  sheetName: 'For signing',
  columns: ['Indicator', 'This period', 'Last period', 'Same period last year', 'Explanation'],
  row: (row, label) => `${label} (${row})`,
  asLast: 'Every figure is last period’s: last period’s file, perhaps.',
  made: (date, mark) => `Made on ${date}. Mark of the figures: ${mark}.`,
  signature: 'Signed by',
  readTitle: 'Reading aloud',
  readHint: 'Read row by row and tick what was read. This part is not printed; ticks are kept on this machine.',
  written: (out) => `Page for signing: ${out}`,
  howTo:
    'Open it in a browser and print it (one A4 page) or save it as PDF; the part for reading aloud is for the screen alone.',
  wrongEnding: 'The page for signing must end in .html.',
};

export const SIGN_STRINGS: Words<typeof vi> = { vi, en };
