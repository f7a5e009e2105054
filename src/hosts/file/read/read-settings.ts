/** Our own custom XML part: where it lies and what it says. */
import { SETTINGS_NAMESPACE, unwrapSettings } from '../../../workbook/settings-part.js';
import type { PartSource, Relationship } from './package.js';

export interface FoundSettings {
  readonly part: string;
  /** The workbook's relationship that leads there. */
  readonly relationshipId: string;
  readonly json: string;
}

/** Every settings part of ours; a workbook has one, but Excel can be brought to copy it. The first counts. */
export function findSettings(source: PartSource, relationships: readonly Relationship[]): readonly FoundSettings[] {
  const found: FoundSettings[] = [];
  const seen = new Set<string>();
  for (const { type, target, id } of relationships) {
    if (type !== 'customXml' || target === null || seen.has(target) || !source.has(target)) continue;
    seen.add(target);
    const { text } = source.text(target);
    if (!text.includes(SETTINGS_NAMESPACE)) continue;
    const json = unwrapSettings(text);
    if (json !== null) found.push({ part: target, relationshipId: id, json });
  }
  return found;
}
