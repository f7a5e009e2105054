/** Reading a sheet's cells in bands of rows, and turning Office.js's arrays into plain cells. */
import { MAX_COLUMNS, MAX_ROWS, formatRange } from '../../workbook/address.js';
import type { CellRange } from '../../workbook/address.js';
import type { CellContent } from '../../workbook/journal.js';
import type { Cell, CellValue, Row } from '../../workbook/snapshot.js';
import {
  CELL_RESPONSE_BYTES,
  LOCK_RESPONSE_BYTES,
  MAX_RESPONSE_BYTES,
  MIN_COLUMNS_ASKED,
  PART_REQUEST_BYTES,
} from './request-limits.js';
import { groupBy } from './group-by.js';
import { ExcelFailure } from './host-failure.js';
import type { ReadPart } from './request-parts.js';
import { takeArea } from './sheet-facts.js';

/** Rows of one sheet; of a sheet that reaches the last column also a part of its columns. */
export interface Band {
  readonly kind: 'band';
  readonly sheetId: string;
  readonly rows: readonly Row[];
}

/** How a sheet is laid out: merged areas and hidden columns. */
export interface Layout {
  readonly kind: 'layout';
  readonly sheetId: string;
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly number[];
}

/** What is asked beside the cells themselves: `cells` asks for nothing more, `locks` also for each cell's lock. */
export type BandKind = 'cells' | 'hidden' | 'hidden-and-locks';

/** The rows of each sheet, those of several bands put together: by the sheet's id. */
export function joinBands(bands: readonly Band[]): ReadonlyMap<string, readonly Row[]> {
  return new Map([...groupBy(bands, ({ sheetId }) => sheetId)].map(([id, ofSheet]) => [id, joinRows(ofSheet)]));
}

function joinRows(bands: readonly Band[]): Row[] {
  const rows = new Map<number, Row>();
  for (const row of bands.flatMap((band) => band.rows)) {
    const before = rows.get(row.index);
    rows.set(row.index, before ? { ...before, cells: [...before.cells, ...row.cells] } : row);
  }
  return [...rows.values()].sort((one, other) => one.index - other.index);
}

/** The parts that read `area` of a sheet, in bands small enough for one answer each. */
export function bandParts(sheetId: string, area: CellRange, kind: BandKind): ReadPart<Band>[] {
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) {
    // All columns are whole rows to Excel, and of those it tells no cells.
    const middle = MAX_COLUMNS / 2;
    const right = bandParts(sheetId, { ...area, left: middle }, kind);
    return [...bandParts(sheetId, { ...area, right: middle - 1 }, kind), ...right];
  }
  const lockBytes = kind === 'hidden-and-locks' ? LOCK_RESPONSE_BYTES : 0;
  const rowBytes = (area.right - area.left + 1) * (CELL_RESPONSE_BYTES + lockBytes);
  const rowsEach = Math.max(1, Math.floor(MAX_RESPONSE_BYTES / rowBytes));
  const parts: ReadPart<Band>[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsEach) {
    const bottom = Math.min(area.bottom, top + rowsEach - 1);
    parts.push(bandPart(sheetId, { ...area, top, bottom }, kind, rowBytes));
  }
  return parts;
}

function bandPart(sheetId: string, area: CellRange, kind: BandKind, rowBytes: number): ReadPart<Band> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: (area.bottom - area.top + 1) * rowBytes,
    optional: true,
    about: sheetId,
    queue: (context) => queueBand(context, sheetId, area, kind),
    halve: () => {
      if (area.top === area.bottom) return undefined;
      const middle = Math.floor((area.top + area.bottom) / 2);
      return [
        bandPart(sheetId, { ...area, bottom: middle }, kind, rowBytes),
        bandPart(sheetId, { ...area, top: middle + 1 }, kind, rowBytes),
      ];
    },
  };
}

function queueBand(context: Excel.RequestContext, sheetId: string, area: CellRange, kind: BandKind): () => Band {
  const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange(formatRange(area));
  range.untrack();
  range.load('values,valueTypes,formulas,numberFormat');
  const lines = kind === 'cells' ? null : range.getRowProperties({ rowHidden: true });
  const locks = kind === 'hidden-and-locks' ? range.getCellProperties({ format: { protection: true } }) : null;
  return () => ({
    kind: 'band',
    sheetId,
    rows: takeRows(area, range, lines, locks),
  });
}

/** After the sync: the rows that hold anything. */
function takeRows(
  area: CellRange,
  range: Excel.Range,
  lines: OfficeExtension.ClientResult<Excel.RowProperties[]> | null,
  locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null,
): Row[] {
  const rows: Row[] = [];
  if (range.isNullObject) return rows;
  const arrays = arraysOf(range);
  for (let row = 0; row <= area.bottom - area.top; row++) {
    const cells: Cell[] = [];
    for (let column = 0; column <= area.right - area.left; column++) {
      const content = contentOfArrays(arrays, row, column);
      const locked = locks?.value[row]?.[column]?.format?.protection?.locked ?? true;
      // What is left out reads as an empty cell of format General, locked: exactly what it is.
      if (isBlank(content) && locked) continue;
      cells.push({ column: area.left + column, ...content, locked });
    }
    if (cells.length > 0) rows.push({ index: area.top + row, hidden: lines?.value[row]?.rowHidden === true, cells });
  }
  return rows;
}

/** The merged areas of a sheet, of empty cells too. `key`: its id or its name. */
export interface SheetMerges {
  readonly kind: 'merges';
  readonly key: string;
  readonly merges: readonly CellRange[];
}

export function mergesPart(key: string): ReadPart<SheetMerges> {
  return {
    ...MERGES_SIZE,
    // How far the sheet goes is not known here; where it holds nothing Excel is quick to say so.
    orElse: () => halvesOf({ top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }, mergesWithin(key)),
    queue: (context) => {
      // With formats, not values only: a merge of empty cells counts too.
      const used = context.workbook.worksheets.getItemOrNullObject(key).getUsedRangeOrNullObject(false);
      const take = queueMerges(used.untrack());
      return () => ({ kind: 'merges', key, merges: take() });
    },
  };
}

const MERGES_SIZE = { requestBytes: PART_REQUEST_BYTES, responseBytes: 4_000 };

function mergesWithin(key: string): (area: CellRange) => ReadPart<SheetMerges> {
  return (area) => ({
    ...MERGES_SIZE,
    orElse: () => halvesOf(area, mergesWithin(key)),
    queue: (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject(key).getRange(formatRange(area));
      const take = queueMerges(range.untrack());
      return () => ({ kind: 'merges', key, merges: take() });
    },
  });
}

/** The merges of each sheet, those of several parts put together. */
export function joinMerges(parts: readonly SheetMerges[]): ReadonlyMap<string, readonly CellRange[]> {
  return new Map(
    [...groupBy(parts, ({ key }) => key)].map(([key, ofSheet]) => [key, ofSheet.flatMap(({ merges }) => merges)]),
  );
}

/** Of more merged areas than this Excel fails to tell (the reference of `Range.getMergedAreasOrNullObject`). */
const MAX_MERGES_TOLD = 512;

/** An area whose merges Excel would not tell, in two halves; none where it is too small to hold too many. */
function halvesOf<T>(area: CellRange, part: (area: CellRange) => ReadPart<T>): readonly ReadPart<T>[] {
  const { top, bottom, left, right } = area;
  if ((bottom - top + 1) * (right - left + 1) <= 2 * MAX_MERGES_TOLD || top === bottom) return [];
  const middle = Math.floor((top + bottom) / 2);
  return [part({ ...area, bottom: middle }), part({ ...area, top: middle + 1 })];
}

/** Reads merges and hidden columns of a sheet's used cells; where there are too many merges, of its halves. */
export function layoutPart(sheetId: string, area: CellRange): ReadPart<Layout> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 4_000 + 30 * (area.right - area.left + 1),
    optional: true,
    about: sheetId,
    orElse: () => halvesOf(area, (half) => layoutPart(sheetId, half)),
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const used = sheet.getRange(formatRange(area));
      const right = Math.min(Math.max(area.right, MIN_COLUMNS_ASKED - 1), MAX_COLUMNS - 2);
      const columns = sheet.getRange(formatRange({ top: area.top, left: 0, bottom: area.top, right }));
      used.untrack();
      columns.untrack();
      const takeMerges = queueMerges(used);
      const hidden = columns.getColumnProperties({ columnHidden: true });
      return () => ({ kind: 'layout', sheetId, merges: takeMerges(), hiddenColumns: takeHidden(hidden) });
    },
  };
}

/** The layout of each sheet, that of several parts put together. */
export function joinLayouts(parts: readonly Layout[]): ReadonlyMap<string, Layout> {
  return new Map(
    [...groupBy(parts, ({ sheetId }) => sheetId)].map(([sheetId, ofSheet]) => [
      sheetId,
      {
        kind: 'layout',
        sheetId,
        merges: ofSheet.flatMap(({ merges }) => merges),
        hiddenColumns: ofSheet[0]?.hiddenColumns ?? [],
      },
    ]),
  );
}

/** A sheet deleted meanwhile leaves the result without a value. */
function takeHidden(hidden: { readonly value?: readonly Excel.ColumnProperties[] | undefined }): number[] {
  return (hidden.value ?? []).flatMap(({ columnHidden }, index) => (columnHidden === true ? [index] : []));
}

/** The merged areas whose first cell lies in the range: Excel tells no others (office-js #3611). */
export function queueMerges(range: Excel.Range): () => CellRange[] {
  const areas = range.getMergedAreasOrNullObject();
  areas.untrack();
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => takeAreas(areas);
}

function takeAreas(areas: Excel.RangeAreas): CellRange[] {
  return areas.isNullObject ? [] : areas.areas.items.flatMap((range) => takeArea(range) ?? []);
}

/** The loaded arrays of a range; the library types them loosely. */
export interface CellArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/**
 * Call after the sync, on a range loaded with `values,valueTypes,formulas,numberFormat`. Of too many cells Excel answers null
 * and no error (office-js #4783, #6781), which the typings do not say: thrown as what it is, so that less is asked for.
 */
export function arraysOf(range: Excel.Range): CellArrays {
  const { values, valueTypes, formulas, numberFormat } = range;
  if (![values, valueTypes, formulas, numberFormat].every(Array.isArray)) {
    throw new ExcelFailure('too-large', 'RangeExceedsLimit', 'Range.values', 'cells answered with null');
  }
  return { values, valueTypes, formulas, numberFormat };
}

export function contentOfArrays(arrays: CellArrays, row: number, column: number): CellContent {
  const value = arrays.values[row]?.[column];
  const formula = arrays.formulas[row]?.[column];
  const format = arrays.numberFormat[row]?.[column];
  return {
    value: toValue(value, arrays.valueTypes[row]?.[column]),
    formula: isFormula(formula, value) ? formula.slice(1) : null,
    format: typeof format === 'string' ? format : 'General',
  };
}

/** A text that was forced (`'=A1`) has itself as its formula; a formula never has its own text as its result. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value;
}

function toValue(value: unknown, type: unknown): CellValue | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (type === 'Error') return { error: value };
  return value === '' && type !== 'String' ? null : value;
}

function isBlank(content: CellContent): boolean {
  return content.value === null && content.formula === null && content.format === 'General';
}
