/** A worksheet part as a look: sizes, the style of each cell, frozen panes, our own marks. */
import { type CellRange, parseRange } from '../../../workbook/address.js';
import type { MarkLevel } from '../../../workbook/edit.js';
import { markLevelOf } from '../../../workbook/mark.js';
import { MAX_READ_CELLS } from '../../../workbook/snapshot.js';
import { readCellColumn, readColumnRange, readRowIndex } from '../read/sheet-part.js';
import { readFlag } from '../read/styles.js';
import type { XmlReader } from '../xml/xml-reader.js';
import { type Theme, readColour } from './colours.js';
import type { ColumnStyle, SheetFormatting } from './formatting.js';
import type { UnsupportedContent } from './unsupported-content.js';
import { append } from '../../../workbook/lists.js';

/** A digit of Calibri 11 at 96 dpi, what column widths count in. */
const DIGIT_PIXELS = 7;
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

type Marks = SheetFormatting['marks'];

type Draft = { -readonly [Key in keyof Found]: Found[Key] };

/** All but what the workbook part knows. */
type Found = Omit<SheetFormatting, 'ours'>;

/** @throws HostError `broken-file` when the part is malformed. */
export function readSheetFormatting(reader: XmlReader, theme: Theme): Omit<SheetFormatting, 'ours'> {
  const look: Draft = {
    defaultColumnWidth: columnPixels(STANDARD_WIDTH + 5 / DIGIT_PIXELS),
    defaultRowHeight: rowPixels(STANDARD_HEIGHT),
    columns: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    cells: new Map(),
    rowStyles: new Map(),
    arrays: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    tabColour: null,
    marks: [],
    unsupported: new Set(),
  };
  const marks: { level: MarkLevel; ranges: readonly CellRange[] }[] = [];
  const unsupported = new Set<UnsupportedContent>();
  reader.readRoot();
  while (reader.nextChild(1)) {
    if (reader.is('sheetPr')) readTabColour(reader, theme, look);
    else if (reader.is('sheetViews')) readView(reader, look);
    else if (reader.is('cols')) look.columns = readColumns(reader);
    else if (reader.is('sheetData')) readRows(reader, look);
    else if (reader.is('conditionalFormatting')) append(marks, readMarks(reader, unsupported));
    else if (reader.is('dataValidations')) readValidations(reader, unsupported);
    else if (reader.is('extLst')) append(marks, readExtensions(reader, unsupported));
    else {
      if (reader.is('sheetFormatPr')) readDefaults(reader, look);
      reader.skip();
    }
  }
  return { ...look, marks, unsupported };
}

/** Widths count digits, padding included (ECMA-376 Part 1, 18.3.1.13). */
function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

function readTabColour(reader: XmlReader, theme: Theme, look: Draft): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    if (reader.is('tabColor')) look.tabColour = readColour(reader, theme);
    reader.skip();
  }
}

/** The first view only: others belong to other windows. */
function readView(reader: XmlReader, look: Draft): void {
  const { depth } = reader;
  let first = true;
  while (reader.nextChild(depth)) {
    if (!first || !reader.is('sheetView')) {
      reader.skip();
      continue;
    }
    first = false;
    look.gridlines = readFlag(reader.attribute('showGridLines'), true);
    while (reader.nextChild(depth + 1)) {
      const state = reader.attribute('state');
      if (reader.is('pane') && (state === 'frozen' || state === 'frozenSplit')) {
        look.frozenRows = Number(reader.attribute('ySplit') ?? 0);
        look.frozenColumns = Number(reader.attribute('xSplit') ?? 0);
      }
      reader.skip();
    }
  }
}

function readDefaults(reader: XmlReader, look: Draft): void {
  const width = reader.attribute('defaultColWidth');
  const height = reader.attribute('defaultRowHeight');
  if (width !== undefined) look.defaultColumnWidth = columnPixels(Number(width));
  if (height !== undefined) look.defaultRowHeight = rowPixels(Number(height));
}

function readColumns(reader: XmlReader): readonly ColumnStyle[] {
  const { depth } = reader;
  const columns: ColumnStyle[] = [];
  while (reader.nextChild(depth)) {
    const style = reader.attribute('style');
    const width = reader.attribute('width');
    if (reader.is('col') && width !== undefined) {
      columns.push({
        ...readColumnRange(reader),
        width: columnPixels(Number(width)),
        style: style === undefined ? null : Number(style),
      });
    }
    reader.skip();
  }
  return columns;
}

/** Cells beyond what a host reads are left plain. */
function readRows(reader: XmlReader, look: Draft): void {
  const heights = new Map<number, number>();
  const hidden = new Set<number>();
  const cells = new Map<number, ReadonlyMap<number, number>>();
  const rowStyles = new Map<number, number>();
  const arrays: CellRange[] = [];
  let row = -1;
  let left = 2 * MAX_READ_CELLS;
  while (reader.nextChild(2)) {
    if (!reader.is('row')) {
      reader.skip();
      continue;
    }
    row = readRowIndex(reader, row);
    const height = reader.attribute('ht');
    if (height !== undefined) heights.set(row, rowPixels(Number(height)));
    if (readFlag(reader.attribute('hidden'), false)) hidden.add(row);
    if (readFlag(reader.attribute('customFormat'), false)) rowStyles.set(row, Number(reader.attribute('s') ?? 0));
    const styles = new Map<number, number>();
    let column = -1;
    while (reader.nextChild(3)) {
      if (reader.is('c')) {
        column = readCellColumn(reader, row, column);
        const style = reader.attribute('s');
        if (style !== undefined && left-- > 0) styles.set(column, Number(style));
        append(arrays, readArrays(reader));
      } else reader.skip();
    }
    if (styles.size > 0) cells.set(row, styles);
  }
  look.rowHeights = heights;
  look.hiddenRows = hidden;
  look.cells = cells;
  look.rowStyles = rowStyles;
  look.arrays = arrays;
}

/** After `open` of a cell: reads to its end. */
function readArrays(reader: XmlReader): readonly CellRange[] {
  const { depth } = reader;
  const found: CellRange[] = [];
  while (reader.nextChild(depth)) {
    const kind = reader.is('f') ? reader.attribute('t') : undefined;
    const range = kind === 'array' || kind === 'dataTable' ? parseRange(reader.attribute('ref') ?? '') : undefined;
    if (range) found.push(range);
    reader.skip();
  }
  return found;
}

/** After `open` of `conditionalFormatting`: those of its rules that are marks of ours; any other is not shown. */
function readMarks(
  reader: XmlReader,
  unsupported: Set<UnsupportedContent>,
): { level: MarkLevel; ranges: readonly CellRange[] }[] {
  const { depth } = reader;
  const ranges = parseRanges(reader.attribute('sqref') ?? '');
  const marks: { level: MarkLevel; ranges: readonly CellRange[] }[] = [];
  let rules = 0;
  while (reader.nextChild(depth)) {
    if (reader.is('cfRule')) rules += 1;
    while (reader.is('cfRule') && reader.nextChild(depth + 1)) {
      const level = reader.is('formula') ? markLevelOf(reader.readContent()) : undefined;
      if (level) marks.push({ level, ranges });
      if (reader.event !== 'close') reader.skip();
    }
  }
  if (rules > marks.length) unsupported.add('conditionalFormats');
  return marks;
}

/** Rules for what may be typed are not kept here, but only the list to choose from is something to see. */
function readValidations(reader: XmlReader, unsupported: Set<UnsupportedContent>): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    if (reader.is('dataValidation') && reader.attribute('type') === 'list') unsupported.add('choiceLists');
    reader.skip();
  }
}

function parseRanges(text: string): readonly CellRange[] {
  return text
    .trim()
    .split(/\s+/)
    .map((one) => parseRange(one))
    .filter((range) => range !== undefined);
}

/** What later versions of Excel put at the end of a sheet: marks of ours that they wrote anew are among it. */
function readExtensions(reader: XmlReader, unsupported: Set<UnsupportedContent>): Marks {
  const { depth } = reader;
  const marks: Marks[number][] = [];
  while (reader.nextChild(depth)) {
    while (reader.nextChild(depth + 1)) {
      if (reader.name === 'conditionalFormattings') {
        while (reader.nextChild(depth + 2)) append(marks, readLaterMarks(reader, unsupported));
        continue;
      }
      if (reader.name === 'sparklineGroups') unsupported.add('sparklines');
      reader.skip();
    }
  }
  return marks;
}

/** After `open` of the newer `conditionalFormatting`, which names its cells last. */
function readLaterMarks(reader: XmlReader, unsupported: Set<UnsupportedContent>): Marks {
  const { depth } = reader;
  const levels: MarkLevel[] = [];
  let ranges: readonly CellRange[] = [];
  while (reader.nextChild(depth)) {
    if (reader.name === 'cfRule') {
      const level = readLaterRule(reader);
      if (level) levels.push(level);
      else unsupported.add('conditionalFormats');
    } else if (reader.name === 'sqref') ranges = parseRanges(reader.readContent());
    else reader.skip();
  }
  return levels.map((level) => ({ level, ranges }));
}

/** The level of a mark of ours; undefined for a rule of the user's. */
function readLaterRule(reader: XmlReader): MarkLevel | undefined {
  const { depth } = reader;
  let level: MarkLevel | undefined;
  while (reader.nextChild(depth)) {
    if (reader.name === 'f') level = markLevelOf(reader.readContent()) ?? level;
    else reader.skip();
  }
  return level;
}
