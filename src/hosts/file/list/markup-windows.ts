/**
 * A long part of XML as a row of short documents, so that the strict reader of the other parts reads it too: what stands
 * before the items is put before each window of them, and the open elements are closed behind it. A window ends behind an
 * item's end tag. Where that is no end tag but part of a comment, the window is not well-formed and the reader refuses it:
 * nothing is ever read that the whole would not say.
 */
import { HostError } from '../../../workbook/failure.js';
import { MAX_ROW_CHARACTERS } from '../file-limits.js';
import { mendWindows1252 } from '../text/windows-1252.js';
import { encodingOf, partDecoder } from '../xml/part-text.js';
import { XmlReader } from '../xml/xml-reader.js';
import type { ZipPart } from './zip-file.js';

export interface WindowShape {
  /** The element, below the root, that holds the items; null: the root does. */
  readonly container: string | null;
  readonly item: string;
}

export interface MarkupWindow {
  /** A whole document. */
  readonly text: string;
  readonly done: number;
}

/** Characters of a window: enough to make the repeated beginning cost nothing, few enough to look up often. */
const WINDOW = 1024 * 1024;

/** @throws HostError `broken-file` for what is no text, `too-large` for an item without end. */
export async function* windowsOf(part: ZipPart, name: string, shape: WindowShape): AsyncGenerator<MarkupWindow> {
  let frame: Frame | null = null;
  let rest = '';
  let progress = 0;
  for await (const { text, done } of decoded(part, name)) {
    rest += text;
    progress = done;
    if (rest.length < WINDOW) continue;
    frame ??= frameOf(rest, name, shape);
    if (frame !== null && frame.before.length > WINDOW) throw new HostError('too-large', `${name}: before its items`);
    const last = frame === null ? -1 : rest.lastIndexOf(frame.itemEnd);
    if (frame === null || last < frame.before.length) {
      if (rest.length > MAX_ROW_CHARACTERS) throw new HostError('too-large', `${name}: an item without end`);
      continue;
    }
    const end = last + frame.itemEnd.length;
    yield { text: rest.slice(0, end) + frame.after, done: progress };
    rest = frame.before + rest.slice(end);
  }
  yield { text: rest, done: 1 };
}

interface Frame {
  /** All up to the container's start tag, itself included. */
  readonly before: string;
  /** The end tags of what `before` leaves open. */
  readonly after: string;
  readonly itemEnd: string;
}

/** null: the container has not come yet, or it is empty. */
function frameOf(text: string, name: string, { container, item }: WindowShape): Frame | null {
  const reader = new XmlReader(text, name);
  reader.readRoot();
  const root = qualified(reader);
  if (container === null) {
    return { before: text.slice(0, reader.end), after: `</${root}>`, itemEnd: `</${prefixed(reader, item)}>` };
  }
  const start = new RegExp(`<(?:[\\w.-]+:)?${container}(?:\\s[^<>]*)?>`).exec(text);
  if (!start || start[0].endsWith('/>')) return null;
  const prefix = /^<([\w.-]+:)?/.exec(start[0])?.[1] ?? '';
  return {
    before: text.slice(0, start.index + start[0].length),
    after: `</${prefix}${container}></${root}>`,
    itemEnd: `</${prefix}${item}>`,
  };
}

function qualified(reader: XmlReader): string {
  return prefixed(reader, reader.name);
}

function prefixed({ prefix }: XmlReader, name: string): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

async function* decoded(part: ZipPart, name: string): AsyncGenerator<MarkupWindow> {
  let decoder: TextDecoder | null = null;
  const decode = (bytes: Uint8Array | undefined): string => {
    try {
      return bytes
        ? mendWindows1252(decoder?.decode(bytes, { stream: true }) ?? '', decoder?.encoding ?? '')
        : (decoder?.decode() ?? '');
    } catch {
      throw new HostError('broken-file', `${name}: not ${decoder?.encoding ?? 'text'}`);
    }
  };
  for await (const { bytes, done } of part.read()) {
    decoder ??= partDecoder(encodingOf(bytes));
    yield { text: decode(bytes), done };
  }
  yield { text: decode(undefined), done: 1 };
}
