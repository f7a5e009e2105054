/** "Lập tệp kỳ mới từ tệp này": what was emptied, kept and renamed, on the command line and in the pane. */
import type { Words } from './language.js';

const VI = {
  written: (file: string, period: string): string => `Đã lập tệp kỳ mới (${period}): ${file}`,
  emptied: (cells: number, formulas: number): string =>
    `Đã xóa trắng ${cells} ô số liệu${formulas > 0 ? `, giữ ${formulas} ô công thức` : ''}; định dạng, ghi chú và phần còn lại giữ nguyên.`,
  titles: (count: number, period: string): string => `Đã ghi kỳ “${period}” vào ${count} dòng tiêu đề.`,
  noTitle: 'Không thấy dòng tiêu đề nào ghi kỳ báo cáo; kỳ mới chỉ được lưu kèm tệp.',
  unchanged: (line: string): string => `Chưa đổi vì ghi ngày chốt số liệu riêng, đề nghị tự sửa: ${line}`,
  /** null: the old file names no period. */
  last: (period: string | null, figures: number): string =>
    `Số liệu kỳ trước${period === null ? '' : ` (${period})`} được kèm theo để đối chiếu: ${figures} số.`,
  lastTooLarge: 'Số liệu kỳ trước quá nhiều nên không kèm theo được; khi kiểm tra hãy chọn tệp kỳ trước.',
  noForm: (nearest: string, matched: number, of: number): string =>
    `Chưa nhận ra biểu mẫu của tệp (gần nhất là “${nearest}”, khớp ${matched}/${of} dòng) nên không biết ô nào là số liệu. Có bộ biểu mẫu riêng thì thêm --edition.`,
  noPeriod: 'Tệp không ghi kỳ báo cáo nên chưa biết kỳ tiếp theo. Đề nghị ghi rõ: --period "Quý III/2026".',
  /** Of the pane. */
  title: 'Lập tệp kỳ mới từ tệp này',
  hint: 'Một bản của tệp này với ô số liệu để trống và kỳ mới ở tiêu đề; công thức, định dạng, ghi chú giữ nguyên; số liệu hiện nay đi kèm làm kỳ trước. Tệp đang mở không thay đổi.',
  period: 'Kỳ mới',
  wrongPeriod: 'Ghi như “Quý III/2026”, “6 tháng đầu năm 2026” hoặc “năm 2026”.',
  make: 'Lập tệp kỳ mới',
  made: (period: string): string => `Đã lập tệp kỳ mới (${period}). Tệp đang mở không thay đổi.`,
};

const EN: typeof VI = {
  written: (file, period) => `A file for the new period (${period}) is written: ${file}`,
  emptied: (cells, formulas) =>
    `${cells} figure cells are emptied${formulas > 0 ? `, ${formulas} formulas stay` : ''}; looks, notes and everything else are as they were.`,
  titles: (count, period) => `“${period}” is written into ${count} titles.`,
  noTitle: 'No title names the period; the new one is only kept with the file.',
  unchanged: (line) => `Not changed, since it states days of the office's own; please change it: ${line}`,
  last: (period, figures) =>
    `Last period's figures${period === null ? '' : ` (${period})`} go along to compare with: ${figures}.`,
  lastTooLarge: "Last period's figures are too many to go along; choose its file when you check.",
  noForm: (nearest, matched, of) =>
    `The form of this file is not known (nearest: “${nearest}”, ${matched}/${of} rows), so which cells are figures is not either. If you have an edition of your own, add --edition.`,
  noPeriod: 'The file names no period, so the next one is not known. Say it: --period "Quý III/2026".',
  title: 'New period from this file',
  hint: 'A copy of this file with empty figures and the new period in its titles; formulas, looks and notes stay; the present figures go along as the last period. The open file does not change.',
  period: 'New period',
  wrongPeriod: 'Write it like “Quý III/2026”, “6 tháng đầu năm 2026” or “năm 2026”.',
  make: 'Make the new file',
  made: (period) => `The file for ${period} has been made. The open file has not changed.`,
};

export const NEW_LIKE_STRINGS: Words<typeof VI> = { vi: VI, en: EN };
