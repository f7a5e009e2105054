/** What is read of a Word document and of plain text, and what is refused. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Block, Table } from '../../../../src/document/document.js';
import { openDocument } from '../../../../src/hosts/file/docx/open-document.js';
import { HostError } from '../../../../src/workbook/failure.js';
import { docx, docxOfParts, paragraph, run, table } from '../../../support/make-docx.js';

const read = (body: string): readonly Block[] => openDocument(docx(body), 'x.docx').blocks;
const texts = (body: string): readonly string[] =>
  read(body).map((block) => (block.kind === 'table' ? '[table]' : block.text));
const tableOf = (body: string): Table => {
  const found = read(body).find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
};
const codeOf = (bytes: Uint8Array): string => {
  try {
    openDocument(bytes, 'x.docx');
    return 'read';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text of a document', () => {
  test('runs are joined; tabs, breaks and hyphens are kept; page breaks say nothing', () => {
    expect(
      texts(
        `<w:p>${run('đã tiếp ')}${run('nhận 1')}${run('.157')}<w:r><w:tab/><w:t>hồ sơ</w:t><w:br/><w:t>NQ</w:t><w:noBreakHyphen/><w:t>CP</w:t><w:br w:type="page"/></w:r></w:p>`,
      ),
    ).toEqual(['đã tiếp nhận 1.157\thồ sơ\nNQ-CP']);
  });

  test('tracked deletions are left out, insertions kept; a deleted paragraph mark joins', () => {
    const changed = `<w:p>${run('tiếp nhận ')}<w:del w:id="1"><w:r><w:delText>900</w:delText></w:r></w:del><w:ins w:id="2">${run('912')}</w:ins>${run(' hồ sơ')}</w:p>`;
    expect(texts(changed)).toEqual(['tiếp nhận 912 hồ sơ']);
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('một ')}</w:p>${paragraph('câu')}`;
    expect(texts(joined)).toEqual(['một câu']);
    const moved = `<w:p><w:moveFrom w:id="1">${run('cũ')}</w:moveFrom><w:moveTo w:id="2">${run('mới')}</w:moveTo></w:p>`;
    expect(texts(moved)).toEqual(['mới']);
  });

  test('hidden text, field codes and notes are not read; fields, links and structured content are', () => {
    expect(
      texts(
        `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${run('liên kết')}</w:hyperlink><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      ),
    ).toEqual(['liên kết']);
    expect(
      texts(`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${paragraph('trong khung')}</w:sdtContent></w:sdt>`),
    ).toEqual(['trong khung']);
  });

  test('a text box follows its paragraph, once', () => {
    const box = `<w:txbxContent>${paragraph('Phụ lục 4')}</w:txbxContent>`;
    expect(
      texts(
        `<w:p>${run('thân')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    ).toEqual(['thân', 'Phụ lục 4']);
  });

  test('paragraphs with text are numbered from 1; lists and styles are told', () => {
    expect(
      read(
        paragraph('một', '<w:pStyle w:val="Heading1"/>') +
          paragraph('') +
          table([['a']]) +
          paragraph('hai', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'),
      ),
    ).toMatchObject([
      { number: 1, style: 'Heading1', listLevel: null },
      { number: 0 },
      { kind: 'table' },
      { number: 2, listLevel: 1 },
    ]);
  });
});

describe('tables', () => {
  test('cells know where they start and how far they reach', () => {
    const { rows } = tableOf(
      table([
        [
          { text: 'STT', merge: 'restart' },
          { text: 'Kết quả', span: 2 },
          { text: 'Ghi chú', merge: 'restart' },
        ],
        [{ text: '', merge: 'continue' }, 'Đơn vị', 'Số liệu', { text: '', merge: 'continue' }],
        ['1', 'Hồ sơ', '05', ''],
      ]),
    );
    expect(
      rows.map(({ cells }) => cells.map(({ column, columns, rows: height, text }) => [column, columns, height, text])),
    ).toEqual([
      [
        [0, 1, 2, 'STT'],
        [1, 2, 1, 'Kết quả'],
        [3, 1, 2, 'Ghi chú'],
      ],
      [
        [1, 1, 1, 'Đơn vị'],
        [2, 1, 1, 'Số liệu'],
      ],
      [
        [0, 1, 1, '1'],
        [1, 1, 1, 'Hồ sơ'],
        [2, 1, 1, '05'],
        [3, 1, 1, ''],
      ],
    ]);
  });

  test('tables inside cells, repeated header rows and deleted rows', () => {
    const inner = table([['5']]);
    const found = tableOf(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${paragraph('đầu')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph('bỏ')}</w:tc></w:tr><w:tr><w:tc>${inner}${paragraph('')}</w:tc></w:tr></w:tbl>`,
    );
    expect(found.rows.map(({ isHeader, cells }) => [isHeader, cells[0]?.text, cells[0]?.tables.length])).toEqual([
      [true, 'đầu', 0],
      [false, '', 1],
    ]);
  });
});

describe('plain text', () => {
  const sample = 'Tiếp nhận 1.157 hồ sơ.\r\n1.\tSố văn bản\t05\t\r\n\r\n2.\tSố khác\t\t\r\nHết';
  test.each([
    ['UTF-8', utf8(sample)],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(sample)])],
    ['UTF-16 little-endian', new Uint8Array([0xff, 0xfe, ...Buffer.from(sample, 'utf16le')])],
    ['UTF-16 big-endian', new Uint8Array([0xfe, 0xff, ...Buffer.from(sample, 'utf16le').swap16()])],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(sample, 'utf16le'))],
  ])('in %s', (_, bytes) => {
    const { blocks } = openDocument(bytes, 'x.txt');
    expect(blocks.map((block) => (block.kind === 'table' ? block.rows.length : block.text))).toEqual([
      'Tiếp nhận 1.157 hồ sơ.',
      2,
      'Hết',
    ]);
  });
});

describe('refused', () => {
  test('entities and document types', () => {
    expect(codeOf(docx(paragraph('&x;'), { prolog: '<!DOCTYPE w [<!ENTITY x "y">]>' }))).toBe('hostile-xml');
    expect(codeOf(docx('', { prolog: '<!DOCTYPE w SYSTEM "http://example.org/x.dtd">' }))).toBe('hostile-xml');
  });

  test('bombs and broken packages', () => {
    const bomb = docxOfParts([{ name: 'word/document.xml', text: ' '.repeat(20 * 1024 * 1024) }]);
    expect(codeOf(bomb)).toBe('zip-bomb');
    expect(codeOf(docx(paragraph('x')).slice(0, -30))).toBe('broken-file');
    expect(codeOf(docx('<w:p><w:r></w:p>'))).toBe('broken-file');
    expect(codeOf(docx('<w:p>'.repeat(400) + '</w:p>'.repeat(400)))).toBe('broken-file');
    const damaged = docx(paragraph('một đoạn văn'));
    const inside = Buffer.from(damaged).indexOf('word/document.xml') + 60;
    damaged[inside] = (damaged[inside] ?? 0) ^ 0xff;
    expect(['broken-file', 'zip-bomb']).toContain(codeOf(damaged));
  });

  test('what is no report', () => {
    expect(codeOf(readFileSync('samples/phu-luc-quang-phu-6t2023.xlsx'))).toBe('not-a-document');
    expect(codeOf(docx('', { namespace: 'urn:another' }))).toBe('not-a-document');
    expect(codeOf(docxOfParts([{ name: 'a.txt', text: 'x' }]))).toBe('not-a-document');
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe(
      'not-a-document',
    );
  });

  test('an old .doc and a document with a password', () => {
    expect(codeOf(compoundFile('WordDocument'))).toBe('not-a-document');
    expect(codeOf(compoundFile('EncryptedPackage'))).toBe('password');
  });
});

/** The smallest OLE file with one stream of that name: header, allocation table, directory. */
function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let at = 0; at < 109; at += 1) view.setUint32(76 + at * 4, at === 0 ? 0 : 0xffffffff, true);
  for (let at = 0; at < 128; at += 1) view.setUint32(512 + at * 4, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  Array.from(name).forEach((letter, at) => view.setUint16(1024 + at * 2, letter.charCodeAt(0), true));
  view.setUint16(1024 + 64, (name.length + 1) * 2, true);
  return bytes;
}
