/** A range's own formatting: fill and lock. The door never writes it; tests and the self-test do, to see it unharmed. */
import type { CellRange } from '../../workbook/address.js';
import { requireAllowed } from './guard.js';
import { HostObject } from './host-object.js';
import type { Host } from './host-object.js';
import type { GridWrite } from './model.js';
import { fillOf } from './range-cells.js';

export class RangeFormat extends HostObject {
  readonly type = 'RangeFormat';
  constructor(
    host: Host,
    private readonly sheetId: string,
    private readonly area: CellRange,
  ) {
    super(host);
  }

  override navigate(name: string): HostObject {
    if (name === 'Fill') return new RangeFill(this.host, this.sheetId, this.area);
    if (name === 'Protection') return new RangeLock(this.host, this.sheetId, this.area);
    return super.navigate(name);
  }
}

class RangeFill extends HostObject {
  readonly type = 'RangeFill';
  constructor(
    host: Host,
    private readonly sheetId: string,
    private readonly area: CellRange,
  ) {
    super(host);
  }

  override read(name: string): unknown {
    if (name !== 'Color') return super.read(name);
    const colours = new Set(cellsOf(this.area).map((at) => fillOf(this.host, this.cellAt(at))));
    return colours.size === 1 ? [...colours][0] : '';
  }

  override write(name: string, value: unknown): void {
    if (name !== 'Color' || typeof value !== 'string') {
      super.write(name, value);
      return;
    }
    paint(this.host, this.sheetId, this.area, { fill: value });
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'Clear') return super.call(name, args);
    paint(this.host, this.sheetId, this.area, { fill: null });
    return null;
  }

  private cellAt(at: { row: number; column: number }) {
    return this.host.model.cell(this.sheetId, at.row, at.column);
  }
}

class RangeLock extends HostObject {
  readonly type = 'FormatProtection';
  constructor(
    host: Host,
    private readonly sheetId: string,
    private readonly area: CellRange,
  ) {
    super(host);
  }

  override read(name: string): unknown {
    if (name !== 'Locked') return super.read(name);
    const locks = new Set(cellsOf(this.area).map((at) => this.host.model.cell(this.sheetId, at.row, at.column).locked));
    return locks.size === 1 ? [...locks][0] : null;
  }

  override write(name: string, value: unknown): void {
    if (name !== 'Locked' || typeof value !== 'boolean') {
      super.write(name, value);
      return;
    }
    paint(this.host, this.sheetId, this.area, { locked: value });
  }
}

function cellsOf(area: CellRange): { row: number; column: number }[] {
  const cells = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  }
  return cells;
}

function paint(host: Host, sheetId: string, area: CellRange, change: Pick<GridWrite, 'fill' | 'locked'>): void {
  requireAllowed(host, sheetId, 'formatCells');
  host.model.write(
    sheetId,
    cellsOf(area).map((at) => ({ ...at, ...change })),
  );
}
