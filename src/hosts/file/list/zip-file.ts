/**
 * A zip whose entries are unpacked as a stream: its table of contents is read from the end of the file, its data only where
 * it is asked for. The checks are those of `zip/`: overlapping entries, wrong lengths and checksums are refused.
 */
import { HostError } from '../../../workbook/failure.js';
import { MAX_ENTRIES, MAX_LIST_PART_BYTES, MAX_PART_BYTES } from '../file-limits.js';
import { decodePart, type PartText } from '../xml/part-text.js';
import type { PartSource } from '../read/package.js';
import {
  END_RECORD_LENGTH,
  findEnd,
  partKey,
  readRecords,
  refuseSharedOffsets,
  type FoundEntry,
} from '../zip/archive.js';
import { isBomb } from '../zip/unpack.js';
import { crc32 } from '../zip/crc32.js';
import { piecesOf, type ByteSource } from './byte-source.js';
import { inflateStream } from './inflate-stream.js';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_LENGTH = 30;
const LONGEST_TAIL = END_RECORD_LENGTH + 0xffff;

/** A file's packed length, and a stream of what it holds. */
export interface ZipPart {
  readonly packedSize: number;
  /** Pieces of the unpacked bytes, and how much of the packed ones they took, 0…1. */
  read(): AsyncIterable<{ readonly bytes: Uint8Array; readonly done: number }>;
}

export class ZipFile implements PartSource {
  private readonly loaded = new Map<string, Uint8Array>();

  private constructor(
    private readonly source: ByteSource,
    private readonly entries: ReadonlyMap<string, FoundEntry>,
    /** Offsets of all entries and of the table of contents, in order. */
    private readonly starts: readonly number[],
  ) {}

  /** @throws HostError `broken-file`, `too-large`. */
  static async open(source: ByteSource): Promise<ZipFile> {
    const tailFrom = Math.max(0, source.size - LONGEST_TAIL);
    const tail = viewOf(await source.slice(tailFrom, source.size));
    const end = findEnd(tail);
    const count = tail.getUint16(end + 10, true);
    const tableOffset = tail.getUint32(end + 16, true);
    const tableEnd = tableOffset + tail.getUint32(end + 12, true);
    if (count === 0xffff || tableOffset === 0xffffffff) throw new HostError('too-large', 'zip64');
    if (tableEnd > tailFrom + end) throw new HostError('broken-file', 'zip: table of contents');
    if (count > MAX_ENTRIES) throw new HostError('too-large', `${count} entries`);
    const table = await source.slice(tableOffset, tableEnd);
    const found = readRecords(viewOf(table), table, 0, table.length, count);
    const entries = new Map<string, FoundEntry>();
    for (const entry of found) {
      if (entries.has(partKey(entry.name))) throw new HostError('broken-file', `zip: two parts named ${entry.name}`);
      entries.set(partKey(entry.name), entry);
    }
    refuseSharedOffsets(found);
    const starts = [...found.map(({ offset }) => offset), tableOffset].sort((one, other) => one - other);
    return new ZipFile(source, entries, starts);
  }

  /** @throws HostError `broken-file` when there is no such part, `password`, `zip-bomb`, `too-large`. */
  part(name: string): ZipPart {
    const entry = this.entries.get(partKey(name));
    if (!entry) throw new HostError('broken-file', `${name} is missing`);
    if (entry.encrypted) throw new HostError('password', name);
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new HostError('broken-file', `${name}: method ${entry.method}`);
    if (isBomb(entry.size, entry.packedSize)) throw new HostError('zip-bomb', name);
    if (entry.size > MAX_LIST_PART_BYTES) throw new HostError('too-large', name);
    return { packedSize: entry.packedSize, read: () => this.unpack(entry) };
  }

  /**
   * Unpacks small parts as wholes, for the readers that want their texts; what is not there is left out.
   * @throws HostError `too-large` for a part that does not fit.
   */
  async load(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const entry = this.entries.get(partKey(name));
      if (!entry || this.loaded.has(partKey(name))) continue;
      if (entry.size > MAX_PART_BYTES) throw new HostError('too-large', name);
      this.loaded.set(partKey(name), await wholeOf(this.part(name), entry.size));
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The text of a part that `load` has seen. */
  text(name: string): PartText {
    const bytes = this.loaded.get(partKey(name));
    if (!bytes) throw new HostError('broken-file', `${name} is missing`);
    return decodePart(bytes, name);
  }

  private async *unpack(entry: FoundEntry): AsyncGenerator<{ readonly bytes: Uint8Array; readonly done: number }> {
    const from = await this.dataOffset(entry);
    let packed = 0;
    const packedPieces = async function* (source: ByteSource): AsyncGenerator<Uint8Array> {
      for await (const piece of piecesOf(source, from, from + entry.packedSize)) {
        packed += piece.length;
        yield piece;
      }
    };
    const pieces = packedPieces(this.source);
    let length = 0;
    let crc = 0;
    for await (const bytes of entry.method === STORED ? pieces : inflateStream(pieces, entry.name)) {
      length += bytes.length;
      if (length > entry.size) throw new HostError('zip-bomb', `${entry.name} is longer than it says`);
      crc = crc32(bytes, crc);
      yield { bytes, done: entry.packedSize === 0 ? 1 : packed / entry.packedSize };
    }
    if (length !== entry.size) throw new HostError('broken-file', `${entry.name}: length`);
    if (crc !== entry.crc) throw new HostError('broken-file', `${entry.name}: checksum`);
  }

  /** Behind the entry's own header, which must not reach into the next entry. */
  private async dataOffset({ offset, packedSize, name }: FoundEntry): Promise<number> {
    const next = this.starts.find((start) => start > offset) ?? 0;
    if (offset + LOCAL_HEADER_LENGTH > next) throw new HostError('broken-file', `zip: ${name}`);
    const header = viewOf(await this.source.slice(offset, offset + LOCAL_HEADER_LENGTH));
    if (header.getUint32(0, true) !== 0x04034b50) throw new HostError('broken-file', `zip: ${name}`);
    const from = offset + LOCAL_HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
    if (from + packedSize > next) throw new HostError('broken-file', `zip: ${name} overlaps`);
    return from;
  }
}

async function wholeOf(part: ZipPart, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  let at = 0;
  for await (const { bytes } of part.read()) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
