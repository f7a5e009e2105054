/**
 * Reads a number as Vietnamese officials write it (`1.157`, `99,7`, `05`, `3,45 %`, `10,18 ngàn`, `45/49`).
 * It says what was written and what else it could be; what it means in a row is decided where the row's unit is known.
 */

/** A spelled number. `alternate` is the other sensible reading where the spelling allows two. */
export interface WrittenNumber {
  readonly kind: 'number';
  readonly value: number;
  /** Places printed after the decimal sign; negative after a multiplier word ("10,18 ngàn" is good to tens). */
  readonly decimals: number;
  /** "1,157" reads 1,157 in Vietnamese and 1157 in English; "99.785" the other way round. */
  readonly alternate: number | null;
  readonly percent: boolean;
  /** "hơn 9.800", "gần 11.300", "khoảng 40": never an equality. */
  readonly bound: 'over' | 'under' | 'about' | null;
  /** Words after the number ("45 nhiệm vụ"), empty when none. */
  readonly unit: string;
}

export type Written =
  | { readonly kind: 'blank' }
  /** A dash, an x, "không phát sinh": said to be nothing. */
  | { readonly kind: 'none' }
  | WrittenNumber
  /** "45/49": a part and its whole. */
  | { readonly kind: 'pair'; readonly part: number; readonly whole: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'word' };

const SPACES = /[\s\u00A0\u2007\u2009\u202F\u200B\uFEFF]+/g;
const NONE =
  /^(?:[-–—−]{1,3}|x{1,3}|k|kps|0\s*phát sinh|không|không có|ko|ko có|không phát sinh|chưa phát sinh|không có phát sinh|không p\/s|\.{2,}|…|n\/a|\/)$/iu;
const DATE = /^(?:ngày\s+)?(?:0?[1-9]|[12]\d|3[01])\s*[./-]\s*(?:0?[1-9]|1[0-2])\s*[./-]\s*(?:\d{4}|\d{2})$/iu;
const PAIR = /^(\d[\d.,]*)\s*\/\s*(\d[\d.,]*)(?:\s*\p{L}[\p{L}\s]*)?$/u;
const BODY = /^(?<sign>[-−]?)(?<digits>\d[\d., ]*)(?<rest>.*)$/u;
const BOUNDS: readonly (readonly [RegExp, NonNullable<WrittenNumber['bound']>])[] = [
  [/^(?:hơn|trên|ít nhất|tối thiểu|>=?|≥)\s*/iu, 'over'],
  [/^(?:gần|dưới|chưa đến|không quá|tối đa|<=?|≤)\s*/iu, 'under'],
  [/^(?:khoảng|ước|ước đạt|ước khoảng|xấp xỉ|~|≈)\s*/iu, 'about'],
];
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ngàn|nghìn)\b/iu, 3],
  [/^triệu(?! đồng)/iu, 6],
  [/^(?:tỷ|tỉ)(?! lệ)/iu, 9],
];

const PERCENT = /^(?:%|phần trăm\b) ?/u;

/** Text to what it says; never throws, never guesses: see `alternate`. */
export function parseWritten(text: string): Written {
  let rest = text.normalize('NFC').replace(SPACES, ' ').trim().replace(/^'/, '').trim();
  if (rest === '') return { kind: 'blank' };
  if (NONE.test(rest)) return { kind: 'none' };
  if (DATE.test(rest)) return { kind: 'date' };
  rest = rest.replace(/^(?:đạt|là|có|:|=)\s*/iu, '');
  const pair = PAIR.exec(rest);
  if (pair) {
    const part = readDigits(pair[1] ?? '');
    const whole = readDigits(pair[2] ?? '');
    return part && whole ? { kind: 'pair', part: part.value, whole: whole.value } : { kind: 'word' };
  }
  let bound: WrittenNumber['bound'] = null;
  for (const [words, meaning] of BOUNDS) {
    if (words.test(rest)) {
      bound = meaning;
      rest = rest.replace(words, '');
      break;
    }
  }
  const body = BODY.exec(rest)?.groups;
  if (!body) return { kind: 'word' };
  const digits = readDigits((body['digits'] ?? '').trim());
  if (!digits) return { kind: 'word' };
  let tail = body['rest'] ?? '';
  let { value, decimals, alternate } = digits;
  for (const [word, power] of MULTIPLIERS) {
    if (word.test(tail)) {
      value = Number(`${value}e${power}`);
      decimals -= power;
      alternate = null;
      tail = tail.replace(word, '').trim();
      break;
    }
  }
  const percent = PERCENT.test(tail);
  tail = tail.replace(PERCENT, '');
  // A number glued to letters or followed by other digits is a code or a sentence, not a figure.
  if (/\d/.test(tail) || (tail !== '' && !/^[\p{L}(*.;,]/u.test(tail))) return { kind: 'word' };
  if (body['sign']) {
    value = 0 - value;
    alternate = alternate === null ? null : 0 - alternate;
  }
  return { kind: 'number', value, decimals, alternate, percent, bound, unit: tail.replace(/^[.;,]+/, '').trim() };
}

interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly alternate: number | null;
}

/** The digits with their separators; undefined where the separators make no number in either order. */
function readDigits(written: string): Digits | undefined {
  const text = written.replace(/[.,]$/, '');
  if (/^\d+$/.test(text)) return { value: Number(text), decimals: 0, alternate: null };
  if (/^\d{1,3}(?: \d{3})+(?:,\d+)?$/.test(text)) return decimal(text.replaceAll(' ', ''), ',', null);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
    // One group alone could be an English decimal: 99.785. With more groups, or a comma, it could not.
    const alternate = /^\d+\.\d{3}$/.test(text) ? Number(text) : null;
    return decimal(text.replaceAll('.', ''), ',', alternate);
  }
  if (/^\d+,\d+$/.test(text)) {
    const alternate = /^[1-9]\d{0,2},\d{3}$/.test(text) ? Number(text.replace(',', '')) : null;
    return decimal(text, ',', alternate);
  }
  if (/^\d+\.\d+$/.test(text)) return decimal(text, '.', null);
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return decimal(text.replaceAll(',', ''), '.', null);
  return undefined;
}

function decimal(text: string, separator: ',' | '.', alternate: number | null): Digits {
  const [whole = '0', fraction = ''] = text.split(separator);
  return { value: Number(`${whole}.${fraction || '0'}`), decimals: fraction.length, alternate };
}
