/**
 * A part's bytes as text and back. The encoding is kept, byte order mark included, so that a part whose text was
 * changed in one place comes back the same everywhere else.
 */
import { HostError } from '../../../workbook/failure.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface PartText {
  /** With its byte order mark, where it has one. */
  readonly text: string;
  readonly encoding: Encoding;
}

const DECODERS: Readonly<Record<Encoding, TextDecoder>> = {
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true }),
};

/** The package format allows UTF-8 and UTF-16 only; a declaration may name them in these ways. */
const DECLARED = /^\uFEFF?<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/;
const ALLOWED = /^(utf-?8|us-ascii|utf-?16(le|be)?)$/i;

/** @throws HostError `broken-file` when the bytes are not what their encoding says. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const encoding = guessEncoding(bytes);
  let text: string;
  try {
    text = DECODERS[encoding].decode(bytes);
  } catch {
    throw new HostError('broken-file', `${part}: not ${encoding}`);
  }
  const declared = DECLARED.exec(text)?.[1];
  if (declared !== undefined && !ALLOWED.test(declared)) throw new HostError('broken-file', `${part}: ${declared}`);
  return { text, encoding };
}

export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** By the byte order mark, or else by where the zero byte beside the first `<` stands. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
