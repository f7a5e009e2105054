/** Snapshots as files: .xlsx by our own writer, .xls by SheetJS, so that both readers are in the game. */
import { utils, write, type CellObject } from '@e965/xlsx';
import { createWorkbook } from '../../../src/hosts/file/create/create-workbook.js';
import { formatRange } from '../../../src/workbook/address.js';
import type { NewRow, NewSheet } from '../../../src/workbook/new-sheet.js';
import { isUnreadable, type Snapshot } from '../../../src/workbook/snapshot.js';

export function xlsxOf(snapshot: Snapshot): Uint8Array {
  return createWorkbook(snapshot.sheets.map(newSheet));
}

function newSheet({ name, rows, merges }: Snapshot['sheets'][number]): NewSheet {
  const grid: NewRow[] = [];
  for (const { index, cells } of rows) {
    while (grid.length < index) grid.push([]);
    const row: (NewRow[number] | null)[] = [];
    for (const { column, value, format } of cells) {
      while (row.length < column) row.push(null);
      if (!isUnreadable(value)) row.push({ value, format });
    }
    grid.push(row);
  }
  return { name, rows: grid, merges: merges.map(formatRange) };
}

export function xlsOf(snapshot: Snapshot): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of snapshot.sheets) {
    const sheet: Record<string, CellObject | string> = {};
    let last = { r: 0, c: 0 };
    for (const { index, cells } of rows) {
      for (const { column, value, format } of cells) {
        if (value === null || typeof value === 'object') continue;
        sheet[utils.encode_cell({ r: index, c: column })] = {
          t: typeof value === 'number' ? 'n' : 's',
          v: value,
          z: format,
        };
        last = { r: Math.max(last.r, index), c: Math.max(last.c, column) };
      }
    }
    sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: last });
    utils.book_append_sheet(book, sheet, name);
  }
  // With `type: 'array'` SheetJS returns an ArrayBuffer.
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}
