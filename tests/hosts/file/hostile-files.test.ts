/** Files that are not what they seem: each gets its own clear error, soon, and never another kind of exception. */
import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError, type HostFailure } from '../../../src/workbook/failure.js';
import { MAX_FILE_BYTES } from '../../../src/hosts/file/file-limits.js';
import { openWorkbook, readWorkbook } from '../../../src/hosts/file/open.js';
import { createWorkbook } from '../../../src/hosts/file/create/create-workbook.js';
import { readArchive } from '../../../src/hosts/file/zip/archive.js';
import { crc32 } from '../../../src/hosts/file/zip/crc32.js';
import { compoundFile } from './compound-file.js';
import { richWorkbook } from './rich-workbook.js';
import { sheetXml, smallPackage } from './small-package.js';

const SAMPLES = join(__dirname, '../../../samples');

async function failureOf(bytes: Uint8Array, name = 'tệp.xlsx'): Promise<HostFailure | 'read'> {
  try {
    await (await openWorkbook(bytes, name)).read();
    return 'read';
  } catch (cause) {
    if (cause instanceof HostError) return cause.code;
    throw cause;
  }
}

/** Rewrites what the table of contents and the local header say of an entry's unpacked size. */
function declare(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const entry = readArchive(bytes).find(name)!;
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(entry.record.offset + 24, size, true);
  view.setUint32(entry.offset + 22, size, true);
  return copy;
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('files that are no workbooks', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'a.xlsx'],
    ['one byte', 'P', 'a.xlsx'],
    ['text', 'a,b\n1,2', 'a.csv'],
    ['text called .xls', 'a\tb\n1\t2', 'a.xls'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'a.png'],
    ['a PDF', '%PDF-1.7', 'a.pdf'],
    ['a web page', '<html><table><tr><td>1</td></tr></table></html>', 'a.html'],
    ['a web page without table, called .xls', '<html><body>404</body></html>', 'a.xls'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'a.zip'],
    ['an empty archive', zipSync({}), 'a.zip'],
    ['a Word document', new Uint8Array(readFileSync(join(SAMPLES, 'bao-cao-quang-phu-6t2023.docx'))), 'a.docx'],
    ['another compound file', compoundFile({ WordDocument: strToU8('x') }), 'a.doc'],
  ])('%s is not a workbook', async (_, content, name) => {
    expect(await failureOf(typeof content === 'string' ? strToU8(content) : content, name)).toBe('not-a-workbook');
  });
});

describe('spreadsheets of another kind are named', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['text called .xlsx', 'a,b\n1,2', 'a.xlsx'],
    ['a web page called .xlsx', '<html><table><tr><td>1</td></tr></table></html>', 'a.xlsx'],
    [
      'an OpenDocument sheet',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
      'a.ods',
    ],
    [
      'an .xlsb',
      smallPackage({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
      }),
      'a.xlsb',
    ],
    ['an Apple sheet', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'a.numbers'],
    ['a WPS sheet', compoundFile({ ETStream: strToU8('x') }), 'a.et'],
    ['a web archive called .xls', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', 'a.xls'],
    [
      'a flat OpenDocument sheet',
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      'a.fods',
    ],
  ])('%s', async (_, content, name) => {
    expect(await failureOf(typeof content === 'string' ? strToU8(content) : content, name)).toBe('other-format');
  });
});

describe('locked and broken files', () => {
  it('says that a workbook needs its password taken off', async () => {
    const encrypted = compoundFile({ EncryptionInfo: strToU8('x'), EncryptedPackage: strToU8('x'.repeat(5000)) });
    expect(await failureOf(encrypted)).toBe('password');
    expect(await failureOf(compoundFile({ EncryptedPackage: strToU8('x') }, { deepDirectory: true }))).toBe('password');
  });

  it('says that an encrypted entry needs a password', async () => {
    const bytes = smallPackage();
    const entry = readArchive(bytes).find(SHEET)!;
    const flagged = bytes.slice();
    flagged[entry.record.offset + 8] = (flagged[entry.record.offset + 8] ?? 0) | 1;
    expect(await failureOf(flagged)).toBe('password');
  });

  it('refuses a file cut off anywhere', async () => {
    const bytes = createWorkbook([{ name: 'S', rows: [[1, 'chữ']] }]);
    for (let length = 4; length < bytes.length; length += 7) {
      expect(['broken-file', 'not-a-workbook']).toContain(await failureOf(bytes.slice(0, length)));
    }
  });

  it('refuses a compound file cut off or turned in circles', async () => {
    const whole = compoundFile({ EncryptedPackage: strToU8('x'.repeat(3000)) });
    for (let length = 8; length < whole.length; length += 64) {
      expect(['broken-file', 'password', 'not-a-workbook']).toContain(await failureOf(whole.slice(0, length)));
    }
    const circle = whole.slice();
    new DataView(circle.buffer).setUint32(512 + 4, 1, true); // The directory's next sector: itself.
    expect(await failureOf(circle)).toBe('broken-file');
  });

  it('refuses one changed digit, by the checksum', async () => {
    const text = sheetXml('<row><c><v>1144</v></c></row>');
    const stored = zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(smallPackage({ [SHEET]: text }))).map(([name, part]) => [name, [part, { level: 0 }]]),
      ),
    );
    const at = Buffer.from(stored).indexOf('<v>1144');
    const changed = stored.slice();
    changed[at + 4] = 0x32;
    expect(await failureOf(stored)).toBe('read');
    expect(await failureOf(changed)).toBe('broken-file');
  });

  it('refuses two parts of one name, whatever their case', async () => {
    const bytes = smallPackage({ 'XL/worksheets/SHEET1.xml': sheetXml('') });
    expect(await failureOf(bytes)).toBe('broken-file');
  });

  it('takes no harm from names that climb out of the folder, and keeps them when saving', async () => {
    const bytes = smallPackage({ '../../etc/passwd': 'x', '/xl/a.xml': 'y' });
    const host = await openWorkbook(bytes, 'x');
    await host.apply([{ kind: 'number', sheet: 'S', row: 0, column: 0, value: 2 }]);
    expect(Object.keys(unzipSync(await host.save()))).toEqual(Object.keys(unzipSync(bytes)));
  });

  it('refuses markup that brings a DTD, in each part that is read', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    for (const part of [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      SHEET,
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ]) {
      const texts = Object.fromEntries(
        Object.entries(unzipSync(smallPackage({ [SHEET]: sheetXml('<row><c t="s"><v>0</v></c></row>') }))).map(
          ([name, bytes]) => [name, Buffer.from(bytes).toString()],
        ),
      );
      expect([part, await failureOf(smallPackage({ ...texts, [part]: bomb + texts[part]! }))]).toEqual([
        part,
        'hostile-xml',
      ]);
    }
  });
});

describe('files that are too much', () => {
  it('refuses a file over the bound without looking at it', async () => {
    expect(await failureOf(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('too-large');
  });

  it('refuses a sheet that says it is 2 GB at once', async () => {
    expect(await failureOf(declare(smallPackage(), SHEET, 0x7fffffff))).toBe('zip-bomb');
  });

  it('refuses a part that unpacks to more than it says, long or short', async () => {
    const packed = smallPackage({ [SHEET]: sheetXml(' '.repeat(3_000_000)) });
    expect(await failureOf(packed)).toBe('read');
    expect(await failureOf(declare(packed, SHEET, 1000))).toBe('zip-bomb');
    let noise = '';
    for (let index = 0; noise.length < 400_000; index++)
      noise += `<row><c><v>${(index * 2654435761) % 4294967296}</v></c></row>`;
    const long = smallPackage({ [SHEET]: sheetXml(noise) });
    expect(readArchive(long).find(SHEET)!.packedSize).toBeGreaterThan(64 * 1024);
    expect(await failureOf(long)).toBe('read');
    expect(await failureOf(declare(long, SHEET, 100_000))).toBe('zip-bomb');
    expect(await failureOf(declare(long, SHEET, 500_000))).toBe('broken-file');
  });

  it('refuses a part packed a thousandfold', async () => {
    const bomb = smallPackage({ [SHEET]: sheetXml(' '.repeat(20_000_000)) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failureOf(bomb)).toBe('zip-bomb');
  });

  it('refuses entries that share their bytes', async () => {
    // Two entries of the table point at one local header: how bombs of a few kilobytes reach petabytes.
    const bytes = smallPackage({ 'xl/b.xml': sheetXml('<row/>'), 'xl/c.xml': sheetXml('<row/>') });
    const [b, c] = [readArchive(bytes).find('xl/b.xml')!, readArchive(bytes).find('xl/c.xml')!];
    const shared = bytes.slice();
    new DataView(shared.buffer).setUint32(c.record.offset + 42, b.offset + 4, true);
    expect(await failureOf(shared)).toBe('broken-file');
  });

  it('refuses two entries in one place', async () => {
    const bytes = smallPackage({ 'xl/b.xml': sheetXml('<row/>'), 'xl/c.xml': sheetXml('<row/>') });
    const [b, c] = [readArchive(bytes).find('xl/b.xml')!, readArchive(bytes).find('xl/c.xml')!];
    const shared = bytes.slice();
    new DataView(shared.buffer).setUint32(c.record.offset + 42, b.offset, true);
    expect(await failureOf(shared)).toBe('broken-file');
  });

  it('opens what it saves, however well it packs', async () => {
    const row = `<row>${'<c s="0"/>'.repeat(1000)}</row>`;
    const bytes = zipSync(unzipSync(smallPackage({ [SHEET]: sheetXml(row.repeat(3000)) })), { level: 0 });
    const host = await openWorkbook(bytes, 'x.xlsx');
    await host.apply([{ kind: 'number', sheet: 'S', row: 0, column: 0, value: 5 }]);
    expect(await failureOf(await host.save())).toBe('read');
  });

  it('refuses more attributes than any element has', async () => {
    const attributes = Array.from({ length: 20_000 }, (_, at) => `a${at}=""`).join(' ');
    expect(await failureOf(smallPackage({ [SHEET]: sheetXml(`<row ${attributes}/>`) }))).toBe('broken-file');
  });

  it('reads comments and line ends outside of the root, any number of them', async () => {
    expect(await failureOf(smallPackage({ [SHEET]: '<!-- x -->\n'.repeat(50_000) + sheetXml('') }))).toBe('read');
  });

  it.each(['MergeAcross="1000000000"', 'MergeDown="1000000000"', 'Index="99999999"'])(
    'refuses an Excel 2003 workbook with %s',
    async (span) => {
      const ns = 'urn:schemas-microsoft-com:office:spreadsheet';
      const text = `<?xml version="1.0"?><Workbook xmlns="${ns}" xmlns:ss="${ns}"><Worksheet ss:Name="a"><Table><Row><Cell ss:${span}><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
      expect(await failureOf(strToU8(text), 'a.xls')).toBe('broken-file');
      expect(await failureOf(strToU8('<table><tr><td colspan=1000000000>1</table>'), 'a.xls')).toBe('broken-file');
    },
  );

  it('refuses more entries than a workbook can have', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array(0)]));
    expect(await failureOf(zipSync(many, { level: 0 }))).toBe('too-large');
  });

  it('refuses a thousand levels of elements', async () => {
    expect(await failureOf(smallPackage({ [SHEET]: sheetXml('<a>'.repeat(1000) + '</a>'.repeat(1000)) }))).toBe(
      'broken-file',
    );
  });
});

describe('archives as other writers make them', () => {
  const parts = unzipSync(richWorkbook());

  /** A zip whose entries have the given method and, as streaming writers do, sizes only after the data or in zip64 fields. */
  function archive(style: 'descriptor' | 'zip64'): Uint8Array {
    const chunks: Buffer[] = [];
    const records: Buffer[] = [];
    let offset = 0;
    for (const [name, bytes] of Object.entries(parts)) {
      const packed = Buffer.from(deflateSync(bytes));
      const nameBytes = Buffer.from(name);
      const crc = crc32(bytes);
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(45, 4);
      local.writeUInt16LE(style === 'descriptor' ? 8 : 0, 6);
      local.writeUInt16LE(8, 8);
      local.writeUInt16LE(nameBytes.length, 26);
      const descriptor = Buffer.alloc(style === 'descriptor' ? 16 : 0);
      const wide = Buffer.alloc(style === 'zip64' ? 28 : 0);
      if (style === 'descriptor') {
        descriptor.writeUInt32LE(0x08074b50, 0);
        descriptor.writeUInt32LE(crc, 4);
        descriptor.writeUInt32LE(packed.length, 8);
        descriptor.writeUInt32LE(bytes.length, 12);
      } else {
        local.writeUInt32LE(crc, 14);
        wide.writeUInt16LE(1, 0);
        wide.writeUInt16LE(24, 2);
        wide.writeBigUInt64LE(BigInt(bytes.length), 4);
        wide.writeBigUInt64LE(BigInt(packed.length), 12);
        wide.writeBigUInt64LE(BigInt(offset), 20);
      }
      const record = Buffer.alloc(46);
      record.writeUInt32LE(0x02014b50, 0);
      record.writeUInt16LE(45, 6);
      record.writeUInt16LE(style === 'descriptor' ? 8 : 0, 8);
      record.writeUInt16LE(8, 10);
      record.writeUInt32LE(crc, 16);
      record.writeUInt32LE(style === 'zip64' ? 0xffffffff : packed.length, 20);
      record.writeUInt32LE(style === 'zip64' ? 0xffffffff : bytes.length, 24);
      record.writeUInt16LE(nameBytes.length, 28);
      record.writeUInt16LE(wide.length, 30);
      record.writeUInt32LE(style === 'zip64' ? 0xffffffff : offset, 42);
      records.push(record, nameBytes, wide);
      chunks.push(local, nameBytes, packed, descriptor);
      offset += 30 + nameBytes.length + packed.length + descriptor.length;
    }
    const table = Buffer.concat(records);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(Object.keys(parts).length, 8);
    end.writeUInt16LE(Object.keys(parts).length, 10);
    end.writeUInt32LE(table.length, 12);
    end.writeUInt32LE(offset, 16);
    return new Uint8Array(Buffer.concat([...chunks, table, end]));
  }

  it.each(['descriptor', 'zip64'] as const)('reads and patches an archive with sizes in a %s', async (style) => {
    const bytes = archive(style);
    const host = await openWorkbook(bytes, 'x');
    const plain = await (await openWorkbook(richWorkbook(), 'x')).read();
    expect(await host.read()).toEqual(plain);
    await host.apply([{ kind: 'number', sheet: 'Phụ lục 4', row: 3, column: 3, value: 7 }]);
    const saved = await host.save();
    const after = unzipSync(saved);
    for (const name of Object.keys(parts)) {
      const changes = name === SHEET || name === 'xl/workbook.xml';
      expect([name, Buffer.compare(Buffer.from(parts[name]!), Buffer.from(after[name]!)) === 0]).toEqual([
        name,
        !changes,
      ]);
    }
    expect((await (await openWorkbook(saved, 'x')).read()).sheets[0]?.rows[1]?.cells[2]?.value).toBe(7);
  });

  it('reads the sample through bytes that lie inside a larger buffer', () => {
    const sample = readFileSync(join(SAMPLES, 'phu-luc-quang-phu-6t2023.xlsx'));
    const larger = new Uint8Array(sample.length + 100);
    larger.set(sample, 50);
    expect(readWorkbook(larger.subarray(50, 50 + sample.length))).toEqual(readWorkbook(new Uint8Array(sample)));
  });
});

describe('damage of any kind', () => {
  const seeds: readonly [string, Uint8Array][] = [
    [
      'a small workbook',
      createWorkbook([{ name: 'Phụ lục 2', rows: [['a', 1, { formula: 'B1', value: 1 }]], merges: ['A2:B2'] }]),
    ],
    ['the rich workbook', richWorkbook()],
    ['a compound file', compoundFile({ Workbook: strToU8('x'.repeat(900)) })],
  ];

  it.each(seeds)('of %s either reads or fails by a host error', async (_, bytes) => {
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.nat(bytes.length)), async (changes, cut) => {
        const damaged = bytes.slice(0, cut ?? bytes.length);
        for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
        await failureOf(damaged);
      }),
      { numRuns: 400 },
    );
  });

  it('of the markup inside either reads, or patches, or fails by a host error', async () => {
    const parts = Object.fromEntries(
      Object.entries(unzipSync(richWorkbook())).filter(([name]) => /\.(xml|rels)$/.test(name)),
    );
    const names = Object.keys(parts).filter((name) => /workbook|sheet|styles|Strings|calc|rels|Types/.test(name));
    const change = fc.tuple(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom('<', '>', '"', '0', '9', '/', ' ', 'x', '', '-', '=', '&', '<c/>', '<row>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const damaged = { ...parts };
        for (const [name, place, text] of changes) {
          const old = Buffer.from(damaged[name]!).toString('latin1');
          const at = place % old.length;
          damaged[name] = new Uint8Array(Buffer.from(old.slice(0, at) + text + old.slice(at + 1), 'latin1'));
        }
        try {
          const host = await openWorkbook(zipSync(damaged, { level: 0 }), 'x');
          const { sheets } = await host.read();
          const sheet = sheets[0]?.name ?? 'S';
          const journal = await host.apply([
            { kind: 'number', sheet, row: 3, column: 3, value: 1, format: '0.000' },
            { kind: 'mark', sheet, row: 3, column: 3, level: 'error', sentence: '' },
            { kind: 'settings', json: '{}' },
          ]);
          await host.undo(journal);
          await host.apply([{ kind: 'unmark' }, { kind: 'settings', json: null }]);
          await host.save();
        } catch (cause) {
          if (!(cause instanceof HostError)) throw cause;
        }
      }),
      { numRuns: 120 },
    );
  });
});
