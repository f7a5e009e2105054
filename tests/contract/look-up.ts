/** Short ways to cells of a snapshot, shared by the parts of the contract suite. */
import { type Place, parseAddress } from '../../src/workbook/address.js';
import { type Cell, type Sheet, type Snapshot, findCell, findSheet } from '../../src/workbook/snapshot.js';
import type { WorkbookHost } from '../../src/workbook/workbook-host.js';

export const SHEET = 'Phụ lục 4';

/** `D18` on a sheet as a place. */
export function at(address: string, sheet = SHEET): Place {
  const cell = parseAddress(address);
  if (!cell) throw new Error(`not an address: ${address}`);
  return { sheet, ...cell };
}

export function sheetOf(snapshot: Snapshot, name = SHEET): Sheet {
  const sheet = findSheet(snapshot, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellOf(snapshot: Snapshot, place: Place): Cell | undefined {
  return findCell(sheetOf(snapshot, place.sheet), place.row, place.column);
}

export async function readCell(host: WorkbookHost, place: Place): Promise<Cell | undefined> {
  return cellOf(await host.read(), place);
}
