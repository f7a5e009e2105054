/** New sheets as a snapshot, as they will be read again: so that what we make is checked before it is written. */
import { parseRange } from '../workbook/address.js';
import type { NewCell, NewRow, NewSheet } from '../workbook/new-sheet.js';
import type { Cell, PlainValue, Row, Snapshot } from '../workbook/snapshot.js';

export function snapshotOfSheets(sheets: readonly NewSheet[]): Snapshot {
  return {
    sheets: sheets.map(({ name, rows, merges = [], visibility = 'visible' }) => ({
      id: name,
      name,
      visibility,
      protection: null,
      rows: rows.map(rowOf).filter(({ cells }) => cells.length > 0),
      merges: merges.map(parseRange).filter((range) => range !== undefined),
      hiddenColumns: new Set(),
      truncated: false,
    })),
    settings: null,
    date1904: false,
    structureProtected: false,
    readOnly: false,
  };
}

function rowOf(row: NewRow, index: number): Row {
  const cells = row.flatMap((one, column): Cell[] => {
    if (one === null) return [];
    const { value = null, formula = null, format = 'General' } = asCell(one);
    return value === null && formula === null ? [] : [{ column, value, formula, format, locked: true }];
  });
  return { index, hidden: false, cells };
}

function asCell(cell: NewCell | PlainValue): NewCell {
  if (typeof cell !== 'object') return { value: cell };
  return 'error' in cell ? { value: cell } : cell;
}
