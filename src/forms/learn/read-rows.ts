/** The rows of a form with one figure column: ordinal, label, unit, and the number by which rules name each row. */
import type { Row, Sheet } from '../../workbook/snapshot.js';
import { anchorOf, findCell } from '../../workbook/snapshot.js';
import { bareKey } from '../label.js';
import { dashOf, layeredPaths, ordinalOf, type Ordinal } from '../ordinal-layers.js';
import { holdsSomething } from '../scan-sheet.js';
import { readStt, splitLeadingStt, type Stt } from '../stt.js';
import { beginsWithSum } from '../sum-words.js';
import type { HeadedTable } from './headed-table.js';
import { isMarker } from './row-kind.js';

/** A row as it stands, before its kind is known. */
export interface FormRow {
  readonly row: Row;
  readonly label: string;
  readonly unit: string;
  readonly code: string;
  /** As printed; empty where none is. */
  readonly printed: string;
  readonly ordinal: Ordinal;
  readonly figure: Row['cells'][number] | undefined;
}

export interface PlacedRow extends FormRow {
  readonly path: readonly number[];
}

const LONGEST_LABEL = 1000;
const TOTAL =
  /^(?:tong cong|cong|tong so|tong|toan (?:xa|phuong|huyen|tinh|truong|don vi|nganh|dia ban|thi tran|dac khu)|cong (?:chung|toan .*))$/;

/** The whole text of a cell, tidied; empty for none. Labels are longer than headings. */
export function labelText(cell: Row['cells'][number] | undefined): string {
  const value = cell?.value ?? null;
  if (typeof value !== 'string' || value.length > LONGEST_LABEL) return '';
  return value.normalize('NFC').replace(/\s+/g, ' ').trim();
}

export function isTotalWord(label: string): boolean {
  const bare = label.replace(/\([^()]*\)/g, ' ');
  return TOTAL.test(bareKey(bare)) && (beginsWithSum(bare) || bareKey(bare).startsWith('toan '));
}

export interface RowColumns {
  readonly stt: number;
  readonly label: number;
  readonly unit: number;
  readonly code: number;
  readonly value: number;
}

/** Rows of the body that are rows of the form, in their order; lines that go on with the label above are joined to it. */
export function formRows(table: HeadedTable, at: RowColumns, date1904: boolean): readonly FormRow[] {
  const rows: FormRow[] = [];
  for (const row of table.body) {
    const cell = (column: number): Row['cells'][number] | undefined =>
      column < 0 ? undefined : row.cells.find((one) => one.column === column);
    const stt = readStt(cell(at.stt), date1904);
    const beside = labelText(cell(at.stt));
    const written = labelText(cell(at.label)) || (stt === null && !/^[-–—+*•]$/.test(beside) ? beside : '');
    if (written === '') continue;
    const split = stt === null ? splitLeadingStt(written) : null;
    const own: Stt | null = stt ?? split?.stt ?? null;
    const dash = own === null ? (dashOf(beside) ?? dashOf(written)) : null;
    const unit = labelText(cell(at.unit));
    const figure = cell(at.value);
    const last = rows.at(-1);
    const isRest = own === null && dash === null && last !== undefined && goesOn(written, row, at, last);
    if (isRest) {
      if (!written.startsWith('(')) rows[rows.length - 1] = { ...last, label: `${last.label} ${written}` };
      continue;
    }
    rows.push({
      row,
      label: (split?.rest ?? written).replace(/^\s*[-–—+*•]\s*/, ''),
      unit,
      code: codeText(cell(at.code)),
      printed: own?.written ?? '',
      ordinal: dash === null ? ordinalOf(own) : { style: dash, numbers: [] },
      figure: figure && holdsSomething(figure) ? figure : undefined,
    });
  }
  return rows;
}

function codeText(cell: Row['cells'][number] | undefined): string {
  if (typeof cell?.value === 'number') return String(cell.value);
  return labelText(cell);
}

/** A line without ordinal, unit and figure that goes on in small letters, or remarks in brackets. */
function goesOn(written: string, row: Row, at: RowColumns, last: FormRow): boolean {
  const hasMore = row.cells.some(({ column }) => column === at.unit || column === at.value || column === at.code);
  if (hasMore || isMarker(bareKey(written))) return false;
  if (written.startsWith('(')) return true;
  return /^\p{Ll}/u.test(written) && row.index === last.row.index + 1 && last.ordinal.style !== 'plain';
}

/** The path of each row, unique: printed ordinals where they are, else the place among the rows of one parent. */
export function placedRows(rows: readonly FormRow[]): readonly PlacedRow[] {
  const printed = layeredPaths(rows.map(({ ordinal }) => ordinal));
  const taken = new Set<string>();
  const highest = new Map<string, number>();
  const take = (path: readonly number[]): void => {
    taken.add(path.join('.'));
    const parent = path.slice(0, -1).join('.');
    highest.set(parent, Math.max(highest.get(parent) ?? 0, path.at(-1) ?? 0));
  };
  const kept = printed.map((path) => {
    if (path === null || path.length === 0 || path.some((number) => number < 1) || taken.has(path.join('.')))
      return null;
    take(path);
    return path;
  });
  let numbered: readonly number[] = [];
  let above: readonly { readonly style: Ordinal['style']; readonly path: readonly number[] }[] = [];
  const order: readonly Ordinal['style'][] = ['plain', 'dash', 'plus'];
  return rows.map((row, at) => {
    const own = kept[at] ?? null;
    if (own !== null) {
      numbered = own;
      above = [];
      return { ...row, path: own };
    }
    const { style } = row.ordinal;
    above = above.filter((one) => order.indexOf(one.style) < order.indexOf(style));
    const isTop = style === 'plain' && isTotalWord(row.label);
    const parent = isTop ? [] : (above.at(-1)?.path ?? (printed[at] ? numbered.slice(0, -1) : numbered));
    const key = parent.join('.');
    const path = [...parent, (highest.get(key) ?? 0) + 1];
    take(path);
    if (order.includes(style) && !isTop) above = [...above, { style, path }];
    return { ...row, path };
  });
}

/** Where the row's figure goes: the first cell of a merged area. */
export function figurePlace(sheet: Sheet, row: number, column: number): { row: number; column: number } {
  return findCell(sheet, row, column) || sheet.merges.length > 0 ? anchorOf(sheet, row, column) : { row, column };
}
