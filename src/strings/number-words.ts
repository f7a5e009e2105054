/**
 * A figure in Vietnamese words, as it is read aloud when a report is proof-read: 1.142 is "một nghìn một trăm bốn mươi
 * hai", 99,7 % "chín mươi chín phẩy bảy phần trăm". Follows the way officials read: linh, mười, mốt, tư, lăm.
 */
import type { Entry } from '../forms/reading.js';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Every third power of ten; billions are counted on ("nghìn tỷ", "triệu tỷ", "tỷ tỷ"). */
const GROUPS = ['', 'nghìn', 'triệu'] as const;
const BILLION = 'tỷ';
/** Groups of three digits between one "tỷ" and the next. */
const GROUPS_A_BILLION = 3;

/** A whole number, zero or more, in digits. */
function wholeWords(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain === '0' || plain === '') return DIGITS[0];
  const groups: string[] = [];
  for (let end = plain.length; end > 0; end -= 3) groups.unshift(plain.slice(Math.max(0, end - 3), end));
  return groups
    .map((group, at) => {
      const above = groups.length - 1 - at;
      const words = groupWords(group, at > 0 && groups.slice(0, at).some((one) => Number(one) > 0));
      const unit = GROUPS[above % GROUPS_A_BILLION] ?? '';
      const isBillion = above % GROUPS_A_BILLION === 0 && above > 0;
      // "một nghìn tỷ": the billion is said once for its three groups, also where the last of them is empty.
      const inBillion = groups.slice(Math.max(0, at - 2), at + 1).some((one) => Number(one) > 0);
      const billions = isBillion && inBillion ? Array.from({ length: above / GROUPS_A_BILLION }, () => BILLION) : [];
      return [words, words === '' ? '' : unit, ...billions].filter((word) => word !== '').join(' ');
    })
    .filter((words) => words !== '')
    .join(' ');
}

/** Up to three digits. `isInner`: something stands before, so that an empty hundred is said ("không trăm linh năm"). */
function groupWords(group: string, isInner: boolean): string {
  const [hundreds = 0, tens = 0, ones = 0] = Array.from(group.padStart(3, '0'), Number);
  if (hundreds + tens + ones === 0) return '';
  const words: string[] = [];
  if (hundreds > 0 || isInner) words.push(`${DIGITS[hundreds] ?? ''} trăm`);
  if (tens === 0) {
    if (ones > 0 && words.length > 0) words.push('linh');
  } else words.push(tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`);
  if (ones > 0) words.push(onesWord(ones, tens));
  return words.join(' ');
}

function onesWord(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  if (ones === 5 && tens > 0) return 'lăm';
  return DIGITS[ones] ?? '';
}

/**
 * @param value A finite number.
 * @param decimals As many as are written; the last ones may be zero and are read too.
 * @param unit `%`, or nothing.
 */
export function numberWords(value: number, decimals = 0, unit: '' | '%' = ''): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(Math.max(0, decimals)).split('.');
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? 'âm ' : '';
  const after = fraction === '' ? '' : ` phẩy ${fractionWords(fraction)}`;
  return `${sign}${wholeWords(whole)}${after}${unit === '%' ? ' phần trăm' : ''}`;
}

/** "05" is "không năm", "83" "tám mươi ba", "125" digit by digit. */
function fractionWords(digits: string): string {
  if (digits.length <= 2 && !digits.startsWith('0')) return wholeWords(digits);
  return Array.from(digits, (digit) => DIGITS[Number(digit)] ?? '').join(' ');
}

/** What is read aloud of a figure; empty: it is no number. */
export function entryWords({ quantity, state }: Pick<Entry, 'quantity' | 'state'>, isPercent: boolean): string {
  if (state !== 'quantity' || !quantity) return '';
  return numberWords(quantity.value, Math.max(0, quantity.decimals), isPercent ? '%' : '');
}
