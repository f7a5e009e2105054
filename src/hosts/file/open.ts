/** The way in, for the command line and for workers: bytes of unknown origin to a host, or to a clear error that says why not. */
import type { Snapshot } from '../../workbook/snapshot.js';
import type { FileHost } from './file-host.js';
import { openWith } from './open-with.js';
import { readXls } from './xls/read-xls.js';

export { readWorkbook } from './read/read-workbook.js';
export type { FileHost, FileKind } from './file-host.js';

/** `openWith`, an .xls with the library. @throws HostError */
export function openWorkbook(bytes: Uint8Array, name: string): Promise<FileHost> {
  return openWith(bytes, name, readXls);
}

/** What a workbook's file holds. @throws HostError as `openWith`. */
export async function readSnapshot(bytes: Uint8Array, name: string): Promise<Snapshot> {
  return (await openWorkbook(bytes, name)).read();
}
