/** How references, levels, cells and figures are named to people. Officials never see `4:3.2`. */
import type { Level } from '../forms/edition.js';
import { partsOfTableRef } from '../forms/table-form.js';
import { formatAddress, type Place } from '../workbook/address.js';
import { printNumber } from '../quantity/print.js';
import type { Language, Words } from './language.js';
import { sourceFigureName } from './source-figures.js';
import { lookup } from '../workbook/lookup.js';

interface FormStrings {
  readonly form: (number: string) => string;
  readonly row: (stt: string) => string;
  readonly table: (number: string) => string;
  /** A cell of a table by its row's key (`#2`, `total`, `each`) and its column's number. */
  readonly tableCell: (row: string, column: string) => string;
  readonly columnSum: (column: string) => string;
  readonly rowOf: (number: string, stt: string) => string;
  readonly cell: (address: string, sheet: string) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly outcomes: Readonly<Record<'passed' | 'failed' | 'notApplicable' | 'couldNotRun', string>>;
  readonly previous: string;
  readonly lastYear: string;
  readonly yearsBefore: (years: number) => string;
  readonly blank: string;
  readonly sources: Readonly<Record<string, string>>;
}

/** Appendices are numbered 1 to 99; forms that are tables have a number of their own kind: 06a, M01. */
function isTable(number: string): boolean {
  return !/^\d{1,2}$/.test(number);
}

/** Said wherever an edition is named in which some rows rest on no official source. */
export const PROPOSED: Words<string> = {
  vi: 'có chỉ tiêu dự kiến, chưa có văn bản xác nhận',
  en: 'some rows are proposed, confirmed by no official document',
};

export const FORM_STRINGS: Words<FormStrings> = {
  vi: {
    form: (number) => (isTable(number) ? `Biểu ${number}` : `Phụ lục ${number}`),
    table: (number) => `Biểu ${number}`,
    tableCell: (row, column) =>
      `${row === 'total' ? 'dòng tổng' : row === 'each' ? 'mỗi dòng' : `dòng ${row.replace('#', '')}`}, cột (${column})`,
    columnSum: (column) => `tổng cột (${column}) của các dòng`,
    row: (stt) => `mục ${stt}`,
    rowOf: (number, stt) => `Phụ lục ${number}, mục ${stt}`,
    cell: (address, sheet) => `ô ${address}, trang “${sheet}”`,
    levels: { xa: 'cấp xã', huyen: 'cấp huyện', tinh: 'cấp tỉnh' },
    severities: { error: 'Lỗi', warning: 'Cần xem lại', info: 'Lưu ý' },
    outcomes: {
      passed: 'Khớp',
      failed: 'Không khớp',
      notApplicable: 'Không áp dụng',
      couldNotRun: 'Chưa kiểm tra được',
    },
    previous: 'kỳ trước',
    lastYear: 'cùng kỳ năm trước',
    yearsBefore: (years) => `cùng kỳ ${years} năm trước`,
    blank: 'để trống',
    sources: {
      dossiers: 'danh sách hồ sơ',
      m06a: 'Biểu II.06a',
      report: 'lời văn báo cáo',
      appendices: 'phụ lục',
    },
  },
  en: {
    form: (number) => (isTable(number) ? `Form ${number}` : `Appendix ${number}`),
    table: (number) => `Form ${number}`,
    tableCell: (row, column) =>
      `${row === 'total' ? 'total row' : row === 'each' ? 'every row' : `row ${row.replace('#', '')}`}, column (${column})`,
    columnSum: (column) => `the sum of column (${column}) over the rows`,
    row: (stt) => `row ${stt}`,
    rowOf: (number, stt) => `Appendix ${number}, row ${stt}`,
    cell: (address, sheet) => `cell ${address}, sheet “${sheet}”`,
    levels: { xa: 'commune', huyen: 'district', tinh: 'province' },
    severities: { error: 'Error', warning: 'To review', info: 'Note' },
    outcomes: {
      passed: 'Agrees',
      failed: 'Disagrees',
      notApplicable: 'Not applicable',
      couldNotRun: 'Could not be checked',
    },
    previous: 'previous period',
    lastYear: 'same period last year',
    yearsBefore: (years) => `same period ${years} years before`,
    blank: 'blank',
    sources: { dossiers: 'dossier list', m06a: 'form II.06a', report: 'report text', appendices: 'appendices' },
  },
};

/** `4:3.2` → "Phụ lục 4, mục 3.2"; `previous(2:2.2)` → "Phụ lục 2, mục 2.2 (kỳ trước)". */
export function refName(ref: string, language: Language): string {
  const words = FORM_STRINGS[language];
  const period = /^(previous|lastyear|before)(\d?)\((.+)\)$/.exec(ref);
  if (period) {
    const [, which, years, inner = ''] = period;
    const when =
      which === 'previous' ? words.previous : which === 'lastyear' ? words.lastYear : words.yearsBefore(Number(years));
    return `${refName(inner, language)} (${when})`;
  }
  const cell = partsOfTableRef(ref);
  if (cell) return `${words.table(cell.form)}, ${words.tableCell(cell.row, cell.column)}`;
  const [form = '', stt] = ref.split(':');
  if (stt !== undefined) return words.rowOf(form, stt);
  const [source = '', name = ''] = ref.split('.');
  return `${lookup(words.sources, source) ?? source} (${sourceFigureName(source, name, language)})`;
}

/** The row alone where the form is known from the context: "mục 3.2". */
export function rowName(ref: string, language: Language, form: string | null): string {
  const cell = partsOfTableRef(ref);
  if (cell !== null && cell.form === form) return FORM_STRINGS[language].tableCell(cell.row, cell.column);
  const [own, stt] = ref.split(':');
  return stt !== undefined && own === form ? FORM_STRINGS[language].row(stt) : refName(ref, language);
}

/** "ô D18, trang “Phụ lục 4”". */
export function placeName(place: Place, language: Language): string {
  return FORM_STRINGS[language].cell(formatAddress(place), place.sheet);
}

/** Numbers are printed the Vietnamese way in both languages: they must look like the cells they speak of. */
export function figure(value: number, decimals?: number): string {
  return printNumber(value, decimals);
}

/** "tổng cột (3) của các dòng": what `sum(06a:each[3])` adds up. */
export function columnSumName(ref: string, language: Language, form: string | null): string {
  const words = FORM_STRINGS[language];
  const cell = partsOfTableRef(ref);
  const sum = words.columnSum(cell?.column ?? ref);
  return cell?.form === form ? sum : `${words.table(cell?.form ?? '')}, ${sum}`;
}
