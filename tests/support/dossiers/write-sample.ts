/** A laid-out list as bytes: the HTML table that systems save as .xls, CSV in the encodings that are met. For .xlsx see `write-xlsx.ts`. */
import type { LaidOut, LaidOutRows, SampleCell } from './lay-out.js';

export type SampleEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** Rows that are written at once. */
const ROWS_A_PIECE = 2000;

/** The page that `downloadPhieuExcel` makes of the table on the screen. */
export function toHtmlXls(laidOut: LaidOut): Uint8Array {
  return Buffer.concat([...htmlPieces(laidOut)]);
}

export function toCsv(laidOut: LaidOut, encoding: SampleEncoding = 'utf-8-bom', separator = ','): Uint8Array {
  const width = laidOut.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Buffer.concat([...csvPieces({ ...laidOut, width }, encoding, separator)]);
}

/** The same page, piece by piece. */
export function* htmlPieces({ rows, merges }: Omit<LaidOutRows, 'width'>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="UTF-8"></head>' +
      '<body><table id="danhSachHoSoTable" border="1">\n',
  );
  for (const { from, piece } of piecesOf(rows)) {
    const text = piece.map((row, at) => rowHtml(row, from + at, merges)).join('\n');
    yield encoder.encode(from === 0 ? text : `\n${text}`);
  }
  yield encoder.encode('\n</table></body></html>');
}

function rowHtml(row: readonly SampleCell[], at: number, merges: LaidOut['merges']): string {
  const tag = at === 2 ? 'th' : 'td';
  const cells = row.map((cell, column) => {
    const merge = merges.find(({ top, left }) => top === at && left === column);
    const span = merge ? merge.right - merge.left + 1 : 1;
    return `<${tag}${span > 1 ? ` colspan="${span}"` : ''}>${escapeHtml(textOfCell(cell))}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** The same text, piece by piece: a million rows are more than one string holds. */
export function* csvPieces(
  { rows, width }: LaidOutRows,
  encoding: SampleEncoding = 'utf-8-bom',
  separator = ',',
): Generator<Uint8Array> {
  const quote = (text: string): string => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (row: readonly SampleCell[]): string =>
    `${Array.from({ length: width }, (_, at) => quote(textOfCell(row[at] ?? null))).join(separator)}\r\n`;
  yield encode('', encoding);
  for (const { piece } of piecesOf(rows)) yield encodeMore(piece.map(line).join(''), encoding);
}

function* piecesOf(
  rows: Iterable<readonly SampleCell[]>,
): Generator<{ readonly from: number; readonly piece: readonly (readonly SampleCell[])[] }> {
  let piece: (readonly SampleCell[])[] = [];
  let from = 0;
  for (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_A_PIECE) continue;
    yield { from, piece };
    from += piece.length;
    piece = [];
  }
  yield { from, piece };
}

function textOfCell(cell: SampleCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? String(cell.serial) : String(cell);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A whole text, its mark in front where the encoding has one. */
export function encode(text: string, encoding: SampleEncoding): Uint8Array {
  const hasMark = encoding === 'utf-8-bom' || encoding === 'utf-16le' || encoding === 'utf-16be';
  return encodeMore(hasMark ? `\ufeff${text}` : text, encoding);
}

/** What follows in the same file. */
function encodeMore(text: string, encoding: SampleEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1258':
      return encode1258(text);
  }
}

/** Windows-1258 holds ă, â, ê, ô, ơ, ư, đ and the tones apart: ế is ê and a combining acute. */
function encode1258(text: string): Uint8Array {
  const byteOf = bytesOf1258();
  const bytes = Array.from(text.normalize('NFC')).flatMap((character) => {
    const whole = byteOf.get(character);
    if (whole !== undefined) return [whole];
    const tones =
      character
        .normalize('NFD')
        .match(/[\u0300\u0301\u0303\u0309\u0323]/g)
        ?.join('') ?? '';
    const base = character
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC');
    return Array.from(base + tones).map((one) => {
      const byte = byteOf.get(one);
      if (byte === undefined) throw new Error(`Windows-1258 has no ${character}`);
      return byte;
    });
  });
  return Uint8Array.from(bytes);
}

let known1258: ReadonlyMap<string, number> | null = null;

function bytesOf1258(): ReadonlyMap<string, number> {
  if (known1258) return known1258;
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
  known1258 = byteOf;
  return byteOf;
}
