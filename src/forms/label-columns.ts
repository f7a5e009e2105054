/**
 * Finds the columns of a sheet that hold labels of forms: by labels that match, or, where every label was edited,
 * by labels that are alike under a title or header.
 */
import type { EditionIndex } from './edition-index.js';
import type { ScannedCell, ScannedRow } from './scan-sheet.js';
import { sttOf } from './cell-stt.js';
import { maxOf, minOf } from '../workbook/lists.js';

/** Where in the edition a row's label may belong. */
export interface LabelHit {
  readonly formAt: number;
  readonly rowAt: number;
}

export interface LabelColumn {
  readonly main: number;
  /** The main column and its neighbours that hold labels in rows where it holds none. */
  readonly all: ReadonlySet<number>;
  /** By the sheet's row index. */
  readonly hits: ReadonlyMap<number, readonly LabelHit[]>;
  /** First and last row with a label. */
  readonly first: number;
  readonly last: number;
  /** The column of ordinals just left of it, when there is one. */
  readonly sttColumn: number | null;
}

type Hits = Map<number, readonly LabelHit[]>;

/** Indented children and merged headings begin at most this many columns away from the other labels. */
const NEIGHBOUR = 3;
const SIMILAR = 0.8;
/** Seven forms side by side make seven; a sheet full of labels is no reason to work for ever. */
const MOST_COLUMNS = 40;
/** Texts probed in a column without matching labels, and how many of them must be alike to go on. */
const PROBES = 8;
const SIMILAR_PROBES = 2;
const MOST_SIMILARITY_TESTS = 400;

/** From left to right. */
export function findLabelColumns(rows: readonly ScannedRow[], index: EditionIndex): readonly LabelColumn[] {
  const byColumn = addSimilar(rows, index, exactHits(rows));
  const columns: { main: number; all: Set<number>; hits: Hits }[] = [];
  const fullest = [...byColumn].sort((one, other) => other[1].size - one[1].size || one[0] - other[0]);
  for (const [column, hits] of fullest.slice(0, MOST_COLUMNS)) {
    const home = columns.find((one) => Math.abs(one.main - column) <= NEIGHBOUR && fitsBeside(hits, one, rows));
    if (!home) {
      columns.push({ main: column, all: new Set([column]), hits: new Map(hits) });
      continue;
    }
    home.all.add(column);
    for (const [row, hit] of hits) home.hits.set(row, hit);
  }
  return columns
    .map(({ main, all, hits }): LabelColumn => {
      const indexes = [...hits.keys()];
      const sttColumn = sttColumnOf(rows, main, hits);
      return { main, all, hits, first: minOf(indexes), last: maxOf(indexes), sttColumn };
    })
    .sort((one, other) => one.main - other.main);
}

function exactHits(rows: readonly ScannedRow[]): Map<number, Hits> {
  const byColumn = new Map<number, Hits>();
  for (const row of rows) {
    for (const { column, meaning } of row.cells) {
      if (!meaning || meaning.hits.length === 0) continue;
      const hits = byColumn.get(column) ?? new Map<number, readonly LabelHit[]>();
      hits.set(row.index, meaning.hits);
      byColumn.set(column, hits);
    }
  }
  return byColumn;
}

function fitsBeside(hits: Hits, home: { main: number; hits: Hits }, rows: readonly ScannedRow[]): boolean {
  for (const row of hits.keys()) if (home.hits.has(row)) return false;
  return rows.every(
    (row) => !hits.has(row.index) || !row.cells.some((cell) => cell.column === home.main && isText(cell)),
  );
}

function isText(cell: ScannedCell): boolean {
  return cell.meaning !== null && cell.meaning.key.length >= 8;
}

/** Labels that are only alike, in columns whose first texts already show it, or that a header calls labels. */
function addSimilar(rows: readonly ScannedRow[], index: EditionIndex, exact: Map<number, Hits>): Map<number, Hits> {
  const texts = new Map<number, { row: ScannedRow; cell: ScannedCell }[]>();
  const announced = new Set<number>();
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.meaning?.role === 'label') announced.add(cell.column);
      if (!isText(cell) || cell.meaning?.role || cell.meaning?.title || cell.meaning?.isUnit) continue;
      const list = texts.get(cell.column) ?? [];
      list.push({ row, cell });
      texts.set(cell.column, list);
    }
  }
  const result = new Map(exact);
  for (const [column, list] of texts) {
    const found: Hits = new Map(exact.get(column));
    // Where most labels match, the few edited ones are left to the alignment.
    const isKnown = found.size >= 3 && found.size * 2 >= list.length;
    if (isKnown || (list.length < 2 && !announced.has(column))) continue;
    let similar = 0;
    let tested = 0;
    for (const { row, cell } of list) {
      const isHopeless = tested >= PROBES && similar < SIMILAR_PROBES && !announced.has(column) && found.size < 2;
      if (tested >= MOST_SIMILARITY_TESTS || isHopeless) break;
      if (found.has(row.index)) continue;
      tested += 1;
      const hits = similarHits(cell, index);
      if (hits.length === 0) continue;
      similar += 1;
      found.set(row.index, hits);
    }
    if (found.size > 0) result.set(column, found);
  }
  return result;
}

function similarHits(cell: ScannedCell, index: EditionIndex): readonly LabelHit[] {
  const { meaning } = cell;
  if (!meaning) return [];
  const hits: LabelHit[] = [];
  index.forms.forEach((_, formAt) => {
    index.likenessesTo(meaning, formAt).forEach((likeness, rowAt) => {
      if (likeness >= SIMILAR) hits.push({ formAt, rowAt });
    });
  });
  return hits;
}

function sttColumnOf(rows: readonly ScannedRow[], main: number, hits: Hits): number | null {
  let count = 0;
  for (const row of rows) {
    if (!hits.has(row.index)) continue;
    const left = row.cells.find((cell) => cell.column === main - 1);
    if (left && sttOf(left, false)) count += 1;
  }
  return count * 2 >= hits.size ? main - 1 : null;
}
