/**
 * TCVN3 (.VnTime) and VNI (VNI-Times) text, as it still stands in older sheets: "Tæng sè hå s¬", "Toång soá hoà sô".
 * The bytes decide, never the font's name: a text counts as legacy when its words are no Vietnamese syllables
 * as they stand and become syllables by decoding.
 */
import type { LegacyEncoding } from './legacy-tables.js';
import { TCVN3, VNI_ALONE, VNI_BASES, VNI_MARKS } from './legacy-tables.js';

export type { LegacyEncoding } from './legacy-tables.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** Letters that only true Unicode Vietnamese has: ă đ ĩ ũ ơ ư and all of the block with ạ…ỹ. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const HIGH_BYTE = /[\u00A1-\u00FF]/;
const COMBINING = /[\u0300-\u036F]/;

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?';
const CODA = '(?:ch|ng|nh|[cmnpt])';
/** Vowels that end a syllable, that may end it, and that never do. */
const OPEN =
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uơ|ưa|ưi|ưu|iêu|yêu|oai|oao|oay|oeo|uao|uây|uêu|uôi|ươi|ươu|uya|uyu';
const EITHER = 'a|e|ê|i|o|ô|ơ|u|ư|y|oa|oe|uê|uy';
const CLOSED = 'ă|â|iê|yê|uô|ươ|uâ|oă|uyê';
const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${OPEN})|(?:${EITHER})${CODA}?|(?:${CLOSED})${CODA})$`);
/** In these the tone stands on the first vowel. */
const MISPLACED_COLOUR = /(?:a[iouy]|eo|[ou]i|iu)[\u0300\u0301\u0303\u0309\u0323]$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Both readings of a text that may be legacy; none when it is plain ASCII or shows letters of true Unicode. */
export function legacyReadings(text: string): readonly Decoded[] {
  if (!HIGH_BYTE.test(text) || UNICODE_VIETNAMESE.test(text) || COMBINING.test(text)) return [];
  return [
    { text: decodeTcvn3(text), encoding: 'tcvn3' },
    { text: decodeVni(text), encoding: 'vni' },
  ];
}

/** The text decoded, or null when it is good Unicode as it stands. */
export function decodeLegacy(text: string): Decoded | null {
  const candidates = legacyReadings(text);
  const before = candidates.length === 0 ? 0 : strangeWords(text);
  if (before === 0) return null;
  let best: Decoded | null = null;
  let fewest = before;
  for (const candidate of candidates) {
    const strange = strangeWords(candidate.text);
    if (strange < fewest) {
      best = candidate;
      fewest = strange;
    }
  }
  return best;
}

export function decodeTcvn3(text: string): string {
  let result = '';
  for (const letter of text) result += TCVN3.get(letter) ?? letter;
  return result;
}

/** VNI writes a mark as a letter of its own after the vowel: `oå` is ổ. */
export function decodeVni(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const lower = letter.toLowerCase();
    const isUpper = letter !== lower;
    const base = VNI_BASES.get(lower);
    const mark = base === undefined ? undefined : VNI_MARKS.get(text.charAt(at + 1).toLowerCase());
    const decoded = base !== undefined && mark !== undefined ? (base + mark).normalize('NFC') : VNI_ALONE.get(lower);
    if (base !== undefined && mark !== undefined) at += 1;
    result += decoded === undefined ? letter : isUpper ? decoded.toUpperCase() : decoded;
  }
  return result;
}

/** How many words with letters beyond ASCII are no Vietnamese syllables. */
function strangeWords(text: string): number {
  let strange = 0;
  for (const word of text.toLowerCase().split(/[\s\u0021-\u0040\u005B-\u0060\u007B-\u007E\u00A0]+/)) {
    if (!/[\u0080-\uFFFF]/.test(word)) continue;
    const parts = word.normalize('NFD');
    const tones = parts.match(TONES)?.length ?? 0;
    if (tones > 1 || MISPLACED_COLOUR.test(parts) || !SYLLABLE.test(parts.replace(TONES, '').normalize('NFC')))
      strange += 1;
  }
  return strange;
}
