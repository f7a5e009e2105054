/** Laid-out rows as the table that a sheet would give, without the way through a file; and all dossiers of a list. */
import type { DossierList } from '../../../src/sources/dossiers/dossier-list.js';
import type { Dossier } from '../../../src/sources/dossiers/dossier.js';
import { eachDossier } from '../../../src/sources/dossiers/dossier-columns.js';
import type { CellTable } from '../../../src/sources/table/table.js';
import type { LaidOut } from './lay-out.js';

export function asTable({ rows, merges }: LaidOut, date1904 = false): CellTable {
  return {
    name: 'Danh sách hồ sơ',
    rows: rows.map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => (cell === '' ? null : cell)) })),
    merges,
    date1904,
    truncated: false,
  };
}

export function allOf({ dossiers }: DossierList): readonly Dossier[] {
  return [...eachDossier(dossiers)];
}
