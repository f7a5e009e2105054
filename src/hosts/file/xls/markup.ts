/**
 * Reporting software likes to write a web page or the XML of Excel 2003 and call it .xls; Excel opens both.
 * Here they are recognised and decoded; nothing that could expand or be fetched gets through.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address.js';
import { HostError } from '../../../workbook/failure.js';
import { MAX_MARKUP_BYTES } from '../file-limits.js';
import { decodePart } from '../xml/part-text.js';

/** How much of the beginning decides what the text is. */
const BEGINNING = 4096;
const EXCEL_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';

/**
 * The text of a web page with a table, or of an Excel 2003 XML workbook; null for anything else.
 * @throws HostError `too-large`, `hostile-xml`.
 */
export function decodeMarkup(bytes: Uint8Array): string | null {
  const beginning = decodeLoosely(bytes.subarray(0, BEGINNING)).trimStart();
  if (!beginning.startsWith('<')) return null;
  const isExcel2003 = beginning.includes(EXCEL_2003);
  if (!isExcel2003 && !/<(html|table|!doctype html)\b/i.test(beginning)) return null;
  if (bytes.length > MAX_MARKUP_BYTES) throw new HostError('too-large', `${bytes.length} bytes of markup`);
  const text = isExcel2003 ? decodePart(bytes, 'workbook').text : decodeLoosely(bytes);
  if (/<!entity\b/i.test(text) || (isExcel2003 && /<!doctype\b/i.test(text))) throw new HostError('hostile-xml');
  refuseWideSpans(text);
  return isExcel2003 || /<table\b/i.test(text) ? text : null;
}

/** A web page says its encoding in itself, if at all; Vietnamese ones are UTF-8, seldom UTF-16 or Windows-1258. */
function decodeLoosely(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const charset = /charset\s*=\s*["']?(windows-125[28])/i.exec(text.slice(0, BEGINNING))?.[1];
  return charset === undefined ? text : new TextDecoder(charset).decode(bytes);
}

/** Spans and places beyond a sheet: the reader of such files would go through each of their cells. */
function refuseWideSpans(text: string): void {
  for (const [, name = '', digits = ''] of text.matchAll(
    /\b(colspan|MergeAcross|rowspan|MergeDown|Index|Span)\s*=\s*["']?(\d{5,})/gi,
  )) {
    const most = /^(?:colspan|mergeacross)$/i.test(name) ? MAX_COLUMNS : MAX_ROWS;
    if (Number(digits) > most) throw new HostError('broken-file', `${name} ${digits.slice(0, 20)}`);
  }
}
