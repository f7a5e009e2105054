/** Which figure of the forms that were read stands in a cell: a relation is shown by choosing cells. */
import type { Place } from '../../workbook/address.js';
import { tableRef } from '../table-form.js';
import type { LearnedPart } from './learned.js';

/** In a form with open rows it is the column, in every row or in the total row; null: no figure stands there. */
export function refAt(parts: readonly LearnedPart[], place: Place): string | null {
  for (const part of parts) {
    if (part.sheet !== place.sheet) continue;
    if (part.kind === 'list') {
      const row = part.rows.find((one) => one.place.row === place.row && one.place.column === place.column);
      if (row && row.kind !== 'heading') return row.ref;
      continue;
    }
    const row = part.rows.find(({ index }) => index === place.row);
    const column = part.columns.find((one) => one.column === place.column);
    if (row && column) return tableRef(part.number, row.isTotal ? 'total' : 'each', column.number);
  }
  return null;
}
