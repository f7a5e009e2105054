/** The workbook: where every request begins. */
import { CommentCollection } from './host-comment.js';
import { HostFault, HostObject, textArgument } from './host-object.js';
import type { Host } from './host-object.js';
import { Range } from './host-range.js';
import { WorksheetCollection } from './host-worksheet.js';
import { XmlPartCollection } from './host-xml-part.js';

export class Workbook extends HostObject {
  readonly type = 'Workbook';

  override navigate(name: string): HostObject {
    switch (name) {
      case 'Worksheets':
        return new WorksheetCollection(this.host);
      case 'Comments':
        return new CommentCollection(this.host);
      case 'CustomXmlParts':
        return new XmlPartCollection(this.host);
      case 'Functions':
        return new Functions(this.host);
      case 'Protection':
        return new WorkbookProtection(this.host);
      default:
        return super.navigate(name);
    }
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    const { sheetId, range } = this.host.model.selection();
    const { top, left } = range;
    if (this.host.faults.chartInFront && /^Get(SelectedRange|ActiveCell)$/.test(name)) {
      throw new HostFault('InvalidSelection', name);
    }
    switch (name) {
      case 'GetSelectedRange':
        return new Range(this.host, sheetId, range);
      case 'GetActiveCell':
        return new Range(this.host, sheetId, { top, left, bottom: top, right: left });
      default:
        return super.invoke(name, args);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== '_RemoveReference') return super.call(name, args);
    this.host.references.delete(textArgument(args, 0));
    return null;
  }

  override read(name: string): unknown {
    if (name === 'Name') return this.host.model.fileName ?? 'Book1';
    if (name === 'ReadOnly') return this.host.model.readOnly;
    if (name === 'Use1904DateSystem') return this.host.model.date1904;
    return super.read(name);
  }
}

/** Worksheet functions computed by the host: only `DATE`, which tells the date system. */
class Functions extends HostObject {
  readonly type = 'Functions';

  override invoke(name: string, args: readonly unknown[]): HostObject {
    const [year, month, day] = args.map(Number);
    if (name !== 'Date' || year === undefined || month === undefined || day === undefined) {
      return super.invoke(name, args);
    }
    const first = this.host.model.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return new FunctionResult(this.host, (Date.UTC(year, month - 1, day) - first) / 86_400_000);
  }
}

class FunctionResult extends HostObject {
  readonly type = 'FunctionResult';

  constructor(
    host: Host,
    private readonly value: number,
  ) {
    super(host);
  }

  override read(name: string): unknown {
    return name === 'Value' ? this.value : super.read(name);
  }
}

class WorkbookProtection extends HostObject {
  readonly type = 'WorkbookProtection';

  override read(name: string): unknown {
    return name === 'Protected' ? this.host.model.structureProtected : super.read(name);
  }
}
