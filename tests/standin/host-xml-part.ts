/** Custom XML parts: all of the workbook's, or those of one namespace. */
import { SaxesParser } from 'saxes';
import { HostFault, HostObject, NullObject, textArgument } from './host-object.js';
import type { Host } from './host-object.js';
import type { GridXmlPart } from './model.js';

export class XmlPartCollection extends HostObject {
  readonly type = 'CustomXmlPartCollection';

  constructor(
    host: Host,
    private readonly namespace: string | null = null,
  ) {
    super(host);
  }

  override items(): readonly HostObject[] {
    return this.parts().map((part) => new XmlPart(this.host, part.id));
  }

  override index(key: unknown): HostObject {
    if (!this.parts().some((part) => part.id === key)) throw new HostFault('ItemNotFound', String(key));
    return new XmlPart(this.host, String(key));
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    if (name === 'GetByNamespace') return new XmlPartCollection(this.host, textArgument(args, 0));
    if (name === 'GetItemOrNullObject') {
      const found = this.parts().find((part) => part.id === args[0]);
      return found ? new XmlPart(this.host, found.id) : new NullObject(this.host);
    }
    if (name === 'Add' && this.namespace === null) {
      return new XmlPart(this.host, this.host.model.addXmlPart(wellFormed(textArgument(args, 0))));
    }
    return super.invoke(name, args);
  }

  private parts(): readonly GridXmlPart[] {
    const { namespace } = this;
    if (this.host.faults.refusesXmlParts) throw new HostFault('GeneralException', 'custom XML');
    const parts = this.host.model.xmlParts();
    if (namespace === null) return parts;
    return parts.filter((part) => /<[^?!][^>]*\sxmlns(?::\w+)?="([^"]*)"/.exec(part.xml)?.[1] === namespace);
  }
}

class XmlPart extends HostObject {
  readonly type = 'CustomXmlPart';

  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override read(name: string): unknown {
    return name === 'Id' ? this.id : super.read(name);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    switch (name) {
      case 'GetXml':
        return this.part().xml;
      case 'SetXml':
        if (this.host.faults.ignoresXmlWithDeclaration && /^\s*<\?xml/.test(textArgument(args, 0))) return null;
        this.host.model.setXmlPart(this.part().id, wellFormed(textArgument(args, 0)));
        return null;
      case 'Delete':
        this.host.model.removeXmlPart(this.part().id);
        return null;
      default:
        return super.call(name, args);
    }
  }

  private part(): GridXmlPart {
    const part = this.host.model.xmlParts().find((one) => one.id === this.id);
    if (!part) throw new HostFault('ItemNotFound', this.id);
    return part;
  }
}

/** What no reader of XML would take is refused. */
function wellFormed(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new HostFault('InvalidArgument', error.message);
  });
  parser.write(xml).close();
  return xml;
}
