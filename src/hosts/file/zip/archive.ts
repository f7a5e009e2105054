/**
 * The table of contents of a zip: where each entry lies, without unpacking anything. Our own, not the library's,
 * because saving copies the untouched entries as they stand, packed, and so must know their exact bytes.
 * Names are only ever looked up, never used as paths on a disk, so `..` in one does no harm.
 */
import { HostError } from '../../../workbook/failure.js';
import { MAX_ENTRIES, MAX_FILE_BYTES } from '../file-limits.js';

/** One entry of the archive. Offsets count from the start of the file's bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts and where the packed bytes do. */
  readonly offset: number;
  readonly dataOffset: number;
  /** Where the next entry, or the table of contents, starts: header, data and what follows them are copied up to here. */
  readonly end: number;
  /** The entry's record in the table of contents: where it lies and how long its parts are. */
  readonly record: {
    readonly offset: number;
    readonly nameLength: number;
    readonly extraLength: number;
    readonly commentLength: number;
  };
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the table of contents. */
  readonly entries: readonly ZipEntry[];
  /** The archive's own comment, kept when saving. */
  readonly comment: Uint8Array;
  /** Finds a part by name, as the package format compares them: letter case and a leading slash do not count. */
  find(name: string): ZipEntry | undefined;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_RECORD = 0x02014b50;
const END_RECORD = 0x06054b50;
export const END_RECORD_LENGTH = 22;
const ZIP64_EXTRA = 0x0001;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;

const utf8 = new TextDecoder('utf-8', { fatal: false });
const latin = new TextDecoder('latin1');

/** True when the bytes begin as a zip with at least one entry does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** How two part names are compared. */
export function partKey(name: string): string {
  const slashed = name.includes('\\') ? name.replaceAll('\\', '/') : name;
  return (slashed.startsWith('/') ? slashed.slice(1) : slashed).toLowerCase();
}

/**
 * Reads the table of contents.
 * @throws HostError `too-large`, or `broken-file` when the table is damaged, contradicts itself or names a part twice.
 */
export function readArchive(bytes: Uint8Array): Archive {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError('too-large', `${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const tableOffset = view.getUint32(end + 16, true);
  const tableEnd = tableOffset + view.getUint32(end + 12, true);
  if (count === FULL_16 || tableOffset === FULL_32) throw new HostError('too-large', 'zip64');
  if (tableEnd > end || view.getUint16(end + 8, true) !== count) throw broken('table of contents');
  if (count > MAX_ENTRIES) throw new HostError('too-large', `${count} entries`);
  const found = readRecords(view, bytes, tableOffset, tableEnd, count);
  const entries = placeEntries(view, found, tableOffset);
  const comment = bytes.subarray(end + END_RECORD_LENGTH, end + END_RECORD_LENGTH + view.getUint16(end + 20, true));
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (byKey.has(key)) throw broken(`two parts named ${entry.name}`);
    byKey.set(key, entry);
  }
  return { bytes, entries, comment, find: (name) => byKey.get(partKey(name)) };
}

/** The end record stands last, before a comment of at most 64 kB. */
export function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_LENGTH - FULL_16);
  for (let at = view.byteLength - END_RECORD_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw broken('no end record');
}

/** An entry as the table of contents has it, before its place is looked at. */
export type FoundEntry = Omit<ZipEntry, 'dataOffset' | 'end'>;

/** The records of the table of contents between `from` and `to`. */
export function readRecords(view: DataView, bytes: Uint8Array, from: number, to: number, count: number): FoundEntry[] {
  const found: FoundEntry[] = [];
  let at = from;
  for (let index = 0; index < count; index++) {
    if (at + 46 > to || view.getUint32(at, true) !== CENTRAL_RECORD) throw broken(`record ${index}`);
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > to) throw broken(`record ${index}`);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    found.push({
      name: (flags & UTF8_NAME ? utf8 : latin).decode(nameBytes),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & ENCRYPTED) !== 0,
      crc: view.getUint32(at + 16, true),
      ...readSizes(view, at, at + 46 + nameLength, extraLength),
      record: { offset: at, nameLength, extraLength, commentLength },
    });
    at = next;
  }
  return found;
}

/** Sizes and offset of a record; writers that stream put them into a zip64 extra field even when they are small. */
function readSizes(
  view: DataView,
  record: number,
  extra: number,
  extraLength: number,
): { size: number; packedSize: number; offset: number } {
  let packedSize = view.getUint32(record + 20, true);
  let size = view.getUint32(record + 24, true);
  let offset = view.getUint32(record + 42, true);
  if (size !== FULL_32 && packedSize !== FULL_32 && offset !== FULL_32) return { size, packedSize, offset };
  for (let at = extra; at + 4 <= extra + extraLength;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      let field = at + 4;
      const stop = Math.min(field + length, extra + extraLength);
      const take = (present: number): number => {
        if (present !== FULL_32) return present;
        if (field + 8 > stop) throw broken('zip64 field');
        const value = Number(view.getBigUint64(field, true));
        field += 8;
        return value;
      };
      size = take(size);
      packedSize = take(packedSize);
      offset = take(offset);
      return { size, packedSize, offset };
    }
    at += 4 + length;
  }
  throw broken('zip64 field missing');
}

/** Two entries in one place share their bytes: so a small archive unpacks to any size. */
export function refuseSharedOffsets(found: readonly FoundEntry[]): void {
  const offsets = new Set<number>();
  for (const { offset, name } of found) {
    if (offsets.has(offset)) throw broken(`${name} overlaps`);
    offsets.add(offset);
  }
}

/** Finds where each entry's data lies, and refuses entries that reach into one another: so bombs are made small. */
function placeEntries(view: DataView, found: readonly FoundEntry[], tableOffset: number): ZipEntry[] {
  refuseSharedOffsets(found);
  const offsets = found.map((entry) => entry.offset).sort((one, other) => one - other);
  const following = new Map<number, number>();
  offsets.forEach((offset, index) => following.set(offset, offsets[index + 1] ?? tableOffset));
  return found.map((entry) => {
    const { offset, name } = entry;
    const end = following.get(offset) ?? tableOffset;
    if (offset + 30 > tableOffset || view.getUint32(offset, true) !== LOCAL_HEADER) throw broken(name);
    const dataOffset = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (dataOffset + entry.packedSize > end) throw broken(`${name} overlaps`);
    return { ...entry, dataOffset, end };
  });
}

function broken(detail: string): HostError {
  return new HostError('broken-file', `zip: ${detail}`);
}
