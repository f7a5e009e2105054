/**
 * Where things stand in a worksheet part's text, as far as writing some of its cells needs to know: those cells, the
 * gaps where missing ones belong, and formulas that other cells depend on for their own text.
 */
import { type CellRange, isInside, parseRange } from '../../../workbook/address.js';
import type { Protection } from '../../../workbook/snapshot.js';
import { type CellContext, type FoundCell, readCell } from '../read/cell.js';
import { PlainCell } from '../read/plain-cell.js';
import {
  columnOf,
  readCellColumn,
  readColumnRange,
  readMerges,
  readProtection,
  readRowIndex,
} from '../read/sheet-part.js';
import type { XmlReader } from '../xml/xml-reader.js';
import { type ElementSpan, closeSpan, openSpan } from './splice.js';

export interface CellSpot {
  readonly row: number;
  readonly column: number;
  readonly element: ElementSpan;
  /** As written; empty unless the cell was asked for. */
  readonly attributes: readonly { readonly name: string; readonly raw: string }[];
  readonly style: number;
  readonly found: FoundCell;
}

export interface RowSpot {
  readonly index: number;
  readonly element: ElementSpan;
  /** The style that cells of the row not written out have; null when the row sets none. */
  readonly style: number | null;
  readonly spans: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  /** Every cell of the row, in file order; `spot` only for those asked for. */
  readonly cells: readonly { readonly column: number; readonly start: number; readonly spot: CellSpot | null }[];
}

/** A formula that several cells share: the one that holds its text, and all that use it. */
export interface SharedGroup {
  readonly master: CellSpot;
  readonly members: readonly CellSpot[];
}

export interface SheetLayout {
  /** Prefix of the part's elements, mostly empty. */
  readonly prefix: string;
  readonly dimension: { readonly start: number; readonly end: number; readonly range: CellRange } | null;
  readonly protection: Protection | null;
  readonly merges: readonly CellRange[];
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  readonly sheetData: ElementSpan;
  readonly rows: ReadonlyMap<number, RowSpot>;
  /** Index and start of every row, in file order. */
  readonly rowStarts: readonly { readonly index: number; readonly start: number }[];
  readonly shared: ReadonlyMap<number, SharedGroup>;
  /** Cells of array formulas and data tables: Excel changes them as a whole or not at all. */
  readonly arrays: readonly CellRange[];
  /** Zero-based `row:column` of every cell with a formula. */
  readonly formulaCells: ReadonlySet<string>;
}

/** Cells asked for: columns by row. */
export type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

/** @throws HostError `broken-file` when the part is malformed. */
export function readLayout(reader: XmlReader, wanted: Wanted, context: CellContext): SheetLayout {
  reader.readRoot();
  const { prefix } = reader;
  const grid = new GridLayout(reader, wanted, context);
  let dimension: SheetLayout['dimension'] = null;
  let protection: Protection | null = null;
  let merges: readonly CellRange[] = [];
  let columnStyles: SheetLayout['columnStyles'] = [];
  let sheetData: ElementSpan | null = null;
  while (reader.nextChild(1)) {
    if (reader.is('sheetData')) {
      const open = openSpan(reader);
      grid.readRows();
      sheetData = closeSpan(open, reader);
      continue;
    }
    if (reader.is('mergeCells')) merges = readMerges(reader);
    else if (reader.is('cols')) columnStyles = readColumnStyles(reader);
    else {
      if (reader.is('dimension')) dimension = readDimension(reader);
      else if (reader.is('sheetProtection')) protection = readProtection(reader);
      reader.skip();
    }
  }
  if (!sheetData) throw reader.broken('no sheetData');
  return { prefix, dimension, protection, merges, columnStyles, sheetData, ...grid.found() };
}

/** The style that a cell has before it is written out: its row's, or else its column's. */
export function inheritedStyle(layout: SheetLayout, row: number, column: number): number | null {
  const own = layout.rows.get(row)?.style ?? null;
  if (own !== null) return own;
  return layout.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

function readDimension(reader: XmlReader): SheetLayout['dimension'] {
  const span = reader.attributeSpan('ref');
  const range = parseRange(reader.attribute('ref') ?? '');
  return span && range ? { ...span, range } : null;
}

function readColumnStyles(reader: XmlReader): SheetLayout['columnStyles'] {
  const { depth } = reader;
  const found: { first: number; last: number; style: number }[] = [];
  while (reader.nextChild(depth)) {
    const style = reader.attribute('style');
    if (reader.is('col') && style !== undefined) {
      found.push({ ...readColumnRange(reader), style: Number(style) });
    }
    reader.skip();
  }
  return found;
}

/** Cells nobody asked for are read only for their formulas; their texts need not be looked up. */
const FORMULAS_ONLY: CellContext = { date1904: false, sharedString: () => '' };

class GridLayout {
  private readonly rows = new Map<number, RowSpot>();
  private readonly rowStarts: { index: number; start: number }[] = [];
  private readonly groups = new Map<number, { master: CellSpot; members: CellSpot[] }>();
  private readonly arrays: CellRange[] = [];
  private readonly formulaCells = new Set<string>();
  private readonly plain: PlainCell;

  constructor(
    private readonly reader: XmlReader,
    private readonly wanted: Wanted,
    private readonly context: CellContext,
  ) {
    this.plain = new PlainCell(reader);
  }

  found(): Pick<SheetLayout, 'rows' | 'rowStarts' | 'shared' | 'arrays' | 'formulaCells'> {
    return {
      rows: this.rows,
      rowStarts: this.rowStarts,
      shared: this.groups,
      arrays: this.arrays,
      formulaCells: this.formulaCells,
    };
  }

  readRows(): void {
    const { reader } = this;
    let index = -1;
    while (reader.nextChild(2)) {
      if (!reader.is('row')) {
        reader.skip();
        continue;
      }
      index = readRowIndex(reader, index);
      this.rowStarts.push({ index, start: reader.start });
      this.readRow(index);
    }
  }

  private readRow(index: number): void {
    const { reader } = this;
    const columns = this.wanted.get(index);
    const open = openSpan(reader);
    const span = reader.attributeSpan('spans');
    const spans = span && { ...span, text: reader.attribute('spans') ?? '' };
    const formatted = /^(1|true|on)$/.test(reader.attribute('customFormat') ?? '');
    const style = formatted ? Number(reader.attribute('s') ?? 0) : null;
    const cells: { column: number; start: number; spot: CellSpot | null }[] = [];
    // Rows without a cell asked for are only gone through for formulas, and a plain cell holds none.
    const mayBePlain = !columns && reader.prefix === '' && !reader.selfClosing;
    let column = -1;
    for (;;) {
      while (mayBePlain && this.plain.next()) column = columnOf(reader, this.plain.reference, index, column);
      if (!reader.nextChild(3)) break;
      if (!reader.is('c')) {
        reader.skip();
        continue;
      }
      column = readCellColumn(reader, index, column);
      const asked = columns?.has(column) ?? false;
      const { start } = reader;
      const spot = this.readSpot(index, column, asked);
      if (columns) cells.push({ column, start, spot: asked ? spot : null });
    }
    if (columns) this.rows.set(index, { index, element: closeSpan(open, reader), style, spans, cells });
  }

  private readSpot(row: number, column: number, asked: boolean): CellSpot {
    const { reader } = this;
    const open = openSpan(reader);
    const attributes = asked ? reader.rawAttributes() : [];
    const style = Number(reader.attribute('s') ?? 0);
    const found = readCell(reader, asked ? this.context : FORMULAS_ONLY);
    const spot = { row, column, element: closeSpan(open, reader), attributes, style, found };
    if (found.formula) this.noteFormula(spot);
    return spot;
  }

  private noteFormula(spot: CellSpot): void {
    const { formula } = spot.found;
    if (!formula) return;
    this.formulaCells.add(`${spot.row}:${spot.column}`);
    if (formula.kind === 'array' || formula.kind === 'dataTable') {
      const range = parseRange(formula.range);
      if (range) this.arrays.push(range);
    }
    if (formula.kind !== 'shared') return;
    const group = this.groups.get(formula.shared);
    if (formula.text !== '') this.groups.set(formula.shared, { master: spot, members: [spot] });
    else group?.members.push(spot);
  }
}

export function isInArray(layout: SheetLayout, row: number, column: number): boolean {
  return layout.arrays.some((range) => isInside({ row, column }, range));
}
