/**
 * The rows of a found table as the alignment needs them: label, ordinal, and a label broken over two rows put
 * together again.
 */
import { sttOf } from './cell-stt.js';
import type { EditionIndex, Meaning } from './edition-index.js';
import type { FoundTable } from './find-tables.js';
import type { ScannedCell, ScannedRow } from './scan-sheet.js';
import { type Stt } from './stt.js';
import { maxOf } from '../workbook/lists.js';

export interface ScannedTableRow {
  /** One row of the sheet, or two when the label goes on in the next. */
  readonly rows: readonly ScannedRow[];
  readonly label: Meaning | null;
  readonly labelColumn: number;
  /** Normalised ordinals that the row may have, likeliest first; empty when it has none. */
  readonly stts: readonly string[];
  /** As written; empty when it has none. */
  readonly sttWritten: string;
  readonly sttColumn: number;
}

const MOST_STT_COLUMNS = 4;
/** The share of ordinals that must be the template's; rows inserted above renumber many. */
const AGREEING = 0.3;
/** A label pasted from Word takes a row for each of its paragraphs. */
const MOST_LINES = 4;

/**
 * The column of ordinals: left of the labels, the one that most often agrees with the labels found; -1 for none.
 * Numbers that agree with no label are something else: a neighbour's figures, a count of their own.
 */
export function findSttColumn(table: FoundTable, date1904: boolean): number {
  if (hasOrdinalsInLabels(table)) return -1;
  let best = -1;
  let most = 0;
  const last = Math.max(table.left, table.labelColumn - MOST_STT_COLUMNS);
  for (let column = table.labelColumn - 1; column >= last; column -= 1) {
    if (table.labelColumns.has(column)) continue;
    let ordinals = 0;
    let judged = 0;
    let agreeing = 0;
    for (const row of table.body) {
      const stt = sttOf(cellAt(row, column), date1904);
      if (!stt) continue;
      ordinals += 1;
      const hits = labelCellOf(row, table)?.meaning?.hits.filter((hit) => hit.formAt === table.formAt) ?? [];
      if (hits.length === 0) continue;
      judged += 1;
      if (hits.some((hit) => stt.candidates.includes(hit.row.indicator.stt))) agreeing += 1;
    }
    const score = ordinals + 2 * agreeing;
    if (score > most && agreeing >= AGREEING * judged) {
      best = column;
      most = score;
    }
  }
  return most >= 2 || table.body.length < 3 ? best : -1;
}

function hasOrdinalsInLabels(table: FoundTable): boolean {
  const labels = table.body.map((row) => labelCellOf(row, table)?.meaning ?? null).filter((label) => label !== null);
  return labels.length > 0 && labels.filter((label) => label.stt !== null).length * 2 > labels.length;
}

export function tableRows(
  table: FoundTable,
  sttColumn: number,
  index: EditionIndex,
  date1904: boolean,
): readonly ScannedTableRow[] {
  const result: (ScannedTableRow & { rows: ScannedRow[] })[] = [];
  const parents = new LetterParents();
  for (let at = 0; at < table.body.length; at += 1) {
    const row = table.body[at];
    if (!row) continue;
    const cell = labelCellOf(row, table);
    const own = sttColumn < 0 ? null : sttOf(cellAt(row, sttColumn), date1904);
    const before = result.at(-1);
    if (before && !cell && !own && goesOn(row, before)) {
      before.rows.push(row);
      continue;
    }
    const joined = cell ? joinedLabel(cell, table.body.slice(at + 1, at + MOST_LINES), table, sttColumn, index) : null;
    const label = joined?.label ?? cell?.meaning ?? null;
    const stt = own ?? label?.stt ?? null;
    const rows = table.body.slice(at, at + 1 + (joined?.lines ?? 0));
    at += joined?.lines ?? 0;
    result.push({
      rows,
      label,
      labelColumn: cell?.column ?? table.labelColumn,
      stts: stt ? parents.resolve(stt) : [],
      sttWritten: stt?.written ?? '',
      sttColumn: own ? sttColumn : (cell?.column ?? table.labelColumn),
    });
  }
  return result;
}

export function cellAt(row: ScannedRow, column: number): ScannedCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

/** The row's label: in the main column, else in another label column. */
function labelCellOf(row: ScannedRow, table: FoundTable): ScannedCell | undefined {
  const main = cellAt(row, table.labelColumn);
  if (main?.meaning) return main;
  return row.cells.find(
    (cell) => table.labelColumns.has(cell.column) && cell.meaning !== null && cell.meaning.key !== '',
  );
}

/** A line without label, ordinal and figure goes on with the row above: the rest of a legend or of a note. */
function goesOn(row: ScannedRow, before: ScannedTableRow): boolean {
  const last = before.rows.at(-1);
  return last?.index === row.index - 1 && row.cells.every((cell) => cell.meaning?.isFigure === false);
}

/** The label over this row and some of the next, when these have nothing of their own and only all together are it. */
function joinedLabel(
  cell: ScannedCell,
  next: readonly ScannedRow[],
  table: FoundTable,
  sttColumn: number,
  index: EditionIndex,
): { label: Meaning; lines: number } | null {
  if (!cell.meaning) return null;
  const best = (meaning: Meaning): number => maxOf(index.likenessesTo(meaning, table.formAt), 0);
  let text = cell.meaning.whole;
  let joined: { label: Meaning; lines: number } | null = null;
  let wasExact = isLabel(cell.meaning, table);
  for (const [at, row] of next.entries()) {
    const more = cellAt(row, cell.column);
    if (!more?.meaning || more.meaning.hits.length > 0) break;
    if (sttColumn >= 0 ? cellAt(row, sttColumn) : more.meaning.stt) break;
    text += ` ${more.meaning.whole}`;
    const label = index.meaningOf(text);
    if (isLabel(label, table)) {
      joined = { label, lines: at + 1 };
      wasExact = true;
    } else if (!wasExact) {
      const likeness = best(label);
      const isBetter = likeness > best(joined?.label ?? cell.meaning) + 0.05 && likeness > best(more.meaning);
      if (likeness >= 0.9 && isBetter) joined = { label, lines: at + 1 };
    }
  }
  return joined;
}

function isLabel(meaning: Meaning, table: FoundTable): boolean {
  return meaning.hits.some((hit) => hit.formAt === table.formAt && hit.likeness === 1);
}

/** Letters `a)`, `b)` number the children of the last numbered row. */
class LetterParents {
  private parent = '';

  resolve(stt: Stt): readonly string[] {
    if (stt.letter === null) {
      this.parent = stt.candidates[0] ?? '';
      return stt.candidates;
    }
    const child = String(stt.letter);
    return this.parent === '' ? [child] : [`${this.parent}.${child}`, child];
  }
}
