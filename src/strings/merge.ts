/** The words of putting together the parts of one unit's report. */
import type { Words } from './language.js';

const vi = {
  /** "Ghép 3 phần của phường Thuận Hóa" */
  title: (parts: number, unit: string): string => `Ghép ${parts} phần${unit ? ` của ${inLine(unit)}` : ''}`,
  settled: 'Mỗi số liệu lấy từ một tệp, không có dòng nào ghi khác nhau.',
  unsettled: (rows: number): string =>
    `${rows} dòng có hai phần ghi khác nhau nên để trống; cần chọn số đúng rồi ghép lại.`,
  columns: ['Mục', 'Chỉ tiêu', 'Số liệu', 'Tệp', 'Ô'],
  part: (name: string, forms: string, rows: number): string => `${name}: ${forms || 'chưa điền số nào'} (${rows} dòng)`,
  asked: (row: string, figures: string): string => `${row}: ${figures}. Để trống, cần chọn số đúng.`,
  figure: (written: string, file: string): string => `${written} (${file})`,
  howToChoose: (ref: string, file: string): string => `Chọn bằng --take "${ref}=${file}" (lặp lại được).`,
  written: (out: string): string => `Đã ghi: ${out}`,
  otherUnits: (names: string): string =>
    `Các phần ghi tên đơn vị khác nhau: ${names}. Xem lại có đúng là một đơn vị không.`,
  otherPeriods: (names: string): string => `Các phần ghi kỳ báo cáo khác nhau: ${names}.`,
  leftOut: (name: string, sheets: string): string => `${name}: các trang không phải phụ lục, không đưa vào: ${sheets}`,
  noForm: 'Không nhận dạng được phụ lục nào trong các tệp.',
  wrongEnding: 'Tệp ghép phải có đuôi .xlsx.',
  wrongTake: (given: string): string => `“${given}” chưa đúng cách ghi. Ví dụ: --take "4:3.2.1=phan-2.xlsx".`,
  fewFiles: 'Cần ít nhất hai tệp để ghép.',
};

const en: typeof vi = {
  title: (parts, unit) => `${parts} parts put together${unit ? `: ${unit}` : ''}`,
  settled: 'Every figure comes from one file; no row is filled in twice and differently.',
  unsettled: (rows) =>
    `${rows} rows are filled in twice and differently, and stay blank until the right figure is chosen.`,
  columns: ['Row', 'Indicator', 'Figure', 'File', 'Cell'],
  part: (name, forms, rows) => `${name}: ${forms || 'nothing filled in'} (${rows} rows)`,
  asked: (row, figures) => `${row}: ${figures}. Left blank; choose the right one.`,
  figure: (written, file) => `${written} (${file})`,
  howToChoose: (ref, file) => `Choose with --take "${ref}=${file}" (as often as needed).`,
  written: (out) => `Written: ${out}`,
  otherUnits: (names) => `The parts name different units: ${names}. See whether they are one unit’s.`,
  otherPeriods: (names) => `The parts name different periods: ${names}.`,
  leftOut: (name, sheets) => `${name}: sheets that are no appendix and are not taken over: ${sheets}`,
  noForm: 'No appendix was recognised in the files.',
  wrongEnding: 'The merged file must end in .xlsx.',
  wrongTake: (given) => `“${given}” cannot be read. Example: --take "4:3.2.1=part-2.xlsx".`,
  fewFiles: 'At least two files are needed.',
};

/** "Phường Thuận Hóa" within a sentence. */
function inLine(unit: string): string {
  return /^(?:Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố|Tỉnh)\s/u.test(unit)
    ? unit.charAt(0).toLocaleLowerCase('vi') + unit.slice(1)
    : unit;
}

export const MERGE_STRINGS: Words<typeof vi> = { vi, en };
