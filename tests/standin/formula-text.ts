/**
 * The faults of a formula that are seen without Excel's grammar: what does not close, what misses an operand. Excel refuses
 * such a text; one that is merely wrong (a name that is not there) it takes.
 */
const MAX_FORMULA = 8_192;

/** `text` begins with `=`; a lone `=` is a text to Excel. */
export function isBrokenFormula(text: string): boolean {
  if (!text.startsWith('=') || text.length < 2) return false;
  if (text.length > MAX_FORMULA) return true;
  const bare = text
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '0')
    .replace(/'(?:[^']|'')*'!/g, '');
  if (/["']/.test(bare)) return true;
  const closing: string[] = [];
  for (const character of bare) {
    if (character === '(') closing.push(')');
    if (character === '{') closing.push('}');
    if ((character === ')' || character === '}') && closing.pop() !== character) return true;
  }
  if (closing.length > 0) return true;
  const tight = bare.replace(/\s+/g, '');
  // An operator at the end or before a bracket that closes, one that needs a left side at the beginning, or two of those.
  return /[-+*/^&=<>,](?:$|\})|[-+*/^&=<>]\)|^[*/^&=<>,]|\([*/^&=<>]|[-+*/^&][*/^&=]|[<>=]{3}/.test(tight);
}
