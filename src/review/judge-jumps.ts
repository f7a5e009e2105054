/**
 * Figures that lie far from the same period of earlier years. With three years or more by the median and the median
 * deviation from it, which one odd year cannot move; with fewer plainly, against each of them, and only as information.
 * Not for what is fixed for a year, nor for rates, which follow from their figures.
 */
import type { Severity } from '../forms/edition.js';
import { refKey } from '../rules/ast.js';
import { generalRule } from '../rules/general.js';
import type { Finding, Term } from './finding.js';
import { makeFinding } from './make-finding.js';
import type { Workspace } from './workspace.js';

/** The same period of last year, and of the years before it, newest first. */
export const EARLIER_YEARS: readonly string[] = ['lastyear', 'before2', 'before3', 'before4', 'before5', 'before6'];

/** Below this many years there is no middle to speak of. */
const FEWEST_FOR_MEDIAN = 3;
/** Twice as many, or half: less is the ordinary course of things. */
const PLAIN_RATIO = 2;
/** A difference of nine is no jump, whatever the ratio. */
const LEAST_DIFFERENCE = 10;
/** 3,5 robust standard deviations (Iglewicz and Hoaglin 1993); 1,4826 makes the median deviation one of a normal spread. */
const ROBUST_DEVIATIONS = 3.5 * 1.4826;
/** Figures that hardly ever change would make every change a jump. */
const LEAST_SHARE = 0.5;

export function judgeJumps(workspace: Workspace): readonly Finding[] {
  const findings: Finding[] = [];
  for (const indicator of workspace.edition.indicators.values()) {
    const { ref, kind, yearly, levels } = indicator;
    if ((kind !== 'count' && kind !== 'money') || yearly || !levels.includes(workspace.level)) continue;
    const value = workspace.entries.get(ref)?.quantity?.value;
    const earlier = earlierTerms(ref, workspace);
    if (value === undefined || earlier.length === 0) continue;
    const severity = jumpOf(
      value,
      earlier.flatMap((term) => term.value ?? []),
    );
    if (severity === null) continue;
    const rule = generalRule('G14');
    const noted = workspace.entries.get(ref)?.note ?? '';
    const { why, source } = rule;
    const draft = makeFinding(
      { rule: rule.id, kind: 'jump', severity: noted ? 'info' : severity, refs: [ref], why, source, note: noted },
      workspace,
    );
    findings.push(Object.freeze({ ...draft, terms: [...draft.terms, ...earlier] }));
  }
  return findings;
}

/** How loud a figure's distance from the earlier ones is; null where it is no jump. */
export function jumpOf(value: number, earlier: readonly number[]): Severity | null {
  const isFar = (base: number): boolean =>
    Math.abs(value - base) >= LEAST_DIFFERENCE &&
    Math.max(value, base) >= Math.max(1, Math.min(value, base)) * PLAIN_RATIO;
  if (earlier.length === 0) return null;
  if (earlier.length < FEWEST_FOR_MEDIAN) return earlier.every(isFar) ? 'info' : null;
  const middle = medianOf(earlier);
  const deviation = medianOf(earlier.map((one) => Math.abs(one - middle)));
  const allowed = Math.max(deviation * ROBUST_DEVIATIONS, middle * LEAST_SHARE, LEAST_DIFFERENCE);
  return Math.abs(value - middle) > allowed ? 'warning' : null;
}

/** NaN of nothing. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

function earlierTerms(ref: string, { entries }: Workspace): readonly Term[] {
  return EARLIER_YEARS.flatMap((source): readonly Term[] => {
    const key = refKey({ source, name: ref });
    const entry = entries.get(key);
    if (!entry?.quantity) return [];
    return [{ ref: key, source, written: entry.written, value: entry.quantity.value, place: null }];
  });
}
