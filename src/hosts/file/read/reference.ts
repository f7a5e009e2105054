/** Cell references of sheet parts: the hot path of reading, so without the general address parser's regular expression. */

/**
 * The zero-based column of a reference such as `D18` that must lie in the given zero-based row;
 * -1 when it is not a reference or lies in another row.
 */
export function cellOfReference(reference: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < 3; at++) {
    const code = reference.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else break;
  }
  let number = 0;
  if (at === 0 || reference.length > at + 7) return -1;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 48 || code > 57) return -1;
    number = number * 10 + code - 48;
  }
  return number === row + 1 ? column - 1 : -1;
}
