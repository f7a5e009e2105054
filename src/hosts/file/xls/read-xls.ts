/**
 * An old .xls as a snapshot, through SheetJS, which is loaded only when such a file is opened.
 * It is read-only: no library rewrites .xls without losing things, so the official saves it as .xlsx first.
 */
import type { CellObject, ColInfo, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../workbook/address.js';
import { HostError } from '../../../workbook/failure.js';
import {
  type Cell,
  type CellValue,
  MAX_READ_CELLS,
  type Row,
  type Sheet,
  type Visibility,
} from '../../../workbook/snapshot.js';
import { GENERAL } from '../read/number-formats.js';
import type { OldReader } from './old-reader.js';

/** Error codes of cells in BIFF ([MS-XLS] 2.5.10 BErr). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

const VISIBILITIES: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/**
 * Reads an .xls (bytes), or markup that goes by that name (text).
 * @param mostCells of a sheet; beyond it the sheet is truncated.
 * @throws HostError `password`, or `broken-file` for whatever else the library cannot make out.
 */
export const readXls: OldReader = async (content, mostCells = MAX_READ_CELLS) => {
  const { read } = await import('@e965/xlsx');
  let workbook: WorkBook;
  try {
    workbook = read(content, {
      type: typeof content === 'string' ? 'string' : 'array',
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      // In markup "1.144" must stay the text it is: the library would read it as an English number.
      raw: true,
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new HostError(/password/i.test(detail) ? 'password' : 'broken-file', `xls: ${detail}`);
  }
  return {
    sheets: workbook.SheetNames.flatMap((name, index) => readSheet(workbook, name, index, mostCells)),
    settings: null,
    date1904: workbook.Workbook?.WBProps?.date1904 ?? false,
    structureProtected: false,
    readOnly: true,
  };
};

function readSheet(workbook: WorkBook, name: string, index: number, mostCells: number): Sheet[] {
  const sheet = workbook.Sheets[name];
  if (!sheet || sheet['!type'] === 'chart') return [];
  const { rows, truncated } = readRows(sheet, mostCells);
  return [
    {
      id: String(index + 1),
      name,
      visibility: VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
      protection: sheet['!protect'] ? { formatCells: false } : null,
      rows,
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      hiddenColumns: hiddenOf(sheet['!cols']),
      truncated,
    },
  ];
}

function readRows(sheet: WorkSheet, mostCells: number): { rows: readonly Row[]; truncated: boolean } {
  const hiddenRows = hiddenOf(sheet['!rows']);
  const byRow = new Map<number, Cell[]>();
  let count = 0;
  for (const key of Object.keys(sheet)) {
    if (key.startsWith('!')) continue;
    const address = parseAddress(key);
    if (!address || address.row >= MAX_ROWS || address.column >= MAX_COLUMNS) continue;
    if (++count > mostCells) break;
    const found = sheet[key] as CellObject; // Keys without `!` are cells in the library's sheets.
    const cell = readCell(found, address.column);
    const row = byRow.get(address.row);
    if (row) row.push(cell);
    else byRow.set(address.row, [cell]);
  }
  const rows = [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([index, cells]) => ({
      index,
      hidden: hiddenRows.has(index),
      cells: cells.sort((one, other) => one.column - other.column),
    }));
  return { rows, truncated: count > mostCells };
}

function readCell(cell: CellObject, column: number): Cell {
  const formula = cell.f ?? null;
  return {
    column,
    value: readValue(cell),
    formula,
    format: typeof cell.z === 'string' ? cell.z : GENERAL,
    // The library does not tell which cells of an .xls are locked, and nothing is written to one.
    locked: true,
  };
}

function readValue(cell: CellObject): CellValue | null {
  if (cell.t === 'e') return { error: ERRORS.get(Number(cell.v)) ?? '#N/A' };
  if (cell.t === 'z' || cell.v === undefined) return null;
  if (cell.v instanceof Date) return null; // Not asked for; the library gives serial numbers.
  return cell.v;
}

function hiddenOf(infos: readonly (ColInfo | RowInfo | undefined)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.add(index);
  });
  return hidden;
}
