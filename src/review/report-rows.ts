/**
 * Which rows of an edition are which figures of a report. The edition says so itself: a rule `4:3.2.1 = report.solved`
 * names the row, so that a sentence with its figure can be written whatever the row's number.
 */
import type { Indicator, Level } from '../forms/edition.js';
import { matchKey } from '../forms/label.js';
import type { NumericNode } from '../rules/ast.js';
import type { CompiledEdition } from '../rules/compile.js';
import { REPORT_FIGURES, type ReportFigure } from '../rules/source-names.js';
import { REPORT_SOURCE } from '../sources/report/report-reading.js';

/** A figure of the report's sentences; petitions settled are named by no rule and found beside those received. */
export type SentenceFigure = ReportFigure | 'petitions_settled';

/** A figure that no sentence holds, and why. */
export interface OmittedFigure {
  readonly figure: SentenceFigure;
  /** `no-row`: the edition has no row for it; `blank`: the row holds no whole number; `zero`: a sentence would say nothing. */
  readonly reason: 'no-row' | 'blank' | 'zero';
  readonly refs: readonly string[];
}

/** The rows whose sum a figure is; a figure that the edition has no row for is not in it. */
export type ReportRows = ReadonlyMap<SentenceFigure, readonly string[]>;

export function reportRows(
  { rules, indicators }: Pick<CompiledEdition, 'rules' | 'indicators'>,
  level: Level,
): ReportRows {
  const rows = new Map<SentenceFigure, readonly string[]>();
  for (const { data, node } of rules) {
    if (node.kind !== 'comparison' || !data.levels.includes(level)) continue;
    const { left, right, operator } = node;
    if (right.kind !== 'ref' || right.source !== REPORT_SOURCE) continue;
    const name = REPORT_FIGURES.find((one) => one === right.name);
    // What the text says is received may hold more than the row counts.
    const isSame = operator === '=' || (operator === '<=' && name === 'received');
    const refs = addendsOf(left);
    if (name !== undefined && isSame && refs !== null && !rows.has(name)) rows.set(name, refs);
  }
  const settled = settledBeside(rows.get('petitions')?.[0], indicators);
  if (settled !== null) rows.set('petitions_settled', [settled]);
  return rows;
}

/** The rows of `2:5.3 + 2:5.4`; null where something else than rows is added up. */
function addendsOf(node: NumericNode): readonly string[] | null {
  if (node.kind === 'ref') return node.source === '' ? [node.name] : null;
  if (node.kind !== '+') return null;
  const [left, right] = [addendsOf(node.left), addendsOf(node.right)];
  return left && right ? [...left, ...right] : null;
}

function settledBeside(petitions: string | undefined, indicators: ReadonlyMap<string, Indicator>): string | null {
  if (petitions === undefined) return null;
  const parent = parentRef(petitions);
  const beside = [...indicators.values()].find(
    ({ ref, label }) =>
      ref !== petitions && parentRef(ref) === parent && /\bda giai quyet xong\b/.test(matchKey(label)),
  );
  return beside?.ref ?? null;
}

/** The row that a row stands under: `4:3` of `4:3.2`. */
export function parentRef(ref: string): string {
  return ref.replace(/\.[^.]*$/, '');
}
