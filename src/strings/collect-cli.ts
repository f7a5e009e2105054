/** What `soat collect` and `soat new` print. */
import type { Words } from './language.js';

/** More names of files help nobody on a screen; the total lists all. */
const MOST_FILES = 8;

const vi = {
  noUnits: 'Danh sách không có tên đơn vị nào.',
  noFiles: 'Thư mục không có tệp nào để tổng hợp.',
  noCorrections: 'Không thấy bảng nào có cột “Tệp” cùng cột “Đơn vị” hoặc “Kỳ”.',
  unclearPeriod: (row: number, written: string): string =>
    `Dòng ${row}: “${written}” chưa rõ là kỳ nào. Ví dụ: 6 tháng đầu năm 2026.`,
  unclearSum: (row: number, written: string): string =>
    `Dòng ${row}: “${written}” chưa rõ cách cộng. Ghi “đã gồm” hoặc “cộng thêm”.`,
  noSuchFile: (files: string): string =>
    `Thư mục không có tệp này: ${files}. Ghi đúng như trong bảng tổng hợp, kể cả thư mục con.`,
  unnamedCounted: (files: number, names: string): string =>
    `${files} tệp không ghi tên đơn vị nên được tính theo tên tệp: ${names}. Nếu không đúng, thêm --unnamed leave-out, hoặc ghi đơn vị của từng tệp vào bảng --corrections.`,
  unnamedLeftOut: (files: number): string =>
    `${files} tệp chưa rõ của đơn vị nào nên chưa cộng. Muốn tính theo tên tệp, thêm --unnamed count; muốn chỉ rõ đơn vị, dùng --corrections.`,
  wrongEnding: 'Bảng tổng hợp phải có đuôi .xlsx.',
  intoEnding: 'Biểu mẫu để ghi tổng số vào phải có đuôi .xlsx. Mở bằng Excel, lưu thành .xlsx rồi chọn lại.',
  messagesEnding: 'Nội dung gửi lại ghi vào một thư mục, hoặc một tệp .xlsx.',
  markedIsInput: 'Thư mục bản đánh dấu trùng với thư mục gốc. Tệp gốc không bao giờ bị ghi đè: hãy chọn thư mục khác.',
  period: (period: string, given: boolean): string =>
    `Kỳ báo cáo: ${period}${given ? '' : ' (theo phần lớn các tệp; nếu không đúng, thêm --period)'}`,
  noPeriod: 'Chưa rõ kỳ báo cáo: không tệp nào ghi.',
  noList: 'Chưa có danh sách đơn vị (--units) nên chưa biết đơn vị nào chưa gửi.',
  read: (files: number): string => `Đã đọc ${files} tệp.`,
  skipped: {
    'lock-file': 'tệp khóa của Excel, không phải số liệu',
    'too-deep': 'thư mục nằm quá sâu, không đọc',
    'system-file': 'tệp của hệ thống',
    'own-output': 'tệp do soat collect ghi ra',
    'other-input': 'tệp đã nêu ở một tùy chọn khác',
    'unreadable-folder': 'không mở được thư mục; kiểm tra quyền truy cập',
    'given-before': 'tệp đã nêu ở trên',
    'office-folder': 'thư mục bộ biểu mẫu, không phải số liệu',
  },
  skippedMany: (files: number, why: string): string => `${files} mục: ${why}`,
  edition: (name: string, version: string): string => `Bộ biểu mẫu: ${name} (${version})`,
  skippedFiles: 'Bỏ qua:',
  notWorkbooks: (files: readonly string[]): string =>
    `${files.length} tệp không phải là tệp Excel và chưa rõ của đơn vị nào, không đọc: ${files.slice(0, MOST_FILES).join(', ')}${files.length > MOST_FILES ? ', …' : ''}`,
  moreLines: (lines: number): string => `… và ${lines} dòng nữa; xem trang “Tổng hợp - tình hình gửi”.`,
  attention: 'Cần lưu ý:',
  findings: 'Nội dung từng đơn vị cần sửa hoặc xem lại:',
  ofUnit: (errors: number, warnings: number): string => `${errors} lỗi cần sửa, ${warnings} nội dung cần xem lại`,
  outside: (rows: number): string =>
    `${rows} dòng có đơn vị nằm ngoài tổng số hoặc còn lỗi; xem trang “Tổng hợp - ngoài tổng số”.`,
  written: (out: string): string => `Bảng tổng hợp: ${out}`,
  totalCheck: (counts: string): string => `Kiểm tra bảng tổng hợp: ${counts}.`,
  messages: (count: number, place: string): string => `Nội dung gửi lại cho ${count} đơn vị: ${place}`,
  marked: (count: number, folder: string): string => `Bản có đánh dấu của ${count} tệp: ${folder}`,
  markedNot: (file: string, why: string): string => `${file}: chưa có bản đánh dấu. ${why}`,
  duplicatesInList: (names: string): string => `Danh sách ghi hai lần: ${names}`,
  passedOverInList: (lines: string): string => `Dòng trong danh sách không đọc được là tên đơn vị: ${lines}`,
  previousWithoutPeriod: 'Bảng tổng hợp kỳ trước không ghi kỳ báo cáo; được coi là kỳ trước trong cùng năm.',
  newWritten: (files: number, folder: string): string => `Đã lập ${files} tệp trong ${folder}${files > 0 ? ':' : '.'}`,
  newFile: (file: string, carried: number): string =>
    `${file}${carried > 0 ? `: ${carried} số chuyển từ kỳ trước, chờ xác nhận` : ''}`,
  carriedRow: (row: string, value: string): string => `${row}: ${value}`,
  otherYear: (rows: string): string => `Không chuyển vì là số giao của năm khác: ${rows}`,
  notInLast: (units: number, names: string): string => `Kỳ trước không có số liệu (${units}): ${names}`,
  moreFiles: (files: number): string => `… và ${files} tệp nữa.`,
  existMany: (files: number): string =>
    `${files} tệp đã có trong thư mục và không còn trống, không ghi đè. Thêm --force nếu đúng là muốn thay.`,
  noUnitGiven: 'cần --unit hoặc --units',
};

const en: typeof vi = {
  noUnits: 'The list names no unit.',
  noFiles: 'There is no file to add up.',
  noCorrections: 'No table has a column “File” beside a column “Unit” or “Period”.',
  unclearPeriod: (row, written) => `Row ${row}: “${written}” is no clear period. Example: 6 tháng đầu năm 2026.`,
  unclearSum: (row, written) => `Row ${row}: “${written}” is no way of adding. Write “included” or “added”.`,
  noSuchFile: (files) => `The folder has no such file: ${files}. Write it as the total names it, subfolder and all.`,
  unnamedCounted: (files, names) =>
    `Files that name no unit and count under their own names (${files}): ${names}. If that is wrong, add --unnamed leave-out, or name their units in a --corrections table.`,
  unnamedLeftOut: (files) =>
    `Files that name no unit and were not added: ${files}. To count them under their own names add --unnamed count; to name their units, --corrections.`,
  wrongEnding: 'The total must end in .xlsx.',
  intoEnding: 'The form to write the total into must end in .xlsx. Save it as .xlsx in Excel and choose it again.',
  messagesEnding: 'Messages go into a folder or one .xlsx.',
  markedIsInput:
    'The folder for marked copies is the folder of the originals, which are never overwritten: choose another.',
  period: (period, given) =>
    `Period: ${period}${given ? '' : ' (as most files state; if that is wrong, add --period)'}`,
  noPeriod: 'No file states its period.',
  noList: 'Without a list of units (--units) nobody knows who has not sent.',
  read: (files) => `Read ${files} ${files === 1 ? 'file' : 'files'}.`,
  skipped: {
    'lock-file': 'a lock file of Excel, no figures',
    'too-deep': 'a folder too deep within others, not read',
    'system-file': 'a file of the system',
    'own-output': 'written by soat collect',
    'other-input': 'named by another option',
    'unreadable-folder': 'the folder cannot be opened; check its permissions',
    'given-before': 'given before',
    'office-folder': 'the folder of editions, no figures',
  },
  skippedMany: (files, why) => `${files} of them: ${why}`,
  edition: (name, version) => `Edition: ${name} (${version})`,
  skippedFiles: 'Skipped:',
  notWorkbooks: (files) =>
    `Files that are no Excel workbook and name no unit, not read (${files.length}): ${files.slice(0, MOST_FILES).join(', ')}${files.length > MOST_FILES ? ', …' : ''}`,
  moreLines: (lines) => `… and ${lines} more lines; see the sheet “Tổng hợp - tình hình gửi”.`,
  attention: 'To be noted:',
  findings: 'What each unit is to correct or to look at:',
  ofUnit: (errors, warnings) => `errors: ${errors}, to review: ${warnings}`,
  outside: (rows) =>
    `${rows} rows have units outside the total or with errors; see the sheet “Tổng hợp - ngoài tổng số”.`,
  written: (out) => `Total: ${out}`,
  totalCheck: (counts) => `Check of the total: ${counts}.`,
  messages: (count, place) => `Messages for ${count} units: ${place}`,
  marked: (count, folder) => `Marked copies of ${count} files: ${folder}`,
  markedNot: (file, why) => `${file}: no marked copy. ${why}`,
  duplicatesInList: (names) => `Twice on the list: ${names}`,
  passedOverInList: (lines) => `Lines of the list that are no unit’s name: ${lines}`,
  previousWithoutPeriod: 'Last period’s total states no period; it is taken as an earlier one of the year.',
  newWritten: (files, folder) => `Made ${files} ${files === 1 ? 'file' : 'files'} in ${folder}${files > 0 ? ':' : '.'}`,
  newFile: (file, carried) => `${file}${carried > 0 ? `: ${carried} figures carried over, to be confirmed` : ''}`,
  carriedRow: (row, value) => `${row}: ${value}`,
  otherYear: (rows) => `Not carried, since they are another year’s: ${rows}`,
  notInLast: (units, names) => `No figures last period (${units}): ${names}`,
  moreFiles: (files) => `… and ${files} more.`,
  existMany: (files) =>
    `${files} files are there already, not blank, and were not overwritten. Add --force to replace them.`,
  noUnitGiven: '--unit or --units is needed',
};

export const COLLECT_CLI_STRINGS: Words<CollectCliStrings> = { vi, en };

export type CollectCliStrings = typeof vi;
