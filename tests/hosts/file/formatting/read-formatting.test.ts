/** What the grid shows is what the file says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import { readFormatting } from '../../../../src/hosts/file/formatting/read-formatting.js';
import { ROOT } from '../../../support/paths.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of one sheet with the given insides of styles and sheet parts. */
function workbook(styles: string, sheet: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="A" sheetId="7" r:id="s"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s" Type="${RELS}/worksheet" Target="sheet.xml"/><Relationship Id="t" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`),
    'xl/sheet.xml': strToU8(`<worksheet xmlns="${MAIN}">${sheet}</worksheet>`),
  });
}

test('the sample: headings bold in Times New Roman, borders, widths, frozen header', () => {
  const look = readFormatting(readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')));
  const sheet = look.sheets.get('2');
  expect(sheet?.columns.map(({ width }) => width)).toEqual([56, 434, 126, 84, 210]);
  expect(sheet?.frozenRows).toBe(5);
  expect(sheet?.rowHeights.get(1)).toBe(48);
  const heading = look.styles[sheet?.cells.get(3)?.get(0) ?? -1];
  expect(heading?.font).toMatchObject({ name: 'Times New Roman', size: 12, bold: true, italic: false });
  expect(heading).toMatchObject({ horizontal: 'center', wrap: true, left: { style: 'thin', colour: '#000000' } });
});

test('colours: rgb, theme with tint, palette, automatic', () => {
  const look = readFormatting(
    workbook(
      `<fonts><font><color rgb="FF112233"/></font><font><color theme="4" tint="0.4"/></font><font><color indexed="10"/></font><font><color auto="1"/></font><font><color theme="1"/><b val="0"/><u val="none"/></font></fonts>
       <fills><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>
       <borders><border/></borders>
       <cellXfs>${[0, 1, 2, 3, 4].map((id) => `<xf fontId="${id}" fillId="${id % 2}" borderId="0"><alignment textRotation="${[0, 45, 135, 255, 90][id]}"/></xf>`).join('')}</cellXfs>`,
      '<sheetData/>',
    ),
  );
  expect(look.styles.map(({ font }) => font.colour)).toEqual(['#112233', '#95B3D7', '#FF0000', null, '#000000']);
  expect(look.styles.map(({ fill }) => fill)).toEqual([null, '#FFFF00', null, '#FFFF00', null]);
  expect(look.styles.map(({ rotation }) => rotation)).toEqual([0, 45, -45, 'stacked', 90]);
  expect(look.styles[4]?.font).toMatchObject({ bold: false, underline: false });
});

test('our marks are found among the conditional formats, the user’s are left alone', () => {
  const look = readFormatting(
    workbook(
      '',
      `<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0"/></sheetViews>
       <sheetData><row r="3" hidden="1"/></sheetData>
       <conditionalFormatting sqref="D4 D6:D7"><cfRule type="expression" dxfId="0" priority="1"><formula>"soat-phu-luc:error"&lt;&gt;""</formula></cfRule><cfRule type="cellIs" priority="2" operator="greaterThan"><formula>3</formula><extLst><ext/></extLst></cfRule></conditionalFormatting>
       <conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/></dataBar></cfRule></conditionalFormatting>`,
    ),
  );
  const sheet = look.sheets.get('7');
  expect(sheet?.marks).toEqual([
    {
      level: 'error',
      ranges: [
        { top: 3, left: 3, bottom: 3, right: 3 },
        { top: 5, left: 3, bottom: 6, right: 3 },
      ],
    },
  ]);
  expect(sheet).toMatchObject({ gridlines: false, tabColour: '#00B050', hiddenRows: new Set([2]) });
});

test('marks that a later Excel wrote among its extensions are found, the user’s there are not', () => {
  const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
  const rule = (formula: string, cells: string): string =>
    `<x14:conditionalFormatting ${xm}><x14:cfRule type="expression" priority="2" id="{A}"><xm:f>${formula}</xm:f><x14:dxf><font/></x14:dxf></x14:cfRule><xm:sqref>${cells}</xm:sqref></x14:conditionalFormatting>`;
  const look = readFormatting(
    workbook(
      '',
      `<sheetData/><extLst><ext uri="{78C0}" ${x14}><x14:conditionalFormattings>${rule('"soat-phu-luc:warning" &lt;&gt; ""', 'A3 B1:B2')}${rule('A1&gt;3', 'C1')}</x14:conditionalFormattings></ext></extLst>`,
    ),
  );
  expect(look.sheets.get('7')?.marks).toEqual([
    {
      level: 'warning',
      ranges: [
        { top: 2, left: 0, bottom: 2, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
      ],
    },
  ]);
  expect(look.unsupported).toEqual(['conditionalFormats']);
});

test('what cells that are not there would have: the style of their row or column; areas of array formulas', () => {
  const look = readFormatting(
    workbook(
      '<numFmts><numFmt numFmtId="170" formatCode="0.000"/></numFmts><cellXfs><xf/><xf numFmtId="170"><protection locked="0"/></xf></cellXfs>',
      '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="4" s="1" customFormat="1"><c r="A4"><f t="array" ref="A4:B5">C1:D2</f><v>1</v></c></row><row r="5" s="1"/></sheetData>',
    ),
  );
  const sheet = look.sheets.get('7');
  expect(sheet?.columns).toMatchObject([{ first: 1, last: 2, style: 1 }]);
  expect(sheet?.rowStyles).toEqual(new Map([[3, 1]]));
  expect(sheet?.arrays).toEqual([{ top: 3, left: 0, bottom: 4, right: 1 }]);
  expect(look.cellStyles.at(1)).toEqual({ format: '0.000', locked: false });
});
