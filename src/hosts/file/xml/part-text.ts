/**
 * A part's bytes as text and back. The encoding is kept, byte order mark included, so that a part whose text was
 * changed in one place comes back the same everywhere else.
 */
import { HostError } from '../../../workbook/failure.js';
import { mendWindows1252 } from '../text/windows-1252.js';

/** UTF-8, either UTF-16, or the name of an encoding of one byte a character, as `TextDecoder` knows it. */
export type Encoding = string;

export interface PartText {
  /** With its byte order mark, where it has one. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The package format allows UTF-8 and UTF-16 only. Other writers declare the code page of their machine, and Excel reads it:
 * those of one byte a character are read here too, since they can be written back.
 */
const DECLARED = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?<\?xml\s[^<>]*?\bencoding\s*=\s*["']([^"']*)["']/;
const UNICODE = /^(utf-?8|us-ascii|ascii|utf-?16(le|be)?|iso-10646-ucs-2|ucs-2)$/i;
const ONE_BYTE =
  /^(iso-?8859-?(?:[1-9]|1[03456])|latin-?[1-6]|(?:windows|cp)-?(?:125[0-8]|874)|tis-?620|koi8-[ru]|ibm866|macintosh)$/i;

/** A declaration is short; what stands further on is none. */
const LONGEST_DECLARATION = 400;

/**
 * The encoding of bytes, by their mark, their zeros or their own declaration.
 * @throws HostError `other-encoding` for one that is not read, with its name.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const guessed = guessEncoding(bytes);
  if (guessed !== 'utf-8') return guessed;
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_DECLARATION));
  const declared = DECLARED.exec(beginning)?.[1]?.trim();
  if (declared === undefined || UNICODE.test(declared) || hasUtf8Mark(bytes)) return 'utf-8';
  const label = ONE_BYTE.test(declared) ? labelOf(declared) : null;
  if (label === null) throw new HostError('other-encoding', declared.slice(0, 40));
  return label;
}

/** @throws HostError `broken-file` when the bytes are not what their encoding says, `other-encoding`. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = mendWindows1252(partDecoder(encoding).decode(bytes), encoding);
  } catch {
    throw new HostError('broken-file', `${part}: not ${encoding}`);
  }
  const declared = encoding === 'utf-8' ? undefined : DECLARED.exec(text.slice(0, LONGEST_DECLARATION))?.[1]?.trim();
  if (declared !== undefined && !UNICODE.test(declared) && !ONE_BYTE.test(declared)) {
    throw new HostError('other-encoding', declared.slice(0, 40));
  }
  return { text, encoding };
}

/** For a part that is decoded piece by piece. */
export function partDecoder(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** In an encoding of one byte a character, what it lacks becomes a character reference: that is the same to any reader. */
export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (!encoding.startsWith('utf-16')) return encodeOneByte(text, encoding);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function encodeOneByte(text: string, encoding: Encoding): Uint8Array {
  const byteOf = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 255; byte >= 0; byte--) {
    const character = mendWindows1252(decoder.decode(Uint8Array.of(byte)), encoding);
    if (character !== '\uFFFD') byteOf.set(character, byte);
  }
  const bytes: number[] = [];
  for (const character of text) {
    const byte = byteOf.get(character);
    if (byte !== undefined) bytes.push(byte);
    else for (const sign of `&#${character.codePointAt(0) ?? 0xfffd};`) bytes.push(sign.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

/** By the byte order mark, or else by where the zero byte beside the first `<` stands. */
function guessEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The name under which the platform's decoder knows it; null when it does not. */
function labelOf(declared: string): string | null {
  const name = declared
    .toLowerCase()
    .replace(/^cp-?/, 'windows-')
    .replace(/^latin-?/, 'latin')
    .replace(/^iso-?8859-?/, 'iso-8859-');
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null; // Not known here: the caller says which it is.
  }
}
