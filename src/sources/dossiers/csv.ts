/** A dossier list in CSV to a table. The text is decoded already (hosts/file/text); here it is only cut into cells. */
import Papa from 'papaparse';
import type { DossierTable, TableRow } from './table.js';

/** Excel's own hint in the first line: `sep=;`. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)\r?\n/i;

/**
 * Any of comma, semicolon, tab and bar, quoted fields, either line end. A row counts as Excel counts it: a line break
 * within quotes starts no new row. Nothing is an error here: a stray quote stays the character it is.
 */
export function tableOfCsv(text: string): DossierTable {
  const hint = SEPARATOR_LINE.exec(text);
  const body = (hint ? text.slice(hint[0].length) : text).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(body, {
    delimiter: hint?.[1] ?? '',
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: false,
  });
  const first = hint ? 2 : 1;
  const rows: TableRow[] = data.map((cells, index) => ({
    row: index + first,
    cells: cells.map((cell) => (cell.trim() === '' ? null : cell)),
  }));
  return { name: '', rows, merges: [], date1904: false, truncated: false };
}
