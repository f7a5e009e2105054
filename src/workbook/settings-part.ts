/**
 * What travels with the file (waivers, marks, unit, period, column choices) lies in one custom XML part with one
 * namespace, as JSON text inside one element. Both hosts wrap and unwrap it here, so each reads what the other wrote.
 */
export const SETTINGS_NAMESPACE = 'urn:soat-phu-luc:settings:1';

/** The part's XML for a JSON text. */
export function wrapSettings(json: string): string {
  const escaped = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // Without an XML declaration: with one setXml was passed over in silence in Word (office-js #1643).
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${escaped}</settings>`;
}

/** The JSON text of a part's XML; null when the part is not ours. */
export function unwrapSettings(xml: string): string | null {
  const match = /^\uFEFF?\s*(?:<\?[^<>]*>\s*)?<(?:(\w+):)?settings\b([^<>]*)>([^<]*)<\/(?:\w+:)?settings>/.exec(xml);
  if (!match || !(match[2] ?? '').includes(`"${SETTINGS_NAMESPACE}"`)) return null;
  return (match[3] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
