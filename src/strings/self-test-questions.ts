/**
 * What the self-test cannot try by itself: one sentence for the person at the machine, by the assumption's id, to be
 * answered with yes or no. The answers go back with the report (docs/real-excel.md).
 */
import { lookup } from '../workbook/lookup.js';
import type { Language, Words } from './language.js';
import { MAX_NOTE, type SelfTestAnswers } from './self-test-words.js';

export const SELF_TEST_WORDS = {
  vi: {
    questions: 'Những điều chỉ anh/chị thấy được',
    hint: 'Thử được câu nào thì trả lời câu đó; dùng bản sao của tệp. Câu trả lời được giữ trên máy này, đóng Excel cũng không mất, và đi cùng kết quả khi sao chép.',
    yes: 'Có',
    no: 'Không',
    untried: 'Chưa thử',
    note: 'Ghi thêm điều đã thấy (không ghi số liệu của đơn vị)',
    clear: 'Xóa các câu trả lời',
    notRun: 'Chưa chạy thử trên máy này.',
  },
  en: {
    questions: 'What only you can see',
    hint: 'Answer those that you can try, on a copy of a file. Answers are kept on this machine, also when Excel is closed, and go with the result when you copy it.',
    yes: 'Yes',
    no: 'No',
    untried: 'Not tried',
    note: 'Anything else that you saw (no figures of your office)',
    clear: 'Delete the answers',
    notRun: 'The test has not been run on this machine.',
  },
} satisfies Words<unknown>;

/** The answers for the report, those that differ from what we believe first; what was not tried by its id alone. */
export function selfTestAnswersText({ given, note }: SelfTestAnswers, language: Language): string {
  const words = SELF_TEST_WORDS[language];
  const entries = Object.entries(SELF_TEST_QUESTIONS);
  const lines = (['no', 'yes'] as const).flatMap((answer) =>
    entries
      .filter(([id]) => lookup(given, id) === answer)
      .map(([id, question]) => `${answer.toUpperCase()} ${id}: ${question[language]} ${words[answer]}`),
  );
  const untried = entries.flatMap(([id]) => (lookup(given, id) === undefined ? [id] : []));
  return [
    ...lines,
    ...(untried.length > 0 ? [`NOT TRIED ${untried.length}: ${untried.join(', ')}`] : []),
    ...(note.trim() === '' ? [] : [`NOTE: ${note.trim().slice(0, MAX_NOTE)}`]),
  ].join('\n');
}

export const SELF_TEST_QUESTIONS: Readonly<Record<string, Words<string>>> = {
  'reading-keeps-undo': {
    vi: 'Mở khung, bấm Kiểm tra, rồi gõ một số vào ô và bấm Ctrl+Z: số cũ có trở lại không?',
    en: 'Open the pane, check, type a number into a cell and press Ctrl+Z: does the old one come back?',
  },
  'first-command': {
    vi: 'Đóng Excel, mở lại tệp, không mở khung mà bấm ngay nút Kiểm tra: lần bấm đầu có ra kết quả không?',
    en: 'Close Excel, open the file, do not open the pane but press Kiểm tra: does the first press give results?',
  },
  'file-kind': {
    vi: 'Mở một tệp .xlsm, bấm Tạo bản sạch: phần mềm có báo tệp có macro và không tạo bản nào không?',
    en: 'Open an .xlsm, press Make a clean copy: does the program speak of macros and make no copy?',
  },
  'file-in-slices': {
    vi: 'Sửa một số mà chưa lưu, bấm Tạo bản sạch: bản sạch có số vừa sửa không?',
    en: 'Change a number without saving, press Make a clean copy: has the copy the changed number?',
  },
  'workbook-from-file': {
    vi: 'Bấm Tạo bản sạch: có cửa sổ Excel mới mở ra với bản sạch không?',
    en: 'Press Make a clean copy: does a new Excel window open with it?',
  },
  'comment-follows-note': {
    vi: 'Đặt một Ghi chú (Note) vào ô có lỗi rồi bấm Kiểm tra: các ô khác có được đánh dấu và ghi chú còn nguyên không?',
    en: 'Put a note on a cell with an error and check: are the other cells marked and the note still there?',
  },
  'page-needs-printer': {
    vi: 'Trên máy không có máy in nào, bấm tạo trang Phiếu kết quả: trang có đủ nội dung không?',
    en: 'On a machine without any printer make the results sheet: is it complete?',
  },
  'no-event-on-recalculation': {
    vi: 'Sửa một ô mà công thức khác phụ thuộc: khung chỉ báo thay đổi một lần chứ không liên tục, đúng không?',
    en: 'Change a cell on which formulas depend: does the pane tell of a change once, and not again and again?',
  },
  'edit-mode': {
    vi: 'Nhấp đúp vào một ô rồi bấm Kiểm tra trong khung: khung có nhắc đang sửa dở ô không?',
    en: 'Double-click a cell, then press Check in the pane: does it say that a cell is being edited?',
  },
  'edit-mode-delay': {
    vi: 'Sau câu trên, bấm Enter: việc kiểm tra có tự chạy tiếp không?',
    en: 'After that press Enter: does the check go on by itself?',
  },
  'payload-limit': {
    vi: 'Trên Excel web, mở một tệp rất lớn (trên 50 trang) và kiểm tra: có chạy xong không?',
    en: 'In Excel on the web check a very large file (over 50 sheets): does it finish?',
  },
  'read-limit': {
    vi: 'Kiểm tra một tệp có trang định dạng đến hàng cuối cùng: có chạy xong không?',
    en: 'Check a file with a sheet formatted to its last row: does it finish?',
  },
  'address-length': {
    vi: 'Kiểm tra một tệp có trên 1.000 ô lỗi: các ô có được đánh dấu hết không?',
    en: 'Check a file with over 1,000 cells in error: are all of them marked?',
  },
  'inactive-workbook': {
    vi: 'Mở hai tệp, bấm Kiểm tra ở khung của tệp đang nằm sau: phần mềm kiểm tra đúng tệp đó, hoặc nhắc bấm vào cửa sổ của tệp đó, đúng không?',
    en: 'With two files open press Check in the pane of the one behind: is that one checked, or are you asked to click its window?',
  },
  'unreadable-rules': {
    vi: 'Đánh dấu, bỏ đánh dấu, bấm Ctrl+Z, rồi bỏ đánh dấu lần nữa: các dấu có mất hết không?',
    en: 'Mark, remove marks, press Ctrl+Z, remove marks again: are all marks gone?',
  },
  'lost-answers': {
    vi: 'Trên Excel web, ngắt mạng rồi bấm Kiểm tra: sau 30 giây khung có báo Excel chưa phản hồi không?',
    en: 'In Excel on the web cut the network and check: does the pane say after 30 seconds that Excel does not answer?',
  },
  'passing-troubles': {
    vi: 'Lỗi nào báo trong lúc dùng cũng hết khi bấm Thử lại, đúng không (ghi thêm phần chi tiết của lỗi ở dưới)?',
    en: 'Did a second try mend every failure that you met (write its details below)?',
  },
  'baseline-sets': {
    vi: 'Tệp > Tài khoản có ghi Office LTSC 2021 (bản quyền của cơ quan) không?',
    en: 'Does File > Account say Office LTSC 2021 (volume licence)?',
  },
};
