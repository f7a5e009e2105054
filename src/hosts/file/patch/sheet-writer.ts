/** Writes cells into a worksheet part's text: replaces those that are there, inserts those that are not, in order. */
import { formatAddress, formatRange } from '../../../workbook/address.js';
import { shiftFormula } from '../read/shift-formula.js';
import { encodeXml } from '../xml/escape.js';
import type { RowSpot, SheetLayout } from './sheet-layout.js';
import { type Splice, appendTo, qualifier } from './splice.js';
import { append, maxOf, minOf } from '../../../workbook/lists.js';

/** One cell's new element; null takes the element away. */
export interface ElementWrite {
  readonly row: number;
  readonly column: number;
  readonly xml: string | null;
}

/** The splices that make these writes. `writes` names a cell once, and only cells that the layout was read for. */
export function cellSplices(layout: SheetLayout, writes: readonly ElementWrite[]): readonly Splice[] {
  const ordered = [...writes].sort((one, other) => one.row - other.row || one.column - other.column);
  const byRow = new Map<number, ElementWrite[]>();
  for (const write of ordered) byRow.set(write.row, [...(byRow.get(write.row) ?? []), write]);
  const newRows: { readonly index: number; readonly xml: string }[] = [];
  const splices: Splice[] = [];
  for (const [index, rowWrites] of byRow) {
    const row = layout.rows.get(index);
    if (row) append(splices, writeIntoRow(row, rowWrites));
    else {
      const cells = rowWrites.map((write) => write.xml ?? '').join('');
      const p = qualifier(layout.prefix);
      if (cells !== '') newRows.push({ index, xml: `<${p}row r="${index + 1}">${cells}</${p}row>` });
    }
  }
  return [...splices, ...insertRows(layout, newRows), ...widenDimension(layout, ordered), ...unshare(layout, ordered)];
}

function writeIntoRow(row: RowSpot, writes: readonly ElementWrite[]): readonly Splice[] {
  const splices: Splice[] = [];
  let added = '';
  for (const { column, xml } of writes) {
    const spot = row.cells.find((cell) => cell.column === column)?.spot;
    if (spot) {
      splices.push({ start: spot.element.start, end: spot.element.end, text: xml ?? '' });
      continue;
    }
    if (xml === null) continue;
    const next = row.cells.find((cell) => cell.column > column);
    if (next) splices.push({ start: next.start, end: next.start, text: xml });
    else added += xml;
  }
  if (added !== '') splices.push(appendTo(row.element, added));
  return [...splices, ...widenSpans(row, writes)];
}

/** `spans="1:5"` is a hint about which columns a row uses; a wrong one makes some readers miss cells. */
function widenSpans(row: RowSpot, writes: readonly ElementWrite[]): readonly Splice[] {
  const { spans } = row;
  const columns = writes.flatMap(({ column, xml }) => (xml === null ? [] : [column + 1]));
  const match = /^(\d+):(\d+)$/.exec(spans?.text ?? '');
  if (!spans || !match || columns.length === 0) return [];
  const first = minOf(columns, Number(match[1]));
  const last = maxOf(columns, Number(match[2]));
  const text = `${first}:${last}`;
  return text === spans.text ? [] : [{ start: spans.start, end: spans.end, text }];
}

function insertRows(layout: SheetLayout, rows: readonly { readonly index: number; readonly xml: string }[]): Splice[] {
  const splices: Splice[] = [];
  let added = '';
  for (const { index, xml } of rows) {
    const next = layout.rowStarts.find((row) => row.index > index);
    if (next) splices.push({ start: next.start, end: next.start, text: xml });
    else added += xml;
  }
  return added === '' ? splices : [...splices, appendTo(layout.sheetData, added)];
}

function widenDimension(layout: SheetLayout, writes: readonly ElementWrite[]): readonly Splice[] {
  const { dimension } = layout;
  const written = writes.filter(({ xml }) => xml !== null);
  if (!dimension || written.length === 0) return [];
  const { start, end, range } = dimension;
  const wider = {
    top: minOf(
      written.map(({ row }) => row),
      range.top,
    ),
    left: minOf(
      written.map(({ column }) => column),
      range.left,
    ),
    bottom: maxOf(
      written.map(({ row }) => row),
      range.bottom,
    ),
    right: maxOf(
      written.map(({ column }) => column),
      range.right,
    ),
  };
  return formatRange(wider) === formatRange(range) ? [] : [{ start, end, text: formatRange(wider) }];
}

/** Where a written cell held the text of a formula that others borrow, each of those gets the text it meant. */
function unshare(layout: SheetLayout, writes: readonly ElementWrite[]): readonly Splice[] {
  const written = new Set(writes.map(formatAddress));
  const splices: Splice[] = [];
  for (const { master, members } of layout.shared.values()) {
    if (!written.has(formatAddress(master))) continue;
    for (const member of members) {
      const { formula } = member.found;
      if (!formula || written.has(formatAddress(member))) continue;
      const text = shiftFormula(
        master.found.formula?.text ?? '',
        member.row - master.row,
        member.column - master.column,
      );
      const p = qualifier(layout.prefix);
      splices.push({ start: formula.start, end: formula.end, text: `<${p}f>${encodeXml(text)}</${p}f>` });
    }
  }
  return splices;
}
