/** Ranges and groups of ranges: where they are, and the objects that hang on them. */
import type { CellRange } from '../../src/workbook/address.js';
import { isCellError } from '../../src/workbook/snapshot.js';
import { requireAllowed, sheetOf } from './guard.js';
import { RuleCollection } from './host-conditional-format.js';
import { RangeFormat, widthOf } from './host-format.js';
import { HostFault, HostObject, NullObject, UnknownOperation, isRecord } from './host-object.js';
import type { Host } from './host-object.js';
import { cellProperties, lineProperties, readCells, writeCells } from './range-cells.js';
import { WHOLE_SHEET, isRows, printArea } from './range-address.js';

/** Above this many cells Excel answers null instead of values (assumption `read-limit`). */
const MAX_CELLS_ANSWERED = 5_000_000;

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
        return merges.length > 0 ? new RangeAreas(this.host, this.sheetId, merges) : new NullObject(this.host);
      }
      case 'Insert':
        return this.shiftRows(args[0] === 'Down' ? this.rows : 0, name, args);
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
        this.shiftRows(args[0] === 'Up' ? -this.rows : 0, name, args);
        return null;
      case 'Merge':
        if (!this.host.model.mergeCells) throw new HostFault('NotImplemented', name);
        if (args[0] === true) throw new UnknownOperation(this.type, name, args);
        this.host.model.mergeCells(this.sheetId, this.area);
        return null;
      case 'Clear':
        if (this.area === WHOLE_SHEET && (args[0] === 'All' || args[0] === undefined || args[0] === null)) {
          requireAllowed(this.host, this.sheetId, 'formatCells');
          if (!this.host.model.clearSheet) throw new HostFault('NotImplemented', name);
          this.host.model.clearSheet(this.sheetId);
          return null;
        }
        if (args[0] !== 'Contents') throw new UnknownOperation(this.type, name, args);
        writeCells(this.host, this.sheetId, this.area, 'Values', '');
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
        if (this.rows * this.columns > MAX_CELLS_ANSWERED) return null;
        return readCells(this.host.model, this.sheetId, this.area, name);
      default:
        return super.read(name);
    }
  }

  override write(name: string, value: unknown): void {
    if (name === 'Hyperlink' && isRecord(value) && this.rows * this.columns === 1) {
      this.linkTo(value['documentReference']);
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
    if (this.rows * this.columns > MAX_CELLS_ANSWERED) throw new HostFault('InvalidArgument', 'unbounded range');
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
          documentReference: link,
          textToDisplay: isCellError(value) ? value.error : typeof value === 'object' ? '' : String(value),
        };
  }

  /** A link makes its cell look like one, and puts a text of its own where there is none (assumption `link-then-content`). */
  private linkTo(place: unknown): void {
    if (typeof place !== 'string') throw new HostFault('InvalidArgument', 'hyperlink');
    requireAllowed(this.host, this.sheetId, 'formatCells');
    const { top: row, left: column } = this.area;
    const empty = this.host.model.cell(this.sheetId, row, column).value === null;
    const content = empty ? { content: { value: place, formula: null } } : {};
    const look = { underline: true, colour: '#0563C1' };
    this.host.model.write(this.sheetId, [{ row, column, link: place, look, ...content }]);
  }

  private hide(axis: 'row' | 'column', hidden: boolean): void {
    requireAllowed(this.host, this.sheetId, 'formatCells');
    const { top, bottom, left, right } = this.area;
    if (!this.host.model.hideLines) throw new HostFault('NotImplemented', axis);
    if (axis === 'row') this.host.model.hideLines(this.sheetId, axis, top, bottom, hidden);
    else this.host.model.hideLines(this.sheetId, axis, left, right, hidden);
  }

  private shiftRows(count: number, name: string, args: readonly unknown[]): HostObject {
    if (count === 0 || !isRows(this.area)) throw new UnknownOperation(this.type, name, args);
    if (!this.host.model.shiftRows) throw new HostFault('NotImplemented', name);
    this.host.model.shiftRows(this.sheetId, this.area.top, count);
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

/** true or false when all agree, else null. */
function allSame(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((index) => index >= from && index <= to).length;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}
