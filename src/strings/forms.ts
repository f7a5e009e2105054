/** How references, levels, cells and figures are named to people. Officials never see `4:3.2`. */
import { hasProposed, isUnconfirmed, type Edition, type Indicator, type Level } from '../forms/edition.js';
import { partsOfTableRef } from '../forms/table-form.js';
import { formatAddress, type Place } from '../workbook/address.js';
import { printNumber } from '../quantity/print.js';
import type { Language, Words } from './language.js';
import { sourceFigureName } from './source-figures.js';
import { lookup } from '../workbook/lookup.js';

/** Appendices are numbered 1 to 99; forms that are tables have a number of their own kind: 06a, M01. */
function isTable(number: string): boolean {
  return !/^\d{1,2}$/.test(number);
}

/** Numbers of forms that were read from a workbook say what the form calls itself: M05 is Mẫu số 05, T1 the first table without a name. */
function nameOfNumber(number: string, words: Readonly<Record<'appendix' | 'form' | 'B' | 'M' | 'T', string>>): string {
  const [, letter = '', digits = ''] = /^([BMT])(\d{1,3}[A-Z]?)$/.exec(number) ?? [];
  const named = lookup(words, letter);
  if (named !== undefined) return `${named} ${digits}`;
  return `${isTable(number) ? words.form : words.appendix} ${number}`;
}

const NUMBERED = {
  vi: { appendix: 'Phụ lục', form: 'Biểu', B: 'Biểu số', M: 'Mẫu số', T: 'Bảng' },
  en: { appendix: 'Appendix', form: 'Form', B: 'Form', M: 'Form', T: 'Table' },
} as const;

/** Said wherever an edition is named in which some rows rest on no official source. */
const PROPOSED: Words<string> = {
  vi: 'có chỉ tiêu dự kiến, chưa có văn bản xác nhận',
  en: 'some rows are proposed, confirmed by no official document',
};

const UNCONFIRMED: Words<string> = {
  vi: 'đọc từ tệp của đơn vị, chưa được cơ quan ban hành xác nhận',
  en: 'read from a unit’s file, not confirmed by the office that issues the forms',
};

/** What is said wherever the edition is named; null where all of it is confirmed. */
export function confirmationOf(edition: Edition, language: Language): string | null {
  if (isUnconfirmed(edition)) return UNCONFIRMED[language];
  return hasProposed(edition) ? PROPOSED[language] : null;
}

/** "bản 2, ngày 01/7/2026"; without the day where the edition does not say it. */
export function versionText({ version, date }: Pick<Edition, 'version' | 'date'>, language: Language): string {
  const day = date?.split('-').reverse().join('/');
  const name = language === 'vi' ? `bản ${version}` : `version ${version}`;
  if (day === undefined) return name;
  return language === 'vi' ? `${name}, ngày ${day}` : `${name}, ${day}`;
}

const SOURCES_VI: Readonly<Record<string, string>> = {
  dossiers: 'danh sách hồ sơ',
  tasks: 'danh sách nhiệm vụ',
  m06a: 'Biểu II.06a',
  report: 'lời văn báo cáo',
  appendices: 'phụ lục',
};

const VI = {
  form: (number: string): string => nameOfNumber(number, NUMBERED.vi),
  table: (number: string): string => `Biểu ${number}`,
  /** A row of a table by its key (`#2`, `g1`, `total`, `each`). */
  tableRow: (key: string): string =>
    key === 'total'
      ? 'dòng tổng'
      : key === 'each'
        ? 'mỗi dòng'
        : `dòng thứ ${key.slice(1)}${key.startsWith('g') ? ' (nhóm)' : ''}`,
  namedRow: (name: string): string => `dòng “${name}”`,
  column: (number: string): string => `cột (${number})`,
  columnSum: (column: string): string => `tổng cột (${column}) của các dòng`,
  row: (stt: string): string => `mục ${stt}`,
  rowOf: (number: string, stt: string): string => `${nameOfNumber(number, NUMBERED.vi)}, mục ${stt}`,
  cell: (address: string, sheet: string): string => `ô ${address}, trang “${sheet}”`,
  levels: { xa: 'cấp xã', huyen: 'cấp huyện', tinh: 'cấp tỉnh' } satisfies Readonly<Record<Level, string>>,
  severities: { error: 'Lỗi', warning: 'Cần xem lại', info: 'Lưu ý' },
  outcomes: {
    passed: 'Khớp',
    failed: 'Không khớp',
    notApplicable: 'Không áp dụng',
    couldNotRun: 'Chưa kiểm tra được',
  },
  previous: 'kỳ trước',
  lastYear: 'cùng kỳ năm trước',
  yearsBefore: (years: number): string => `cùng kỳ ${years} năm trước`,
  blank: 'để trống',
  sources: SOURCES_VI,
};

const EN: typeof VI = {
  form: (number) => nameOfNumber(number, NUMBERED.en),
  table: (number) => `Form ${number}`,
  tableRow: (key) =>
    key === 'total'
      ? 'total row'
      : key === 'each'
        ? 'every row'
        : `row ${key.slice(1)}${key.startsWith('g') ? ' (group)' : ''}`,
  namedRow: (name) => `row “${name}”`,
  column: (number) => `column (${number})`,
  columnSum: (column) => `the sum of column (${column}) over the rows`,
  row: (stt) => `row ${stt}`,
  rowOf: (number, stt) => `${nameOfNumber(number, NUMBERED.en)}, row ${stt}`,
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
  sources: {
    dossiers: 'dossier list',
    tasks: 'task list',
    m06a: 'form II.06a',
    report: 'report text',
    appendices: 'appendices',
  },
};

export const FORM_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** The figures of a check by reference: they know the names of the rows of forms with several figure columns. */
export type KnownCells = ReadonlyMap<string, Pick<Indicator, 'cell'>>;

/** What a sentence speaks of already, so that it need not be said of every figure again. */
export interface NameScope {
  readonly form: string | null;
  /** The row's key, in a form with several figure columns. */
  readonly row: string | null;
  readonly cells: KnownCells;
}

/** The scope of a sentence about this figure. */
export function scopeOf(ref: string, cells: KnownCells): NameScope {
  const cell = partsOfTableRef(ref);
  const form = ref.includes(':') ? (ref.split(':')[0] ?? null) : null;
  return { form: cell?.form ?? form, row: cell?.row ?? null, cells };
}

/**
 * `4:3.2` → "Phụ lục 4, mục 3.2"; `previous(2:2.2)` → "Phụ lục 2, mục 2.2 (kỳ trước)"; `06a:#2[7]` → "Biểu II.06a, dòng “Hộ tịch”,
 * cột (7)", where the cells are known.
 */
export function refName(ref: string, language: Language, cells?: KnownCells): string {
  const words = FORM_STRINGS[language];
  const period = /^(previous|lastyear|before)(\d?)\((.+)\)$/.exec(ref);
  if (period) {
    const [, which, years, inner = ''] = period;
    const when =
      which === 'previous' ? words.previous : which === 'lastyear' ? words.lastYear : words.yearsBefore(Number(years));
    return `${refName(inner, language, cells)} (${when})`;
  }
  const cell = partsOfTableRef(ref);
  if (cell) {
    const known = cells?.get(ref)?.cell;
    const form = known?.form ?? words.table(cell.form);
    return `${form}, ${rowOfCell(cell, language, known?.row)}, ${words.column(cell.column)}`;
  }
  const [form = '', stt] = ref.split(':');
  if (stt !== undefined) return words.rowOf(form, stt);
  const [source = '', name = ''] = ref.split('.');
  return `${lookup(words.sources, source) ?? source} (${sourceFigureName(source, name, language)})`;
}

/** The form of a figure, as people call it. */
export function formName(ref: string, language: Language, cells: KnownCells): string {
  return cells.get(ref)?.cell?.form ?? FORM_STRINGS[language].form(ref.split(':')[0] ?? '');
}

/** "dòng “Hộ tịch”" for a figure of a form with several figure columns. */
export function tableRowName(ref: string, language: Language, cells: KnownCells): string {
  return rowOfCell({ row: partsOfTableRef(ref)?.row ?? '' }, language, cells.get(ref)?.cell?.row);
}

function rowOfCell({ row }: { readonly row: string }, language: Language, name: string | undefined): string {
  const { namedRow, tableRow } = FORM_STRINGS[language];
  return name ? namedRow(name) : tableRow(row);
}

/** Only what the scope does not say already: "mục 3.2"; in a form with several figure columns "cột (7)". */
export function rowName(ref: string, language: Language, scope: string | null | NameScope): string {
  const { form, row, cells } =
    typeof scope === 'object' && scope ? scope : { form: scope, row: null, cells: undefined };
  const cell = partsOfTableRef(ref);
  if (cell !== null && cell.form === form) {
    const column = FORM_STRINGS[language].column(cell.column);
    return cell.row === row ? column : `${rowOfCell(cell, language, cells?.get(ref)?.cell?.row)}, ${column}`;
  }
  const [own, stt] = ref.split(':');
  return !cell && stt !== undefined && own === form ? FORM_STRINGS[language].row(stt) : refName(ref, language, cells);
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
export function columnSumName(ref: string, language: Language, scope: string | null | NameScope): string {
  const words = FORM_STRINGS[language];
  const form = typeof scope === 'object' && scope ? scope.form : scope;
  const cell = partsOfTableRef(ref);
  const sum = words.columnSum(cell?.column ?? ref);
  return cell?.form === form ? sum : `${words.table(cell?.form ?? '')}, ${sum}`;
}
