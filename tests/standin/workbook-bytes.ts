/**
 * The model as the bytes of an .xlsx, as `getFileAsync` gives them: sheets with their names, visibility and cells, and the
 * custom XML parts. Formats, rules and comments are left out. Macros are never in it, whatever kind of file is open.
 */
import { strToU8, zipSync } from 'fflate';
import { formatAddress } from '../../src/workbook/address.js';
import { isCellError } from '../../src/workbook/snapshot.js';
import type { GridCell, GridModel } from './model.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function workbookBytes(model: GridModel): Uint8Array {
  const sheets = model.sheets().map((sheet, index) => ({ ...sheet, name: sheet.name, path: `sheet${index + 1}.xml` }));
  const list = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state}/>`;
  });
  const parts = model.xmlParts();
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${KINDS}.sheet.main+xml"/>` +
      sheets
        .map(({ path }) => `<Override PartName="/xl/worksheets/${path}" ContentType="${KINDS}.worksheet+xml"/>`)
        .join('') +
      `</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      (model.date1904 ? '<workbookPr date1904="1"/>' : '') +
      `<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(({ path }) => ['worksheet', `worksheets/${path}`] as const),
      ...parts.map((_, index) => ['customXml', `../customXml/item${index + 1}.xml`] as const),
    ]),
  };
  for (const { id, path } of sheets) files[`xl/worksheets/${path}`] = sheetXml(model, id);
  parts.forEach(({ xml }, index) => {
    files[`customXml/item${index + 1}.xml`] = xml;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function sheetXml(model: GridModel, sheetId: string): string {
  const area = model.usedRange(sheetId, true);
  const rows: string[] = [];
  for (let row = area?.top ?? 0; area && row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      cells.push(cellXml(formatAddress({ row, column }), model.cell(sheetId, row, column)));
    }
    rows.push(`<row r="${row + 1}">${cells.join('')}</row>`);
  }
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function cellXml(address: string, { value, formula }: GridCell): string {
  if (value === null || (typeof value === 'object' && !isCellError(value))) return '';
  const said = formula === null ? '' : `<f>${escaped(formula)}</f>`;
  if (isCellError(value)) return `<c r="${address}" t="e">${said}<v>${escaped(value.error)}</v></c>`;
  if (typeof value === 'number') return `<c r="${address}">${said}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b">${said}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== null) return `<c r="${address}" t="str">${said}<v>${escaped(value)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function relations(list: readonly (readonly [string, string])[]): string {
  const each = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
