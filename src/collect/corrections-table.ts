/**
 * What an office sets right by hand, as a table: a file, whose it is, which period it is for. The same as the page's
 * table of files, for those who collect by command.
 */
import { bareKey } from '../forms/label.js';
import { parsePeriod } from '../sources/period.js';
import type { Corrections } from './corrections.js';

export interface CorrectionsTable {
  readonly corrections: Corrections;
  /** Every file that the table names, in its order. */
  readonly files: readonly string[];
  /** Cells that name no period, or no way of adding, with the number of their row, from 1. */
  readonly unclear: readonly { readonly row: number; readonly written: string; readonly column: 'period' | 'sum' }[];
}

type Column = 'file' | 'unit' | 'period' | 'sum' | 'takes';

const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:ten )?(?:tep|file|tap tin)$/, 'file'],
  [/^(?:ten )?(?:don vi|unit)$/, 'unit'],
  [/^(?:ki|ki bao cao|period)$/, 'period'],
  [/^(?:cach cong|cong|adding)$/, 'sum'],
  [/^(?:lay muc|muc lay|takes)$/, 'takes'],
];
/** Instead of a unit: the file is nobody's. */
const LEAVE_OUT = /^(?:bo|bo ra|bo qua|khong lay|khong tinh|x|leave out)$/;
/** Of an upper office's figures: its units' are in them, or are added. */
const INCLUDES = /^(?:da gom|gom|da gom trong tong|included)$/;
const ADDS = /^(?:cong them|cong rieng|them|cong them vao tong|added)$/;
/** A heading stands in the first rows or nowhere. */
const HEADING_ROWS = 10;

/** Rows of cells to corrections; null where no column is headed “Tệp” beside one “Đơn vị” or “Kỳ”. */
export function correctionsOf(rows: readonly (readonly string[])[]): CorrectionsTable | null {
  const headed = headingOf(rows);
  if (!headed) return null;
  const units: Record<string, string | null> = {};
  const periods: Record<string, string> = {};
  const includes: Record<string, boolean> = {};
  const takes: Record<string, readonly string[]> = {};
  const files: string[] = [];
  const unclear: { row: number; written: string; column: 'period' | 'sum' }[] = [];
  rows.slice(headed.row + 1).forEach((row, at) => {
    const cell = (column: Column): string => row[headed.columns.get(column) ?? -1]?.trim() ?? '';
    const file = cell('file').replaceAll('\\', '/');
    if (file === '') return;
    files.push(file);
    const unit = cell('unit');
    if (unit !== '') units[file] = LEAVE_OUT.test(bareKey(unit)) ? null : unit;
    const rows = rowsNamed(cell('takes'));
    if (rows.length > 0) takes[file] = rows;
    const sum = bareKey(cell('sum'));
    if (INCLUDES.test(sum)) includes[file] = true;
    else if (ADDS.test(sum)) includes[file] = false;
    else if (sum !== '') unclear.push({ row: headed.row + at + 2, written: cell('sum'), column: 'sum' });
    const period = cell('period');
    if (period === '') return;
    if (parsePeriod(period)) periods[file] = period;
    else unclear.push({ row: headed.row + at + 2, written: period, column: 'period' });
  });
  return { corrections: { units, periods, includes, takes }, files, unclear };
}

/** "4:3.2.1", "PL4 3.2.1", "Phụ lục 4, mục 3.2.1"; several parted by semicolons. */
function rowsNamed(text: string): readonly string[] {
  return text.split(';').flatMap((one) => {
    const [, form, stt] = /^\D*(\w+)\s*[:,\s]\s*(?:mục\s+)?([\d.]*\d)\.?$/iu.exec(one.normalize('NFC').trim()) ?? [];
    return form !== undefined && stt !== undefined ? [`${form}:${stt}`] : [];
  });
}

function headingOf(
  rows: readonly (readonly string[])[],
): { readonly row: number; readonly columns: ReadonlyMap<Column, number> } | null {
  for (const [row, cells] of rows.slice(0, HEADING_ROWS).entries()) {
    const columns = new Map<Column, number>();
    cells.forEach((cell, at) => {
      const column = HEADINGS.find(([heading]) => heading.test(bareKey(cell)))?.[1];
      if (column && !columns.has(column)) columns.set(column, at);
    });
    if (columns.has('file') && columns.size > 1) return { row, columns };
  }
  return null;
}
