/**
 * Unpacks one entry, no further than it says it is long. What an entry declares is checked first, what really comes
 * out is checked while it comes, so neither an honest giant nor a liar gets the machine to do the work.
 */
import { HostError } from '../../../workbook/failure.js';
import { BOMBS, MAX_PART_BYTES, MAX_UNPACKED_BYTES } from '../file-limits.js';
import type { Archive, ZipEntry } from './archive.js';
import { crc32 } from './crc32.js';
import { inflate } from './inflate.js';

const STORED = 0;
const DEFLATED = 8;

/**
 * Refuses an archive by what it says of itself, before anything is unpacked.
 * @throws HostError `zip-bomb` when the sizes are out of proportion, `too-large` when they are merely too much.
 */
export function checkDeclaredSizes(archive: Archive): void {
  let total = 0;
  let packed = 0;
  for (const entry of archive.entries) {
    if (!isText(entry.name)) continue;
    total += entry.size;
    packed += entry.packedSize;
    if (isBomb(total, packed)) throw new HostError('zip-bomb', entry.name);
    if (entry.size > MAX_PART_BYTES) throw new HostError('too-large', entry.name);
  }
  if (total > MAX_UNPACKED_BYTES) throw new HostError('too-large', `${total} bytes unpacked`);
}

/** Only markup is ever unpacked; a film somebody put into a sheet is copied packed and may be as long as it likes. */
function isText(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

export function isBomb(size: number, packedSize: number): boolean {
  return BOMBS.some(({ from, ratio }) => size >= from && size > packedSize * ratio);
}

/**
 * The entry's own bytes.
 * @throws HostError `broken-file` when they do not unpack to what was declared, `password` for an encrypted entry,
 *   `zip-bomb` for one that unpacks to more.
 */
export function unpack(archive: Archive, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new HostError('password', entry.name);
  if (entry.size > MAX_PART_BYTES) throw new HostError('too-large', entry.name);
  const packed = archive.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
  const bytes = unpackBytes(packed, entry);
  if (bytes.length !== entry.size) throw new HostError('broken-file', `${entry.name}: length`);
  if (crc32(bytes) !== entry.crc) throw new HostError('broken-file', `${entry.name}: checksum`);
  return bytes;
}

function unpackBytes(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new HostError('broken-file', `${entry.name}: method ${entry.method}`);
  if (packed.length === 0) throw new HostError('broken-file', `${entry.name}: empty`);
  try {
    const bytes = inflate(packed, entry.size);
    if (bytes === null) throw new HostError('zip-bomb', `${entry.name} is longer than it says`);
    return bytes;
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('broken-file', `${entry.name}: ${cause instanceof Error ? cause.message : 'deflate'}`);
  }
}
