/** What every family of operations asks first: which sheet, and whether its protection lets this be done. */
import { HostFault } from './host-object.js';
import type { Host } from './host-object.js';
import type { GridSheet } from './model.js';

/** Throws `ItemNotFound` where the sheet has been deleted. */
export function sheetOf(host: Host, sheetId: string): GridSheet {
  const sheet = host.model.sheets().find((one) => one.id === sheetId);
  if (!sheet) throw new HostFault('ItemNotFound', sheetId);
  if (host.faults.unsupportedSheets.has(sheet.name)) throw new HostFault('UnsupportedSheet', sheet.name);
  return sheet;
}

/** The same for what is told of sheets of every kind: id, name, visibility. */
export function anySheetOf(host: Host, sheetId: string): GridSheet {
  const sheet = host.model.sheets().find((one) => one.id === sheetId);
  if (!sheet) throw new HostFault('ItemNotFound', sheetId);
  return sheet;
}

/** Throws `AccessDenied` on a sheet whose protection does not allow `what`. */
export function requireAllowed(host: Host, sheetId: string, what: 'formatCells' | 'editObjects'): void {
  const { protection, name } = sheetOf(host, sheetId);
  if (protection && protection[what] !== true) throw new HostFault('AccessDenied', name);
}
