/** A new, small .xlsx from plain data: the results sheet in a file of its own, the summary of many units, test files. */
import { isSheetName, sheetNameKey } from '../../../workbook/generated-sheet.js';
import { CONTENT_TYPES_PART } from '../read/package.js';
import { encodeXml, encodeXstring } from '../xml/escape.js';
import { CONTENT_TYPES, MAIN, PACKAGE_RELATIONS, RELATIONS } from '../xml/namespaces.js';
import { packArchive } from '../zip/pack.js';
import type { NewSheet, NewWorkbookOptions } from './new-workbook.js';
import { printTitles, sheetXml } from './sheet-xml.js';
import { StyleTable } from './new-style-table.js';

export type { NewCell, NewRow, NewSheet, NewWorkbookOptions } from './new-workbook.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

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
  return packArchive(parts.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })));
}

function checkNames(names: readonly string[]): void {
  const folded = new Set(names.map(sheetNameKey));
  if (names.length === 0 || folded.size < names.length) throw new RangeError('sheets need names of their own');
  for (const name of names) {
    if (!isSheetName(name)) throw new RangeError(`not a sheet name: ${name}`);
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
  const titles = sheets.flatMap((sheet, index) => {
    const areas = printTitles(sheet, sheet.name);
    if (areas === null) return [];
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${encodeXml(areas)}</definedName>`];
  });
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
