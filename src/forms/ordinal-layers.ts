/**
 * Rows that are numbered in layers: chapters A, B or I, II, rows 1, 2 that begin anew in every chapter, letters a), b) and
 * dashes below them. A row's path is the numbers of all layers above it: row 1 of chapter II is 2.1.
 */
import { romanValue, type Stt } from './stt.js';

/** From the outermost in; `plain`: a row without any mark of its own. */
export type OrdinalStyle = 'upper' | 'roman' | 'number' | 'lower' | 'plain' | 'dash' | 'plus';

export interface Ordinal {
  readonly style: OrdinalStyle;
  /** The numbers that are printed: 3.2 is [3, 2]; empty for rows that are counted by their place. */
  readonly numbers: readonly number[];
}

const RANK: Readonly<Record<OrdinalStyle, number>> = {
  upper: 0,
  roman: 1,
  number: 2,
  lower: 3,
  plain: 4,
  dash: 5,
  plus: 6,
};
const ROMAN = /^([IVX]{1,5})((?:\s*[.,]\s*\d{1,2})*)\s*[.,):-]*$/;
const UPPER = /^([A-ZĐ])\s*[.,):-]*$/;
const UPPER_LETTERS = 'ABCDĐEGHIKLMN';

/** What the ordinal's own text says; `plain` for none. */
export function ordinalOf(stt: Stt | null): Ordinal {
  if (stt === null) return { style: 'plain', numbers: [] };
  const written = stt.written.trim();
  const roman = ROMAN.exec(written);
  if (roman) {
    const [, numeral = '', tail = ''] = roman;
    const more = tail
      .split(/[.,]/)
      .map(Number)
      .filter((number) => number > 0);
    return { style: 'roman', numbers: [romanValue(numeral), ...more] };
  }
  const upper = UPPER.exec(written)?.[1];
  if (upper !== undefined && UPPER_LETTERS.includes(upper)) {
    return { style: 'upper', numbers: [UPPER_LETTERS.indexOf(upper) + 1] };
  }
  if (stt.letter !== null) return { style: 'lower', numbers: [stt.letter] };
  return { style: 'number', numbers: (stt.candidates[0] ?? '').split('.').map(Number) };
}

/** A dash or plus that stands before a label, or alone in the cell of the ordinal. */
export function dashOf(text: string): OrdinalStyle | null {
  const first = /^\s*([-–—•*+])(?:\s|$|\p{L})/u.exec(text)?.[1];
  if (first === undefined) return null;
  return first === '+' ? 'plus' : 'dash';
}

interface Layer {
  readonly style: OrdinalStyle;
  numbers: readonly number[];
}

/** The path of each row; null for rows that print no number (those are counted by their place, see `placedPaths`). */
export function layeredPaths(ordinals: readonly Ordinal[]): readonly (readonly number[] | null)[] {
  const stack: Layer[] = [];
  /** Whole numbers that were printed in the chapter, for telling "2.1" of row 2 from "2.1" of chapter 2. */
  let printed = new Set<number>();
  return ordinals.map(({ style, numbers }) => {
    while ((stack.at(-1) ? RANK[stack.at(-1)?.style ?? 'plus'] : -1) > RANK[style]) stack.pop();
    const top = stack.at(-1);
    if (numbers.length === 0) return null;
    if (style === 'upper' || style === 'roman') printed = new Set();
    let own = numbers;
    if (style === 'number') {
      const [first = 0] = numbers;
      const above = stack.filter((layer) => layer.style !== style).at(-1);
      const isOfChapter = numbers.length > 1 && above?.numbers.at(-1) === first && !printed.has(first);
      if (isOfChapter) own = numbers.slice(1);
      if (numbers.length === 1) printed.add(first);
    }
    if (top?.style === style) top.numbers = own;
    else stack.push({ style, numbers: own });
    return stack.flatMap((layer) => layer.numbers);
  });
}
