/**
 * Deflated bytes unpacked as a stream: by Node's own zlib where the code runs in Node (it works beside us on another core),
 * by fflate in a browser. Pieces stay small, so a bomb is noticed long before it fills the memory.
 */
import { Inflate } from 'fflate';
import { HostError } from '../../../workbook/failure.js';

/** What we use of `node:zlib`. It is asked for at run time, so that no bundle for the browser looks for it. */
interface NodeZlib {
  createInflateRaw(options: { readonly chunkSize: number }): InflateTransform;
}
interface InflateTransform extends AsyncIterable<Uint8Array> {
  write(bytes: Uint8Array): boolean;
  end(): void;
  once(event: 'drain' | 'close', listener: () => void): unknown;
  off(event: 'drain' | 'close', listener: () => void): unknown;
  destroy(error?: Error): unknown;
  readonly destroyed: boolean;
}

const CHUNK = 512 * 1024;
/** Packed bytes given to fflate at a time: at most 16 MB can come out of one step. */
const STEP = 16 * 1024;

/** @throws HostError `broken-file` when the bytes are no deflated data, or end too early. */
export function inflateStream(packed: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  const zlib = findZlib();
  return zlib ? inflateByNode(zlib, packed, name) : inflateByLibrary(packed, name);
}

async function* inflateByNode(
  zlib: NodeZlib,
  packed: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  const inflater = zlib.createInflateRaw({ chunkSize: CHUNK });
  // What goes wrong on the way in comes out below: destroying the stream with the error ends its reading with it.
  const feeding = feed(inflater, packed).catch((cause: unknown) => {
    inflater.destroy(cause instanceof Error ? cause : new Error(String(cause)));
  });
  try {
    for await (const bytes of inflater) yield bytes;
  } catch (cause) {
    throw brokenBy(cause, name);
  } finally {
    inflater.destroy();
    await feeding;
  }
}

async function feed(inflater: InflateTransform, packed: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of packed) {
    if (isOver(inflater)) return;
    const mayGoOn = inflater.write(piece);
    // A stream that is destroyed says neither that it drained nor, a second time, that it closed.
    if (isOver(inflater)) return;
    if (!mayGoOn) await drained(inflater);
  }
  if (!isOver(inflater)) inflater.end();
}

/** It may become so at any time: by an error, or because nobody reads any more. */
function isOver({ destroyed }: InflateTransform): boolean {
  return destroyed;
}

/** More may be written, or nothing will ever be read again. */
function drained(inflater: InflateTransform): Promise<void> {
  return new Promise((resolve) => {
    const goOn = (): void => {
      inflater.off('drain', goOn);
      inflater.off('close', goOn);
      resolve();
    };
    inflater.once('drain', goOn);
    inflater.once('close', goOn);
  });
}

/** Exported for the tests, which run in Node. */
async function* inflateByLibrary(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflater = new Inflate((bytes) => ready.push(bytes));
  const push = (bytes: Uint8Array, last: boolean): void => {
    try {
      inflater.push(bytes, last);
    } catch (cause) {
      throw brokenBy(cause, name);
    }
  };
  for await (const piece of packed) {
    for (let at = 0; at < piece.length; at += STEP) {
      push(piece.subarray(at, at + STEP), false);
      yield* ready;
      ready = [];
    }
  }
  push(new Uint8Array(0), true);
  yield* ready;
}

function brokenBy(cause: unknown, name: string): HostError {
  if (cause instanceof HostError) return cause;
  return new HostError('broken-file', `${name}: ${cause instanceof Error ? cause.message : 'deflate'}`);
}

function findZlib(): NodeZlib | undefined {
  const host: { process?: { getBuiltinModule?: (name: string) => unknown } } = globalThis;
  const found = host.process?.getBuiltinModule?.('node:zlib');
  return isZlib(found) ? found : undefined;
}

function isZlib(found: unknown): found is NodeZlib {
  return typeof found === 'object' && found !== null && 'createInflateRaw' in found;
}
