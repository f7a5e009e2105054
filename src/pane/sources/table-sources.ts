/** The tables of a file that may hold a dossier list; a text is cut into cells. */
import { openTables, type ByteSource } from '../../hosts/file/list/open-tables.js';
import type { OldReader } from '../../hosts/file/xls/old-reader.js';
import { csvSource } from '../../sources/table/csv.js';
import type { TableSource } from '../../workbook/table-source.js';

/** @throws HostError as `openTables` does. */
export async function tableSourcesOf(
  source: ByteSource,
  name: string,
  readOld: OldReader,
): Promise<readonly TableSource[]> {
  const opened = await openTables(source, name, readOld);
  return opened.kind === 'sheets' ? opened.tables : [csvSource(opened.text)];
}
