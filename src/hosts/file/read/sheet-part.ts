/** A worksheet part as the snapshot has it. */
import { type CellRange, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../workbook/address.js';
import {
  type Cell,
  type CellValue,
  MAX_READ_CELLS,
  type Protection,
  type Row,
  type Sheet,
} from '../../../workbook/snapshot.js';
import { HostError } from '../../../workbook/failure.js';
import type { XmlReader } from '../xml/xml-reader.js';
import { decodeXml } from '../xml/escape.js';
import { type CellContext, type FoundFormula, MAX_FORMULA, readCell, textValue, cellValueOf } from './cell.js';
import { PlainCell } from './plain-cell.js';
import { textOfElement } from './shared-strings.js';
import { shiftFormula } from './shift-formula.js';
import { type CellStyles, readFlag } from './styles.js';
import { cellOfReference } from './reference.js';

export interface SheetContext extends CellContext {
  readonly styles: CellStyles;
  /** How many cells of all sheets together may still be kept. */
  readonly room?: { cells: number };
}

/** Most cells of a workbook that are kept: each takes some 100 bytes, and a form has a few thousand. */
export const MAX_WORKBOOK_CELLS = 3_000_000;

/** All of a sheet but its id, name and visibility, which the workbook part knows. */
export type SheetContent = Omit<Sheet, 'id' | 'name' | 'visibility'>;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @throws HostError `broken-file` when the part is malformed. */
export function readSheetPart(reader: XmlReader, context: SheetContext): SheetContent {
  let protection: Protection | null = null;
  let merges: readonly CellRange[] = [];
  let hiddenColumns: ReadonlySet<number> = new Set();
  const grid = new GridReader(reader, context);
  reader.readRoot();
  if (!reader.is('worksheet')) throw reader.broken('not a worksheet');
  while (reader.nextChild(1)) {
    if (reader.is('sheetData')) grid.readRows();
    else if (reader.is('cols')) hiddenColumns = readHiddenColumns(reader);
    else if (reader.is('mergeCells')) merges = readMerges(reader);
    else {
      if (reader.is('sheetProtection')) protection = readProtection(reader);
      reader.skip();
    }
  }
  return { protection, merges, hiddenColumns, rows: grid.sortedRows(), truncated: grid.truncated };
}

/** Reads the rows; keeps what shared formulas and positions left out need from row to row. */
class GridReader {
  truncated = false;
  private readonly rows: Row[] = [];
  private readonly sharedFormulas = new Map<number, SharedFormula>();
  private sorted = true;
  private filled = 0;
  private blank = 0;
  private readonly plain: PlainCell;

  constructor(
    private readonly reader: XmlReader,
    private readonly context: SheetContext,
  ) {
    this.plain = new PlainCell(reader);
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
      const hidden = readFlag(reader.attribute('hidden'), false);
      const cells = this.readCells(index);
      if (cells.length === 0) continue;
      const last = this.rows.at(-1);
      if (last && last.index >= index) this.sorted = false;
      this.rows.push({ index, hidden, cells });
    }
  }

  /** Rows are written in order; a writer that did otherwise is put right, one that wrote a row twice is refused. */
  sortedRows(): readonly Row[] {
    if (this.sorted) return this.rows;
    this.rows.sort((one, other) => one.index - other.index);
    this.rows.forEach((row, at) => {
      if (row.index === this.rows[at - 1]?.index) throw this.reader.broken(`row ${row.index + 1} twice`);
    });
    return this.rows;
  }

  private readCells(row: number): readonly Cell[] {
    const { reader, context, plain } = this;
    const mayBePlain = reader.prefix === '' && !reader.selfClosing;
    const cells: Cell[] = [];
    let column = -1;
    for (;;) {
      while (mayBePlain && plain.next()) {
        column = columnOf(reader, plain.reference, row, column);
        this.keep(cells, column, plainValue(plain, context, reader), null, plain.style ?? 0);
      }
      if (!reader.nextChild(3)) return this.sortedCells(cells, row);
      if (reader.is('c')) {
        column = readCellColumn(reader, row, column);
        const style = Number(reader.attribute('s') ?? 0);
        const { value, formula } = readCell(reader, context);
        if (formula?.kind === 'shared') this.keepShared(cells, column, row, value, formula, style);
        // `<f/>` is what a writer leaves that clears a formula.
        else this.keep(cells, column, value, formula && formula.text.trim() !== '' ? formula.text : null, style);
      } else reader.skip();
    }
  }

  private keep(cells: Cell[], column: number, value: CellValue | null, formula: string | null, style: number): void {
    if (!this.mayKeep(value === null && formula === null)) return;
    const { format, locked } = this.context.styles.at(style);
    cells.push({ column, value, formula, format, locked });
  }

  /** As with rows: put right when out of order, refused when written twice. */
  private sortedCells(cells: Cell[], row: number): readonly Cell[] {
    const inOrder = cells.every((cell, at) => at === 0 || cell.column > (cells[at - 1]?.column ?? 0));
    if (inOrder) return cells;
    cells.sort((one, other) => one.column - other.column);
    cells.forEach((cell, at) => {
      if (cell.column === cells[at - 1]?.column) throw this.reader.broken(`a cell twice in row ${row + 1}`);
    });
    return cells;
  }

  /** Blank formatted cells must not use up the room of those that hold something. */
  private mayKeep(isBlank: boolean): boolean {
    const isKept = isBlank ? ++this.blank <= MAX_READ_CELLS : ++this.filled <= MAX_READ_CELLS;
    if (!isBlank && !isKept) this.truncated = true;
    const { room } = this.context;
    if (isKept && room && --room.cells < 0) throw new HostError('too-large', `over ${MAX_WORKBOOK_CELLS} cells`);
    return isKept;
  }

  /**
   * A cell with a formula that it shares: the first one holds the text, the others borrow it. A short one is written out
   * at once, a long one when somebody asks: ten thousand cells that share one of 8,000 characters are 80 MB of text.
   */
  private keepShared(
    cells: Cell[],
    column: number,
    row: number,
    value: CellValue | null,
    { shared, text }: FoundFormula,
    style: number,
  ): void {
    if (text !== '') {
      this.sharedFormulas.set(shared, { row, column, text });
      this.keep(cells, column, value, text, style);
      return;
    }
    const master = this.sharedFormulas.get(shared);
    // Without the text that it shares the cell is what Excel makes of it: its value.
    if (!master) {
      this.keep(cells, column, value, null, style);
      return;
    }
    const expand = (): string => shiftFormula(master.text, row - master.row, column - master.column);
    if (master.text.length <= SHORT_FORMULA) {
      this.keep(cells, column, value, expand(), style);
      return;
    }
    if (!this.mayKeep(false)) return;
    cells.push(lazyCell({ column, value, ...this.context.styles.at(style) }, expand));
  }
}

/** Most characters of a shared formula that is written out for each of its cells. */
const SHORT_FORMULA = 120;

/** The formula is an own property that is computed when read, so copies of the cell have it too. */
function lazyCell({ column, value, format, locked }: Omit<Cell, 'formula'>, expand: () => string): Cell {
  return {
    column,
    value,
    get formula(): string {
      const text = expand();
      return text.length <= MAX_FORMULA ? text : '';
    },
    format,
    locked,
  };
}

/** After `open` of `row`: its index; one without a number follows the row before it. */
export function readRowIndex(reader: XmlReader, previous: number): number {
  const number = reader.attribute('r');
  const index = number === undefined ? previous + 1 : Number(number) - 1;
  if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS) throw reader.broken(`row ${number ?? ''}`);
  return index;
}

/** What a plain cell holds, as `readCell` would read it. */
export function plainValue(plain: PlainCell, context: CellContext, reader: XmlReader): CellValue | null {
  switch (plain.content) {
    case 'nothing':
      return null;
    case 'value':
      return cellValueOf(decodeXml(plain.raw, reader.part), plain.type ?? 'n', context);
    case 'inline':
      // A text inside a cell counts only where the cell says that it has one; else it is passed over unread.
      return plain.type === 'inlineStr'
        ? textValue(textOfElement(decodeXml(plain.raw, reader.part), plain.preserve))
        : null;
  }
}

/** After `open` of `c`: its column; one without a reference follows the cell before it. */
export function readCellColumn(reader: XmlReader, row: number, previous: number): number {
  return columnOf(reader, reader.attribute('r') ?? null, row, previous);
}

/** The column that a cell's reference, or its lack of one, means. */
export function columnOf(reader: XmlReader, reference: string | null, row: number, previous: number): number {
  const column = reference === null ? previous + 1 : cellOfReference(reference, row);
  if (column < 0 || column >= MAX_COLUMNS) throw reader.broken(`cell ${reference?.slice(0, 20) ?? ''}`);
  return column;
}

/** After `open` of `col`: the zero-based columns it is for, at most those that a sheet has; none when it makes no sense. */
export function readColumnRange(reader: XmlReader): { readonly first: number; readonly last: number } {
  const first = Math.trunc(Number(reader.attribute('min') ?? NaN));
  const last = Math.trunc(Number(reader.attribute('max') ?? NaN));
  if (Number.isNaN(first) || Number.isNaN(last)) return { first: 0, last: -1 };
  return { first: Math.max(first, 1) - 1, last: Math.min(last, MAX_COLUMNS) - 1 };
}

function readHiddenColumns(reader: XmlReader): ReadonlySet<number> {
  const { depth } = reader;
  const hidden = new Set<number>();
  // Each column has its element once; a part that says more of them than there are is not followed.
  let left = MAX_COLUMNS;
  while (reader.nextChild(depth)) {
    if (reader.is('col') && readFlag(reader.attribute('hidden'), false)) {
      const { first, last } = readColumnRange(reader);
      for (let column = first; column <= last && left-- > 0; column++) hidden.add(column);
    }
    reader.skip();
  }
  return hidden;
}

/** Areas that cannot be understood merge nothing; whole columns and rows do. */
export function readMerges(reader: XmlReader): readonly CellRange[] {
  const { depth } = reader;
  const merges: CellRange[] = [];
  while (reader.nextChild(depth)) {
    if (reader.is('mergeCell')) {
      const range = parseArea((reader.attribute('ref') ?? '').trim());
      if (range) merges.push(range);
    }
    reader.skip();
  }
  return merges;
}

/** `formatCells` says what is forbidden, and forbidden it is unless said otherwise (ECMA-376 Part 1, 18.3.1.85). */
export function readProtection(reader: XmlReader): Protection | null {
  if (!readFlag(reader.attribute('sheet'), false)) return null;
  return { formatCells: !readFlag(reader.attribute('formatCells'), true) };
}
