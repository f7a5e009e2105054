/**
 * A strict, namespace-aware pull reader of XML that tells where in the text everything stands: reading needs the
 * names and values, patching in place needs the offsets. A general SAX parser gives no offsets of attributes and alone
 * costs more than the whole budget for reading a workbook (docs/file-host.md); `tests/hosts/file/xml` holds this one
 * against saxes. DTDs are refused, so nothing can be expanded, fetched or redefined. References (`&amp;`) are looked at
 * only in texts and attributes that somebody asks for: a bad one elsewhere is passed over with the rest.
 */
import { HostError } from '../../../workbook/failure.js';
import { MAX_XML_ATTRIBUTES, MAX_XML_DEPTH } from '../file-limits.js';
import { decodeXml } from './escape.js';
import { COMPATIBILITY, MAIN, XML, canonicalNamespace, isSpreadsheetNamespace } from './namespaces.js';

/** An element without content gives `open` and then `close`, both at the same place. */
export type XmlEvent = 'open' | 'close' | 'text' | 'end';

interface Attribute {
  readonly nameStart: number;
  /** Where the name without its prefix starts. */
  readonly localStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** The value holds references or line ends. */
  readonly escaped: boolean;
}

interface Declaration {
  readonly level: number;
  readonly prefix: string;
}

/** An open `mc:AlternateContent`: at most one of its children counts. */
interface Alternative {
  readonly level: number;
  chosen: boolean;
}

/** Says whether a reader understands a namespace that an `mc:Choice` requires. */
export type Understands = (namespace: string) => boolean;

/** What XML 1.0 does not allow anywhere, not even escaped. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

export class XmlReader {
  /** The present token: its kind and its span in the text. */
  event: XmlEvent = 'text';
  start = 0;
  end = 0;
  /** Name of the present element without prefix, after `open` and `close`. */
  name = '';
  prefix = '';
  selfClosing = false;
  /** Number of elements open around the present token, the one just opened included; those of alternatives left out. */
  depth = 0;

  /** Names of the open elements, outermost first: as written, and where the part after the prefix starts in them. */
  private readonly qualifiedNames: string[] = [];
  private readonly localStarts: number[] = [];
  /** Set by `readName`: where the name's part after the prefix starts. */
  private localStart = 0;
  private readonly attributes: Attribute[] = [];
  private attributeCount = 0;
  /** Namespace declarations in force, outermost first, and what each prefix means now (last). */
  private readonly declarations: Declaration[] = [];
  private readonly meanings = new Map<string, string[]>();
  private defaultNamespace = '';
  /** Number of elements open, those of alternatives included. */
  private level = 0;
  /** Levels of the elements that are read as if they were not there: alternatives and the choices taken. */
  private readonly hiddenLevels: number[] = [];
  private readonly alternatives: Alternative[] = [];
  private readonly mayHoldAlternatives: boolean;
  private pendingClose = false;
  private pendingPop = false;
  private sawRoot = false;
  private isCdata = false;

  /**
   * @param understands decides about `mc:AlternateContent` (ECMA-376 Part 3): the first choice whose namespaces are all
   *   understood is read, else the fallback, as if it stood there alone. null: alternatives are elements like others.
   * @throws HostError `broken-file` at once when the text holds characters no XML may hold.
   */
  constructor(
    readonly text: string,
    /** The part's name, for error details. */
    readonly part: string,
    private readonly understands: Understands | null = isSpreadsheetNamespace,
  ) {
    if (FORBIDDEN.test(text)) throw this.broken('a forbidden character');
    if (text.charCodeAt(0) === 0xfeff) this.end = 1;
    this.mayHoldAlternatives = understands !== null && text.includes('AlternateContent');
  }

  /** True where the present token stands in an alternative. */
  get isInAlternative(): boolean {
    return this.hiddenLevels.length > 0;
  }

  /** Goes to the next token and says what it is. */
  next(): XmlEvent {
    let event = this.step();
    while (this.mayHoldAlternatives && this.isHidden(event)) event = this.step();
    return event;
  }

  /** Takes the decision about alternatives: true for a token that the caller is not to see. */
  private isHidden(event: XmlEvent): boolean {
    const alternative = this.alternatives.at(-1);
    if (event === 'text') return alternative?.level === this.level;
    if (event === 'close') return this.leaveHidden();
    if (event !== 'open') return false;
    const isCompatibility = this.namespace === COMPATIBILITY;
    if (alternative?.level === this.level - 1) {
      if (isCompatibility && !alternative.chosen && this.isTaken()) {
        alternative.chosen = true;
        this.hide();
      } else this.stepOver();
      return true;
    }
    if (!isCompatibility || this.name !== 'AlternateContent') return false;
    this.alternatives.push({ level: this.level, chosen: false });
    this.hide();
    return true;
  }

  private hide(): void {
    this.hiddenLevels.push(this.level);
    this.depth--;
  }

  private leaveHidden(): boolean {
    if (this.hiddenLevels.at(-1) !== this.level) return false;
    this.hiddenLevels.pop();
    if (this.alternatives.at(-1)?.level === this.level) this.alternatives.pop();
    this.depth++; // `pop` takes it off again
    return true;
  }

  private isTaken(): boolean {
    if (this.name === 'Fallback') return true;
    if (this.name !== 'Choice') return false;
    const required = (this.attribute('Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
    return required.length > 0 && required.every((prefix) => this.understands?.(this.namespaceOf(prefix)) === true);
  }

  /** Goes to the present element's `close`, alternatives unseen. */
  private stepOver(): void {
    const { level } = this;
    while (this.step() !== 'close' || this.level !== level);
  }

  private step(): XmlEvent {
    if (this.pendingPop) this.pop();
    if (this.pendingClose) {
      this.pendingClose = false;
      this.pendingPop = true;
      return (this.event = 'close');
    }
    for (;;) {
      this.start = this.end;
      const code = this.text.charCodeAt(this.start);
      if (code !== 60) {
        if (this.start >= this.text.length) return this.finish();
        this.readText();
        if (this.level > 0) return (this.event = 'text');
        continue;
      }
      const second = this.text.charCodeAt(this.start + 1);
      if (second === 47) return this.readClose();
      if (second === 33) {
        if (this.readDeclaration()) return (this.event = 'text');
      } else if (second === 63) this.skipPast('?>', 2);
      else return this.readOpen();
    }
  }

  /** True after `open` or `close` of an element of SpreadsheetML with this name. */
  is(name: string): boolean {
    return this.name === name && this.namespace === MAIN;
  }

  /** The present element's namespace, under its transitional name; empty when it has none. */
  get namespace(): string {
    return this.prefix === '' ? this.defaultNamespace : this.namespaceOf(this.prefix);
  }

  /** An attribute's value; undefined when it is not there. Without a namespace: an attribute without prefix. */
  attribute(name: string, namespace?: string): string | undefined {
    const found = this.findAttribute(name, namespace);
    if (!found) return undefined;
    const raw = this.text.slice(found.valueStart, found.valueEnd);
    if (!found.escaped) return raw;
    // XML folds white space in attributes to blanks before references are read; `&#10;` stays a line end.
    return decodeXml(raw.replace(/\r\n|[\t\n\r]/g, ' '), this.part);
  }

  /** Where an attribute's value stands between its quotes. */
  attributeSpan(name: string): { readonly start: number; readonly end: number } | undefined {
    const found = this.findAttribute(name);
    return found && { start: found.valueStart, end: found.valueEnd };
  }

  /** All attributes as written, in order, without namespace declarations' meaning: for copying an element. */
  rawAttributes(): readonly { readonly name: string; readonly raw: string }[] {
    return this.attributes.slice(0, this.attributeCount).map((attribute) => ({
      name: this.text.slice(attribute.nameStart, attribute.nameEnd),
      raw: this.text.slice(attribute.valueStart, attribute.valueEnd),
    }));
  }

  /** After `text`: what it says. */
  get value(): string {
    if (this.isCdata) return this.text.slice(this.start + 9, this.end - 3).replace(/\r\n?/g, '\n');
    return decodeXml(this.text.slice(this.start, this.end), this.part);
  }

  /** After `open`: goes to this element's `close` and returns the text directly inside it; inner elements are passed over. */
  readContent(): string {
    let content = '';
    for (;;) {
      const event = this.next();
      if (event === 'text') content = content === '' ? this.value : content + this.value;
      else if (event === 'open') this.skip();
      else return content;
    }
  }

  /** After `open`: goes to this element's `close`. */
  skip(): void {
    const { depth } = this;
    while (this.next() !== 'close' || this.depth !== depth);
  }

  /** After `open`: goes to the next child element; false at this element's `close`. `depth` is this element's depth. */
  nextChild(depth: number): boolean {
    for (;;) {
      const event = this.next();
      if (event === 'open') return true;
      if (event === 'close' && this.depth === depth) return false;
    }
  }

  /**
   * Goes on at `end`: for a caller that has itself read what stands from `start` up to there, which must be whole
   * elements that were next in turn.
   */
  jump(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  /** Goes to the root element. */
  readRoot(): void {
    while (this.next() !== 'open') if (this.event === 'end') throw this.broken('no root element');
  }

  broken(detail: string): HostError {
    return new HostError('broken-file', `${this.part}: ${detail} at ${this.start}`);
  }

  private finish(): XmlEvent {
    if (this.level > 0 || !this.sawRoot) throw this.broken('ends too early');
    return (this.event = 'end');
  }

  /** Text outside the root can only be white space, and says nothing. */
  private readText(): void {
    const stop = this.text.indexOf('<', this.start);
    this.end = stop < 0 ? this.text.length : stop;
    this.isCdata = false;
    if (this.level > 0) return;
    if (/\S/.test(this.text.slice(this.start, this.end))) throw this.broken('text outside the root');
  }

  /** `<!…`: true for CDATA, which is text; a comment is passed over; a DTD is refused. */
  private readDeclaration(): boolean {
    if (this.text.startsWith('<!--', this.start)) {
      this.skipPast('-->', 4);
      return false;
    }
    if (this.text.startsWith('<![CDATA[', this.start) && this.level > 0) {
      this.skipPast(']]>', 9);
      this.isCdata = true;
      return true;
    }
    if (/^<!(doctype|entity)/i.test(this.text.slice(this.start, this.start + 9))) {
      throw new HostError('hostile-xml', this.part);
    }
    throw this.broken('unknown declaration');
  }

  private skipPast(mark: string, from: number): void {
    const stop = this.text.indexOf(mark, this.start + from);
    if (stop < 0) throw this.broken(`no ${mark}`);
    this.end = stop + mark.length;
  }

  private readClose(): XmlEvent {
    const open = this.qualifiedNames[this.level - 1];
    if (open === undefined || !this.text.startsWith(open, this.start + 2)) throw this.broken('wrong end tag');
    let at = this.start + 2 + open.length;
    while (isSpace(this.text.charCodeAt(at))) at++;
    if (this.text.charCodeAt(at) !== 62) throw this.broken('wrong end tag');
    this.end = at + 1;
    this.setName(open, this.localStarts[this.level - 1] ?? 0);
    this.pendingPop = true;
    return (this.event = 'close');
  }

  private readOpen(): XmlEvent {
    const { text } = this;
    const nameStart = this.start + 1;
    let at = this.readName(nameStart);
    const qualified = text.slice(nameStart, at);
    const localStart = this.localStart - nameStart;
    if (this.level === 0 && this.sawRoot) throw this.broken('a second root');
    if (this.level >= MAX_XML_DEPTH) throw this.broken('nested too deep');
    this.sawRoot = true;
    this.localStarts[this.level] = localStart;
    this.qualifiedNames[this.level++] = qualified;
    this.depth++;
    this.setName(qualified, localStart);
    this.attributeCount = 0;
    for (;;) {
      const gap = at;
      while (isSpace(text.charCodeAt(at))) at++;
      const code = text.charCodeAt(at);
      if (code === 62) {
        this.selfClosing = false;
        break;
      }
      if (code === 47) {
        if (text.charCodeAt(++at) !== 62) throw this.broken('a stray slash');
        this.selfClosing = true;
        break;
      }
      if (at === gap) throw this.broken('no space before an attribute');
      at = this.readAttribute(at);
    }
    this.end = at + 1;
    this.pendingClose = this.selfClosing;
    if (this.prefix !== '' && this.namespaceOf(this.prefix) === '')
      throw this.broken(`undeclared prefix ${this.prefix}`);
    return (this.event = 'open');
  }

  /** Reads a name from `at`, with at most one prefix, and returns its end. */
  private readName(at: number): number {
    const { text } = this;
    if (!isNameStart(text.charCodeAt(at))) throw this.broken('no name');
    this.localStart = at;
    let end = at + 1;
    for (; ; end++) {
      const code = text.charCodeAt(end);
      if (code === 58) {
        if (this.localStart !== at || !isNameStart(text.charCodeAt(end + 1))) throw this.broken('a bad name');
        this.localStart = end + 1;
      } else if (!isNamePart(code)) return end;
    }
  }

  private setName(qualified: string, localStart: number): void {
    this.prefix = localStart === 0 ? '' : qualified.slice(0, localStart - 1);
    this.name = localStart === 0 ? qualified : qualified.slice(localStart);
  }

  /** Reads `name="value"` from `at` and returns where it ends. */
  private readAttribute(nameStart: number): number {
    const { text } = this;
    const nameEnd = this.readName(nameStart);
    const { localStart } = this;
    let at = nameEnd;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== 61) throw this.broken('an attribute without value');
    at++;
    while (isSpace(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    if (quote !== 34 && quote !== 39) throw this.broken('an unquoted value');
    const valueStart = ++at;
    let escaped = false;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === 60 || Number.isNaN(code)) throw this.broken('an attribute without end');
      if (code === 38 || code < 32) escaped = true;
    }
    this.addAttribute({ nameStart, localStart, nameEnd, valueStart, valueEnd: at, escaped });
    return at + 1;
  }

  private addAttribute(attribute: Attribute): void {
    const { text } = this;
    const { nameStart, nameEnd } = attribute;
    const length = nameEnd - nameStart;
    if (this.attributeCount >= MAX_XML_ATTRIBUTES) throw this.broken('too many attributes');
    for (let index = 0; index < this.attributeCount; index++) {
      const other = this.attributes[index];
      if (!other || other.nameEnd - other.nameStart !== length) continue;
      if (sameSpan(text, nameStart, other.nameStart, length)) throw this.broken('an attribute twice');
    }
    this.attributes[this.attributeCount++] = attribute;
    if (length >= 5 && text.startsWith('xmlns', nameStart)) this.declare(attribute);
  }

  private declare({ nameStart, nameEnd, valueStart, valueEnd }: Attribute): void {
    const name = this.text.slice(nameStart, nameEnd);
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return;
    const prefix = name.slice(6);
    const namespace = canonicalNamespace(decodeXml(this.text.slice(valueStart, valueEnd), this.part));
    this.declarations.push({ level: this.level, prefix });
    const meanings = this.meanings.get(prefix);
    if (meanings) meanings.push(namespace);
    else this.meanings.set(prefix, [namespace]);
    if (prefix === '') this.defaultNamespace = namespace;
  }

  private namespaceOf(prefix: string): string {
    return prefix === 'xml' ? XML : (this.meanings.get(prefix)?.at(-1) ?? '');
  }

  private findAttribute(name: string, namespace?: string): Attribute | undefined {
    const { length } = name;
    const first = name.charCodeAt(0);
    for (let index = 0; index < this.attributeCount; index++) {
      const attribute = this.attributes[index];
      if (!attribute || attribute.nameEnd - attribute.localStart !== length) continue;
      if (this.text.charCodeAt(attribute.localStart) !== first) continue;
      if (length > 1 && !this.text.startsWith(name, attribute.localStart)) continue;
      const prefixed = attribute.localStart !== attribute.nameStart;
      if (namespace === undefined ? !prefixed : prefixed && this.prefixMeans(attribute, namespace)) return attribute;
    }
    return undefined;
  }

  private prefixMeans(attribute: Attribute, namespace: string): boolean {
    return this.namespaceOf(this.text.slice(attribute.nameStart, attribute.localStart - 1)) === namespace;
  }

  /** Leaves the element whose `close` was the last token. */
  private pop(): void {
    this.pendingPop = false;
    let last = this.declarations.at(-1);
    if (last?.level === this.level) {
      for (; last?.level === this.level; last = this.declarations.at(-1)) {
        this.meanings.get(last.prefix)?.pop();
        this.declarations.pop();
      }
      this.defaultNamespace = this.namespaceOf('');
    }
    this.level--;
    this.depth--;
  }
}

function sameSpan(text: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Letters, `_`, `:` and all beyond ASCII: stricter than that no workbook part needs it. */
function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57) || code === 45 || code === 46;
}
