/**
 * Writes a file where it lies, unless somebody else has written there since: then nothing is written. The browser writes
 * beside the file and puts the whole in its place at the end, so a failure leaves what was there.
 */

export type InPlace =
  | { readonly kind: 'saved' }
  /** `at`: when the file was changed, milliseconds since 1970. */
  | { readonly kind: 'changed'; readonly at: number }
  /** Not there any more. */
  | { readonly kind: 'gone' }
  /** The person or the system does not let us write: another program holds the file, or it is write-protected. */
  | { readonly kind: 'refused' };

/** @param known The bytes that we read there, or wrote there last. */
export async function saveInPlace(
  handle: FileSystemFileHandle,
  known: Uint8Array,
  bytes: Uint8Array,
): Promise<InPlace> {
  try {
    const before = await changedAt(handle, known);
    if (before !== null) return { kind: 'changed', at: before };
    const target = await handle.createWritable();
    try {
      await target.write(new Uint8Array(bytes));
      // Looked at once more: asking for leave may have taken minutes.
      const since = await changedAt(handle, known);
      if (since !== null) {
        await target.abort();
        return { kind: 'changed', at: since };
      }
      await target.close();
      return { kind: 'saved' };
    } catch (error) {
      await target.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { kind: error.name === 'NotFoundError' ? 'gone' : 'refused' };
  }
}

/** null: the file holds what we know. */
async function changedAt(handle: FileSystemFileHandle, known: Uint8Array): Promise<number | null> {
  const file = await handle.getFile();
  if (file.size === known.length && isSame(new Uint8Array(await file.arrayBuffer()), known)) return null;
  return file.lastModified;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
