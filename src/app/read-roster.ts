/** The list of units out of a file: text, CSV, or the sheet of a workbook that names the most. */
import { rosterOf } from '../collect/roster.js';
import { decodeText } from '../hosts/file/text/decode-text.js';
import { tableOfCsv } from '../sources/table/csv.js';
import { tablesOf, listText } from '../sources/table/table.js';
import type { Snapshot } from '../workbook/snapshot.js';

export type RosterRows = readonly (readonly string[])[];

/** Opens the workbook of that name. Rejects with a `HostError`. */
export type ReadWorkbook = (bytes: Uint8Array, name: string) => Promise<Snapshot>;

/** Every table of a text or workbook, its cells as texts. @throws HostError */
export async function rowsOfTables(
  bytes: Uint8Array,
  name: string,
  read: ReadWorkbook,
): Promise<readonly RosterRows[]> {
  const tables = /\.(?:csv|txt|tsv)$/i.test(name)
    ? [tableOfCsv(decodeText(bytes, name).text)]
    : tablesOf(await read(bytes, name));
  return tables.map((table) => [...table.rows].map(({ cells }) => cells.map(listText)));
}

/** The rows of the table that names the most units; null where none names any. @throws HostError */
export async function rosterRows(bytes: Uint8Array, name: string, read: ReadWorkbook): Promise<RosterRows | null> {
  let best: RosterRows | null = null;
  let most = 0;
  for (const rows of await rowsOfTables(bytes, name, read)) {
    const { units } = rosterOf(rows);
    if (units.length > most) [best, most] = [rows, units.length];
  }
  return best;
}

/** Lines of a pasted text, cells parted by tabs or semicolons: what `rosterOfText` would take. */
export function pastedRows(text: string): RosterRows {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[\t;]/).map((cell) => cell.trim()));
}
