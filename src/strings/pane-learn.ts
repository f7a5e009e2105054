/** The words of reading a form from the workbook, in pane and page. */
import type { Words } from './language.js';

const VI = {
  offer: 'Đọc biểu mẫu từ tệp này',
  other: 'Chọn bộ khác…',
  title: 'Đọc biểu mẫu từ tệp này',
  reading: 'Đang đọc biểu mẫu…',
  none: 'Không thấy bảng nào của một biểu mẫu: cần có đầu bảng (STT, Chỉ tiêu, Đơn vị tính, Số liệu) và các dòng bên dưới.',
  found: (tables: number, rows: number): string =>
    `Đã đọc ${tables} bảng, ${rows} dòng. Đề nghị anh/chị xem các cột dưới đây có đúng là cột nhập số liệu không.`,
  list: (name: string, sheet: string, rows: number, column: string, heading: string): string =>
    `${name} – trang “${sheet}” – ${rows} dòng – cột ${column}${heading === '' ? '' : ` “${heading}”`}`,
  table: (name: string, sheet: string, columns: string, rows: number, total: string | null): string =>
    `${name} – trang “${sheet}” – các cột ${columns}, ${rows} dòng${total === null ? '' : `; dòng “${total}” là dòng cộng`}`,
  show: 'Xem trên trang tính',
  changeColumn: 'Sửa cột…',
  chooseColumn: 'Chọn một ô trong cột số liệu trên trang tính, rồi bấm:',
  /** In a form with several figure columns. */
  chooseColumns: 'Chọn một ô trên trang tính rồi bấm: cột chưa lấy thì được thêm vào, cột đã lấy thì được bỏ ra.',
  openRows: (name: string, total: string): string =>
    `Bảng “${name}”: mỗi dòng một đơn vị hoặc một nội dung, dòng “${total}” là dòng cộng. Đúng không?`,
  isTotal: 'Đúng',
  isNoTotal: 'Không, không có dòng cộng',
  takeColumn: 'Lấy cột của ô đang chọn',
  noCell: 'Chưa có ô nào được chọn trong bảng này.',
  filled:
    'Có tệp đã điền theo biểu mẫu này không (kỳ trước, đơn vị khác)? Có thì phần mềm đối chứng thêm được; không có vẫn dùng được.',
  filledButton: 'Chọn tệp…',
  filledHint: 'Từ 5 tệp của các đơn vị khác nhau.',
  filledUsed: (used: number, unused: number): string =>
    `Đã đối chứng với ${used} tệp${unused > 0 ? `; ${unused} tệp không dùng được (không có biểu này, trùng số liệu hoặc không đọc được)` : ''}.`,
  relations: (all: number, sure: number, asking: number, unclear: number): string =>
    [
      `Tìm được ${all} quan hệ: ${sure} áp dụng ngay`,
      ...(asking > 0 ? [`${asking} suy ra từ tên dòng, chỉ nhắc ở mức Cần xem lại`] : []),
      ...(unclear > 0 ? [`${unclear} tỷ lệ chưa rõ nên chưa kiểm tra`] : []),
    ].join('; ') + '.',
  all: 'Xem tất cả quan hệ',
  add: 'Thêm quan hệ bằng cách chọn ô: ô tổng trước, rồi các ô thành phần.',
  addTotal: 'Lấy ô tổng đang chọn',
  addPart: 'Thêm ô thành phần đang chọn',
  added: (total: string, parts: string): string => `${total} = ${parts === '' ? '…' : parts}`,
  addDone: 'Thêm quan hệ này',
  addNothing: 'Ô đang chọn không phải là ô số liệu của biểu mẫu.',
  drop: 'Bỏ',
  name: 'Tên bộ biểu mẫu',
  noFigures: 'Chỉ lưu tên dòng và quan hệ, không lưu số liệu của đơn vị.',
  save: 'Lưu và kiểm tra',
  later: 'Để sau',
  inUse: 'Đọc từ tệp của đơn vị, chưa được cơ quan ban hành xác nhận.',
  send: 'Gửi cho đơn vị khác…',
  /** Where a file may not be saved: the same as a text. */
  copyFile: 'Chép nội dung',
  fileText: 'Nội dung bộ biểu mẫu',
  fileCopied: (file: string): string =>
    `Đã chép. Không thấy tệp nào được lưu thì dán vào Notepad rồi lưu thành ${file}.`,
  copyByHand: 'Không chép tự động được. Anh/chị chọn phần chữ rồi bấm Ctrl+C.',
  carried: (name: string): string => `Tệp này mang theo bộ biểu mẫu “${name}”, chưa được dùng trên máy này.`,
  useCarried: 'Dùng bộ này',
  asks: (source: string): string => `${source}. Có đúng với biểu mẫu không?`,
  holds: 'Đúng, tôi xem lại số',
  dropRelation: 'Không đúng, bỏ quan hệ này',
  fileName: (id: string, version: string): string => `${id}-ban-${version}.json`,
};

const EN: typeof VI = {
  offer: 'Read the forms from this file',
  other: 'Choose another edition…',
  title: 'Read the forms from this file',
  reading: 'Reading the forms…',
  none: 'No table of a form was found: it needs headings (STT, Chỉ tiêu, Đơn vị tính, Số liệu) and rows below.',
  found: (tables, rows) => `Read ${tables} tables, ${rows} rows. Please look whether these are the columns of figures.`,
  list: (name, sheet, rows, column, heading) =>
    `${name} – sheet “${sheet}” – ${rows} rows – column ${column}${heading === '' ? '' : ` “${heading}”`}`,
  table: (name, sheet, columns, rows, total) =>
    `${name} – sheet “${sheet}” – columns ${columns}, ${rows} rows${total === null ? '' : `; “${total}” is the total row`}`,
  show: 'Show on the sheet',
  changeColumn: 'Change the column…',
  chooseColumn: 'Select a cell in the column of figures on the sheet, then press:',
  chooseColumns: 'Select a cell and press: a column that was not taken comes in, one that was goes out.',
  openRows: (name, total) => `Table “${name}”: every row is a unit or an item, “${total}” adds them up. Is that so?`,
  isTotal: 'Yes',
  isNoTotal: 'No, there is no total row',
  takeColumn: 'Take the selected cell’s column',
  noCell: 'No cell of this table is selected.',
  filled:
    'Are there filled files of these forms (last period, other units)? They are evidence; without them it works too.',
  filledButton: 'Choose files…',
  filledHint: 'From 5 different units on.',
  filledUsed: (used, unused) => `Held against ${used} files${unused > 0 ? `; ${unused} could not be used` : ''}.`,
  relations: (all, sure, asking, unclear) =>
    [
      `Found ${all} relations: ${sure} apply at once`,
      ...(asking > 0 ? [`${asking} inferred from names of rows only ask for a second look`] : []),
      ...(unclear > 0 ? [`${unclear} unclear rates are not checked`] : []),
    ].join('; ') + '.',
  all: 'All relations',
  add: 'Add a relation by selecting cells: the total first, then its parts.',
  addTotal: 'Take the selected cell as total',
  addPart: 'Add the selected cell as part',
  added: (total, parts) => `${total} = ${parts === '' ? '…' : parts}`,
  addDone: 'Add this relation',
  addNothing: 'The selected cell holds no figure of the forms.',
  drop: 'Remove',
  name: 'Name of the edition',
  noFigures: 'Only names of rows and relations are kept, no figures of the unit.',
  save: 'Save and check',
  later: 'Later',
  inUse: 'Read from a unit’s file, not confirmed by the office that issues the forms.',
  send: 'Send to other units…',
  copyFile: 'Copy it as a text',
  fileText: 'The edition as a text',
  fileCopied: (file) => `Copied. Where no file was saved, paste it into Notepad and save it as ${file}.`,
  copyByHand: 'It could not be copied by itself. Select the text and press Ctrl+C.',
  carried: (name) => `This file carries the edition “${name}”, which was not yet used on this machine.`,
  useCarried: 'Use it',
  asks: (source) => `${source}. Is that what the form means?`,
  holds: 'Yes, I will look at the figures',
  dropRelation: 'No, remove this relation',
  fileName: (id, version) => `${id}-version-${version}.json`,
};

export const PANE_LEARN_STRINGS: Words<typeof VI> = { vi: VI, en: EN };
