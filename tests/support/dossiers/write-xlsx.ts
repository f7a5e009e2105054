/**
 * A laid-out list as an .xlsx of any size. The product's own writer makes the workbook's parts; the rows of large lists are
 * written into the sheet piece by piece, because a million of them are more than one string holds.
 */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { createWorkbook, type NewCell } from '../../../src/hosts/file/create/create-workbook.js';
import { formatAddress, formatRange } from '../../../src/workbook/address.js';
import type { LaidOut, LaidOutRows, SampleCell } from './lay-out.js';

export interface SheetOptions {
  readonly name?: string;
  readonly date1904?: boolean;
}

const SHEET_PART = 'xl/worksheets/sheet1.xml';
/** Rows that define the styles: a text, a date, a number. */
const STYLE_ROW: readonly SampleCell[] = ['x', { serial: 1 }, 1];
const ROWS_A_PIECE = 2000;

export function toXlsx(laidOut: LaidOut, options: SheetOptions = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  writeXlsx(laidOut, options, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** The same, handed on as it is made. */
export function writeXlsx(
  { rows, merges }: Omit<LaidOutRows, 'width'>,
  options: SheetOptions,
  take: (chunk: Uint8Array) => void,
): void {
  const { name = 'Danh sách hồ sơ', date1904 = false } = options;
  const template = createWorkbook([{ name, rows: [STYLE_ROW.map(newCell)], merges: merges.map(formatRange) }], {
    date1904,
  });
  const parts = unzipSync(template);
  const sheet = strFromU8(parts[SHEET_PART] ?? new Uint8Array());
  const [, textStyle = '', dateStyle = ''] =
    /<c r="A1"(?: s="(\d+)")?[^>]*>.*?<c r="B1"(?: s="(\d+)")?/s.exec(sheet) ?? [];
  const styles = { text: styleAttribute(textStyle), date: styleAttribute(dateStyle) };
  const [before = '', after = ''] = sheet.split(/<sheetData>.*<\/sheetData>/s);
  const zip = new Zip((error, data) => {
    if (error) throw error;
    if (data.length > 0) take(data);
  });
  for (const [part, bytes] of Object.entries(parts)) {
    const entry = new ZipDeflate(part, { level: 1 });
    zip.add(entry);
    if (part !== SHEET_PART) {
      entry.push(bytes, true);
      continue;
    }
    entry.push(strToU8(`${before}<sheetData>`));
    let piece: string[] = [];
    let at = 0;
    for (const row of rows) {
      piece.push(rowXml(row, at, styles));
      at += 1;
      if (piece.length < ROWS_A_PIECE) continue;
      entry.push(strToU8(piece.join('')));
      piece = [];
    }
    entry.push(strToU8(piece.join('')));
    entry.push(strToU8(`</sheetData>${after}`), true);
  }
  zip.end();
}

function newCell(cell: SampleCell): NewCell | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') return { value: cell.serial, format: 'dd/mm/yyyy' };
  return typeof cell === 'string' ? { value: cell, format: '@' } : { value: cell };
}

function styleAttribute(style: string): string {
  return style === '' ? '' : ` s="${style}"`;
}

function rowXml(
  row: readonly SampleCell[],
  at: number,
  styles: { readonly text: string; readonly date: string },
): string {
  const cells = row.map((cell, column) => {
    if (cell === null || cell === '') return '';
    const reference = `<c r="${formatAddress({ row: at, column })}"`;
    if (typeof cell === 'object') return `${reference}${styles.date}><v>${cell.serial}</v></c>`;
    if (typeof cell === 'number') return `${reference}><v>${cell}</v></c>`;
    const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `${reference}${styles.text} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${at + 1}">${cells.join('')}</row>`;
}
