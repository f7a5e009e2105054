/** Namespaces of the format. Strict workbooks use other names for the same things; they are folded onto these. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The same in the strict dialect. */
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const EXTENDED_2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
/** Markup compatibility: `mc:AlternateContent` and what stands in it. */
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const XML = 'http://www.w3.org/XML/1998/namespace';

const STRICT: ReadonlyMap<string, string> = new Map([
  [STRICT_MAIN, MAIN],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', RELATIONS],
]);

/** The namespace under its usual (transitional) name. */
export function canonicalNamespace(name: string): string {
  return STRICT.get(name) ?? name;
}

/** What a reader of workbooks understands: the format itself, none of its extensions. */
export function isSpreadsheetNamespace(name: string): boolean {
  return name === MAIN || name === RELATIONS;
}
