/** Sheets, their collection and their protection. */
import type { Visibility } from '../../src/workbook/snapshot.js';
import { anySheetOf, sheetOf } from './guard.js';
import { HostFault, HostObject, NullObject, isRecord, textArgument } from './host-object.js';
import type { Host } from './host-object.js';
import { Range, RangeAreas } from './host-range.js';
import { FreezePanes, PageLayout } from './host-sheet-layout.js';
import { SheetNames } from './host-sheet-names.js';
import type { GridSheet } from './model.js';
import { WHOLE_SHEET, parseArea, parseAreas } from './range-address.js';

const VISIBILITY_NAMES: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** What the client registers for, and the number under which it wants to hear of it. */
export const EVENT_NAMES: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
};

export class WorksheetCollection extends HostObject {
  readonly type = 'WorksheetCollection';

  override items(): readonly HostObject[] {
    return this.host.model.sheets().map((sheet) => new Worksheet(this.host, sheet.id));
  }

  override index(key: unknown): HostObject {
    const sheet = this.find(key);
    if (!sheet) throw new HostFault('ItemNotFound', String(key));
    return new Worksheet(this.host, sheet.id);
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    switch (name) {
      case 'GetItemOrNullObject': {
        const sheet = this.find(args[0]);
        return sheet ? new Worksheet(this.host, sheet.id) : new NullObject(this.host);
      }
      case 'Add':
        return new Worksheet(
          this.host,
          this.host.model.addSheet(args[0] ? sheetName(textArgument(args, 0)) : this.freeName()),
        );
      case 'GetActiveWorksheet':
        if (this.host.faults.chartInFront) throw new HostFault('GeneralException', name);
        return new Worksheet(this.host, this.host.model.activeSheet());
      default:
        return super.invoke(name, args);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const match = /^_(Register|Unregister)(\w+)Event$/.exec(name);
    const event = match?.[2] ?? '';
    if (!match || EVENT_NAMES[event] === undefined) return super.call(name, args);
    if (match[1] === 'Register') this.host.subscriptions.add(event);
    else this.host.subscriptions.delete(event);
    return null;
  }

  /** What Excel calls a sheet that nobody names. */
  private freeName(): string {
    const taken = new Set(this.host.model.sheets().map(({ name }) => name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }

  /** By id or by name, the name without regard to case (assumption `sheet-key`). */
  private find(key: unknown): GridSheet | undefined {
    if (typeof key !== 'string') throw new HostFault('InvalidArgument', 'sheet key');
    const sheets = this.host.model.sheets();
    return (
      sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
    );
  }
}

export class Worksheet extends HostObject {
  readonly type = 'Worksheet';

  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override navigate(name: string): HostObject {
    switch (name) {
      case 'Protection':
        return new WorksheetProtection(this.host, this.id);
      case 'Names':
        return new SheetNames(this.host, this.id);
      case 'FreezePanes':
        return new FreezePanes(this.host, this.id);
      case 'PageLayout':
        return new PageLayout(this.host, this.id);
      default:
        return super.navigate(name);
    }
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    const { id } = this.sheet();
    switch (name) {
      case 'GetRange':
        return new Range(
          this.host,
          id,
          args[0] === null || args[0] === undefined ? WHOLE_SHEET : parseArea(textArgument(args, 0)),
        );
      case 'GetRanges':
        return new RangeAreas(this.host, id, args[0] ? parseAreas(textArgument(args, 0)) : [WHOLE_SHEET]);
      case 'GetUsedRangeOrNullObject': {
        const area = this.host.model.usedRange(id, args[0] === true);
        return area ? new Range(this.host, id, area) : new NullObject(this.host);
      }
      default:
        return super.invoke(name, args);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    switch (name) {
      case 'Activate':
        if (this.sheet().visibility !== 'visible') throw new HostFault('InvalidOperation', 'hidden sheet');
        this.host.model.activate(this.id);
        return null;
      case 'Delete':
        if (this.sheet().visibility === 'veryHidden') throw new HostFault('InvalidOperation', 'very hidden sheet');
        this.requireAnotherVisible();
        this.host.model.deleteSheet(this.id);
        return null;
      default:
        return super.call(name, args);
    }
  }

  override read(name: string): unknown {
    switch (name) {
      case 'Id':
        return this.id;
      case 'Name':
        return anySheetOf(this.host, this.id).name;
      case 'Position':
        return this.host.model.sheets().findIndex(({ id }) => id === this.id);
      case 'Visibility':
        return VISIBILITY_NAMES[anySheetOf(this.host, this.id).visibility];
      default:
        return super.read(name);
    }
  }

  override write(name: string, value: unknown): void {
    const visibility = (Object.keys(VISIBILITY_NAMES) as Visibility[]) // the record's keys are exactly the type
      .find((one) => VISIBILITY_NAMES[one] === value);
    if (name === 'Position' && typeof value === 'number' && this.host.model.moveSheet) {
      const last = this.host.model.sheets().length - 1;
      if (!Number.isInteger(value) || value < 0 || value > last) throw new HostFault('InvalidArgument', String(value));
      this.host.model.moveSheet(this.id, value);
    } else if (name === 'Name' && typeof value === 'string') {
      this.host.model.renameSheet(this.id, sheetName(value));
    } else if (name === 'Visibility' && visibility) {
      if (visibility !== 'visible') this.requireAnotherVisible();
      this.host.model.setVisibility(this.id, visibility);
    } else super.write(name, value);
  }

  /** A workbook keeps one visible sheet: the last is neither deleted nor hidden. */
  private requireAnotherVisible(): void {
    const others = this.host.model.sheets().filter(({ id, visibility }) => id !== this.id && visibility === 'visible');
    if (others.length === 0) throw new HostFault('InvalidOperation', 'the last visible sheet');
  }

  private sheet(): GridSheet {
    return sheetOf(this.host, this.id);
  }
}

/** At most 31 characters, none of []:*?/\\, no apostrophe at either end, not "History" (Excel's own rules). */
function sheetName(name: string): string {
  if (name.trim() === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name))
    throw new HostFault('InvalidArgument', name);
  return name;
}

class WorksheetProtection extends HostObject {
  readonly type = 'WorksheetProtection';

  constructor(
    host: Host,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  override read(name: string): unknown {
    const { protection } = sheetOf(this.host, this.sheetId);
    if (name === 'Protected') return protection !== null;
    if (name === 'Options') {
      return {
        allowFormatCells: protection?.formatCells === true,
        allowEditObjects: protection?.editObjects === true,
      };
    }
    return super.read(name);
  }

  /** Protecting twice, and unprotecting what is open, are errors (assumption `protect-twice`). */
  override call(name: string, args: readonly unknown[]): unknown {
    const isProtected = this.read('Protected') === true;
    if (name === 'Protect') {
      if (isProtected) throw new HostFault('AccessDenied', 'already protected');
      const options = isRecord(args[0]) ? args[0] : {};
      this.host.model.protectSheet(this.sheetId, {
        formatCells: options['allowFormatCells'] === true,
        editObjects: options['allowEditObjects'] === true,
      });
      return null;
    }
    if (name === 'Unprotect') {
      if (!isProtected) throw new HostFault('InvalidOperation', 'not protected');
      if (this.host.faults.deniesUnprotect) throw new HostFault('AccessDenied', 'unprotect');
      this.host.model.protectSheet(this.sheetId, null);
      return null;
    }
    return super.call(name, args);
  }
}
