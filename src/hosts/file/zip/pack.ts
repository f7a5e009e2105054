/**
 * Writes an archive again with some entries changed, added or left out. Entries that stay are copied as they stand,
 * packed bytes, local header and all: nothing is unpacked that nobody touched. Also packs an archive from nothing.
 */
import { type Archive, type ZipEntry, partKey } from './archive.js';
import { crc32 } from './crc32.js';
import { deflate } from './deflate.js';

/** What becomes of an entry: its new bytes, or null when it goes. */
export interface EntryChange {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_RECORD = 0x02014b50;
const END_RECORD = 0x06054b50;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the zip format's first day: what we write does not depend on a clock. */
const FIRST_DAY = 0x0021;
const ZIP64_EXTRA = 0x0001;
const FULL_32 = 0xffffffff;

/** The archive with the changes made, packed or stored as they are. Changed entries keep their place, new ones come last. */
export function repack(archive: Archive, changes: readonly EntryChange[], isStored = false): Uint8Array {
  const byKey = new Map(changes.map((change) => [partKey(change.name), change]));
  const writer = new Writer(isStored);
  const physical = [...archive.entries].sort((one, other) => one.offset - other.offset);
  writer.add(archive.bytes.subarray(0, physical[0]?.offset ?? 0));
  const records = new Map<ZipEntry, Uint8Array>();
  for (const entry of physical) {
    const change = byKey.get(partKey(entry.name));
    byKey.delete(partKey(entry.name));
    if (!change) {
      records.set(entry, movedRecord(archive, entry, writer.length));
      writer.add(archive.bytes.subarray(entry.offset, entry.end));
    } else if (change.bytes) {
      const old = new DataView(archive.bytes.buffer, archive.bytes.byteOffset + entry.record.offset, 46);
      const dating = { time: old.getUint16(12, true), date: old.getUint16(14, true) };
      records.set(entry, writer.addEntry(entry.name, change.bytes, dating));
    }
  }
  const kept = archive.entries.flatMap((entry) => records.get(entry) ?? []);
  const added = [...byKey.values()].flatMap(({ name, bytes }) => (bytes ? [writer.addEntry(name, bytes)] : []));
  return writer.finish([...kept, ...added], archive.comment);
}

/** A new archive of these entries, in this order. */
export function packArchive(entries: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const writer = new Writer();
  const records = entries.map(({ name, bytes }) => writer.addEntry(name, bytes));
  return writer.finish(records, new Uint8Array(0));
}

/** An entry's record as it was but for where the entry now lies. */
function movedRecord(archive: Archive, entry: ZipEntry, offset: number): Uint8Array {
  const { nameLength, extraLength, commentLength } = entry.record;
  const { offset: from } = entry.record;
  const length = 46 + nameLength + extraLength + commentLength;
  // A copy by constructor: the `slice` of a Node Buffer would be a view, and writing would go through to the file.
  const record = new Uint8Array(archive.bytes.subarray(from, from + length));
  const view = new DataView(record.buffer);
  const wide = [20, 24, 42].some((field) => view.getUint32(field, true) === FULL_32);
  view.setUint32(42, offset, true);
  if (!wide) return record;
  // Sizes from a zip64 field fit into the record itself, since nothing that large is ever opened.
  view.setUint32(20, entry.packedSize, true);
  view.setUint32(24, entry.size, true);
  const extra = withoutZip64(record.subarray(46 + nameLength, 46 + nameLength + extraLength));
  view.setUint16(30, extra.length, true);
  return concatenate([record.subarray(0, 46 + nameLength), extra, record.subarray(46 + nameLength + extraLength)]);
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_EXTRA) kept.push(extra.subarray(at, next));
    at = next;
  }
  return concatenate(kept);
}

class Writer {
  length = 0;
  private readonly chunks: Uint8Array[] = [];

  constructor(private readonly isStored = false) {}

  add(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
  }

  /** Adds an entry, packed, and returns its record for the table of contents. */
  addEntry(name: string, bytes: Uint8Array, dating = { time: 0, date: FIRST_DAY }): Uint8Array {
    const nameBytes = new TextEncoder().encode(name);
    const packed = this.isStored ? bytes : deflate(bytes);
    const record = new Uint8Array(46 + nameBytes.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, CENTRAL_RECORD, true);
    view.setUint16(4, VERSION, true);
    view.setUint16(6, VERSION, true);
    view.setUint16(8, nameBytes.length === name.length ? 0 : UTF8_NAME, true);
    view.setUint16(10, this.isStored ? STORED : DEFLATED, true);
    view.setUint16(12, dating.time, true);
    view.setUint16(14, dating.date, true);
    view.setUint32(16, crc32(bytes), true);
    view.setUint32(20, packed.length, true);
    view.setUint32(24, bytes.length, true);
    view.setUint16(28, nameBytes.length, true);
    view.setUint32(42, this.length, true);
    record.set(nameBytes, 46);
    // The local header is the record's fields from "version needed" to the name's length, under another signature.
    const header = new Uint8Array(30 + nameBytes.length);
    new DataView(header.buffer).setUint32(0, LOCAL_HEADER, true);
    header.set(record.subarray(6, 30), 4);
    header.set(nameBytes, 30);
    this.add(header);
    this.add(packed);
    return record;
  }

  finish(records: readonly Uint8Array[], comment: Uint8Array): Uint8Array {
    const offset = this.length;
    for (const record of records) this.add(record);
    const end = new Uint8Array(22);
    const view = new DataView(end.buffer);
    view.setUint32(0, END_RECORD, true);
    view.setUint16(8, records.length, true);
    view.setUint16(10, records.length, true);
    view.setUint32(12, this.length - offset, true);
    view.setUint32(16, offset, true);
    view.setUint16(20, comment.length, true);
    this.add(end);
    this.add(comment);
    return concatenate(this.chunks);
  }
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
