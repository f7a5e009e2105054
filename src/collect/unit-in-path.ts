/**
 * The unit that a path names where there is no list: "xã Quảng Phú" in it, or what is left of its words. Words keep
 * their diacritics, and diacritics tell a name from a word of files: "Nam Đông" is a name, "năm 2026" is none.
 */
import { bareKey } from '../forms/label.js';
import { parseUnitName, type OfficeKind, type UnitName } from './unit-name.js';

/** Words of file names that are no part of a unit's name, bare. */
const NOISE = new RegExp(
  `\\b(?:${[
    'phu luc|phuluc|pl|bao cao|bc|cchc|tthc|pakn|bieu(?: mau)?|mau(?: bieu)?|so lieu|solieu|kem(?: theo)?|file|scan|cua|ubnd|don vi|donvi',
    'gui(?: lai| di)?|copy|copy of|ban sao|final|ver|version|v|chinh thuc|chot|bo sung|da sua|danh dau',
    'ban (?:chinh thuc|chinh|chot|cuoi|sua|moi|sach|cuoi cung|gui)|lan|sua(?: lai)?$|moi$|cuoi(?: cung)?$|phan|so$',
    '(?:quy|qui) (?:i{1,3}|iv|\\d)|q\\d|ca nam|(?:dau|cuoi) (?:nam|ky|ki)|thang|(?:ky|ki)(?= \\d| bao cao)|nam(?= \\d{4}|$)',
    '(?:i{1,3} )?\\d{1,2}[a-e]|vpcp|kstt|btp', // II.06a/VPCP/KSTT, 07a/BTP
    '\\d+ ?t(?:hang)?(?:\\d{4})?|t\\d+|tq|[\\dtq]+',
  ].join('|')})\\b`,
  'g',
);
/** The same words with their diacritics: another spelling is no word of files. */
const NOISE_SPELLED = new Set(
  (
    'phụ lục báo cáo biểu mẫu số liệu kèm theo của đơn vị gửi lại đi bản sao chính thức chốt bổ sung đã sửa đánh dấu ' +
    'cuối cùng mới sạch lần phần quý quí cả năm đầu kỳ kì tháng'
  ).split(' '),
);

interface KindWord {
  readonly bare: readonly string[];
  readonly spelled: string;
  readonly kind: OfficeKind;
}

const KIND_WORDS: readonly KindWord[] = [
  { bare: ['thi', 'tran'], spelled: 'thị trấn', kind: 'thi-tran' },
  { bare: ['dac', 'khu'], spelled: 'đặc khu', kind: 'dac-khu' },
  { bare: ['thi', 'xa'], spelled: 'thị xã', kind: 'thi-xa' },
  { bare: ['thanh', 'pho'], spelled: 'thành phố', kind: 'thanh-pho' },
  { bare: ['tt'], spelled: 'thị trấn', kind: 'thi-tran' },
  { bare: ['tp'], spelled: 'thành phố', kind: 'thanh-pho' },
  { bare: ['phuong'], spelled: 'phường', kind: 'phuong' },
  { bare: ['xa'], spelled: 'xã', kind: 'xa' },
  { bare: ['huyen'], spelled: 'huyện', kind: 'huyen' },
  { bare: ['quan'], spelled: 'quận', kind: 'quan' },
  { bare: ['tinh'], spelled: 'tỉnh', kind: 'tinh' },
];
/** Kinds whose units may bear a number: Phường 12. */
const NUMBERED: ReadonlySet<OfficeKind> = new Set(['phuong', 'quan']);
const SHORTEST_NAME = 3;
const LONGEST_NAME = 4;

interface Word {
  readonly text: string;
  readonly bare: string;
  readonly isPlain: boolean;
}

/** null: the path names none. The file's own name goes first; its folders are asked where it has only words of files. */
export function unitOfPath(path: string): UnitName | null {
  const parts = path.split(/[\\/]/);
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const words = wordsOf(at === parts.length - 1 ? nameWithoutEnding(parts[at] ?? '') : (parts[at] ?? ''));
    const isNoise = noiseOf(words);
    const name = nameWithKind(words, isNoise) ?? nameAlone(words, isNoise);
    if (name !== null) return parseUnitName(name);
    // "xa-00", "12": a name of its own, if no unit's. Its folder holds such files of many units.
    if (!words.every((_, word) => isNoise[word]) || words.every(({ bare }) => /^\d+$/.test(bare))) return null;
  }
  return null;
}

/** `Quảng Ngạn.xlsx` → `Quảng Ngạn`, composed. */
export function nameWithoutEnding(file: string): string {
  return file.normalize('NFC').replace(/\.[a-z]{2,5}$/i, '');
}

/** `PL_XaQuangPhu` is three words. */
function wordsOf(part: string): readonly Word[] {
  return part
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L}{2})(?=\d{1,2}[tT](?:20\d\d)?(?![\p{L}\d]))/gu, '$1 ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, bare: bareKey(text), isPlain: /^[\x20-\x7e]*$/.test(text) }));
}

/** For each word whether it is one of files, not of a name. */
function noiseOf(words: readonly Word[]): readonly boolean[] {
  const keys = words.map(({ bare, text, isPlain }) =>
    isPlain || NOISE_SPELLED.has(text.toLowerCase()) ? bare : '*'.repeat(bare.length),
  );
  const starts: number[] = [];
  let length = 0;
  for (const key of keys) {
    starts.push(length);
    length += key.length + 1;
  }
  const noise = words.map(() => false);
  for (const match of keys.join(' ').matchAll(NOISE)) {
    starts.forEach((start, at) => {
      if (start >= match.index && start < match.index + match[0].length) noise[at] = true;
    });
  }
  return noise;
}

/** What follows "xã", "TT."…: up to four words, or a number where the kind has such. */
function nameWithKind(words: readonly Word[], isNoise: readonly boolean[]): string | null {
  const isAllPlain = words.every(({ isPlain }) => isPlain);
  for (let at = 0; at < words.length; at += 1) {
    const kind = KIND_WORDS.find((one) => isKindAt(words, at, one, isAllPlain));
    if (!kind) continue;
    const from = at + kind.bare.length;
    const next = words[from];
    if (next && NUMBERED.has(kind.kind) && /^\d{1,2}$/.test(next.text)) return `${capital(kind.spelled)} ${next.text}`;
    const name: string[] = [];
    for (let word = from; word < words.length && name.length < LONGEST_NAME; word += 1) {
      const { text = '' } = words[word] ?? {};
      const isAnother = KIND_WORDS.some((one) => isKindAt(words, word, one, isAllPlain)) && name.length > 0;
      if (isNoise[word] === true || /^\d+$/.test(text) || isAnother) break;
      name.push(text);
    }
    if (name.join(' ').length >= SHORTEST_NAME - 1) return `${capital(kind.spelled)} ${properName(name)}`;
  }
  return null;
}

/** A word of a kind in full spelling, or without diacritics where the whole name has none: Phú Xá and Quan Hóa are names. */
function isKindAt(words: readonly Word[], at: number, { bare, spelled }: KindWord, isAllPlain: boolean): boolean {
  if (!bare.every((word, step) => words[at + step]?.bare === word)) return false;
  const texts = words.slice(at, at + bare.length);
  const isShort = bare.length === 1 && (bare[0] ?? '').length === 2 && bare[0] !== 'xa';
  if (texts.every(({ isPlain }) => isPlain)) return isAllPlain || isShort;
  return texts.map(({ text }) => text.toLowerCase()).join(' ') === spelled;
}

/** The longest run of words that are none of files. */
function nameAlone(words: readonly Word[], isNoise: readonly boolean[]): string | null {
  let best: string[] = [];
  let run: string[] = [];
  for (const [at, { text }] of words.entries()) {
    if (isNoise[at] === true) run = [];
    else run = [...run, text];
    if (run.length > best.length) best = run;
  }
  const name = properName(best);
  return name.length >= SHORTEST_NAME ? name : null;
}

/** `quang phu`, `QUẢNG PHÚ` → `Quảng Phú`; mixed case stays. */
function properName(words: readonly string[]): string {
  const name = words.join(' ');
  const isOneCase = name === name.toLocaleLowerCase('vi') || name === name.toLocaleUpperCase('vi');
  return isOneCase ? words.map((word) => capital(word.toLocaleLowerCase('vi'))).join(' ') : name;
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
