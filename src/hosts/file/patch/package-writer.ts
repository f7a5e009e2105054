/** Relationships and content types: adding a line to each, and taking exactly that line out again. */
import type { Relationship } from '../read/package.js';
import { CONTENT_TYPES_PART, readRelationships, relationshipsName, resolveTarget } from '../read/package.js';
import { encodeXml } from '../xml/escape.js';
import { PACKAGE_RELATIONS } from '../xml/namespaces.js';
import { XmlReader } from '../xml/xml-reader.js';
import type { Draft } from './draft.js';
import { type ElementSpan, appendTo, applySplices, closeSpan, openSpan, qualifier } from './splice.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The full type of a relationship, in the dialect that the relationship's part already speaks. */
function relationshipType(relationshipsText: string, type: string): string {
  return `${relationshipsText.includes(STRICT) ? STRICT : TRANSITIONAL}/${type}`;
}

/**
 * Adds a relationship of a part; the part gets a relationship part when it has none.
 * @returns The relationship's id.
 * @param like The part whose relationships show which dialect the workbook speaks.
 */
export function addRelationship(draft: Draft, part: string, type: string, target: string, like = part): string {
  const name = relationshipsName(part);
  if (!draft.has(name)) {
    draft.write(
      name,
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`,
    );
  }
  const dialect = draft.text(relationshipsName(like)).text;
  const taken = new Set(readRelationships(draft, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  append(draft, name, (p) => {
    const fullType = relationshipType(dialect, type);
    return `<${p}Relationship Id="rId${number}" Type="${fullType}" Target="${encodeXml(target)}"/>`;
  });
  return `rId${number}`;
}

/** Removes a part, its relationships and content type, and whatever only it led to. */
export function removePart(draft: Draft, part: string): void {
  draft.remove(part);
  removeOverride(draft, part);
  removeHung(draft, part);
}

/** Removes a part's relationships, and whatever only they led to. */
export function removeHung(draft: Draft, part: string): void {
  const targets = new Set(readRelationships(draft, part).flatMap(({ target }) => target ?? []));
  draft.remove(relationshipsName(part));
  for (const target of targets) if (draft.has(target) && !isLedTo(draft, target)) removePart(draft, target);
}

function isLedTo(draft: Draft, part: string): boolean {
  const key = part.toLowerCase();
  return draft
    .names()
    .flatMap((name) => /^(.*)_rels\/([^/]*)\.rels$/i.exec(name)?.slice(1).join('') ?? [])
    .some((owner) => readRelationships(draft, owner).some(({ target }) => target?.toLowerCase() === key));
}

/** Removes a part's relationships that fit. */
export function removeRelationships(draft: Draft, part: string, fits: (relationship: Relationship) => boolean): void {
  const ids = new Set(
    readRelationships(draft, part)
      .filter(fits)
      .map(({ id }) => id),
  );
  removeChildren(draft, relationshipsName(part), (reader) => ids.has(reader.attribute('Id') ?? ''));
}

export function addOverride(draft: Draft, part: string, contentType: string): void {
  append(
    draft,
    CONTENT_TYPES_PART,
    (p) => `<${p}Override PartName="/${encodeXml(part)}" ContentType="${contentType}"/>`,
  );
}

export function removeOverride(draft: Draft, part: string): void {
  const key = part.toLowerCase();
  removeChildren(
    draft,
    CONTENT_TYPES_PART,
    (reader) =>
      reader.name === 'Override' && resolveTarget('', reader.attribute('PartName') ?? '').toLowerCase() === key,
  );
}

/** Adds a last child to a part's root. */
function append(draft: Draft, name: string, childXml: (prefix: string) => string): void {
  const { text } = draft.text(name);
  const reader = new XmlReader(text, name);
  reader.readRoot();
  const open = openSpan(reader);
  while (reader.nextChild(1)) reader.skip();
  const root: ElementSpan = closeSpan(open, reader);
  draft.write(name, applySplices(text, [appendTo(root, childXml(qualifier(root.prefix)))]));
}

function removeChildren(draft: Draft, name: string, fits: (reader: XmlReader) => boolean): void {
  const { text } = draft.text(name);
  const reader = new XmlReader(text, name);
  reader.readRoot();
  const splices = [];
  while (reader.nextChild(1)) {
    const { start } = reader;
    const goes = fits(reader);
    reader.skip();
    if (goes) splices.push({ start, end: reader.end, text: '' });
  }
  if (splices.length > 0) draft.write(name, applySplices(text, splices));
}
