/** The table of texts that cells refer to by number. */
import { HostError } from '../../../workbook/failure.js';
import { decodeXstring } from '../xml/escape.js';
import { XML } from '../xml/namespaces.js';
import { XmlReader } from '../xml/xml-reader.js';

/** More texts than all cells that are kept. */
const MAX_SHARED_STRINGS = 4_000_000;

/** @throws HostError `broken-file` when the part is malformed, `too-large`. */
export function readSharedStrings(text: string, part: string): readonly string[] {
  const reader = new XmlReader(text, part);
  const strings: string[] = [];
  reader.readRoot();
  while (reader.nextChild(1)) {
    if (reader.is('si')) {
      if (strings.length >= MAX_SHARED_STRINGS) throw new HostError('too-large', part);
      strings.push(readRichText(reader));
    } else reader.skip();
  }
  return strings;
}

/** After `open` of `si` or `is`: the plain text of its runs, without the phonetic guides. Goes to its `close`. */
export function readRichText(reader: XmlReader): string {
  const { depth } = reader;
  let text = '';
  while (reader.nextChild(depth)) {
    if (reader.is('t')) text += readText(reader);
    else if (reader.is('r')) {
      while (reader.nextChild(depth + 1)) {
        if (reader.is('t')) text += readText(reader);
        else reader.skip();
      }
    } else reader.skip();
  }
  return text;
}

/** White space at the ends counts only where the writer says `xml:space="preserve"`; a no-break space always does. */
function readText(reader: XmlReader): string {
  const preserve = reader.attribute('space', XML) === 'preserve';
  return textOfElement(reader.readContent(), preserve);
}

/** What the text of a `t` element means. */
export function textOfElement(content: string, preserve: boolean): string {
  return decodeXstring(preserve ? content : trimXmlSpace(content));
}

function trimXmlSpace(text: string): string {
  const atEnds = text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32;
  return atEnds ? text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') : text;
}
