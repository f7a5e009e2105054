/** Ranges and groups of ranges: where they are, and the objects that hang on them. */
import type { CellAddress, CellRange } from '../../src/workbook/address.js';
import { isCellError } from '../../src/workbook/snapshot.js';
import { requireAllowed, sheetOf } from './guard.js';
import { RuleCollection } from './host-conditional-format.js';
import { RangeFormat, widthOf } from './host-format.js';
import { HostFault, HostObject, NullObject, UnknownOperation, isRecord } from './host-object.js';
import type { Host } from './host-object.js';
import { EMPTY_CELL } from './model.js';
import type { GridStyle, GridWrite } from './model.js';
import { cellProperties, lineProperties, readCells, writeCells } from './range-cells.js';
import { isColumns, isRows, isUnbounded, printArea } from './range-address.js';

/** Above this many cells Excel takes no values. */
const MAX_CELLS_WRITTEN = 5_000_000;

/** Of more than so many it tells none (the reference of `Range.getMergedAreasOrNullObject`). */
const MAX_MERGES_TOLD = 512;

const PLAIN_LOOK: GridStyle = { bold: false, italic: false, underline: false, top: false, wrap: false, lines: [] };

export class Range extends HostObject {
  readonly type = 'Range';

  constructor(
    host: Host,
    readonly sheetId: string,
    readonly area: CellRange,
  ) {
    super(host);
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  override navigate(name: string): HostObject {
    if (name === 'ConditionalFormats') return new RuleCollection(this.host, this.sheetId, [this.area]);
    if (name === 'Format') return new RangeFormat(this.host, this.sheetId, [this.area]);
    return super.navigate(name);
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    switch (name) {
      case 'GetMergedAreasOrNullObject': {
        const merges = this.sheet().merges.filter((merge) => startsInside(merge, this.area));
        if (merges.length > MAX_MERGES_TOLD) throw new HostFault('GeneralException', 'too many merged areas');
        return merges.length > 0 ? new RangeAreas(this.host, this.sheetId, merges) : new NullObject(this.host);
      }
      case 'Insert':
        return this.shift(args[0] === 'Down' || args[0] === 'Right' ? 1 : 0, name, args);
      default:
        return super.invoke(name, args);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    switch (name) {
      case 'Select':
        if (this.sheet().visibility !== 'visible') throw new HostFault('InvalidSelection');
        this.host.model.select(this.sheetId, this.area);
        return null;
      case 'GetRowProperties':
        return lineProperties(this.sheet().hiddenRows, this.area.top, this.area.bottom, 'rowHidden', args[0]);
      case 'GetColumnProperties':
        return lineProperties(this.sheet().hiddenColumns, this.area.left, this.area.right, 'columnHidden', args[0]);
      case 'GetCellProperties':
        return cellProperties(this.host, this.sheetId, this.area, args[0]);
      case 'Delete':
        this.shift(args[0] === 'Up' || args[0] === 'Left' ? -1 : 0, name, args);
        return null;
      case 'Merge':
        this.merge(args[0] === true);
        return null;
      case 'Clear':
        this.clear(args[0] ?? 'All', args);
        return null;
      default:
        return super.call(name, args);
    }
  }

  override read(name: string): unknown {
    switch (name) {
      case 'Address':
        return printArea(this.sheet().name, this.area);
      case 'RowIndex':
        return this.area.top;
      case 'ColumnIndex':
        return this.area.left;
      case 'RowCount':
        return this.rows;
      case 'ColumnCount':
        return this.columns;
      case 'RowHidden':
        return allSame(this.sheet().hiddenRows, this.area.top, this.area.bottom);
      case 'ColumnHidden':
        return allSame(this.sheet().hiddenColumns, this.area.left, this.area.right);
      case 'Width':
        return widthOf(this.sheet(), this.area);
      case 'Hyperlink':
        return this.link();
      case 'Values':
      case 'ValueTypes':
      case 'Formulas':
      case 'NumberFormat':
        if (this.rows * this.columns > this.host.faults.maxCellsAnswered || isUnbounded(this.area)) return null;
        return readCells(this.host, this.sheetId, this.area, name);
      default:
        return super.read(name);
    }
  }

  override write(name: string, value: unknown): void {
    if (name === 'Hyperlink' && isRecord(value)) {
      this.linkTo(value);
      return;
    }
    if ((name === 'RowHidden' || name === 'ColumnHidden') && typeof value === 'boolean') {
      this.hide(name === 'RowHidden' ? 'row' : 'column', value);
      return;
    }
    if (name !== 'Values' && name !== 'Formulas' && name !== 'NumberFormat') {
      super.write(name, value);
      return;
    }
    if (this.rows * this.columns > MAX_CELLS_WRITTEN || isUnbounded(this.area))
      throw new HostFault('InvalidArgument', 'unbounded range');
    writeCells(this.host, this.sheetId, this.area, name, value);
  }

  private sheet() {
    return sheetOf(this.host, this.sheetId);
  }

  private link(): unknown {
    const { link = null, value } = this.host.model.cell(this.sheetId, this.area.top, this.area.left);
    return link === null
      ? null
      : {
          ...(/^[a-z]+:/i.test(link) ? { address: link } : { documentReference: link }),
          textToDisplay: isCellError(value) ? value.error : typeof value === 'object' ? '' : String(value),
        };
  }

  /** A link makes its cell look like one, and puts a text of its own where there is none (assumption `link-then-content`). */
  private linkTo(link: Readonly<Record<string, unknown>>): void {
    const place = link['documentReference'] ?? link['address'];
    if (typeof place !== 'string' || isUnbounded(this.area)) throw new HostFault('InvalidArgument', 'hyperlink');
    requireAllowed(this.host, this.sheetId, 'formatCells');
    const shown = link['textToDisplay'];
    const look = { underline: true, colour: '#0563C1' };
    const writes = this.cells().map(({ row, column }): GridWrite => {
      const empty = this.host.model.cell(this.sheetId, row, column).value === null;
      const text = typeof shown === 'string' ? shown : empty ? place : null;
      const content = text === null ? {} : { content: { value: text, formula: null } };
      return { row, column, link: place, look, ...content };
    });
    this.host.model.write(this.sheetId, writes);
  }

  private cells(): CellAddress[] {
    return Array.from({ length: this.rows * this.columns }, (_, index) => ({
      row: this.area.top + Math.floor(index / this.columns),
      column: this.area.left + (index % this.columns),
    }));
  }

  /** `across`: each row of its own. */
  private merge(across: boolean): void {
    const { model } = this.host;
    if (!model.mergeCells) throw new HostFault('NotImplemented', 'merge');
    requireAllowed(this.host, this.sheetId, 'formatCells');
    const rows = across ? Array.from({ length: this.rows }, (_, index) => this.area.top + index) : [];
    const areas = across ? rows.map((row) => ({ ...this.area, top: row, bottom: row })) : [this.area];
    for (const area of areas) model.mergeCells(this.sheetId, area);
  }

  private clear(what: unknown, args: readonly unknown[]): void {
    const { model } = this.host;
    if (isRows(this.area) && isColumns(this.area) && what === 'All') {
      requireAllowed(this.host, this.sheetId, 'formatCells');
      if (!model.clearSheet) throw new HostFault('NotImplemented', 'clear');
      model.clearSheet(this.sheetId);
      return;
    }
    if (isUnbounded(this.area) || !['All', 'Contents', 'Formats', 'Hyperlinks'].includes(String(what))) {
      throw new UnknownOperation(this.type, 'Clear', args);
    }
    if (what === 'All' || what === 'Contents') writeCells(this.host, this.sheetId, this.area, 'Values', '');
    if (what === 'Contents') return;
    requireAllowed(this.host, this.sheetId, 'formatCells');
    if (what !== 'Hyperlinks') this.clearFormats();
    model.write(
      this.sheetId,
      this.cells().map((at) => ({ ...at, link: null })),
    );
  }

  /** Rules and merges within the range go with its formats. */
  private clearFormats(): void {
    const { model } = this.host;
    const { format, fill, locked } = EMPTY_CELL;
    model.write(
      this.sheetId,
      this.cells().map((at) => ({ ...at, format, fill, locked, look: PLAIN_LOOK })),
    );
    for (const rule of model.conditionalFormats(this.sheetId)) {
      if (rule.ranges.every((range) => isWithin(range, this.area)))
        model.removeConditionalFormat(this.sheetId, rule.id);
    }
    model.unmergeCells?.(this.sheetId, this.area);
  }

  private hide(axis: 'row' | 'column', hidden: boolean): void {
    requireAllowed(this.host, this.sheetId, 'formatCells');
    const { top, bottom, left, right } = this.area;
    if (!this.host.model.hideLines) throw new HostFault('NotImplemented', axis);
    if (axis === 'row') this.host.model.hideLines(this.sheetId, axis, top, bottom, hidden);
    else this.host.model.hideLines(this.sheetId, axis, left, right, hidden);
  }

  /** Whole rows or columns; cells that move one another aside are not modelled. */
  private shift(sign: number, name: string, args: readonly unknown[]): HostObject {
    const { model } = this.host;
    if (sign === 0 || isRows(this.area) === isColumns(this.area)) throw new UnknownOperation(this.type, name, args);
    if (this.sheet().protection) throw new HostFault('AccessDenied', this.sheet().name);
    if (!model.shiftRows || !model.shiftColumns) throw new HostFault('NotImplemented', name);
    if (isRows(this.area)) model.shiftRows(this.sheetId, this.area.top, sign * this.rows);
    else model.shiftColumns(this.sheetId, this.area.left, sign * this.columns);
    return this;
  }
}

/** Several ranges of one sheet as one object (ExcelApi 1.9). */
export class RangeAreas extends HostObject {
  readonly type = 'RangeAreas';

  constructor(
    host: Host,
    readonly sheetId: string,
    readonly areas: readonly CellRange[],
  ) {
    super(host);
  }

  override navigate(name: string): HostObject {
    if (name === 'Areas') return new RangeCollection(this.host, this.sheetId, this.areas);
    if (name === 'ConditionalFormats') return new RuleCollection(this.host, this.sheetId, this.areas);
    if (name === 'Format') return new RangeFormat(this.host, this.sheetId, this.areas);
    return super.navigate(name);
  }

  override read(name: string): unknown {
    if (name !== 'Address') return super.read(name);
    const sheet = sheetOf(this.host, this.sheetId);
    return this.areas.map((area) => printArea(sheet.name, area)).join(',');
  }
}

class RangeCollection extends HostObject {
  readonly type = 'RangeCollection';

  constructor(
    host: Host,
    private readonly sheetId: string,
    private readonly areas: readonly CellRange[],
  ) {
    super(host);
  }

  override items(): readonly HostObject[] {
    return this.areas.map((area) => new Range(this.host, this.sheetId, area));
  }
}

/** Only merges whose first cell is inside the asked range are told (assumption `merges-by-anchor`). */
function startsInside(merge: CellRange, area: CellRange): boolean {
  return merge.top >= area.top && merge.top <= area.bottom && merge.left >= area.left && merge.left <= area.right;
}

function isWithin(one: CellRange, area: CellRange): boolean {
  return startsInside(one, area) && one.bottom <= area.bottom && one.right <= area.right;
}

/** true or false when all agree, else null. */
function allSame(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((index) => index >= from && index <= to).length;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}
