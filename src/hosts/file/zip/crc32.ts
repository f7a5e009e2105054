/** CRC-32 as zip uses it (polynomial 0xEDB88320), four bytes a step: it must not cost more than the unpacking itself. */

const NONE = new Uint32Array(256);

const TABLES: readonly Uint32Array[] = makeTables();

function makeTables(): readonly Uint32Array[] {
  const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
  const [first] = tables;
  if (!first) return tables;
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[byte] = crc;
  }
  for (let table = 1; table < 4; table++) {
    const previous = tables[table - 1];
    const current = tables[table];
    if (!previous || !current) continue;
    for (let byte = 0; byte < 256; byte++) {
      const crc = previous[byte] ?? 0;
      current[byte] = (crc >>> 8) ^ (first[crc & 0xff] ?? 0);
    }
  }
  return tables;
}

/** The checksum of the bytes, as an unsigned 32-bit number; `before` is that of the bytes that came before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [zero = NONE, one = NONE, two = NONE, three = NONE] = TABLES;
  let crc = ~before;
  let at = 0;
  const whole = bytes.length - (bytes.length % 4);
  for (; at < whole; at += 4) {
    crc ^= fourBytes(bytes, at);
    crc =
      (three[crc & 0xff] ?? 0) ^
      (two[(crc >>> 8) & 0xff] ?? 0) ^
      (one[(crc >>> 16) & 0xff] ?? 0) ^
      (zero[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (zero[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Little-endian. */
function fourBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
