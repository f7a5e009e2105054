/**
 * The styles part while it is being added to. Nothing in it is ever renumbered or rewritten: a cell's style with another
 * number format is a copy of its own entry, appended; a mark's colours are a differential style, appended.
 */
import { type MarkLevel } from '../../../workbook/edit.js';
import { MARK_COLOURS } from '../../../workbook/mark.js';
import type { NewCell } from '../../../workbook/new-sheet.js';
import {
  alignmentXml,
  borderXml,
  fillXml,
  fontXml,
  isOwnFill,
  isOwnFont,
  styleKey,
  protectionXml,
} from '../create/style-xml.js';
import { FIRST_CUSTOM_FORMAT, GENERAL, builtInFormat, builtInFormatId } from '../read/number-formats.js';
import { encodeXml } from '../xml/escape.js';
import { XmlReader } from '../xml/xml-reader.js';
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

/** The lists that styles are made of, in the format's order, and the least each holds where a workbook has none. */
const LEAST: ReadonlyMap<string, readonly string[]> = new Map([
  ['numFmts', []],
  ['fonts', ['<font><sz val="11"/><name val="Calibri"/></font>']],
  ['fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ['borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']],
  ['cellXfs', []],
  ['dxfs', []],
]);

/**
 * How an empty list of marks' styles was spelled before we put something into it stands in its end tag, where white space
 * means nothing: so the file is what it was, byte for byte, when our marks are taken out again, also after it was saved and
 * opened in between. Only there: SheetJS looks for the end tags of the other lists by the letter.
 */
const SPELLING_KEPT = 'dxfs';
const WAS_SELF_CLOSING = ' ';
const WAS_ABSENT = '\n';

export class StyleSheet {
  private readonly children: ElementSpan[] = [];
  private readonly codes = new Map<number, string>();
  private readonly xfs: Xf[] = [];
  private readonly lists = new Map<string, List>();
  private readonly prefix: string;
  private readonly rootOpenEnd: number;
  /** The entries of each list as they are to be written. */
  private readonly entries = new Map<string, string[]>();
  /** Styles of our own sheets by look, so that a thousand like cells are spelled out once. */
  private readonly looks = new Map<string, number>();

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
    const p = this.prefix;
    for (const [name, least] of LEAST) {
      const entries = this.lists.get(name)?.entries ?? least.map((xml) => xml.replace(/<(\/?)(?=\w)/g, `<$1${p}`));
      this.entries.set(name, [...entries]);
    }
  }

  /** The number of the style that shows a cell of a sheet of ours as asked; entries that are there are used again. */
  styleOf(cell: NewCell): number {
    const key = styleKey(cell);
    const known = this.looks.get(key);
    if (known !== undefined) return known;
    const p = this.prefix;
    const alignment = alignmentXml(cell, p);
    const protection = protectionXml(cell, p);
    const attributes = {
      fontId: this.numberOf('fonts', fontXml(cell, p)),
      fillId: cell.fill === undefined ? 0 : this.numberOf('fills', fillXml(cell.fill, p)),
      borderId: cell.border ? this.numberOf('borders', borderXml(p)) : 0,
      ...(this.lists.get('cellStyleXfs')?.entries.length ? { xfId: 0 } : {}),
      applyFont: 1,
      ...(cell.fill === undefined ? {} : { applyFill: 1 }),
      ...(cell.border ? { applyBorder: 1 } : {}),
      ...(alignment === '' ? {} : { applyAlignment: 1 }),
      ...(protection === '' ? {} : { applyProtection: 1 }),
    };
    const style = this.numberOfXf({
      formatId: this.formatIdOf(cell.format ?? GENERAL),
      quotePrefix: false,
      attributes: Object.entries(attributes).map(([name, value]) => ({ name, raw: String(value) })),
      content: alignment + protection,
    });
    this.looks.set(key, style);
    return style;
  }

  /**
   * Takes styles of our own sheets off the ends of the lists again, as far as nothing refers to them. One that stands
   * before another's stays: numbering anew would mean rewriting every sheet.
   */
  releaseOwn(isUsed: (style: number) => boolean): void {
    const xfs = this.listed('cellXfs');
    const freed = new Set<number>();
    for (let last = this.xfs.at(-1); last && this.isOwn(last); last = this.xfs.at(-1)) {
      if (this.xfs.length === 1 || isUsed(this.xfs.length - 1)) break;
      freed.add(last.formatId);
      this.xfs.pop();
      xfs.pop();
    }
    if (freed.size === 0) return;
    this.looks.clear();
    const kept = [...xfs, ...(this.lists.get('cellStyleXfs')?.entries ?? [])].join('');
    const refersTo = (attribute: string, number: number): boolean =>
      new RegExp(`\\b${attribute}\\s*=\\s*["']${number}["']`).test(kept);
    const release = (name: string, attribute: string, isOwn: (xml: string) => boolean): void => {
      const list = this.listed(name);
      while (isOwn(list.at(-1) ?? '') && !refersTo(attribute, list.length - 1)) list.pop();
    };
    release('fonts', 'fontId', isOwnFont);
    release('fills', 'fillId', isOwnFill);
    release('borders', 'borderId', (xml) => xml === borderXml(this.prefix));
    const codes = this.listed('numFmts');
    for (let id = formatIdIn(codes.at(-1)); freed.has(id) && !refersTo('numFmtId', id); id = formatIdIn(codes.at(-1))) {
      codes.pop();
      this.codes.delete(id);
    }
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
    return this.numberOfXf(wanted);
  }

  /** The number of the differential style with a level's colours. */
  dxfOf(level: MarkLevel): number {
    return this.numberOf('dxfs', this.markDxf(level));
  }

  /** Takes our differential styles off the end of the list again, as far as nothing refers to them. */
  releaseDxfs(isUsed: (dxf: number) => boolean): void {
    const ours = new Set((['error', 'warning', 'info'] as const).map((level) => this.markDxf(level)));
    const dxfs = this.listed('dxfs');
    while (ours.has(dxfs.at(-1) ?? '') && !isUsed(dxfs.length - 1)) dxfs.pop();
  }

  /** The part's text with what was added; the same text when nothing was. */
  finish(): string {
    const splices = [...LEAST.keys()].flatMap((name) => this.spliceList(name));
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
    if (!reader.isInAlternative) this.children.push(element);
    this.lists.set(name, { element, entries, count });
  }

  private listed(name: string): string[] {
    return this.entries.get(name) ?? [];
  }

  private numberOf(name: string, xml: string): number {
    const list = this.listed(name);
    const known = list.indexOf(xml);
    return known >= 0 ? known : list.push(xml) - 1;
  }

  private numberOfXf(wanted: Xf): number {
    const known = this.xfs.findIndex((xf) => sameXf(xf, wanted));
    if (known >= 0) return known;
    this.listed('cellXfs').push(this.writeXf(wanted));
    return this.xfs.push(wanted) - 1;
  }

  /** True for a style that `styleOf` made. */
  private isOwn({ attributes }: Xf): boolean {
    const font = attributes.find(({ name }) => name === 'fontId')?.raw;
    return isOwnFont(this.listed('fonts')[Number(font)] ?? '');
  }

  private codeOf(formatId: number): string {
    return this.codes.get(formatId) ?? builtInFormat(formatId);
  }

  private formatIdOf(code: string): number {
    for (const [id, known] of this.codes) if (known === code) return id;
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined && !this.codes.has(builtIn)) return builtIn;
    let id = FIRST_CUSTOM_FORMAT;
    for (const known of this.codes.keys()) if (known >= id) id = known + 1;
    this.codes.set(id, code);
    this.listed('numFmts').push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`);
    return id;
  }

  /** The blank in the end tag tells ours from a style of the person's that looks the same. */
  private markDxf(level: MarkLevel): string {
    const { fill, font } = MARK_COLOURS[level];
    const p = this.prefix;
    const argb = (colour: string): string => `FF${colour.slice(1)}`;
    return (
      `<${p}dxf><${p}font><${p}color rgb="${argb(font)}"/></${p}font>` +
      `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill></${p}dxf >`
    );
  }

  private spliceList(name: string): readonly Splice[] {
    const list = this.lists.get(name);
    const now = this.listed(name);
    if (!list) {
      if (now.length <= (LEAST.get(name) ?? []).length) return [];
      const order = [...BEFORE_DXFS, 'dxfs'];
      const before = new Set(order.slice(0, order.indexOf(name)));
      const at = placeAfter(this.children, before, this.rootOpenEnd);
      const qualified = this.prefix + name;
      // Without a count, so that an emptied list is known as ours and can go as a whole again.
      const ending = name === SPELLING_KEPT ? WAS_ABSENT : '';
      return [{ start: at, end: at, text: `<${qualified}>${now.join('')}</${qualified}${ending}>` }];
    }
    const old = list.entries.length;
    if (now.length > old) return grow(list, now.slice(old).join(''), now.length);
    if (now.length === old) return [];
    const { start, openEnd, closeStart, end } = list.element;
    const ending = /^<\/[^\s>]*([ \n]?)>$/.exec(this.text.slice(closeStart, end))?.[1] ?? '';
    if (now.length === 0 && name !== SPELLING_KEPT) {
      return [{ start, end, text: list.count ? `<${this.prefix}${name} count="0"/>` : '' }];
    }
    if (now.length === 0 && ending === WAS_ABSENT) return [{ start, end, text: '' }];
    if (now.length === 0 && ending === WAS_SELF_CLOSING) {
      return [...setCount(list, 0), { start: openEnd - 1, end, text: '/>' }];
    }
    return [...setCount(list, now.length), ...dropLast(this.text, list, now.length)];
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
}

function grow(list: List, text: string, count: number): readonly Splice[] {
  const { selfClosing, closeStart, end, prefix, name } = list.element;
  if (!selfClosing || name !== SPELLING_KEPT) return [...setCount(list, count), appendTo(list.element, text)];
  const opened = `>${text}</${qualifier(prefix)}${name}${WAS_SELF_CLOSING}>`;
  return [...setCount(list, count), { start: closeStart, end, text: opened }];
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

/** NaN where there is no entry. */
function formatIdIn(xml: string | undefined): number {
  return Number(/\bnumFmtId\s*=\s*["'](\d+)["']/.exec(xml ?? '')?.[1] ?? NaN);
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
