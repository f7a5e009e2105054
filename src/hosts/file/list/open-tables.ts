/** A file that may hold a long list, opened as tables that are read row by row, by what its bytes are. */
import { HostError } from '../../../workbook/failure.js';
import { sheetSource } from '../../../workbook/sheet-source.js';
import type { TableSource, TextSource } from '../../../workbook/table-source.js';
import { MAX_FILE_BYTES } from '../file-limits.js';
import { compoundFileNames, looksLikeCompoundFile } from '../xls/compound-file.js';
import { hasFilePass } from '../xls/file-pass.js';
import { decodeMarkup } from '../xls/markup.js';
import type { OldReader } from '../xls/old-reader.js';
import { looksLikeZip } from '../zip/archive.js';
import type { ByteSource } from './byte-source.js';
import { htmlTable } from './html-table.js';
import { textSource } from './text-stream.js';
import { xlsxTables } from './xlsx-tables.js';

export { sourceOfBlob, sourceOfBytes, type ByteSource } from './byte-source.js';

/** A file without sheets is a text, to be cut into cells by whoever knows how. */
export type OpenedTables =
  | { readonly kind: 'sheets'; readonly tables: readonly TableSource[] }
  | { readonly kind: 'text'; readonly text: TextSource };

const TEXT_FILE = /\.(csv|txt|tsv)$/i;
const SIGNATURE = 16;

/**
 * Opens an .xlsx, .xlsm, .xls, a web page under the name of .xls, a CSV or other text.
 * @param name The file's name, with ending.
 * @param readOld What reads an .xls: on a page that is a worker alone (`open-with.ts`).
 * @throws HostError `not-a-workbook`, `password`, `broken-file`, `too-large`, `zip-bomb`, `hostile-xml`, and what
 * `readOld` throws.
 */
export async function openTables(source: ByteSource, name: string, readOld: OldReader): Promise<OpenedTables> {
  const signature = await source.slice(0, Math.min(SIGNATURE, source.size));
  if (looksLikeZip(signature)) return { kind: 'sheets', tables: await xlsxTables(source) };
  if (looksLikeCompoundFile(signature))
    return { kind: 'sheets', tables: await xlsTables(await wholeOf(source), name, readOld) };
  if (TEXT_FILE.test(name)) return { kind: 'text', text: await textSource(source, name) };
  const page = /\.(xls|xml|html?)$/i.test(name) ? await htmlTable(source) : null;
  if (page) return { kind: 'sheets', tables: [page] };
  const markup = /\.(xls|xml)$/i.test(name) ? decodeMarkup(await wholeOf(source)) : null;
  if (markup === null) throw new HostError('not-a-workbook', name);
  return { kind: 'sheets', tables: await tablesOf(markup, readOld) };
}

async function xlsTables(bytes: Uint8Array, name: string, readOld: OldReader): Promise<readonly TableSource[]> {
  const names = compoundFileNames(bytes);
  if (names.has('ENCRYPTEDPACKAGE')) throw new HostError('password', name);
  if (!names.has('WORKBOOK') && !names.has('BOOK')) throw new HostError('not-a-workbook', name);
  if (hasFilePass(bytes)) throw new HostError('password', 'xls');
  return tablesOf(bytes, readOld);
}

/** An old .xls holds at most 65,536 rows: it is read as a whole. */
async function tablesOf(content: Uint8Array | string, readOld: OldReader): Promise<readonly TableSource[]> {
  const { sheets, date1904 } = await readOld(content, Number.POSITIVE_INFINITY);
  return sheets.map((sheet) => sheetSource(sheet, date1904));
}

function wholeOf(source: ByteSource): Promise<Uint8Array> {
  if (source.size > MAX_FILE_BYTES) throw new HostError('too-large', `${source.size} bytes`);
  return source.slice(0, source.size);
}
