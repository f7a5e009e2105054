/** A form with one figure column: every row with its kind, unit, codes, levels and number. */
import type { Level } from '../edition.js';
import { bareKey } from '../label.js';
import { splitLeadingStt } from '../stt.js';
import { learnedFormName } from './form-names.js';
import type { HeadedColumn, HeadedTable } from './headed-table.js';
import type { LearnedForm, LearnedRow } from './learned.js';
import {
  labelText,
  figurePlace,
  formRows,
  isTotalWord,
  placedRows,
  type PlacedRow,
  type RowColumns,
} from './read-rows.js';
import { levelOfRow } from './row-levels.js';
import { isCumulative, isMarker, isYearly, rowKind } from './row-kind.js';

function columnsOfList(table: HeadedTable, value: HeadedColumn): RowColumns {
  const of = (role: HeadedColumn['role'], from = 0): number =>
    table.columns.filter((one) => one.role === role)[from]?.column ?? -1;
  const isCode = (column: HeadedColumn): boolean => /^ma(?: so)?(?: |$)/.test(bareKey(column.path.at(-1) ?? ''));
  const ordinals = table.columns.filter(({ role }) => role === 'stt');
  const label = of('label');
  const coded = ordinals.find(isCode);
  const beside = ordinals.find((one) => one !== coded);
  // Codes alone number the rows, unless the labels bring ordinals of their own.
  const code = beside !== undefined || hasOrdinals(table, label) ? coded : undefined;
  const stt = beside ?? (code === undefined ? coded : undefined);
  return {
    stt: stt?.column ?? -1,
    label,
    unit: of('unit'),
    code: code?.column ?? -1,
    value: value.column,
  };
}

function hasOrdinals({ body }: HeadedTable, label: number): boolean {
  const texts = body
    .map(({ cells }) => labelText(cells.find(({ column }) => column === label)))
    .filter((text) => text !== '');
  return texts.filter((text) => splitLeadingStt(text) !== null).length * 2 > texts.length;
}

export function labelsOfList(table: HeadedTable, value: HeadedColumn, date1904: boolean): readonly string[] {
  return formRows(table, columnsOfList(table, value), date1904).map(({ label }) => label);
}

/** What the table's sheet and workbook say beside it. */
export interface Surroundings {
  readonly date1904: boolean;
  /** Of all figures that have no unit of their own; empty for none. */
  readonly unit: string;
  readonly levels: readonly Level[];
  /** Numbers that other forms have. */
  readonly taken: ReadonlySet<string>;
}

export function readListForm(
  table: HeadedTable,
  value: HeadedColumn,
  { date1904, unit: unitOfForm, levels, taken }: Surroundings,
): LearnedForm | null {
  const at = columnsOfList(table, value);
  const placed = placedRows(formRows(table, at, date1904));
  if (placed.length === 0) return null;
  const { number, name, title } = learnedFormName(table.titles, table.sheet.name, 'list', taken);
  const hasUnits = at.unit >= 0;
  const rows: LearnedRow[] = [];
  const byStt = new Map<string, LearnedRow>();
  for (const row of placed) {
    const stt = row.path.join('.');
    for (const missing of missingParents(row.path, byStt))
      rows.push(keep(missingRow(number, missing, table, at), byStt));
    const parent = byStt.get(row.path.slice(0, -1).join('.'));
    const words = {
      label: row.label,
      unit: row.unit,
      hasUnits,
      hasChildren: placed.some(({ path }) => path.length > row.path.length && isBelow(path, row.path)),
      isChapter: row.ordinal.style === 'upper' || row.ordinal.style === 'roman' ? !startsWithCount(row.label) : false,
      isFilled: row.figure !== undefined && isFigureText(row),
    };
    const kind = rowKind(words);
    const key = bareKey(row.label);
    const own = levelOfRow(row.label, levels);
    rows.push(
      keep(
        {
          ref: `${number}:${stt}`,
          stt,
          label: row.label,
          unit: row.unit !== '' || kind.kind !== 'count' || hasUnits ? row.unit : '',
          ...(row.unit === '' && !hasUnits && kind.kind === 'count' && unitOfForm !== ''
            ? measured(unitOfForm, words)
            : kind),
          levels: own ?? parent?.levels ?? null,
          cumulative:
            (isCumulative(key) || (parent?.kind === 'percent' && parent.cumulative && !isYearly(key))) &&
            kind.kind !== 'code',
          yearly: isYearly(key) && (kind.kind === 'count' || kind.kind === 'money'),
          printed: row.printed,
          code: row.code,
          isMissing: false,
          isTotal: row.printed === '' && isTotalWord(row.label),
          partOf: partOf(row, placed, key),
          place: { sheet: table.sheet.name, ...figurePlace(table.sheet, row.row.index, at.value) },
        },
        byStt,
      ),
    );
  }
  return {
    kind: 'list',
    number,
    name,
    title,
    rows: inOrder(rows),
    sheet: table.sheet.name,
    valueColumn: at.value,
    heading: value.path.at(-1) ?? '',
    header: table.top,
    top: placed[0]?.row.index ?? 0,
    bottom: placed.at(-1)?.row.index ?? 0,
  };
}

/** "Đơn vị tính: Triệu đồng" above the table speaks for all rows without a unit of their own. */
export function unitAbove(lines: readonly string[]): string {
  for (const line of lines) {
    const match = /^\(?\s*(?:đơn vị tính|đvt|đơn vị)\s*[:.]\s*([^()]{1,40}?)\s*\)?$/iu.exec(line);
    if (match) return match[1] ?? '';
  }
  return '';
}

function measured(unit: string, words: Parameters<typeof rowKind>[0]): ReturnType<typeof rowKind> & { unit: string } {
  return { ...rowKind({ ...words, unit }), unit };
}

function keep(row: LearnedRow, byStt: Map<string, LearnedRow>): LearnedRow {
  byStt.set(row.stt, row);
  return row;
}

function isBelow(path: readonly number[], above: readonly number[]): boolean {
  return above.every((number, at) => path[at] === number);
}

function startsWithCount(label: string): boolean {
  return /^(?:tong so|so|ti le|tong) /.test(bareKey(label)) && label !== label.toUpperCase();
}

function isFigureText({ figure }: PlacedRow): boolean {
  const value = figure?.value;
  return typeof value === 'number' || (typeof value === 'string' && /^\s*-?[\d.,]+\s*%?\s*$/.test(value));
}

/** 3.2.1 needs a row 3.2: where the form has none, one that is not missed stands in. */
function missingParents(path: readonly number[], known: ReadonlyMap<string, LearnedRow>): readonly string[] {
  const missing: string[] = [];
  for (let length = 1; length < path.length; length += 1) {
    const stt = path.slice(0, length).join('.');
    if (!known.has(stt)) missing.push(stt);
  }
  return missing;
}

function missingRow(form: string, stt: string, table: HeadedTable, at: RowColumns): LearnedRow {
  return {
    ref: `${form}:${stt}`,
    stt,
    label: stt,
    unit: '',
    kind: 'heading',
    codes: [],
    levels: null,
    cumulative: false,
    yearly: false,
    mayBeNegative: false,
    mayPassHundred: false,
    printed: '',
    code: '',
    isMissing: true,
    isTotal: false,
    partOf: null,
    place: { sheet: table.sheet.name, row: table.bottom, column: Math.max(0, at.value) },
  };
}

/** A row read before its parent stands behind it. */
function inOrder(rows: readonly LearnedRow[]): readonly LearnedRow[] {
  const seen = new Map<string, LearnedRow>();
  for (const row of rows) if (!row.isMissing || !seen.has(row.stt)) seen.set(row.stt, row);
  return [...seen.values()];
}

/** "Trong đó: hộ nghèo", and the rows beside one that only says "Trong đó:". */
function partOf(row: PlacedRow, all: readonly PlacedRow[], key: string): LearnedRow['partOf'] {
  const own = wordsOfPart(key);
  if (own !== null) return own;
  const at = all.indexOf(row);
  for (let before = at - 1; before >= 0; before -= 1) {
    const one = all[before];
    if (!one || one.path.length < row.path.length) {
      const above = one && isBelow(row.path, one.path) ? bareKey(one.label) : '';
      return isMarker(above) || /(?:trong do|bao gom|gom|chia ra)$/.test(above) ? wordsOfPart(above, true) : null;
    }
    if (one.path.length === row.path.length) {
      const word = bareKey(one.label);
      if (isMarker(word)) return wordsOfPart(word);
    }
  }
  return null;
}

function wordsOfPart(key: string, atEnd = false): LearnedRow['partOf'] {
  if (/^trong do\b/.test(key) || (atEnd && key.endsWith('trong do'))) return 'in-which';
  if (/^(?:chia ra|gom|bao gom|phan theo|chia theo)\b/.test(key)) return 'consists';
  return atEnd && /(?:chia ra|bao gom|gom)$/.test(key) ? 'consists' : null;
}
