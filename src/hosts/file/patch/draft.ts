/**
 * A workbook's parts with changes not yet packed: reading sees the changes, the archive below stays as it was.
 * A copy costs nothing, so edits are tried on a copy and kept only when all of them went well.
 */
import { HostError } from '../../../workbook/failure.js';
import { type PartSource, archiveSource, openArchive } from '../read/package.js';
import { type PartText, encodePart } from '../xml/part-text.js';
import { type Archive, partKey } from '../zip/archive.js';
import { type EntryChange, repack } from '../zip/pack.js';
import { unpack } from '../zip/unpack.js';

interface Change {
  readonly name: string;
  /** null: the part goes. */
  readonly content: PartText | null;
}

export class Draft implements PartSource {
  private readonly original: PartSource;

  constructor(
    private readonly archive: Archive,
    private readonly changes = new Map<string, Change>(),
  ) {
    this.original = archiveSource(archive);
  }

  copy(): Draft {
    return new Draft(this.archive, new Map(this.changes));
  }

  has(name: string): boolean {
    const change = this.changes.get(partKey(name));
    return change ? change.content !== null : this.original.has(name);
  }

  text(name: string): PartText {
    const change = this.changes.get(partKey(name));
    if (!change) return this.original.text(name);
    if (change.content === null) throw new HostError('broken-file', `${name} is missing`);
    return change.content;
  }

  /** Changes a part's text, keeping its encoding, or adds a part (in UTF-8). */
  write(name: string, text: string): void {
    const encoding = this.has(name) ? this.text(name).encoding : 'utf-8';
    this.changes.set(partKey(name), { name: this.archive.find(name)?.name ?? name, content: { text, encoding } });
  }

  remove(name: string): void {
    this.changes.set(partKey(name), { name, content: null });
  }

  /** The names of all parts, changed and added ones included. */
  names(): readonly string[] {
    const added = [...this.changes.values()].filter((change) => change.content && !this.archive.find(change.name));
    const kept = this.archive.entries.map((entry) => entry.name).filter((name) => this.has(name));
    return [...kept, ...added.map((change) => change.name)];
  }

  /** The file's bytes; the very bytes opened when every part is again what it was. */
  pack(): Uint8Array {
    const changes = [...this.changes.values()].flatMap((change) => this.realChange(change) ?? []);
    if (changes.length === 0) return this.archive.bytes;
    // What is saved can be opened again: parts that pack too well to be told from a bomb are stored as they are.
    const packed = repack(this.archive, changes);
    if (isAccepted(packed)) return packed;
    const stored = repack(this.archive, changes, true);
    openArchive(stored);
    return stored;
  }

  private realChange({ name, content }: Change): EntryChange | null {
    const entry = this.archive.find(name);
    if (content === null) return entry ? { name: entry.name, bytes: null } : null;
    const bytes = encodePart(content);
    if (entry && sameBytes(bytes, unpack(this.archive, entry))) return null;
    return { name, bytes };
  }
}

function isAccepted(bytes: Uint8Array): boolean {
  try {
    openArchive(bytes);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
