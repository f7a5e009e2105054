/**
 * The styles part while it is being added to. Nothing in it is ever renumbered or rewritten: a cell's style with another
 * number format is a copy of its own entry, appended; a mark's colours are a differential style, appended.
 */
import { type MarkLevel } from '../../../workbook/edit.js';
import { MARK_COLOURS } from '../../../workbook/mark.js';
import { FIRST_CUSTOM_FORMAT, builtInFormat, builtInFormatId } from '../read/number-formats.js';
import { encodeXml } from '../xml/escape.js';
import { XmlReader } from '../xml/reader.js';
import { BEFORE_DXFS, placeAfter } from './schema-order.js';
import { type ElementSpan, type Splice, appendTo, applySplices, closeSpan, openSpan, qualifier } from './splice.js';

/** One entry of `cellXfs`. */
interface Xf {
  readonly formatId: number;
  readonly quotePrefix: boolean;
  /** Attributes other than those that a number format changes, as written. */
  readonly attributes: readonly { readonly name: string; readonly raw: string }[];
  /** What stands inside, as written. */
  readonly content: string;
}

/** A list of the part: where it stands, its entries as written, and where its count is, which it need not have. */
interface List {
  readonly element: ElementSpan;
  readonly entries: readonly string[];
  readonly count: { readonly start: number; readonly end: number } | undefined;
}

/** What a number format decides of an entry; all else makes two entries different styles. */
const FORMAT_ATTRIBUTES: ReadonlySet<string> = new Set(['numFmtId', 'applyNumberFormat', 'quotePrefix']);

export class StyleSheet {
  private readonly children: ElementSpan[] = [];
  private readonly codes = new Map<number, string>();
  private readonly xfs: Xf[] = [];
  private readonly lists = new Map<string, List>();
  private readonly prefix: string;
  private readonly rootOpenEnd: number;
  private readonly newCodes: string[] = [];
  private readonly oldXfs: number;
  private readonly dxfs: string[];

  /** @throws HostError `broken-file` when the part is malformed. */
  constructor(
    private readonly text: string,
    part: string,
  ) {
    const reader = new XmlReader(text, part);
    reader.readRoot();
    this.prefix = qualifier(reader.prefix);
    this.rootOpenEnd = reader.end;
    while (reader.nextChild(1)) this.readChild(reader);
    this.oldXfs = this.xfs.length;
    this.dxfs = [...(this.lists.get('dxfs')?.entries ?? [])];
  }

  /**
   * The number of a style that is the given one with another number format. `typed` says that a number or a formula
   * will stand there, so that the apostrophe of a text typed as text goes: left on, Excel would turn the number into
   * text at the next touch.
   */
  withFormat(style: number, code: string | null, typed: boolean): number {
    const own = this.xfs[style] ?? this.xfs[0];
    if (!own) return style;
    const wanted: Xf = {
      ...own,
      formatId: code === null || code === this.codeOf(own.formatId) ? own.formatId : this.formatIdOf(code),
      quotePrefix: own.quotePrefix && !typed,
    };
    if (wanted.formatId === own.formatId && wanted.quotePrefix === own.quotePrefix) return style;
    const known = this.xfs.findIndex((xf) => sameXf(xf, wanted));
    return known >= 0 ? known : this.xfs.push(wanted) - 1;
  }

  /** The number of the differential style with a level's colours. */
  dxfOf(level: MarkLevel): number {
    const dxf = this.markDxf(level);
    const known = this.dxfs.indexOf(dxf);
    return known >= 0 ? known : this.dxfs.push(dxf) - 1;
  }

  /** Takes our differential styles off the end of the list again, as far as nothing refers to them. */
  releaseDxfs(isUsed: (dxf: number) => boolean): void {
    const ours = new Set((['error', 'warning', 'info'] as const).map((level) => this.markDxf(level)));
    while (ours.has(this.dxfs.at(-1) ?? '') && !isUsed(this.dxfs.length - 1)) this.dxfs.pop();
  }

  /** The part's text with what was added; the same text when nothing was. */
  finish(): string {
    const splices = [...this.spliceCodes(), ...this.spliceXfs(), ...this.spliceDxfs()];
    return splices.length === 0 ? this.text : applySplices(this.text, splices);
  }

  private readChild(reader: XmlReader): void {
    const open = openSpan(reader);
    const { depth, name } = reader;
    const count = reader.attributeSpan('count');
    const entries: string[] = [];
    while (reader.nextChild(depth)) {
      const { start } = reader;
      if (name === 'numFmts')
        this.codes.set(Number(reader.attribute('numFmtId')), reader.attribute('formatCode') ?? '');
      if (name === 'cellXfs') this.xfs.push(readXf(reader));
      else reader.skip();
      entries.push(this.text.slice(start, reader.end));
    }
    const element = closeSpan(open, reader);
    this.children.push(element);
    this.lists.set(name, { element, entries, count });
  }

  private codeOf(formatId: number): string {
    return this.codes.get(formatId) ?? builtInFormat(formatId);
  }

  private formatIdOf(code: string): number {
    for (const [id, known] of this.codes) if (known === code) return id;
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined && !this.codes.has(builtIn)) return builtIn;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.newCodes.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`);
    return id;
  }

  private markDxf(level: MarkLevel): string {
    const { fill, font } = MARK_COLOURS[level];
    const p = this.prefix;
    const argb = (colour: string): string => `FF${colour.slice(1)}`;
    return (
      `<${p}dxf><${p}font><${p}color rgb="${argb(font)}"/></${p}font>` +
      `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill></${p}dxf>`
    );
  }

  private spliceCodes(): readonly Splice[] {
    if (this.newCodes.length === 0) return [];
    const list = this.lists.get('numFmts');
    const text = this.newCodes.join('');
    if (list) return grow(list, text, list.entries.length + this.newCodes.length);
    const p = this.prefix;
    const whole = `<${p}numFmts count="${this.newCodes.length}">${text}</${p}numFmts>`;
    return [{ start: this.rootOpenEnd, end: this.rootOpenEnd, text: whole }];
  }

  private spliceXfs(): readonly Splice[] {
    const list = this.lists.get('cellXfs');
    const added = this.xfs.slice(this.oldXfs);
    if (!list || added.length === 0) return [];
    return grow(list, added.map((xf) => this.writeXf(xf)).join(''), this.xfs.length);
  }

  private writeXf(xf: Xf): string {
    const attributes = [
      { name: 'numFmtId', raw: String(xf.formatId) },
      ...xf.attributes,
      { name: 'applyNumberFormat', raw: '1' },
      ...(xf.quotePrefix ? [{ name: 'quotePrefix', raw: '1' }] : []),
    ];
    const start = `<${this.prefix}xf${attributes.map(({ name, raw }) => ` ${name}="${raw}"`).join('')}`;
    return xf.content === '' ? `${start}/>` : `${start}>${xf.content}</${this.prefix}xf>`;
  }

  private spliceDxfs(): readonly Splice[] {
    const list = this.lists.get('dxfs');
    const old = list?.entries ?? [];
    const added = this.dxfs.slice(old.length);
    const p = this.prefix;
    if (!list) {
      if (added.length === 0) return [];
      const at = placeAfter(this.children, BEFORE_DXFS, this.rootOpenEnd);
      // Without a count, so that it is known as ours and can go as a whole again.
      return [{ start: at, end: at, text: `<${p}dxfs>${added.join('')}</${p}dxfs>` }];
    }
    if (added.length > 0) return grow(list, added.join(''), this.dxfs.length);
    if (this.dxfs.length === old.length) return [];
    const { start, end } = list.element;
    if (this.dxfs.length === 0) return [{ start, end, text: list.count ? `<${p}dxfs count="0"/>` : '' }];
    return [...setCount(list, this.dxfs.length), ...dropLast(this.text, list, this.dxfs.length)];
  }
}

function grow(list: List, text: string, count: number): readonly Splice[] {
  return [...setCount(list, count), appendTo(list.element, text)];
}

function setCount({ count }: List, value: number): readonly Splice[] {
  return count ? [{ ...count, text: String(value) }] : [];
}

/** Takes the entries from a number on out of a list, and leaves what stands around them. */
function dropLast(text: string, list: List, kept: number): readonly Splice[] {
  let at = list.element.closeStart;
  return list.entries
    .slice(kept)
    .reverse()
    .map((entry) => {
      at = text.lastIndexOf(entry, at - entry.length);
      return { start: at, end: at + entry.length, text: '' };
    });
}

/** After `open` of `xf`: reads to its `close`. */
function readXf(reader: XmlReader): Xf {
  const formatId = Number(reader.attribute('numFmtId') ?? 0);
  const quotePrefix = /^(1|true|on)$/.test(reader.attribute('quotePrefix') ?? '');
  const attributes = reader
    .rawAttributes()
    .filter(({ name }) => !FORMAT_ATTRIBUTES.has(name))
    .map(({ name, raw }) => ({ name, raw: raw.replaceAll('"', '&quot;') }));
  const open = openSpan(reader);
  reader.skip();
  const element = closeSpan(open, reader);
  const content = open.selfClosing ? '' : reader.text.slice(element.openEnd, element.closeStart);
  return { formatId, quotePrefix, attributes, content };
}

function sameXf(one: Xf, other: Xf): boolean {
  return (
    one.formatId === other.formatId &&
    one.quotePrefix === other.quotePrefix &&
    one.content === other.content &&
    one.attributes.length === other.attributes.length &&
    one.attributes.every(({ name, raw }, index) => {
      const counterpart = other.attributes[index];
      return counterpart?.name === name && counterpart.raw === raw;
    })
  );
}
