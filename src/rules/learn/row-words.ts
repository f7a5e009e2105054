/** What the words of a row say of its part in a relation: a whole, a part of it, what a rate is of. */
import type { LearnedForm, LearnedRow } from '../../forms/learn/learned.js';
import { matchKey } from '../../forms/label.js';

/** Words that say nothing of what is counted. */
const EMPTY: ReadonlySet<string> = new Set(
  'so tong ti le phan tram luong luot cac cua trong do da duoc tai ve va hoac theo cho voi tu den la co nhung tren o qua bi dang % muc nay so'.split(
    ' ',
  ),
);

const WHOLE: readonly (readonly [RegExp, number])[] = [
  [/\btong so\b|\btong cong\b/, 3],
  [/^tong\b/, 2],
  [/\btoan bo\b|\btat ca\b/, 2],
  [/^(?:so )?(?:ke hoach|du toan|chi tieu)\b/, 3],
  [/\b(?:ke hoach|du toan|chi tieu)\b/, 1.5],
  [/\bduoc giao\b|\bde ra\b|\bdang ki\b/, 2],
  [/\bphai\b|\bcan\b/, 1],
  [/\bdu dieu kien\b/, 2],
  [/\bco yeu cau\b/, 2],
  [/\btiep nhan\b|\bphat sinh\b|\bhien co\b|\bdieu tra\b|\bdu kien\b/, 1.5],
  [/\btrong do tuoi\b|\bthuoc dien\b/, 1],
];
const PART: readonly (readonly [RegExp, number])[] = [
  [/^trong do\b/, 2],
  [/\b(?:dung|truoc|qua) han\b/, 2],
  [/\bhoan thanh\b|\bxong\b/, 2],
  [/\bda\b/, 1.5],
  [/\bdang\b/, 1],
  [/\bdat\b|\bthuc hien\b|\bthuc te\b/, 1.5],
  [/\bduoc (?!giao)\w+/, 0.7],
  [/\btham gia\b|\bco\b/, 0.5],
];

/** Without marks "cán bộ" would be a demand ("cần") and its noun would end before it. */
const STAFF = /\bcan bo\b(?! sung)/g;

function keyOf(label: string): string {
  return matchKey(label.replace(/\([^()]*\)/g, ' ')).replace(STAFF, 'canbo');
}

/** Above zero: a whole; below: a part. */
export function wholeness(label: string): number {
  const key = keyOf(label);
  const sum = (words: typeof WHOLE): number =>
    words.reduce((points, [pattern, worth]) => (pattern.test(key) ? points + worth : points), 0);
  return sum(WHOLE) - sum(PART);
}

/** What is counted: the label without brackets and empty words. */
export function contentOf(label: string): ReadonlySet<string> {
  return new Set(
    keyOf(label)
      .split(' ')
      .filter((word) => word !== '' && !EMPTY.has(word)),
  );
}

/** The share of `words` that stands in `among`; 0 for none. */
export function coverage(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  return [...words].filter((word) => among.has(word)).length / words.size;
}

/** Alike in both directions. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const total = one.size + other.size;
  const shared = [...one].filter((word) => other.has(word)).length;
  return total === 0 ? 0 : (2 * shared) / total;
}

export function parentRow(form: LearnedForm, row: LearnedRow): LearnedRow | undefined {
  const stt = row.stt.split('.').slice(0, -1).join('.');
  return form.rows.find((one) => one.stt === stt);
}

export function childRows(form: LearnedForm, row: Pick<LearnedRow, 'stt'>): readonly LearnedRow[] {
  return form.rows.filter((one) => one.stt.startsWith(`${row.stt}.`) && depth(one) === depth(row) + 1);
}

/** Rows of one parent, in the order of the form. */
export function siblingsOf(form: LearnedForm, row: LearnedRow): readonly LearnedRow[] {
  const parent = parentRow(form, row);
  return parent ? childRows(form, parent) : form.rows.filter((one) => depth(one) === 1);
}

function depth({ stt }: Pick<LearnedRow, 'stt'>): number {
  return stt.split('.').length;
}

/** Rows that hold a figure which may be added or divided. */
export function isAmount({ kind, isMissing }: LearnedRow): boolean {
  return !isMissing && (kind === 'count' || kind === 'money');
}

export function sameUnit(one: LearnedRow, other: LearnedRow): boolean {
  return one.kind === other.kind && matchKey(one.unit) === matchKey(other.unit);
}

const NOUN_ENDS: ReadonlySet<string> = new Set(
  'da duoc co can phai do theo thuoc dang de ve cua tai o trong bi chua den qua khong hoan dung giai'.split(' '),
);
const LONGEST_NOUN = 3;

/** What a row counts: "Tổng số hồ sơ TTHC đã tiếp nhận" counts "hồ sơ TTHC". Empty where the label begins otherwise. */
export function nounOf(label: string): readonly string[] {
  const match = /^(?:trong do )?(?:tong so|so luong|so|tong) (.+)$/.exec(keyOf(label));
  const words = match?.[1]?.split(' ') ?? [];
  const end = words.findIndex((word) => NOUN_ENDS.has(word));
  return words.slice(0, Math.min(LONGEST_NOUN, end < 0 ? words.length : end));
}

/** Both count the same thing, as far as the shorter of the two names says it. */
export function sameNoun(one: string, other: string): boolean {
  const left = nounOf(one);
  const right = nounOf(other);
  const shorter = Math.min(left.length, right.length);
  return shorter > 0 && left.slice(0, shorter).join(' ') === right.slice(0, shorter).join(' ');
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['nam', 'nu'],
  ['nam gioi', 'nu gioi'],
  ['thanh thi', 'nong thon'],
  ['dung han', 'qua han'],
  ['trong han', 'qua han'],
  ['dung han', 'tre han'],
];

/** Two names that leave nothing out between them: "Nam" and "Nữ", "Số học sinh nam" and "Số học sinh nữ". */
export function arePair(labels: readonly string[]): boolean {
  const [one = '', other = '', ...more] = labels.map((label) => keyOf(label).replace(/^trong do /, ''));
  if (more.length > 0) return false;
  const isPair = (first: string, second: string): boolean =>
    PAIRS.some(
      ([left, right]) =>
        (first === left || first.endsWith(` ${left}`)) &&
        (second === right || second.endsWith(` ${right}`)) &&
        first.slice(0, first.length - left.length) === second.slice(0, second.length - right.length),
    );
  return isPair(one, other) || isPair(other, one);
}

/** What came or went in a period is no part of what is there. */
export function isFlow(label: string): boolean {
  return /tinh gian|cat giam|tang them|giam di|moi (?:tang|them)|bi ki luat|chuyen (?:di|den)/.test(matchKey(label));
}
