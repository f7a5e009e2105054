/** What the machine remembers, in the settings. */
import type { Words } from './language.js';

const vi = {
  title: 'Máy này nhớ',
  hint: 'Tệp sao lưu không có số liệu báo cáo nào. Phần việc chưa lưu và tệp lần trước xóa ở trang mở đầu.',
  nothing: 'Chưa nhớ gì.',
  kinds: {
    preferences: 'Cài đặt của tôi: ngôn ngữ, bộ biểu mẫu, người giải trình, các câu trả lời đã chọn',
    collect: 'Tổng hợp: danh sách đơn vị, tệp nào của đơn vị nào, ai đã được nhắc',
    'collect-edition': 'Tổng hợp: bộ biểu mẫu dùng lần trước',
    'read-aloud': 'Đọc soát: dòng đã đọc, kèm số lúc đọc (không đưa vào tệp sao lưu)',
    'read-page': 'Đọc soát trên tờ trình ký: dòng đã đọc (không đưa vào tệp sao lưu)',
    'limits-read': 'Đã đóng dòng hướng dẫn trên trang',
    'keep-on-disk': 'Trả lời về việc giữ phần chưa lưu trên máy',
    'self-test': 'Tự kiểm tra: các câu đã trả lời (không đưa vào tệp sao lưu)',
  },
  forget: 'Xóa',
  forgetThis: (what: string): string => `Xóa: ${what}`,
  backUp: 'Sao lưu thiết lập',
  fileName: 'thiet-lap-soat-phu-luc.json',
  copyBackUp: 'Chép nội dung tệp sao lưu',
  backUpCopied: (file: string): string => `Đã chép. Dán vào Notepad hoặc TextEdit rồi lưu thành “${file}”.`,
  copyByHand: 'Không chép được. Anh/chị bôi đen đoạn chữ này rồi nhấn Ctrl+C.',
  restore: 'Nhập thiết lập…',
  restoreHint: 'Tệp sao lưu từ máy khác hoặc của người tiền nhiệm.',
  restored: 'Đã nhập thiết lập.',
  noBackUp: (name: string): string => `“${name}” không phải tệp sao lưu thiết lập; không có gì thay đổi.`,
  full: 'Trình duyệt không còn chỗ để nhớ; thiết lập chưa được nhập hết.',
};

const en: typeof vi = {
  title: 'Remembered on this machine',
  hint: 'No figure of a report is in the back-up. Unsaved work and files of last time are deleted on the first page.',
  nothing: 'Nothing yet.',
  kinds: {
    preferences: 'My settings: language, forms, who explains, answers that were chosen',
    collect: 'Collecting: the list of units, which file is whose, who was reminded',
    'collect-edition': 'Collecting: the forms of last time',
    'read-aloud': 'Reading aloud: rows that were read, with their figures (not in the back-up)',
    'read-page': 'Reading aloud on the page for who signs: rows that were read (not in the back-up)',
    'limits-read': 'The page’s first notice was closed',
    'keep-on-disk': 'The answer about keeping unsaved work on this machine',
    'self-test': 'Self-test: what was answered (not in the back-up)',
  },
  forget: 'Delete',
  forgetThis: (what) => `Delete: ${what}`,
  backUp: 'Back up settings',
  fileName: 'soat-phu-luc-settings.json',
  copyBackUp: 'Copy the back-up as text',
  backUpCopied: (file) => `Copied. Paste it into Notepad or TextEdit and save it as “${file}”.`,
  copyByHand: 'It could not be copied. Select this text and press Ctrl+C.',
  restore: 'Take over settings…',
  restoreHint: 'A back-up of another machine, or of whoever did this before.',
  restored: 'The settings were taken over.',
  noBackUp: (name) => `“${name}” is no back-up of settings; nothing was changed.`,
  full: 'The browser has no more room to remember; not all settings were taken over.',
};

export const REMEMBERED_STRINGS: Words<typeof vi> = { vi, en };
