/** What the report's text would have to say instead, where it and the appendices differ. */
import type { Quote } from '../forms/reading.js';
import type { NumericNode, RefNode } from '../rules/ast.js';
import { refKey, refsOf } from '../rules/ast.js';
import { valueOf } from '../rules/evaluate.js';
import { printNumber } from '../quantity/print.js';
import { roundTo } from '../quantity/quantity.js';
import type { Finding, Term } from './finding.js';

/** A sentence of the text and how it would read if the appendices are right. */
export interface Rewrite {
  readonly ref: string;
  readonly quote: Quote;
  readonly corrected: string;
  /** Where the figure stands in `corrected`; in the sentence as it is, `quote` says it. */
  readonly span: { readonly start: number; readonly end: number };
}

/** What the text would have to say instead, for each of its figures that the comparison determines. */
export function rewritesOf(finding: Finding): readonly Rewrite[] {
  const { comparison, terms } = finding;
  if (comparison?.operator !== '=') return [];
  const quoted = terms.filter((term): term is Term & { quote: Quote } => term.quote !== undefined);
  const isCrossed = terms.some(({ source }) => source === '');
  if (quoted.length === 0 || !isCrossed) return [];
  return quoted.flatMap(({ ref, quote, value }): readonly Rewrite[] => {
    const meant = solvedFor(ref, comparison.left, comparison.right, terms);
    if (meant === null || meant < 0 || meant === value) return [];
    const written = quote.sentence.slice(quote.start, quote.end);
    const figure = inTheStyleOf(written, meant);
    if (figure === null) return [];
    const corrected = quote.sentence.slice(0, quote.start) + figure + quote.sentence.slice(quote.end);
    return [{ ref, quote, corrected, span: { start: quote.start, end: quote.start + figure.length } }];
  });
}

/** The value of one reference that makes both sides equal, where it stands once in a plain sum. */
function solvedFor(ref: string, left: NumericNode, right: NumericNode, terms: readonly Term[]): number | null {
  const own = refsOf(left).some((one) => refKey(one) === ref) ? left : right;
  const other = own === left ? right : left;
  if (!isSum(own)) return null;
  const read = (one: RefNode): number => terms.find((term) => term.ref === refKey(one))?.value ?? Number.NaN;
  const rest = refsOf(own)
    .filter((one) => refKey(one) !== ref)
    .reduce((sum, one) => sum + read(one), 0);
  const value = valueOf(other, read) - rest;
  return Number.isFinite(value) ? roundTo(value, 6) : null;
}

function isSum(node: NumericNode): boolean {
  return node.kind === '+' ? isSum(node.left) && isSum(node.right) : node.kind === 'ref';
}

/** The figure as the sentence writes figures: leading zero, thousands, decimals; null for figures written in words. */
function inTheStyleOf(written: string, value: number): string | null {
  if (!/^\d[\d.,\s]*%?$/u.test(written)) return null;
  const decimals = /,(\d+)/.exec(written)?.[1]?.length ?? 0;
  const text = printNumber(value, Math.max(decimals, Number.isInteger(value) ? 0 : 2));
  const padded = /^0\d/.test(written) && /^[1-9]$/.test(text) ? `0${text}` : text;
  return written.endsWith('%') ? `${padded}%` : padded;
}
