/** What a grid does not show is told by what the parts are, whatever they are called. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFormatting } from '../../../../src/hosts/file/formatting/read-formatting.js';
import { UNSUPPORTED_CONTENT } from '../../../../src/hosts/file/formatting/unsupported-content.js';
import { WORKBENCH_STRINGS } from '../../../../src/workbench/strings.js';
import { ROOT } from '../../../support/paths.js';
import { RICH_SHEET_PART, richWorkbook } from '../rich-workbook.js';

const TYPES = '[Content_Types].xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';

type Parts = Record<string, string>;

const unsupported = (change: (parts: Parts) => void): readonly string[] =>
  readFormatting(richWorkbook('xlsx', change)).unsupported;

/** Beside what the rich workbook has anyway. */
const RICH = ['charts', 'pictures', 'pivotTables', 'notes', 'conditionalFormats', 'choiceLists'];
const more = (change: (parts: Parts) => void): readonly string[] =>
  unsupported(change).filter((kind) => !RICH.includes(kind));

function addPart(name: string, type: string): (parts: Parts) => void {
  return (parts) => {
    parts[name] = '<x/>';
    parts[TYPES] = (parts[TYPES] ?? '').replace(
      '</Types>',
      `<Override PartName="/${name}" ContentType="${type}"/></Types>`,
    );
  };
}

const drawing = (inside: string) => (parts: Parts) => {
  parts[DRAWING] =
    `<xdr:wsDr ${XDR} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><xdr:twoCellAnchor>${inside}</xdr:twoCellAnchor></xdr:wsDr>`;
};

test('the sample shows whole', () => {
  expect(readFormatting(readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx'))).unsupported).toEqual([]);
});

test('a rich workbook, in the order of telling; with macros more', () => {
  expect(unsupported(() => undefined)).toEqual(RICH);
  expect(readFormatting(richWorkbook('xlsm')).unsupported).toEqual([...RICH.slice(0, 3), 'macros', ...RICH.slice(3)]);
});

test.each([
  ['xl/ctrlProps/ctrlProp1.xml', 'application/vnd.ms-excel.controlproperties+xml', 'formControls'],
  ['xl/activeX/activeX1.xml', 'application/vnd.ms-office.activeX+xml', 'formControls'],
  ['xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml', 'slicers'],
  [
    'xl/embeddings/tep1.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'embeddedObjects',
  ],
  ['xl/embeddings/oleObject1.bin', 'application/vnd.openxmlformats-officedocument.oleObject', 'embeddedObjects'],
  ['xl/diagrams/data1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml', 'shapes'],
  ['xl/macrosheets/sheet1.xml', 'application/vnd.ms-excel.macrosheet+xml', 'macros'],
])('%s', (name, type, kind) => {
  expect(more(addPart(name, type))).toEqual([kind]);
});

test('new charts, and threaded comments, under any name', () => {
  const bare = (parts: Parts): void => {
    parts[TYPES] = (parts[TYPES] ?? '').replace(/<Override PartName="\/xl\/(charts|comments)[^>]*>/g, '');
  };
  expect(unsupported(bare)).not.toContain('charts');
  const with_ = (change: (parts: Parts) => void) =>
    unsupported((parts) => {
      bare(parts);
      change(parts);
    });
  expect(with_(addPart('xl/x/1.xml', 'application/vnd.ms-office.chartex+xml'))).toContain('charts');
  expect(with_(addPart('xl/x/2.xml', 'application/vnd.ms-excel.threadedcomments+xml'))).toContain('notes');
});

test('shapes are looked for in drawings; what stands for a control is none; a drawing that does not read is one', () => {
  expect(more(drawing('<xdr:sp/>'))).toEqual(['shapes']);
  expect(more(drawing('<xdr:cxnSp/>'))).toEqual(['shapes']);
  expect(more(drawing('<xdr:pic/>'))).toEqual([]);
  expect(more(drawing('<mc:AlternateContent><mc:Choice><xdr:sp/></mc:Choice></mc:AlternateContent>'))).toEqual([]);
  expect(more(drawing('<xdr:sp'))).toEqual(['shapes']);
});

test('sheets: sparklines; a file’s thumbnail is no picture; lists only where there is one to choose from', () => {
  const sheet = (from: string | RegExp, to: string) => (parts: Parts) => {
    const before = parts[RICH_SHEET_PART] ?? '';
    parts[RICH_SHEET_PART] = before.replace(from, to);
    expect(parts[RICH_SHEET_PART]).not.toBe(before);
  };
  const line = '<x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>';
  expect(more(sheet('<extLst><ext uri="{78C0', `<extLst><ext>${line}</ext><ext uri="{78C0`))).toEqual(['sparklines']);
  expect(unsupported(sheet('type="list"', 'type="whole"'))).not.toContain('choiceLists');
  expect(unsupported(sheet(/<conditionalFormatting.*<\/conditionalFormatting>(?=<dataV)/s, ''))).toContain(
    'conditionalFormats', // those of later versions of Excel are still there
  );
});

test('every kind has its word in both languages', () => {
  for (const { unsupported: words, unsupportedLine } of Object.values(WORKBENCH_STRINGS)) {
    for (const kind of UNSUPPORTED_CONTENT) expect(unsupportedLine(words[kind])).toContain(words[kind]);
    expect(new Set(Object.values(words)).size).toBe(UNSUPPORTED_CONTENT.length);
  }
});
