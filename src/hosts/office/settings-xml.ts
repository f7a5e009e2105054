/** Our settings in the workbook: one custom XML part under our namespace, the same for both hosts. */
import { SETTINGS_NAMESPACE, unwrapSettings, wrapSettings } from '../../workbook/settings-part.js';
import { PART_REQUEST_BYTES } from './request-limits.js';
import type { ReadPart } from './request-parts.js';
import type { ExcelFacts } from './sheet-facts.js';

export interface SettingsXml {
  readonly kind: 'settings';
  readonly json: string | null;
}

/** The settings part's text. Of several, which only copying can make, the first counts. */
export function settingsPart(id: string): ReadPart<SettingsXml> {
  return {
    requestBytes: PART_REQUEST_BYTES,
    responseBytes: 100_000,
    optional: true,
    queue: (context) => {
      const xml = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getItemOrNullObject(id).getXml();
      return () => ({ kind: 'settings', json: unwrapSettings(textOf(xml)) });
    },
  };
}

/** Excel tells of settings, or would not say whether there are any, and gives no text. */
export function areSettingsLost({ settingsParts }: ExcelFacts, read: SettingsXml | undefined): boolean {
  return settingsParts === null || (settingsParts.length > 0 && read === undefined);
}

/** Queues the writing of `json`, or with null the removal; `ids` are the parts that are there. */
export function queueSettings(context: Excel.RequestContext, ids: readonly string[], json: string | null): void {
  const parts = context.workbook.customXmlParts;
  const ours = parts.getByNamespace(SETTINGS_NAMESPACE);
  const [first, ...copies] = ids;
  if (json !== null) {
    if (first === undefined) parts.add(wrapSettings(json));
    else ours.getItemOrNullObject(first).setXml(wrapSettings(json));
  }
  for (const id of json === null ? ids : copies) ours.getItemOrNullObject(id).delete();
}

/** A part removed meanwhile leaves the result without a value. */
function textOf(result: { readonly value?: string | undefined }): string {
  return result.value ?? '';
}
