/** A whole table out of a stream, for lists that are short: as far as a limit, beyond which it is said to be cut. */
import { isDateFormat } from '../../quantity/number-format.js';
import type { CellRange } from '../../workbook/address.js';
import { append } from '../../workbook/lists.js';
import type { SourceCell, SourceRow, TableSource } from '../../workbook/table-source.js';
import type { CellTable, ListCell, ListRow } from './table.js';

/** Headings stand in the first rows, and so do the merges that matter. */
const MOST_MERGES = 20_000;

/**
 * `pace` is called with the rows that are read, some times a second, and may break the reading off by throwing.
 * @throws HostError what the table's own reading throws.
 */
export async function gatherTable(
  source: TableSource,
  mostRows: number,
  pace: (rows: number) => Promise<void> | void = () => undefined,
): Promise<CellTable> {
  const rows: ListRow[] = [];
  const merges: CellRange[] = [];
  let truncated = false;
  for await (const batch of source.read()) {
    append(rows, batch.rows.slice(0, mostRows - rows.length).map(tableRow));
    append(merges, (batch.merges ?? []).slice(0, MOST_MERGES - merges.length));
    if (rows.length === mostRows) truncated = true;
    await pace(rows.length);
    if (truncated) break;
  }
  return { name: source.name, rows, merges, date1904: source.date1904, truncated };
}

export function tableRow({ row, cells }: SourceRow): ListRow {
  return { row, cells: cells.map(tableCell) };
}

function tableCell(cell: SourceCell): ListCell {
  if (typeof cell === 'string') return cell.trim() === '' ? null : cell;
  if (cell === null || typeof cell === 'number') return cell;
  return isDateFormat(cell.format, cell.number) ? { serial: cell.number } : cell.number;
}
