/**
 * Lays the forms of an edition out as workbooks, in the ways in which officials' workbooks differ, with given figures:
 * for tests of recognition, and for every test that needs a filled workbook.
 */
import { printedForm, type Edition, type Form, type Indicator } from '../../src/forms/edition.js';
import type { CellRange } from '../../src/workbook/address.js';
import type { Cell, CellValue, Row, Sheet, Snapshot, Visibility } from '../../src/workbook/snapshot.js';
import { toCompound, toTcvn3, toVni } from './legacy-encode.js';

export interface LayoutOptions {
  /** One sheet each, like the seed; all below each other on one; or all beside each other on one. */
  readonly sheets?: 'each' | 'one' | 'beside';
  readonly sheetName?: (form: Form) => string;
  /** Only these forms, in this order. */
  readonly forms?: readonly string[];
  /** Empty columns and rows before everything. */
  readonly shift?: { readonly rows: number; readonly columns: number };
  readonly titles?: 'seed' | 'pl' | 'bieu' | 'roman' | 'number' | 'none';
  readonly header?: 'two-rows' | 'one-row' | 'caption-in-label' | 'numbered' | 'repeated' | 'none';
  readonly valueCaption?: string;
  /**
   * `seed`: 1. and 1.1.; `plain`: no trailing dot; `number`: typed, so 1.10 becomes 1.1; `in-label`: "1.1. Tổng số …";
   * `roman`: chapters in Roman numerals; `date`: what an Excel with dots in dates makes of 1.1; `none`.
   */
  readonly stt?: 'seed' | 'plain' | 'number' | 'in-label' | 'roman' | 'date' | 'none';
  readonly labels?: 'seed' | 'nfd' | 'compound' | 'tcvn3' | 'vni' | 'capitals' | 'spaced' | 'two-lines' | 'typo';
  /** How figures came into the cells; see `valueOf`. */
  readonly values?: 'text' | 'typed' | 'english' | 'percent';
  readonly unitColumn?: boolean;
  readonly noteColumn?: boolean;
  /** Notes by reference. */
  readonly notes?: ReadonlyMap<string, string>;
  /** A column "Kỳ trước" beside the figure, holding the figure's digits reversed. */
  readonly previousColumn?: 'left' | 'right';
  /** After every so many rows another: a blank one, a subtotal with a figure, a note, or an indicator of the unit's own. */
  readonly inserted?: { readonly every: number; readonly kind: 'blank' | 'total' | 'note' | 'own' };
  /** References whose rows are left out. */
  readonly without?: ReadonlySet<string>;
  readonly hidden?: ReadonlySet<string>;
  /** Labels merged over two columns, figures over two. */
  readonly merged?: boolean;
  readonly visibility?: Visibility;
  /** A line above the first form: "UBND XÃ QUẢNG PHÚ". */
  readonly unitLine?: string;
  readonly periodLine?: string;
}

/** Figures by reference, as an official types them: `{ "4:3.2" → "99,7" }`. References without figure stay blank. */
export function layOut(edition: Edition, figures: ReadonlyMap<string, string>, options: LayoutOptions = {}): Snapshot {
  const forms = (options.forms ?? edition.forms.map((form) => form.number)).map((number) => {
    const form = edition.forms.find((one) => one.number === number);
    if (!form) throw new Error(`no form ${number} in ${edition.id}`);
    return printedForm(form, (ref) => figures.has(ref));
  });
  const top = options.shift?.rows ?? 0;
  const left = options.shift?.columns ?? 0;
  const sheets: Sheet[] = [];
  if ((options.sheets ?? 'each') === 'each') {
    for (const form of forms) {
      const grid = new Grid();
      writeForm(grid, form, figures, options, writeLines(grid, options, top, left), left);
      sheets.push(grid.toSheet(options.sheetName?.(form) ?? `Phụ lục ${form.number}`, options.visibility));
    }
  } else {
    const grid = new Grid();
    const start = writeLines(grid, options, top, left);
    let row = start;
    let column = left;
    for (const form of forms) {
      const end = writeForm(grid, form, figures, options, row, column);
      if (options.sheets === 'beside') column = end.column + 1;
      else row = end.row + 2;
    }
    sheets.push(grid.toSheet('Số liệu', options.visibility));
  }
  return snapshotOf(sheets);
}

export function snapshotOf(sheets: readonly Sheet[]): Snapshot {
  return { sheets, settings: null, date1904: false, structureProtected: false, readOnly: false };
}

/** A sheet from rows of values, for small cases written by hand; null leaves a cell out. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (CellValue | null)[])[],
  merges: CellRange[] = [],
): Sheet {
  const grid = new Grid();
  rows.forEach((values, row) => {
    values.forEach((value, column) => grid.put(row, column, value));
  });
  merges.forEach((merge) => grid.merge(merge));
  return grid.toSheet(name);
}

/**
 * `typed`: "1.144" as the number 1144 and "99,7" as 99,7, which a Vietnamese Excel makes of them; `english`: what an
 * English-locale Excel makes of the same keys: 1.144 the number, "99,7" and "1.144.000" still text; `percent`: rows
 * of % hold 0,997 under a percent format, all else is typed. Texts that are no numbers stay text.
 */
export function valueOf(
  written: string,
  indicator: Indicator,
  how: NonNullable<LayoutOptions['values']>,
): { value: CellValue; format: string } {
  const text = { value: written, format: how === 'text' ? '@' : 'General' };
  if (how === 'text') return text;
  if (how === 'english') {
    return /^\d+(\.\d+)?$/.test(written) ? { value: Number(written), format: 'General' } : text;
  }
  if (!/^\d{1,3}(\.?\d{3})*(,\d+)?$|^\d+(,\d+)?$/.test(written)) return text;
  const value = Number(written.replaceAll('.', '').replace(',', '.'));
  const decimals = written.split(',')[1]?.length ?? 0;
  if (how === 'percent' && indicator.kind === 'percent') {
    return { value: Number((value / 100).toPrecision(15)), format: decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%' };
  }
  return { value, format: 'General' };
}

class Grid {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly hidden = new Set<number>();
  private readonly merges: CellRange[] = [];

  put(row: number, column: number, value: CellValue | null, format = 'General'): void {
    if (value === null) return;
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, { column, value, formula: null, format, locked: true });
    this.rows.set(row, cells);
  }

  merge(range: CellRange): void {
    this.merges.push(range);
  }

  hide(row: number): void {
    this.hidden.add(row);
  }

  toSheet(name: string, visibility: Visibility = 'visible'): Sheet {
    const rows: Row[] = [...this.rows]
      .sort(([one], [other]) => one - other)
      .map(([index, cells]) => ({
        index,
        hidden: this.hidden.has(index),
        cells: [...cells.values()].sort((one, other) => one.column - other.column),
      }));
    return {
      id: name,
      name,
      visibility,
      protection: null,
      rows,
      merges: this.merges,
      hiddenColumns: new Set(),
      truncated: false,
    };
  }
}

interface Columns {
  readonly stt: number;
  readonly label: number;
  readonly unit: number;
  readonly value: number;
  readonly previous: number;
  readonly note: number;
  readonly end: number;
}

function columnsOf(options: LayoutOptions, left: number): Columns {
  let next = left;
  const take = (wanted: boolean, width = 1): number => {
    const column = wanted ? next : -1;
    if (wanted) next += width;
    return column;
  };
  const stt = options.stt ?? 'seed';
  const width = options.merged ? 2 : 1;
  const result = {
    stt: take(stt !== 'none' && stt !== 'in-label'),
    label: take(true, width),
    unit: take(options.unitColumn ?? true),
    previousLeft: take(options.previousColumn === 'left'),
    value: take(true, width),
    previousRight: take(options.previousColumn === 'right'),
    note: take(options.noteColumn ?? true),
  };
  return { ...result, previous: Math.max(result.previousLeft, result.previousRight), end: next };
}

function writeLines(grid: Grid, options: LayoutOptions, top: number, left: number): number {
  let row = top;
  for (const line of [options.unitLine, options.periodLine]) {
    if (line === undefined) continue;
    grid.put(row, left, line);
    row += 1;
  }
  return row;
}

function writeForm(
  grid: Grid,
  form: Form,
  figures: ReadonlyMap<string, string>,
  options: LayoutOptions,
  top: number,
  left: number,
): { row: number; column: number } {
  const columns = columnsOf(options, left);
  let row = writeTitle(grid, form, options, top, columns, left);
  row = writeHeader(grid, options, row, columns);
  let count = 0;
  for (const indicator of form.indicators) {
    if (options.without?.has(indicator.ref)) continue;
    row = writeRow(grid, indicator, figures.get(indicator.ref), options, row, columns);
    count += 1;
    if (options.inserted && count % options.inserted.every === 0) {
      writeInserted(grid, options.inserted.kind, indicator, row, columns);
      row += 1;
    }
    if (options.header === 'repeated' && count === 7) row = writeHeader(grid, options, row, columns);
  }
  return { row, column: columns.end };
}

function writeTitle(
  grid: Grid,
  form: Form,
  options: LayoutOptions,
  top: number,
  columns: Columns,
  left: number,
): number {
  const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][Number(form.number)] ?? '';
  const title = {
    seed: `Phụ lục ${form.number}`,
    pl: `PL${form.number}`,
    bieu: `Biểu mẫu số 0${form.number}`,
    roman: `PHỤ LỤC ${roman}`,
    number: `PHỤ LỤC SỐ 0${form.number}`,
    none: null,
  }[options.titles ?? 'seed'];
  if (title === null) return top;
  grid.put(top, left, spell(title, options));
  grid.put(top + 1, left, spell(form.title, options));
  for (const row of [top, top + 1]) grid.merge({ top: row, bottom: row, left, right: columns.end - 1 });
  return top + 3;
}

const CAPTION = 'Chỉ tiêu thống kê';
const SUBCAPTION = '(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)';

function writeHeader(grid: Grid, options: LayoutOptions, top: number, columns: Columns): number {
  const kind = options.header ?? 'two-rows';
  if (kind === 'none') return top;
  const put = (row: number, column: number, text: string): void => {
    if (column >= 0) grid.put(row, column, spell(text, options));
  };
  const value = options.valueCaption ?? (options.previousColumn ? 'Kỳ này' : 'Số liệu');
  put(top, columns.stt, 'STT');
  put(top, columns.label, kind === 'caption-in-label' ? `${CAPTION} ${SUBCAPTION}` : CAPTION);
  put(top, columns.note, 'Ghi chú');
  const isTwoRows = kind === 'two-rows' || kind === 'caption-in-label' || kind === 'repeated';
  if (!isTwoRows) {
    put(top, columns.unit, 'Đơn vị tính');
    put(top, columns.value, value);
    put(top, columns.previous, 'Kỳ trước');
    if (kind !== 'numbered') return top + 1;
    for (let column = columns.stt < 0 ? columns.label : columns.stt; column < columns.end; column += 1) {
      grid.put(top + 1, column, `(${column})`);
    }
    return top + 2;
  }
  const first = columns.unit < 0 ? columns.value : columns.unit;
  const last = columns.note < 0 ? columns.end - 1 : columns.note - 1;
  put(top, first, 'Kết quả thống kê');
  if (last > first) grid.merge({ top, bottom: top, left: first, right: last });
  if (kind === 'two-rows') put(top + 1, columns.label, SUBCAPTION);
  put(top + 1, columns.unit, 'Đơn vị tính');
  put(top + 1, columns.value, value);
  put(top + 1, columns.previous, 'Kỳ trước');
  return top + 2;
}

function writeRow(
  grid: Grid,
  indicator: Indicator,
  figure: string | undefined,
  options: LayoutOptions,
  row: number,
  columns: Columns,
): number {
  const stt = sttOf(indicator, options);
  if (columns.stt >= 0) grid.put(row, columns.stt, stt.value, stt.format);
  const spelled = spell(indicator.label, options);
  const words = (options.stt === 'in-label' ? `${indicator.stt}. ${spelled}` : spelled).split(' ');
  let rows = 1;
  if (options.labels === 'two-lines' && words.length > 8) {
    grid.put(row, columns.label, words.slice(0, 6).join(' '));
    grid.put(row + 1, columns.label, words.slice(6).join(' '));
    rows = 2;
  } else grid.put(row, columns.label, words.join(' '));
  if (columns.unit >= 0 && indicator.unit !== '') grid.put(row, columns.unit, spell(indicator.unit, options));
  if (figure !== undefined) {
    const { value, format } = valueOf(figure, indicator, options.values ?? 'text');
    grid.put(row, columns.value, value, format);
    if (columns.previous >= 0) grid.put(row, columns.previous, Array.from(figure).reverse().join(''), '@');
  }
  const note = options.notes?.get(indicator.ref);
  if (columns.note >= 0 && note !== undefined) grid.put(row, columns.note, note);
  if (options.merged) {
    for (const left of [columns.label, columns.value]) grid.merge({ top: row, bottom: row, left, right: left + 1 });
  }
  if (options.hidden?.has(indicator.ref)) grid.hide(row);
  return row + rows;
}

function writeInserted(grid: Grid, kind: string, after: Indicator, row: number, columns: Columns): void {
  if (kind === 'total') {
    grid.put(row, columns.label, 'Cộng');
    grid.put(row, columns.value, '77', '@');
  }
  if (kind === 'note') grid.put(row, columns.label, '(Ghi rõ số, ngày ban hành của các văn bản nêu trên)');
  if (kind === 'own') {
    if (columns.stt >= 0) grid.put(row, columns.stt, `${after.stt}.9`);
    grid.put(row, columns.label, 'Số lượt truy cập trang thông tin điện tử của xã');
    grid.put(row, columns.value, '88', '@');
  }
}

function sttOf(indicator: Indicator, options: LayoutOptions): { value: CellValue; format?: string } {
  const { stt } = indicator;
  const parts = stt.split('.').map(Number);
  switch (options.stt ?? 'seed') {
    case 'number':
      return parts.length <= 2 ? { value: Number(stt) } : { value: stt };
    case 'roman':
      return parts.length === 1
        ? { value: ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][parts[0] ?? 0] ?? stt }
        : { value: stt };
    case 'date': {
      const [day = 1, month = 1, tail] = parts;
      if (parts.length === 1) return { value: Number(stt) };
      return { value: Date.UTC(2000 + (tail ?? 23), month - 1, day) / 86_400_000 + 25_569, format: 'dd/mm/yyyy' };
    }
    case 'plain':
      return { value: stt };
    default:
      return { value: `${stt}.` };
  }
}

function spell(text: string, options: LayoutOptions): string {
  switch (options.labels ?? 'seed') {
    case 'nfd':
      return text.normalize('NFD');
    case 'compound':
      return toCompound(text);
    case 'tcvn3':
      return toTcvn3(text);
    case 'vni':
      return toVni(text);
    case 'capitals':
      return text.toUpperCase();
    case 'spaced':
      return `  ${text.replaceAll(' ', '\u00A0 ')}\n`;
    case 'typo':
      return withTypo(text);
    default:
      return text;
  }
}

/** Two neighbouring letters of the longest word swapped. */
function withTypo(text: string): string {
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < 5) return text;
  const middle = longest.length >> 1;
  const swapped =
    longest.slice(0, middle - 1) + longest.charAt(middle) + longest.charAt(middle - 1) + longest.slice(middle + 1);
  return text.replace(longest, swapped);
}
