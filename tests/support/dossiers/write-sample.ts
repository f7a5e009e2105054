/** A laid-out list as bytes: the HTML table that systems save as .xls, CSV in the encodings that are met. For .xlsx see `write-xlsx.ts`. */
import type { LaidOut, SampleCell } from './lay-out.js';

export type SampleEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** The page that `downloadPhieuExcel` makes of the table on the screen. */
export function toHtmlXls({ rows, merges }: LaidOut): Uint8Array {
  const spanOf = (row: number, column: number): number => {
    const merge = merges.find(({ top, left }) => top === row && left === column);
    return merge ? merge.right - merge.left + 1 : 1;
  };
  const body = rows
    .map((row, at) => {
      const tag = at === 2 ? 'th' : 'td';
      const cells = row.map((cell, column) => {
        const span = spanOf(at, column);
        return `<${tag}${span > 1 ? ` colspan="${span}"` : ''}>${escapeHtml(textOfCell(cell))}</${tag}>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');
  const page =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="UTF-8"></head>' +
    `<body><table id="danhSachHoSoTable" border="1">\n${body}\n</table></body></html>`;
  return new TextEncoder().encode(page);
}

export function toCsv({ rows }: LaidOut, encoding: SampleEncoding = 'utf-8-bom', separator = ','): Uint8Array {
  const quote = (text: string): string => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const text = rows
    .map((row) => Array.from({ length: width }, (_, at) => quote(textOfCell(row[at] ?? null))).join(separator))
    .join('\r\n');
  return encode(`${text}\r\n`, encoding);
}

function textOfCell(cell: SampleCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? String(cell.serial) : String(cell);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function encode(text: string, encoding: SampleEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'windows-1258':
      return encode1258(text);
  }
}

/** Windows-1258 holds ă, â, ê, ô, ơ, ư, đ and the tones apart: ế is ê and a combining acute. */
function encode1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
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
