/** Workbooks that are none of ours, written by SheetJS. */
import { utils, write } from '@e965/xlsx';

type Rows = readonly (readonly (string | number)[])[];

/** These sheets with these rows. */
export function sheetsOf(sheets: Readonly<Record<string, Rows>>, bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  // With `type: 'array'` SheetJS returns an ArrayBuffer.
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

export function sheetOnly(name: string, rows: Rows, bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array {
  return sheetsOf({ [name]: rows }, bookType);
}
