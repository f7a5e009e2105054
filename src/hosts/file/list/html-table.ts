/**
 * The tables of a web page that reporting software saves under the name of .xls, read row by row. All tables of the page
 * stand below one another, as Excel lays them out. Only rows, cells, their spans and line breaks count; nothing is fetched,
 * expanded or run.
 */
import { HostError } from '../../../workbook/failure.js';
import type { CellRange } from '../../../workbook/address.js';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address.js';
import { RowFiller } from '../../../workbook/row-filler.js';
import type { SourceBatch, SourceRow, TableSource } from '../../../workbook/table-source.js';
import { MAX_LIST_PART_BYTES } from '../file-limits.js';
import { markedEncoding } from '../text/decode-text.js';
import type { ByteSource } from './byte-source.js';
import { decodeHtml } from './html-entities.js';
import { decodedPieces, linesOf } from './text-stream.js';

/** How much of the beginning says what the text is, and how it is encoded. */
const BEGINNING = 4096;
/** A tag longer than this is none: what was looked at is passed over, so that nothing is looked at twice. */
const LONGEST_TAG = 64 * 1024;
const ROW_ENDS = ['</tr>', '</TR>', '</table>'];

/** The page's tables as one; null when the bytes do not begin as a web page does. */
export async function htmlTable(source: ByteSource): Promise<TableSource | null> {
  const bytes = await source.slice(0, Math.min(BEGINNING, source.size));
  const marked = markedEncoding(bytes);
  const beginning = new TextDecoder(marked ?? 'utf-8').decode(bytes).trimStart();
  if (!/^<(?:html|table|!doctype html|head|meta|style)\b/i.test(beginning)) return null;
  if (source.size > MAX_LIST_PART_BYTES) throw new HostError('too-large', `${source.size} bytes of markup`);
  const encoding = marked ?? /charset\s*=\s*["']?(windows-125[28])/i.exec(beginning)?.[1] ?? 'utf-8';
  return { name: '', date1904: false, weight: 1, read: () => batchesOf(source, encoding) };
}

async function* batchesOf(source: ByteSource, encoding: string): AsyncGenerator<SourceBatch> {
  const page = new PageReader();
  for await (const { text, done } of linesOf(decodedPieces(source, encoding), ROW_ENDS)) {
    page.read(text);
    yield { ...page.take(), done };
  }
}

/** Goes through the page's text piece by piece; no piece ends within a tag. */
class PageReader {
  private rows: SourceRow[] = [];
  private merges: CellRange[] = [];
  /** The present row's cells; null outside of rows. */
  private cells: (string | null)[] | null = null;
  private row = 0;
  /** The present cell's text so far; null outside of cells. */
  private text: string | null = null;
  private span = { columns: 1, rows: 1 };
  /** The last row to which a cell above reaches down, by column; rows count from 1. */
  private readonly coveredTo: number[] = [];
  private readonly filler = new RowFiller();
  /** What ends the content that is no text: of a script, a style, a comment. */
  private skipped: RegExp | null = null;

  take(): { readonly rows: readonly SourceRow[]; readonly merges: readonly CellRange[] } {
    const taken = { rows: this.rows, merges: this.merges };
    this.rows = [];
    this.merges = [];
    return taken;
  }

  read(piece: string): void {
    let at = 0;
    while (at < piece.length) {
      if (this.skipped !== null) {
        this.skipped.lastIndex = at;
        if (!this.skipped.test(piece)) return;
        at = this.skipped.lastIndex;
        this.skipped = null;
        continue;
      }
      const open = piece.indexOf('<', at);
      this.write(piece.slice(at, open < 0 ? piece.length : open));
      if (open < 0) return;
      at = this.readMark(piece, open);
    }
  }

  /** What begins with `<`; returns where to go on. */
  private readMark(piece: string, open: number): number {
    if (piece.startsWith('<!--', open)) {
      this.skipped = commentEnd();
      return open + 4;
    }
    const name = /^<(\/?[a-zA-Z][\w:-]*|[!?])/.exec(piece.slice(open, open + 40))?.[1];
    if (name === undefined) {
      // A lone sign is text.
      this.write('<');
      return open + 1;
    }
    const end = endOfTag(piece, open);
    if (end < 0) return Math.min(open + LONGEST_TAG, piece.length);
    if (name !== '!' && name !== '?') this.tag(name.toLowerCase(), piece.slice(open, end));
    return end;
  }

  private write(text: string): void {
    if (this.text !== null) this.text += text;
  }

  private tag(name: string, whole: string): void {
    switch (name) {
      case 'tr':
        this.endRow();
        this.beginRow();
        return;
      case 'td':
      case 'th':
        this.endCell();
        if (this.cells === null) this.beginRow();
        this.text = '';
        this.span = { columns: spanOf(whole, 'colspan'), rows: spanOf(whole, 'rowspan') };
        return;
      case '/td':
      case '/th':
        this.endCell();
        return;
      case '/tr':
      case '/table':
        this.endRow();
        return;
      case 'br':
      case '/p':
      case '/div':
        this.write('\n');
        return;
      case 'script':
      case 'style':
        this.skipped = elementEnd(name);
        return;
      default:
    }
  }

  private beginRow(): void {
    this.row += 1;
    if (this.row > MAX_ROWS) throw new HostError('too-large', 'rows');
    this.cells = [];
  }

  private endCell(): void {
    const { cells, text, span } = this;
    if (cells === null || text === null) return;
    this.text = null;
    let left = cells.length;
    while ((this.coveredTo[left] ?? 0) >= this.row) left += 1;
    const right = left + span.columns;
    if (right > MAX_COLUMNS) throw new HostError('too-large', 'columns');
    const content = plainText(text);
    this.filler.put(cells, left, content === '' ? null : content);
    this.filler.fill(cells, right);
    if (span.rows > 1)
      for (let column = left; column < right; column += 1) this.coveredTo[column] = this.row + span.rows - 1;
    if (span.columns * span.rows > 1) {
      const top = this.row - 1;
      this.merges.push({ top, left, bottom: top + span.rows - 1, right: left + span.columns - 1 });
    }
  }

  private endRow(): void {
    this.endCell();
    const { cells } = this;
    if (cells === null) return;
    this.cells = null;
    this.rows.push({ row: this.row, cells });
  }
}

/** Behind the `>` that ends the tag, quoted values passed over; -1 when it does not end in reasonable length. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  const most = Math.min(text.length, from + LONGEST_TAG);
  for (let at = from + 1; at < most; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return -1;
}

function commentEnd(): RegExp {
  return /-->/g;
}

function elementEnd(name: 'script' | 'style'): RegExp {
  return name === 'script' ? /<\/script[^<>]*>?/gi : /<\/style[^<>]*>?/gi;
}

function spanOf(tag: string, name: 'colspan' | 'rowspan'): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,9})`, 'i').exec(tag)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), name === 'colspan' ? 1000 : MAX_ROWS);
}

/** White space of the page's own layout does not count, line breaks of the cell do. */
function plainText(text: string): string {
  return decodeHtml(text.replace(/[ \t\r]+/g, ' ').trim());
}
