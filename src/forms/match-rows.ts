/**
 * Which row of a table is which indicator of the form. Ordinal and label speak together, neither alone, and the order
 * of the template holds the rows in place: an order-preserving alignment over rows and indicators, so that a row
 * inserted or missing shifts nothing.
 */
import type { EditionIndex } from './edition-index.js';
import type { IndexedIndicator } from './indexed-indicator.js';
import type { ScannedTableRow } from './table-rows.js';
import { maxOf } from '../workbook/lists.js';

export interface RowMatch {
  readonly row: ScannedTableRow;
  /** Position in the form. */
  readonly rowAt: number;
  readonly likeness: number;
  /** `same`: the ordinal is the template's; `none`: the row has none; `other`: it was renumbered. */
  readonly stt: 'same' | 'none' | 'other';
  /** The row stands elsewhere than in the template. */
  readonly isMoved: boolean;
}

export interface Matching {
  /** In the order of the rows. */
  readonly matches: readonly RowMatch[];
  /** Rows that are one indicator again. */
  readonly doubles: readonly RowMatch[];
}

/**
 * How alike a label must be, by what the ordinal says. Measured over all pairs of the 133 labels of Huế 2023
 * (`tests/forms/similarity.test.ts`): two rows of different forms with one ordinal are at most 0,46 alike, the same
 * label with a slip or a dropped word at least 0,85, a label with one content word exchanged at most 0,75.
 */
const NEEDED = { same: 0.5, none: 0.85, other: 0.9 } as const;
/** "Đã thực hiện" is part of many other labels, so a short label must make up more of the row's. */
const NEEDED_OF_SHORT = 0.65;
const SHORT = 20;
/** A row goes to the indicator it is most like; a likeness that much lower is another's. */
const RIVAL = 0.1;
const GAIN = { same: 0.5, none: 0, other: -0.3 } as const;
/** Two rows that follow each other as in the template confirm each other. */
const NEIGHBOURS = 0.15;

export function matchRows(rows: readonly ScannedTableRow[], formAt: number, index: EditionIndex): Matching {
  const form = index.forms[formAt];
  if (!form) return { matches: [], doubles: [] };
  const ordinals = renumbered(rows, formAt);
  const pairs = rows.map((row, at) => pairsOf(row, ordinals[at] ?? [], formAt, index));
  const aligned = obvious(pairs) ?? align(pairs, form.rows.length);
  const taken = new Map<number, RowMatch>();
  const byRow = new Map<ScannedTableRow, RowMatch>();
  const keep = (match: RowMatch): void => {
    taken.set(match.rowAt, match);
    byRow.set(match.row, match);
  };
  aligned.forEach((rowAt, at) => {
    const pair = rowAt === null ? undefined : pairs[at]?.find((one) => one.rowAt === rowAt);
    const row = rows[at];
    if (pair && row) keep({ row, rowAt: pair.rowAt, likeness: pair.likeness, stt: pair.stt, isMoved: false });
  });
  const ordinalsOf = new Map(rows.map((row, at) => [row, ordinals[at] ?? []]));
  for (const match of ambiguous([...byRow.values()], ordinalsOf, formAt, index)) {
    taken.delete(match.rowAt);
    byRow.delete(match.row);
  }
  const doubles: RowMatch[] = [];
  rows.forEach((row, at) => {
    if (byRow.has(row)) return;
    // Out of order: only what both ordinal and label say, or a label that stands once in the form.
    const sure = (pairs[at] ?? []).filter((pair) => pair.stt === 'same' || isSole(pair, formAt, index));
    const best = sure.sort((one, other) => gainOf(other) - gainOf(one))[0];
    if (!best) return;
    const match: RowMatch = { ...best, row, isMoved: true };
    if (taken.has(best.rowAt)) {
      if (best.stt !== 'other' || best.likeness === 1) doubles.push(match);
    } else keep(match);
  });
  const matches = rows.map((row) => byRow.get(row)).filter((match) => match !== undefined);
  return { matches, doubles };
}

type Pair = Pick<RowMatch, 'rowAt' | 'likeness' | 'stt'>;

function gainOf(pair: Pair): number {
  return pair.likeness + GAIN[pair.stt];
}

/**
 * The rows' ordinals as the template counts: where a chapter was dropped and "5 UBND huyện giao" became 4, its label
 * says so, and 4.1 below it is the template's 5.1. An ordinal with several readings, one of which the label confirms,
 * was not renumbered: its other readings are other rows' ordinals.
 */
function renumbered(rows: readonly ScannedTableRow[], formAt: number): (readonly string[])[] {
  const moved = new Map<string, string>();
  return rows.map((row) => {
    const ordinals = row.stts.map((stt) => {
      for (let end = stt.lastIndexOf('.'); end > 0; end = stt.lastIndexOf('.', end - 1)) {
        const now = moved.get(stt.slice(0, end));
        if (now !== undefined) return now + stt.slice(end);
      }
      return stt;
    });
    const hits = row.label?.hits.filter((hit) => hit.formAt === formAt) ?? [];
    const [sole] = hits;
    if (sole && hits.length === 1) {
      const templateStt = sole.row.indicator.stt;
      if (row.stts.includes(templateStt)) moved.delete(templateStt);
      else if (!ordinals.includes(templateStt)) {
        const readings = row.stts.filter((stt) => depthOf(stt) === depthOf(templateStt));
        const [only] = readings;
        if (only !== undefined && readings.length === 1) moved.set(only, templateStt);
      } else {
        const confirmed = row.stts[ordinals.indexOf(templateStt)];
        if (confirmed !== undefined) moved.set(confirmed, templateStt);
      }
    }
    return ordinals;
  });
}

function depthOf(stt: string): number {
  return stt.split('.').length;
}

/** The indicators that a row may be. */
function pairsOf(row: ScannedTableRow, ordinals: readonly string[], formAt: number, index: EditionIndex): Pair[] {
  const { label } = row;
  const form = index.forms[formAt];
  if (!label || !form) return [];
  const likenesses = index.likenessesTo(label, formAt);
  const best = maxOf(likenesses);
  const isAmbiguous = form.rows.filter((row) => ordinals.includes(row.indicator.stt)).length > 1;
  const pairs: Pair[] = [];
  likenesses.forEach((likeness, rowAt) => {
    if (likeness < NEEDED.same || likeness < best - RIVAL) return;
    const templateStt = form.rows[rowAt]?.indicator.stt ?? '';
    const stt = ordinals.length === 0 ? 'none' : ordinals.includes(templateStt) ? 'same' : 'other';
    // An ordinal that may be two rows of the form confirms neither: the label is as alike as without an ordinal.
    const least = stt === 'same' && isAmbiguous ? NEEDED.none : NEEDED[stt];
    const needed = isShort(form.rows[rowAt]) ? Math.max(least, NEEDED_OF_SHORT) : least;
    if (likeness >= needed) pairs.push({ rowAt, likeness, stt });
  });
  return pairs;
}

/**
 * Each row's own best choice, when these stand in order: then no alignment gains more. Null when they do not, or when
 * a row has two that are as good.
 */
function obvious(pairs: readonly (readonly Pair[])[]): (number | null)[] | null {
  let last = -1;
  const result: (number | null)[] = [];
  for (const options of pairs) {
    let best: Pair | null = null;
    let second = Number.NEGATIVE_INFINITY;
    for (const pair of options) {
      if (best === null || gainOf(pair) > gainOf(best)) {
        second = best === null ? second : gainOf(best);
        best = pair;
      } else second = Math.max(second, gainOf(pair));
    }
    if (best !== null) {
      if (best.rowAt <= last || gainOf(best) - second < 2 * NEIGHBOURS) return null;
      last = best.rowAt;
    }
    result.push(best?.rowAt ?? null);
  }
  return result;
}

function isShort(row: IndexedIndicator | undefined): boolean {
  return row !== undefined && row.key.length < SHORT;
}

/** The best order-preserving choice: for each row its indicator's position, or null. */
function align(pairs: readonly (readonly Pair[])[], width: number): (number | null)[] {
  // best[r][i]: the most that rows before r and indicators before i can gain; ends[r][i]: with row r on indicator i.
  const best: Float64Array[] = [new Float64Array(width + 1)];
  const ends: Float64Array[] = [];
  const nothing = new Float64Array(width + 1).fill(Number.NEGATIVE_INFINITY);
  pairs.forEach((options, at) => {
    const above = best[at] ?? nothing;
    const endsAbove = ends[at - 1] ?? nothing;
    const end = new Float64Array(width + 1).fill(Number.NEGATIVE_INFINITY);
    for (const pair of options) {
      const before = above[pair.rowAt] ?? 0;
      const follows = pair.rowAt > 0 ? (endsAbove[pair.rowAt - 1] ?? Number.NEGATIVE_INFINITY) + NEIGHBOURS : before;
      end[pair.rowAt] = gainOf(pair) + Math.max(before, follows);
    }
    const here = Float64Array.from(above);
    for (let column = 1; column <= width; column += 1) {
      here[column] = Math.max(above[column] ?? 0, here[column - 1] ?? 0, end[column - 1] ?? 0);
    }
    ends.push(end);
    best.push(here);
  });
  return traceBack(pairs, best, ends, width);
}

function traceBack(
  pairs: readonly (readonly Pair[])[],
  best: readonly Float64Array[],
  ends: readonly Float64Array[],
  width: number,
): (number | null)[] {
  const result: (number | null)[] = pairs.map(() => null);
  let column = width;
  let forced = false;
  for (let at = pairs.length - 1; at >= 0;) {
    const value = best[at + 1]?.[column] ?? 0;
    if (!forced && value === (best[at]?.[column] ?? 0)) {
      at -= 1;
      continue;
    }
    if (!forced && column > 0 && value === (best[at + 1]?.[column - 1] ?? 0)) {
      column -= 1;
      continue;
    }
    const rowAt = column - 1;
    result[at] = rowAt;
    const follows = (ends[at - 1]?.[rowAt - 1] ?? Number.NEGATIVE_INFINITY) + NEIGHBOURS;
    forced = follows > (best[at]?.[rowAt] ?? 0);
    column = rowAt;
    at -= 1;
  }
  return result;
}

/** The label stands once in the form and the row is nearly it. */
function isSole(pair: Pair, formAt: number, index: EditionIndex): boolean {
  return pair.likeness >= NEEDED.other && twinsOf(pair.rowAt, formAt, index).length === 0;
}

/** Other indicators of the form with the same label. */
function twinsOf(rowAt: number, formAt: number, index: EditionIndex): readonly number[] {
  const rows = index.forms[formAt]?.rows ?? [];
  const own = rows[rowAt]?.key;
  return rows.filter((row) => row.rowAt !== rowAt && row.key === own).map((row) => row.rowAt);
}

/**
 * Matches that could as well be the twin with the same label: no ordinal says which, the twin has no row of its own,
 * and it would stand in order too. Then the row above them decides, "UBND cấp xã" or "UBND cấp huyện"; where it is
 * missing for both, or where the row's own ordinal puts it under another one, nothing is guessed.
 */
function ambiguous(
  matches: readonly RowMatch[],
  ordinalsOf: ReadonlyMap<ScannedTableRow, readonly string[]>,
  formAt: number,
  index: EditionIndex,
): readonly RowMatch[] {
  if (matches.every((match) => match.stt === 'same')) return [];
  const rows = index.forms[formAt]?.rows ?? [];
  const taken = new Set(matches.map((match) => match.rowAt));
  const isSure = (match: RowMatch): boolean => match.stt === 'same' || twinsOf(match.rowAt, formAt, index).length === 0;
  const isUnderItsParent = ({ row, rowAt }: RowMatch): boolean => {
    const parent = parentStt(rows[rowAt]?.indicator.stt ?? '');
    if (!taken.has(rows.findIndex(({ indicator }) => indicator.stt === parent))) return false;
    const ordinals = ordinalsOf.get(row) ?? [];
    return ordinals.length === 0 || ordinals.some((stt) => parentStt(stt) === parent);
  };
  return matches.filter((match, at) => {
    if (isSure(match) || isUnderItsParent(match)) return false;
    const after = matches.slice(0, at).filter(isSure).at(-1)?.rowAt ?? -1;
    const before = matches.slice(at + 1).find(isSure)?.rowAt ?? Number.POSITIVE_INFINITY;
    return twinsOf(match.rowAt, formAt, index).some((twin) => !taken.has(twin) && twin > after && twin < before);
  });
}

/** `3.2` of `3.2.1`; empty for a chapter. */
function parentStt(stt: string): string {
  return stt.slice(0, Math.max(0, stt.lastIndexOf('.')));
}
