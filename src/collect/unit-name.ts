/**
 * Names of units made comparable: "Xã Quảng Phú", "UBND xã Quảng Phú", "QUẢNG PHÚ" and quang-phu in a file's name are one.
 * The kind (xã, phường…) and the diacritics decide only where two units would otherwise be taken for each other.
 */
import { bareKey, spellingKey } from '../forms/label.js';
import type { Level } from '../forms/edition.js';

export type OfficeKind =
  'xa' | 'phuong' | 'thi-tran' | 'dac-khu' | 'huyen' | 'quan' | 'thi-xa' | 'thanh-pho' | 'tinh' | 'so';

export interface UnitName {
  /** As it was written, trimmed. */
  readonly text: string;
  /** null where the name alone was written. */
  readonly kind: OfficeKind | null;
  /** The name without kind and office, lower case without diacritics: `quang phu`. */
  readonly bare: string;
  /** The same with its diacritics, for telling Quảng Phú from Quảng Phụ. */
  readonly spelled: string;
}

/** Longest first; abbreviations only where something follows. */
const KINDS: readonly (readonly [RegExp, OfficeKind])[] = [
  [/^(?:thi tran|ttr|tt) /, 'thi-tran'],
  [/^(?:thi xa|tx) /, 'thi-xa'],
  [/^(?:thanh pho|tp) /, 'thanh-pho'],
  [/^(?:dac khu|dk) /, 'dac-khu'],
  [/^(?:phuong|p) /, 'phuong'],
  [/^(?:huyen|h) /, 'huyen'],
  [/^(?:quan|q) /, 'quan'],
  [/^(?:tinh|t) /, 'tinh'],
  [/^so /, 'so'],
  [/^(?:xa|x) /, 'xa'],
];
const OFFICE =
  /^(?:(?:\d{1,4} )?(?:ten )?don vi(?: bao cao)? |uy ban nhan dan |ubnd |hdnd |uy ban |dang uy |van phong )+/;
/** What follows the name: the district and province it lies in. */
const PARENT = /\s*(?:[,;(–—]|\s-\s|(?<=\S)\s(?:thuộc|trực thuộc)\s).*$/iu;
/** "Xã Quảng Phú huyện Quảng Điền", with nothing between. */
const COMMUNE_IN_DISTRICT =
  /^((?:.*\s)?(?:xã|phường|thị trấn|đặc khu)\s\S.*?)\s(?:huyện|quận|thị xã|thành phố|tp\.?|tỉnh)\s.*$/iu;

export const LEVEL_OF_KIND: Readonly<Record<OfficeKind, Level>> = {
  xa: 'xa',
  phuong: 'xa',
  'thi-tran': 'xa',
  'dac-khu': 'xa',
  huyen: 'huyen',
  quan: 'huyen',
  'thi-xa': 'huyen',
  'thanh-pho': 'tinh',
  tinh: 'tinh',
  so: 'tinh',
};

/** A written name to its parts. A name of which nothing is left but its kind keeps what was written. */
export function parseUnitName(text: string): UnitName {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const own = line.replace(PARENT, '').replace(COMMUNE_IN_DISTRICT, '$1').trim() || line;
  let rest = bareKey(own).replace(OFFICE, '');
  let kind: OfficeKind | null = null;
  for (const [pattern, name] of KINDS) {
    if (!pattern.test(rest)) continue;
    kind = name;
    rest = rest.replace(pattern, '');
    break;
  }
  const bare = rest.replace(/\b0+(\d)/g, '$1');
  // The diacritics of as many words as are left of the name.
  const words = spellingKey(own).split(' ');
  const spelled = words
    .slice(Math.max(0, words.length - bare.split(' ').length))
    .join(' ')
    .replace(/\b0+(\d)/g, '$1');
  return { text: line, kind, bare, spelled };
}

/** Whether two names may be the same unit: the bare names are, and the kinds do not contradict. */
export function mayBeSameUnit(one: UnitName, other: UnitName): boolean {
  return one.bare === other.bare && (one.kind === null || other.kind === null || one.kind === other.kind);
}

const KIND_TEXTS: Readonly<Record<OfficeKind, string>> = {
  xa: 'Xã',
  phuong: 'Phường',
  'thi-tran': 'Thị trấn',
  'dac-khu': 'Đặc khu',
  huyen: 'Huyện',
  quan: 'Quận',
  'thi-xa': 'Thị xã',
  'thanh-pho': 'Thành phố',
  tinh: 'Tỉnh',
  so: 'Sở',
};

/** Whether it was written without diacritics although others may write the same name with them. */
export function isPlainName({ spelled, bare }: UnitName): boolean {
  return spelled === bare;
}

/** A name without diacritics in the spelling of another that is the same unit: `Xã Quảng Ngạn` for `xa quang ngan`. */
export function inSpellingOf(name: UnitName, other: UnitName): UnitName {
  if (!isPlainName(name) || isPlainName(other) || !mayBeSameUnit(name, other)) return name;
  if (other.kind !== null || name.kind === null) return other;
  const { text } = other;
  return parseUnitName(`${KIND_TEXTS[name.kind]} ${text}`);
}

/** For maps: the same for two spellings of one unit, kind and diacritics included. */
export function unitKey({ kind, spelled }: UnitName): string {
  return `${kind ?? ''}:${spelled}`;
}

/** The keys (`unitKey`) that more than one of the names has: two communes of one name. */
export function sharedKeys(names: readonly UnitName[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const key of names.map(unitKey)) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

/** A name for a file: `xa-quang-phu`. */
export function fileNameOf({ kind, bare }: UnitName): string {
  const name = bare.replaceAll(' ', '-');
  return (kind === null ? name : `${kind}-${name}`) || 'don-vi';
}
