/** The formatting of a range or of several: fill, lock, font, alignment, lines, sizes. */
import type { CellAddress, CellRange } from '../../src/workbook/address.js';
import { requireAllowed, sheetOf } from './guard.js';
import { HostFault, HostObject, UnknownOperation } from './host-object.js';
import type { Host } from './host-object.js';
import { PLAIN_LAYOUT } from './model.js';
import type { GridCell, GridStyle, GridSheet, GridSide, GridWrite } from './model.js';
import { fillOf } from './range-cells.js';

/** Points; what Excel gives a column of Calibri 11 (assumption `column-width-points`). */
const DEFAULT_WIDTH = 48;

const ALIGN: Readonly<Record<string, 'left' | 'center' | 'right'>> = { Left: 'left', Center: 'center', Right: 'right' };

/** The width of all columns of an area, in points. */
export function widthOf({ layout = PLAIN_LAYOUT }: GridSheet, { left, right }: CellRange): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += layout.columnWidths.get(column) ?? DEFAULT_WIDTH;
  return width;
}

/** What the objects below share: the cells they are about. */
abstract class Formatting extends HostObject {
  constructor(
    host: Host,
    protected readonly sheetId: string,
    protected readonly areas: readonly CellRange[],
  ) {
    super(host);
  }

  protected cells(): readonly GridCell[] {
    return this.areas.flatMap(cellsOf).map((at) => this.host.model.cell(this.sheetId, at.row, at.column));
  }

  protected paint(change: Pick<GridWrite, 'fill' | 'locked' | 'look'>): void {
    requireAllowed(this.host, this.sheetId, 'formatCells');
    this.host.model.write(
      this.sheetId,
      this.areas.flatMap(cellsOf).map((at) => ({ ...at, ...change })),
    );
  }
}

export class RangeFormat extends Formatting {
  readonly type = 'RangeFormat';

  override navigate(name: string): HostObject {
    switch (name) {
      case 'Fill':
        return new RangeFill(this.host, this.sheetId, this.areas);
      case 'Protection':
        return new RangeLock(this.host, this.sheetId, this.areas);
      case 'Font':
        return new RangeFont(this.host, this.sheetId, this.areas);
      case 'Borders':
        return new RangeBorders(this.host, this.sheetId, this.areas);
      default:
        return super.navigate(name);
    }
  }

  override read(name: string): unknown {
    if (name !== 'ColumnWidth') return super.read(name);
    const { columnWidths } = sheetOf(this.host, this.sheetId).layout ?? PLAIN_LAYOUT;
    const widths = new Set(this.columns().map((column) => columnWidths.get(column) ?? DEFAULT_WIDTH));
    return widths.size === 1 ? [...widths][0] : null;
  }

  override write(name: string, value: unknown): void {
    const align = name === 'HorizontalAlignment' && typeof value === 'string' ? ALIGN[value] : undefined;
    if (align) this.paint({ look: { align } });
    else if (name === 'VerticalAlignment' && value === 'Top') this.paint({ look: { top: true } });
    else if (name === 'WrapText' && typeof value === 'boolean') this.paint({ look: { wrap: value } });
    else if (name === 'ColumnWidth' && typeof value === 'number' && value >= 0) this.widen(value);
    else if (name === 'UseStandardWidth' && value === true) this.widen(null);
    else if (name !== 'UseStandardHeight' || value !== true) super.write(name, value);
  }

  /** Rows have no heights here. */
  override call(name: string, args: readonly unknown[]): unknown {
    return name === 'AutofitRows' ? null : super.call(name, args);
  }

  private widen(points: number | null): void {
    requireAllowed(this.host, this.sheetId, 'formatCells');
    const { model } = this.host;
    if (!model.layOut) throw new HostFault('NotImplemented', 'columnWidth');
    const { columnWidths } = sheetOf(this.host, this.sheetId).layout ?? PLAIN_LAYOUT;
    const inside = (column: number) => this.areas.some(({ left, right }) => column >= left && column <= right);
    const kept = [...columnWidths].filter(([column]) => !inside(column));
    const added = points === null ? [] : this.columns().map((column) => [column, points] as const);
    model.layOut(this.sheetId, { columnWidths: new Map([...kept, ...added]) });
  }

  private columns(): number[] {
    return this.areas.flatMap(({ left, right }) =>
      Array.from({ length: right - left + 1 }, (_, index) => left + index),
    );
  }
}

class RangeFill extends Formatting {
  readonly type = 'RangeFill';

  override read(name: string): unknown {
    if (name !== 'Color') return super.read(name);
    const colours = new Set(this.cells().map((cell) => fillOf(this.host, cell)));
    return colours.size === 1 ? [...colours][0] : '';
  }

  override write(name: string, value: unknown): void {
    if (name !== 'Color' || typeof value !== 'string') {
      super.write(name, value);
      return;
    }
    this.paint({ fill: colourOf(value) });
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'Clear') return super.call(name, args);
    this.paint({ fill: null });
    return null;
  }
}

class RangeLock extends Formatting {
  readonly type = 'FormatProtection';

  override read(name: string): unknown {
    if (name !== 'Locked') return super.read(name);
    const locks = new Set(this.cells().map(({ locked }) => locked));
    return locks.size === 1 ? [...locks][0] : null;
  }

  override write(name: string, value: unknown): void {
    if (name !== 'Locked' || typeof value !== 'boolean') {
      super.write(name, value);
      return;
    }
    this.paint({ locked: value });
  }
}

class RangeFont extends Formatting {
  readonly type = 'RangeFont';

  override read(name: string): unknown {
    if (name !== 'Bold') return super.read(name);
    const kinds = new Set(this.cells().map(({ look }) => look?.bold === true));
    return kinds.size === 1 ? [...kinds][0] : null;
  }

  override write(name: string, value: unknown): void {
    const look = fontStyle(name, value);
    if (look) this.paint({ look });
    else super.write(name, value);
  }
}

function fontStyle(name: string, value: unknown): GridStyle | undefined {
  if (name === 'Bold' && typeof value === 'boolean') return { bold: value };
  if (name === 'Italic' && typeof value === 'boolean') return { italic: value };
  if (name === 'Underline' && (value === 'Single' || value === 'None')) return { underline: value === 'Single' };
  if (name === 'Size' && typeof value === 'number') return { size: value };
  if (typeof value !== 'string') return undefined;
  return name === 'Name' ? { font: value } : name === 'Color' ? { colour: colourOf(value) } : undefined;
}

/** `#RRGGBB`, the same without `#`, or a name of HTML. Of the names a few are known; another is a gap of ours. */
export function colourOf(value: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  const named = COLOUR_NAMES[value.toLowerCase()];
  if (named !== undefined) return named;
  if (/^[a-z]+$/i.test(value)) throw new UnknownOperation('RangeFill', 'colour name', [value]);
  throw new HostFault('InvalidArgument', value);
}

const COLOUR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
};

class RangeBorders extends Formatting {
  readonly type = 'RangeBorderCollection';

  override index(key: unknown): HostObject {
    return new RangeBorder(this.host, this.sheetId, this.areas, String(key));
  }
}

/** Which of a rectangle's cells a line concerns, and on which of their sides. */
const LINES: Readonly<Record<string, (at: CellAddress, area: CellRange) => readonly (GridSide | false)[]>> = {
  EdgeTop: (at, area) => [at.row === area.top && 'top'],
  EdgeBottom: (at, area) => [at.row === area.bottom && 'bottom'],
  EdgeLeft: (at, area) => [at.column === area.left && 'left'],
  EdgeRight: (at, area) => [at.column === area.right && 'right'],
  InsideHorizontal: (at, area) => [at.row > area.top && 'top', at.row < area.bottom && 'bottom'],
  InsideVertical: (at, area) => [at.column > area.left && 'left', at.column < area.right && 'right'],
};

class RangeBorder extends Formatting {
  readonly type = 'RangeBorder';

  constructor(
    host: Host,
    sheetId: string,
    areas: readonly CellRange[],
    private readonly side: string,
  ) {
    super(host, sheetId, areas);
  }

  override write(name: string, value: unknown): void {
    const lines = LINES[this.side];
    if (name !== 'Style' || value !== 'Continuous' || !lines) {
      super.write(name, value);
      return;
    }
    requireAllowed(this.host, this.sheetId, 'formatCells');
    const writes = this.areas.flatMap((area) =>
      cellsOf(area).flatMap((at): GridWrite[] => {
        const sides = lines(at, area).filter((side) => side !== false);
        if (sides.length === 0) return [];
        const had = this.host.model.cell(this.sheetId, at.row, at.column).look?.lines ?? [];
        return [{ ...at, look: { lines: [...new Set([...had, ...sides])] } }];
      }),
    );
    // An inside that a single row or column does not have.
    if (writes.length === 0) throw new HostFault('InvalidArgument', this.side);
    this.host.model.write(this.sheetId, writes);
  }
}

function cellsOf(area: CellRange): { row: number; column: number }[] {
  const cells = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  }
  return cells;
}
