/**
 * A finding as a row of a list: a headline of at most nine words, where it stands, and one line with the row by its words,
 * what it says and what comes out. Whoever wants more opens the row.
 */
import { partsOfTableRef } from '../forms/table-form.js';
import type { Finding, FindingKind, Fix, RefusedFix } from '../review/finding.js';
import { standsAt } from '../review/stands-at.js';
import type { ComparisonOperator } from '../rules/ast.js';
import { capital } from './capital.js';
import { counted, reasonWith } from './finding-words.js';
import { arithmeticSide, fixLabel, saidOf, type SentenceContext } from './findings.js';
import { refName, rowName } from './forms.js';
import type { Language, Words } from './language.js';

/** Letters of an indicator's name that still leave room for what it says. */
const SHORT_NAME = 44;

const VI = {
  headlines: {
    ratio: 'Tỷ lệ không khớp',
    claim: 'Chưa khớp số liệu khác',
    remainder: 'Chi tiết chưa đủ tổng',
    basis: 'Có thể tính sai mẫu số',
    source: 'Khác với nguồn đối chiếu',
    'said-twice': 'Lời văn ghi hai số khác nhau',
    period: 'Lời văn ghi kỳ báo cáo khác',
    jump: 'Khác nhiều so với các kỳ trước',
    'hundred-below-whole': 'Ghi 100% khi chưa đủ',
    'zero-above-zero': 'Ghi 0% khi có phát sinh',
    'cut-not-rounded': 'Tỷ lệ cắt số, chưa làm tròn',
    'fraction-for-percent': 'Tỷ lệ ghi dạng thập phân',
    'zero-over-zero': 'Tỷ lệ khi không phát sinh',
    'zero-treatments': 'Không phát sinh, ghi khác nhau',
    'missing-value': 'Đang để trống, tính được',
    unverifiable: 'Chưa đủ số để đối chiếu',
    negative: 'Số âm',
    'out-of-range': 'Ngoài khoảng cho phép',
    'code-outside': 'Mã số ngoài danh mục',
    'code-word': 'Ghi chữ thay cho mã số',
    'not-a-number': 'Không phải là số',
    'date-for-number': 'Ghi ngày tháng thay cho số',
    'cell-error': 'Ô đang báo lỗi công thức',
    'unreadable-cell': 'Ô không đọc được',
    'fraction-in-count': 'Số đếm có phần lẻ',
    'english-order': 'Dấu phân cách kiểu tiếng Anh',
    bound: 'Ghi ước lượng thay cho số',
    pair: 'Ghi hai số trong một ô',
    'wrong-formula': 'Công thức lấy nhầm ô',
    'formula-sum': 'Công thức cộng thiếu hoặc trùng dòng',
    'typed-over': 'Gõ số thay cho công thức',
    'stale-result': 'Công thức chưa được tính lại',
    'no-result': 'Công thức chưa có kết quả',
  } satisfies Readonly<Record<Exclude<FindingKind, 'relation'>, string>>,
  relation: {
    '=': 'Tổng không khớp',
    '<>': 'Hai số không được bằng nhau',
    '<=': 'Lớn hơn mức có thể',
    '<': 'Lớn hơn mức có thể',
    '>=': 'Nhỏ hơn mức có thể',
    '>': 'Nhỏ hơn mức có thể',
  } satisfies Readonly<Record<ComparisonOperator, string>>,
  /** "PL8, mục 6.3.1". */
  short: (form: string, row: string): string => `PL${form}, ${row}`,
  writes: (written: string, comesOut: string): string => `ghi ${written}; ${comesOut}`,
  blank: 'để trống',
  refused: (label: string, row: string): string => `${label}: sẽ lệch ${row}`,
};

const EN: typeof VI = {
  headlines: {
    ratio: 'The rate does not agree',
    claim: 'Does not agree with related figures',
    remainder: 'The details do not reach the total',
    basis: 'Perhaps of the wrong base',
    source: 'Another source says otherwise',
    'said-twice': 'The text gives two figures',
    period: 'The text names another period',
    jump: 'Far from earlier periods',
    'hundred-below-whole': 'Says 100% before it is all',
    'zero-above-zero': 'Says 0% of something',
    'cut-not-rounded': 'Cut off, not rounded',
    'fraction-for-percent': 'A fraction in place of a percentage',
    'zero-over-zero': 'A rate of nothing',
    'zero-treatments': 'Rates of nothing, written differently',
    'missing-value': 'Blank, and can be computed',
    unverifiable: 'Too little to compare with',
    negative: 'Below zero',
    'out-of-range': 'Out of range',
    'code-outside': 'No code of this cell',
    'code-word': 'A word in place of a code',
    'not-a-number': 'No number',
    'date-for-number': 'A date in place of a number',
    'cell-error': 'The formula fails',
    'unreadable-cell': 'Cannot be read',
    'fraction-in-count': 'A fraction where things are counted',
    'english-order': 'Separators the English way',
    bound: 'An estimate in place of a number',
    pair: 'Two numbers in one cell',
    'wrong-formula': 'The formula reads another cell',
    'formula-sum': 'The sum lacks or repeats a row',
    'typed-over': 'A number in place of a formula',
    'stale-result': 'The formula was not computed again',
    'no-result': 'The formula has no result yet',
  },
  relation: {
    '=': 'The total does not agree',
    '<>': 'The two must not be equal',
    '<=': 'More than can be',
    '<': 'More than can be',
    '>=': 'Less than can be',
    '>': 'Less than can be',
  },
  short: (form, row) => `App. ${form}, ${row}`,
  writes: (written, comesOut) => `says ${written}; ${comesOut}`,
  blank: 'blank',
  refused: (label, row) => `${label}: would contradict ${row}`,
};

const LINE_STRINGS: Words<LineStrings> = { vi: VI, en: EN };

/** "Tổng không khớp". */
export function headlineOf({ kind, comparison }: Finding, language: Language): string {
  const words = LINE_STRINGS[language];
  return kind === 'relation' ? words.relation[comparison?.operator ?? '='] : words.headlines[kind];
}

/** "PL8, mục 6.3.1"; in full where it is no row of an appendix. */
export function shortRow(ref: string, context: SentenceContext, language: Language): string {
  const [form = '', stt] = ref.split(':');
  const isRow = stt !== undefined && /^\d+$/.test(form) && partsOfTableRef(ref) === null;
  return isRow
    ? LINE_STRINGS[language].short(form, rowName(ref, language, form))
    : refName(ref, language, context.indicators);
}

export interface FindingLine {
  /** The row by its words, shortened; empty where it has none. */
  readonly name: string;
  /** "ghi 99,7; tính ra 99,8", an arrow only for a sure fix: "3 → 2 (3 cấp)". */
  readonly said: string;
}

export function partsOfLine(finding: Finding, context: SentenceContext, language: Language): FindingLine {
  const name = shortLabel(context.indicators.get(standsAt(finding))?.label ?? '');
  const said =
    sureChange(finding, context, language) ?? askedSum(finding, language) ?? saidOf(finding, context, language);
  return { name, said: name ? said : capital(said) };
}

/** "Giải quyết đúng hạn: ghi 99,7; tính ra 99,8". */
export function lineOf(finding: Finding, context: SentenceContext, language: Language): string {
  const { name, said } = partsOfLine(finding, context, language);
  return name ? `${name}: ${said}` : said;
}

/** The one way to mend it, as before and after. */
function sureChange(finding: Finding, context: SentenceContext, language: Language): string | null {
  const [fix, ...others] = finding.fixes;
  const [change, ...more] = fix?.changes ?? [];
  if (!fix || !change || others.length + more.length + finding.alternatives.length > 0) return null;
  return change.ref === standsAt(finding) ? fixLabel(fix, context, language, 'none') : null;
}

/** "ghi 130; 70 + 63 = 133". */
function askedSum(finding: Finding, language: Language): string | null {
  const { comparison, kind, terms } = finding;
  if (kind !== 'relation' || comparison?.left.kind !== 'ref' || comparison.right.kind === 'number') return null;
  const words = LINE_STRINGS[language];
  const ref = standsAt(finding);
  const written = terms.find((term) => term.ref === ref)?.written ?? '';
  const sides = [comparison.left, comparison.right].map((node) => arithmeticSide(node, finding, language));
  return sides[0] === written
    ? words.writes(written || words.blank, sides[1] ?? '')
    : `${sides[0] ?? ''} ${comparison.operator} ${sides[1] ?? ''}`;
}

/** Small numbers that an answer is given for one by one. */
const FEW_NUMBERS = 3;

/** "Tính theo cách nào?": what the official may answer, each a reason that says one thing. */
export function answersOf({ alternatives }: Finding, language: Language): readonly string[] {
  return alternatives.flatMap(({ why, numbers }) => {
    const each = numbers === null || numbers.length > FEW_NUMBERS ? [''] : numbers.map(counted);
    return each.map((number) => capital(reasonWith(why[language], number).replace(/\.$/, '')));
  });
}

/** A fix as a button says it, with its row where it is not the finding's own: "Mục 6.1.2: 70 → 67". */
export function remedyLabel(fix: Fix, finding: Finding, context: SentenceContext, language: Language): string {
  const own = fix.changes.every(({ ref }) => ref === standsAt(finding)) && finding.fixes.length === 1;
  const forms = new Set(fix.changes.map(({ ref }) => ref.split(':')[0]));
  const here = standsAt(finding).split(':')[0];
  const naming = own ? 'none' : forms.size === 1 && forms.has(here) ? 'short' : 'full';
  return capital(fixLabel(fix, context, language, naming));
}

/** "130 → 133: sẽ lệch Phụ lục 4, mục 1.1.2". */
export function refusedText({ change, breaks }: RefusedFix, context: SentenceContext, language: Language): string {
  const label = fixLabel({ reason: 'computed', changes: [change], label: '' }, context, language, 'none');
  return LINE_STRINGS[language].refused(
    label,
    breaks.refs.map((ref) => refName(ref, language, context.indicators)).join(', '),
  );
}

/** A row's name without its brackets; a long one without its middle, as its end tells rows apart: "Tỷ lệ hồ sơ … giải quyết đúng hạn". */
export function shortLabel(label: string): string {
  const plain = label
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:;,.]+$/, '')
    .trim();
  if (plain.length <= SHORT_NAME) return plain;
  const words = plain.split(' ');
  const head = takenWhile(words, SHORT_NAME * 0.4);
  const tail = takenWhile([...words].reverse(), SHORT_NAME * 0.6).reverse();
  return `${head.join(' ')} … ${tail.join(' ')}`;
}

/** As many words as have room; one at least. */
function takenWhile(words: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (taken.length > 0 && length > room) break;
    taken.push(word);
  }
  return taken;
}

export type LineStrings = typeof VI;
