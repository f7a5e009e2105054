/** What kind of figure a row or column holds, by its unit of measure and its words. */
import type { Code, UnitKind } from '../edition.js';
import { bareKey } from '../label.js';

/** Measures in which halves occur. */
const DECIMAL_WORDS: ReadonlySet<string> = new Set([
  'dong',
  'trieu',
  'ti',
  'nghin',
  'ngan',
  'usd',
  'ha',
  'hecta',
  'tan',
  'ta',
  'yen',
  'kg',
  'gam',
  'km',
  'km2',
  'm',
  'm2',
  'm3',
  'met',
  'mm',
  'cm',
  'lit',
  'kwh',
  'mw',
  'gio',
  'diem',
]);
const PERCENT_UNIT = /^(?:(?:ti le )?phan tram|ti le)$/;
/** Words that begin a row's figure; a row without a unit of measure and without them is a heading. */
const COUNTS = /^(?:trong do )?(?:tong so|tong|so|so luong|so luot|so nguoi|luong)(?: |$)/;
const RATE = /^(?:trong do )?(?:ti le|ti suat|ti trong|muc do dat|phan tram)(?: |$)/;
/** A base that no row of the form holds, or one that may be smaller: the rate may pass 100. */
const PASSES =
  /so voi (?:ke hoach|kh |du toan|chi tieu|nam|cung ki|ki truoc|thang|quy|dinh muc|nghi quyet)|so voi (?:ke hoach|du toan|kh)$|(?:thuc hien|hoan thanh|dat|vuot) (?:(?:so voi|duoc|dat) )?(?:ke hoach|du toan|chi tieu|kh)(?: |$)|toc do|tang truong|chi so/;
const MAY_FALL = /(?:cat giam|tinh gian|tang truong|toc do|tang giam|giam).*so voi|(?:toc do|tang truong|tang giam)/;

/** "Có = 1; Không = 0", "Chưa có = 0 2 cấp = 1": none where the text is no list of codes. */
function codesIn(text: string): readonly Code[] {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const codes = [...labelled(tidy), ...(/=\s*\d/.test(tidy) ? [] : numbered(tidy))];
  const isList = codes.length >= 2 && new Set(codes.map(({ value }) => value)).size === codes.length;
  return isList ? codes : [];
}

function labelled(text: string): Code[] {
  const codes: Code[] = [];
  let from = 0;
  for (const match of text.matchAll(/\s*[=:]\s*(\d{1,3})(?!\d|[.,]\d)/g)) {
    const label = tidyLabel(text.slice(from, match.index));
    if (label !== '') codes.push({ value: Number(match[1]), label });
    from = match.index + match[0].length;
  }
  return codes;
}

function numbered(text: string): Code[] {
  const parts = [...text.matchAll(/(\d{1,3})\s*[=:]\s*([^=:;,/]+?)(?=\s*(?:[;,/]|\d{1,3}\s*[=:]|$))/g)];
  return parts.flatMap(([, value = '', label = '']) => {
    const tidy = tidyLabel(label);
    return /\p{L}/u.test(tidy) ? [{ value: Number(value), label: tidy }] : [];
  });
}

function tidyLabel(text: string): string {
  return text.replace(/^[\s;,./()–-]+|[\s;,./(–-]+$/g, '').trim();
}

export interface RowWords {
  readonly label: string;
  readonly unit: string;
  /** The form has a column of units. */
  readonly hasUnits: boolean;
  readonly hasChildren: boolean;
  /** A chapter: "I. Lĩnh vực y tế". */
  readonly isChapter: boolean;
  /** The written figure of a filled form, where there is one: a heading holds none. */
  readonly isFilled: boolean;
}

export interface RowKind {
  readonly kind: UnitKind;
  readonly codes: readonly Code[];
  readonly mayBeNegative: boolean;
  readonly mayPassHundred: boolean;
}

export function rowKind(row: RowWords): RowKind {
  const key = bareKey(row.label);
  const codes = codesIn(row.unit);
  if (codes.length > 0) return plain('code', codes);
  const inLabel = row.unit.trim() === '' ? codesIn(bracketsOf(row.label)) : [];
  if (inLabel.length > 0) return plain('code', inLabel);
  const ofUnit = kindOfUnit(row.unit);
  if (ofUnit === 'percent') return percent(key);
  if (ofUnit !== null) return plain(ofUnit);
  if (/\(\s*%\s*\)|\(\s*ĐVT\s*:\s*%\s*\)/i.test(row.label)) return percent(key);
  if (RATE.test(key) && !row.hasChildren) return percent(key);
  if (RATE.test(key) && (row.isFilled || !row.hasUnits)) return percent(key);
  if (row.isFilled) return plain('count');
  if (isMarker(key) || row.isChapter) return plain('heading');
  if (row.hasChildren) return plain(row.hasUnits || !COUNTS.test(key) ? 'heading' : 'count');
  return plain(row.hasUnits && !COUNTS.test(key) ? 'heading' : 'count');
}

function plain(kind: UnitKind, codes: readonly Code[] = []): RowKind {
  return { kind, codes, mayBeNegative: false, mayPassHundred: false };
}

function percent(key: string): RowKind {
  return { kind: 'percent', codes: [], mayBeNegative: MAY_FALL.test(key), mayPassHundred: PASSES.test(key) };
}

/** null for no unit at all. */
export function kindOfUnit(unit: string): Exclude<UnitKind, 'heading' | 'code'> | null {
  if (unit.trim() === '') return null;
  const key = bareKey(unit);
  if (PERCENT_UNIT.test(key) || /^\(?\s*%/.test(unit.trim())) return 'percent';
  if (/[/‰]/.test(unit)) return 'money';
  const isMeasured = /^(?:ngay )?cong$/.test(key) || key.split(' ').some((word) => DECIMAL_WORDS.has(word));
  return isMeasured ? 'money' : 'count';
}

/** A row that only opens the rows below it: "Trong đó:", "Chia ra". */
export function isMarker(key: string): boolean {
  return /^(?:trong do|chia ra|gom|bao gom|phan theo.*|chia theo.*|gom co|trong do gom|cu the)$/.test(key);
}

export function mayPassHundred(text: string): boolean {
  return PASSES.test(bareKey(text));
}

function bracketsOf(label: string): string {
  return /\(([^()]*=[^()]*)\)/.exec(label)?.[1] ?? '';
}

export function isCumulative(key: string): boolean {
  return /luy ke|cong don/.test(key);
}

export function isYearly(key: string): boolean {
  return /ke hoach (?:nam|duoc giao|giao)|giao trong nam|(?:du toan|chi tieu) (?:nam|duoc giao|giao)|de ra trong ke hoach|nguoi lam viec duoc giao/.test(
    key,
  );
}
