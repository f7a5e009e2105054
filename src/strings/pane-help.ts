/** The words of help. Loaded with the screens that need them. */
import type { Words } from './language.js';

const VI = {
  title: 'Trợ giúp',
  keys: 'Phím tắt trong khung này',
  keyList: [
    ['J hoặc ↓', 'nội dung tiếp theo'],
    ['K hoặc ↑', 'nội dung trước'],
    ['Enter', 'mở nội dung và đến ô'],
    ['Alt+↓', 'nội dung tiếp theo và đến ô'],
    ['Alt+↑', 'nội dung trước và đến ô'],
    ['Esc', 'đóng nội dung đang mở'],
    ['Tab', 'sang nút kế tiếp'],
  ] satisfies readonly (readonly [keys: string, does: string])[],
  ribbonKeys:
    'Trong trang tính: Ctrl+Shift+Alt+K kiểm tra; D điền số; L nội dung tiếp theo; B bỏ đánh dấu; M mở khung kiểm tra (cùng giữ Ctrl+Shift+Alt).',
  /** What the page in a browser has beside that. */
  page: 'Trên trang soát',
  pageKeys: [
    ['F6', 'lần lượt qua thanh trên cùng, bảng tính, khung này'],
    ['Ctrl+S', 'lưu tệp'],
    ['Ctrl+Z, Ctrl+Y', 'hoàn tác, làm lại: chung cho bảng tính và khung này'],
    ['Esc', 'rời ô đang gõ, ô giữ nguyên như cũ'],
  ] satisfies readonly (readonly [keys: string, does: string])[],
  drawnGrid:
    'Các ô của bảng tính được vẽ thành hình nên trình đọc màn hình không đọc được. Mở “Số liệu dạng bảng” ở nút Thêm lệnh (…): mỗi phụ lục là một bảng đọc được từng ô, có đường đến ô và đến nội dung cần xem.',
  more: 'Việc khác',
  moreList: [
    ['Báo cáo Word', 'nút Đối chiếu, hoặc thả tệp .docx vào trang: so lời văn với phụ lục, lấy bảng phụ lục vào tệp.'],
    ['Hồ sơ, nhiệm vụ, kỳ trước', 'nút Đối chiếu: đếm lại số liệu từ nguồn gốc, so với kỳ trước.'],
    ['Nhiều đơn vị', 'Tổng hợp các đơn vị: ai đã gửi, ai chưa gửi, cộng số liệu, gửi lại chỗ cần sửa.'],
    ['Phần chưa lưu', 'trang giữ trên máy này đến khi lưu, nhiều nhất bảy ngày; xóa được ở trang mở đầu.'],
  ] satisfies readonly (readonly [where: string, what: string])[],
  words: 'Nghĩa các từ',
  wordList: [
    ['Lỗi, cần sửa', 'số liệu không thể đúng như đang ghi.'],
    ['Cần xem lại', 'có thể sai, hoặc có lý do riêng cần nêu trong Ghi chú.'],
    ['Lưu ý', 'để biết; không cần sửa.'],
  ] satisfies readonly (readonly [word: string, means: string])[],
  about: 'Về phần mềm',
  aboutText:
    'Soát Phụ lục chỉ nêu chỗ chưa khớp và cách tính. Con số cuối cùng do anh/chị quyết định. Phần mềm không thu thập thông tin và không kết nối ra ngoài.',
  undoText:
    'Trên một số bản Excel, thao tác của phần mềm không hoàn tác được bằng Ctrl+Z. Anh/chị dùng nút Hoàn tác và Bỏ đánh dấu trong khung này.',
};

const EN: typeof VI = {
  title: 'Help',
  keys: 'Keys in this pane',
  keyList: [
    ['J or ↓', 'next item'],
    ['K or ↑', 'previous item'],
    ['Enter', 'open the item and go to its cell'],
    ['Alt+↓', 'next item and its cell'],
    ['Alt+↑', 'previous item and its cell'],
    ['Esc', 'close the open item'],
    ['Tab', 'next button'],
  ],
  ribbonKeys:
    'In the sheet: Ctrl+Shift+Alt+K checks; D fills; L goes to the next finding; B removes marks; M opens the pane (all with Ctrl+Shift+Alt).',
  page: 'On the page in a browser',
  pageKeys: [
    ['F6', 'through the bar, the sheet and this pane'],
    ['Ctrl+S', 'save the file'],
    ['Ctrl+Z, Ctrl+Y', 'undo and redo, the same for the sheet and this pane'],
    ['Esc', 'leave a cell as it was'],
  ],
  drawnGrid:
    'The cells of the sheet are drawn as a picture that a screen reader cannot read. “Figures as tables”, under More (…), has each appendix as a table that is read cell by cell, with the way to the cell and to what is to be reviewed.',
  more: 'Other tasks',
  moreList: [
    [
      'Word report',
      'Compare, or drop a .docx on the page: its sentences against the appendices, its tables into the file.',
    ],
    ['Dossiers, tasks, last period', 'Compare: the figures counted anew from where they come from.'],
    ['Many units', 'Collecting: who has sent, who has not, the total, what goes back.'],
    ['Unsaved work', 'kept on this machine until it is saved, seven days at most; deleted on the first page.'],
  ],
  words: 'What the words mean',
  wordList: [
    ['Error (must be mended)', 'the figures cannot be true as written.'],
    ['To be looked at', 'probably wrong, or there is a reason worth a note.'],
    ['Note', 'good to know; nothing to mend.'],
  ],
  about: 'About',
  aboutText:
    'Soát Phụ lục only shows what does not agree, and how it is computed. You decide on the figures. It collects nothing and connects to nothing outside.',
  undoText:
    'In some versions of Excel, Ctrl+Z does not undo what this program did. Use Undo and Remove marks in this pane.',
};

export const HELP_STRINGS: Words<typeof VI> = { vi: VI, en: EN };
