/** A small .xls whose reading in the library has no end that anybody would wait for: a link over all cells of a sheet. */
import * as XLSX from '@e965/xlsx';

/** The library's container functions, which it leaves untyped. */
const CFB = XLSX.CFB as {
  read(bytes: Uint8Array, options: { type: 'buffer' }): object;
  find(container: object, path: string): { content: Uint8Array; size: number } | null;
  write(container: object, options: { type: 'buffer' }): Uint8Array;
};

/** [MS-XLS] 2.4.140 HLink: an area, then how the link is written ([MS-OSHARED] 2.3.7.1), here without a target. */
const HLINK = 0x1b8;
const EOF = 0x0a;
const LAST = 0xffff;

/** A sheet of one cell, in BIFF8; `text` stands in it. */
export function endlessXls(text = 'x'): Uint8Array {
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([[text]]), 'Tab');
  const container = CFB.read(XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array, { type: 'buffer' });
  const stream = CFB.find(container, '/Workbook');
  if (!stream) throw new Error('the library wrote no workbook');
  const body = Buffer.from(stream.content.subarray(0, stream.size));
  // The only sheet stands last, so nothing behind the link has a place that somebody else names.
  const end = body.length - 4;
  if (body.readUInt16LE(end) !== EOF) throw new Error('the sheet ends otherwise');
  const link = Buffer.alloc(4 + 8 + 16 + 8);
  link.writeUInt16LE(HLINK, 0);
  link.writeUInt16LE(link.length - 4, 2);
  link.writeUInt16LE(LAST, 6); // rows 0 to the last
  link.writeUInt16LE(LAST, 10); // and columns
  link.writeUInt32LE(2, 28); // the version of what follows; no flags, so nothing follows
  const longer = Buffer.concat([body.subarray(0, end), link, body.subarray(end)]);
  stream.content = longer;
  stream.size = longer.length;
  return new Uint8Array(CFB.write(container, { type: 'buffer' }));
}
