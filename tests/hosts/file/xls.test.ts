/** Old .xls files, and what goes by that name: read like any workbook, never written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { HostError } from '../../../src/workbook/failure.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { compoundFile } from './compound-file.js';
import { valuesOf } from './small-package.js';

/** Written by LibreOffice 7.4 as "Excel 97": three sheets, formulas, formats, merges, hidden things, protection. */
const FIXTURE = new Uint8Array(readFileSync(join(__dirname, 'fixtures/excel-97.xls')));

/** The library's container functions, which it leaves untyped. */
const CFB = XLSX.CFB as {
  read(bytes: Uint8Array, options: { type: 'buffer' }): object;
  find(container: object, path: string): { content: Uint8Array; size: number } | null;
  write(container: object, options: { type: 'buffer' }): Uint8Array;
};

async function open(content: Uint8Array | string, name = 'cu.xls') {
  return openWorkbook(typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content, name);
}

async function codeOf(content: Uint8Array | string, name?: string): Promise<unknown> {
  try {
    await open(content, name);
    return 'read';
  } catch (cause) {
    if (cause instanceof HostError) return cause.code;
    throw cause;
  }
}

describe('an .xls', () => {
  it('is read with values, formulas and results, formats, merges, hidden things, protection', async () => {
    const snapshot = await (await open(FIXTURE)).read();
    expect(snapshot.readOnly).toBe(true);
    expect(snapshot.sheets.map(({ name, visibility, protection }) => [name, visibility, protection])).toEqual([
      ['Phụ lục 4', 'visible', null],
      ['Khoá', 'visible', { formatCells: false }],
      ['Ẩn', 'hidden', null],
    ]);
    const [sheet] = snapshot.sheets;
    expect(valuesOf(sheet!)).toMatchObject({
      A1: 'Tổng số hồ sơ',
      B1: 1144,
      C1: '05',
      A3: '=B2/B1*100',
      B3: '=1/0',
      A4: '1.144',
      B4: '99,7',
      C4: 0.997,
      D4: 45107,
    });
    const formats = sheet!.rows.flatMap((row) => row.cells).filter((cell) => cell.format !== 'General');
    expect(formats.map(({ format }) => format)).toEqual(['@', '0.00', '0.0%', 'dd/mm/yyyy']);
    const third = sheet!.rows.find((row) => row.index === 2)!;
    expect(third.cells.map(({ value }) => value)).toEqual([99.825174825, { error: '#DIV/0!' }, true]);
    expect(sheet!.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 1 }]);
    expect(sheet!.rows.filter((row) => row.hidden).map((row) => row.index)).toEqual([1]);
    expect([...sheet!.hiddenColumns]).toEqual([5]);
  });

  it('cannot be written, and comes back as it was', async () => {
    const host = await open(FIXTURE);
    expect(host.kind).toBe('xls');
    const refused = { code: 'xls-read-only' };
    await expect(host.apply([{ kind: 'unmark' }])).rejects.toMatchObject(refused);
    await expect(host.undo({ entries: [] })).rejects.toMatchObject(refused);
    expect(await host.save()).toBe(FIXTURE);
  });

  it('counts dates by the calendar it says', async () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([[1]]), 'S');
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    expect(await (await open(bytes)).read()).toMatchObject({ date1904: true });
  });

  it('says that it needs its password taken off', async () => {
    const container = CFB.read(FIXTURE, { type: 'buffer' });
    const stream = CFB.find(container, '/Workbook')!;
    const content = Buffer.from(stream.content);
    // A FILEPASS record ([MS-XLS] 2.4.117) after the first record, for RC4 encryption: what Excel 97 to 2003 write.
    const filePass = Buffer.alloc(4 + 54);
    filePass.writeUInt16LE(0x2f, 0);
    filePass.writeUInt16LE(54, 2);
    filePass.writeUInt16LE(1, 4);
    filePass.writeUInt16LE(1, 6);
    filePass.writeUInt16LE(1, 8);
    const first = 4 + content.readUInt16LE(2);
    stream.content = Buffer.concat([content.subarray(0, first), filePass, content.subarray(first)]);
    stream.size = stream.content.length;
    const bytes = new Uint8Array(CFB.write(container, { type: 'buffer' }));
    expect(await codeOf(bytes)).toBe('password');
  });

  it.each([
    ['XOR', [0, 0, 0x12, 0x34, 0x56, 0x78]],
    ['RC4', [1, 0, 1, 0, 1, 0, ...Array<number>(48).fill(7)]],
    ['RC4 by CryptoAPI', [1, 0, 2, 0, 2, 0, 0x0c, 0, 0, 0, ...Array<number>(90).fill(7)]],
  ])('says so for %s, also in a stream whose name is in capitals', async (_, filePass) => {
    const globals = [0x09, 0x08, 16, 0, 0, 6, 5, 0, ...Array<number>(12).fill(0)];
    const stream = Uint8Array.from([...globals, 0x2f, 0, filePass.length, 0, ...filePass]);
    for (const name of ['Workbook', 'WORKBOOK', 'Book']) {
      expect(await codeOf(compoundFile({ [name]: stream }))).toBe('password');
    }
  });

  it('is refused when cut off', async () => {
    for (let length = 600; length < FIXTURE.length - 600; length += 512) {
      expect(['broken-file', 'not-a-workbook', 'read']).toContain(await codeOf(FIXTURE.slice(0, length)));
    }
  });
});

describe('what goes by the name of .xls', () => {
  const PAGE =
    '<html><head><meta charset="utf-8"></head><body><table><tr><td colspan="2">Tổng số</td></tr><tr><td>1.144</td><td>99,7</td><td>12/6</td><td>=1+1</td></tr></table></body></html>';

  it('may be a web page: its figures stay the texts they are', async () => {
    const host = await open(PAGE);
    expect(host.kind).toBe('xls');
    const [sheet] = (await host.read()).sheets;
    expect(valuesOf(sheet!)).toEqual({ A1: 'Tổng số', A2: '1.144', B2: '99,7', C2: '12/6', D2: '=1+1' });
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('may be a web page in UTF-16 or Windows-1258', async () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFF' + PAGE, 'utf16le'));
    expect(valuesOf((await (await open(utf16)).read()).sheets[0]!)).toMatchObject({ A1: 'Tổng số' });
    const old = Buffer.from(
      '<meta charset="windows-1258"><table><tr><td>\u00d0\u00f4 ti\u00ea\u00f2n</td></tr></table>',
      'latin1',
    );
    expect(valuesOf((await (await open(new Uint8Array(old))).read()).sheets[0]!)).toEqual({ A1: 'Đô tiê\u0323n' });
  });

  it('may be the XML of Excel 2003', async () => {
    const book = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Phụ lục 2"><Table><Row><Cell><Data ss:Type="Number">1.5</Data></Cell><Cell><Data ss:Type="String">1.144</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const snapshot = await (await open(book)).read();
    expect(snapshot.sheets[0]?.name).toBe('Phụ lục 2');
    expect(valuesOf(snapshot.sheets[0]!)).toEqual({ A1: 1.5, B1: '1.144' });
    expect(await codeOf(book, 'cu.xml')).toBe('read');
    const hostile = book.replace('<Workbook', '<!DOCTYPE Workbook [<!ENTITY a "x">]><Workbook');
    expect(await codeOf(hostile)).toBe('hostile-xml');
  });

  it('is a web page only when it is called .xls, and never with entities of its own', async () => {
    expect(await codeOf(PAGE, 'trang.html')).toBe('not-a-workbook');
    expect(await codeOf(`<!DOCTYPE html [<!ENTITY a "x">]>${PAGE}`)).toBe('hostile-xml');
    expect(await codeOf(`<!DOCTYPE html>${PAGE}`)).toBe('read');
  });

  it('is refused when it is too long for that reader', async () => {
    expect(await codeOf(PAGE + ' '.repeat(21 * 1024 * 1024))).toBe('too-large');
  });

  it('may be an .xlsx after all', async () => {
    const sample = new Uint8Array(readFileSync(join(__dirname, '../../../samples/phu-luc-quang-phu-6t2023.xlsx')));
    expect((await open(sample)).kind).toBe('xlsx');
  });
});
