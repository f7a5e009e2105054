/**
 * What a file's path says about who sent it and for when: `quang-phu.xlsx`, `PL_XaQuangPhu_6T2023.xls`,
 * `Quảng Phú/phu luc.xlsx`. A hint that titles and settings overrule.
 */
import { bareKey } from '../forms/label.js';
import { parsePeriod, usualPeriod, type NamedPeriod } from '../sources/period.js';
import { rosterIndex, type Roster } from './roster.js';

/** The path's words, nearest first: the file's own name, then its folders'. */
function pathKeys(path: string): readonly string[] {
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
