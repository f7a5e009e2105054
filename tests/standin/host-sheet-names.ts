/** Names defined on a single sheet: how a sheet of the add-in's own is known. */
import { sheetOf } from './guard.js';
import { HostFault, HostObject, NullObject, UnknownOperation, textArgument } from './host-object.js';
import type { Host } from './host-object.js';

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
      // No spaces, and nothing that is a cell's address.
      if (/\s/.test(key) || /^[A-Z]{1,3}\d+$/i.test(key)) throw new HostFault('InvalidArgument', key);
      if (typeof args[1] !== 'string') throw new UnknownOperation(this.type, name, args);
      const formula = textArgument(args, 1);
      if (!formula.startsWith('=')) throw new HostFault('InvalidArgument', formula);
      this.host.model.defineName(this.sheetId, key, formula.slice(1));
      return new SheetName(this.host, this.sheetId, key);
    }
    return super.invoke(name, args);
  }

  private knows(key: string): boolean {
    if (this.host.faults.namesNeedFront) throw new HostFault('InvalidSelection', key);
    return sheetOf(this.host, this.sheetId).names?.has(key) === true;
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
        return 'Worksheet';
      case 'Visible':
        return !(sheetOf(this.host, this.sheetId).hiddenNames?.has(this.name) ?? false);
      case 'Formula':
        return `=${sheetOf(this.host, this.sheetId).names?.get(this.name) ?? ''}`;
      default:
        return super.read(name);
    }
  }

  /** A hidden name is found like any other (assumption `sheet-name-hidden`). */
  override write(name: string, value: unknown): void {
    if (name !== 'Visible' || typeof value !== 'boolean') super.write(name, value);
    else this.host.model.hideName?.(this.sheetId, this.name, !value);
  }
}
