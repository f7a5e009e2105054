/** What `soat learn` and the screens of reading a form say. */
import type { LearnedPart } from '../forms/learn/learned.js';
import { columnName } from '../workbook/address.js';
import type { Words } from './language.js';

type OwnFormCounts = Readonly<Record<'error' | 'warning', number>>;

const VI = {
  read: (forms: number, rows: number): string => `Đã đọc ${forms} biểu, ${rows} dòng:`,
  list: (name: string, sheet: string, rows: number, column: string, heading: string): string =>
    `${name} – trang “${sheet}” – ${rows} dòng – cột số liệu ${column}${heading === '' ? '' : ` “${heading}”`}`,
  table: (name: string, sheet: string, columns: number, rows: number, total: string | null): string =>
    `${name} – trang “${sheet}” – ${columns} cột số liệu, ${rows} dòng${total === null ? '' : `, dòng cộng “${total}”`}`,
  relations: (all: number, sure: number, asking: number): string =>
    `Tìm được ${all} quan hệ: ${sure} áp dụng ngay (theo công thức, lời biểu mẫu hoặc số liệu đối chứng)${asking > 0 ? `; ${asking} suy ra từ tên dòng, chỉ nhắc ở mức Cần xem lại` : ''}.`,
  noRelations: 'Không thấy quan hệ nào giữa các số liệu trong lời và công thức của biểu mẫu.',
  unclear: (count: number): string => `${count} tỷ lệ chưa rõ số nào chia cho số nào nên chưa kiểm tra:`,
  support: (held: number, of: number, against: string): string =>
    `đúng ở ${held}/${of} tệp${against === '' ? '' : `; khác ở: ${against}`}`,
  units: (used: number): string => `Đã đối chứng với ${used} tệp đã điền của các đơn vị khác nhau.`,
  unused: (names: string): string =>
    `Không dùng để đối chứng (không có biểu này, hoặc số liệu trùng với tệp khác): ${names}`,
  tooFewUnits: (used: number): string =>
    `Có ${used} tệp đã điền; cần ít nhất 5 tệp của các đơn vị khác nhau thì số liệu mới làm căn cứ được.`,
  passedOver: {
    'no-rows': (sheet, row) => `Trang “${sheet}”, dòng ${row}: có đầu bảng nhưng không có dòng chỉ tiêu nào.`,
    'too-long': (sheet, row) => `Trang “${sheet}”, dòng ${row}: bảng quá dài, là danh sách chứ không phải biểu mẫu.`,
    doubled: (sheet, row) => `Trang “${sheet}”, dòng ${row}: trùng với một biểu đã đọc.`,
  } satisfies Readonly<Record<'no-rows' | 'too-long' | 'doubled', (sheet: string, row: number) => string>>,
  /** The form that was read, checked by what was read of it. */
  ownForm: (name: string, matched: number, of: number, figures: number, counts: OwnFormCounts): string =>
    `Kiểm tra lại ${name === '' ? 'chính tệp này' : name} bằng bộ vừa đọc: nhận ra ${matched}/${of} dòng, cột; ` +
    (figures === 0
      ? 'biểu trống nên chưa có số để kiểm tra.'
      : `${counts.error} lỗi cần sửa, ${counts.warning} nội dung cần xem lại.`),
  written: (out: string, name: string, version: string, date: string): string =>
    `Đã ghi bộ biểu mẫu “${name}” (bản ${version}, ngày ${date}) ra ${out}.`,
  use: (out: string): string => `Kiểm tra bằng bộ này: soat check TỆP.xlsx --edition ${out}`,
  /** Where a workbook's forms are none that are known. */
  offer: 'Nếu đây là biểu mẫu khác, đọc biểu mẫu từ tệp này: soat learn TỆP -o BỘ.json.',
  unconfirmed: 'Đọc từ tệp của đơn vị, chưa được cơ quan ban hành biểu mẫu xác nhận.',
  nothing:
    'không thấy bảng nào của một biểu mẫu (cần có đầu bảng như STT, Chỉ tiêu, Đơn vị tính, Số liệu, và các dòng bên dưới). Hãy chọn tệp biểu mẫu trống hoặc đã điền.',
  wrongEnding: 'bộ biểu mẫu được ghi ra tệp có đuôi .json',
  earlierNotLearned: 'không phải là tệp bộ biểu mẫu',
};

const EN: typeof VI = {
  read: (forms, rows) => `Read ${forms} ${forms === 1 ? 'form' : 'forms'}, ${rows} rows:`,
  list: (name, sheet, rows, column, heading) =>
    `${name} – sheet “${sheet}” – ${rows} rows – figures in column ${column}${heading === '' ? '' : ` “${heading}”`}`,
  table: (name, sheet, columns, rows, total) =>
    `${name} – sheet “${sheet}” – ${columns} figure columns, ${rows} rows${total === null ? '' : `, total row “${total}”`}`,
  relations: (all, sure, asking) =>
    `Found ${all} relations: ${sure} apply at once (by formulas, the form’s words or filled workbooks)${asking > 0 ? `; ${asking} inferred from names of rows only ask for a second look` : ''}.`,
  noRelations: 'The form’s words and formulas tell no relation among its figures.',
  unclear: (count) => `${count} rates whose parts the words do not tell apart are not checked:`,
  support: (held, of, against) => `held in ${held} of ${of} files${against === '' ? '' : `; not in: ${against}`}`,
  units: (used) => `Held against ${used} filled workbooks of different units.`,
  unused: (names) => `Not used as evidence (without this form, or with the figures of another): ${names}`,
  tooFewUnits: (used) => `${used} filled workbooks; figures are evidence from five different units on.`,
  passedOver: {
    'no-rows': (sheet, row) => `Sheet “${sheet}”, row ${row}: headings without any row below.`,
    'too-long': (sheet, row) => `Sheet “${sheet}”, row ${row}: too long, a list and no form.`,
    doubled: (sheet, row) => `Sheet “${sheet}”, row ${row}: the same form as one that was read.`,
  },
  ownForm: (name, matched, of, figures, counts) =>
    `${name === '' ? 'This file' : name}, checked by what was just read: ${matched} of ${of} rows and columns found again; ` +
    (figures === 0
      ? 'it is blank, so there are no figures to check.'
      : `errors: ${counts.error}, to review: ${counts.warning}.`),
  written: (out, name, version, date) => `The edition “${name}” (version ${version}, ${date}) was written to ${out}.`,
  use: (out) => `Check with it: soat check FILE.xlsx --edition ${out}`,
  offer: 'If these are other forms, read them from this file: soat learn FILE -o EDITION.json.',
  unconfirmed: 'Read from a unit’s file, not confirmed by the office that issues the forms.',
  nothing:
    'no table of a form was found (it needs headings such as STT, Chỉ tiêu, Đơn vị tính, Số liệu and rows below). Choose the blank or a filled form.',
  wrongEnding: 'an edition is written to a .json file',
  earlierNotLearned: 'is no edition file',
};

export const LEARN_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** One line for each form that was read. */
export function partLine(part: LearnedPart, { list, table }: LearnStrings): string {
  if (part.kind === 'table') return table(part.name, part.sheet, part.columns.length, part.rows.length, part.total);
  const rows = part.rows.filter(({ isMissing }) => !isMissing).length;
  return list(part.name, part.sheet, rows, columnName(part.valueColumn), part.heading);
}

export type LearnStrings = typeof VI;
