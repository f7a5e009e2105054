/** What kept a report or a list from being read. Apart from `failures.ts`, which the pane loads before anything else. */
import type { HostFailure } from '../workbook/failure.js';
import { failureText, withName, type FailureText } from './failures.js';
import type { Language, Words } from './language.js';

/** What a file was to be: what to do about it differs. */
export type FileUse = 'workbook' | 'report' | 'list';

type UseTexts = Readonly<Record<Exclude<FileUse, 'workbook'>, ReadonlyMap<HostFailure, FailureText>>>;

/** Where the advice for workbooks would be wrong: a report is opened in Word, a list is exported again. */
const USE_TEXTS: Words<UseTexts> = {
  vi: {
    report: new Map([
      [
        'password',
        {
          what: 'Tệp Word có mật khẩu nên không đọc được.',
          next: 'Mở tệp trong Word, vào Tệp > Thông tin > Bảo vệ tài liệu > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.',
        },
      ],
      [
        'broken-file',
        {
          what: 'Báo cáo bị hỏng, không đọc được trọn vẹn.',
          next: 'Mở tệp trong Word để Word tự sửa, lưu thành tệp .docx mới rồi thử lại; hoặc xin lại tệp từ nơi gửi.',
        },
      ],
      [
        'too-large',
        {
          what: 'Báo cáo quá lớn.',
          next: 'Mở tệp trong Word, bỏ ảnh và các văn bản đính kèm, lưu thành tệp .docx mới rồi thử lại.',
        },
      ],
      [
        'took-too-long',
        {
          what: 'Đọc báo cáo này mất quá nhiều thời gian nên đã dừng lại.',
          next: 'Mở tệp trong Word, chép lời văn và các bảng sang một tệp .docx mới rồi thử lại.',
        },
      ],
      [
        'other-encoding',
        {
          what: 'Báo cáo dùng bảng mã {name}, chưa đọc được.',
          next: 'Mở tệp trong Word, chọn Lưu thành .docx rồi dùng tệp mới.',
        },
      ],
    ]),
    list: new Map([
      ['too-large', { what: 'Danh sách quá lớn.', next: 'Chỉ xuất danh sách của kỳ báo cáo từ hệ thống rồi thử lại.' }],
      [
        'took-too-long',
        {
          what: 'Đọc danh sách này mất quá nhiều thời gian nên đã dừng lại.',
          next: 'Chỉ xuất danh sách của kỳ báo cáo từ hệ thống rồi thử lại.',
        },
      ],
    ]),
  },
  en: {
    report: new Map([
      [
        'password',
        {
          what: 'The Word file has a password and cannot be read.',
          next: 'Open it in Word, File > Info > Protect Document > Encrypt with Password, clear the password and save.',
        },
      ],
      [
        'broken-file',
        {
          what: 'The report is damaged.',
          next: 'Open it in Word to have it repaired, save it as a new .docx and try again; or ask the sender for it again.',
        },
      ],
      [
        'too-large',
        {
          what: 'The report is too large.',
          next: 'Open it in Word, take out pictures and what is attached, save it as a new .docx and try again.',
        },
      ],
      [
        'took-too-long',
        {
          what: 'Reading this report took too long, so it was stopped.',
          next: 'Open it in Word, copy its text and tables into a new .docx and try again.',
        },
      ],
      [
        'other-encoding',
        {
          what: 'The report is written in the encoding {name}, which is not read here.',
          next: 'Open it in Word, save it as .docx and use the new file.',
        },
      ],
    ]),
    list: new Map([
      [
        'too-large',
        { what: 'The list is too large.', next: 'Export the list of the reporting period alone and try again.' },
      ],
      [
        'took-too-long',
        {
          what: 'Reading this list took too long, so it was stopped.',
          next: 'Export the list of the reporting period alone and try again.',
        },
      ],
    ]),
  },
};

/** What a file of that name can only be: a report where a program for texts writes it. */
export function useOfFile(name: string): FileUse {
  return /\.(?:docx?|docm|dotx?|rtf|odt|txt)$/i.test(name) ? 'report' : 'workbook';
}

/** As `failureText`, with the advice for what the file was to be. */
export function failureTextFor(use: FileUse, code: HostFailure, language: Language, detail = ''): FailureText {
  const own = use === 'workbook' ? undefined : USE_TEXTS[language][use].get(code);
  return own ? withName(own, code, language, detail) : failureText(code, language, detail);
}
