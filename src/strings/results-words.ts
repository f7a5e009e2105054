/** The words of the results sheet (Phiếu kết quả kiểm tra số liệu) and of the short text for Zalo or e-mail. */
import { RESULTS_SHEET } from '../forms/generated-sheets.js';
import type { ZeroConvention } from '../review/check-result.js';
import type { SigningState } from '../review/summary.js';
import type { Words } from './language.js';
import type { PlainReason } from './unread-sheet.js';

const VI = {
  sheetName: RESULTS_SHEET,
  title: 'PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU',
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] satisfies readonly [string, string],
  unit: 'Đơn vị',
  period: 'Kỳ báo cáo',
  /** `version`: "bản 1, ngày 01/7/2026". */
  edition: (name: string, version: string): string => `Bộ biểu mẫu áp dụng: ${name}, ${version}`,
  program: (version: string): string => `Soát Phụ lục ${version}`,
  checkedOn: (date: string): string => `Ngày kiểm tra: ${date}`,
  level: (name: string): string => `Báo cáo ${name}`,
  /** How a rate of nothing is written, as the file remembers it. */
  convention: {
    blank: 'Tỷ lệ khi không phát sinh (0/0): để trống.',
    zero: 'Tỷ lệ khi không phát sinh (0/0): ghi 0.',
    hundred: 'Tỷ lệ khi không phát sinh (0/0): ghi 100.',
  } satisfies Readonly<Record<ZeroConvention, string>>,
  /** `partial`: what was checked agrees, and something was not checked. */
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
  } satisfies Readonly<
    Record<SigningState | 'partial', (errors: number, warnings: number, explained: number) => string>
  >,
  /** What is there agrees, and several appendices lack. */
  incomplete: (lacking: string): string => `Chưa đủ số liệu để trình ký: ${lacking}.`,
  failed: 'Chưa kiểm tra được tệp này.',
  reopened: (reason: string): string => `Đã giải trình “${reason}”; số liệu đã đổi sau đó.`,
  compared: (resolved: number, remaining: number, fresh: number): string =>
    `So với lần kiểm tra trước: đã xử lý ${resolved}, còn lại ${remaining}, mới có ${fresh}.`,
  counts: (errors: number, warnings: number, infos: number): string =>
    `Lỗi, cần sửa: ${errors}. Cần xem lại: ${warnings}. Lưu ý: ${infos}.`,
  rules: (judged: number, passed: number): string =>
    `Đã đối chiếu ${judged} quan hệ giữa các số liệu, ${passed} quan hệ khớp.`,
  sections: {
    conclusion: 'I. Kết luận',
    checked: 'II. Nội dung đã kiểm tra',
    open: 'III. Nội dung cần xem lại',
    explained: 'IV. Nội dung đã giải trình',
    filled: 'V. Số liệu đã điền, đã sửa',
    notChecked: 'VI. Nội dung chưa kiểm tra được',
    /** Only where something was sent back. */
    answers: 'VII. Nội dung cơ quan tổng hợp gửi lại',
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
    remark: 'Nội dung gửi lại',
    state: 'Kết quả',
  },
  rowsRead: (found: number, all: number): string => (found === all ? `${found} dòng` : `${found}/${all} dòng`),
  none: 'Không có.',
  unread: {
    empty: 'trang trống',
    'no-form': 'không phải phụ lục',
    unreadable: 'Excel không cho đọc trang này',
    truncated: 'trang quá lớn, chưa đọc hết',
    'picture-only': 'chỉ có hình ảnh',
    'own-sheet': 'trang của Soát Phụ lục',
    'no-content': 'không có nội dung trong tệp (thường là trang macro kiểu cũ)',
  } satisfies Readonly<Record<PlainReason, string>>,
  unrecognised: (sheet: string, count: number): string => `Trang “${sheet}”: ${count} dòng không nhận ra.`,
  missingForm: (form: string): string => `${form}: không thấy trong tệp.`,
  waiting: (target: string, missing: string): string => `${target}: chưa tính được vì còn trống ${missing}.`,
  couldNotRun: (rule: string): string => `Quy tắc ${rule}: chưa kiểm tra được.`,
  blank: 'để trống',
  signature: 'NGƯỜI KIỂM TRA',
  signatureHint: '(Ký, ghi rõ họ tên)',
  textGreeting: (unit: string, period: string): string =>
    `Kết quả kiểm tra số liệu phụ lục CCHC${unit ? ` – ${unit}` : ''}${period ? `, ${period}` : ''}:`,
};

const EN: typeof VI = {
  sheetName: RESULTS_SHEET,
  title: 'RESULTS OF THE FIGURE CHECK',
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  unit: 'Unit',
  period: 'Reporting period',
  edition: (name, version) => `Set of forms: ${name}, ${version}`,
  program: (version) => `Soát Phụ lục ${version}`,
  checkedOn: (date) => `Checked on: ${date}`,
  level: (name) => `Report of a ${name}`,
  convention: {
    blank: 'A rate of nothing (0/0) is left blank.',
    zero: 'A rate of nothing (0/0) is written as 0.',
    hundred: 'A rate of nothing (0/0) is written as 100.',
  },
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
    answers: 'VII. Remarks sent back',
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
    remark: 'Remark',
    state: 'Outcome',
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
};

export const RESULTS_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

export type ResultsStrings = typeof VI;
