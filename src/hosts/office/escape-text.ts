/**
 * A text that stays a text. Excel reads a string that we write as if it were typed: `=…` becomes a formula, `3/4` a day,
 * `05` a five. An apostrophe in front forces text, but leaves a mark in the cell's style (`quotePrefix`), so it is put
 * only where something might be read into the text: any digit, or a first character that begins a formula, a number,
 * an error or the apostrophe itself. In a cell of format `@` everything is text already.
 */
export function escapeText(text: string, format: string): string {
  if (format === '@') return text.startsWith("'") ? `'${text}` : text;
  return mayBeRead(text) ? `'${text}` : text;
}

function mayBeRead(text: string): boolean {
  return /^\s*[=+\-@'#(.,$%]|\p{Nd}/u.test(text) || /^\s*(true|false)\s*$/i.test(text);
}
