/**
 * The way in, without the library for old .xls files: whoever opens says what reads those. On a page that is a worker alone,
 * so the library is in no bundle of a page (`tests/static/old-files.test.ts`).
 */
import { HostError } from '../../workbook/failure.js';
import type { FileHost } from './file-host.js';
import { MAX_FILE_BYTES } from './file-limits.js';
import { compoundFileNames, looksLikeCompoundFile } from './xls/compound-file.js';
import { hasFilePass } from './xls/file-pass.js';
import { decodeMarkup } from './xls/markup.js';
import type { OldReader } from './xls/old-reader.js';
import { XlsHost } from './xls/xls-host.js';
import { XlsxHost } from './xlsx-host.js';
import { looksLikeZip } from './zip/archive.js';

/** How much of a file decides what it is. */
const BEGINNING = 4096;

/**
 * Opens a workbook by what its bytes are; its name decides only whether a web page may pass for an .xls.
 * @param bytes Left as they are.
 * @param name The file's name, with ending.
 * @throws HostError `not-a-workbook`, `password`, `broken-file`, `too-large`, `zip-bomb`, `hostile-xml`, and what
 * `readOld` throws.
 */
export async function openWith(bytes: Uint8Array, name: string, readOld: OldReader): Promise<FileHost> {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError('too-large', `${bytes.length} bytes`);
  if (looksLikeZip(bytes)) return new XlsxHost(name, bytes);
  if (looksLikeCompoundFile(bytes)) return openCompoundFile(bytes, name, readOld);
  const markup = /\.(xls|xml)$/i.test(name) ? decodeMarkup(bytes) : null;
  if (markup === null) throw namedOtherwise(bytes, name);
  return new XlsHost(name, bytes, await readOld(markup));
}

/** A workbook that is to be written: an .xls is refused unread. @throws HostError as `openWith`, `xls-read-only` among them. */
export function openToWrite(bytes: Uint8Array, name: string): Promise<FileHost> {
  return openWith(bytes, name, () => Promise.reject(new HostError('xls-read-only', name)));
}

async function openCompoundFile(bytes: Uint8Array, name: string, readOld: OldReader): Promise<FileHost> {
  const names = compoundFileNames(bytes);
  if (names.has('ENCRYPTEDPACKAGE')) throw new HostError('password', name);
  if (!names.has('WORKBOOK') && !names.has('BOOK'))
    throw /\.et$/i.test(name) ? new HostError('other-format', 'et') : new HostError('not-a-workbook', name);
  if (hasFilePass(bytes)) throw new HostError('password', 'xls');
  return new XlsHost(name, bytes, await readOld(bytes));
}

/**
 * What goes by the name of a workbook and is a web archive or a flat OpenDocument sheet, or by the name of a new one and is
 * a web page or a text: its own program can save it as a workbook.
 */
function namedOtherwise(bytes: Uint8Array, name: string): HostError {
  const beginning = new TextDecoder().decode(bytes.subarray(0, BEGINNING));
  if (/^\s*MIME-Version:/i.test(beginning)) return new HostError('other-format', 'mht');
  if (beginning.includes('urn:oasis:names:tc:opendocument')) return new HostError('other-format', 'ods');
  if (!/\.xls[xm]$/i.test(name) || bytes.length < 2) return new HostError('not-a-workbook', name);
  if (decodeMarkup(bytes) !== null) return new HostError('other-format', 'html');
  const isText = !beginning.includes('\0') && /[,;\t]/.test(beginning);
  return isText ? new HostError('other-format', 'text') : new HostError('not-a-workbook', name);
}
