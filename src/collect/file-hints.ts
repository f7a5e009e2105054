/**
 * What a file's path says about who sent it and for when: `quang-phu.xlsx`, `PL_XaQuangPhu_6T2023.xls`,
 * `Quảng Phú/phu luc.xlsx`. A hint that titles and settings overrule.
 */
import { bareKey } from '../forms/label.js';
import { parsePeriod, usualPeriod, type NamedPeriod } from '../sources/period.js';
import { rosterIndex, type Roster } from './roster.js';
import { parseUnitName, type UnitName } from './unit-name.js';

/** Words of file names that are no part of a unit's name. */
const NOISE =
  /\b(?:phu luc|phuluc|pl|bao cao|bc|cchc|bieu(?: mau)?|mau|so lieu|solieu|kem theo|gui|ban|chinh thuc|chot|final|moi|sua|bo sung|lan|v|ver|copy|scan|nam|quy|qui|thang|dau|cuoi|ky|kem|file|cua|ubnd|don vi)\b|\b[\dtq]+\b|\b\d+t\b/g;
const UNIT_IN_NAME = /\b(xa|phuong|thi tran|tt|dac khu|huyen|quan|thi xa|tp|thanh pho|tinh) ((?:[a-z']+ ?){1,4})/;

/** The path's words, nearest first: the file's own name, then its folders'. */
export function pathKeys(path: string): readonly string[] {
  return path
    .split(/[\\/]/)
    .map((part, at, parts) => wordsOf(at === parts.length - 1 ? part.replace(/\.[a-z]{2,5}$/i, '') : part))
    .reverse();
}

/** `PL_XaQuangPhu_6T2023` → `pl xa quang phu 6t2023`. */
function wordsOf(part: string): string {
  return bareKey(part.normalize('NFC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** A short name squeezed into other words proves nothing. */
const SHORTEST_SQUEEZED = 5;
/** Words of the longest names of units. */
const MOST_WORDS = 6;

/** The units of a list whose names the path holds; the longest names win. One is an answer, more are a question. */
export function unitsInPath(path: string, roster: Roster): readonly number[] {
  for (const key of pathKeys(path)) {
    const places = unitsInWords(key.split(' '), roster) ?? unitsSqueezed(key.replaceAll(' ', ''), roster);
    if (places) return withKind(places, key, roster);
  }
  return [];
}

function unitsInWords(words: readonly string[], roster: Roster): readonly number[] | undefined {
  const { byBare } = rosterIndex(roster);
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    const found = new Set<number>();
    for (let from = 0; from + length <= words.length; from += 1) {
      for (const at of byBare.get(words.slice(from, from + length).join(' ')) ?? []) found.add(at);
    }
    if (found.size > 0) return [...found];
  }
  return undefined;
}

/** `quangphu6t2023`: names run together. */
function unitsSqueezed(text: string, roster: Roster): readonly number[] | undefined {
  const { byJoined } = rosterIndex(roster);
  for (let length = text.length; length >= SHORTEST_SQUEEZED; length -= 1) {
    const found = new Set<number>();
    for (let from = 0; from + length <= text.length; from += 1) {
      const part = text.slice(from, from + length);
      // "phuong1" in "phuong12" is not the same ward.
      if (/\d$/.test(part) && /\d/.test(text.charAt(from + length))) continue;
      for (const at of byJoined.get(part) ?? []) found.add(at);
    }
    if (found.size > 0) return [...found];
  }
  return undefined;
}

/** Of xã Phú Lộc and thị trấn Phú Lộc the one whose kind the path names too. */
function withKind(places: readonly number[], key: string, roster: Roster): readonly number[] {
  if (places.length <= 1) return places;
  const squeezed = key.replaceAll(' ', '');
  const named = places.filter((at) => {
    const { kind, bare } = roster.units[at]?.name ?? { kind: null, bare: '' };
    return kind !== null && squeezed.includes(`${kind}${bare}`.replace(/[ -]/g, ''));
  });
  return named.length > 0 ? named : places;
}

/** The unit that a path names where there is no list: "xa quang phu" in it, or what is left of its words. */
export function unitOfPath(path: string): UnitName | null {
  for (const key of pathKeys(path)) {
    const named = UNIT_IN_NAME.exec(key);
    const rest = (named?.[2] ?? key).replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
    if (rest.length < 3) continue;
    const kind = named?.[1] === 'tt' ? 'thi tran' : named?.[1] === 'tp' ? 'thanh pho' : named?.[1];
    return parseUnitName(kind === undefined ? properCase(rest) : `${kind} ${properCase(rest)}`);
  }
  return null;
}

function properCase(name: string): string {
  return name.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const COMPACT: readonly (readonly [RegExp, (match: RegExpExecArray) => NamedPeriod | null])[] = [
  [/\b0?6 ?t(?:hang)?(?: dau)?(?: nam)? ?(20\d\d)\b/, ([, year]) => usualPeriod('half', 1, Number(year))],
  [/\b0?9 ?t(?:hang)?(?: nam)? ?(20\d\d)\b/, ([, year]) => usualPeriod('nine-months', 1, Number(year))],
  [
    /\bq(?:u[iy])? ?([1-4]) ?(?:nam )?(20\d\d)\b/,
    ([, number, year]) => usualPeriod('quarter', Number(number), Number(year)),
  ],
  [
    /\bt(?:hang)? ?(0?[1-9]|1[0-2]) (?:nam )?(20\d\d)\b/,
    ([, number, year]) => usualPeriod('month', Number(number), Number(year)),
  ],
];

/** The period that a path names: `6T2023`, `Q1-2023`, `quy I 2023`; null where it names none. */
export function periodOfPath(path: string): NamedPeriod | null {
  for (const key of pathKeys(path)) {
    for (const [pattern, read] of COMPACT) {
      const match = pattern.exec(key);
      if (match) return read(match);
    }
    const named = parsePeriod(key);
    if (named) return named;
  }
  return null;
}
