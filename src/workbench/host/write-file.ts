/** The original file with the differences in it. Every writing starts from the original bytes, so nothing else can differ. */
import type { FileHost } from '../../hosts/file/file-host.js';
import { openToWrite } from '../../hosts/file/open-with.js';
import type { Edit } from '../../workbook/edit.js';
import { HostError } from '../../workbook/failure.js';
import type { CellDifferences, Differences, Results } from './workbook-differences.js';

export interface OriginalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * @param results Results of formulas that moved; they go along where the file takes them (parts of arrays it does not).
 * @throws HostError, `xls-read-only` among them.
 */
export async function writeFile(file: OriginalFile, differences: Differences, results: Results): Promise<Uint8Array> {
  try {
    return await write(file, differences, results);
  } catch (error) {
    if (!(error instanceof HostError) || isEmpty(results)) throw error;
    return await write(file, differences, { onFile: [], onPut: [] });
  }
}

async function write(
  { name, bytes }: OriginalFile,
  { cells, sheets, cellsOfPut, marks, settings }: Differences,
  results: Results,
): Promise<Uint8Array> {
  const host = await openToWrite(bytes, name);
  await writeCells(host, { ...cells, edits: [...cells.edits, ...results.onFile] }, sheets);
  await writeCells(host, { ...cellsOfPut, edits: [...cellsOfPut.edits, ...results.onPut] }, []);
  const last: Edit[] = marks ? [...(marks.unmark ? [{ kind: 'unmark' } as const] : []), ...marks.marks] : [];
  if (settings !== undefined) last.push({ kind: 'settings', json: settings });
  if (last.length > 0) await host.apply(last);
  return host.save();
}

async function writeCells(host: FileHost, { edits, reverts }: CellDifferences, sheets: readonly Edit[]): Promise<void> {
  if (edits.length + sheets.length > 0) await host.apply([...edits, ...sheets]);
  if (reverts.length === 0) return;
  const { kept } = await host.undo({ entries: reverts });
  if (kept.length > 0) throw new HostError('unknown', 'a cell was not written', kept[0]?.sheet ?? null);
}

function isEmpty({ onFile, onPut }: Results): boolean {
  return onFile.length + onPut.length === 0;
}
