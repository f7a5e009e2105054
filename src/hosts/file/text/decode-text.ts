/**
 * The text of a file that does not say how it is encoded, as CSV never does: by its byte order mark, by the zeros of
 * UTF-16, as UTF-8 when it is valid, else as the Windows code page of Vietnam (1258), which TextDecoder knows.
 */
import { HostError } from '../../../workbook/failure.js';
import { MAX_FILE_BYTES } from '../file-limits.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

export interface DecodedText {
  /** Without byte order mark, composed (NFC): Windows-1258 writes tones apart from their letters. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** How much of the beginning tells UTF-16 by its zeros. */
const SAMPLE = 4096;

/** @throws HostError `too-large`; `not-a-workbook` for bytes that are no text in any of these. */
export function decodeText(bytes: Uint8Array, name = ''): DecodedText {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError('too-large', `${bytes.length} bytes of text`);
  const encoding = encodingOf(bytes);
  if (encoding === 'windows-1258' && bytes.subarray(0, SAMPLE).includes(0)) throw new HostError('not-a-workbook', name);
  // A mark at the beginning is dropped by the decoder.
  return { text: new TextDecoder(encoding).decode(bytes).normalize('NFC'), encoding };
}

/**
 * The text of a document in UTF-8 or UTF-16; null where the bytes are no such text. Nothing is guessed from a code page:
 * a picture would be read as a text of Windows-1258.
 */
export function decodeUnicode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- control characters are what tells a picture from a text
    return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE\uFFFF]/.test(text) ? null : text;
  } catch {
    // No text in this encoding: not a failure, but the answer to the question.
    return null;
  }
}

/** The encoding that the beginning alone tells, by its mark or its zeros; null when only all of the bytes can tell. */
export function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes.subarray(0, SAMPLE));
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // Not valid UTF-8: no failure, but the answer to the question.
    return 'windows-1258';
  }
}

/** Digits, separators and spaces have a zero as their other byte; one in ten such is far more than any other text has. */
function utf16WithoutMark(bytes: Uint8Array): TextEncoding | null {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (even + odd < bytes.length / 20) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
