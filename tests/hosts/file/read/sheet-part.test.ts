/** Reading what writers of .xlsx really produce, and what the format allows beyond that. */
import { HostError } from '../../../../src/workbook/failure.js';
import { MAIN, RELATIONS, read, readSheet, sheetXml, smallPackage, valuesOf } from '../small-package.js';
import { openWorkbook, readWorkbook } from '../../../../src/hosts/file/open.js';

function failure(work: () => unknown): unknown {
  try {
    work();
  } catch (cause) {
    if (cause instanceof HostError) return cause.code;
    throw cause;
  }
  return 'read';
}

const STRINGS = `<sst xmlns="${MAIN}"><si><t>một</t></si><si/><si><r><rPr><b/></rPr><t xml:space="preserve">hai </t></r><r><t>ba</t></r></si><si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></si><si><t>x_x000D_y_x005F_x0041_</t></si></sst>`;

describe('reading a worksheet', () => {
  it('reads every type of value', () => {
    const sheet = readSheet(
      sheetXml(
        '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-2E-3</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><v>a_x0009_b</v></c>' +
          '<c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><v>#REF!</v></c><c r="H1" t="inlineStr"><is><t>trong ô</t></is></c>' +
          '<c r="I1" t="d"><v>2023-06-30</v></c><c r="J1" t="n"></c><c r="K1"><v></v></c><c r="L1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c></row>',
      ),
      { 'xl/sharedStrings.xml': STRINGS },
    );
    expect(valuesOf(sheet)).toEqual({
      A1: 1.5,
      B1: -0.002,
      C1: 'một',
      D1: 'a\tb',
      E1: true,
      F1: false,
      G1: { error: '#REF!' },
      H1: 'trong ô',
      I1: 45107,
      L1: 'a b',
    });
    expect(sheet.rows[0]?.cells).toHaveLength(12);
  });

  it('reads shared strings: empty ones, runs, no phonetic guides, escapes', () => {
    const cells = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const sheet = readSheet(sheetXml(`<row r="1">${cells}</row>`), { 'xl/sharedStrings.xml': STRINGS });
    expect(Object.values(valuesOf(sheet))).toEqual(['một', '', 'hai ba', '漢', 'x\ry_x0041_']);
  });

  it('keeps white space only where the writer asks for it, and no-break spaces always', () => {
    const text = (content: string, space = '') => `<c t="inlineStr"><is><t${space}>${content}</t></is></c>`;
    const cells =
      text(' a ') +
      text(' a ', ' xml:space="preserve"') +
      text('\u00A0a\u00A0') +
      text('&#10;a') +
      text('<![CDATA[<b>]]>');
    expect(Object.values(valuesOf(readSheet(sheetXml(`<row>${cells}</row>`))))).toEqual([
      'a',
      ' a ',
      '\u00A0a\u00A0',
      'a',
      '<b>',
    ]);
  });

  it('leaves Unicode forms alone', () => {
    const mixed = 'Tỷ lệ'.normalize('NFD') + 'Tỷ lệ'.normalize('NFC') + 'ê\u0323';
    expect(valuesOf(readSheet(sheetXml(`<row><c t="inlineStr"><is><t>${mixed}</t></is></c></row>`)))).toEqual({
      A1: mixed,
    });
  });

  it('finds rows and cells that do not say where they are', () => {
    const sheet = readSheet(
      sheetXml(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(valuesOf(sheet)).toEqual({ A1: 1, B1: 2, C4: 3, D4: 4, A5: 5 });
  });

  it('puts rows and cells written out of order into order, and refuses those written twice', () => {
    const mixed =
      '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    const sheet = readSheet(sheetXml(mixed));
    expect(sheet.rows.map((row) => row.index)).toEqual([0, 2]);
    expect(sheet.rows[1]?.cells.map((cell) => cell.value)).toEqual([3, 4]);
    expect(failure(() => readSheet(sheetXml('<row r="1"><c r="A1"/></row><row r="1"><c r="B1"/></row>')))).toBe(
      'broken-file',
    );
    expect(failure(() => readSheet(sheetXml('<row r="1"><c r="A1"/><c r="A1"/></row>')))).toBe('broken-file');
  });

  it('reads formulas: shared, array, table, with the sign that does not belong there', () => {
    const sheet = readSheet(
      sheetXml(
        '<row r="1"><c r="A1"><f>=B1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="3">$A1+A$1&amp;"A1"</f><v>0</v></c><c r="C1"><f t="array" ref="C1:C2">SUM(A1:A2*2)</f><v>0</v></c><c r="D1"><f t="dataTable" ref="D1:D3" dt2D="1" r1="A1" r2="B1"/><v>5</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="3"/><v>0</v></c></row>',
      ),
    );
    expect(valuesOf(sheet)).toEqual({
      A1: '=B1+1',
      B1: '=$A1+A$1&"A1"',
      C1: '=SUM(A1:A2*2)',
      D1: '=TABLE(A1,B1)',
      B3: '=$A3+A$1&"A1"',
    });
    expect(sheet.rows[0]?.cells[0]?.value).toBe(2);
  });

  it('reads prefixed and strict workbooks', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const prefixed = `<x:worksheet xmlns:x="${strict}" xmlns:y="urn:y"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><y:c r="B1"/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`;
    const sheet = readSheet(prefixed, {
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
    });
    expect(valuesOf(sheet)).toEqual({ A1: 1 });
    expect(sheet.merges).toHaveLength(1);
  });

  it.each(['utf16le', 'utf16be'] as const)('reads a part in %s, with and without a byte order mark', (encoding) => {
    for (const mark of ['\uFEFF', '']) {
      const bytes = Buffer.from(mark + sheetXml('<row><c t="inlineStr"><is><t>Tỷ lệ 😀</t></is></c></row>'), 'utf16le');
      if (encoding === 'utf16be') bytes.swap16();
      expect(valuesOf(readSheet(new Uint8Array(bytes)))).toEqual({ A1: 'Tỷ lệ 😀' });
    }
  });

  it('refuses bytes that are not what their encoding says, and encodings the format does not know', () => {
    const bad = Buffer.concat([Buffer.from(sheetXml('')), Buffer.from([0xff])]);
    expect(failure(() => readSheet(new Uint8Array(bad)))).toBe('broken-file');
    expect(failure(() => readSheet(`<?xml version="1.0" encoding="windows-1258"?>${sheetXml('')}`))).toBe(
      'broken-file',
    );
    expect(failure(() => readSheet(`<?xml version='1.0' encoding='us-ascii'?>${sheetXml('')}`))).toBe('read');
  });

  it('knows formats by number and by code, and locks by style and parent style', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/><numFmt numFmtId="4" formatCode="#.##0,0"/></numFmts><cellStyleXfs><xf/><xf><protection locked="0"/></xf></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="4" xfId="1"/><xf numFmtId="14"><protection locked="false"/></xf><xf numFmtId="37" xfId="1"><protection/></xf><xf numFmtId="44"><protection hidden="1"/></xf><xf numFmtId="30"/></cellXfs></styleSheet>`;
    const cells = [0, 1, 2, 3, 4, 5, 6, 99].map((style) => `<c s="${style}"><v>1</v></c>`).join('');
    const found = readSheet(sheetXml(`<row>${cells}</row>`), { 'xl/styles.xml': styles }).rows[0]!.cells;
    expect(found.map(({ format }) => format)).toEqual([
      'General',
      '0.0" %"',
      '#.##0,0',
      'm/d/yyyy',
      '#,##0_);(#,##0)',
      '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
      'm/d/yyyy',
      'General',
    ]);
    expect(found.map(({ locked }) => locked)).toEqual([true, true, false, false, true, true, true, true]);
  });

  it('knows protection: only with sheet="1", and forbidden unless said otherwise', () => {
    const protection = (attributes: string) => readSheet(sheetXml('', `<sheetProtection ${attributes}/>`)).protection;
    expect(protection('sheet="1"')).toEqual({ formatCells: false });
    expect(protection('sheet="true" formatCells="0" password="CC1A"')).toEqual({ formatCells: true });
    expect(protection('sheet="1" formatCells="1"')).toEqual({ formatCells: false });
    expect(protection('formatCells="0" objects="1"')).toBeNull();
  });

  it('knows hidden rows and columns, also a thousand columns at once', () => {
    const sheet = readSheet(
      sheetXml(
        '<row r="2" hidden="true"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"/>',
        '',
        '<cols><col min="2" max="3" hidden="1"/><col min="6" max="16384" hidden="1"/><col min="4" max="4"/></cols>',
      ),
    );
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.rows[0]?.hidden).toBe(true);
    expect([0, 1, 2, 3, 4, 5, 16383].map((column) => sheet.hiddenColumns.has(column))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(failure(() => readSheet(sheetXml('', '', '<cols><col min="1" max="9999999999" hidden="1"/></cols>')))).toBe(
      'read',
    );
  });

  it('stops keeping cells at the bound, says so, and still reads what follows', () => {
    const rows: string[] = [];
    for (let row = 1; row <= 40_001; row++) rows.push(`<row>${'<c><v>1</v></c>'.repeat(10)}</row>`);
    const sheet = readSheet(sheetXml(rows.join(''), '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'));
    expect(sheet.truncated).toBe(true);
    expect(sheet.rows).toHaveLength(40_000);
    expect(sheet.merges).toHaveLength(1);
    const blanks = rows.map((row) => row.replaceAll('<v>1</v>', '')).join('');
    const blank = readSheet(sheetXml(`${blanks}<row><c><v>1</v></c></row>`));
    expect(blank.truncated).toBe(false);
    expect(blank.rows.at(-1)?.cells[0]?.value).toBe(1);
  });

  it.each([
    ['a number that is none', '<row><c><v>1,5</v></c></row>'],
    ['hexadecimal', '<row><c><v>0x10</v></c></row>'],
    ['infinity', '<row><c><v>1e999</v></c></row>'],
    ['a shared string that is not there', '<row><c t="s"><v>7</v></c></row>'],
    ['a shared string without number', '<row><c t="s"><v/></c></row>'],
    ['a date that is none', '<row><c t="d"><v>hôm nay</v></c></row>'],
    ['a cell in another row', '<row r="1"><c r="A2"/></row>'],
    ['a cell beyond the sheet', '<row r="1"><c r="XFE1"/></row>'],
    ['a row beyond the sheet', '<row r="1048577"/>'],
    ['a row zero', '<row r="0"/>'],
    ['a shared formula without holder', '<row><c><f t="shared" si="1"/></c></row>'],
    ['a merge without range', '</sheetData><mergeCells><mergeCell ref="?"/></mergeCells><sheetData>'],
  ])('refuses %s', (_, rows) => {
    expect(failure(() => readSheet(sheetXml(rows)))).toBe('broken-file');
  });
});

describe('reading a workbook', () => {
  const workbook = (inner: string) => `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</workbook>`;

  it('knows calendar, structure lock, names with odd signs, states', () => {
    const snapshot = read({
      'xl/workbook.xml': workbook(
        '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/><sheets><sheet name="=cmd|&apos;/c calc&apos;!A1" sheetId="4" r:id="rId1"/><sheet name="a_x000a_b" sheetId="2" state="veryHidden" r:id="rId1"/></sheets>',
      ),
    });
    expect(snapshot).toMatchObject({ date1904: true, structureProtected: true, readOnly: false, settings: null });
    expect(snapshot.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
      ['4', "=cmd|'/c calc'!A1", 'visible'],
      ['2', 'a\nb', 'veryHidden'],
    ]);
  });

  it('tells sheets apart that a writer gave one number', () => {
    const both = '<sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="1" r:id="rId1"/></sheets>';
    const ids = read({ 'xl/workbook.xml': workbook(both) }).sheets.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(read({ 'xl/workbook.xml': workbook('') }).sheets).toEqual([]);
  });

  it('reads dates of strict workbooks by their own calendar', () => {
    const cells = ['2023-06-30T12:00:00', '1900-01-01', '1900-03-01', '12:00:00']
      .map((date) => `<c t="d"><v>${date}</v></c>`)
      .join('');
    const parts = { 'xl/worksheets/sheet1.xml': sheetXml(`<row>${cells}</row>`) };
    expect(Object.values(valuesOf(read(parts).sheets[0]!))).toEqual([45107.5, 1, 61, 0.5]);
    const old = read({
      ...parts,
      'xl/workbook.xml': workbook(
        '<workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>',
      ),
    });
    expect(Object.values(valuesOf(old.sheets[0]!))[0]).toBe(45107.5 - 1462);
  });

  it('finds parts whatever the case of their names and slashes', () => {
    const bytes = smallPackage({
      'xl/worksheets/sheet1.xml': null,
      'XL\\WorkSheets\\Sheet1.xml': sheetXml('<row><c><v>8</v></c></row>'),
    });
    expect(valuesOf(readWorkbook(bytes).sheets[0]!)).toEqual({ A1: 8 });
  });

  it('knows a workbook with macros by its content type', async () => {
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="a/b"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`;
    expect((await openWorkbook(smallPackage({ '[Content_Types].xml': types }), 'x.xlsx')).kind).toBe('xlsm');
    expect((await openWorkbook(smallPackage(), 'x.xlsm')).kind).toBe('xlsx');
  });

  it.each([
    ['the workbook part', 'xl/workbook.xml', 'broken-file'],
    ['a sheet', 'xl/worksheets/sheet1.xml', 'broken-file'],
    ['its relationships', 'xl/_rels/workbook.xml.rels', 'broken-file'],
    ['the styles it names', 'xl/styles.xml', 'broken-file'],
    ['the content types', '[Content_Types].xml', 'not-a-workbook'],
    ['the package relationships', '_rels/.rels', 'not-a-workbook'],
  ])('refuses a package without %s', (_, part, code) => {
    expect(failure(() => read({ [part]: null }))).toBe(code);
  });
});
