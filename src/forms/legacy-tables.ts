/**
 * The letters of the two legacy encodings as they show in a cell, that is, read as Windows-1252.
 * TCVN3: TCVN 5712:1993, single bytes. VNI: a vowel followed by a mark. The .VnTimeH fonts write capitals
 * with the small letters' bytes, so capitals with tones do not occur in TCVN3.
 */

export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3_TEXT =
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ' +
  'ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ' +
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ';

/** One byte to one letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  TCVN3_TEXT.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** Vowels that take a mark, as they are written alone. */
export const VNI_BASES: ReadonlyMap<string, string> = new Map([
  ...Array.from('aeouy').map((vowel) => [vowel, vowel] as const),
  ['ô', 'ơ'],
  ['ö', 'ư'],
]);

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const HAT = '\u0302';
const BREVE = '\u0306';

export const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', HAT],
  ['á', HAT + ACUTE],
  ['à', HAT + GRAVE],
  ['å', HAT + HOOK],
  ['ã', HAT + TILDE],
  ['ä', HAT + DOT],
  ['ê', BREVE],
  ['é', BREVE + ACUTE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
]);

/** Letters that stand for themselves. */
export const VNI_ALONE: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);
