/** What stays in view and how a sheet is printed. */
import { HostFault, HostObject, UnknownOperation, isRecord, textArgument } from './host-object.js';
import type { Host } from './host-object.js';
import { Range } from './host-range.js';
import type { GridLayout } from './model.js';
import { isRows, parseArea } from './range-address.js';

abstract class LayoutObject extends HostObject {
  constructor(
    host: Host,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  protected layOut(change: Partial<GridLayout>): null {
    if (!this.host.model.layOut) throw new HostFault('NotImplemented', this.type);
    this.host.model.layOut(this.sheetId, change);
    return null;
  }
}

export class FreezePanes extends LayoutObject {
  readonly type = 'WorksheetFreezePanes';

  override call(name: string, args: readonly unknown[]): unknown {
    if (name === 'Unfreeze') return this.layOut({ frozenRows: 0 });
    if (name === 'FreezeRows') {
      const count = args[0] ?? 1;
      if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
        throw new HostFault('InvalidArgument', name);
      return this.layOut({ frozenRows: count });
    }
    return super.call(name, args);
  }
}

/** A4 and one page wide are all that is ever asked; both are how a sheet of ours is saved anyway. */
export class PageLayout extends LayoutObject {
  readonly type = 'PageLayout';

  override write(name: string, value: unknown): void {
    if (name === 'Orientation' && (value === 'Landscape' || value === 'Portrait')) {
      this.layOut({ landscape: value === 'Landscape' });
    } else if (name === 'Zoom' && isRecord(value) && value['horizontalFitToPages'] === 1) return;
    else if (name !== 'PaperSize' || value !== 'A4') super.write(name, value);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'SetPrintTitleRows') return super.call(name, args);
    const rows = args[0] instanceof Range ? args[0].area : parseArea(textArgument(args, 0));
    if (!isRows(rows)) throw new HostFault('InvalidArgument', 'no whole rows');
    // Titles that begin further down are not modelled.
    if (rows.top > 0) throw new UnknownOperation(this.type, name, [rows]);
    return this.layOut({ titleRows: rows.bottom + 1 });
  }
}
