/**
 * Finds the tables of forms on a scanned sheet, however they are laid out: below each other, side by side, under
 * titles or under none. A column of texts that are labels of a form makes a table; titles only help.
 */
import type { EditionIndex } from './edition-index.js';
import { findLabelColumns, type LabelColumn } from './label-columns.js';
import type { ScannedCell, ScannedRow } from './scan-sheet.js';
import { sttOf } from './cell-stt.js';
import { append, maxOf, minOf } from '../workbook/lists.js';

export interface FoundTable {
  readonly formAt: number;
  /** The column of labels, and others that hold some of them (indented children, merged headings). */
  readonly labelColumn: number;
  readonly labelColumns: ReadonlySet<number>;
  /** The table's columns lie within, both included. */
  readonly left: number;
  readonly right: number;
  /** Rows that may be the body, without headings and titles. */
  readonly body: readonly ScannedRow[];
  /** Rows above the body up to the title, for the captions. */
  readonly head: readonly ScannedRow[];
  readonly isTitled: boolean;
}

/** Rows of one label column between two breaks (a title, a header, the sheet's ends). */
interface Segment {
  readonly rows: ScannedRow[];
  readonly head: readonly ScannedRow[];
  readonly title: string | null;
}

interface Run {
  formAt: number;
  rows: ScannedRow[];
  head: readonly ScannedRow[];
  isTitled: boolean;
}

const NO_ROW: ScannedRow = { index: -1, hidden: false, cells: [] };
/** One label of another form does not make another table; two in a row do. */
const CHANGE_OF_FORM = 1.2;
const TITLE_BONUS = 0.6;

export function findTables(rows: readonly ScannedRow[], index: EditionIndex): readonly FoundTable[] {
  const columns = findLabelColumns(rows, index);
  return columns.flatMap((column) => {
    const { left, right } = boundsOf(column, columns);
    const runs: Run[] = [];
    for (const segment of cutSegments(rows, column, left, right)) {
      for (const run of runsOf(segment, column, index)) {
        const last = runs.at(-1);
        if (last && continues(last, run, column)) append(last.rows, run.rows);
        else append(runs, splitCopies(run, column));
      }
    }
    let captions: readonly ScannedRow[] = [];
    for (const run of runs) {
      // One header may stand for all forms below it.
      if (hasCaptions(run.head)) captions = run.head;
      else run.head = [...captions, ...run.head];
    }
    return runs.map((run): FoundTable => ({
      formAt: run.formAt,
      labelColumn: column.main,
      labelColumns: column.all,
      left,
      right,
      body: run.rows,
      head: run.head,
      isTitled: run.isTitled,
    }));
  });
}

function hasCaptions(head: readonly ScannedRow[]): boolean {
  return head.some((row) => row.cells.some((cell) => cell.meaning?.role));
}

/** A table ends where the ordinals of its right-hand neighbour begin. */
function boundsOf(column: LabelColumn, all: readonly LabelColumn[]): { left: number; right: number } {
  const overlapping = all.filter(
    (other) => other !== column && other.first <= column.last && column.first <= other.last,
  );
  const before = overlapping.filter((other) => other.main < column.main).map((other) => other.main);
  const after = overlapping.filter((other) => other.main > column.main).map((other) => other.sttColumn ?? other.main);
  return { left: maxOf(before, -1) + 1, right: minOf(after, 16_384) - 1 };
}

function cutSegments(rows: readonly ScannedRow[], column: LabelColumn, left: number, right: number): Segment[] {
  const segments: Segment[] = [];
  let current: Segment = { rows: [], head: [], title: null };
  let head: ScannedRow[] = [];
  let title: string | null = null;
  for (const row of rows) {
    const inside = row.cells.filter((cell) => cell.column >= left && cell.column <= right);
    const named = titleOf(inside, column);
    const isHead = named !== null || isHeader(inside, column, head.length > 0) || isNumbering(inside);
    if (!isHead) {
      if (head.length > 0) {
        segments.push(current);
        current = { rows: [], head, title };
        head = [];
        title = null;
      }
      if (inside.length > 0) current.rows.push(row);
      continue;
    }
    head.push(row);
    title = named ?? title;
  }
  segments.push(current);
  return bridgeHeads(segments, column);
}

function isLabelRow(cells: readonly ScannedCell[], column: LabelColumn): boolean {
  return cells.some((cell) => column.all.has(cell.column) && (cell.meaning?.hits.length ?? 0) > 0);
}

/** The form that the row's title names. "Phụ lục 2" beside a figure is a note, not a title. */
function titleOf(cells: readonly ScannedCell[], column: LabelColumn): string | null {
  if (isLabelRow(cells, column)) return null;
  const named = cells.find((cell) => cell.meaning?.title)?.meaning?.title ?? null;
  return named !== null && cells.some((cell) => cell.meaning?.isFigure ?? true) ? null : named;
}

/** Captions of columns. A body row may hold some of their words ("Số lượng" is a unit too), but then it has a label. */
function isHeader(cells: readonly ScannedCell[], column: LabelColumn, goesOn: boolean): boolean {
  if (isLabelRow(cells, column)) return false;
  const roles = new Set(cells.map((cell) => cell.meaning?.role ?? null).filter((role) => role !== null));
  if (roles.has('label')) return true;
  const label = cells.find((cell) => cell.column === column.main)?.meaning;
  const hasText = label?.role === null && !label.whole.trim().startsWith('(');
  // The second row of a header may hold one caption alone.
  return !hasText && (roles.size >= 2 || (goesOn && roles.size > 0 && !cells.some((cell) => sttOf(cell, false))));
}

/** Text between a title and the header (a subtitle, the unit's name) is part of the head, not of a body. */
function bridgeHeads(segments: readonly Segment[], column: LabelColumn): Segment[] {
  const result: Segment[] = [];
  let carried: { head: readonly ScannedRow[]; title: string | null } = { head: [], title: null };
  for (const segment of segments) {
    const head = [...carried.head, ...segment.head];
    const title = segment.title ?? carried.title;
    const hasLabels = segment.rows.some((row) => hitsOf(row, column).length > 0);
    if (hasLabels || segment === segments.at(-1) || segment.rows.length > 8) {
      result.push({ rows: segment.rows, head, title });
      carried = { head: [], title: null };
    } else carried = { head: [...head, ...segment.rows], title };
  }
  return result;
}

/** The row `(1) (2) (3)` or `A B 1 2` below a header. */
function isNumbering(cells: readonly ScannedCell[]): boolean {
  if (cells.length < 3) return false;
  const texts = cells.map(({ cell }) => (typeof cell.value === 'object' ? '' : String(cell.value).trim()));
  return texts.every((text) => /^\(?(?:\d|[A-E])\)?$/.test(text)) && new Set(texts).size === texts.length;
}

type RowHits = readonly { formAt: number; rowAt: number }[];

function hitsOf(row: ScannedRow, column: LabelColumn): RowHits {
  return column.hits.get(row.index) ?? [];
}

/** Gives each stretch of rows its form: the best path through the labels' votes, where changing form costs. */
function runsOf(segment: Segment, column: LabelColumn, index: EditionIndex): Run[] {
  const titled = index.forms.findIndex((form) => form.number === segment.title);
  const voting = segment.rows.filter((row) => hitsOf(row, column).length > 0);
  if (voting.length === 0) {
    if (titled < 0 || segment.rows.length === 0) return [];
    return [{ formAt: titled, rows: segment.rows, head: segment.head, isTitled: true }];
  }
  const path = bestForms(voting, column, index.forms.length, titled);
  const runs: Run[] = [];
  let voter = 0;
  for (const row of segment.rows) {
    const isVoter = row === voting[voter];
    const formAt = path[Math.min(voter, path.length - 1)] ?? 0;
    if (isVoter) voter += 1;
    const last = runs.at(-1);
    // Rows between two forms stay with the earlier one: its form may end with rows that no label matches.
    if (last && (!isVoter || last.formAt === formAt)) last.rows.push(row);
    else runs.push({ formAt, rows: [row], head: last ? [] : segment.head, isTitled: !last && formAt === titled });
  }
  return runs;
}

function bestForms(voting: readonly ScannedRow[], column: LabelColumn, forms: number, titled: number): number[] {
  const sole = hitsOf(voting[0] ?? NO_ROW, column)[0]?.formAt ?? 0;
  if (voting.every((row) => hitsOf(row, column).some((hit) => hit.formAt === sole))) return voting.map(() => sole);
  let scores = Array.from({ length: forms }, (_, form): number => (form === titled ? TITLE_BONUS : 0));
  const origins: number[][] = [];
  for (const row of voting) {
    const best = maxOf(scores);
    const from = scores.indexOf(best);
    const origin: number[] = [];
    const hits = hitsOf(row, column);
    scores = scores.map((score, form) => {
      const stays = score >= best - CHANGE_OF_FORM;
      origin.push(stays ? form : from);
      return (stays ? score : best - CHANGE_OF_FORM) + (hits.some((hit) => hit.formAt === form) ? 1 : 0);
    });
    origins.push(origin);
  }
  let form = scores.indexOf(maxOf(scores));
  const path: number[] = [];
  for (let at = voting.length - 1; at >= 0; at -= 1) {
    path.unshift(form);
    form = origins[at]?.[form] ?? form;
  }
  return path;
}

/** Positions in the form of the rows whose label stands only once in it. */
function sureRows(rows: readonly ScannedRow[], formAt: number, column: LabelColumn): { at: number; rowAt: number }[] {
  return rows.flatMap((row, at) => {
    const hits = hitsOf(row, column).filter((hit) => hit.formAt === formAt);
    const [sole] = hits;
    return sole && hits.length === 1 ? [{ at, rowAt: sole.rowAt }] : [];
  });
}

/** After a page break the header is repeated and the form goes on where it stopped. */
function continues(last: Run, next: Run, column: LabelColumn): boolean {
  if (last.formAt !== next.formAt) return false;
  const before = sureRows(last.rows, last.formAt, column).map(({ rowAt }) => rowAt);
  const after = sureRows(next.rows, next.formAt, column).map(({ rowAt }) => rowAt);
  return before.length > 0 && after.length > 0 && maxOf(before) < minOf(after);
}

/** Two copies of a form below each other without a title between: cut where known rows begin again. */
function splitCopies(run: Run, column: LabelColumn): Run[] {
  const sure = sureRows(run.rows, run.formAt, column);
  const seen = new Set<number>();
  for (let at = 0; at < sure.length; at += 1) {
    const here = sure[at];
    const next = sure[at + 1];
    if (!here) break;
    if (next && seen.has(here.rowAt) && seen.has(next.rowAt) && next.rowAt > here.rowAt) {
      const first = { ...run, rows: run.rows.slice(0, here.at) };
      return [first, ...splitCopies({ ...run, rows: run.rows.slice(here.at), head: [], isTitled: false }, column)];
    }
    seen.add(here.rowAt);
  }
  return [run];
}
