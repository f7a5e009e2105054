/** A new, small .xlsx from plain data: the results sheet in a file of its own, the summary of many units, test files. */
import { formatAddress } from '../../../workbook/address.js';
import type { CellValue } from '../../../workbook/snapshot.js';
import { cellXml } from '../patch/cell-xml.js';
import { CONTENT_TYPES_PART } from '../read/package.js';
import { encodeXml, encodeXstring } from '../xml/escape.js';
import { CONTENT_TYPES, MAIN, PACKAGE_RELATIONS, RELATIONS } from '../xml/namespaces.js';
import { pack } from '../zip/pack.js';
import type { NewCell, NewRow, NewSheet, NewWorkbookOptions } from './new-workbook.js';
import { StyleTable } from './style-table.js';

export type { NewCell, NewRow, NewSheet, NewWorkbookOptions } from './new-workbook.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A4, as all official paper. */
const PAPER = 9;
const NAME_LENGTH = 31;

/**
 * Makes the file. The same data always gives the same bytes.
 * @throws RangeError when there is no sheet, or a sheet's name is not one Excel takes.
 */
export function createWorkbook(sheets: readonly NewSheet[], options: NewWorkbookOptions = {}): Uint8Array {
  checkNames(sheets.map((sheet) => sheet.name));
  const styles = new StyleTable();
  const worksheets = sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    text: sheetXml(sheet, styles),
  }));
  const parts = [
    { name: CONTENT_TYPES_PART, text: contentTypesXml(worksheets.map(({ name }) => name)) },
    { name: '_rels/.rels', text: relationshipsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]) },
    { name: 'xl/workbook.xml', text: workbookXml(sheets, options) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relationshipsXml([
        ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
        { type: 'styles', target: 'styles.xml' },
      ]),
    },
    { name: 'xl/styles.xml', text: styles.xml() },
    ...worksheets,
  ];
  const encoder = new TextEncoder();
  return pack(parts.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })));
}

function checkNames(names: readonly string[]): void {
  const folded = new Set(names.map((name) => name.toLowerCase()));
  if (names.length === 0 || folded.size < names.length) throw new RangeError('sheets need names of their own');
  for (const name of names) {
    const bad = name === '' || name.length > NAME_LENGTH || /[[\]:*?/\\]|^'|'$/.test(name);
    if (bad) throw new RangeError(`not a sheet name: ${name}`);
  }
}

function contentTypesXml(worksheets: readonly string[]): string {
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return (
    `${HEAD}<Types xmlns="${CONTENT_TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    worksheets.map((name) => override(name, `${SPREADSHEET}.worksheet+xml`)).join('') +
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`) +
    '</Types>'
  );
}

function relationshipsXml(relationships: readonly { readonly type: string; readonly target: string }[]): string {
  const one = ({ type, target }: { type: string; target: string }, index: number): string =>
    `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relationships.map(one).join('')}</Relationships>`;
}

function workbookXml(sheets: readonly NewSheet[], options: NewWorkbookOptions): string {
  const entry = ({ name, visibility = 'visible' }: NewSheet, index: number): string => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${encodeXml(encodeXstring(name))}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  };
  // Excel opens no workbook on a hidden sheet.
  const active = Math.max(
    0,
    sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible'),
  );
  const titles = sheets.flatMap(({ name, headerRows = 0 }, index) =>
    headerRows > 0
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${printTitles(name, headerRows)}</definedName>`,
        ]
      : [],
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    (options.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>') +
    (options.structureProtected ? '<workbookProtection lockStructure="1"/>' : '') +
    `<bookViews><workbookView activeTab="${active}"/></bookViews>` +
    `<sheets>${sheets.map(entry).join('')}</sheets>` +
    (titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '') +
    '</workbook>'
  );
}

function printTitles(name: string, rows: number): string {
  return encodeXml(`'${name.replaceAll("'", "''")}'!$1:$${rows}`);
}

function sheetXml(sheet: NewSheet, styles: StyleTable): string {
  const { merges = [], protection, landscape = false } = sheet;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    viewXml(sheet.headerRows ?? 0) +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    columnsXml(sheet) +
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, sheet, styles)).join('')}</sheetData>` +
    (protection ? `<sheetProtection sheet="1" formatCells="${protection.formatCells ? 0 : 1}"/>` : '') +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '') +
    '<pageMargins left="0.75" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPER}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
    '</worksheet>'
  );
}

function viewXml(headerRows: number): string {
  if (headerRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = `<pane ySplit="${headerRows}" topLeftCell="A${headerRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function columnsXml({ columnWidths = [], hiddenColumns = [] }: NewSheet): string {
  const hidden = new Set(hiddenColumns);
  const count = Math.max(columnWidths.length, ...hiddenColumns.map((column) => column + 1));
  const columns: string[] = [];
  for (let column = 0; column < count; column++) {
    const width = columnWidths[column];
    if (width === undefined && !hidden.has(column)) continue;
    const place = `min="${column + 1}" max="${column + 1}"`;
    columns.push(`<col ${place} width="${width ?? 9}" customWidth="1"${hidden.has(column) ? ' hidden="1"' : ''}/>`);
  }
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowXml(row: NewRow, index: number, sheet: NewSheet, styles: StyleTable): string {
  const cells = row.map((cell, column) => (cell === null ? '' : newCellXml(asCell(cell), index, column, styles)));
  const hidden = sheet.hiddenRows?.includes(index) ? ' hidden="1"' : '';
  return `<row r="${index + 1}"${hidden}>${cells.join('')}</row>`;
}

function newCellXml(cell: NewCell, row: number, column: number, styles: StyleTable): string {
  const style = styles.styleOf(cell);
  return cellXml({
    prefix: '',
    attributes: [{ name: 'r', raw: formatAddress({ row, column }) }],
    style: style === 0 ? null : style,
    content: { value: cell.value ?? null, formula: cell.formula ?? null },
  });
}

function asCell(cell: NewCell | CellValue): NewCell {
  if (typeof cell !== 'object') return { value: cell };
  return 'error' in cell ? { value: cell } : cell;
}
