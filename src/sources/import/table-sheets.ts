/**
 * A document's tables as the sheets of a snapshot, so that the same recognising reads them that reads workbooks: the
 * lines above a table stand above it, a table cut in two by a page break is one again.
 */
import { bareKey, matchKey } from '../../forms/label.js';
import { formNumber } from '../../forms/titles.js';
import type { Block, Table, WordRow, WordDocument } from '../../document/document.js';
import type { CellRange } from '../../workbook/address.js';
import type { Cell, Row, Sheet, Snapshot } from '../../workbook/snapshot.js';
import { maxOf } from '../../workbook/lists.js';

export interface TableSheet {
  readonly sheet: Sheet;
  /** The lines above the table. */
  readonly captions: readonly string[];
  /** Rows and columns of the table itself. */
  readonly rows: number;
  readonly columns: number;
}

/** More lines than these above a table are the report's text, not its caption. */
const MOST_CAPTIONS = 8;
const LONGEST_CAPTION = 300;

interface Piece {
  readonly captions: readonly string[];
  readonly tables: readonly Table[];
}

export function tableSheets(document: WordDocument): readonly TableSheet[] {
  return piecesOf(flatBlocks(document.blocks)).map((piece, index) => sheetOf(piece, `Bảng ${index + 1}`));
}

export function snapshotOf(sheets: readonly TableSheet[]): Snapshot {
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    settings: null,
    date1904: false,
    structureProtected: false,
    readOnly: true,
  };
}

/** Tables used to lay out a page are opened: their texts become lines, the tables in their cells tables. */
function flatBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'paragraph' || !block.rows.some(({ cells }) => cells.some(({ tables }) => tables.length > 0)))
      return [block];
    return block.rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, tables }): readonly Block[] => [
        ...text
          .split('\n')
          .map((line): Block => ({ kind: 'paragraph', number: 0, text: line, style: null, listLevel: null })),
        ...flatBlocks(tables),
      ]),
    );
  });
}

function piecesOf(blocks: readonly Block[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let captions: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const text = block.text.trim();
      if (text !== '') captions.push(text);
      continue;
    }
    const last = pieces.at(-1);
    if (last && captions.every(isContinuation) && fits(last.tables[0], block)) {
      pieces[pieces.length - 1] = { ...last, tables: [...last.tables, block] };
    } else pieces.push({ captions: nearest(captions), tables: [block] });
    captions = [];
  }
  // A caption below the last table.
  const last = pieces.at(-1);
  const below = captions.find((line) => formNumber(matchKey(line)) !== null);
  if (last && below !== undefined && !last.captions.some((line) => formNumber(matchKey(line)) !== null))
    pieces[pieces.length - 1] = { ...last, captions: [...last.captions, below] };
  return pieces;
}

/** "(tiếp theo)", a page number: what a page break leaves between the parts of a table. */
function isContinuation(line: string): boolean {
  return /^(?:tiep(?: theo)?|\d{1,3}|trang \d+|phu luc \d tiep(?: theo)?)$/.test(bareKey(line));
}

/** The same number of columns, or a grid that can be laid over the other. */
function fits(one: Table | undefined, other: Table): boolean {
  if (!one) return false;
  const columns = columnsOf(one);
  return (
    columns === columnsOf(other) ||
    (one.widths.length > 0 && other.widths.length > 0 && columns > 2 && columnsOf(other) > 2)
  );
}

function nearest(captions: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const line of [...captions].reverse()) {
    if (line.length > LONGEST_CAPTION || lines.length >= MOST_CAPTIONS) break;
    lines.unshift(line);
    // What stands above the title is the end of the text before.
    if (formNumber(matchKey(line)) !== null) break;
  }
  return lines;
}

function columnsOf({ rows }: Table): number {
  return maxOf(
    rows.flatMap(({ cells }) => cells.map(({ column, columns }) => column + columns)),
    0,
  );
}

function sheetOf({ captions, tables }: Piece, name: string): TableSheet {
  const rows: Row[] = [];
  const merges: CellRange[] = [];
  const columns = maxOf(tables.map(columnsOf));
  captions.forEach((caption) => {
    rows.push(rowOf(rows.length, [cellOf(0, caption)]));
    if (columns > 1) merges.push({ top: rows.length - 1, left: 0, bottom: rows.length - 1, right: columns - 1 });
  });
  const [first] = tables;
  for (const table of tables) {
    const place = columnPlaces(table, first);
    for (const row of table.rows) {
      if (table !== first && isRepeated(row, first)) {
        rows.push(rowOf(rows.length, []));
        continue;
      }
      const index = rows.length;
      for (const { column, columns: width, rows: height } of row.cells) {
        const left = place(column);
        const right = Math.max(left, place(column + width) - 1);
        if (right > left || height > 1) merges.push({ top: index, left, bottom: index + height - 1, right });
      }
      rows.push(
        rowOf(
          index,
          row.cells.flatMap(({ column, text }) => (text === '' ? [] : [cellOf(place(column), text)])),
        ),
      );
    }
  }
  const sheet: Sheet = {
    id: name,
    name,
    visibility: 'visible',
    protection: null,
    rows,
    merges,
    hiddenColumns: new Set(),
    truncated: false,
  };
  return { sheet, captions, rows: tables.reduce((sum, table) => sum + table.rows.length, 0), columns };
}

/** A header that is printed again on the next page. */
function isRepeated(row: WordRow, first: Table | undefined): boolean {
  const key = ({ cells }: WordRow): string => cells.map(({ text }) => bareKey(text)).join('|');
  const own = key(row);
  return own.replaceAll('|', '') !== '' && (first?.rows.slice(0, 3).some((one) => key(one) === own) ?? false);
}

/** Where a column of a further part lies in the grid of the first: by number where they have as many, else by width. */
function columnPlaces(table: Table, first: Table | undefined): (column: number) => number {
  if (!first || table === first || columnsOf(first) === columnsOf(table)) return (column) => column;
  const edges = edgesOf(first.widths);
  const own = edgesOf(table.widths);
  const scale = (edges.at(-1) ?? 1) / (own.at(-1) ?? 1);
  return (column) => {
    const at = (own[column] ?? own.at(-1) ?? 0) * scale;
    let best = 0;
    edges.forEach((edge, index) => {
      if (Math.abs(edge - at) < Math.abs((edges[best] ?? 0) - at)) best = index;
    });
    return best;
  };
}

function edgesOf(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

function rowOf(index: number, cells: readonly Cell[]): Row {
  return { index, hidden: false, cells: [...cells].sort((one, other) => one.column - other.column) };
}

function cellOf(column: number, text: string): Cell {
  return { column, value: text.replace(/\s+/g, ' ').trim(), formula: null, format: '@', locked: false };
}
