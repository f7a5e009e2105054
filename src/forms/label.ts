/**
 * Vietnamese text made comparable. The same label is met as NFC, NFD and "Unicode tổ hợp", with old or new tone
 * placement (hoá, hóa), i for y (tỉ, tỷ), Ð for Đ, spelled-out abbreviations, other dashes, quotes, spaces and case.
 * Labels in a legacy encoding are decoded before they come here (`legacy-encoding.ts`).
 */

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ANY_MARK = /\p{M}+/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{M}\p{N}]+/gu;
/** y at a word's end after a consonant or qu: tỷ, kỳ, lý, quý; not thuỷ, where i would be another sound. */
const Y_AFTER_CONSONANT = /(?<=qu|[bcdđghklmnprstvx])y(?=$| )/g;

/** What officials write out or abbreviate at will, in the spelling of `bareKey`, longest first. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['van ban qui pham phap luat', 'vbqppl'],
  ['don vi su nghiep cong lap', 'dvsncl'],
  ['don vi sncl', 'dvsncl'],
  ['dvsn cong lap', 'dvsncl'],
  ['don vi su nghiep', 'dvsn'],
  ['ngan sach nha nuoc', 'nsnn'],
  ['thu tuc hanh chinh', 'tthc'],
  ['cai cach hanh chinh', 'cchc'],
  ['phan anh kien nghi', 'pakn'],
  ['hoi dong nhan dan', 'hdnd'],
  ['uy ban nhan dan', 'ubnd'],
  ['dich vu cong', 'dvc'],
];
const LONG_FORMS = new RegExp(`\\b(?:${ABBREVIATIONS.map(([long]) => long).join('|')})\\b`, 'g');
const SHORT_OF = new Map(ABBREVIATIONS);

/**
 * Lower case, diacritics kept, each tone moved to the end of its word: equal for two spellings of the same label,
 * different where a letter or a tone differs.
 */
export function spellingKey(text: string): string {
  return squash(text)
    .split(' ')
    .map((word) => {
      const parts = word.normalize('NFD');
      const tones = parts.match(TONE)?.join('') ?? '';
      return foldDe(parts.replace(TONE, '').normalize('NFC')).replace(Y_AFTER_CONSONANT, 'i') + tones;
    })
    .join(' ');
}

/** Lower-case words without diacritics, one space between: `Tỷ lệ % hồ sơ` → `ti le phan tram ho so`. */
export function bareKey(text: string): string {
  return bareWords(text)?.join(' ') ?? bareWords(squash(text))?.join(' ') ?? '';
}

/** `bareKey` with the usual abbreviations folded and a word said twice said once: "PAKN (phản ánh, kiến nghị)". */
export function matchKey(text: string): string {
  const key = bareKey(text);
  const short = key.replace(LONG_FORMS, (long) => SHORT_OF.get(long) ?? long);
  if (short === key) return key;
  const words = short.split(' ');
  return words.filter((word, at) => word !== words[at - 1]).join(' ');
}

/** The label without what stands in brackets, or null when nothing or too little would be left. */
export function withoutBrackets(label: string): string | null {
  const rest = label.replace(/\([^()]*\)/g, ' ').trim();
  return rest !== label.trim() && rest.length >= 10 ? rest : null;
}

function squash(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('%', ' phần trăm ')
    .replace(NEITHER_LETTER_NOR_DIGIT, ' ')
    .trim();
}

/** Ð (Icelandic) and Ɖ (African) look like Đ and come from old fonts; none of the three decomposes in Unicode. */
function foldDe(text: string): string {
  return text.replace(/[ðɖ]/g, 'đ');
}

const SEPARATES = ' ';
const DROPPED = '';

/** What each letter of the blocks that Vietnamese uses is without diacritics; computed once, on first use. */
let bareLetters: readonly (string | undefined)[] | null = null;

function bareLetterTable(): readonly (string | undefined)[] {
  const table: (string | undefined)[] = [];
  for (let code = 0; code < 0x250; code += 1) table[code] = bareLetter(String.fromCharCode(code));
  for (let code = 0x300; code < 0x370; code += 1) table[code] = DROPPED;
  for (let code = 0x1e00; code < 0x1f00; code += 1) table[code] = bareLetter(String.fromCharCode(code));
  for (let code = 0x2000; code < 0x2070; code += 1) table[code] = SEPARATES;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) table[code] = DROPPED;
  return table;
}

/** undefined for what only Unicode's own compatibility folding can tell (½, ², ª). */
function bareLetter(letter: string): string | undefined {
  if (letter !== letter.normalize('NFKC') && letter.trim() !== '') return undefined;
  const bare = letter.toLowerCase().normalize('NFD').replace(ANY_MARK, '').replace(/[đðɖ]/g, 'd');
  return /^[\p{L}\p{N}]+$/u.test(bare) ? bare : SEPARATES;
}

/** The words in one pass over the text, whatever its normal form; null when it holds letters of other blocks. */
function bareWords(text: string): string[] | null {
  bareLetters ??= bareLetterTable();
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = bareLetters[text.charCodeAt(at)];
    if (letter === undefined) return null;
    if (letter !== SEPARATES) {
      word += letter;
      continue;
    }
    if (word !== '') words.push(withI(word));
    word = '';
    if (text[at] === '%') words.push('phan', 'tram');
  }
  if (word !== '') words.push(withI(word));
  return words;
}

/** ty → ti, qui → qui; thuy stays. */
function withI(word: string): string {
  const last = word.length - 1;
  if (last < 1 || word[last] !== 'y') return word;
  const before = word.charAt(last - 1);
  const isQu = before === 'u' && word[last - 2] === 'q';
  return isQu || !'aeiouy'.includes(before) ? `${word.slice(0, last)}i` : word;
}
