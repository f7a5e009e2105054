/** What is wrong with an edition file, one of its rules, or a rule of the users' own, and where, for whoever wrote it. */
import type { EditionError, EditionErrorCode } from '../forms/edition-error.js';
import type { RuleConflict } from '../rules/conflicts.js';
import type { RuleError, RuleErrorCode } from '../rules/rule-error.js';
import type { UserRuleFault } from '../review/user-rules.js';
import { figure } from './forms.js';
import type { Language, Words } from './language.js';
import { lookup } from '../workbook/lookup.js';

/** Where in the file, and what is wrong there. */
export interface FaultText {
  readonly place: string;
  readonly reason: string;
}

const TOKENS_VI: Readonly<Record<string, string>> = {
  'a comparison': 'một so sánh',
  'a number': 'một số',
  'a figure': 'một chỉ tiêu hoặc một số',
  'a figure, blank(), filled(), previous() or lastyear()':
    'một chỉ tiêu, blank(), filled(), previous() hoặc lastyear()',
  'a reference such as 4:3.2': 'một chỉ tiêu như 4:3.2',
  'the end': 'kết thúc câu',
};

const VI = {
  wholeFile: 'cả tệp',
  notJson: 'tệp không phải là JSON',
  notGiven: 'có tên trong bo-bieu-mau/index.json nhưng máy chủ không có tệp này',
  unknownEdition: 'không có bộ biểu mẫu này',
  edition: {
    'unknown-key': (key) => `không có khóa “${key}”`,
    'missing-key': (key) => `thiếu khóa “${key}”`,
    'wrong-value': (value) => `giá trị không hợp lệ: ${value}`,
    'duplicate-form': (form) => `phụ lục ${form} có hai lần`,
    'duplicate-indicator': (stt) => `STT ${stt} có hai lần`,
    'duplicate-column': (number) => `cột (${number}) có hai lần`,
    'duplicate-rule': (id) => `mã quy tắc ${id} có hai lần`,
    'duplicate-code': (value) => `mã ${value} có hai lần`,
    'generated-id': (id) => `mã “${id}” dành cho quy tắc chung của phần mềm (G…), cần đặt mã khác`,
    'malformed-stt': (stt) => `STT “${stt}” phải là các số cách nhau bằng dấu chấm, như 3.2.1`,
    'missing-parent': (stt) => `có STT ${stt} nhưng thiếu dòng cấp trên của nó`,
    'codes-without-code-kind': (kind) => `chỉ dòng loại “code” mới có danh sách mã, dòng này là “${kind}”`,
    'code-kind-without-codes': (label) => `dòng loại “code” phải có danh sách mã: ${label}`,
    'proposed-without-note': () => 'dòng hoặc quy tắc dự kiến (“proposed”) phải có “note” nói rõ vì sao',
    'unknown-level': (level) => `cấp “${level}” không có trong bộ biểu mẫu`,
  } satisfies Readonly<Record<EditionErrorCode, (offending: string) => string>>,
  inRule: (rule: string, text: string): string => `quy tắc ${rule} “${text}”`,
  /** `at` counts from one. */
  rule: {
    'unexpected-character': (found, at) => `ký tự lạ “${found}” ở vị trí ${at}`,
    'unexpected-word': (found, at) => `“${found}” ở vị trí ${at} không đúng chỗ`,
    'unexpected-end': (_, at) => `câu kết thúc khi chưa trọn, ở vị trí ${at}`,
    'expected-logic': (found, at) => `“${found}” ở vị trí ${at} là một số`,
    'expected-number': (found, at) => `“${found}” ở vị trí ${at} không phải là một số`,
    'too-deep': (_, at) => `ngoặc lồng nhau quá sâu, ở vị trí ${at}`,
    'too-long': (_, at) => `câu quy tắc quá dài (tối đa 1.000 từ và dấu), từ vị trí ${at}`,
    'unknown-reference': (found, at) => `không có chỉ tiêu “${found}” (vị trí ${at})`,
    'unknown-source': (found, at) => `không có nguồn số liệu “${found}” (vị trí ${at})`,
    'unknown-message': (found) => `không có loại câu “${found}”`,
    'double-id': (found) => `mã quy tắc ${found} có hai lần`,
  } satisfies Readonly<Record<RuleErrorCode, (found: string, at: number) => string>>,
  /** Faults of the sheet `Quy tắc` that are none of the rule's text. */
  row: {
    'no-header': () => 'trang này chưa có dòng tiêu đề',
    'missing-id': () => 'thiếu mã quy tắc',
    'missing-rule': () => 'thiếu câu quy tắc',
    'unreadable-cell': (found) => `nội dung ô không đọc được hoặc quá dài: “${found}”`,
    'unknown-severity': (found) => `không có mức “${found}”`,
    'generated-id': (found) => `mã “${found}” dành cho quy tắc chung của phần mềm (G…), cần đặt mã khác`,
    'unknown-use': (found) => `cột Dùng ghi “${found}”`,
    'malformed-id': (found) => `mã “${found}” chỉ được gồm chữ, số, dấu chấm và gạch nối, dài nhất 40 ký tự`,
  } satisfies Readonly<Record<Exclude<UserRuleFault['code'], RuleErrorCode>, (found: string) => string>>,
  expected: (what: string): string => `, ở đó cần ${what}`,
  conflict: {
    'never-fires': ([rule = '']) => `Quy tắc ${rule} không bao giờ nêu được gì: số liệu nào cũng thỏa mãn.`,
    'always-fires': ([rule = '']) => `Quy tắc ${rule} không số liệu nào thỏa mãn được.`,
    contradiction: ([one = '', other = '']) =>
      `Quy tắc ${one} và ${other} trái nhau: không số liệu nào thỏa mãn cả hai.`,
    'not-compared': (rules) =>
      `Có quá nhiều quy tắc trên cùng một chỉ tiêu nên chưa đối chiếu hết với nhau: còn ${figure(rules.length)} quy tắc (${some(rules)}).`,
  } satisfies Readonly<Record<RuleConflict['kind'], (rules: readonly string[]) => string>>,
  /** What the rule language names as expected, in the reader's words; symbols stay as they are. */
  tokens: TOKENS_VI,
};

const EN: typeof VI = {
  wholeFile: 'the whole file',
  notJson: 'the file is not JSON',
  notGiven: 'named in bo-bieu-mau/index.json, but the server does not have it',
  unknownEdition: 'there is no such edition',
  edition: {
    'unknown-key': (key) => `unknown key “${key}”`,
    'missing-key': (key) => `missing key “${key}”`,
    'wrong-value': (value) => `value not allowed: ${value}`,
    'duplicate-form': (form) => `form ${form} appears twice`,
    'duplicate-indicator': (stt) => `STT ${stt} appears twice`,
    'duplicate-column': (number) => `column (${number}) appears twice`,
    'duplicate-rule': (id) => `rule id ${id} appears twice`,
    'duplicate-code': (value) => `code ${value} appears twice`,
    'generated-id': (id) => `the id “${id}” belongs to the general rules (G…): choose another`,
    'malformed-stt': (stt) => `STT “${stt}” must be numbers with dots between, like 3.2.1`,
    'missing-parent': (stt) => `STT ${stt} has no parent row`,
    'codes-without-code-kind': (kind) => `only rows of kind “code” have codes; this is “${kind}”`,
    'code-kind-without-codes': (label) => `a row of kind “code” needs codes: ${label}`,
    'proposed-without-note': () => 'what is “proposed” needs a “note” that says why',
    'unknown-level': (level) => `level “${level}” is not one of the edition's`,
  },
  inRule: (rule, text) => `rule ${rule} “${text}”`,
  rule: {
    'unexpected-character': (found, at) => `unexpected character “${found}” at ${at}`,
    'unexpected-word': (found, at) => `unexpected “${found}” at ${at}`,
    'unexpected-end': (_, at) => `ends too early, at ${at}`,
    'expected-logic': (found, at) => `“${found}” at ${at} is a number`,
    'expected-number': (found, at) => `“${found}” at ${at} is no number`,
    'too-deep': (_, at) => `nested too deeply at ${at}`,
    'too-long': (_, at) => `the rule is too long (1.000 words and signs at most), from ${at} on`,
    'unknown-reference': (found, at) => `no indicator “${found}” (at ${at})`,
    'unknown-source': (found, at) => `no source “${found}” (at ${at})`,
    'unknown-message': (found) => `no kind of sentence “${found}”`,
    'double-id': (found) => `rule id ${found} appears twice`,
  },
  row: {
    'no-header': () => 'the sheet has no row of headings',
    'missing-id': () => 'the rule has no id',
    'missing-rule': () => 'the rule has no text',
    'unreadable-cell': (found) => `the cell cannot be read or is too long: “${found}”`,
    'unknown-severity': (found) => `there is no severity “${found}”`,
    'generated-id': (found) => `the id “${found}” belongs to the general rules (G…): choose another`,
    'unknown-use': (found) => `the column “Dùng” says “${found}”`,
    'malformed-id': (found) => `the id “${found}” may hold letters, digits, dots and hyphens only, 40 at most`,
  },
  expected: (what) => `, expected ${what}`,
  conflict: {
    'never-fires': ([rule = '']) => `Rule ${rule} can never fire: every figure satisfies it.`,
    'always-fires': ([rule = '']) => `Rule ${rule} can be satisfied by no figures.`,
    contradiction: ([one = '', other = '']) =>
      `Rules ${one} and ${other} contradict each other: no figures satisfy both.`,
    'not-compared': (rules) =>
      `Too many rules read the same rows to compare them all: ${figure(rules.length)} rules are left (${some(rules)}).`,
  },
  tokens: {},
};

export const FAULT_STRINGS: Words<typeof VI> = { vi: VI, en: EN };

/** An edition's fault: the path of keys in the file, and what is wrong there. */
export function editionFaultText({ code, path, offending }: EditionError, language: Language): FaultText {
  const words = FAULT_STRINGS[language];
  return { place: path || words.wholeFile, reason: words.edition[code](offending) };
}

/** A rule's fault: its id and text, and what stands where in it, what was expected. */
export function ruleFaultText(error: RuleError, language: Language): FaultText {
  const { code, found, position, expected, rule, text } = error;
  const words = FAULT_STRINGS[language];
  return {
    place: words.inRule(rule, text.length > 200 ? `${text.slice(0, 200)}…` : text),
    reason: words.rule[code](found, position + 1) + wanted(expected, language),
  };
}

/** Rules that cannot all be meant as they are written. */
export function conflictText({ kind, rules }: RuleConflict, language: Language): string {
  return FAULT_STRINGS[language].conflict[kind](rules);
}

/** What is wrong in a cell of the sheet `Quy tắc`; the cell itself is the fault's place. */
export function userRuleFaultText({ code, found, position, expected }: UserRuleFault, language: Language): string {
  const words = FAULT_STRINGS[language];
  const reason = isRowFault(code) ? words.row[code](found) : words.rule[code](found, position + 1);
  return reason + wanted(expected, language);
}

function isRowFault(code: UserRuleFault['code']): code is keyof EditionFaultStrings['row'] {
  return Object.hasOwn(FAULT_STRINGS.vi.row, code);
}

/** The first few ids of a long list. */
function some(rules: readonly string[]): string {
  return rules.slice(0, 5).join(', ') + (rules.length > 5 ? ', …' : '');
}

function wanted(expected: string, language: Language): string {
  const words = FAULT_STRINGS[language];
  return expected === '' ? '' : words.expected(lookup(words.tokens, expected) ?? expected);
}

export type EditionFaultStrings = typeof VI;
