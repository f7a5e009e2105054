/** The words of a rule's text. Spaces and line breaks only separate. */
import { RuleError } from './rule-error.js';

export interface Token {
  readonly kind: 'number' | 'reference' | 'name' | 'unknown' | 'symbol' | 'end';
  readonly text: string;
  readonly position: number;
}

/** A reference before a number, or `4:3` would read as 4. */
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['reference', /[0-9A-Za-z]+:(?:#\d{1,4}(?=\[)|[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)(?:\[[0-9A-Za-z]+\])?/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['unknown', /\?[a-z][a-z0-9_]*/y],
  ['name', /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)?/y],
  ['symbol', /<>|<=|>=|[-+*/()=<>,]/y],
];

/** A sum of every row of an edition has some three hundred; what walks a tree may go as deep as this. */
const MOST_TOKENS = 1000;
const LONGEST_TOKEN = 200;

/** Throws `RuleError` for a character that no word begins with, and for a rule of more words than any that is meant. Decimals are written with a point: rules are en-US. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (;;) {
    while (/\s/.test(text.charAt(position))) position += 1;
    if (position >= text.length) break;
    const token = tokenAt(text, position);
    if (!token) throw new RuleError('unexpected-character', text, position, text.charAt(position));
    if (tokens.length >= MOST_TOKENS || token.text.length > LONGEST_TOKEN) {
      throw new RuleError('too-long', text, position, token.text.slice(0, LONGEST_TOKEN));
    }
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
