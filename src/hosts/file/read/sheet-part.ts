/** A worksheet part as the snapshot has it. */
import { type CellRange, MAX_COLUMNS, MAX_ROWS, parseRange } from '../../../workbook/address.js';
import {
  type Cell,
  type CellValue,
  MAX_READ_CELLS,
  type Protection,
  type Row,
  type Sheet,
} from '../../../workbook/snapshot.js';
import type { XmlReader } from '../xml/reader.js';
import { decodeXml } from '../xml/escape.js';
import { type CellContext, type FoundFormula, readCell, valueOf } from './cell.js';
import { PlainCell } from './plain-cell.js';
import { textOf } from './shared-strings.js';
import { shiftFormula } from './shift-formula.js';
import { type CellStyles, readFlag } from './styles.js';
import { cellOfReference } from './reference.js';

export interface SheetContext extends CellContext {
  readonly styles: CellStyles;
}

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
        this.keep(cells, column, value, formula === null ? null : this.formulaOf(formula, row, column), style);
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
    if (isBlank) return ++this.blank <= MAX_READ_CELLS;
    if (++this.filled <= MAX_READ_CELLS) return true;
    this.truncated = true;
    return false;
  }

  private formulaOf(formula: FoundFormula, row: number, column: number): string {
    if (formula.kind !== 'shared') return formula.text;
    if (formula.text !== '') {
      this.sharedFormulas.set(formula.shared, { row, column, text: formula.text });
      return formula.text;
    }
    const master = this.sharedFormulas.get(formula.shared);
    if (!master) throw this.reader.broken(`no shared formula ${formula.shared}`);
    return shiftFormula(master.text, row - master.row, column - master.column);
  }
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
      return valueOf(decodeXml(plain.raw, reader.part), plain.type ?? 'n', context, reader);
    case 'inline':
      // A text inside a cell counts only where the cell says that it has one; else it is passed over unread.
      return plain.type === 'inlineStr' ? textOf(decodeXml(plain.raw, reader.part), plain.preserve) : null;
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

function readHiddenColumns(reader: XmlReader): ReadonlySet<number> {
  const { depth } = reader;
  const hidden = new Set<number>();
  while (reader.nextChild(depth)) {
    if (reader.is('col') && readFlag(reader.attribute('hidden'), false)) {
      const first = Number(reader.attribute('min') ?? NaN);
      const last = Math.min(Number(reader.attribute('max') ?? NaN), MAX_COLUMNS);
      for (let column = first; column <= last; column++) hidden.add(column - 1);
    }
    reader.skip();
  }
  return hidden;
}

export function readMerges(reader: XmlReader): readonly CellRange[] {
  const { depth } = reader;
  const merges: CellRange[] = [];
  while (reader.nextChild(depth)) {
    if (reader.is('mergeCell')) {
      const range = parseRange(reader.attribute('ref') ?? '');
      if (!range) throw reader.broken('a merged area without range');
      merges.push(range);
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
