/**
 * Our custom XML part in the package: the item, its properties, and the three places that must know of them.
 * Taking it away leaves each of these places exactly as it was.
 */
import { SETTINGS_NAMESPACE, wrapSettings } from '../../../workbook/settings-part.js';
import { readContentTypes, readRelationships, relationshipsName } from '../read/package.js';
import { findSettings } from '../read/read-settings.js';
import type { WorkbookPart } from '../read/workbook-part.js';
import type { Draft } from './draft.js';
import { addOverride, addRelationship, removeOverride, removeRelationships } from './package-writer.js';

/** The properties part's own id; one workbook holds one such item, so it may always be the same. */
const ITEM_ID = '{8A6C2F5E-0B7D-4C39-9E51-5D3F7A1B4C60}';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const ITEM_TYPE = 'application/xml';

/** Replaces the settings' JSON text, or removes the part. */
export function writeSettings(draft: Draft, workbook: WorkbookPart, json: string | null): void {
  const [first, ...copies] = findSettings(draft, workbook.relationships);
  for (const copy of copies) removeItem(draft, workbook, copy.part, copy.relationshipId);
  if (first && json !== null) {
    if (first.json !== json) draft.write(first.part, wrapSettings(json));
  } else if (first) removeItem(draft, workbook, first.part, first.relationshipId);
  else if (json !== null) addPart(draft, workbook, json);
}

function addPart(draft: Draft, workbook: WorkbookPart, json: string): void {
  let number = 1;
  while (draft.has(`customXml/item${number}.xml`) || draft.has(`customXml/itemProps${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  draft.write(item, wrapSettings(json));
  draft.write(properties, propertiesXml());
  addRelationship(draft, item, 'customXmlProps', `itemProps${number}.xml`, workbook.part);
  // Nearly every package says once that all .xml is XML; only where it does not, the item must say so itself.
  if (readContentTypes(draft).of(item) === '') addOverride(draft, item, ITEM_TYPE);
  addOverride(draft, properties, PROPERTIES_TYPE);
  addRelationship(draft, workbook.part, 'customXml', `/${item}`);
}

function removeItem(draft: Draft, workbook: WorkbookPart, item: string, relationshipId: string): void {
  for (const { type, target } of readRelationships(draft, item)) {
    if (type !== 'customXmlProps' || target === null) continue;
    draft.remove(target);
    removeOverride(draft, target);
  }
  draft.remove(relationshipsName(item));
  draft.remove(item);
  removeOverride(draft, item);
  removeRelationships(draft, workbook.part, ({ id }) => id === relationshipId);
}

function propertiesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
