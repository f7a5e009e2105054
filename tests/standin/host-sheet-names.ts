/** Names defined on a single sheet: how a sheet of the add-in's own is known. */
import { sheetOf } from './guard.js';
import { parseAddress } from '../../src/workbook/address.js';
import { isBrokenFormula } from './formula-text.js';
import { HostFault, HostObject, NullObject, textArgument } from './host-object.js';
import type { Host } from './host-object.js';
import { Range } from './host-range.js';
import { printArea } from './range-address.js';

export class SheetNames extends HostObject {
  readonly type = 'NamedItemCollection';

  constructor(
    host: Host,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  override index(key: unknown): HostObject {
    if (typeof key !== 'string' || !this.knows(key)) throw new HostFault('ItemNotFound', String(key));
    return new SheetName(this.host, this.sheetId, key);
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    if (name === 'GetItemOrNullObject') {
      const key = textArgument(args, 0);
      return this.knows(key) ? new SheetName(this.host, this.sheetId, key) : new NullObject(this.host);
    }
    if (name === 'Add') {
      if (!this.host.model.defineName) throw new HostFault('NotImplemented', name);
      if (this.host.faults.namesNeedFront) throw new HostFault('ItemNotFound', name);
      const key = textArgument(args, 0);
      if (!isName(key)) throw new HostFault('InvalidArgument', key);
      if (sheetOf(this.host, this.sheetId).names?.has(key) === true) throw new HostFault('ItemAlreadyExists', key);
      this.host.model.defineName(this.sheetId, key, this.formulaOf(args[1]));
      return new SheetName(this.host, this.sheetId, key);
    }
    return super.invoke(name, args);
  }

  /** A range, or a formula. */
  private formulaOf(reference: unknown): string {
    if (reference instanceof Range) return printArea(sheetOf(this.host, reference.sheetId).name, reference.area);
    if (typeof reference !== 'string' || !reference.startsWith('=') || isBrokenFormula(reference)) {
      throw new HostFault('InvalidArgument', 'reference');
    }
    return reference.slice(1);
  }

  private knows(key: string): boolean {
    if (this.host.faults.namesNeedFront) throw new HostFault('InvalidSelection', key);
    return sheetOf(this.host, this.sheetId).names?.has(key) === true || this.host.faults.workbookNames.has(key);
  }
}

class SheetName extends HostObject {
  readonly type = 'NamedItem';

  constructor(
    host: Host,
    private readonly sheetId: string,
    private readonly name: string,
  ) {
    super(host);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'Delete') return super.call(name, args);
    if (!this.host.model.defineName) throw new HostFault('NotImplemented', name);
    this.host.model.defineName(this.sheetId, this.name, null);
    return null;
  }

  override read(name: string): unknown {
    switch (name) {
      case 'Name':
        return this.name;
      case 'Scope':
        return this.isWorkbooks() ? 'Workbook' : 'Worksheet';
      case 'Visible':
        return !(sheetOf(this.host, this.sheetId).hiddenNames?.has(this.name) ?? false);
      case 'Formula':
        return `=${sheetOf(this.host, this.sheetId).names?.get(this.name) ?? this.host.faults.workbookNames.get(this.name) ?? ''}`;
      default:
        return super.read(name);
    }
  }

  private isWorkbooks(): boolean {
    return sheetOf(this.host, this.sheetId).names?.has(this.name) !== true;
  }

  /** A hidden name is found like any other (assumption `sheet-name-hidden`). */
  override write(name: string, value: unknown): void {
    if (name !== 'Visible' || typeof value !== 'boolean') super.write(name, value);
    else if (!this.host.faults.keepsNamesVisible) this.host.model.hideName?.(this.sheetId, this.name, !value);
  }
}

/** A letter, `_` or `\\` first, then letters, digits, `.`, `_`, `?`; nothing that is an address in either style. */
function isName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) &&
    parseAddress(name) === undefined &&
    !/^(?:[rc]|r\d*c\d*|r\d+|c\d+)$/i.test(name)
  );
}
