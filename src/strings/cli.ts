/**
 * The words of the command line, Vietnamese first. What the pane says too (account of what was read, severities, levels)
 * comes from the pane's table; sentences of findings and failures have their own.
 */
import type { Severity } from '../forms/edition.js';
import type { Words } from './language.js';

/** How a call can be wrong. */
export type UsageFault =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-value'
  | 'unwanted-value'
  | 'wrong-value'
  | 'no-file'
  | 'too-many-files'
  | 'no-output'
  | 'unwanted-file'
  | 'one-file-only'
  | 'report-ending'
  | 'wrong-date'
  | 'no-period'
  | 'period-backwards'
  | 'period-alone'
  | 'wrong-period'
  | 'no-output-folder'
  | 'unit-or-units'
  | 'not-with-like'
  | 'no-edition-output'
  | 'wrong-id';

/** What can keep an output from being written, beside what the host says. */
export type OutputFault =
  'is-input' | 'twice' | 'exists' | 'is-folder' | 'no-folder' | 'no-file' | 'bad-name' | 'wrong-ending';

const vi = {
  usage: {
    'no-command': () => 'chưa nêu lệnh cần làm',
    'unknown-command': (name, allowed) => `không có lệnh “${name}”; các lệnh: ${allowed}`,
    'unknown-option': (name) => `không có tùy chọn ${name}`,
    'missing-value': (name) => `tùy chọn ${name} cần một giá trị đi kèm`,
    'unwanted-value': (name) => `tùy chọn ${name} không nhận giá trị`,
    'wrong-value': (name, allowed) => `giá trị của ${name} phải là một trong: ${allowed}`,
    'no-file': () => 'chưa nêu tệp cần kiểm tra',
    'too-many-files': () => 'lệnh này chỉ nhận một tệp',
    'no-output': () => 'chưa nêu tệp sẽ ghi ra (-o TỆP.xlsx)',
    'unwanted-file': (name) => `lệnh này không nhận tệp: ${name}`,
    'one-file-only': () =>
      '--dossiers, --tasks, --previous và --report là nguồn số của một đơn vị: chỉ dùng được khi kiểm tra một tệp',
    'report-ending': (name) => `${name} cần một tệp có đuôi .xlsx hoặc .txt`,
    'wrong-date': (name) => `${name} phải là một ngày, viết 2022-12-06 hoặc 06/12/2022`,
    'no-period': (name) => `thiếu ${name}: cần cả --from và --to, viết 2022-12-06 hoặc 06/12/2022`,
    'period-backwards': () => 'ngày --from phải trước hoặc trùng ngày --to',
    'period-alone': (name) => `${name} chỉ dùng cùng --dossiers${name === '--words' ? '' : ' hoặc --tasks'}`,
    'wrong-period': (name) => `${name} phải là một kỳ báo cáo, ví dụ "6 tháng đầu năm 2026" hoặc "Quý I/2026"`,
    'no-output-folder': () => 'chưa nêu thư mục sẽ ghi ra (-o THƯ_MỤC)',
    'not-with-like': (subject) => `${subject} không dùng cùng --like: đơn vị, cấp và các dòng lấy từ chính tệp`,
    'unit-or-units': () => 'cần nêu --unit (một đơn vị) hoặc --units (danh sách), không nêu cả hai',
    'no-edition-output': () => 'chưa nêu tệp bộ biểu mẫu sẽ ghi ra (-o BỘ.json)',
    'wrong-id': (name) => `${name} chỉ gồm chữ không dấu, số và dấu gạch nối, ví dụ hue-2026`,
  } satisfies Readonly<Record<UsageFault, (subject: string, allowed: string) => string>>,
  seeHelp: (command: string): string => `Xem cách dùng: soat ${command}--help`,
  output: {
    'is-input': (input) =>
      `Tệp ghi ra trùng với một tệp đầu vào (${input}). Tệp đầu vào không bao giờ bị ghi đè: hãy chọn tên khác.`,
    twice: (other) => `Hai tệp ghi ra trùng nhau (${other}): hãy chọn tên khác.`,
    exists: () =>
      'Tệp đã có, không phải do lệnh này lập hoặc đã được sửa sau đó, nên không ghi đè. Hãy chọn tên khác, hoặc thêm --force nếu đúng là muốn thay tệp đó.',
    'is-folder': () => 'Đây là thư mục, không ghi thành tệp được. Hãy nêu thêm tên tệp.',
    'no-folder': () => 'Đây là tệp, không phải thư mục. Hãy nêu một thư mục.',
    'no-file': () => 'Đây không phải là tệp thường, không ghi vào được. Hãy chọn tên khác.',
    'bad-name': () =>
      'Windows không nhận tên tệp này (tên dành riêng như con, nul, com1; có dấu < > : " | ? *; hoặc có dấu chấm, dấu cách ở cuối). Hãy chọn tên khác.',
    'wrong-ending': (ending) => `Tệp ghi ra phải có đuôi ${ending}, như tệp gốc.`,
  } satisfies Readonly<Record<OutputFault, (subject: string) => string>>,
  complaint: (file: string, what: string): string => `soat: ${file}: ${what}`,
  /** `names`: the first of them. */
  passedOver: (names: string, count: number, shown: number): string =>
    `không kiểm tra ${count} mục không phải tệp Excel: ${names}${count > shown ? `, … và ${count - shown} mục nữa` : ''}.`,
  /** Outputs that are refused, beside those that are named. */
  moreRefused: (count: number): string => `soat: … và ${count} tệp ghi ra khác cũng không ghi được như vậy.`,
  /** A fault of ours that nothing foresaw. */
  fault: (what: string): string =>
    `soat: có lỗi của phần mềm nên đã dừng lại (${what}). Hãy thử lại với từng tệp một để biết tệp nào gây lỗi, rồi báo cho nơi cấp phần mềm.`,
  /** Standard output could not be written to its end. */
  outputLost: (code: string): string =>
    `soat: không ghi được hết kết quả ra màn hình hoặc tệp (${code}). Kiểm tra chỗ trống trên đĩa rồi làm lại.`,
  /** A file given as a dossier list that holds none. */
  noDossiers: 'Không nhận ra danh sách hồ sơ nào (cần ít nhất cột mã hồ sơ và cột ngày tiếp nhận).',
  listFaults: (count: number): string => `${count} nội dung cần xem lại trong danh sách; xem bằng lệnh soat dossiers.`,
  noEditionInside: 'tệp này không mang theo bộ biểu mẫu nào',
  editionComplaint: (file: string, what: string): string => `soat: bộ biểu mẫu ${file}: ${what}`,
  recognised: (forms: number, rows: number): string => `Nhận dạng được ${forms} phụ lục, ${rows} dòng chỉ tiêu:`,
  recognisedTable: (form: string, sheet: string, rows: number, columns: number): string =>
    `${form}, trang tính “${sheet}”: ${rows} dòng, ${columns} cột số liệu`,
  changeLevel: 'nếu không đúng, thêm --level xa, huyen hoặc tinh',
  deviations: (count: number): string => `${count} chỗ viết khác mẫu`,
  unrecognised: (count: number): string => `${count} dòng không nhận ra, chưa được kiểm tra:`,
  unread: 'Trang không đọc:',
  follows: 'Liên quan:',
  missing: 'Thiếu mẫu số hoặc tử số nên chưa tính được tỷ lệ:',
  missingOf: (target: string, operands: string): string => `${target}: đang để trống ${operands}`,
  fillable: (count: number): string => `Điền được ${count} số còn thiếu:`,
  fillHint: (file: string, out: string): string => `Để điền: soat fill ${file} -o ${out}`,
  nothingFound: 'Không thấy nội dung nào cần xem lại trong các phụ lục đã đọc.',
  /** Where the file holds no appendix, but other forms. */
  nothingInTables: 'Không thấy nội dung nào cần xem lại trong biểu đã đọc.',
  counts: ({ error, warning, info }: Readonly<Record<Severity, number>>): string =>
    `${error} lỗi cần sửa, ${warning} nội dung cần xem lại, ${info} lưu ý`,
  /** Added to the counts where something was explained. */
  explainedCount: (count: number): string => `, ${count} nội dung đã giải trình`,
  /** Added to the counts where workbooks are incomplete. */
  incompleteCount: (count: number): string => `; ${count} tệp chưa đủ số liệu`,
  explained: (count: number): string => `Đã giải trình, không tính vào kết quả: ${count} nội dung`,
  reason: (reason: string): string => `Giải trình: ${reason}`,
  /** Under a finding whose figures changed after it was explained. */
  reopened: (reason: string): string => `Đã giải trình “${reason}”, nhưng số liệu đã đổi sau đó nên cần xem lại.`,
  ruleConflicts: 'Quy tắc cần xem lại:',
  reportWritten: (out: string): string => `Đã ghi phiếu kết quả ra ${out}.`,
  result: (text: string): string => `Kết quả: ${text}.`,
  total: (workbooks: number, unreadable: number, text: string): string =>
    `Tất cả ${workbooks} tệp${unreadable > 0 ? ` (${unreadable} tệp không kiểm tra được)` : ''}: ${text}.`,
  progress: (done: number, all: number): string => `Đang kiểm tra ${done}/${all} tệp…`,
  filled: (count: number, out: string): string => `Đã điền ${count} số, ghi ra ${out}:`,
  nothingToFill: (out: string): string => `Không có số nào còn thiếu mà tính được; đã ghi ra ${out} như tệp gốc.`,
  filledCell: (ref: string, value: string, rule: string): string => `${ref} = ${value} (quy tắc ${rule})`,
  filledFormula: (formula: string): string => `công thức ${formula}`,
  converted: (count: number): string => `Đã chuyển ${count} số dạng văn bản thành số để công thức tính đúng:`,
  convertedCell: (ref: string, written: string): string => `${ref}: ${written}`,
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const en: typeof vi = {
  usage: {
    'no-command': () => 'no command given',
    'unknown-command': (name, allowed) => `no command “${name}”; commands: ${allowed}`,
    'unknown-option': (name) => `no option ${name}`,
    'missing-value': (name) => `option ${name} needs a value`,
    'unwanted-value': (name) => `option ${name} takes no value`,
    'wrong-value': (name, allowed) => `${name} must be one of: ${allowed}`,
    'no-file': () => 'no file given',
    'too-many-files': () => 'this command takes one file',
    'no-output': () => 'no file to write given (-o FILE.xlsx)',
    'unwanted-file': (name) => `this command takes no file: ${name}`,
    'one-file-only': () =>
      '--dossiers, --tasks, --previous and --report are sources of one unit: they go with one file only',
    'report-ending': (name) => `${name} needs a file that ends in .xlsx or .txt`,
    'wrong-date': (name) => `${name} must be a day, written 2022-12-06 or 06/12/2022`,
    'no-period': (name) => `${name} is missing: both --from and --to are needed, written 2022-12-06 or 06/12/2022`,
    'period-backwards': () => '--from must not come after --to',
    'period-alone': (name) => `${name} goes with --dossiers${name === '--words' ? '' : ' or --tasks'} only`,
    'wrong-period': (name) => `${name} must be a period such as "6 tháng đầu năm 2026" or "Quý I/2026"`,
    'no-output-folder': () => 'no folder to write to given (-o FOLDER)',
    'not-with-like': (subject) => `${subject} does not go with --like: unit, level and rows are the file's own`,
    'unit-or-units': () => 'give --unit (one unit) or --units (a list), not both',
    'no-edition-output': () => 'no edition file to write was named (-o EDITION.json)',
    'wrong-id': (name) => `${name} has plain letters, digits and hyphens only, such as hue-2026`,
  },
  seeHelp: (command) => `See: soat ${command}--help`,
  output: {
    'is-input': (input) =>
      `The output is one of the inputs (${input}). Inputs are never overwritten: choose another name.`,
    twice: (other) => `Two outputs are one file (${other}): choose another name.`,
    exists: () =>
      'The file is there, was not made by this command or was changed since, and was not overwritten. Choose another name, or add --force to replace it.',
    'is-folder': () => 'This is a folder and cannot be written as a file. Add the name of a file.',
    'no-folder': () => 'This is a file, not a folder. Name a folder.',
    'no-file': () => 'This is no ordinary file and cannot be written. Choose another name.',
    'bad-name': () =>
      'Windows does not take this name (kept for a device such as con, nul, com1; with one of < > : " | ? *; or with a dot or space at its end). Choose another name.',
    'wrong-ending': (ending) => `The output must end in ${ending}, like the input.`,
  },
  complaint: (file, what) => `soat: ${file}: ${what}`,
  passedOver: (names, count, shown) =>
    `not checked, since no Excel files: ${names}${count > shown ? `, … and ${count - shown} more` : ''}.`,
  moreRefused: (count) => `soat: … and ${count} more outputs were refused.`,
  fault: (what) =>
    `soat: stopped by a fault of the program (${what}). Try the files one by one to see which it is, and report it.`,
  outputLost: (code) =>
    `soat: the output could not be written to its end (${code}). Check the space on the disk and try again.`,
  noDossiers: 'No dossier list was recognised (a column of dossier codes and one of days of receipt are needed).',
  listFaults: (count) => `${count} things to look at in the list; see soat dossiers.`,
  noEditionInside: 'this file carries no edition',
  editionComplaint: (file, what) => `soat: edition ${file}: ${what}`,
  recognised: (forms, rows) => `Recognised ${plural(forms, 'appendix', 'appendices')}, ${plural(rows, 'row')}:`,
  recognisedTable: (form, sheet, rows, columns) => `${form}, sheet “${sheet}”: ${rows} rows, ${columns} figure columns`,
  changeLevel: 'if that is wrong, add --level xa, huyen or tinh',
  deviations: (count) => `${count} written otherwise than on the form`,
  unrecognised: (count) => `${plural(count, 'row')} not recognised, not checked:`,
  unread: 'Sheets not read:',
  follows: 'Follows:',
  missing: 'Rates that wait for a blank numerator or denominator:',
  missingOf: (target, operands) => `${target}: blank ${operands}`,
  fillable: (count) => `${plural(count, 'missing figure')} can be filled in:`,
  fillHint: (file, out) => `To fill: soat fill ${file} -o ${out}`,
  nothingFound: 'Nothing to look at in the appendices that were read.',
  nothingInTables: 'Nothing to look at in the form that was read.',
  counts: ({ error, warning, info }) => `${plural(error, 'error')}, ${warning} to review, ${plural(info, 'note')}`,
  explainedCount: (count) => `, ${count} explained`,
  incompleteCount: (count) => `; ${count} incomplete`,
  explained: (count) => `Explained, not counted: ${count}`,
  reason: (reason) => `Reason: ${reason}`,
  reopened: (reason) => `Explained before (“${reason}”), but a figure has changed since: to review again.`,
  ruleConflicts: 'Rules to look at:',
  reportWritten: (out) => `Results written to ${out}.`,
  result: (text) => `Result: ${text}.`,
  total: (workbooks, unreadable, text) =>
    `All ${plural(workbooks, 'file')}${unreadable > 0 ? ` (${unreadable} could not be checked)` : ''}: ${text}.`,
  progress: (done, all) => `Checking ${done}/${all} files…`,
  filled: (count, out) => `Filled ${plural(count, 'figure')}, written to ${out}:`,
  nothingToFill: (out) => `No missing figure could be computed; ${out} is the input as it was.`,
  filledCell: (ref, value, rule) => `${ref} = ${value} (rule ${rule})`,
  filledFormula: (formula) => `formula ${formula}`,
  converted: (count) => `Turned ${plural(count, 'figure')} from text into numbers, so that the formulas compute:`,
  convertedCell: (ref, written) => `${ref}: ${written}`,
};

export const CLI_STRINGS: Words<CliStrings> = { vi, en };

export type CliStrings = typeof vi;
