/** Names of WordprocessingML, transitional and strict, and the markup-compatibility wrapper. */
import type { XmlReader } from '../xml/xml-reader.js';

const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** What Word understands among alternatives: the format and Microsoft's extensions; what is in them is text all the same. */
export function isWordNamespace(name: string): boolean {
  return WORD.has(name) || /^http:\/\/schemas\.(?:microsoft|openxmlformats)\.(?:com|org)\//.test(name);
}

/** The local name where the element is Word's own, `mc:Choice` and the like for the wrapper, else empty. */
export function wordName(reader: XmlReader): string {
  const { namespace } = reader;
  if (WORD.has(namespace)) return reader.name;
  return namespace === COMPATIBILITY ? `mc:${reader.name}` : '';
}

/** An attribute of Word's own namespace. */
export function wordAttribute(reader: XmlReader, name: string): string | undefined {
  for (const namespace of WORD) {
    const value = reader.attribute(name, namespace);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A switch such as `<w:tblHeader/>`: on unless it says otherwise. */
export function isOn(reader: XmlReader): boolean {
  return !/^(?:0|false|off)$/.test(wordAttribute(reader, 'val') ?? '1');
}
