/** What the report's text would have to say instead, where it and the appendices differ. */
import type { Quote } from '../forms/reading.js';
import type { NumericNode, RefNode } from '../rules/ast.js';
import { refKey, refsOf } from '../rules/ast.js';
import { valueOf } from '../rules/evaluate.js';
import { printNumber } from '../quantity/print.js';
import { roundTo } from '../quantity/quantity.js';
import { documentOfText } from '../document/plain-text.js';
import type { FactName } from '../sources/report/fact.js';
import { findFacts } from '../sources/report/find-facts.js';
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
    if (opensWhatClosed(quote.sentence, corrected)) return [];
    return [{ ref, quote, corrected, span: { start: quote.start, end: quote.start + figure.length } }];
  });
}

/** Wholes that a sentence may tell with their parts: 49 given = 45 on time + 4 overdue. */
const WHOLES: readonly (readonly [whole: FactName, parts: readonly FactName[]])[] = [
  ['tasks_assigned', ['tasks_on_time', 'tasks_done_late', 'tasks_open_overdue', 'tasks_overdue', 'tasks_in_process']],
  ['plan_tasks', ['plan_tasks_done']],
  ['solved', ['solved_early', 'solved_on_time', 'solved_early_or_on_time', 'solved_late']],
  ['in_process', ['in_process_within', 'in_process_overdue']],
  ['online', ['online_partial', 'online_full']],
  ['received', ['solved', 'in_process']],
  ['late_reception', ['late_reception_apology', 'late_reception_no_apology']],
];

/** A sentence that adds up must add up when it is put right: "45 đúng hạn, 0 quá hạn" of 49 would not. */
function opensWhatClosed(sentence: string, corrected: string): boolean {
  const [before, after] = [sentence, corrected].map(figuresIn);
  if (!before || !after) return false;
  const closes = (figures: ReadonlyMap<FactName, number>, whole: FactName, parts: readonly FactName[]): boolean => {
    const told = parts.flatMap((part) => figures.get(part) ?? []);
    return told.length > 0 && told.reduce((sum, one) => sum + one, 0) === figures.get(whole);
  };
  const isRateTrue = (figures: ReadonlyMap<FactName, number>): boolean => {
    const [rate, solved] = [figures.get('rate_on_time'), figures.get('solved')];
    const early = figures.get('solved_early') ?? 0;
    const inTime = figures.get('solved_early_or_on_time') ?? early + (figures.get('solved_on_time') ?? Number.NaN);
    return rate !== undefined && solved !== undefined && Math.abs((inTime / solved) * 100 - rate) < 0.1;
  };
  return (
    WHOLES.some(([whole, parts]) => closes(before, whole, parts) && !closes(after, whole, parts)) ||
    (isRateTrue(before) && !isRateTrue(after))
  );
}

/** Each figure of a sentence once; of two of one name the first. */
function figuresIn(sentence: string): ReadonlyMap<FactName, number> {
  const figures = new Map<FactName, number>();
  for (const { name, value } of findFacts(documentOfText(sentence.replaceAll('\n', ' '))).facts)
    if (typeof value === 'number' && !figures.has(name)) figures.set(name, value);
  return figures;
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
