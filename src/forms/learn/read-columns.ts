/** A form with several figure columns: its columns by their headings, its rows open, and the row that adds them up. */
import { bareKey } from '../label.js';
import { headingMarks, columnMark, isNumberLine, type ColumnMark } from '../printed-formulas.js';
import { readStt } from '../stt.js';
import { beginsWithSum } from '../sum-words.js';
import { learnedFormName } from './form-names.js';
import type { HeadedColumn, HeadedTable } from './headed-table.js';
import type { LearnedColumn, LearnedTable } from './learned.js';
import { labelText, isTotalWord } from './read-rows.js';
import type { Surroundings } from './read-list-form.js';
import { kindOfUnit, mayPassHundred } from './row-kind.js';

const RATE = /(?:^| )(?:ti le|ti trong|ti suat|phan tram)(?: |$)/;
const DECIMAL =
  /(?:^| )(?:dien tich|san luong|nang suat|kinh phi|so tien|thanh tien|gia tri|du toan|quyet toan|binh quan|don gia|doanh thu|khoi luong|von|thu|chi|diem)(?: |$)/;

/** It goes either way and as far as it likes. */
const DIFFERENCE = /\b(?:tang|giam|chenh lech)\b/;

export function readColumns(
  table: HeadedTable,
  figures: readonly HeadedColumn[],
  { date1904, unit: above, taken }: Pick<Surroundings, 'date1904' | 'unit' | 'taken'>,
): LearnedTable | null {
  const label = table.columns.find(({ role }) => role === 'label')?.column ?? -1;
  const rows = rowsOf(table, label, date1904);
  if (rows.length === 0) return null;
  const { number, name, title } = learnedFormName(table.titles, table.sheet.name, 'table', taken);
  const marks = marksOf(table, figures);
  const hasUnits = table.columns.some(({ role }) => role === 'unit');
  const numbers = numbersOf(marks, figures);
  const columns = figures.map((one, at): LearnedColumn => {
    const mark = marks[at] ?? null;
    const unit =
      unitOf(one.path) || unitOf([one.below ?? '']) || (RATE.test(bareKey(one.path.at(-1) ?? '')) ? '%' : above);
    const words = one.path.join(' ');
    return {
      number: numbers[at] ?? String(at + 1),
      path: one.path,
      unit,
      kind: kindOfColumn(one.path, unit, hasUnits, mark, filledFigures(table, one.column)),
      // What the heading does not limit is not limited: a plan may be passed.
      mayPassHundred:
        mayPassHundred(words) ||
        DIFFERENCE.test(bareKey(words)) ||
        /ke hoach|du toan|chi tieu|so voi/.test(bareKey(figures.map(({ path }) => path.join(' ')).join(' '))),
      mayBeNegative: DIFFERENCE.test(bareKey(words)),
      column: one.column,
      mark,
    };
  });
  const totalAt = rows.findIndex(({ isTotal }) => isTotal) === 0 ? 'first' : 'last';
  return {
    kind: 'table',
    number,
    name,
    title,
    columns,
    rowsHeading: table.columns.find(({ role }) => role === 'label')?.path.at(-1) ?? '',
    total: rows.find(({ isTotal }) => isTotal)?.name ?? null,
    totalAt,
    openRows: rows.filter(({ isTotal }) => !isTotal).length,
    sheet: table.sheet.name,
    rows,
    header: table.top,
    top: rows[0]?.index ?? 0,
    bottom: rows.at(-1)?.index ?? 0,
  };
}

function rowsOf(table: HeadedTable, label: number, date1904: boolean): LearnedTable['rows'] {
  const rows = table.body.flatMap(({ index, cells }) => {
    const before = cells.filter(({ column }) => column < label).at(-1);
    const ordinal = readStt(before, date1904);
    const own = labelText(cells.find(({ column }) => column === label));
    const name = own || (ordinal === null ? labelText(before) : '');
    if (name === '' && ordinal === null) return [];
    const isNumbered = ordinal !== null && ordinal.letter === null;
    return [{ index, name, isNumbered, isTotal: !isNumbered && isTotalWord(name) }];
  });
  const [last] = rows.slice(-1);
  // "Tổng thu" below numbered rows: the one row without a number.
  const closes =
    rows.length >= 3 && !rows.some(({ isTotal }) => isTotal) && rows.every((row) => row.isNumbered === (row !== last));
  return rows.map(({ index, name, isTotal }, at) => ({
    index,
    name,
    isTotal: isTotal || (closes && at === rows.length - 1 && beginsWithSum(name)),
  }));
}

/** "(tấn)" behind a heading, or behind the heading above it. */
function unitOf(path: readonly string[]): string {
  for (const text of [...path].reverse()) {
    const bracket = /\(\s*(?:ĐVT\s*:\s*)?([^()=]{1,20}?)\s*\)\s*(?:\(?\d.*)?$/.exec(text)?.[1];
    if (bracket !== undefined && isUnit(bracket)) return bracket;
    if (/%\s*$/.test(text)) return '%';
  }
  return '';
}

function isUnit(text: string): boolean {
  return (
    kindOfUnit(text) !== 'count' ||
    (/^\p{Ll}[\p{L}\s/]{0,15}$/u.test(text) && !/^(?:số|tỷ lệ|số lượng)$/u.test(text)) ||
    /^(?:Hộ|Người|Cái|Con|Hồ sơ|Lượt)/u.test(text)
  );
}

function kindOfColumn(
  path: readonly string[],
  unit: string,
  hasUnits: boolean,
  mark: ColumnMark | null,
  filled: readonly number[],
): LearnedColumn['kind'] {
  const ofUnit = kindOfUnit(unit);
  if (ofUnit === 'percent') return 'percent';
  const formula = mark?.formula ?? '';
  if (/[×x*]\s*100/i.test(formula)) return 'percent';
  // Every row has its own unit there, or the column divides: halves may occur.
  if (hasUnits || /[/:÷]/.test(formula) || ofUnit === 'money') return 'money';
  const words = bareKey(path.join(' '));
  if (DECIMAL.test(words) || filled.some((value) => !Number.isInteger(value))) return 'money';
  return 'count';
}

function filledFigures(table: HeadedTable, column: number): readonly number[] {
  return table.body.flatMap(({ cells }) => {
    const value = cells.find((cell) => cell.column === column)?.value;
    if (typeof value === 'number') return [value];
    if (typeof value !== 'string' || !/^\s*\d{1,3}(?:\.\d{3})*,\d+\s*$|^\s*\d+,\d+\s*$/.test(value)) return [];
    return [Number(value.replace(/\./g, '').replace(',', '.'))];
  });
}

/** What numbers each figure column: the line of numbers, or the end of the heading. */
function marksOf(table: HeadedTable, figures: readonly HeadedColumn[]): readonly (ColumnMark | null)[] {
  const line = table.numberLine;
  const columns = figures.map(({ column }) => column);
  const isLine = line !== null && isNumberLine(line, minColumn(columns), columns);
  const behind = headingMarks(figures.map(({ path }) => path.at(-1) ?? ''));
  return figures.map(({ column }, at) => {
    const inLine = isLine ? columnMark(line.cells.find((cell) => cell.column === column)?.value ?? null) : undefined;
    return inLine ?? behind[at] ?? null;
  });
}

function minColumn(columns: readonly number[]): number {
  return columns[0] ?? 0;
}

/** As the form prints them where it numbers every column and no number twice; else 1, 2, 3. */
function numbersOf(marks: readonly (ColumnMark | null)[], figures: readonly HeadedColumn[]): readonly string[] {
  const printed = marks.map((mark) => mark?.number ?? '');
  const isWhole = printed.every((number) => /^\d+$/.test(number)) && new Set(printed).size === printed.length;
  return isWhole ? printed : figures.map((_, at) => String(at + 1));
}
