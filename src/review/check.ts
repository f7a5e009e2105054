/**
 * The check: readings in, outcomes and findings out. One root cause gives one finding; what follows from it is folded
 * under it. Pure; a second check over changed figures simply runs again.
 */
import { refKey, refsOf } from '../rules/ast.js';
import { withTables, type CompiledEdition } from '../rules/compile.js';
import { Truth } from '../rules/evaluate.js';
import { SlotState } from '../rules/figures.js';
import type { Severity } from '../forms/edition.js';
import type { Recognition } from '../forms/recognition.js';
import type { CheckOptions, CheckResult, MissingOperands, Outcome } from './check-result.js';
import type { Finding } from './finding.js';
import { foldFindings } from './fold.js';
import { judgeFigures } from './judge-figures.js';
import { withLiveFixes, withoutDoubled } from './formula-fixes.js';
import { judgeFormulas } from './judge-formulas.js';
import { EARLIER_YEARS, judgeJumps } from './judge-jumps.js';
import { judgeRates } from './judge-rates.js';
import { judgeRelations } from './judge-relations.js';
import { judgeText } from './judge-text.js';
import { openWorkspace, stateOf, type Workspace } from './workspace.js';

/** Checks a recognised workbook against an edition; never throws for bad data. */
export function check(recognition: Recognition, base: CompiledEdition, options: CheckOptions = {}): CheckResult {
  const edition = withTables(base, recognition.tables);
  const level = options.level ?? recognition.level.level;
  const readings = [recognition.reading, ...(options.others ?? [])];
  const workspace = openWorkspace(edition, readings, level);
  const single = [
    ...judgeFigures(workspace),
    ...judgeRates(workspace, options.zeroConvention ?? 'blank'),
    ...(readings.some(({ source }) => EARLIER_YEARS.includes(source)) ? judgeJumps(workspace) : []),
    ...judgeText(readings, options.period ?? recognition.periodText, workspace),
  ];
  const relations = judgeRelations(workspace);
  const formulas = judgeFormulas(workspace, relations, recognition, options.snapshot);
  const findings = foldFindings(
    [...formulas.causes, ...relations],
    withoutDoubled([...single, ...formulas.single], formulas),
    workspace,
  ).map((finding) => withLiveFixes(finding, workspace));
  return Object.freeze({
    edition,
    recognition,
    level,
    levelGiven: options.level !== undefined,
    outcomes: outcomesOf(workspace, findings),
    findings: inOrder(findings, edition),
    missing: missingOperands(workspace),
    broken: edition.broken,
    figures: workspace.figures,
    entries: workspace.entries,
    failed: workspace.failed,
    readings,
  });
}

function outcomesOf({ edition, isOfLevel, plan, truths }: Workspace, findings: readonly Finding[]): readonly Outcome[] {
  const troubled = new Set(
    findings.filter(({ rule }) => rule.startsWith('G')).map(({ rule, refs }) => `${rule}:${refs[0] ?? ''}`),
  );
  const outcomes: Outcome[] = [];
  for (const rule of edition.rules) {
    const ready = plan.outcomes[rule.index];
    if (!ready) continue;
    const ofLevel = isOfLevel.has(rule);
    const truth = truths[rule.index];
    const doubtful = rule.about !== null && troubled.size > 0 && troubled.has(`${rule.data.id}:${rule.about.ref}`);
    const status = !ofLevel
      ? 'notApplicable'
      : truth === Truth.False || doubtful
        ? 'failed'
        : truth === Truth.True
          ? 'passed'
          : 'notApplicable';
    outcomes.push(ready[status]);
  }
  for (const error of edition.broken) outcomes.push({ rule: error.rule, status: 'couldNotRun', refs: [] });
  return outcomes;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By form as the edition has them, worst first within a form, then by row. */
function inOrder(findings: readonly Finding[], { edition, slots }: CompiledEdition): readonly Finding[] {
  const formRank = new Map(edition.forms.map(({ number }, index) => [number, index]));
  const keyOf = (finding: Finding): readonly number[] => {
    const ref = finding.refs[0] ?? '';
    return [formRank.get(ref.split(':')[0] ?? '') ?? 99, RANK[finding.severity], slots.get(ref) ?? 0];
  };
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort(
      (a, b) =>
        (a.key[0] ?? 0) - (b.key[0] ?? 0) || (a.key[1] ?? 0) - (b.key[1] ?? 0) || (a.key[2] ?? 0) - (b.key[2] ?? 0),
    )
    .map(({ finding }) => finding);
}

/** Rates of this level that wait for a figure: blank themselves, with some operand there and some blank. */
function missingOperands(workspace: Workspace): readonly MissingOperands[] {
  const { plan, figures } = workspace;
  return plan.ratios.flatMap(({ ratio, target }) => {
    if (figures.state[target] !== SlotState.Blank) return [];
    const operands = [...refsOf(ratio.numerator), ...refsOf(ratio.denominator)];
    const missing = operands.filter((ref) => stateOf(workspace, ref) === SlotState.Blank);
    const some = operands.some((ref) => stateOf(workspace, ref) === SlotState.Known);
    return some && missing.length > 0 ? [{ target: ratio.target.name, missing: missing.map(refKey) }] : [];
  });
}
