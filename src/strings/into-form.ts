/** The total in the office's own form, on the command line and on the collecting page. */
import type { Place } from '../workbook/address.js';
import { formatPlace } from '../workbook/address.js';
import { figure, refName } from './forms.js';
import type { Language, Words } from './language.js';

/** More rows help nobody in one line. */
const MOST_ROWS = 8;

const VI = {
  written: (cells: number, formulas: number): string =>
    `Đã ghi ${cells} số liệu${formulas > 0 ? `, giữ ${formulas} ô công thức` : ''}; định dạng, ghi chú và phần còn lại giữ nguyên.`,
  emptied: (cells: number): string =>
    `Đã xóa trắng ${cells} số cũ của các dòng không cộng được (mã, tỷ lệ không có tử số và mẫu số).`,
  missing: (rows: number, names: string): string => `Biểu mẫu không có ${rows} dòng đã có tổng số: ${names}.`,
  differing: (row: string, place: string, inForm: string, inTotal: string): string =>
    `${row} (${place}): công thức của biểu mẫu cho ${inForm}, tổng hợp từ các đơn vị là ${inTotal}.`,
  titles: (count: number): string => `Đã ghi kỳ báo cáo vào ${count} dòng tiêu đề.`,
  unchanged: (line: string): string => `Chưa đổi vì ghi ngày chốt số liệu riêng, đề nghị tự sửa: ${line}`,
  details: (file: string): string => `Số liệu từng đơn vị, ai đã gửi, phiếu kết quả: ${file}`,
  otherForm: (edition: string): string =>
    `Tệp này không phải biểu mẫu của bộ “${edition}” nên chưa ghi gì. Chọn đúng tệp biểu mẫu, hoặc nêu bộ biểu mẫu bằng --edition.`,
  /** Of the collecting page. */
  choose: 'Ghi vào biểu mẫu của cơ quan…',
  hint: 'Một bản của tệp biểu mẫu anh/chị chọn, chỉ thay số liệu; công thức và định dạng giữ nguyên. Tệp gốc không thay đổi.',
};

const EN: typeof VI = {
  written: (cells, formulas) =>
    `${cells} figures are written${formulas > 0 ? `, ${formulas} formulas stay` : ''}; looks, notes and everything else are as they were.`,
  emptied: (cells) => `${cells} old figures of rows that cannot be added up were taken out.`,
  missing: (rows, names) => `The form lacks ${rows} rows that have a total: ${names}.`,
  differing: (row, place, inForm, inTotal) =>
    `${row} (${place}): the form's formula gives ${inForm}, the units add up to ${inTotal}.`,
  titles: (count) => `The period is written into ${count} titles.`,
  unchanged: (line) => `Not changed, since it states days of the office's own; please change it: ${line}`,
  details: (file) => `Every unit's figures, who has sent, and the results: ${file}`,
  otherForm: (edition) =>
    `This is no form of the edition “${edition}”, so nothing was written. Choose the right form, or name the edition with --edition.`,
  choose: 'Write it into the office’s own form…',
  hint: 'A copy of the form that you choose, with its figures alone replaced; formulas and looks stay. The file itself does not change.',
};

const STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** `detailsName`: part of a file's name, without diacritics, the same in both languages. */
export const INTO_FORM_STRINGS = { ...STRINGS, detailsName: 'chi-tiet' } as const;

/** What of the writing is said; plain data. */
export interface ShownIntoForm {
  readonly written: readonly Place[];
  readonly formulas: readonly Place[];
  readonly emptied: readonly Place[];
  readonly missing: readonly string[];
  readonly differing: readonly {
    readonly ref: string;
    readonly place: Place;
    readonly inForm: number;
    readonly inTotal: number;
    readonly decimals: number;
  }[];
  readonly titles: readonly Place[];
  readonly unchanged: readonly (Place & { readonly text: string })[];
}

export interface IntoFormLine {
  readonly text: string;
  readonly isWarning: boolean;
}

/** What was done in the form, a line each; what somebody has to look at is a warning. */
export function intoFormLines(made: ShownIntoForm, language: Language): readonly IntoFormLine[] {
  const words = STRINGS[language];
  const names = made.missing.slice(0, MOST_ROWS).map((ref) => refName(ref, language));
  const said = (text: string, isWarning = false): IntoFormLine => ({ text, isWarning });
  return [
    said(words.written(made.written.length, made.formulas.length)),
    ...(made.titles.length > 0 ? [said(words.titles(made.titles.length))] : []),
    ...(made.emptied.length > 0 ? [said(words.emptied(made.emptied.length))] : []),
    ...(made.missing.length > 0
      ? [
          said(
            words.missing(made.missing.length, names.join(', ') + (made.missing.length > MOST_ROWS ? '…' : '')),
            true,
          ),
        ]
      : []),
    ...made.differing.map(({ ref, place, inForm, inTotal, decimals }) =>
      said(
        words.differing(
          refName(ref, language),
          formatPlace(place),
          figure(inForm, decimals),
          figure(inTotal, decimals),
        ),
        true,
      ),
    ),
    ...made.unchanged.map((line) => said(words.unchanged(`“${line.text}” (${formatPlace(line)})`), true)),
  ];
}
