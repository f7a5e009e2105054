/** The pane's words that depend on which Excel it runs in: Ctrl+Z, reading only when asked, the cell that is selected. */
import type { UndoCost } from '../workbook/workbook-host.js';
import type { Language, Words } from './language.js';

const VI = {
  undoTitle: 'Ctrl+Z trên Excel này',
  /** By what our requests cost the person's list of steps to undo. */
  undoNote: {
    request:
      'Mỗi lần anh/chị bấm một nút của phần mềm, Excel này có thể xóa danh sách Hoàn tác (Ctrl+Z) trước đó. Khi anh/chị tự gõ số, phần mềm không đọc và không ghi gì nên Ctrl+Z vẫn dùng được. Những gì phần mềm đã ghi luôn hoàn tác được ở thẻ Thay đổi.',
    writing:
      'Phần mềm đọc và kiểm tra thì Ctrl+Z của anh/chị vẫn dùng được. Khi phần mềm ghi vào tệp (đánh dấu, sửa, điền số, lưu cài đặt), Excel có thể xóa danh sách Hoàn tác trước đó. Những gì phần mềm đã ghi luôn hoàn tác được ở thẻ Thay đổi.',
  } satisfies Readonly<Record<Exclude<UndoCost, 'none'>, string>>,
  undoNoteRead: 'Đã hiểu',
  settingsUnreadable:
    'Excel không cho đọc cài đặt đi cùng tệp này (tên đơn vị, giải trình, danh sách thay đổi). Phần mềm không ghi đè; lần này cài đặt chỉ có hiệu lực đến khi đóng khung.',
  notRead: 'Phần mềm chỉ đọc tệp khi anh/chị bấm nút. Chưa đọc gì trong tệp này.',
  read: 'Xem tệp có những phụ lục nào',
  fileSettingsNotRead: 'Chưa đọc cài đặt đi cùng tệp này.',
  changesNotRead: 'Chưa đọc danh sách thay đổi đi cùng tệp này.',
  readFile: 'Đọc tệp',
  renewYourself:
    'Sau khi sửa số liệu, anh/chị bấm Kiểm tra lại. Excel này không cho phần mềm tự theo dõi mà vẫn giữ Ctrl+Z.',
  noAutomaticRecheck: 'Excel trên máy này không tự kiểm tra lại được mà vẫn giữ Ctrl+Z. Anh/chị bấm Kiểm tra lại.',
  findingHere: 'Xem ô đang chọn',
  nothingHere: (cell: string) => `Ô ${cell} không có nội dung cần xem lại.`,
  noCellSelected: 'Anh/chị chưa chọn ô nào. Hãy bấm vào một ô rồi thử lại.',
};

const EN: typeof VI = {
  undoTitle: 'Ctrl+Z in this Excel',
  undoNote: {
    request:
      'Each time you press a button of this program, this Excel may empty its list of steps to undo (Ctrl+Z). While you type figures yourself, the program neither reads nor writes, so Ctrl+Z keeps working. What the program has written can always be undone on the Changes tab.',
    writing:
      'Reading and checking leave your Ctrl+Z alone. When the program writes to the file (marks, fixes, filled figures, settings), Excel may empty the list of steps to undo. What the program has written can always be undone on the Changes tab.',
  },
  undoNoteRead: 'Understood',
  settingsUnreadable:
    'Excel does not let the settings of this file be read (unit, reasons, changes). They are not overwritten; settings hold until this pane is closed.',
  notRead: 'The program reads the file only when you press a button. Nothing of this file has been read yet.',
  read: 'See which appendices the file has',
  fileSettingsNotRead: 'The settings in this file have not been read yet.',
  changesNotRead: 'The list of changes in this file has not been read yet.',
  readFile: 'Read the file',
  renewYourself:
    'After editing, press Check again. This Excel cannot tell the program of changes and keep your Ctrl+Z.',
  noAutomaticRecheck: 'The Excel on this machine cannot check again by itself and keep your Ctrl+Z. Press Check again.',
  findingHere: 'Show the selected cell',
  nothingHere: (cell) => `There is nothing to look at in cell ${cell}.`,
  noCellSelected: 'No cell is selected. Click a cell and try again.',
};

export type PaneExcelStrings = typeof VI;

export const PANE_EXCEL_STRINGS: Words<PaneExcelStrings> = { vi: VI, en: EN } satisfies Record<
  Language,
  PaneExcelStrings
>;
