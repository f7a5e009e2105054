/** Workbooks that are none of ours, written by SheetJS. */
import { utils, write } from '@e965/xlsx';

/** One sheet with these rows. */
export function sheetOnly(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  // With `type: 'array'` SheetJS returns an ArrayBuffer.
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}
