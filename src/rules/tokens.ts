/** The words of a rule's text. Spaces and line breaks only separate. */
import { RuleError } from './rule-error.js';

export interface Token {
  readonly kind: 'number' | 'reference' | 'name' | 'unknown' | 'symbol' | 'end';
  readonly text: string;
  readonly position: number;
}

/** A reference before a number, or `4:3` would read as 4. */
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['reference', /[0-9A-Za-z]+:[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['unknown', /\?[a-z][a-z0-9_]*/y],
  ['name', /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)?/y],
  ['symbol', /<>|<=|>=|[-+*/()=<>,]/y],
];

/** Throws `RuleError` for a character that no word begins with. Decimals are written with a point: rules are en-US. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (;;) {
    while (/\s/.test(text.charAt(position))) position += 1;
    if (position >= text.length) break;
    const token = tokenAt(text, position);
    if (!token) throw new RuleError('unexpected-character', text, position, text.charAt(position));
    tokens.push(token);
    position += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', position });
  return tokens;
}

function tokenAt(text: string, position: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0], position };
  }
  return undefined;
}
