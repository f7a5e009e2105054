/** The text of a long file, in pieces that end where a line does; its encoding is told as `decodeText` tells it. */
import { HostError } from '../../../workbook/failure.js';
import type { TextPiece, TextSource } from '../../../workbook/table-source.js';
import { MAX_LIST_PART_BYTES, MAX_ROW_CHARACTERS } from '../file-limits.js';
import { markedEncoding, type TextEncoding } from '../text/decode-text.js';
import { mendWindows1252 } from '../text/windows-1252.js';
import { piecesOf, type ByteSource } from './byte-source.js';

/** How much of the beginning tells UTF-16 by its zeros. */
const SAMPLE = 4096;
const LINE_ENDS = ['\n', '\r'] as const;

/** @throws HostError `too-large`; `not-a-workbook` for bytes that are no text in any encoding we know. */
export async function textSource(source: ByteSource, name: string): Promise<TextSource> {
  if (source.size > MAX_LIST_PART_BYTES) throw new HostError('too-large', `${source.size} bytes of text`);
  const encoding = await encodingOf(source, name);
  return { read: () => linesOf(decodedPieces(source, encoding), LINE_ENDS) };
}

/**
 * Pieces that end right behind one of the marks, composed (NFC): Windows-1258 writes tones apart from their letters, and a
 * mark never stands between the two.
 * @throws HostError `too-large` when none of the marks comes.
 */
export async function* linesOf(pieces: AsyncIterable<TextPiece>, marks: readonly string[]): AsyncGenerator<TextPiece> {
  let held: string[] = [];
  let length = 0;
  /** The end of what is held: a mark may begin there. Each character is so looked at once. */
  let tail = '';
  const longest = marks.reduce((most, mark) => Math.max(most, mark.length), 0);
  for await (const { text, done } of pieces) {
    const looked = tail + text;
    const end = marks.reduce((last, mark) => Math.max(last, endOfLast(looked, mark)), 0) - tail.length;
    if (end <= 0) {
      held.push(text);
      length += text.length;
      if (length > MAX_ROW_CHARACTERS) throw new HostError('too-large', 'a line without end');
      tail = looked.slice(Math.max(0, looked.length - longest + 1));
      continue;
    }
    held.push(text.slice(0, end));
    yield { text: held.join('').normalize('NFC'), done };
    held = [text.slice(end)];
    length = text.length - end;
    tail = text.slice(Math.max(end, text.length - longest + 1));
  }
  yield { text: held.join('').normalize('NFC'), done: 1 };
}

/** Behind the last of the marks; 0 when there is none. */
function endOfLast(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

export async function* decodedPieces(source: ByteSource, encoding: string): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const bytes of piecesOf(source)) {
    read += bytes.length;
    yield { text: mendWindows1252(decoder.decode(bytes, { stream: true }), encoding), done: read / source.size };
  }
  yield { text: decoder.decode(), done: 1 };
}

async function encodingOf(source: ByteSource, name: string): Promise<TextEncoding> {
  const beginning = await source.slice(0, Math.min(SAMPLE, source.size));
  const marked = markedEncoding(beginning);
  if (marked) return marked;
  if (await isUtf8(source)) return 'utf-8';
  if (beginning.includes(0)) throw new HostError('not-a-workbook', name);
  return 'windows-1258';
}

async function isUtf8(source: ByteSource): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const accepts = (bytes?: Uint8Array): boolean => {
    try {
      if (bytes) decoder.decode(bytes, { stream: true });
      else decoder.decode();
      return true;
    } catch {
      // Not valid UTF-8: no failure, but the answer to the question.
      return false;
    }
  };
  for await (const bytes of piecesOf(source)) if (!accepts(bytes)) return false;
  return accepts();
}
