/**
 * A sheet as plain data into steps of a request: links, formats, contents, looks, widths, protection, the printed page. The
 * order matters: a link gives its cell a style and a text of Excel's own, so contents and looks come after it.
 */
import { formatPlace, formatRange, parseRange } from '../../workbook/address.js';
import type { CellAddress, CellRange } from '../../workbook/address.js';
import type { NewCell, NewSheet } from '../../workbook/new-sheet.js';
import { asNewCell } from '../../workbook/generated-sheet.js';
import { isCellError } from '../../workbook/snapshot.js';
import type { Visibility } from '../../workbook/snapshot.js';
import { splitBlock, toAddressLists, toBlocks } from './blocks.js';
import { escapeText } from './escape-text.js';
import { groupBy } from './group-by.js';
import { PART_REQUEST_BYTES, SMALL_REQUEST_BYTES } from './request-limits.js';
import type { Sized } from './request-parts.js';
import { MAX_BLOCK_CELLS } from './target-cells.js';
import { maxOf } from '../../workbook/lists.js';

/** One thing to do; several go into one request. */
export interface SheetStep extends Sized {
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Where a failure says that frozen rows or the printed page were the issue: what a sheet is good without. */
export const FINISHING = /^(PageLayout|WorksheetFreezePanes)/;

/** What Decree 30/2020 on paperwork asks of official documents, at the size that tables use. */
const FONT = 'Times New Roman';
const FONT_SIZE = 12;
/** What Excel itself gives a link. */
const LINK_COLOUR = '#0563C1';
/** Widths are told in characters of seven pixels; Excel's API counts points, three to four pixels (assumption `column-width-points`). */
const POINTS_A_CHARACTER = 5.25;

const VISIBILITY: Readonly<Record<Visibility, 'Visible' | 'Hidden' | 'VeryHidden'>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;

interface PlacedCell extends CellAddress {
  readonly cell: NewCell;
}

export function step(queue: SheetStep['queue'], bytes = 0): SheetStep {
  return { requestBytes: SMALL_REQUEST_BYTES + bytes, responseBytes: 300, queue };
}

/** Everything but frozen rows and the printed page, for an empty sheet that is found by its id or, when it is new, by its name. */
export function sheetSteps(key: string, sheet: NewSheet): SheetStep[] {
  const cells = sheet.rows.flatMap((row, index) =>
    row.flatMap((cell, column): PlacedCell[] => (cell === null ? [] : [{ row: index, column, cell: asNewCell(cell) }])),
  );
  return [
    ...cells.flatMap((cell) => linkStep(key, cell)),
    ...contentSteps(key, cells),
    ...styleSteps(key, cells),
    ...borderSteps(key, cells),
    ...arrangeSteps(key, sheet, cells),
  ];
}

/** The header rows stay in sight; on a sheet that stood there before, rows may be frozen from before. */
export function freezeStep(key: string, { headerRows = 0 }: NewSheet, wasThere: boolean): SheetStep {
  return step((context) => {
    const { freezePanes } = sheetOf(context, key);
    if (headerRows > 0) freezePanes.freezeRows(headerRows);
    else if (wasThere) freezePanes.unfreeze();
  });
}

/** A4 as all official paper, one page wide, the header rows on every page. */
export function pageStep(key: string, { headerRows = 0, landscape = false }: NewSheet): SheetStep {
  return step((context) => {
    const { pageLayout } = sheetOf(context, key);
    pageLayout.paperSize = 'A4';
    pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    if (headerRows > 0) pageLayout.setPrintTitleRows(`$1:$${headerRows}`);
  }, SMALL_REQUEST_BYTES);
}

function sheetOf(context: Excel.RequestContext, key: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(key);
}

function linkStep(key: string, { cell, ...at }: PlacedCell): SheetStep[] {
  const { link } = cell;
  if (!link) return [];
  const documentReference = formatPlace(link);
  return [
    step((context) => {
      const range = sheetOf(context, key).getRange(addressOf(at)).untrack();
      range.hyperlink = { documentReference };
    }, documentReference.length * 3),
  ];
}

/** A cell of format `@` would turn a number or a formula into a text, so `@` comes after those (see `write-cells.ts`). */
function contentSteps(key: string, cells: readonly PlacedCell[]): SheetStep[] {
  const at = new Map(cells.map((placed) => [keyOf(placed), placed.cell]));
  return toBlocks(cells)
    .flatMap((block) => splitBlock(block, MAX_BLOCK_CELLS))
    .map((area) => {
      const rows = cellsOfArea(area).map((places) => places.map((place) => at.get(keyOf(place)) ?? {}));
      const during = rows.map((row) => row.map(formatWhileWriting));
      const contents = rows.map((row) => row.map(inputOf));
      const final = rows.map((row) => row.map(({ format = 'General' }) => format));
      const later = rows.some((row) =>
        row.some((cell) => cell.formula !== undefined || formatWhileWriting(cell) !== (cell.format ?? 'General')),
      );
      return step(
        (context) => {
          const range = sheetOf(context, key).getRange(formatRange(area)).untrack();
          range.numberFormat = during;
          if (rows.some((row) => row.some(({ formula }) => formula !== undefined))) range.formulas = contents;
          else range.values = contents;
          if (later) range.numberFormat = final;
        },
        new TextEncoder().encode(JSON.stringify([during, contents, final])).length,
      );
    });
}

function formatWhileWriting({ format = 'General', value, formula }: NewCell): string {
  const staysText = formula === undefined && typeof value === 'string';
  return format === '@' && !staysText ? 'General' : format;
}

function inputOf(cell: NewCell): string | number | boolean {
  const { value = null, formula } = cell;
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? escapeText(value, formatWhileWriting(cell)) : value;
}

function styleSteps(key: string, cells: readonly PlacedCell[]): SheetStep[] {
  return [...groupBy(cells, ({ cell }) => styleOf(cell)).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return toAddressLists(group).map((addresses) =>
      step(
        (context) => {
          queueStyle(sheetOf(context, key).getRanges(addresses).untrack().format, first.cell);
        },
        PART_REQUEST_BYTES * 2 + addresses.length,
      ),
    );
  });
}

function styleOf({ bold, italic, align, wrap, fill, colour, locked, link }: NewCell): string {
  return JSON.stringify([bold, italic, align, wrap, fill, colour, locked, link !== undefined]);
}

function queueStyle(format: Excel.RangeFormat, cell: NewCell): void {
  const { font } = format;
  font.name = FONT;
  font.size = FONT_SIZE;
  const colour = cell.colour ?? (cell.link ? LINK_COLOUR : undefined);
  if (colour !== undefined) font.color = colour;
  if (cell.link) font.underline = 'Single';
  if (cell.bold) font.bold = true;
  if (cell.italic) font.italic = true;
  if (cell.align) format.horizontalAlignment = ALIGN[cell.align];
  if (cell.wrap) {
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  }
  if (cell.fill !== undefined) format.fill.color = cell.fill;
  if (cell.locked === false) format.protection.locked = false;
}

/** By rectangles: lines inside them where there is an inside. */
function borderSteps(key: string, cells: readonly PlacedCell[]): SheetStep[] {
  return toBlocks(cells.filter(({ cell }) => cell.border)).map((area) => {
    const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
    const inside = [
      ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
      ...(area.right > area.left ? (['InsideVertical'] as const) : []),
    ];
    return step((context) => {
      const { borders } = sheetOf(context, key).getRange(formatRange(area)).untrack().format;
      for (const side of [...edges, ...inside]) borders.getItem(side).style = 'Continuous';
    }, PART_REQUEST_BYTES * 2);
  });
}

function arrangeSteps(key: string, sheet: NewSheet, cells: readonly PlacedCell[]): SheetStep[] {
  const { merges = [], columnWidths = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const { protection, visibility } = sheet;
  const bottom = maxOf(
    cells.map(({ row }) => row),
    0,
  );
  const right = maxOf(
    cells.map(({ column }) => column),
    0,
  );
  const onRange = (area: CellRange, queue: (range: Excel.Range) => void): SheetStep =>
    step((context) => {
      queue(sheetOf(context, key).getRange(formatRange(area)).untrack());
    });
  const steps = [
    ...merges
      .flatMap((merge) => parseRange(merge) ?? [])
      .map((area) =>
        onRange(area, (range) => {
          range.merge();
        }),
      ),
    ...columnWidths.map((width, column) =>
      onRange({ top: 0, bottom: 0, left: column, right: column }, (range) => {
        range.format.columnWidth = width * POINTS_A_CHARACTER;
      }),
    ),
    // Rows grow with wrapped texts by themselves only when somebody types.
    ...(cells.some(({ cell }) => cell.wrap)
      ? [
          onRange({ top: 0, left: 0, bottom, right }, (range) => {
            range.format.autofitRows();
          }),
        ]
      : []),
    ...hiddenRows.map((row) =>
      onRange({ top: row, bottom: row, left: 0, right: 0 }, (range) => {
        range.rowHidden = true;
      }),
    ),
    ...hiddenColumns.map((column) =>
      onRange({ top: 0, bottom: 0, left: column, right: column }, (range) => {
        range.columnHidden = true;
      }),
    ),
  ];
  return [
    ...steps,
    step((context) => {
      const target = sheetOf(context, key);
      if (protection) target.protection.protect({ allowFormatCells: protection.formatCells });
      if (visibility) target.visibility = VISIBILITY[visibility];
    }),
  ];
}

function cellsOfArea({ top, left, bottom, right }: CellRange): CellAddress[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
  );
}

function keyOf({ row, column }: CellAddress): string {
  return `${row}:${column}`;
}

function addressOf({ row, column }: CellAddress): string {
  return formatRange({ top: row, left: column, bottom: row, right: column });
}
