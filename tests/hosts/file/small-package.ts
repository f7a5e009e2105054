/** The least package that is a workbook, written by hand, for tests that need one thing in it odd. */
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/file/open.js';
import type { Sheet, Snapshot } from '../../../src/workbook/snapshot.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts by name; give bytes for an encoding other than UTF-8, null to leave a part out. */
export type PartsGiven = Record<string, string | Uint8Array | null>;

export function smallPackage(given: PartsGiven = {}): Uint8Array {
  const parts: PartsGiven = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SML}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    ...given,
  };
  const files = Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(files));
}

/** A worksheet with these rows, and with what stands before and after them. */
export function sheetXml(rows: string, after = '', before = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The first sheet of a small package whose sheet part is this. */
export function readSheet(sheet: string | Uint8Array, others: PartsGiven = {}): Sheet {
  return read({ 'xl/worksheets/sheet1.xml': sheet, ...others }).sheets[0]!;
}

export function read(given: PartsGiven): Snapshot {
  return readWorkbook(smallPackage(given));
}

/** Values by address, of cells that hold something. */
export function valuesOf(sheet: Sheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const address = `${String.fromCharCode(65 + cell.column)}${row.index + 1}`;
      if (cell.formula !== null) found[address] = `=${cell.formula}`;
      else if (cell.value !== null) found[address] = cell.value;
    }
  }
  return found;
}
