/** The totals of Biểu II.06a as the Reading `m06a`: the bridge to Phụ lục 4 and 8. */
import type { Reading } from '../../forms/reading.js';
import { M06A_FIGURES } from '../../rules/source-names.js';
import type { Place } from '../../workbook/address.js';
import { readingOfCounts } from '../figure-reading.js';
import { rowsToAdd } from './check-form.js';
import type { M06aForm } from './m06a-form.js';

/** Of the total row, with its cells; without one the sum of the rows, which stands nowhere. */
export function m06aReading({ sheet, columns, rows }: M06aForm): Reading {
  const total = rows.find(({ kind }) => kind === 'total');
  const added = rowsToAdd(rows);
  const counts: Record<string, number> = {};
  const places: Record<string, Place> = {};
  for (const figure of M06A_FIGURES) {
    const written = total?.figures[figure];
    if (total && written !== undefined) {
      counts[figure] = written;
      places[figure] = { sheet, row: total.row, column: columns[figure] };
    } else if (!total && added.some(({ figures }) => figures[figure] !== undefined)) {
      counts[figure] = added.reduce((sum, { figures }) => sum + (figures[figure] ?? 0), 0);
    }
  }
  return readingOfCounts('m06a', counts, places);
}
