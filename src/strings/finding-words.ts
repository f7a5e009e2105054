/** The words that finding sentences are put together from, Vietnamese first. */
import type { ComparisonOperator } from '../rules/ast.js';
import type { FixReason } from '../review/finding.js';
import type { Words } from './language.js';

/** Another definition that fits, in words: why, and the small numbers that make it fit. */
export interface AlternativeWords {
  readonly why: string;
  readonly numbers: readonly number[] | null;
}

/** A figure as a text gives it, and where; null for what no sentence holds. */
export interface SaidWay {
  readonly written: string;
  readonly paragraph: number | null;
}

/** What is said of a formula. `shown`: what the cell shows; `right`: "1.142/1.144 × 100 = 99,83", empty where not known. */
export interface FormulaWords {
  readonly operand: (formula: string, wrong: string, instead: string) => string;
  readonly fixed: (formula: string, wrong: string, instead: string) => string;
  readonly hundred: (formula: string) => string;
  readonly other: (formula: string) => string;
  readonly unlike: (formula: string, like: string) => string;
  readonly gap: (formula: string, cells: string) => string;
  readonly twice: (formula: string, cells: string) => string;
  readonly extra: (formula: string, cells: string) => string;
  readonly typedOver: (written: string) => string;
  readonly typedOverLike: (written: string, like: string) => string;
  readonly stale: (formula: string, shown: string, result: string) => string;
  readonly noResult: (count: number) => string;
  readonly shows: (shown: string, right: string) => string;
  readonly agrees: string;
  readonly blankNow: string;
  /** "ô D22 (mục 3.3.1)". */
  readonly cell: (address: string, row: string) => string;
}

type Sides = (left: string, right: string) => string;

/** "tính cả 01 hồ sơ …": the number in its place in the reason; the reason alone where there is none. */
export function reasonWith(why: string, number: string): string {
  return why.replace(/\{n\} ?/, number === '' ? '' : `${number} `);
}

export const counted = (number: number): string => (number < 10 ? `0${number}` : String(number));

const anyOf = (numbers: readonly number[], or: string): string => {
  const written = numbers.map(counted);
  const last = written.at(-1) ?? '';
  return written.length < 2 ? last : `${written.slice(0, -1).join(', ')} ${or} ${last}`;
};

const COUNTS_VI: readonly string[] = ['', 'một', 'hai', 'ba', 'bốn', 'năm'];

/** "679 và 12 (đoạn 80)"; "1.157 (đoạn 1) và 1.175 (đoạn 2)". */
function saidWays(ways: readonly SaidWay[], and: string, place: (paragraph: number) => string): string {
  const isOnePlace = new Set(ways.map(({ paragraph }) => paragraph)).size === 1;
  const texts = ways.map(({ written, paragraph }) =>
    isOnePlace || paragraph === null ? written : `${written} (${place(paragraph)})`,
  );
  const listed = `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`;
  const [first] = ways;
  return isOnePlace && first && first.paragraph !== null ? `${listed} (${place(first.paragraph)})` : listed;
}

const VI = {
  blank: 'để trống',
  leaveBlank: 'để trống',
  /** Joins the rows of a sum. */
  plus: ' cộng ',
  equals: (expression: string, value: string, rounded: string): string => `${expression} = ${value}${rounded}`,
  rounded: (value: string): string => `, làm tròn ${value}`,
  /** `target` null: the cell spoken of is the result itself. */
  computed: (equation: string, target: string | null, written: string): string =>
    `${equation}; ${target ?? 'trong ô'} ghi ${written}`,
  cut: (equation: string, written: string): string =>
    `${equation}; trong ô ghi ${written}, số cuối bị cắt chứ chưa làm tròn`,
  hidden: (equation: string, written: string): string => `${equation}; trong ô ghi ${written}`,
  fraction: (written: string, percent: string): string =>
    `trong ô ghi ${written}; nếu là tỷ lệ phần trăm thì phải ghi ${percent}`,
  mustBe: {
    '=': (left, right) => `${left} phải bằng ${right}`,
    '<>': (left, right) => `${left} không được bằng ${right}`,
    '<': (left, right) => `${left} phải nhỏ hơn ${right}`,
    '<=': (left, right) => `${left} không được lớn hơn ${right}`,
    '>': (left, right) => `${left} phải lớn hơn ${right}`,
    '>=': (left, right) => `${left} không được nhỏ hơn ${right}`,
  } satisfies Readonly<Record<ComparisonOperator, Sides>>,
  operators: {
    '=': 'bằng',
    '<>': 'khác',
    '<': 'nhỏ hơn',
    '<=': 'không lớn hơn',
    '>': 'lớn hơn',
    '>=': 'không nhỏ hơn',
  } satisfies Readonly<Record<ComparisonOperator, string>>,
  writes: (written: string): string => (written === 'để trống' ? 'để trống' : `ghi ${written}`),
  remainder: (total: string, parts: string, rest: string, unit: string): string =>
    `tổng ${total}, các dòng chi tiết ${parts}; còn ${rest} ${unit || 'trường hợp'} chưa thể hiện ở dòng nào`,
  /** Another source says otherwise: what it is called, its figures, and how far off. */
  /** Of more rows than are written out. */
  sumOfRows: (count: number): string => `tổng ${count} dòng`,
  otherSource: (written: string, source: string, figures: string, difference: string): string =>
    `ghi ${written}; theo ${source} là ${figures}, lệch ${difference}`,
  /** What a text says in several ways: the figure's name, and each way with its paragraph (`inParagraph`). */
  saidTwice: (what: string, ways: readonly SaidWay[]): string =>
    `Lời văn báo cáo ghi ${COUNTS_VI[ways.length] ?? String(ways.length)} ${what === 'kỳ báo cáo' ? 'cách ghi' : 'số'} khác nhau về ${what}: ${saidWays(ways, 'và', (paragraph) => `đoạn ${paragraph}`)}. Nếu là các phạm vi khác nhau thì cần nêu rõ.`,
  /** Both sides of a sum that does not close, and how far apart they are. */
  differs: (left: string, right: string, difference: string): string =>
    `${left}; các phần cộng lại: ${right}; lệch ${difference}`,
  /** "lời văn báo cáo ghi 04 nhiệm vụ …": a sum of rows beside the text's figure. */
  sumAgainstText: (rows: string, sum: string, written: string, what: string): string =>
    `${rows} bằng ${sum}, trong khi lời văn báo cáo ghi ${written} ${what}`,
  inParagraph: (written: string, paragraph: number): string => `${written} (đoạn ${paragraph})`,
  /** The text's period, and the appendices'. */
  otherPeriod: (text: string, own: string): string =>
    `lời văn ghi ${text}, phụ lục ghi ${own}; nên xem lại có lấy nhầm báo cáo của kỳ khác không`,
  /** Far from one earlier figure, or from the middle of several (`count`). */
  /** `parts` empty: the row is the total of the rows above. */
  jump: (written: string, base: string, count: number, difference: string, times: string): string =>
    (count === 1
      ? `ghi ${written}; cùng kỳ năm trước ghi ${base}`
      : `ghi ${written}; ${count} kỳ tương ứng trước đây thường ở mức ${base} (trung vị)`) +
    `, chênh ${difference}${times ? ` (${times} lần)` : ''}; nên xem lại hoặc nêu lý do`,
  zeroOverZero: (written: string): string => `không phát sinh (0/0) nhưng ô tỷ lệ ghi ${written}`,
  zeroTreatments: (rows: readonly string[]): string =>
    `cùng là không phát sinh (0/0) nhưng ghi khác nhau: ${rows.join('; ')}`,
  missing: (equation: string): string => `đang để trống; tính được ${equation}`,
  unverifiable: (rows: readonly string[]): string => `có tỷ lệ nhưng chưa kiểm tra được vì ${rows.join(', ')} để trống`,
  negative: (written: string): string => `ghi ${written}, nhỏ hơn 0`,
  outOfRange: (written: string): string => `ghi ${written}, ngoài khoảng cho phép`,
  codeOutside: (written: string, legend: string): string =>
    `ghi ${written}, không có trong các mã của ô này (${legend})`,
  codeWord: (written: string, legend: string): string => `ghi “${written}”, trong khi ô này phải ghi mã số (${legend})`,
  notANumber: (written: string): string => `ghi “${written}”, không phải là số`,
  dateForNumber: (written: string): string => `ô đang là ngày tháng (${written}), không phải là số`,
  cellError: (written: string): string => `ô đang báo lỗi ${written}`,
  unreadableCell: (written: string): string =>
    `không đọc được nội dung của ô trong tệp (${written}), nên không kiểm tra và không ghi vào ô này`,
  fractionInCount: (written: string): string => `ghi ${written} trong khi chỉ tiêu này đếm số lượng, phải là số nguyên`,
  englishOrder: (written: string): string =>
    `ghi ${written}: dấu phẩy ở đây có thể là dấu phân cách hàng nghìn kiểu tiếng Anh`,
  bound: (written: string): string => `ghi “${written}”, chưa phải số chính xác`,
  pair: (written: string): string => `ghi ${written}, gồm hai số trong một ô`,
  formula: {
    operand: (formula, wrong, instead) => `công thức =${formula} lấy ${wrong} thay vì ${instead}`,
    fixed: (formula, wrong, instead) =>
      `công thức =${formula} trỏ cố định (dấu $) vào ${wrong} thay vì ${instead}, có thể do chép từ ô khác`,
    hundred: (formula) => `công thức =${formula} chưa nhân 100 để ra tỷ lệ phần trăm`,
    other: (formula) => `công thức =${formula} không tính theo quy tắc của dòng này`,
    unlike: (formula, like) => `công thức =${formula} tính khác các ô cùng loại (như ${like})`,
    gap: (formula, cells) => `công thức =${formula} chưa cộng ${cells}`,
    twice: (formula, cells) => `công thức =${formula} cộng hai lần ${cells}`,
    extra: (formula, cells) => `công thức =${formula} cộng thừa ${cells}`,
    typedOver: (written) => `ghi số ${written}, trong khi các dòng cùng loại của biểu dùng công thức`,
    typedOverLike: (written, like) => `ghi số ${written}, trong khi các ô cùng loại (như ${like}) dùng công thức`,
    stale: (formula, shown, result) =>
      `công thức =${formula} đang giữ kết quả cũ ${shown}; tính theo các ô hiện có là ${result}`,
    noResult: (count) =>
      count === 1
        ? 'ô có công thức nhưng tệp không lưu kết quả; mở tệp bằng Excel rồi lưu lại thì có'
        : `${count} ô có công thức nhưng tệp không lưu kết quả; mở tệp bằng Excel rồi lưu lại thì có`,
    shows: (shown, right) => `; trong ô hiện ${shown}${right ? `, tính đúng là ${right}` : ''}`,
    agrees: '; kết quả lúc này vẫn đúng nhưng sẽ sai khi số liệu thay đổi',
    blankNow: 'để trống (chưa tính được)',
    cell: (address, row) => (row ? `ô ${address} (${row})` : `ô ${address}`),
  } satisfies FormulaWords,
  alternatives: (written: string, fits: readonly AlternativeWords[]): string =>
    `${written} là kết quả đúng nếu ${fits
      .map(({ why, numbers }) => reasonWith(why, numbers ? anyOf(numbers, 'hoặc') : ''))
      .join('; hoặc nếu ')}. Đề nghị cho biết số này được tính theo cách nào.`,
  suggest: (options: readonly string[]): string =>
    options.length === 1
      ? `Có thể sửa: ${options[0] ?? ''}.`
      : `Có thể là một trong các cách sau: ${options.join('; ')}.`,
  noted: (note: string): string => `Ghi chú của đơn vị: “${note}”.`,
  reasons: {
    computed: 'theo các số liệu khác',
    source: 'theo lời văn báo cáo',
    code: 'theo mã của ô',
    thousand: 'mất dấu hàng nghìn',
    'swapped-digits': 'có thể gõ đảo hai chữ số',
    'one-digit': 'có thể gõ nhầm một chữ số',
    'lost-comma': 'có thể sai dấu phẩy hoặc thừa, thiếu số 0',
    fraction: 'ghi theo phần trăm',
    sign: 'thừa dấu trừ',
    'swapped-rows': 'có thể ghi đổi chỗ hai dòng liền nhau',
    formula: 'viết lại công thức',
    convention: 'thống nhất cách ghi không phát sinh',
    clear: 'để trống',
  } satisfies Readonly<Record<FixReason, string>>,
};

const EN: typeof VI = {
  blank: 'blank',
  leaveBlank: 'blank',
  plus: ' plus ',
  equals: (expression, value, rounded) => `${expression} = ${value}${rounded}`,
  rounded: (value) => `, rounded ${value}`,
  computed: (equation, target, written) => `${equation}; ${target ?? 'the cell'} says ${written}`,
  cut: (equation, written) => `${equation}; the cell says ${written}, cut off instead of rounded`,
  hidden: (equation, written) => `${equation}; the cell says ${written}`,
  fraction: (written, percent) => `the cell says ${written}; as a percentage that is ${percent}`,
  mustBe: {
    '=': (left, right) => `${left} must equal ${right}`,
    '<>': (left, right) => `${left} must not equal ${right}`,
    '<': (left, right) => `${left} must be less than ${right}`,
    '<=': (left, right) => `${left} must not exceed ${right}`,
    '>': (left, right) => `${left} must be more than ${right}`,
    '>=': (left, right) => `${left} must not be less than ${right}`,
  },
  operators: {
    '=': 'equals',
    '<>': 'differs from',
    '<': 'less than',
    '<=': 'at most',
    '>': 'more than',
    '>=': 'at least',
  },
  writes: (written) => (written === 'blank' ? 'is blank' : `says ${written}`),
  remainder: (total, parts, rest, unit) =>
    `total ${total}, detail rows ${parts}; ${rest} (${unit || 'cases'}) without a state`,
  sumOfRows: (count) => `the sum of ${count} rows`,
  otherSource: (written, source, figures, difference) =>
    `says ${written}; by the ${source} it is ${figures}, off by ${difference}`,
  saidTwice: (what, ways) =>
    `The text gives ${ways.length} different figures for ${what}: ${saidWays(ways, 'and', (paragraph) => `paragraph ${paragraph}`)}. Where they are of different things, say so.`,
  differs: (left, right, difference) => `${left}; the parts add up to ${right}; off by ${difference}`,
  sumAgainstText: (rows, sum, written, what) => `${rows} make ${sum}, while the text says ${written} (${what})`,
  inParagraph: (written, paragraph) => `${written} (paragraph ${paragraph})`,
  otherPeriod: (text, own) => `the text says ${text}, the appendices say ${own}; is it another period's report?`,
  jump: (written, base, count, difference, times) =>
    (count === 1
      ? `says ${written}; the same period last year says ${base}`
      : `says ${written}; ${count} like periods before lie around ${base} (median)`) +
    `, off by ${difference}${times ? ` (${times} times)` : ''}; look again or say why`,
  zeroOverZero: (written) => `nothing occurred (0/0), yet the rate says ${written}`,
  zeroTreatments: (rows) => `the same 0/0 is written differently: ${rows.join('; ')}`,
  missing: (equation) => `blank, and computable: ${equation}`,
  unverifiable: (rows) => `a rate is given but cannot be verified: ${rows.join(', ')} blank`,
  negative: (written) => `says ${written}, below zero`,
  outOfRange: (written) => `says ${written}, out of range`,
  codeOutside: (written, legend) => `says ${written}, which is none of the cell's codes (${legend})`,
  codeWord: (written, legend) => `says “${written}”; the cell holds a code (${legend})`,
  notANumber: (written) => `says “${written}”, which is no number`,
  dateForNumber: (written) => `the cell is a date (${written}), not a number`,
  cellError: (written) => `the cell shows the error ${written}`,
  unreadableCell: (written) =>
    `what the file holds in this cell (${written}) cannot be read, so it is neither checked nor written`,
  fractionInCount: (written) => `says ${written}, but this row counts things: whole numbers only`,
  englishOrder: (written) => `says ${written}: the comma may part thousands, the English way`,
  bound: (written) => `says “${written}”, not an exact number`,
  pair: (written) => `says ${written}, two numbers in one cell`,
  formula: {
    operand: (formula, wrong, instead) => `the formula =${formula} reads ${wrong} instead of ${instead}`,
    fixed: (formula, wrong, instead) =>
      `the formula =${formula} has a fixed ($) address of ${wrong} instead of ${instead}; perhaps it was copied`,
    hundred: (formula) => `the formula =${formula} is not multiplied by 100 to give a percentage`,
    other: (formula) => `the formula =${formula} does not follow the rule of this row`,
    unlike: (formula, like) => `the formula =${formula} differs from the cells like it (such as ${like})`,
    gap: (formula, cells) => `the formula =${formula} leaves out ${cells}`,
    twice: (formula, cells) => `the formula =${formula} counts ${cells} twice`,
    extra: (formula, cells) => `the formula =${formula} adds ${cells}, which does not belong`,
    typedOver: (written) => `says the number ${written}, while the rows like it have formulas`,
    typedOverLike: (written, like) =>
      `says the number ${written}, while the cells like it (such as ${like}) have formulas`,
    stale: (formula, shown, result) =>
      `the formula =${formula} keeps the old result ${shown}; from the cells as they are it is ${result}`,
    noResult: (count) =>
      count === 1
        ? 'the cell has a formula, but the file keeps no result; open it in Excel and save it'
        : `${count} cells have formulas, but the file keeps no results; open it in Excel and save it`,
    shows: (shown, right) => `; the cell shows ${shown}${right ? `, right is ${right}` : ''}`,
    agrees: '; the result is right for now, and will not be when the figures change',
    blankNow: 'blank (nothing to compute yet)',
    cell: (address, row) => (row ? `cell ${address} (${row})` : `cell ${address}`),
  },
  alternatives: (written, fits) =>
    `${written} does follow if ${fits
      .map(({ why, numbers }) => reasonWith(why, numbers ? anyOf(numbers, 'or') : ''))
      .join('; or if ')}. Which way was it counted?`,
  suggest: (options) =>
    options.length === 1 ? `Possible fix: ${options[0] ?? ''}.` : `Possibly one of: ${options.join('; ')}.`,
  noted: (note) => `The unit's note: “${note}”.`,
  reasons: {
    computed: 'from the other figures',
    source: 'by the report’s text',
    code: "from the cell's codes",
    thousand: 'lost thousands mark',
    'swapped-digits': 'two digits swapped',
    'one-digit': 'one digit mistyped',
    'lost-comma': 'decimal comma or zeros misplaced',
    fraction: 'as a percentage',
    sign: 'stray minus sign',
    'swapped-rows': 'two neighbouring rows swapped',
    formula: 'the formula written again',
    convention: 'one way of writing nothing occurred',
    clear: 'leave blank',
  },
};

export const FINDING_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

export type FindingStrings = typeof VI;
