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
    const cleared = readSheet(
      sheetXml('<row><c><f/><v>4</v></c><c><f> </f><v>5</v></c><c><f t="array" ref="C1"/></c></row>'),
    );
    expect(valuesOf(cleared)).toEqual({ A1: 4, B1: 5 });
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
    expect(failure(() => readSheet(`<?xml version="1.0" encoding="Shift_JIS"?>${sheetXml('')}`))).toBe(
      'other-encoding',
    );
    expect(failure(() => readSheet(`<?xml version="1.0" encoding="UTF-7"?>${sheetXml('')}`))).toBe('other-encoding');
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
    ['a number that is none', '<c><v>1,5</v></c>', '1,5'],
    ['hexadecimal', '<c><v>0x10</v></c>', '0x10'],
    ['infinity', '<c><v>1e999</v></c>', '1e999'],
    ['a shared string that is not there', '<c t="s"><v>7</v></c>', '7'],
    ['a shared string by a name', '<c t="s"><v>x</v></c>', 'x'],
    ['a date that is none', '<c t="d"><v>hôm nay</v></c>', 'hôm nay'],
    ['a day that no month has', '<c t="d"><v>2023-02-30</v></c>', '2023-02-30'],
    ['a truth that is none', '<c t="b"><v>2</v></c>', '2'],
    ['an error that is none', '<c t="e"><v>hỏng</v></c>', 'hỏng'],
    ['a type that nobody knows', '<c t="zz"><v>5</v></c>', '5'],
    [
      'a formula that no spreadsheet keeps',
      `<c><f>${'A1+'.repeat(3000)}1</f><v>5</v></c>`,
      `=${'A1+'.repeat(20)}`.slice(0, 60),
    ],
    ['a text that no cell holds', `<c t="str"><v>${'a'.repeat(32_768)}</v></c>`, 'a'.repeat(60)],
  ])('a cell with %s is unreadable, and the rest is read', (_, cell, raw) => {
    const [first, second] = readSheet(sheetXml(`<row>${cell}<c><v>8</v></c></row>`)).rows[0]!.cells;
    expect(first).toMatchObject({ value: { unreadable: raw }, formula: null });
    expect(second?.value).toBe(8);
  });

  it.each(['s', 'b', 'e', 'd', 'n'])('nothing in a cell of type %s is nothing', (type) => {
    const cells = `<c t="${type}"><v></v></c><c t="${type}"><v/></c><c t="${type}"/><c><v>8</v></c>`;
    const values = readSheet(sheetXml(`<row>${cells}</row>`)).rows[0]!.cells.map(({ value }) => value);
    expect(values).toEqual([null, null, null, 8]);
  });

  it('merges whole columns and rows, and nothing where the area cannot be understood', () => {
    const areas = ['B:C', '$D:$D', '3:5', 'A1:B2', '?', ''].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const { merges } = readSheet(sheetXml('<row/>', `<mergeCells>${areas}<mergeCell/></mergeCells>`));
    expect(merges).toEqual([
      { top: 0, left: 1, bottom: 1_048_575, right: 2 },
      { top: 0, left: 3, bottom: 1_048_575, right: 3 },
      { top: 2, left: 0, bottom: 4, right: 16_383 },
      { top: 0, left: 0, bottom: 1, right: 1 },
    ]);
  });

  it.each([
    ['-5', '3', [0, 1, 2]],
    ['1.5', '2.5', [0, 1]],
    ['16384', '99999999', [16_383]],
    ['3', '1', []],
    ['x', '2', []],
    ['1e9', '2e9', []],
  ])('hidden columns from %s to %s are at most those of a sheet', (min, max, expected) => {
    const columns = `<cols><col min="${min}" max="${max}" hidden="1"/></cols>`;
    expect([...readSheet(sheetXml('<row/>', '', columns)).hiddenColumns]).toEqual(expected);
  });

  it('follows no more columns than a sheet has', () => {
    const column = '<col min="1" max="16383" hidden="1"/>';
    expect(readSheet(sheetXml('<row/>', '', `<cols>${column.repeat(50_000)}</cols>`)).hiddenColumns.size).toBe(16_383);
  });

  it('writes a long shared formula out only when somebody asks, and the copy of a cell has it too', () => {
    const text = `A1${'+A1'.repeat(1000)}`;
    const borrowed = Array.from({ length: 20_000 }, () => '<row><c><f t="shared" si="0"/><v>1</v></c></row>').join('');
    const rows = `<row><c><f t="shared" si="0" ref="A1:A20001">${text}</f><v>1</v></c></row>${borrowed}`;
    const sheet = readSheet(sheetXml(rows));
    const cell = sheet.rows.at(-1)!.cells[0]!;
    expect(cell.formula).toBe(text.replaceAll('A1', 'A20001'));
    expect(structuredClone(cell)).toEqual({ ...cell });
    expect({ ...cell }.formula).toBe(cell.formula);
  });

  it('a cell that shares a formula which nobody holds has its value', () => {
    const sheet = readSheet(sheetXml('<row><c><f t="shared" si="1"/><v>5</v></c></row>'));
    expect(sheet.rows[0]?.cells[0]).toMatchObject({ value: 5, formula: null });
  });

  it.each([
    ['a cell in another row', '<row r="1"><c r="A2"/></row>'],
    ['a cell beyond the sheet', '<row r="1"><c r="XFE1"/></row>'],
    ['a row beyond the sheet', '<row r="1048577"/>'],
    ['a row zero', '<row r="0"/>'],
  ])('refuses %s', (_, rows) => {
    expect(failure(() => readSheet(sheetXml(rows)))).toBe('broken-file');
  });
});

describe('a part in the code page of a machine', () => {
  it.each([
    ['ISO-8859-1', 'Série', Uint8Array.of(0x53, 0xe9, 0x72, 0x69, 0x65)],
    ['latin1', 'Série', Uint8Array.of(0x53, 0xe9, 0x72, 0x69, 0x65)],
    ['windows-1252', 'Série – 5', Uint8Array.of(0x53, 0xe9, 0x72, 0x69, 0x65, 0x20, 0x96, 0x20, 0x35)],
    ['cp1251', 'Ж', Uint8Array.of(0xc6)],
    ['windows-1258', 'Đ', Uint8Array.of(0xd0)],
  ])('%s is read, and written back in it', async (encoding, text, bytes) => {
    const [before, after] = sheetXml('<row><c t="inlineStr"><is><t>|</t></is></c><c><v>1</v></c></row>').split('|');
    const sheet = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>${before!}`),
      bytes,
      Buffer.from(after!),
    ]);
    const host = await openWorkbook(smallPackage({ 'xl/worksheets/sheet1.xml': sheet }), 'x.xlsx');
    expect(valuesOf((await host.read()).sheets[0]!)).toEqual({ A1: text, B1: 1 });
    await host.apply([{ kind: 'text', sheet: 'S', row: 0, column: 1, value: 'Tỷ lệ é' }]);
    const again = await openWorkbook(await host.save(), 'x.xlsx');
    expect(valuesOf((await again.read()).sheets[0]!)).toEqual({ A1: text, B1: 'Tỷ lệ é' });
  });
});

describe('alternatives of markup compatibility', () => {
  const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const either = (choice: string, fallback: string, requires = 'q'): string =>
    `<mc:AlternateContent ${MC}><mc:Choice Requires="${requires}" xmlns:q="urn:q" xmlns:m="${MAIN}">${choice}</mc:Choice> <mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  it('among styles count as one entry', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf/>${either('<xf numFmtId="9"/><xf numFmtId="9"/>', '<xf numFmtId="9"/>')}<xf numFmtId="2"/></cellXfs></styleSheet>`;
    const { rows } = readSheet(sheetXml('<row><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>'), {
      'xl/styles.xml': styles,
    });
    expect(rows[0]!.cells.map(({ format }) => format)).toEqual(['0%', '0.00']);
  });

  it('among cells, rows, columns, merges and shared texts count as one', () => {
    const cell = (value: number): string => `<c><v>${value}</v></c>`;
    const row = `<row>${cell(1)}${either(cell(2) + cell(3), cell(4))}${cell(5)}</row>`;
    const rows = row + either('<row/><row/>', `<row>${cell(6)}</row>`) + '<row><c t="s"><v>1</v></c></row>';
    const merges = either(
      '<mergeCells><mergeCell ref="A9:B9"/></mergeCells>',
      '<mergeCells><mergeCell ref="A7:B7"/></mergeCells>',
    );
    const columns = either('', '<cols><col min="2" max="2" hidden="1"/></cols>');
    const strings = `<sst xmlns="${MAIN}">${either('<si><t>x</t></si><si><t>y</t></si>', '<si><t>a</t></si>')}<si><t>b</t></si></sst>`;
    const sheet = readSheet(sheetXml(rows, merges, columns), { 'xl/sharedStrings.xml': strings });
    expect(valuesOf(sheet)).toEqual({ A1: 1, B1: 4, C1: 5, A2: 6, A3: 'b' });
    expect([sheet.merges, [...sheet.hiddenColumns]]).toEqual([[{ top: 6, left: 0, bottom: 6, right: 1 }], [1]]);
  });

  it('are the first choice that is understood, the fallback, or nothing', () => {
    const value = (content: string): unknown => valuesOf(readSheet(sheetXml(`<row>${content}</row>`)))['A1'];
    expect(value(either('<c><v>1</v></c>', '<c><v>2</v></c>', 'm'))).toBe(1);
    expect(value(either('<c><v>1</v></c>', '<c><v>2</v></c>', 'm q'))).toBe(2);
    expect(value(either('<c><v>1</v></c>', '<c><v>2</v></c>', 'unknown'))).toBe(2);
    expect(value(either('<c><v>1</v></c>', either('<c><v>2</v></c>', '<c><v>3</v></c>')))).toBe(3);
    expect(
      value(
        `<mc:AlternateContent ${MC}><mc:Choice Requires="q" xmlns:q="u"><c><v>1</v></c></mc:Choice></mc:AlternateContent>`,
      ),
    ).toBe(undefined);
    expect(value(`<mc:AlternateContent ${MC}/><c><v>8</v></c>`)).toBe(8);
  });

  it('among sheets count as one, and their numbers stay', () => {
    const sheets = `<sheets>${either('<sheet name="x" sheetId="8" r:id="rId7"/><sheet name="y" sheetId="9" r:id="rId8"/>', '<sheet name="S" sheetId="1" r:id="rId1"/>')}</sheets>`;
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheets}<definedNames><definedName name="_soat_sheet" localSheetId="0">1</definedName></definedNames></workbook>`;
    expect(read({ 'xl/workbook.xml': workbook }).sheets.map(({ name }) => name)).toEqual(['S']);
  });

  it('keep their place when a cell among them is written', async () => {
    const sheet = sheetXml(
      `<row r="1"><c r="A1"><v>1</v></c>${either('<c r="B1"><v>2</v></c>', '<c r="B1"><v>3</v></c>')}</row>`,
    );
    const host = await openWorkbook(smallPackage({ 'xl/worksheets/sheet1.xml': sheet }), 'x.xlsx');
    await host.apply([{ kind: 'number', sheet: 'S', row: 0, column: 2, value: 9 }]);
    expect(valuesOf((await host.read()).sheets[0]!)).toEqual({ A1: 1, B1: 3, C1: 9 });
  });
});

describe('reading a workbook', () => {
  const workbook = (inner: string) => `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</workbook>`;

  const SECOND_SHEET = {
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet2.xml': sheetXml('<row><c><v>2</v></c></row>'),
  };

  it.each([
    ['no relationship', ''],
    ['a relationship that is not there', 'rId77'],
  ])('passes over a sheet that has %s, which keeps its number and is named', async (_, id) => {
    const entries = `<sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="7" state="veryHidden" r:id="${id}"/><sheet name="b" sheetId="2" r:id="rId9"/></sheets>`;
    const names =
      '<definedNames><definedName name="_soat_sheet" localSheetId="2" hidden="1">"soat-phu-luc:sheet"</definedName></definedNames>';
    const bytes = smallPackage({ 'xl/workbook.xml': workbook(entries + names), ...SECOND_SHEET });
    const snapshot = readWorkbook(bytes);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(snapshot.sheetsWithoutContent).toEqual(['Module1']);
    // The third entry is ours by its number: it can be taken away, and the module stays.
    const door = await openWorkbook(bytes, 'x.xlsx');
    await door.apply([{ kind: 'remove-sheet', name: 'b' }]);
    const left = await (await openWorkbook(await door.save(), 'x.xlsx')).read();
    expect(left.sheets.map(({ name }) => name)).toEqual(['a']);
    expect(left.sheetsWithoutContent).toEqual(['Module1']);
  });

  it('refuses two sheets in one part', () => {
    const both = '<sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId1"/></sheets>';
    expect(failure(() => read({ 'xl/workbook.xml': workbook(both) }))).toBe('broken-file');
  });

  it.each([
    ['PT0H11M0.000S', 11 / 1440],
    ['PT24H0M0.000S', 1],
    ['P1DT6H', 1.25],
    ['P2W', 14],
    ['PT1.5H', 0.0625],
    ['-PT12H', -0.5],
    ['P0Y0M1DT0H', 1],
    ['P0000-00-01T06:00:00', 1.25],
    ['20230630T120000', 45107.5],
    ['2023-181', 45107],
    ['2023-W26-5', 45107],
    ['2023-06-30T12:00+07:00', 45107.5],
    ['2023-06-30T12:00:00.000Z', 45107.5],
    ['10:15:30,6', 36930.6 / 86400],
    ['T06:00', 0.25],
    ['24:00:00', 1],
  ])('%s is a date, a time or a duration', (text, serial) => {
    const value = readSheet(sheetXml(`<row><c t="d"><v>${text}</v></c></row>`)).rows[0]!.cells[0]!.value;
    expect(value).toBeCloseTo(serial, 10);
  });

  it.each(['P', 'PT', 'P1DT', 'P1Y', 'P2M', 'PT5X', '2023-13-01', '25:00', '2023-W54-1', '2023-366', '1850-01-01', ''])(
    '"%s" is none',
    (text) => {
      const value = readSheet(sheetXml(`<row><c t="d"><v>${text}</v></c></row>`)).rows[0]!.cells[0]!.value;
      expect(value).toEqual(text === '' ? null : { unreadable: text });
    },
  );

  it('knows calendar, structure lock, names with odd signs, states', () => {
    const snapshot = read({
      'xl/workbook.xml': workbook(
        '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/><sheets><sheet name="=cmd|&apos;/c calc&apos;!A1" sheetId="4" r:id="rId1"/><sheet name="a_x000a_b" sheetId="2" state="veryHidden" r:id="rId9"/></sheets>',
      ),
      ...SECOND_SHEET,
    });
    expect(snapshot).toMatchObject({ date1904: true, structureProtected: true, readOnly: false, settings: null });
    expect(snapshot.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
      ['4', "=cmd|'/c calc'!A1", 'visible'],
      ['2', 'a\nb', 'veryHidden'],
    ]);
  });

  it('tells sheets apart that a writer gave one number', () => {
    const both = '<sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="1" r:id="rId9"/></sheets>';
    const ids = read({ 'xl/workbook.xml': workbook(both), ...SECOND_SHEET }).sheets.map(({ id }) => id);
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
