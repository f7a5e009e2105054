/** Small OLE compound files ([MS-CFB]) made by hand: what an encrypted workbook and an old .xls come in. */

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * A compound file with these streams. Sector 0 holds the allocation table, the directory comes next, then the streams.
 * @param options.deepDirectory Puts fillers before the streams, so that their names stand in a later directory sector.
 */
export function compoundFile(
  streams: Readonly<Record<string, Uint8Array>>,
  options: { deepDirectory?: boolean } = {},
): Uint8Array {
  const fillers = options.deepDirectory ? ['Filler1', 'Filler2', 'Filler3', 'Filler4'] : [];
  const names = ['Root Entry', ...fillers, ...Object.keys(streams)];
  const directorySectors = Math.ceil(names.length / 4);
  const table: number[] = [0xfffffffd];
  for (let index = 0; index < directorySectors; index++) table.push(index + 1 < directorySectors ? index + 2 : END);
  const starts = new Map<string, number>();
  const contents: Uint8Array[] = [];
  for (const [name, stream] of Object.entries(streams)) {
    const sectors = Math.max(8, Math.ceil(stream.length / SECTOR)); // Below 4096 bytes a stream would be a mini stream.
    starts.set(name, table.length);
    for (let index = 0; index < sectors; index++) table.push(index + 1 < sectors ? table.length + 1 : END);
    const padded = new Uint8Array(sectors * SECTOR);
    padded.set(stream);
    contents.push(padded);
  }
  const file = Buffer.alloc(SECTOR * (2 + directorySectors) + contents.reduce((sum, one) => sum + one.length, 0));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(END, 60);
  file.writeUInt32LE(END, 68);
  for (let index = 0; index < 109; index++) file.writeUInt32LE(index === 0 ? 0 : FREE, 76 + index * 4);
  for (let index = 0; index < 128; index++) file.writeUInt32LE(table[index] ?? FREE, SECTOR + index * 4);
  names.forEach((name, index) => {
    const at = SECTOR * 2 + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file.writeUInt8(index === 0 ? 5 : 2, at + 66);
    file.writeUInt32LE(FREE, at + 68);
    file.writeUInt32LE(index + 1 < names.length ? index + 1 : FREE, at + 72);
    file.writeUInt32LE(index === 0 && names.length > 1 ? 1 : FREE, at + 76);
    file.writeUInt32LE(starts.get(name) ?? END, at + 116);
    file.writeUInt32LE(starts.has(name) ? Math.max(4096, streams[name]?.length ?? 0) : 0, at + 120);
  });
  let at = SECTOR * (2 + directorySectors);
  for (const content of contents) {
    file.set(content, at);
    at += content.length;
  }
  return new Uint8Array(file);
}
