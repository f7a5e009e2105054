/**
 * The rows of a found table as the alignment needs them: label, ordinal, and a label broken over two rows put
 * together again.
 */
import type { EditionIndex, Meaning } from './edition-index.js';
import type { FoundTable } from './find-tables.js';
import type { ScannedCell, ScannedRow } from './scan-sheet.js';
import { readStt, type Stt } from './stt.js';

export interface TableRow {
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

/** The column of ordinals: left of the labels, the one that most often agrees with the labels found; -1 for none. */
export function findSttColumn(table: FoundTable, date1904: boolean): number {
  let best = -1;
  let most = 0;
  for (
    let column = table.labelColumn - 1;
    column >= table.left && column >= table.labelColumn - MOST_STT_COLUMNS;
    column -= 1
  ) {
    if (table.labelColumns.has(column)) continue;
    let score = 0;
    for (const row of table.body) {
      const stt = sttOf(cellAt(row, column), date1904);
      if (!stt) continue;
      const hits = labelCellOf(row, table)?.meaning?.hits ?? [];
      const agrees = hits.some((hit) => hit.formAt === table.formAt && stt.candidates.includes(hit.row.indicator.stt));
      score += agrees ? 3 : 1;
    }
    if (score > most) {
      best = column;
      most = score;
    }
  }
  return most >= 2 || table.body.length < 3 ? best : -1;
}

export function tableRows(
  table: FoundTable,
  sttColumn: number,
  index: EditionIndex,
  date1904: boolean,
): readonly TableRow[] {
  const result: TableRow[] = [];
  const parents = new LetterParents();
  for (let at = 0; at < table.body.length; at += 1) {
    const row = table.body[at];
    if (!row) continue;
    const cell = labelCellOf(row, table);
    const own = sttColumn < 0 ? null : sttOf(cellAt(row, sttColumn), date1904);
    const next = table.body[at + 1];
    const joined = next && cell ? joinedLabel(cell, next, table, sttColumn, index) : null;
    if (joined) at += 1;
    const label = joined ?? cell?.meaning ?? null;
    const stt = own ?? label?.stt ?? null;
    result.push({
      rows: joined && next ? [row, next] : [row],
      label,
      labelColumn: cell?.column ?? table.labelColumn,
      stts: stt ? parents.resolve(stt) : [],
      sttWritten: stt?.written ?? '',
      sttColumn: own ? sttColumn : (cell?.column ?? table.labelColumn),
    });
  }
  return result;
}

/** The ordinal in a cell of its own. */
export function sttOf(cell: ScannedCell | undefined, date1904: boolean): Stt | null {
  return cell?.meaning ? cell.meaning.ordinal : readStt(cell?.cell, date1904);
}

export function cellAt(row: ScannedRow, column: number): ScannedCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

/** The row's label: in the main column, else in another label column. */
export function labelCellOf(row: ScannedRow, table: FoundTable): ScannedCell | undefined {
  const main = cellAt(row, table.labelColumn);
  if (main?.meaning) return main;
  return row.cells.find(
    (cell) => table.labelColumns.has(cell.column) && cell.meaning !== null && cell.meaning.key !== '',
  );
}

/** The label over this row and the next, when the next has nothing of its own and only both together are a label. */
function joinedLabel(
  cell: ScannedCell,
  next: ScannedRow,
  table: FoundTable,
  sttColumn: number,
  index: EditionIndex,
): Meaning | null {
  const more = cellAt(next, cell.column);
  if (!cell.meaning || !more?.meaning || more.meaning.hits.length > 0) return null;
  if (typeof cell.cell.value !== 'string' || typeof more.cell.value !== 'string') return null;
  if (sttColumn >= 0 && cellAt(next, sttColumn)) return null;
  if (sttColumn < 0 && more.meaning.stt) return null;
  const both = index.meaningOf(`${cell.cell.value} ${more.cell.value}`);
  const isExact = both.hits.some((hit) => hit.formAt === table.formAt);
  const wasExact = cell.meaning.hits.some((hit) => hit.formAt === table.formAt && hit.likeness === 1);
  if (isExact) return both;
  if (wasExact) return null;
  const best = (meaning: Meaning): number => Math.max(0, ...index.likenessesTo(meaning, table.formAt));
  return best(both) >= 0.9 && best(both) > best(cell.meaning) + 0.05 && best(both) > best(more.meaning) ? both : null;
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
