/** Node's own zlib where the code runs in Node: a third of the time of what a browser has to use. */

/** What we use of `node:zlib`. It is asked for at run time, so that no bundle for the browser looks for it. */
export interface NodeZlib {
  inflateRawSync(
    bytes: Uint8Array,
    options: { readonly maxOutputLength: number; readonly chunkSize: number },
  ): Uint8Array;
  deflateRawSync(bytes: Uint8Array): Uint8Array;
}

/** undefined in a browser. */
export const zlib: NodeZlib | undefined = findZlib();

function findZlib(): NodeZlib | undefined {
  const host: { process?: { getBuiltinModule?: (name: string) => unknown } } = globalThis;
  const found = host.process?.getBuiltinModule?.('node:zlib');
  return isZlib(found) ? found : undefined;
}

function isZlib(found: unknown): found is NodeZlib {
  return typeof found === 'object' && found !== null && 'inflateRawSync' in found && 'deflateRawSync' in found;
}
