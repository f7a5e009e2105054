/** A paragraph's tokens cut into sentences, which is as far as a figure's words reach. */
import type { TextToken } from './text-tokens.js';

export interface Sentence {
  readonly tokens: readonly TextToken[];
  /** As written, without the blanks around it. */
  readonly text: string;
  readonly start: number;
}

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set([
  'tp',
  'pct',
  'tx',
  'ths',
  'ts',
  'tt',
  'ks',
  'cn',
  'p',
  'q',
  'h',
  'x',
  'ubnd',
  'hdnd',
  'st',
  'vd',
]);

export function sentencesOf(paragraph: string, tokens: readonly TextToken[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let own: TextToken[] = [];
  const close = (): void => {
    const [first] = own;
    const last = own.at(-1);
    if (first && last)
      sentences.push({ tokens: own, text: paragraph.slice(first.start, last.end), start: first.start });
    own = [];
  };
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (
      before &&
      paragraph.slice(before.end, token.start).includes('\n') &&
      /^\s*(?:[-+*•–]|\p{Lu}|\d)/u.test(paragraph.slice(before.end))
    )
      close();
    own.push(token);
    if (endsSentence(paragraph, token, before)) close();
  });
  close();
  return sentences;
}

function endsSentence(paragraph: string, token: TextToken, before: TextToken | undefined): boolean {
  if (token.kind !== 'mark') return false;
  const rest = paragraph.slice(token.end);
  if (/^[?!…]$|^\.{2,}$/.test(token.text)) return /^\s*(?:\p{Lu}|$)/u.test(rest);
  if (token.text !== '.') return false;
  if (before?.kind === 'word' && ABBREVIATIONS.has(before.key) && before.end === token.start && /^\s*\S/.test(rest)) {
    return before.key.length > 3 && /^\s+\p{Lu}/u.test(rest);
  }
  return /^["”’)]*\s*(?:$|["“(]?\p{Lu}|\d|[-+])/u.test(rest);
}
