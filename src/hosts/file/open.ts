/** The way in: bytes of unknown origin to a host, or to a clear error that says why not. */
import { HostError } from '../../workbook/failure.js';
import type { FileHost } from './file-host.js';
import { MAX_FILE_BYTES } from './limits.js';
import { compoundFileNames, looksLikeCompoundFile } from './xls/compound-file.js';
import { decodeMarkup } from './xls/markup.js';
import { readXls } from './xls/read-xls.js';
import { XlsHost } from './xls/xls-host.js';
import { XlsxHost } from './xlsx-host.js';
import { looksLikeZip } from './zip/archive.js';

export { readWorkbook } from './read/read-workbook.js';
export type { FileHost, FileKind } from './file-host.js';

/**
 * Opens a workbook by what its bytes are; its name decides only whether a web page may pass for an .xls.
 * @param bytes Left as they are.
 * @param name The file's name, with ending.
 * @throws HostError `not-a-workbook`, `password`, `broken-file`, `too-large`, `zip-bomb`, `hostile-xml`.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<FileHost> {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError('too-large', `${bytes.length} bytes`);
  if (looksLikeZip(bytes)) return new XlsxHost(name, bytes);
  if (looksLikeCompoundFile(bytes)) return openCompoundFile(bytes, name);
  const markup = /\.(xls|xml)$/i.test(name) ? decodeMarkup(bytes) : null;
  if (markup === null) throw new HostError('not-a-workbook', name);
  return new XlsHost(name, bytes, await readXls(markup));
}

async function openCompoundFile(bytes: Uint8Array, name: string): Promise<FileHost> {
  const names = compoundFileNames(bytes);
  if (names.has('EncryptedPackage')) throw new HostError('password', name);
  if (!names.has('Workbook') && !names.has('Book')) throw new HostError('not-a-workbook', name);
  return new XlsHost(name, bytes, await readXls(bytes));
}
