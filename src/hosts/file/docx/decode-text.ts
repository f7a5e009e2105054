/** Plain text in the encodings that Vietnamese office machines write: UTF-8 and UTF-16, with or without a byte order mark. */

/** null where the bytes are no such text; nothing is guessed from code pages. */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of candidates(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // eslint-disable-next-line no-control-regex -- control characters are what tells a picture from a text
      return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE\uFFFF]/.test(text) ? null : text;
    } catch {
      // Not this encoding: the next one is tried, and none of them is an answer too.
    }
  }
  return null;
}

/** By the mark, or by where zero bytes stand: a text in UTF-16 has them beside every space and digit. */
function candidates(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 10 && even === 0) return ['utf-16le'];
  if (even > 10 && odd === 0) return ['utf-16be'];
  return ['utf-8'];
}
