/**
 * A workbook's parts by name, and how they point at one another (Open Packaging Conventions): unpacked on first use,
 * relationships resolved, content types known.
 */
import { HostError } from '../../../workbook/failure.js';
import { type Archive, readArchive } from '../zip/archive.js';
import { checkDeclaredSizes, unpack } from '../zip/unpack.js';
import { CONTENT_TYPES, PACKAGE_RELATIONS } from '../xml/namespaces.js';
import { type PartText, decodePart } from '../xml/part-text.js';
import { XmlReader } from '../xml/xml-reader.js';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI: `worksheet`, `styles`; the same in transitional and strict workbooks. */
  readonly type: string;
  /** The name of the part it leads to, without leading slash; null when it leads out of the package. */
  readonly target: string | null;
}

/** Where parts are read from: an archive, or an archive with some parts patched. */
export interface PartSource {
  has(name: string): boolean;
  /** @throws HostError `broken-file` when there is no such part, or it does not unpack or decode. */
  text(name: string): PartText;
}

/** @throws HostError `too-large`, `zip-bomb`, `broken-file`. */
export function openArchive(bytes: Uint8Array): Archive {
  const archive = readArchive(bytes);
  checkDeclaredSizes(archive);
  return archive;
}

export function archiveSource(archive: Archive): PartSource {
  return {
    has: (name) => archive.find(name) !== undefined,
    text: (name) => {
      const entry = archive.find(name);
      if (!entry) throw new HostError('broken-file', `${name} is missing`);
      return decodePart(unpack(archive, entry), name);
    },
  };
}

/** The name of the part that holds a part's relationships; `''` stands for the package itself. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part's relationships in file order; none when it has no relationship part. */
export function readRelationships(source: PartSource, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (!source.has(name)) return [];
  const reader = new XmlReader(source.text(name).text, name);
  reader.readRoot();
  const found: Relationship[] = [];
  while (reader.nextChild(1)) {
    if (reader.name === 'Relationship' && reader.namespace === PACKAGE_RELATIONS) {
      const target = reader.attribute('Target') ?? '';
      found.push({
        id: reader.attribute('Id') ?? '',
        type: lastStep(reader.attribute('Type') ?? ''),
        target: reader.attribute('TargetMode') === 'External' ? null : resolveTarget(part, target),
      });
    }
    reader.skip();
  }
  return found;
}

/** `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml` or `../customXml/item1.xml`, seen from a part, as a part's name. */
export function resolveTarget(part: string, target: string): string {
  // Nearly always: letters, digits and single slashes, seen from the part's folder or from the root.
  if (/^\/?(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]+\.[A-Za-z0-9]+$/.test(target)) {
    return target.startsWith('/') ? target.slice(1) : part.slice(0, part.lastIndexOf('/') + 1) + target;
  }
  const path = safeDecode(target.split(/[?#]/)[0] ?? '').replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function lastStep(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

function safeDecode(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // A lone percent sign in a name: the name as written is all there is to look up.
  }
}

/** Content types by part name (lower case, with leading slash) and by file ending (lower case). */
export interface ContentTypes {
  of(part: string): string;
}

export const CONTENT_TYPES_PART = '[Content_Types].xml';

export function readContentTypes(source: PartSource): ContentTypes {
  const reader = new XmlReader(source.text(CONTENT_TYPES_PART).text, CONTENT_TYPES_PART);
  reader.readRoot();
  const byPart = new Map<string, string>();
  const byEnding = new Map<string, string>();
  while (reader.nextChild(1)) {
    const type = reader.attribute('ContentType') ?? '';
    if (reader.namespace === CONTENT_TYPES) {
      if (reader.name === 'Override') byPart.set((reader.attribute('PartName') ?? '').toLowerCase(), type);
      else if (reader.name === 'Default') byEnding.set((reader.attribute('Extension') ?? '').toLowerCase(), type);
    }
    reader.skip();
  }
  return {
    of: (part) => {
      const name = part.toLowerCase();
      return byPart.get(`/${name}`) ?? byEnding.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
    },
  };
}
