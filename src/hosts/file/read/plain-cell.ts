/**
 * The short way over cells: nearly all are written in one of five shapes, and those are read here by looking straight
 * at the text. Whatever is written in any other way is left to the general reader, so nothing is accepted here that
 * would be refused or read differently there (`tests/hosts/file/read/plain-cell.test.ts` compares the two).
 * It halves the time that reading a workbook takes.
 */
import type { XmlReader } from '../xml/xml-reader.js';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BLANK = 32;
const QUOTE = 34;
const EQUALS = 61;

/** What stands inside the cell: nothing, a `v`, or an `is` with a single plain `t`. */
export type PlainContent = 'nothing' | 'value' | 'inline';

const TEXT_STARTS = ['<is><t>', '<is><t xml:space="preserve">'] as const;
const TEXT_END = '</t></is></c>';
const VALUE_END = '</v></c>';
const CELL_END = '</c>';

/** One plain cell; the fields are those of the last cell that `next` found. */
export class PlainCell {
  /** The `r` attribute; null when the cell has none. */
  reference: string | null = null;
  /** The `s` attribute; null when the cell has none. */
  style: number | null = null;
  /** The `t` attribute; null when the cell has none, which means a number. */
  type: string | null = null;
  content: PlainContent = 'nothing';
  /** White space at the text's ends counts. */
  preserve = false;
  /** What `v` or `t` holds, as written. */
  raw = '';
  private at = 0;

  constructor(private readonly reader: XmlReader) {}

  /** Goes over the next cell when it is plain; false leaves the reader where it is. */
  next(): boolean {
    const { reader } = this;
    const { text } = reader;
    const start = reader.end;
    if (text.charCodeAt(start) !== LESS || text.charCodeAt(start + 1) !== 99) return false;
    this.reference = null;
    this.style = null;
    this.type = null;
    this.content = 'nothing';
    this.raw = '';
    this.at = start + 2;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === BLANK) {
        if (!this.readAttribute(text)) return false;
      } else if (code === SLASH) {
        if (text.charCodeAt(this.at + 1) !== GREATER) return false;
        this.at += 2;
        break;
      } else if (code === GREATER) {
        this.at++;
        if (!this.readContent(text)) return false;
        break;
      } else return false;
    }
    reader.jump(start, this.at);
    return true;
  }

  /** ` r="A1"`, ` s="3"` or ` t="s"`: each once at most, without references. */
  private readAttribute(text: string): boolean {
    const name = text.charCodeAt(this.at + 1);
    if (text.charCodeAt(this.at + 2) !== EQUALS || text.charCodeAt(this.at + 3) !== QUOTE) return false;
    const from = this.at + 4;
    let to = from;
    for (; ; to++) {
      const code = text.charCodeAt(to);
      if (code === QUOTE) break;
      // Letters and digits are all that these attributes hold when they are plain; the end of the text is neither.
      if (!(code >= 48 && code <= 122) || code === LESS) return false;
    }
    if (to === from) return false;
    const value = text.slice(from, to);
    this.at = to + 1;
    if (name === 114 && this.reference === null) this.reference = value;
    else if (name === 115 && this.style === null) this.style = Number(value);
    else if (name === 116 && this.type === null) this.type = value;
    else return false;
    return true;
  }

  private readContent(text: string): boolean {
    const { at } = this;
    if (text.startsWith('<v>', at)) return this.readUpTo(text, at + 3, VALUE_END, 'value');
    if (text.startsWith(TEXT_STARTS[0], at)) {
      this.preserve = false;
      return this.readUpTo(text, at + TEXT_STARTS[0].length, TEXT_END, 'inline');
    }
    if (text.startsWith(TEXT_STARTS[1], at)) {
      this.preserve = true;
      return this.readUpTo(text, at + TEXT_STARTS[1].length, TEXT_END, 'inline');
    }
    if (!text.startsWith(CELL_END, at)) return false;
    this.at += CELL_END.length;
    return true;
  }

  private readUpTo(text: string, from: number, end: string, content: PlainContent): boolean {
    const to = text.indexOf('<', from);
    if (to < 0 || !text.startsWith(end, to)) return false;
    this.content = content;
    this.raw = text.slice(from, to);
    this.at = to + end.length;
    return true;
  }
}
