/**
 * A workbook with a little of everything that careless software loses: charts, drawings, notes, tables, a pivot table,
 * names, conditional formats of both kinds, validation, links, printer settings, macros, other people's custom XML and
 * add-ins. Written by hand, part by part, so that a test can say of each byte whether it may change.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { richSheet } from './rich-sheet.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The sheet that tests edit, and where its part lies. */
export const RICH_SHEET = 'Phụ lục 4';
export const RICH_SHEET_PART = 'xl/worksheets/sheet1.xml';

function relationships(...entries: (readonly [type: string, target: string, mode?: string])[]): string {
  const all = entries.map(([type, target, mode], index) => {
    const full = type.includes('/') ? type : `${DOC}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PKG}">${all.join('')}</Relationships>`;
}

function contentTypes(macros: boolean): string {
  const overrides: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${SML}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${SML}.worksheet+xml`],
    ['xl/worksheets/sheet2.xml', `${SML}.worksheet+xml`],
    ['xl/worksheets/sheet3.xml', `${SML}.worksheet+xml`],
    ['xl/chartsheets/sheet1.xml', `${SML}.chartsheet+xml`],
    ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['xl/styles.xml', `${SML}.styles+xml`],
    ['xl/sharedStrings.xml', `${SML}.sharedStrings+xml`],
    ['xl/calcChain.xml', `${SML}.calcChain+xml`],
    ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['xl/comments1.xml', `${SML}.comments+xml`],
    ['xl/tables/table1.xml', `${SML}.table+xml`],
    ['xl/pivotTables/pivotTable1.xml', `${SML}.pivotTable+xml`],
    ['xl/pivotCache/pivotCacheDefinition1.xml', `${SML}.pivotCacheDefinition+xml`],
    ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml'],
    ['xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml'],
  ];
  const vba = macros ? '<Default Extension="vba" ContentType="application/vnd.ms-office.vbaProject"/>' : '';
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
    '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${vba}` +
    overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

const WORKBOOK =
  `${HEAD}<workbook ${MAIN} ${R} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">` +
  '<fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="124226"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Báo cáo\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" activeTab="0"/></bookViews><sheets>' +
  `<sheet name="${RICH_SHEET}" sheetId="7" r:id="rId1"/><sheet name="Biểu đồ" sheetId="3" r:id="rId2"/>` +
  '<sheet name="Tổng hợp" sheetId="2" r:id="rId3"/><sheet name="Ẩn" sheetId="9" state="veryHidden" r:id="rId4"/></sheets>' +
  `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${RICH_SHEET}'!$A$1:$E$20</definedName><definedName name="HE_SO">1.5</definedName>` +
  `<definedName name="TONG">'${RICH_SHEET}'!$D$4</definedName></definedNames><calcPr calcId="191029"/>` +
  '<pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

/** A style for each thing that a copied entry must keep: borders, fills, protection, alignment, parent style. */
const STYLES =
  `${HEAD}<styleSheet ${MAIN} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;hồ sơ&quot;"/><numFmt numFmtId="170" formatCode="0.0"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><i/><sz val="13"/><color rgb="FF0070C0"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top/><bottom style="double"><color rgb="FFFF0000"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyFont="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="right" vertical="center" wrapText="1" indent="2"/><protection locked="0" hidden="1"/></xf>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="1" xfId="1" applyFont="1" applyBorder="1"/>' +
  '<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="170" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Phần trăm riêng" xfId="1"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs>' +
  '<tableStyles count="1" defaultTableStyle="TableStyleMedium9"><tableStyle name="Riêng" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="1"/></tableStyle></tableStyles>' +
  '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>';

const STRINGS =
  `${HEAD}<sst ${MAIN} count="4" uniqueCount="4"><si><t>Chỉ tiêu</t></si>` +
  '<si><r><rPr><b/><sz val="13"/></rPr><t xml:space="preserve">Tỷ lệ </t></r><r><t>đúng hạn</t></r></si>' +
  '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve"> 99,7_x000D_ </t></si></sst>';

/** Entries for sheet 7 and sheet 2; those of one sheet name it only once. */
const CALC_CHAIN = `${HEAD}<calcChain ${MAIN}><c r="D10" i="7" l="1"/><c r="D9"/><c r="D8"/><c r="E8"/><c r="E9"/><c r="E10"/><c r="F8" a="1"/><c r="A1" i="2"/></calcChain>`;

function parts(macros: boolean): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(macros),
    '_rels/.rels': relationships(
      ['officeDocument', 'xl/workbook.xml'],
      [`${PKG}/metadata/core-properties`, 'docProps/core.xml'],
      [
        'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
        'xl/webextensions/taskpanes.xml',
      ],
    ),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Cán bộ</dc:creator></cp:coreProperties>`,
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['worksheet', '/xl/worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/../worksheets/sheet3.xml'],
      ['theme', 'theme/theme1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['calcChain', 'calcChain.xml'],
      ['customXml', '../customXml/item1.xml'],
      ...(macros
        ? ([['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.vba']] as const)
        : []),
    ),
    [RICH_SHEET_PART]: richSheet(),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['hyperlink', 'https://example.invalid/', 'External'],
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['table', '../tables/table1.xml'],
      ['comments', '../comments1.xml'],
    ),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet ${MAIN}><dimension ref="A1"/><sheetData><row r="1"><c r="A1"><f>TONG*HE_SO</f><v>1716</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(['pivotTable', '../pivotTables/pivotTable1.xml']),
    'xl/worksheets/sheet3.xml': `${HEAD}<worksheet ${MAIN}><sheetData/></worksheet>`,
    'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet ${MAIN} ${R}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Riêng"><a:themeElements/></a:theme>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': STRINGS,
    'xl/calcChain.xml': CALC_CHAIN,
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor/></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>',
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></c:chartSpace>`,
    'xl/comments1.xml': `${HEAD}<comments ${MAIN}><authors><author>Trưởng phòng</author></authors><commentList><comment ref="D4" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>`,
    'xl/tables/table1.xml': `${HEAD}<table ${MAIN} id="1" name="Bảng1" displayName="Bảng1" ref="H1:I3" headerRowDxfId="1"><autoFilter ref="H1:I3"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition ${MAIN} name="P" cacheId="1"/>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition ${MAIN}/>`,
    'customXml/item1.xml': '<?xml version="1.0"?><khac xmlns="urn:cua-nguoi-khac"><a/></khac>',
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': relationships(['customXmlProps', 'itemProps1.xml']),
    'xl/webextensions/taskpanes.xml':
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    'xl/webextensions/webextension1.xml':
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{x}"/>',
  };
}

/** Bytes that no text decoder may pass over. */
const BINARY = Uint8Array.from({ length: 999 }, (_, index) => (index * 131) % 256);

/** The file; pictures stored as they are, the rest deflated at different levels, in an order of its own. */
export function richWorkbook(
  kind: 'xlsx' | 'xlsm' = 'xlsx',
  change: (parts: Record<string, string>) => void = () => undefined,
): Uint8Array {
  const texts = parts(kind === 'xlsm');
  change(texts);
  const files: Zippable = {};
  Object.entries(texts).forEach(([name, text], index) => {
    files[name] = [strToU8(text), { level: ((index % 9) + 1) as 1, mtime: '2023-06-15T08:00:00' }];
  });
  files['xl/media/image1.png'] = [BINARY, { level: 0 }];
  files['xl/printerSettings/printerSettings1.bin'] = [BINARY, { level: 9 }];
  if (kind === 'xlsm') files['xl/vbaProject.vba'] = [BINARY, { level: 1 }];
  return withComment(zipSync(files, { comment: 'của từng mục' }), 'ghi chú của tệp nén');
}

/** The archive with a comment of its own, which the library does not write. */
function withComment(archive: Uint8Array, comment: string): Uint8Array {
  const text = strToU8(comment);
  const whole = new Uint8Array([...archive, ...text]);
  new DataView(whole.buffer).setUint16(archive.length - 2, text.length, true);
  return whole;
}
