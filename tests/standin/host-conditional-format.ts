/** Conditional formats: listing, adding custom rules, deleting. Types other than custom can be listed, not looked into. */
import type { CellRange } from '../../src/workbook/address.js';
import { requireAllowed, sheetOf } from './guard.js';
import { colourOf } from './host-format.js';
import { HostFault, HostObject, NullObject, textArgument } from './host-object.js';
import type { Host } from './host-object.js';
import type { GridConditionalFormat } from './model.js';
import { isBrokenFormula } from './formula-text.js';
import { printArea } from './range-address.js';

const TYPE_NAMES: Readonly<Record<GridConditionalFormat['kind'], string>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  topBottom: 'TopBottom',
  text: 'ContainsText',
  preset: 'PresetCriteria',
};

export class RuleCollection extends HostObject {
  readonly type = 'ConditionalFormatCollection';

  constructor(
    host: Host,
    private readonly sheetId: string,
    private readonly areas: readonly CellRange[],
  ) {
    super(host);
  }

  override items(): readonly HostObject[] {
    return this.formats().map((format) => new Rule(this.host, this.sheetId, format.id));
  }

  override index(key: unknown): HostObject {
    const found = this.formats().find((format) => format.id === key);
    if (!found) throw new HostFault('ItemNotFound', String(key));
    return new Rule(this.host, this.sheetId, found.id);
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    switch (name) {
      case 'Add':
        return this.add(textArgument(args, 0));
      case 'GetItemOrNullObject':
        return this.formats().some((format) => format.id === args[0])
          ? new Rule(this.host, this.sheetId, textArgument(args, 0))
          : new NullObject(this.host);
      default:
        return super.invoke(name, args);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'ClearAll') return super.call(name, args);
    requireAllowed(this.host, this.sheetId, 'formatCells');
    for (const { id } of this.formats()) this.host.model.removeConditionalFormat(this.sheetId, id);
    return null;
  }

  private add(typeName: string): HostObject {
    const kind = kindOf(typeName);
    requireAllowed(this.host, this.sheetId, 'formatCells');
    const id = this.host.model.addConditionalFormat(this.sheetId, {
      kind,
      ranges: this.areas,
      formula: '',
      fill: null,
      font: null,
      stopIfTrue: false,
    });
    return new Rule(this.host, this.sheetId, id);
  }

  private formats(): GridConditionalFormat[] {
    return this.host.model
      .conditionalFormats(this.sheetId)
      .filter((format) => format.ranges.some((range) => this.areas.some((area) => overlap(range, area))));
  }
}

class Rule extends HostObject {
  readonly type: string = 'ConditionalFormat';

  constructor(
    host: Host,
    protected readonly sheetId: string,
    protected readonly id: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override navigate(name: string): HostObject {
    if (name === 'Custom' || name === 'CustomOrNullObject') {
      if (this.format().kind === 'custom') return new CustomRule(this.host, this.sheetId, this.id);
      if (name === 'CustomOrNullObject') {
        return this.host.faults.nestedNullFails ? new DeadEnd(this.host) : new NullObject(this.host);
      }
      throw new HostFault('InvalidOperation', 'not permitted for the current object');
    }
    return super.navigate(name);
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    return name === 'GetRanges'
      ? new RuleAreas(this.host, this.sheetId, this.format().ranges)
      : super.invoke(name, args);
  }

  override read(name: string): unknown {
    switch (name) {
      case 'Id':
        return this.id;
      case 'Type':
        return TYPE_NAMES[this.format().kind];
      case 'StopIfTrue':
        return this.format().stopIfTrue;
      case 'Priority':
        return this.host.model.conditionalFormats(this.sheetId).findIndex((format) => format.id === this.id);
      default:
        return super.read(name);
    }
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'Delete') return super.call(name, args);
    this.format();
    requireAllowed(this.host, this.sheetId, 'formatCells');
    this.host.model.removeConditionalFormat(this.sheetId, this.id);
    return null;
  }

  protected format(): GridConditionalFormat {
    const format = this.host.model.conditionalFormats(this.sheetId).find((one) => one.id === this.id);
    if (!format || this.host.faults.brokenRules.has(this.id)) throw new HostFault('ItemNotFound', this.id);
    return format;
  }

  protected change(change: Partial<Omit<GridConditionalFormat, 'id' | 'kind'>>): void {
    this.format();
    requireAllowed(this.host, this.sheetId, 'formatCells');
    this.host.model.changeConditionalFormat(this.sheetId, this.id, change);
  }
}

/** Where a rule applies; only to be asked for its address. */
class RuleAreas extends HostObject {
  readonly type = 'RangeAreas';

  constructor(
    host: Host,
    private readonly sheetId: string,
    private readonly areas: readonly CellRange[],
  ) {
    super(host);
  }

  override read(name: string): unknown {
    if (name !== 'Address') return super.read(name);
    const { name: sheetName } = sheetOf(this.host, this.sheetId);
    return this.areas.map((area) => printArea(sheetName, area)).join(',');
  }
}

class CustomRule extends Rule {
  override readonly type = 'CustomConditionalFormat';

  override navigate(name: string): HostObject {
    if (name === 'Rule') return new RuleFormula(this.host, this.sheetId, this.id);
    if (name === 'Format') return new RuleFormat(this.host, this.sheetId, this.id);
    throw new HostFault('InvalidArgument', name);
  }

  override identity(): Record<string, unknown> {
    return {};
  }
}

class RuleFormula extends Rule {
  override readonly type = 'ConditionalFormatRule';

  override identity(): Record<string, unknown> {
    return {};
  }

  override read(name: string): unknown {
    return name === 'Formula' ? `=${this.format().formula}` : super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (name !== 'Formula' || typeof value !== 'string') super.write(name, value);
    else if (isBrokenFormula(value.startsWith('=') ? value : `=${value}`))
      throw new HostFault('InvalidArgument', value);
    else this.change({ formula: value.replace(/^=/, '') });
  }
}

class RuleFormat extends Rule {
  override readonly type = 'ConditionalRangeFormat';

  override identity(): Record<string, unknown> {
    return {};
  }

  override navigate(name: string): HostObject {
    if (name === 'Fill' || name === 'Font') return new RuleColour(this.host, this.sheetId, this.id, name);
    throw new HostFault('InvalidArgument', name);
  }
}

class RuleColour extends Rule {
  override readonly type = 'ConditionalRangeColour';

  constructor(
    host: Host,
    sheetId: string,
    id: string,
    private readonly part: 'Fill' | 'Font',
  ) {
    super(host, sheetId, id);
  }

  override identity(): Record<string, unknown> {
    return {};
  }

  override read(name: string): unknown {
    if (name !== 'Color') return super.read(name);
    return (this.part === 'Fill' ? this.format().fill : this.format().font) ?? '';
  }

  override write(name: string, value: unknown): void {
    if (name !== 'Color' || typeof value !== 'string') super.write(name, value);
    else this.change(this.part === 'Fill' ? { fill: colourOf(value) } : { font: colourOf(value) });
  }
}

/** A null object below which nothing may be asked. */
class DeadEnd extends NullObject {
  override navigate(): HostObject {
    throw new HostFault('InvalidOperation', 'below a null object');
  }
}

function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function kindOf(typeName: string): GridConditionalFormat['kind'] {
  // The record's keys are exactly the kinds.
  const kinds = Object.keys(TYPE_NAMES) as GridConditionalFormat['kind'][];
  const kind = kinds.find((one) => TYPE_NAMES[one] === typeName);
  if (!kind) throw new HostFault('InvalidArgument', typeName);
  return kind;
}
