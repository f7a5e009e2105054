/** Words about a report's text and its tables, for the command line and the pane. */
import type { NotUnderstood } from '../sources/import/import-tables.js';
import type { Conflict } from '../sources/report/report-reading.js';
import type { AmbiguousFact, Fact, FactName, PassedOverSentence } from '../sources/report/fact.js';
import { scopeText } from '../sources/report/fact.js';
import { printNumber } from '../quantity/print.js';
import { FORM_STRINGS, refName } from './forms.js';
import type { Language, Words } from './language.js';
import { REPORT_NAMES } from './report-names.js';
import type { OmittedFigure } from '../review/report-rows.js';

const VI = {
  paragraph: (number: number): string => `đoạn ${number}`,
  periodFrom: 'kỳ báo cáo từ ngày',
  periodTo: 'kỳ báo cáo đến ngày',
  bounds: { over: 'hơn', under: 'gần, dưới', about: 'khoảng' },
  factsFound: (count: number): string => `Đọc được ${count} số liệu trong lời văn báo cáo:`,
  noFacts: 'Không đọc được số liệu nào trong lời văn báo cáo.',
  ambiguous: 'Chưa rõ nghĩa, không dùng để đối chiếu:',
  or: 'hoặc',
  passedOver: 'Câu quá dài, chưa đọc số liệu trong câu:',
  tooLong: (characters: string, beginning: string): string =>
    `câu dài ${characters} ký tự, bắt đầu bằng “${beginning}…”`,
  conflicts: 'Lời văn báo cáo ghi nhiều số khác nhau; nếu là các phạm vi khác nhau thì cần nêu rõ:',
  textFindings: 'Nội dung cần xem lại trong lời văn:',
  sentence: (paragraph: number, sentence: string): string => `Lời văn, đoạn ${paragraph}: “${sentence}”`,
  rewrite: (sentence: string): string => `Nếu số liệu phụ lục đúng thì sửa câu này thành: “${sentence}”`,
  imported: (sheets: number, out: string): string => `Đã lập ${sheets} phụ lục theo mẫu, ghi vào ${out}.`,
  nothingToImport: 'Không nhận ra bảng phụ lục nào trong báo cáo.',
  notUnderstood: (count: number): string => `${count} nội dung chưa hiểu được, giữ nguyên như trong báo cáo:`,
  notUnderstoodKinds: {
    table: (text) => `bảng không phải phụ lục của bộ biểu mẫu: ${text}`,
    row: (text, figure) => `dòng không có trong biểu mẫu: ${text}${figure === '' ? '' : ` (ghi ${figure})`}`,
    word: (text, figure) => `${text} ghi “${figure}”, không phải là số`,
    double: (text, figure) => `${text} có ở hai bảng; lấy số ${figure}`,
  } satisfies Readonly<Record<NotUnderstood['kind'], (text: string, figure: string) => string>>,
  wrongEnding: 'Tệp ghi ra phải có đuôi .xlsx.',
  nothingToWrite: 'Phụ lục chưa có số liệu nào để viết thành câu.',
  section: (number: string): string => `Mục ${number}`,
  contested: (rows: string): string =>
    `Số liệu đang có nội dung cần xem lại, kiểm tra trước khi dùng câu này: ${rows}.`,
  leftOut: 'Chưa viết thành câu:',
  leftOutWhy: {
    'no-row': (figure) => `${figure}: bộ biểu mẫu không có dòng này`,
    blank: (figure, rows) => `${figure}: chưa có số liệu (${rows})`,
    zero: (figure, rows) => `${figure}: ghi 0 (${rows})`,
  } satisfies Readonly<Record<OmittedFigure['reason'], (figure: string, rows: string) => string>>,
  petitionsSettled: 'số phản ánh, kiến nghị đã giải quyết xong',
  read: (facts: number): string => `đọc được ${facts} số liệu trong lời văn`,
};

const EN: typeof VI = {
  paragraph: (number) => `paragraph ${number}`,
  periodFrom: 'period from',
  periodTo: 'period to',
  bounds: { over: 'over', under: 'under', about: 'about' },
  factsFound: (count) => `${count} figures read in the report's text:`,
  noFacts: "No figure could be read in the report's text.",
  ambiguous: 'Of several meanings, not used:',
  or: 'or',
  passedOver: 'Sentences too long, whose figures were not read:',
  tooLong: (characters, beginning) => `a sentence of ${characters} characters that begins “${beginning}…”`,
  conflicts: 'The text gives two different figures:',
  textFindings: 'To review in the text:',
  sentence: (paragraph, sentence) => `Text, paragraph ${paragraph}: “${sentence}”`,
  rewrite: (sentence) => `If the appendix is right, the sentence reads: “${sentence}”`,
  imported: (sheets, out) => `${sheets} appendices in the standard form written to ${out}.`,
  nothingToImport: 'No table of the report was recognised as an appendix.',
  notUnderstood: (count) => `${count} things not understood, kept as in the report:`,
  notUnderstoodKinds: {
    table: (text) => `a table that is no appendix of the edition: ${text}`,
    row: (text, figure) => `a row that the form does not have: ${text}${figure === '' ? '' : ` (says ${figure})`}`,
    word: (text, figure) => `${text} says “${figure}”, which is no number`,
    double: (text, figure) => `${text} stands in two tables; ${figure} was taken`,
  },
  wrongEnding: 'The output must end in .xlsx.',
  nothingToWrite: 'The appendices hold no figure to write a sentence of.',
  section: (number) => `Section ${number}`,
  contested: (rows) => `The check has something to say about these figures; look before using the sentence: ${rows}.`,
  leftOut: 'No sentence was written of:',
  leftOutWhy: {
    'no-row': (figure) => `${figure}: the edition has no such row`,
    blank: (figure, rows) => `${figure}: no figure yet (${rows})`,
    zero: (figure, rows) => `${figure}: says 0 (${rows})`,
  },
  petitionsSettled: 'petitions settled',
  read: (facts) => `${facts} figures read in the text`,
};

export const REPORT_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

export function factLabel(name: FactName, language: Language): string {
  const words = REPORT_STRINGS[language];
  if (name === 'period_from') return words.periodFrom;
  return name === 'period_to' ? words.periodTo : REPORT_NAMES[language][name];
}

/** "đoạn 54: số hồ sơ tiếp nhận: 1.157 (từ ngày … đến ngày …)". */
export function factLine(fact: Fact, language: Language): string {
  return `${REPORT_STRINGS[language].paragraph(fact.paragraph)}: ${factLabel(fact.name, language)}: ${valueText(fact, language)}`;
}

export function ambiguousLine(fact: AmbiguousFact, language: Language): string {
  const words = REPORT_STRINGS[language];
  const names = fact.candidates.map((name) => factLabel(name, language)).join(` ${words.or} `);
  return `${words.paragraph(fact.paragraph)}: ${names}: ${valueText(fact, language)}`;
}

/** "đoạn 3: câu dài 50.000 ký tự, bắt đầu bằng …". */
export function passedOverLine({ paragraph, characters, beginning }: PassedOverSentence, language: Language): string {
  const words = REPORT_STRINGS[language];
  return `${words.paragraph(paragraph)}: ${words.tooLong(printNumber(characters), beginning)}`;
}

export function conflictLine({ name, facts }: Conflict, language: Language): string {
  const said = facts.map(
    (fact) => `${valueText(fact, language)} (${REPORT_STRINGS[language].paragraph(fact.paragraph)})`,
  );
  return `${REPORT_NAMES[language][name]}: ${[...new Set(said)].join('; ')}`;
}

/** "hơn 9.800 (cấp xã; 6 tháng đầu năm 2023)". */
export function valueText({ value, decimals, bound, scope }: Omit<Fact, 'name'>, language: Language): string {
  const figure =
    typeof value === 'number' ? printNumber(value, Math.max(0, decimals)) : value.split('-').reverse().join('/');
  const about = bound === null ? '' : `${REPORT_STRINGS[language].bounds[bound]} `;
  const where = scopeText(scope);
  return `${about}${figure}${where === '' ? '' : ` (${where})`}`;
}

export function notUnderstoodLine({ kind, form, ref, text, figure }: NotUnderstood, language: Language): string {
  const where = ref === null ? (form === null ? '' : `${FORM_STRINGS[language].form(form)}: `) : '';
  return (
    where + REPORT_STRINGS[language].notUnderstoodKinds[kind](ref === null ? text : refName(ref, language), figure)
  );
}

/** "Số liệu đang có nội dung cần xem lại …: Phụ lục 4, mục 3.2." */
export function contestedLine(refs: readonly string[], language: Language): string {
  return REPORT_STRINGS[language].contested(refs.map((ref) => refName(ref, language)).join('; '));
}

/** "số hồ sơ tiếp nhận: chưa có số liệu (Phụ lục 8, mục 6.4.1)". */
export function leftOutLine({ figure, reason, refs }: OmittedFigure, language: Language): string {
  const words = REPORT_STRINGS[language];
  const name = figure === 'petitions_settled' ? words.petitionsSettled : REPORT_NAMES[language][figure];
  return words.leftOutWhy[reason](name, refs.map((ref) => refName(ref, language)).join('; '));
}
