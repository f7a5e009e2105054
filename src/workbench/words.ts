/** What the workbench page says, in both languages: the same keys by type. */
import type { UnsupportedContent } from '../hosts/file/formatting/unsupported-content.js';
import { printNumber } from '../quantity/print.js';
import type { HostFailure } from '../workbook/failure.js';
import type { Refusal } from './host/grid-host.js';

export interface WorkbenchStrings {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  /** The link to the page that adds up many units' files. */
  readonly collect: string;
  readonly drop: string;
  readonly opening: string;
  readonly gridTab: string;
  readonly paneTab: string;
  readonly gridLabel: string;
  readonly paneLabel: string;
  readonly views: string;
  readonly splitter: string;
  readonly undo: string;
  readonly redo: string;
  /** The buttons for the sheets of the workbook. */
  readonly sheets: string;
  /** Of a long sheet only a part is drawn. */
  readonly partOfSheet: (first: number, last: number, rows: number) => string;
  /** The grid is not there yet. */
  readonly gridComing: string;
  /** It could not be had. */
  readonly gridFailed: string;
  readonly paneFailed: string;
  readonly retry: string;
  readonly limits: string;
  /** The link to the page as one file. */
  readonly singleFile: string;
  readonly unsupported: Readonly<Record<UnsupportedContent, string>>;
  /** The sentence about all that is not shown. */
  readonly unsupportedLine: (things: string) => string;
  readonly saved: (name: string, cells: number) => string;
  readonly nothingToSave: string;
  readonly unsaved: string;
  readonly discard: string;
  readonly close: string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly failures: Readonly<Partial<Record<HostFailure, string>>>;
  readonly otherFailure: (detail: string) => string;
}

export type Language = 'vi' | 'en';

const vi: WorkbenchStrings = {
  title: 'Soát Phụ lục',
  open: 'Mở tệp…',
  save: 'Lưu tệp',
  collect: 'Tổng hợp các xã',
  drop: 'Thả tệp Excel vào đây để mở',
  opening: 'Đang mở tệp…',
  gridTab: 'Bảng tính',
  paneTab: 'Soát',
  gridLabel: 'Bảng tính',
  paneLabel: 'Khung kiểm tra',
  views: 'Phần hiển thị',
  splitter: 'Độ rộng của khung kiểm tra',
  undo: 'Hoàn tác (Ctrl+Z)',
  redo: 'Làm lại (Ctrl+Y)',
  sheets: 'Trang tính',
  partOfSheet: (first, last, rows) =>
    `Đang hiện dòng ${printNumber(first)}–${printNumber(last)} trong ${printNumber(rows)} dòng.`,
  gridComing: 'Anh/chị kiểm tra được ngay. Bảng tính để sửa ô đang được mở…',
  gridFailed: 'Không tải được bảng tính để sửa ô. Anh/chị vẫn kiểm tra, điền số và lưu tệp được.',
  paneFailed: 'Không hiện được khung kiểm tra. Tệp đang mở vẫn còn và vẫn lưu được.',
  retry: 'Thử lại',
  limits:
    'Tại đây anh/chị sửa được số liệu trong ô. Việc thêm bớt dòng, cột, trang tính, sắp xếp, trộn ô, định dạng thì làm trong Excel; độ rộng cột đổi tại đây không được lưu.',
  singleFile: 'Tải trang này thành một tệp, để mở trên máy không có mạng.',
  unsupported: {
    charts: 'biểu đồ',
    pictures: 'ảnh',
    shapes: 'hình vẽ',
    pivotTables: 'bảng tổng hợp PivotTable',
    slicers: 'bộ lọc (slicer)',
    formControls: 'nút bấm, ô chọn',
    embeddedObjects: 'tệp nhúng',
    macros: 'macro',
    notes: 'ghi chú của ô',
    sparklines: 'biểu đồ nhỏ trong ô',
    conditionalFormats: 'định dạng có điều kiện',
    choiceLists: 'danh sách thả xuống',
  },
  unsupportedLine: (things) => `Tệp có ${things} không hiện ở đây; khi lưu vẫn giữ nguyên.`,
  saved: (name, cells) =>
    cells === 0 ? `Đã lưu “${name}”.` : `Đã lưu “${name}”: ${cells} ô thay đổi, mọi phần khác giữ nguyên.`,
  nothingToSave: 'Tệp chưa có gì thay đổi nên chưa cần lưu.',
  unsaved: 'có thay đổi chưa lưu',
  discard: 'Tệp đang mở có thay đổi chưa lưu. Anh/chị vẫn muốn mở tệp khác?',
  close: 'Đóng',
  refused: {
    structure: 'Việc này không làm được tại đây vì lưu tệp không giữ được. Anh/chị làm trong Excel rồi mở lại tệp.',
    locked: 'Trang tính đang khóa ô này nên không sửa được. Muốn sửa, anh/chị mở khóa trang tính trong Excel trước.',
    readOnly:
      'Tệp .xls chỉ soát được, không sửa được. Anh/chị mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx, rồi mở tệp .xlsx tại đây.',
  },
  failures: {
    'not-a-workbook': 'Tệp này không phải tệp Excel (.xlsx, .xlsm, .xls).',
    password: 'Tệp có mật khẩu. Anh/chị mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi mở tại đây.',
    'broken-file': 'Tệp bị hỏng nên không đọc được. Anh/chị thử mở bằng Excel, để Excel sửa rồi lưu lại.',
    'too-large': 'Tệp quá lớn để mở tại đây. Anh/chị xóa bớt ảnh hoặc tách các phụ lục sang một tệp riêng.',
    'zip-bomb': 'Tệp có cấu tạo bất thường nên không mở để bảo đảm an toàn.',
    'hostile-xml': 'Tệp có cấu tạo bất thường nên không mở để bảo đảm an toàn.',
    'xls-read-only':
      'Tệp .xls chỉ soát được, không lưu được. Anh/chị mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx, rồi mở tệp .xlsx tại đây.',
    'file-unreadable':
      'Không đọc được tệp. Anh/chị kiểm tra tệp có còn ở đó và có đang bị chương trình khác giữ không.',
    protected: 'Trang tính đang khóa. Anh/chị mở khóa trang tính trong Excel trước.',
  },
  otherFailure: (detail) => `Chưa làm được. Tệp của anh/chị không bị thay đổi. (${detail})`,
};

const en: WorkbenchStrings = {
  title: 'Soát Phụ lục',
  open: 'Open file…',
  save: 'Save file',
  collect: 'Collect the units',
  drop: 'Drop the Excel file here to open it',
  opening: 'Opening the file…',
  gridTab: 'Sheet',
  paneTab: 'Check',
  gridLabel: 'Sheet',
  paneLabel: 'Task pane',
  views: 'View',
  splitter: 'Width of the task pane',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Y)',
  sheets: 'Sheets',
  partOfSheet: (first, last, rows) => `Showing rows ${first}–${last} of ${rows}.`,
  gridComing: 'You can check at once. The grid for changing cells is being opened…',
  gridFailed: 'The grid for changing cells could not be loaded. You can still check, fill and save the file.',
  paneFailed: 'The task pane could not be shown. The open file is still there and can be saved.',
  retry: 'Try again',
  limits:
    'Here you can change the figures in cells. Add or remove rows, columns and sheets, sort, merge and format in Excel; column widths changed here are not saved.',
  singleFile: 'Download this page as one file, for machines without a network.',
  unsupported: {
    charts: 'charts',
    pictures: 'pictures',
    shapes: 'drawn shapes',
    pivotTables: 'pivot tables',
    slicers: 'slicers',
    formControls: 'form controls',
    embeddedObjects: 'embedded files',
    macros: 'macros',
    notes: 'notes on cells',
    sparklines: 'sparklines',
    conditionalFormats: 'conditional formats',
    choiceLists: 'drop-down lists',
  },
  unsupportedLine: (things) => `The file holds ${things}, which are not shown here; saving keeps them as they are.`,
  saved: (name, cells) =>
    cells === 0 ? `Saved “${name}”.` : `Saved “${name}”: ${cells} cells changed, everything else as it was.`,
  nothingToSave: 'Nothing in the file has changed, so there is nothing to save.',
  unsaved: 'has unsaved changes',
  discard: 'The open file has unsaved changes. Open another file anyway?',
  close: 'Close',
  refused: {
    structure: 'This cannot be done here, because saving could not keep it. Do it in Excel and open the file again.',
    locked: 'The sheet is protected and this cell is locked. Unprotect the sheet in Excel first.',
    readOnly: 'An .xls can be checked, not changed. Open it in Excel, save it as .xlsx, and open the .xlsx here.',
  },
  failures: {
    'not-a-workbook': 'This is not an Excel file (.xlsx, .xlsm, .xls).',
    password: 'The file has a password. Open it in Excel, remove the password, save it, and open it here.',
    'broken-file': 'The file is damaged and cannot be read. Try opening it in Excel, let Excel repair it, and save it.',
    'too-large': 'The file is too large to open here. Remove pictures, or move the appendices to a file of their own.',
    'zip-bomb': 'The file is built in an unusual way and is not opened, for safety.',
    'hostile-xml': 'The file is built in an unusual way and is not opened, for safety.',
    'xls-read-only': 'An .xls can be checked, not saved. Open it in Excel, save it as .xlsx, and open the .xlsx here.',
    'file-unreadable': 'The file cannot be read. Check that it is still there and not held by another program.',
    protected: 'The sheet is protected. Unprotect it in Excel first.',
  },
  otherFailure: (detail) => `This did not work. Your file is unchanged. (${detail})`,
};

export const WORKBENCH_STRINGS: Readonly<Record<Language, WorkbenchStrings>> = { vi, en };
