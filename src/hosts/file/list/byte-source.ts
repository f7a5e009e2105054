/** Bytes of a file, a piece at a time: a list of a million rows is never in memory as a whole. */
import { HostError } from '../../../workbook/failure.js';

export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `from` up to `to`, both within the file. */
  slice(from: number, to: number): Promise<Uint8Array>;
}

/** What we use of a browser's `Blob` and `File`. */
export interface BlobLike {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Throws HostError `file-unreadable` where the file has gone or changed since it was chosen. */
export function sourceOfBlob(blob: BlobLike): ByteSource {
  return {
    size: blob.size,
    async slice(from, to) {
      try {
        return new Uint8Array(await blob.slice(from, to).arrayBuffer());
      } catch (error) {
        throw new HostError('file-unreadable', String(error));
      }
    },
  };
}

export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, slice: (from, to) => turn().then(() => bytes.subarray(from, to)) };
}

/** Lets whatever else waits have its turn, a message that says "cancel" among it; files and blobs do so by themselves. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

const PIECE = 256 * 1024;

/** The bytes from `from` to `to`, piece by piece. */
export async function* piecesOf(source: ByteSource, from = 0, to = source.size): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += PIECE) yield await source.slice(at, Math.min(at + PIECE, to));
}
