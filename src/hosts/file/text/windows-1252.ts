/** Some versions of Node decode windows-1252 as ISO 8859-1; what differs is put right here. */

/** What the bytes 0x80 to 0x9F mean; the five that mean nothing stay control characters, as in browsers. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text as a decoder of that name gave it, with what it should have given. */
export function mendWindows1252(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}
