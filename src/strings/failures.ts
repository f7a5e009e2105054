/** What went wrong at a workbook's host, and what the official can do next. One entry for every code: see `workbook/failure.ts`. */
import type { HostFailure } from '../workbook/failure.js';
import type { Language, Words } from './language.js';

export interface FailureText {
  readonly what: string;
  readonly next: string;
}

const FAILURE_TEXTS: Words<Readonly<Record<HostFailure, FailureText>>> = {
  vi: {
    'not-a-workbook': {
      what: 'Tệp này không phải là tệp Excel.',
      next: 'Hãy chọn tệp .xlsx hoặc .xlsm; nếu là bảng trong Word hoặc ảnh chụp thì cần chuyển sang Excel trước.',
    },
    'other-format': {
      what: 'Đây là tệp {name}, chưa đọc được.',
      next: 'Mở tệp trong chương trình đã tạo ra nó (hoặc Excel), chọn Lưu thành .xlsx rồi dùng tệp mới.',
    },
    'other-encoding': {
      what: 'Tệp dùng bảng mã {name}, chưa đọc được.',
      next: 'Mở tệp trong Excel, chọn Lưu thành .xlsx rồi dùng tệp mới.',
    },
    'not-a-document': {
      what: 'Tệp này không phải là báo cáo Word (.docx) hoặc văn bản thuần (.txt).',
      next: 'Nếu là tệp .doc kiểu cũ hoặc PDF, hãy mở trong Word và lưu thành .docx rồi thử lại.',
    },
    password: {
      what: 'Tệp có mật khẩu nên không đọc được.',
      next: 'Mở tệp trong Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.',
    },
    'broken-file': {
      what: 'Tệp bị hỏng, không đọc được trọn vẹn.',
      next: 'Mở tệp trong Excel để Excel tự sửa, lưu thành tệp mới rồi thử lại; hoặc xin lại tệp từ nơi gửi.',
    },
    'too-large': { what: 'Tệp quá lớn.', next: 'Hãy tách các trang phụ lục ra một tệp riêng rồi kiểm tra tệp đó.' },
    'took-too-long': {
      what: 'Đọc tệp này mất quá nhiều thời gian nên đã dừng lại.',
      next: 'Mở tệp trong Excel, lưu thành tệp .xlsx mới rồi thử lại; hoặc tách các trang phụ lục ra một tệp riêng.',
    },
    'zip-bomb': {
      what: 'Tệp giải nén ra lớn bất thường nên đã dừng lại để bảo vệ máy.',
      next: 'Không mở tệp này; hãy hỏi lại nơi gửi.',
    },
    'hostile-xml': {
      what: 'Tệp chứa nội dung không an toàn nên không đọc.',
      next: 'Không mở tệp này; hãy hỏi lại nơi gửi.',
    },
    'xls-read-only': {
      what: 'Tệp .xls kiểu cũ chỉ kiểm tra được, không ghi vào được.',
      next: 'Trong Excel chọn Tệp > Lưu thành > Sổ làm việc Excel (*.xlsx), rồi dùng tệp mới.',
    },
    'xls-not-here': {
      what: 'Ở đây không mở được tệp .xls kiểu cũ: trình duyệt không cho phần mềm đọc tệp này trong một luồng riêng.',
      next: 'Mở tệp trong Excel, chọn Tệp > Lưu thành > Sổ làm việc Excel (*.xlsx), rồi dùng tệp mới.',
    },
    'no-such-sheet': { what: 'Không còn trang tính này trong tệp.', next: 'Hãy kiểm tra lại để đọc tệp hiện nay.' },
    'no-such-cell': {
      what: 'Không ghi được vào ô này (ô nằm trong vùng gộp hoặc ngoài trang).',
      next: 'Hãy bỏ gộp ô hoặc sửa trực tiếp trong bảng.',
    },
    'sheet-exists': {
      what: 'Tệp đã có một trang cùng tên, không phải do phần mềm tạo.',
      next: 'Hãy đổi tên trang đó rồi làm lại; trang của anh/chị được giữ nguyên.',
    },
    'file-unreadable': {
      what: 'Không đọc được tệp.',
      next: 'Kiểm tra tên tệp, quyền truy cập, và đóng tệp nếu đang mở ở nơi khác.',
    },
    'file-unwritable': { what: 'Không ghi được tệp.', next: 'Kiểm tra quyền ghi vào thư mục, hoặc chọn tên tệp khác.' },
    'part-missing': {
      what: 'Không tải được một phần của phần mềm (mất mạng, hoặc trang vừa có bản mới).',
      next: 'Anh/chị thử lại; nếu vẫn không được thì lưu tệp rồi tải lại trang.',
    },
    'too-old': {
      what: 'Bản Excel này quá cũ cho phần mềm.',
      next: 'Dùng trang soát trên trình duyệt: mở tệp, kiểm tra, lưu lại như trong Excel.',
    },
    'edit-mode': { what: 'Đang sửa dở một ô.', next: 'Nhấn Enter hoặc Esc rồi thử lại.' },
    protected: {
      what: 'Trang tính đang khóa.',
      next: 'Vào Xem lại > Bỏ bảo vệ trang tính, rồi thử lại; phần còn lại vẫn kiểm tra được.',
    },
    'access-denied': {
      what: 'Excel không cho ghi vào ô này.',
      next: 'Kiểm tra xem tệp có đang khóa hoặc chỉ đọc không.',
    },
    'reading-denied': {
      what: 'Excel không cho phần mềm đọc tệp này; thường do tệp có nhãn bảo mật (sensitivity label) hoặc quyền hạn chế.',
      next: 'Nhờ người đặt nhãn cho phép chương trình truy cập, hoặc lưu số liệu sang một tệp không gắn nhãn rồi kiểm tra.',
    },
    'not-answering': {
      what: 'Excel chưa phản hồi.',
      next: 'Chờ một lát rồi thử lại; nếu vẫn vậy hãy lưu và mở lại tệp.',
    },
    busy: { what: 'Excel đang bận.', next: 'Chờ một lát rồi thử lại.' },
    'inactive-workbook': { what: 'Đang làm việc ở một tệp khác.', next: 'Bấm vào cửa sổ của tệp này rồi thử lại.' },
    'read-only': {
      what: 'Tệp đang mở ở chế độ chỉ đọc.',
      next: 'Chọn Bật chỉnh sửa, hoặc lưu thành tệp khác rồi thử lại.',
    },
    'copy-loses-macros': {
      what: 'Tệp này thuộc loại có macro (.xlsm). Nhiều bản Excel chỉ đưa cho phần mềm bản .xlsx, nên bản sạch tạo ở đây có thể mất macro.',
      next: 'Lưu tệp, mở tệp đó ở trang soát trên trình duyệt rồi tạo bản sạch tại đó; trang đó giữ nguyên macro.',
    },
    'copy-loses-kind': {
      what: 'Tệp này thuộc loại .xls hoặc .xlsb. Bản sạch tạo ở đây sẽ thành tệp loại khác.',
      next: 'Chọn Tệp > Lưu thành > Sổ làm việc Excel (*.xlsx), mở tệp mới rồi tạo bản sạch.',
    },
    'copy-not-here': {
      what: 'Excel đang dùng (thường là Excel trên web) không đưa tệp cho phần mềm nào.',
      next: 'Tải tệp về máy, mở ở trang soát trên trình duyệt rồi tạo bản sạch tại đó.',
    },
    'copy-not-given': {
      what: 'Excel không đưa được nội dung tệp cho phần mềm; thường do tệp nằm trên kho lưu trữ ngoài Microsoft.',
      next: 'Lưu tệp về máy (Tệp > Lưu thành), mở lại rồi thử; hoặc mở tệp ở trang soát trên trình duyệt và tạo bản sạch tại đó.',
    },
    'copy-not-opened': {
      what: 'Excel không cho mở tệp do phần mềm tạo; thường do máy đặt mức bảo mật extensionhardening = 2.',
      next: 'Lưu tệp rồi làm việc này ở trang soát hoặc trang tổng hợp trên trình duyệt, tệp được tải về tại đó; hoặc nhờ bộ phận CNTT đặt extensionhardening thành 1.',
    },
    cancelled: { what: 'Đã dừng theo yêu cầu.', next: 'Bấm Kiểm tra số liệu khi cần làm lại.' },
    unknown: { what: 'Có lỗi chưa rõ nguyên nhân.', next: 'Thử lại; nếu vẫn lỗi, lưu tệp, mở lại rồi kiểm tra.' },
  },
  en: {
    'not-a-workbook': {
      what: 'This file is no Excel workbook.',
      next: 'Choose an .xlsx or .xlsm file; a table in Word or a picture must be brought into Excel first.',
    },
    'other-format': {
      what: 'This is {name}, which is not read here.',
      next: 'Open it in the program that made it (or in Excel), save it as .xlsx and use the new file.',
    },
    'other-encoding': {
      what: 'The file is written in the encoding {name}, which is not read here.',
      next: 'Open it in Excel, save it as .xlsx and use the new file.',
    },
    'not-a-document': {
      what: 'This file is neither a Word report (.docx) nor plain text (.txt).',
      next: 'Open an old .doc or a PDF in Word, save it as .docx and try again.',
    },
    password: {
      what: 'The file has a password and cannot be read.',
      next: 'Open it in Excel, File > Info > Protect Workbook > Encrypt with Password, clear the password and save.',
    },
    'broken-file': {
      what: 'The file is damaged.',
      next: 'Open it in Excel to have it repaired, save it as a new file and try again; or ask the sender for it again.',
    },
    'too-large': {
      what: 'The file is too large.',
      next: 'Move the appendix sheets into a file of their own and check that.',
    },
    'took-too-long': {
      what: 'Reading this file took too long, so it was stopped.',
      next: 'Open it in Excel, save it as a new .xlsx and try again; or move the appendix sheets into a file of their own.',
    },
    'zip-bomb': {
      what: 'The file unpacks to an abnormal size; stopped to protect this machine.',
      next: 'Do not open it; ask the sender.',
    },
    'hostile-xml': { what: 'The file holds unsafe content and was not read.', next: 'Do not open it; ask the sender.' },
    'xls-read-only': {
      what: 'An old .xls file can be checked but not written.',
      next: 'In Excel choose File > Save As > Excel Workbook (*.xlsx) and use the new file.',
    },
    'xls-not-here': {
      what: 'An old .xls cannot be opened here: this browser does not let the program read it apart from the page.',
      next: 'Open it in Excel, choose File > Save As > Excel Workbook (*.xlsx) and use the new file.',
    },
    'no-such-sheet': {
      what: 'This sheet is no longer in the workbook.',
      next: 'Check again to read the workbook as it is now.',
    },
    'no-such-cell': {
      what: 'This cell cannot be written (inside a merged area, or off the sheet).',
      next: 'Unmerge the cells, or change the cell by hand.',
    },
    'sheet-exists': {
      what: 'The workbook already has a sheet of that name which is not ours.',
      next: 'Rename that sheet and try again; yours was not touched.',
    },
    'file-unreadable': {
      what: 'The file cannot be read.',
      next: 'Check its name and permissions, and close it where it is open.',
    },
    'file-unwritable': {
      what: 'The file cannot be written.',
      next: 'Check the permissions of the folder, or choose another name.',
    },
    'part-missing': {
      what: 'A part of the program could not be loaded (no network, or the page has a newer version).',
      next: 'Try again; if that does not help, save the file and reload the page.',
    },
    'too-old': {
      what: 'This Excel is too old for the add-in.',
      next: 'Use the page in the browser: open the file, check it, save it.',
    },
    'edit-mode': { what: 'A cell is being edited.', next: 'Press Enter or Esc and try again.' },
    protected: {
      what: 'The sheet is protected.',
      next: 'Review > Unprotect Sheet, then try again; everything else can still be checked.',
    },
    'access-denied': {
      what: 'Excel does not let us write this cell.',
      next: 'See whether the workbook is locked or read-only.',
    },
    'reading-denied': {
      what: 'Excel does not let this program read the file; often because of a sensitivity label or restricted rights.',
      next: 'Ask whoever set the label to allow programs, or bring the figures into a file without one and check that.',
    },
    'not-answering': {
      what: 'Excel does not answer.',
      next: 'Wait a little and try again; else save and reopen the workbook.',
    },
    busy: { what: 'Excel is busy.', next: 'Wait a little and try again.' },
    'inactive-workbook': { what: 'Another workbook is active.', next: "Click this workbook's window and try again." },
    'read-only': {
      what: 'The workbook is open read-only.',
      next: 'Choose Enable Editing, or save it as another file and try again.',
    },
    'copy-loses-macros': {
      what: 'This file may hold macros (.xlsm). Many an Excel gives this program an .xlsx alone, so a clean copy made here may lose them.',
      next: 'Save the file, open it in the browser page and make the clean copy there; that page keeps macros.',
    },
    'copy-loses-kind': {
      what: 'This file is an .xls or .xlsb. A clean copy made here would be a file of another kind.',
      next: 'Choose File > Save As > Excel Workbook (*.xlsx), open the new file and make the copy.',
    },
    'copy-not-here': {
      what: 'This Excel (as a rule Excel on the web) gives the file to no program.',
      next: 'Download the file, open it in the browser page and make the clean copy there.',
    },
    'copy-not-given': {
      what: 'Excel did not give the file to this program; often because it lies on a storage that is not Microsoft’s.',
      next: 'Save the file on this machine (File > Save As), open it again and try; or use the browser page.',
    },
    'copy-not-opened': {
      what: 'Excel did not open the workbook that this program made; often because this machine is set to extensionhardening = 2.',
      next: 'Save the file and do this on the browser page (for one file, or for collecting), where files are downloaded; or ask IT to set extensionhardening to 1.',
    },
    cancelled: { what: 'Stopped as asked.', next: 'Start the check again when needed.' },
    unknown: { what: 'Something went wrong.', next: 'Try again; else save, reopen and check.' },
  },
};

/** Kinds of files by the name that `HostError.detail` gives them. */
const KINDS: Words<ReadonlyMap<string, string>> = {
  vi: new Map([
    ['xlsb', 'tệp Excel nhị phân (.xlsb)'],
    ['ods', 'bảng tính OpenDocument (.ods)'],
    ['et', 'bảng tính WPS (.et)'],
    ['numbers', 'bảng tính Apple Numbers (.numbers)'],
    ['html', 'trang web (HTML) mang tên của Excel'],
    ['mht', 'trang web lưu một tệp (.mht)'],
    ['text', 'văn bản (CSV) mang tên của Excel'],
  ]),
  en: new Map([
    ['xlsb', 'a binary Excel workbook (.xlsb)'],
    ['ods', 'an OpenDocument spreadsheet (.ods)'],
    ['et', 'a WPS spreadsheet (.et)'],
    ['numbers', 'an Apple Numbers spreadsheet (.numbers)'],
    ['html', 'a web page (HTML) under the name of Excel'],
    ['mht', 'a web page in one file (.mht)'],
    ['text', 'a text (CSV) under the name of Excel'],
  ]),
};
const UNNAMED: Words<string> = { vi: 'thuộc loại khác', en: 'something else' };

/**
 * What happened and what to do, for a code.
 * @param detail The error's own detail: the kind of file, the encoding.
 */
export function failureText(code: HostFailure, language: Language, detail = ''): FailureText {
  return withName(FAILURE_TEXTS[language][code], code, language, detail);
}

/** The kind of file, or the encoding, put into the text where it is to be named. */
export function withName(
  { what, next }: FailureText,
  code: HostFailure,
  language: Language,
  detail: string,
): FailureText {
  if (!what.includes('{name}')) return { what, next };
  const name = code === 'other-format' ? KINDS[language].get(detail) : detail === '' ? undefined : detail;
  return { what: what.replace('{name}', () => name ?? UNNAMED[language]), next };
}
