/** Opening one file of a call. */
import { readBytes } from '../hosts/file/disk.js';
import type { FileHost } from '../hosts/file/file-host.js';
import { openWorkbook } from '../hosts/file/open.js';
import { noteReading } from './note-reading.js';

/** Opens a file; throws a `HostError` for whatever keeps it from being read. */
export async function openFile(file: string): Promise<FileHost> {
  noteReading(file);
  return openWorkbook(readBytes(file), file);
}
