/** The words of collecting: who sent, what stands in a total, what goes back to a unit. */
import type { NotCounted, UnitSource } from '../collect/assign-files.js';
import type { UnitState } from '../collect/unit-record.js';
import type { Submission, SubmissionFailure, SubmittedFile } from '../collect/submission.js';
import type { Part } from '../collect/standing.js';
import { failureText } from './failures.js';
import type { Language, Words } from './language.js';

interface Said {
  readonly what: string;
  readonly next: string;
}

const vi = {
  title: 'Tổng hợp các đơn vị',
  states: {
    counted: 'Đã gửi',
    missing: 'Chưa gửi',
    unreadable: 'Đã gửi, chưa đọc được',
    'other-period': 'Gửi số liệu kỳ khác',
    'no-appendix': 'Đã gửi, chưa có phụ lục',
    empty: 'Đã gửi, phụ lục chưa điền số',
    'other-edition': 'Đã gửi theo bộ biểu mẫu khác',
  } satisfies Readonly<Record<UnitState, string>>,
  leftOut: {
    unreadable: 'chưa đọc được',
    attached: 'gửi kèm, không có phụ lục nên không cộng',
    copy: 'giống hệt tệp đã lấy',
    superseded: 'không lấy, đã có tệp khác của cùng đơn vị',
    'other-period': 'số liệu của kỳ khác',
    'not-listed': 'đơn vị không có trong danh sách',
    'unknown-unit': 'chưa rõ của đơn vị nào',
    excluded: 'được bỏ ra theo yêu cầu',
  } satisfies Readonly<Record<NotCounted, string>>,
  sources: {
    chosen: 'được chọn',
    settings: 'ghi trong tệp',
    title: 'theo tiêu đề',
    path: 'theo tên tệp',
    file: 'tính theo tên tệp',
  } satisfies Readonly<Record<UnitSource, string>>,
  parts: {
    counted: 'đã cộng',
    blank: 'để trống',
    none: 'ghi không phát sinh',
    unreadable: 'chưa cộng, số chưa đọc được',
    absent: 'không có dòng này',
    included: 'không cộng, để khỏi tính hai lần',
    'other-level': 'không thuộc cấp này',
  } satisfies Readonly<Record<Part, string>>,
  noForm: {
    what: 'Không nhận dạng được phụ lục nào trong tệp.',
    next: 'Xem lại có đúng tệp số liệu phụ lục không, rồi gửi lại.',
  },
  noAppendix: (forms: string): Said => ({
    what: forms === '' ? 'Tệp không có phụ lục nào.' : `Đã đọc ${forms}; tệp không có phụ lục nào nên chưa cộng.`,
    next: 'Cần gửi thêm tệp số liệu phụ lục.',
  }),
  otherEdition: {
    what: 'Biểu mẫu trong tệp là bộ khác với bộ của bảng tổng hợp nên chưa cộng.',
    next: 'Đề nghị đơn vị gửi lại theo đúng biểu mẫu, hoặc tổng hợp riêng các tệp này.',
  },
  empty: { what: 'Phụ lục chưa điền số nào.', next: 'Điền số liệu rồi gửi lại.' },
  ownTotal: { what: 'Đây là tệp do Soát Phụ lục lập, không phải số liệu của một đơn vị.', next: 'Không cần làm gì.' },
  archive: { what: 'Đây là tệp nén.', next: 'Giải nén rồi để các tệp bên trong vào thư mục.' },
  noBytes: { what: 'Tệp rỗng, không có nội dung.', next: 'Cần gửi lại tệp.' },
  otherFile: {
    what: 'Tệp này không phải là tệp Excel.',
    next: 'Số liệu cần ở tệp Excel (.xlsx, .xls): mở tệp này, chuyển số liệu sang Excel hoặc lưu lại thành .xlsx.',
  },
  sentTwice: (file: string, others = ''): string =>
    `Gửi nhiều tệp có số liệu khác nhau, đã lấy tệp mới nhất: ${file}${others ? ` (không lấy: ${others})` : ''}`,
  /** Of a file beside the one that counts: "II.06a.xlsx, ô G12: …". */
  inFile: (file: string, cell: string | null, sentence: string): string =>
    `${file}${cell === null ? '' : `, ô ${cell}`}: ${sentence}`,
  /** The file names no unit and counts under its own name. */
  byFileName: 'Tệp không ghi tên đơn vị nên được tính theo tên tệp',
  sameFigures: (units: string): string => `Số liệu giống hệt của ${units}: có thể một tệp được gửi cho hai đơn vị`,
  joined: (parts: number, files: string): string => `Ghép ${parts} phần: ${files}`,
  twiceFilled: (row: string, figures: string): string =>
    `${row}: hai phần ghi khác nhau nên chưa cộng, cần chọn số đúng: ${figures}`,
  isPart: (forms: string): string => `Là một phần của số liệu: ${forms}`,
  sameAsLast: 'Số liệu giống hệt kỳ trước, có thể gửi nhầm tệp cũ',
  conflict: (other: string): string => `Tiêu đề và tên tệp nói hai đơn vị khác nhau (${other})`,
  otherPeriod: (period: string): string => `Tệp ghi ${period}`,
  attachedPeriod: (period: string): string => `số liệu của ${period}`,
  wrongPeriod: (period: string): string => `Tiêu đề ghi “${period}”, không phải kỳ này: sửa lại tiêu đề`,
  missingForms: (forms: string): string => `Tệp không có ${forms}`,
  unplacedRows: (count: number, rows: string): string => `${count} dòng không nhận ra nên không cộng: ${rows}`,
  duplicateRows: (rows: string, many: boolean): string =>
    `Có dòng xuất hiện hai lần trong tệp, chỉ lấy lần đầu: ${rows}${many ? '. Tệp có thể gồm số liệu của hai đơn vị hoặc hai kỳ: cần tách ra' : ''}`,
  truncated: (sheets: string): string => `Trang quá lớn, chưa đọc hết: ${sheets}`,
  unconfirmed: (rows: string): string => `Số chuyển từ kỳ trước, chưa xác nhận: ${rows}`,
  unreadable: (row: string, written: string, candidate: string | null): string =>
    `${row}: ghi “${written}”, chưa rõ là số mấy nên chưa cộng${candidate === null ? '' : ` (có phải ${candidate} không?)`}`,
  candidates: (units: string): string => `có thể là: ${units}`,
  andMore: (names: string, more: number): string => `${names} và ${more} đơn vị khác`,
  unitsCount: (count: number): string => `${count} đơn vị`,
  errorsIn: 'đã cộng nhưng có lỗi cần sửa',
  /** "Tổng hợp 9/11 đơn vị" */
  counted: (counted: number, all: number): string => `Tổng hợp ${counted}/${all} đơn vị`,
  countedOnly: (counted: number): string => `Tổng hợp ${counted} đơn vị`,
  notIn: (names: string): string => `chưa có số liệu: ${names}`,
  codes: (label: string, units: number): string => `${label}: ${units} đơn vị`,
  otherCode: 'Ghi mã khác',
  apart: (low: string, high: string, units: number): string =>
    `Biểu không có tử số và mẫu số nên không cộng được; ${low === high ? `cả ${units} đơn vị ghi ${low}` : `${units} đơn vị ghi từ ${low} đến ${high}`}`,
  share: (yes: number, units: number): string => `${yes}/${units} đơn vị ghi 100`,
  evenRate: (rate: string, units: number): string => `Tính riêng ${units} đơn vị có đủ tử số và mẫu số: ${rate}`,
  includes: (unit: string, because: 'chosen' | 'figures' | 'caution'): string =>
    `Số của ${unit} được coi là đã gồm số của các đơn vị trực thuộc, không cộng hai lần${because === 'caution' ? ' (chưa rõ, hãy xem lại)' : ''}`,
  ownAlone: (unit: string): string => `Số của ${unit} được coi là số riêng, cộng thêm với các đơn vị trực thuộc`,
  nearestLevel: (level: string): string =>
    `Bộ biểu mẫu không có quy tắc riêng cho cấp này, bảng tổng hợp được kiểm tra theo ${level}.`,
  unlisted: 'Tệp không tính được cho đơn vị nào',
  none: 'Không có.',
  columns: {
    number: 'TT',
    unit: 'Đơn vị',
    state: 'Tình hình',
    file: 'Tệp',
    errors: 'Lỗi cần sửa',
    warnings: 'Cần xem lại',
    remark: 'Ghi chú',
    period: 'Kỳ báo cáo',
    bytes: 'Mã tệp',
    content: 'Mã số liệu',
    row: 'Mục',
    reason: 'Lý do',
    count: 'Số đơn vị',
    names: 'Đơn vị',
    before: 'Kỳ trước',
    now: 'Kỳ này',
    difference: 'Tăng, giảm',
    percent: '%',
    message: 'Nội dung gửi lại',
  },
  headings: {
    units: 'Số liệu của từng đơn vị',
    ledger: 'Tình hình gửi số liệu',
    outside: 'Số liệu nằm ngoài tổng số hoặc cần lưu ý',
    comparison: 'So với kỳ trước',
  },
  remarks: { fell: 'Lũy kế mà giảm', changed: 'Giao cho cả năm mà thay đổi' },
  carried: (period: string): string => `Chuyển từ kỳ trước${period ? ` (${period})` : ''}, chưa xác nhận`,
  /** What every such note begins with: how it is found again. */
  carriedStart: 'Chuyển từ kỳ trước',
};

const en: typeof vi = {
  title: 'Collecting the units',
  states: {
    counted: 'Sent',
    missing: 'Not sent',
    unreadable: 'Sent, could not be read',
    'other-period': 'Sent figures of another period',
    'no-appendix': 'Sent, without an appendix',
    empty: 'Sent, appendices not filled in',
    'other-edition': 'Sent on forms of another edition',
  },
  leftOut: {
    unreadable: 'could not be read',
    attached: 'sent along; holds no appendix, so nothing is added',
    copy: 'the same as the file that counts',
    superseded: 'another file of the same unit counts',
    'other-period': 'of another period',
    'not-listed': 'its unit is not on the list',
    'unknown-unit': 'nothing says whose it is',
    excluded: 'left out as asked',
  },
  sources: {
    chosen: 'chosen',
    settings: 'kept in the workbook',
    title: 'by its title',
    path: 'by the file name',
    file: 'under its own file name',
  },
  parts: {
    counted: 'counted',
    blank: 'blank',
    none: 'said to be nothing',
    unreadable: 'not counted, no readable figure',
    absent: 'no such row',
    included: 'not added, since it would count twice',
    'other-level': 'not a row of its level',
  },
  noForm: {
    what: 'No appendix was recognised in the file.',
    next: 'See that it is the right file, and send it again.',
  },
  noAppendix: (forms) => ({
    what: forms === '' ? 'The file holds no appendix.' : `${forms} was read; the file holds no appendix to be added.`,
    next: 'The workbook with the appendices is still to be sent.',
  }),
  otherEdition: {
    what: 'Its forms are of another edition than the total, so it was not added.',
    next: 'Ask the unit to send it on the right forms, or add these files up by themselves.',
  },
  empty: { what: 'The appendices hold no figure yet.', next: 'Fill them in and send them again.' },
  ownTotal: {
    what: 'This file was made by Soát Phụ lục; it holds no unit’s own figures.',
    next: 'Nothing is to be done.',
  },
  archive: { what: 'This is an archive.', next: 'Unpack it into the folder.' },
  noBytes: { what: 'The file is empty.', next: 'It must be sent again.' },
  otherFile: {
    what: 'This file is no Excel workbook.',
    next: 'Figures are needed in an Excel file (.xlsx, .xls): open this one and bring them there, or save it as .xlsx.',
  },
  sentTwice: (file, others) =>
    `Sent several files with different figures; the newest counts: ${file}${others ? ` (left out: ${others})` : ''}`,
  inFile: (file, cell, sentence) => `${file}${cell === null ? '' : `, cell ${cell}`}: ${sentence}`,
  byFileName: 'The file names no unit and counts under its own name',
  sameFigures: (units) => `The same figures as ${units}: one file sent for two units, perhaps`,
  joined: (parts, files) => `Put together from ${parts} parts: ${files}`,
  twiceFilled: (row, figures) =>
    `${row}: two parts say otherwise, so it was not added; choose the right one: ${figures}`,
  isPart: (forms) => `One part of the figures: ${forms}`,
  sameAsLast: 'The figures are last period’s to the last one: the old file, perhaps',
  conflict: (other) => `Title and file name speak of two units (${other})`,
  otherPeriod: (period) => `The file says ${period}`,
  attachedPeriod: (period) => `figures of ${period}`,
  wrongPeriod: (period) => `The title says “${period}”, which is not this period: correct the title`,
  missingForms: (forms) => `The file lacks ${forms}`,
  unplacedRows: (count, rows) => `${count} rows not recognised, not added: ${rows}`,
  duplicateRows: (rows, many) =>
    `Rows that stand twice in the file; the first counts: ${rows}${many ? '. Two units or two periods in one file, perhaps: they must be parted' : ''}`,
  truncated: (sheets) => `Sheets too large, not read to their end: ${sheets}`,
  unconfirmed: (rows) => `Carried over from last period, not confirmed: ${rows}`,
  unreadable: (row, written, candidate) =>
    `${row}: “${written}” is no clear figure and was not added${candidate === null ? '' : ` (is it ${candidate}?)`}`,
  candidates: (units) => `may be: ${units}`,
  andMore: (names, more) => `${names} and ${more} more`,
  unitsCount: (count) => `${count} units`,
  errorsIn: 'counted, with an error to correct',
  counted: (counted, all) => `Total of ${counted} out of ${all} units`,
  countedOnly: (counted) => `Total of ${counted} units`,
  notIn: (names) => `without: ${names}`,
  codes: (label, units) => `${label}: ${units} units`,
  otherCode: 'Another code',
  apart: (low, high, units) =>
    `No numerator and denominator on the form, so it cannot be added; ${units} units ${low === high ? `with ${low}` : `from ${low} to ${high}`}`,
  share: (yes, units) => `${yes} of ${units} units say 100`,
  evenRate: (rate, units) => `Over the ${units} units with both numerator and denominator: ${rate}`,
  includes: (unit, because) =>
    `The figures of ${unit} are taken to include its units’ and are not added twice${because === 'caution' ? ' (not sure, please look)' : ''}`,
  ownAlone: (unit) => `The figures of ${unit} are taken to be its own and added to its units’`,
  nearestLevel: (level) => `The forms have no rules for this level; the total was checked as ${level}.`,
  unlisted: 'Files that count for no unit',
  none: 'None.',
  columns: {
    number: 'No.',
    unit: 'Unit',
    state: 'State',
    file: 'File',
    errors: 'Errors',
    warnings: 'To review',
    remark: 'Remark',
    period: 'Period',
    bytes: 'File mark',
    content: 'Figures mark',
    row: 'Row',
    reason: 'Reason',
    count: 'Units',
    names: 'Which',
    before: 'Last period',
    now: 'This period',
    difference: 'Difference',
    percent: '%',
    message: 'Message',
  },
  headings: {
    units: 'Figures of each unit',
    ledger: 'Who has sent',
    outside: 'Outside the total, or to be noted',
    comparison: 'Against last period',
  },
  remarks: { fell: 'Cumulative, and lower', changed: 'Fixed for the year, and another' },
  carried: (period) => `Carried over from last period${period ? ` (${period})` : ''}, not confirmed`,
  carriedStart: 'Carried over from last period',
};

export const COLLECT_STRINGS: Words<CollectStrings> = { vi, en };

/** In both languages: a form made in one may come back to an office that works in the other. */
export const CARRIED_NOTES: readonly string[] = [vi.carriedStart, en.carriedStart];

/** Why a file gives no figures, and what to do. */
export function submissionFailureText(
  failure: SubmissionFailure,
  language: Language,
  file?: SubmittedFile & Partial<Pick<Submission, 'detail' | 'tables'>>,
): Said {
  const words = COLLECT_STRINGS[language];
  if (failure === 'not-a-workbook' && file) {
    if (file.bytes.endsWith('-0')) return words.noBytes;
    if (/\.(?:zip|rar|7z|gz)$/i.test(file.path)) return words.archive;
    return words.otherFile;
  }
  if (failure === 'no-form') return words.noForm;
  if (failure === 'no-appendix') return words.noAppendix(file?.tables?.forms.join(', ') ?? '');
  if (failure === 'empty') return words.empty;
  if (failure === 'own-total') return words.ownTotal;
  if (failure === 'other-edition') return words.otherEdition;
  return failureText(failure, language, file?.detail);
}

/** A unit's name without the office's: "xã Quảng Phú" for "UBND xã Quảng Phú". */
export function unitName(text: string): string {
  return text.replace(/^\s*(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu, '');
}

/** The first few names, and how many more. */
export function namesOf(names: readonly string[], most: number, language: Language): string {
  const shown = names.slice(0, most).map(unitName).join(', ');
  return names.length > most ? COLLECT_STRINGS[language].andMore(shown, names.length - most) : shown;
}

export type CollectStrings = typeof vi;
