/**
 * Small workbooks with the habits of the programs that write them, and what stands in their cells. No file is anybody's: each
 * is written here by hand after what its program does. `address → value`; dates are serial numbers.
 */
import { strToU8 } from 'fflate';
import { MAIN, type PartsGiven, RELATIONS, sheetXml, smallPackage } from './small-package.js';

export interface OddWorkbook {
  readonly writer: 'Excel' | 'LibreOffice' | 'WPS' | 'Google Sheets' | 'other programs';
  readonly habit: string;
  readonly bytes: Uint8Array;
  readonly values: Readonly<Record<string, string | number | boolean | { readonly error: string }>>;
}

type Values = OddWorkbook['values'];

const SHEET = 'xl/worksheets/sheet1.xml';
const SHARED = 'xl/sharedStrings.xml';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

function cells(xml: string, values: Values, parts: PartsGiven = {}): Pick<OddWorkbook, 'bytes' | 'values'> {
  return { bytes: smallPackage({ [SHEET]: sheetXml(xml), ...parts }), values };
}

function shared(
  entries: string,
  values: Values,
  count = Object.keys(values).length,
): Pick<OddWorkbook, 'bytes' | 'values'> {
  const row = Array.from({ length: count }, (_, index) => {
    return `<c r="${String.fromCharCode(65 + index)}1" t="s"><v>${index}</v></c>`;
  });
  return cells(`<row r="1">${row.join('')}</row>`, values, { [SHARED]: `<sst xmlns="${MAIN}">${entries}</sst>` });
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index++) view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return bytes;
}

export const ODD_WORKBOOKS: readonly OddWorkbook[] = [
  {
    writer: 'Excel',
    habit: 'rich texts, with runs that hold only a blank',
    ...shared(
      '<si><r><rPr><b/></rPr><t>Tổng</t></r><r><t xml:space="preserve"> </t></r><r><t>số</t></r></si><si><t xml:space="preserve"> lề </t></si>',
      { A1: 'Tổng số', B1: ' lề ' },
    ),
  },
  {
    writer: 'Excel',
    habit: 'readings beside a text',
    ...shared('<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>', { A1: '東京' }),
  },
  {
    writer: 'Excel',
    habit: 'escaped characters, and an escape that is meant as text',
    ...shared('<si><t>a_x000A_b</t></si><si><t>_x005F_x000A_</t></si><si><t>_x00GG_</t></si>', {
      A1: 'a\nb',
      B1: '_x000A_',
      C1: '_x00GG_',
    }),
  },
  {
    writer: 'Excel',
    habit: 'formulas with results of each kind',
    ...cells(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><v>6</v></c></row>',
      { A1: 2, B1: 'x', C1: true, D1: { error: '#DIV/0!' }, F1: 6 },
    ),
  },
  {
    writer: 'Excel',
    habit: 'shared, array and table formulas',
    ...cells(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A2)</f><v>4</v></c></row>',
      { A1: 1, B1: 2, A2: 3, B2: 6, C2: 4 },
    ),
  },
  {
    writer: 'Excel',
    habit: 'numbers at the ends of what a double holds',
    ...cells(
      '<row r="1"><c r="A1"><v>1.0000000000000002</v></c><c r="B1"><v>1E-3</v></c><c r="C1"><v>9.9999999999999995E+307</v></c><c r="D1"><v>-0</v></c><c r="E1"><v>99.800000000000011</v></c></row>',
      { A1: 1.0000000000000002, B1: 0.001, C1: 1e308, D1: 0, E1: 99.80000000000001 },
    ),
  },
  {
    writer: 'Excel',
    habit: 'cells that are formatted and empty, and empty values',
    ...cells(
      '<row r="1"><c r="A1" s="0"/><c r="B1"><v/></c><c r="C1" t="inlineStr"><is><t/></is></c><c r="D1"><v>4</v></c></row>',
      {
        D1: 4,
      },
    ),
  },
  {
    writer: 'Excel',
    habit: 'dates that count from 1904',
    ...cells(
      '<row r="1"><c r="A1"><v>43464</v></c></row>',
      { A1: 43464 },
      {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    ),
  },
  {
    writer: 'Excel',
    habit: 'a part that begins with a byte order mark',
    ...cells('', { A1: 1 }, { [SHEET]: strToU8(`\ufeff${sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')}`) }),
  },
  {
    writer: 'Excel',
    habit: 'attributes of later versions, in namespaces that must be passed over',
    ...cells(
      '<row r="1" spans="1:2" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><c r="A1" cm="1"><v>7</v></c></row>',
      { A1: 7 },
    ),
  },
  {
    writer: 'LibreOffice',
    habit: 'formulas that say whether they are always computed',
    ...cells(
      '<row r="1"><c r="A1" s="0" t="n"><f aca="false">SUM(B1:C1)</f><v>5</v></c><c r="B1" t="n"><v>2</v></c><c r="C1" t="n"><v>3</v></c></row>',
      {
        A1: 5,
        B1: 2,
        C1: 3,
      },
    ),
  },
  {
    writer: 'LibreOffice',
    habit: 'errors and truth values as results',
    ...cells(
      '<row r="1"><c r="A1" t="e"><f aca="false">NA()</f><v>#N/A</v></c><c r="B1" t="b"><f aca="false">1=1</f><v>1</v></c><c r="C1" t="e"><v>#VALUE!</v></c><c r="D1" t="n"><v>4</v></c></row>',
      {
        A1: { error: '#N/A' },
        B1: true,
        C1: { error: '#VALUE!' },
        D1: 4,
      },
    ),
  },
  {
    writer: 'LibreOffice',
    habit: 'columns formatted to the end, rows that are only formatted',
    bytes: smallPackage({
      [SHEET]: sheetXml(
        '<row r="1" customFormat="false" ht="12.8"><c r="A1" s="0" t="n"><v>1</v></c></row><row r="1048576" customFormat="false" ht="12.8"/>',
        '',
        '<cols><col collapsed="false" customWidth="false" hidden="false" max="16384" min="1" style="0" width="11.5"/></cols>',
      ),
    }),
    values: { A1: 1 },
  },
  {
    writer: 'WPS',
    habit: 'cells without an address in rows without a number',
    ...cells('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', { A1: 1, B1: 2, A2: 3 }),
  },
  {
    writer: 'WPS',
    habit: 'a target with the package path in front',
    ...cells(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      { A1: 1 },
      {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
        [SHARED]: null,
        'xl/styles.xml': null,
      },
    ),
  },
  {
    writer: 'WPS',
    habit: 'cells in the order in which they were typed',
    ...cells('<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', {
      A1: 1,
      A2: 3,
      B2: 4,
    }),
  },
  {
    writer: 'Google Sheets',
    habit: 'texts in the cell, with a line break and a formula like text',
    ...cells(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>dòng 1\ndòng 2</t></is></c><c r="B1" t="str"><v>=1+1</v></c></row>',
      { A1: 'dòng 1\ndòng 2', B1: '=1+1' },
    ),
  },
  {
    writer: 'Google Sheets',
    habit: 'a thousand columns of formatted cells',
    ...cells(
      `<row r="1"><c r="A1"><v>1</v></c>${Array.from({ length: 25 }, (_, index) => `<c r="${String.fromCharCode(66 + index)}1" s="0"/>`).join('')}</row>`,
      { A1: 1 },
    ),
  },
  {
    writer: 'other programs',
    habit: 'a prefix for the namespace of the format',
    bytes: smallPackage({
      [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      [SHARED]: `<x:sst xmlns:x="${MAIN}"><x:si><x:t>tiền tố</x:t></x:si></x:sst>`,
    }),
    values: { A1: 'tiền tố', B1: 2 },
  },
  {
    writer: 'other programs',
    habit: 'the strict form of the format',
    bytes: smallPackage({
      [SHEET]: `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    }),
    values: { A1: 1 },
  },
  {
    writer: 'other programs',
    habit: 'values with blanks around, in CDATA and with references to characters',
    ...cells(
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c><c r="B1" t="inlineStr"><is><t>&#272;&#7891;ng &amp; x</t></is></c></row>',
      {
        A1: 'a<b',
        B1: 'Đồng & x',
      },
    ),
  },
  {
    writer: 'other programs',
    habit: 'a part in UTF-16',
    ...cells(
      '',
      { A1: 'số' },
      {
        [SHEET]: utf16(
          `<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>số</t></is></c></row>')}`,
        ),
      },
    ),
  },
  {
    writer: 'other programs',
    habit: 'dates written out',
    ...cells('<row r="1"><c r="A1" t="d"><v>2026-11-30</v></c><c r="B1"><v>3</v></c></row>', { A1: 46356, B1: 3 }),
  },
];
