/** Holds the readings of one workbook against each other, cell by cell; the majority decides. */
import { type PlainCell, isSameCell, type PlainWorkbook } from './cells.js';

export interface Reading {
  readonly reader: string;
  readonly workbook: PlainWorkbook;
}

export interface Disagreement {
  readonly sheet: string;
  /** `row:column`, from 0. */
  readonly place: string;
  /** The one reader that stands alone; null: no two readers agree, or there are only two. */
  readonly alone: string | null;
  /** What each reader has, in words: `ours number, SheetJS text`. */
  readonly kinds: string;
  readonly values: readonly string[];
}

export interface Comparison {
  /** Places where at least one reader has something, on sheets that all of them read to the end. */
  readonly cells: number;
  readonly disagreements: readonly Disagreement[];
  /** Sheets that not every reader has, by name. */
  readonly sheetsApart: readonly string[];
}

/** At least two readings. A cell that one of them calls unreadable is no disagreement: it says that it does not know. */
export function compareReadings(readings: readonly Reading[]): Comparison {
  const disagreements: Disagreement[] = [];
  const sheetsApart: string[] = [];
  let cells = 0;
  for (const name of new Set(readings.flatMap(({ workbook }) => [...workbook.keys()]))) {
    const sheets = readings.map(({ workbook }) => workbook.get(name));
    if (sheets.some((sheet) => sheet === undefined)) {
      sheetsApart.push(name);
      continue;
    }
    if (sheets.some((sheet) => sheet?.isComplete === false)) continue;
    const places = new Set(sheets.flatMap((sheet) => [...(sheet?.cells.keys() ?? [])]));
    cells += places.size;
    for (const place of places) {
      const found = sheets.map((sheet) => sheet?.cells.get(place));
      if (found.some((cell) => cell?.kind === 'unreadable')) continue;
      if (found.every((cell) => isSameCell(cell, found[0]))) continue;
      disagreements.push(disagreementOf(name, place, readings, found));
    }
  }
  return { cells, disagreements, sheetsApart };
}

function disagreementOf(
  sheet: string,
  place: string,
  readings: readonly Reading[],
  found: readonly (PlainCell | undefined)[],
): Disagreement {
  const loners = readings.filter((_, index) => {
    const others = found.filter((__, other) => other !== index);
    return others.length > 1 && others.every((cell) => isSameCell(cell, others[0]));
  });
  const alone = loners.length === 1 ? (loners[0]?.reader ?? null) : null;
  return {
    sheet,
    place,
    alone,
    kinds: readings.map(({ reader }, index) => `${reader} ${found[index]?.kind ?? 'nothing'}`).join(', '),
    values: found.map((cell) => (cell && 'value' in cell ? JSON.stringify(cell.value).slice(0, 60) : 'nothing')),
  };
}
