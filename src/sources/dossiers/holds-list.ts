/** Whether a sheet is a list of dossiers, by its first rows. A workbook with one names citizens: it is kept nowhere. */
import { findSheet, type Snapshot } from '../../workbook/snapshot.js';
import { tableOfSheet } from '../table/table.js';
import { readDossierList } from './read-dossier-list.js';

/** More than the reader itself needs to tell columns. */
const ROWS_LOOKED_AT = 250;

export function looksLikeDossierList(snapshot: Snapshot, name: string): boolean {
  const sheet = findSheet(snapshot, name);
  if (!sheet) return false;
  const top = { ...sheet, rows: sheet.rows.slice(0, ROWS_LOOKED_AT) };
  return readDossierList(tableOfSheet(top, snapshot.date1904)) !== null;
}

export function holdsDossierList(snapshot: Snapshot): boolean {
  return snapshot.sheets.some(({ name }) => looksLikeDossierList(snapshot, name));
}
