/** Changes to a text by offset: everything outside the spans stays exactly as it was. */
import type { XmlReader } from '../xml/xml-reader.js';
import { encodeXml } from '../xml/escape.js';

/** Replaces what stands from `start` to `end`; equal offsets insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made. They must not overlap; those at one place are made in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, order) => ({ splice, order }))
    .sort((one, other) => one.splice.start - other.splice.start || one.order - other.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { splice } of ordered) {
    if (splice.start < at) throw new RangeError(`splices overlap at ${splice.start}`);
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** After `open`: gives the present element's attribute this value, adding it where it is not there. */
export function setAttribute(reader: XmlReader, name: string, value: string): Splice {
  const span = reader.attributeSpan(name);
  if (span) return { ...span, text: encodeXml(value) };
  const at = reader.end - (reader.selfClosing ? 2 : 1);
  return { start: at, end: at, text: ` ${name}="${encodeXml(value)}"` };
}

/** Where an element stands: its start tag, its content, its end tag. All the same when it closes itself. */
export interface ElementSpan {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  /** End of the start tag. */
  readonly openEnd: number;
  /** Start of the end tag; for an element that closes itself, the start of its `/>`. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** After `open`: remembers the start tag; `closeSpan` completes it at the element's `close`. */
export function openSpan(reader: XmlReader): Omit<ElementSpan, 'closeStart' | 'end'> {
  const { name, prefix, start, end, selfClosing } = reader;
  return { name, prefix, start, openEnd: end, selfClosing };
}

export function closeSpan(open: Omit<ElementSpan, 'closeStart' | 'end'>, reader: XmlReader): ElementSpan {
  return { ...open, closeStart: open.selfClosing ? reader.end - 2 : reader.start, end: reader.end };
}

/** Adds text as the last content of an element; one that closes itself is opened up. */
export function appendTo(element: ElementSpan, text: string): Splice {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text };
  const qualified = element.prefix === '' ? element.name : `${element.prefix}:${element.name}`;
  return { start: element.closeStart, end: element.end, text: `>${text}</${qualified}>` };
}

/** `x:` or nothing: what stands before the names of elements written beside one with that prefix. */
export function qualifier(prefix: string): string {
  return prefix === '' ? '' : `${prefix}:`;
}
