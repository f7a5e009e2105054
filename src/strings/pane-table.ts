/** The words of the forms as tables. */
import type { Words } from './language.js';

const vi = {
  title: 'Số liệu dạng bảng',
  hint: 'Mọi chỉ tiêu đã nhận dạng, từng phụ lục một bảng; trình đọc màn hình đọc được từng ô.',
  columns: { stt: 'STT', label: 'Chỉ tiêu', figure: 'Số liệu', cell: 'Ô', finding: 'Cần xem lại' },
  toFinding: (headline: string, row: string): string => `${headline}: ${row}`,
};

const en: typeof vi = {
  title: 'Figures as tables',
  hint: 'Every indicator that was recognised, a table for each appendix; a screen reader reads each cell.',
  columns: { stt: 'No.', label: 'Indicator', figure: 'Figure', cell: 'Cell', finding: 'To be reviewed' },
  toFinding: (headline, row) => `${headline}: ${row}`,
};

export const TABLE_STRINGS: Words<typeof vi> = { vi, en };
