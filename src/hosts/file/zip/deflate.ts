/** Bytes packed for an archive: by Node's own zlib where there is one, by fflate in a browser. Either unpacks the other's. */
import { deflateSync } from 'fflate';
import { zlib } from './node-zlib.js';

export function deflate(bytes: Uint8Array): Uint8Array {
  return zlib ? zlib.deflateRawSync(bytes) : deflateSync(bytes);
}
