/**
 * Deflated bytes unpacked, up to a bound and no further: by Node's own zlib where the code runs in Node (a third of the
 * time, which counts when a province's ten thousand files are read), by fflate in a browser.
 */
import { Inflate, inflateSync } from 'fflate';
import { zlib, type NodeZlib } from './node-zlib.js';

/** Packed bytes given to fflate at a time: at most 66 MB can come out before the next look at the sum. */
const PIECE = 64 * 1024;

/** zlib's bounds on how much memory it takes at a time. */
const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 1024 * 1024;

/**
 * Unpacks at most `size` bytes.
 * @returns null when there is more than that.
 * @throws Error when the bytes are no deflated data.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  return zlib ? inflateByNode(zlib, packed, size) : inflateByLibrary(packed, size);
}

/** Exported for the tests, which run in Node. */
export function inflateByLibrary(packed: Uint8Array, size: number): Uint8Array | null {
  return packed.length <= PIECE ? inflateShort(packed, size) : inflateLong(packed, size);
}

function inflateByNode(node: NodeZlib, packed: Uint8Array, size: number): Uint8Array | null {
  const chunkSize = Math.min(Math.max(size + 1, SMALLEST_CHUNK), LARGEST_CHUNK);
  try {
    const bytes = node.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize });
    return bytes.length > size ? null : bytes;
  } catch (cause) {
    if (hasCode(cause, 'ERR_BUFFER_TOO_LARGE')) return null;
    throw cause;
  }
}

/** One byte more than allowed is offered: if it gets used, there is too much. */
function inflateShort(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return bytes.length > size ? null : bytes;
}

function inflateLong(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= size; at += PIECE) {
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return length > size ? null : bytes.subarray(0, length);
}

function hasCode(cause: unknown, code: string): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
}
