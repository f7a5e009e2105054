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
const LONG_FORMS = new RegExp(`(?<=^| )(?:${ABBREVIATIONS.map(([long]) => long).join('|')})(?=$| )`, 'g');
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
  const plain = squash(text).normalize('NFD').replace(ANY_MARK, '').replace(/[đðɖ]/g, 'd');
  return plain.replace(Y_AFTER_CONSONANT, 'i');
}

/** `bareKey` with the usual abbreviations folded and a word said twice said once: "PAKN (phản ánh, kiến nghị)". */
export function matchKey(text: string): string {
  const short = bareKey(text).replace(LONG_FORMS, (long) => SHORT_OF.get(long) ?? long);
  return short.replace(/(?<=^| )(\S+)(?: \1)+(?=$| )/g, '$1');
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
