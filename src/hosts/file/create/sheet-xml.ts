/** A worksheet part from a sheet as plain data, for a new file and for a sheet that is added to one. */
import { columnName, formatAddress, formatPlace, quoteSheet } from '../../../workbook/address.js';
import type { NewCell, NewRow, NewSheet } from '../../../workbook/new-sheet.js';
import { asNewCell } from '../../../workbook/generated-sheet.js';
import { cellXml } from '../patch/cell-xml.js';
import { encodeXml, encodeXstring } from '../xml/escape.js';
import { MAIN } from '../xml/namespaces.js';
import { maxOf } from '../../../workbook/lists.js';
import { rowHeights, type RowHeight } from '../../../workbook/row-heights.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A4, as all official paper. */
const TERMINAL = 9;

/** Gives each look of a cell the number of a style. */
export interface Styles {
  styleOf(cell: NewCell): number;
}

/** What the name `_xlnm.Print_Titles` stands for: what is printed on every page; null where nothing is. */
export function printTitles({ headerRows = 0, headerColumns = 0 }: NewSheet, name: string): string | null {
  const areas = [
    ...(headerColumns > 0 ? [`${quoteSheet(name)}!$A:$${columnName(headerColumns - 1)}`] : []),
    ...(headerRows > 0 ? [`${quoteSheet(name)}!$1:$${headerRows}`] : []),
  ];
  return areas.length === 0 ? null : areas.join(',');
}

/** The whole worksheet part. `namespace` is the main one of the workbook's dialect. */
export function sheetXml(sheet: NewSheet, styles: Styles, namespace = MAIN): string {
  const { merges = [], protection, landscape = false, pagesWide = 1, isPrintedAsGrid = false } = sheet;
  return (
    `${HEAD}<worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    viewXml(sheet) +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    (protection ? `<sheetProtection sheet="1" formatCells="${protection.formatCells ? 0 : 1}"/>` : '') +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '') +
    linksXml(sheet) +
    (isPrintedAsGrid ? '<printOptions gridLines="1"/>' : '') +
    '<pageMargins left="0.75" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${TERMINAL}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="${pagesWide}" fitToHeight="0"/>` +
    (isPrintedAsGrid ? '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>' : '') +
    '</worksheet>'
  );
}

function viewXml({ headerRows = 0, headerColumns = 0 }: NewSheet): string {
  if (headerRows === 0 && headerColumns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = headerColumns === 0 ? 'bottomLeft' : headerRows === 0 ? 'topRight' : 'bottomRight';
  const splits =
    (headerColumns > 0 ? ` xSplit="${headerColumns}"` : '') + (headerRows > 0 ? ` ySplit="${headerRows}"` : '');
  const first = formatAddress({ row: headerRows, column: headerColumns });
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>` +
    '</sheetView></sheetViews>'
  );
}

function columnsXml({ columnWidths = [], hiddenColumns = [] }: NewSheet): string {
  const hidden = new Set(hiddenColumns);
  const count = maxOf(
    hiddenColumns.map((column) => column + 1),
    columnWidths.length,
  );
  const columns: string[] = [];
  for (let column = 0; column < count; column++) {
    const width = columnWidths[column];
    if (width === undefined && !hidden.has(column)) continue;
    const place = `min="${column + 1}" max="${column + 1}"`;
    columns.push(`<col ${place} width="${width ?? 9}" customWidth="1"${hidden.has(column) ? ' hidden="1"' : ''}/>`);
  }
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowsXml(sheet: NewSheet, styles: Styles): string {
  const heights = rowHeights(sheet);
  return sheet.rows.map((row, index) => rowXml(row, index, sheet, styles, heights.get(index))).join('');
}

function rowXml(row: NewRow, index: number, sheet: NewSheet, styles: Styles, height: RowHeight | undefined): string {
  const cells = row.map((cell, column) => (cell === null ? '' : newCellXml(asNewCell(cell), index, column, styles)));
  const hidden = sheet.hiddenRows?.includes(index) ? ' hidden="1"' : '';
  // A height that is not `customHeight` follows what is typed later.
  const tall = height ? ` ht="${height.points}"${height.isFixed ? ' customHeight="1"' : ''}` : '';
  return `<row r="${index + 1}"${tall}${hidden}>${cells.join('')}</row>`;
}

function newCellXml(cell: NewCell, row: number, column: number, styles: Styles): string {
  const style = styles.styleOf(cell);
  return cellXml({
    prefix: '',
    attributes: [{ name: 'r', raw: formatAddress({ row, column }) }],
    style: style === 0 ? null : style,
    content: { value: cell.value ?? null, formula: cell.formula ?? null },
  });
}

/** Links within the workbook need no relationship: they name their place. */
function linksXml({ rows }: NewSheet): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const { link, value } = cell === null ? {} : asNewCell(cell);
      if (!link) return [];
      const display = typeof value === 'string' ? ` display="${encodeXml(encodeXstring(value))}"` : '';
      const location = encodeXml(encodeXstring(formatPlace(link)));
      return [`<hyperlink ref="${formatAddress({ row, column })}" location="${location}"${display}/>`];
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
