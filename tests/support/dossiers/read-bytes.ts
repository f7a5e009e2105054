/** A list out of a file's bytes, read as a stream. */
import { openTables, sourceOfBytes } from '../../../src/hosts/file/list/open-tables.js';
import { readXls } from '../../../src/hosts/file/xls/read-xls.js';
import { csvSource } from '../../../src/sources/table/csv.js';
import type { DossierList } from '../../../src/sources/dossiers/dossier-list.js';
import { readDossierListStream, type StreamOptions } from '../../../src/sources/dossiers/read-stream.js';
import type { TableSource } from '../../../src/workbook/table-source.js';

export async function streamsOf(bytes: Uint8Array, name: string): Promise<readonly TableSource[]> {
  const opened = await openTables(sourceOfBytes(bytes), name, readXls);
  return opened.kind === 'sheets' ? opened.tables : [csvSource(opened.text)];
}

export async function streamedList(
  bytes: Uint8Array,
  name: string,
  options: StreamOptions = {},
): Promise<DossierList | null> {
  return readDossierListStream(await streamsOf(bytes, name), options);
}
