/** The words of the results sheet (Phiếu kết quả kiểm tra số liệu) and of the short text for Zalo or e-mail. */
import { RESULTS_SHEET } from '../forms/generated-sheets.js';
import type { SigningState } from '../review/summary.js';
import type { Words } from './language.js';
import type { PlainReason } from './unread-sheet.js';

export interface ResultsStrings {
  readonly sheetName: string;
  readonly title: string;
  readonly motto: readonly [string, string];
  readonly unit: string;
  readonly period: string;
  /** `version`: "bản 1, ngày 01/7/2026". */
  readonly edition: (name: string, version: string) => string;
  readonly program: (version: string) => string;
  readonly checkedOn: (date: string) => string;
  readonly level: (name: string) => string;
  /** `partial`: what was checked agrees, and something was not checked. */
  readonly signing: Readonly<
    Record<SigningState | 'partial', (errors: number, warnings: number, explained: number) => string>
  >;
  /** What is there agrees, and several appendices lack. */
  readonly incomplete: (lacking: string) => string;
  readonly failed: string;
  readonly reopened: (reason: string) => string;
  readonly compared: (resolved: number, remaining: number, fresh: number) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly rules: (judged: number, passed: number) => string;
  readonly sections: {
    readonly conclusion: string;
    readonly checked: string;
    readonly open: string;
    readonly explained: string;
    readonly filled: string;
    readonly notChecked: string;
  };
  readonly columns: {
    readonly number: string;
    readonly form: string;
    readonly sheet: string;
    readonly rows: string;
    readonly cell: string;
    readonly severity: string;
    readonly finding: string;
    readonly reason: string;
    readonly before: string;
    readonly after: string;
    readonly row: string;
  };
  readonly rowsRead: (found: number, all: number) => string;
  readonly none: string;
  readonly unread: Readonly<Record<PlainReason, string>>;
  readonly unrecognised: (sheet: string, count: number) => string;
  readonly missingForm: (form: string) => string;
  readonly waiting: (target: string, missing: string) => string;
  readonly couldNotRun: (rule: string) => string;
  readonly blank: string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly textGreeting: (unit: string, period: string) => string;
}

export const RESULTS_STRINGS: Words<ResultsStrings> = {
  vi: {
    sheetName: RESULTS_SHEET,
    title: 'PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU',
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    edition: (name, version) => `Bộ biểu mẫu áp dụng: ${name}, ${version}`,
    program: (version) => `Soát Phụ lục ${version}`,
    checkedOn: (date) => `Ngày kiểm tra: ${date}`,
    level: (name) => `Báo cáo ${name}`,
    signing: {
      clean: () => 'Số liệu khớp, có thể trình ký.',
      explained: (_errors, _warnings, explained) => `Có thể trình ký; ${explained} nội dung có giải trình.`,
      open: (errors, warnings, explained) =>
        `Đề nghị xem lại trước khi trình ký: còn ${[
          ...(errors > 0 ? [`${errors} lỗi`] : []),
          ...(warnings > 0 ? [`${warnings} nội dung cần xem lại`] : []),
        ].join(', ')}${explained > 0 ? `; ${explained} nội dung đã giải trình` : ''}.`,
      blank: () => 'Chưa có số liệu để kiểm tra: các phụ lục trong tệp chưa điền số nào.',
      unchecked: () => 'Chưa kiểm tra được: không nhận dạng được phụ lục nào.',
      partial: () => 'Đề nghị xem lại trước khi trình ký: có nội dung chưa kiểm tra được (xem cuối phiếu).',
    },
    incomplete: (lacking) => `Chưa đủ số liệu để trình ký: ${lacking}.`,
    failed: 'Chưa kiểm tra được tệp này.',
    reopened: (reason) => `Đã giải trình “${reason}”; số liệu đã đổi sau đó.`,
    compared: (resolved, remaining, fresh) =>
      `So với lần kiểm tra trước: đã xử lý ${resolved}, còn lại ${remaining}, mới có ${fresh}.`,
    counts: (errors, warnings, infos) => `Lỗi, cần sửa: ${errors}. Cần xem lại: ${warnings}. Lưu ý: ${infos}.`,
    rules: (judged, passed) => `Đã đối chiếu ${judged} quan hệ giữa các số liệu, ${passed} quan hệ khớp.`,
    sections: {
      conclusion: 'I. Kết luận',
      checked: 'II. Nội dung đã kiểm tra',
      open: 'III. Nội dung cần xem lại',
      explained: 'IV. Nội dung đã giải trình',
      filled: 'V. Số liệu đã điền, đã sửa',
      notChecked: 'VI. Nội dung chưa kiểm tra được',
    },
    columns: {
      number: 'TT',
      form: 'Phụ lục',
      sheet: 'Trang tính',
      rows: 'Số dòng',
      cell: 'Ô',
      severity: 'Mức',
      finding: 'Nội dung',
      reason: 'Giải trình',
      before: 'Trước',
      after: 'Sau',
      row: 'Mục',
    },
    rowsRead: (found, all) => (found === all ? `${found} dòng` : `${found}/${all} dòng`),
    none: 'Không có.',
    unread: {
      empty: 'trang trống',
      'no-form': 'không phải phụ lục',
      unreadable: 'Excel không cho đọc trang này',
      truncated: 'trang quá lớn, chưa đọc hết',
      'picture-only': 'chỉ có hình ảnh',
      'own-sheet': 'trang của Soát Phụ lục',
      'no-content': 'không có nội dung trong tệp (thường là trang macro kiểu cũ)',
    },
    unrecognised: (sheet, count) => `Trang “${sheet}”: ${count} dòng không nhận ra.`,
    missingForm: (form) => `${form}: không thấy trong tệp.`,
    waiting: (target, missing) => `${target}: chưa tính được vì còn trống ${missing}.`,
    couldNotRun: (rule) => `Quy tắc ${rule}: chưa kiểm tra được.`,
    blank: 'để trống',
    signature: 'NGƯỜI KIỂM TRA',
    signatureHint: '(Ký, ghi rõ họ tên)',
    textGreeting: (unit, period) =>
      `Kết quả kiểm tra số liệu phụ lục CCHC${unit ? ` – ${unit}` : ''}${period ? `, ${period}` : ''}:`,
  },
  en: {
    sheetName: RESULTS_SHEET,
    title: 'RESULTS OF THE FIGURE CHECK',
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    unit: 'Unit',
    period: 'Reporting period',
    edition: (name, version) => `Set of forms: ${name}, ${version}`,
    program: (version) => `Soát Phụ lục ${version}`,
    checkedOn: (date) => `Checked on: ${date}`,
    level: (name) => `Report of a ${name}`,
    signing: {
      clean: () => 'The figures agree; it can be signed.',
      explained: (_errors, _warnings, explained) => `It can be signed; ${explained} explained.`,
      open: (errors, warnings, explained) =>
        `Better not signed yet: ${[
          ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
          ...(warnings > 0 ? [`${warnings} to review`] : []),
        ].join(', ')}${explained > 0 ? `; ${explained} explained` : ''}.`,
      blank: () => 'Nothing to check yet: no figure is filled in.',
      unchecked: () => 'Not checked: no appendix was recognised.',
      partial: () => 'Better not signed yet: something could not be checked (see the end).',
    },
    incomplete: (lacking) => `Not complete enough to be signed: ${lacking}.`,
    failed: 'This file could not be checked.',
    reopened: (reason) => `Explained before (“${reason}”); a figure has changed since.`,
    compared: (resolved, remaining, fresh) =>
      `Since the last check: ${resolved} resolved, ${remaining} remaining, ${fresh} new.`,
    counts: (errors, warnings, infos) => `Errors: ${errors}. To review: ${warnings}. Notes: ${infos}.`,
    rules: (judged, passed) => `${judged} relations between figures compared, ${passed} hold.`,
    sections: {
      conclusion: 'I. Conclusion',
      checked: 'II. What was checked',
      open: 'III. To review',
      explained: 'IV. Explained',
      filled: 'V. Figures filled and mended',
      notChecked: 'VI. What could not be checked',
    },
    columns: {
      number: 'No.',
      form: 'Appendix',
      sheet: 'Sheet',
      rows: 'Rows',
      cell: 'Cell',
      severity: 'Severity',
      finding: 'Finding',
      reason: 'Reason',
      before: 'Before',
      after: 'After',
      row: 'Row',
    },
    rowsRead: (found, all) => (found === all ? `${found} rows` : `${found}/${all} rows`),
    none: 'None.',
    unread: {
      empty: 'empty sheet',
      'no-form': 'no appendix',
      unreadable: 'Excel does not let it be read',
      truncated: 'too large, not read to its end',
      'picture-only': 'pictures only',
      'own-sheet': 'a sheet of Soát Phụ lục',
      'no-content': 'no content in the file (often an old macro sheet)',
    },
    unrecognised: (sheet, count) => `Sheet “${sheet}”: ${count} rows not recognised.`,
    missingForm: (form) => `${form}: not in the workbook.`,
    waiting: (target, missing) => `${target}: cannot be computed, ${missing} blank.`,
    couldNotRun: (rule) => `Rule ${rule}: could not be checked.`,
    blank: 'blank',
    signature: 'CHECKED BY',
    signatureHint: '(signature, full name)',
    textGreeting: (unit, period) =>
      `Check of the appendix figures${unit ? ` – ${unit}` : ''}${period ? `, ${period}` : ''}:`,
  },
};
