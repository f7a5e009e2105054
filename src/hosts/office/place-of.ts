/** An address as Excel writes it (`Sheet!A1`, `'The sheet'!A1:B2`) as a sheet's name and its first cell. */
import { parseAddress } from '../../workbook/address.js';
import type { CellAddress } from '../../workbook/address.js';

export interface PlaceOfAddress {
  /** '' where the address names none. */
  readonly sheetName: string;
  readonly cell: CellAddress | null;
}

export function placeOf(address: string): PlaceOfAddress {
  const cut = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(cut, 0));
  return {
    sheetName: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
    cell: parseAddress(address.slice(cut + 1).split(':')[0] ?? '') ?? null,
  };
}
