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
  if (markup === null) throw namedOtherwise(bytes, name);
  return new XlsHost(name, bytes, await readXls(markup));
}

async function openCompoundFile(bytes: Uint8Array, name: string): Promise<FileHost> {
  const names = compoundFileNames(bytes);
  if (names.has('ENCRYPTEDPACKAGE')) throw new HostError('password', name);
  if (!names.has('WORKBOOK') && !names.has('BOOK'))
    throw /\.et$/i.test(name) ? new HostError('other-format', 'et') : new HostError('not-a-workbook', name);
  return new XlsHost(name, bytes, await readXls(bytes));
}

/** What goes by the name of a new workbook and is a web page or a text: its own program can save it as one. */
function namedOtherwise(bytes: Uint8Array, name: string): HostError {
  if (!/\.xls[xm]$/i.test(name) || bytes.length < 2) return new HostError('not-a-workbook', name);
  if (decodeMarkup(bytes) !== null) return new HostError('other-format', 'html');
  const isText =
    !bytes.subarray(0, 4096).includes(0) && /[,;\t]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
  return isText ? new HostError('other-format', 'text') : new HostError('not-a-workbook', name);
}
