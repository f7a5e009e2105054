/**
 * The three ways in which characters hide in SpreadsheetML: XML references (`&amp;`, `&#7909;`), line ends that an XML
 * reader must fold, and the `_x000D_` escapes of the format's own strings (ECMA-376 Part 1, 22.9.2.19 ST_Xstring).
 */
import { HostError } from '../../../workbook/failure.js';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Text between tags, or an attribute's value, as the document means it.
 * @throws HostError `broken-file` for a reference that is not one of the five names or a number.
 */
export function decodeXml(raw: string, part: string): string {
  const folded = foldLineEnds(raw);
  let ampersand = folded.indexOf('&');
  if (ampersand < 0) return folded;
  let text = '';
  let from = 0;
  while (ampersand >= 0) {
    const semicolon = folded.indexOf(';', ampersand);
    if (ampersand > from) text += folded.slice(from, ampersand);
    text += decodeReference(folded, ampersand + 1, semicolon, part);
    from = semicolon + 1;
    ampersand = folded.indexOf('&', from);
  }
  return from === folded.length ? text : text + folded.slice(from);
}

/** What stands between `&` and `;`. Some writers put every Vietnamese letter as a number, so numbers go by hand. */
function decodeReference(raw: string, from: number, to: number, part: string): string {
  if (raw.charCodeAt(from) !== 35) {
    const named = NAMED.get(raw.slice(from, to < from ? from : to));
    if (named === undefined) throw badReference(raw, from, part);
    return named;
  }
  const hexadecimal = raw.charCodeAt(from + 1) === 120;
  const first = hexadecimal ? from + 2 : from + 1;
  const base = hexadecimal ? 16 : 10;
  let code = to > first && to < first + 9 ? 0 : NaN;
  for (let at = first; at < to; at++) code = code * base + digitOf(raw.charCodeAt(at), base);
  if (!isXmlCharacter(code)) throw badReference(raw, from, part);
  return code <= 0xffff ? String.fromCharCode(code) : String.fromCodePoint(code);
}

/** NaN for what is no digit in the base. */
function digitOf(code: number, base: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = (code | 32) - 87;
  return letter >= 10 && letter < base ? letter : NaN;
}

function badReference(raw: string, from: number, part: string): HostError {
  return new HostError('broken-file', `${part}: &${raw.slice(from, from + 20)}`);
}

/** The characters XML 1.0 allows; NaN is none. */
function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

function foldLineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/** Text ready to stand between tags or in a double-quoted attribute. */
export function encodeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** Undoes `_x000D_`; anything else stays. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * Text as a string of the format: what XML cannot carry becomes `_xHHHH_`, and what merely looks like such an escape
 * gets its underscore escaped, so that `decodeXstring` returns exactly the text given.
 */
export function encodeXstring(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex -- control characters are what must be escaped here
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
