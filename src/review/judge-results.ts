/**
 * Results that are none: the file keeps another number than the formula gives from the cells as they are (computing by
 * hand was set, or a program changed a cell and did not compute), or keeps no result at all.
 */
import { computer } from '../rules/formulas/compute-cells.js';
import type { FormulaValue } from '../rules/formulas/evaluate-formula.js';
import { isCellError } from '../workbook/snapshot.js';
import type { Finding, Fix, FormulaFault } from './finding.js';
import { formulaFinding, formulaFix, inPlaceOf } from './formula-findings.js';
import type { JudgedFinding } from './judge-relations.js';
import type { LiveFormula, LiveFormulas } from './live-formulas.js';
import { cleanNumber, makeFinding } from './make-finding.js';
import type { Workspace } from './workspace.js';
import { generalRule } from '../rules/general.js';

/** A formula and what it gives now, in the row's unit. */
interface Computed {
  readonly formula: LiveFormula;
  readonly value: number;
}

export function judgeResults(
  live: LiveFormulas,
  workspace: Workspace,
  told: ReadonlySet<string>,
): readonly (JudgedFinding | Finding)[] {
  const stale: Computed[] = [];
  const lacking: Computed[] = [];
  const compute = computer(live.cells);
  for (const formula of live.byRef.values()) {
    if (told.has(formula.ref)) continue;
    const kept = live.contentAt(formula.place);
    const result = kept === undefined ? undefined : compute(formula.place);
    if (kept === undefined || typeof result !== 'number') continue;
    const value = cleanNumber(result * formula.entry.scale);
    if (value === null || isSameResult(kept, result)) continue;
    (kept === null ? lacking : stale).push({ formula, value });
  }
  return [...stale.map((one) => staleFinding(one, live, workspace)), ...lackingFinding(lacking, workspace)];
}

/** Excel keeps fifteen digits. A text in the place of a number is told elsewhere. */
function isSameResult(kept: FormulaValue, result: number): boolean {
  if (kept === null) return false;
  if (typeof kept !== 'number') return !isCellError(kept);
  return Math.abs(kept - result) <= 1e-9 * Math.max(1, Math.abs(result));
}

function faultOf(issue: FormulaFault['issue'], written: string): FormulaFault {
  return { issue, written, cells: [], instead: null, like: null, agrees: false };
}

function staleFinding({ formula, value }: Computed, live: LiveFormulas, workspace: Workspace): JudgedFinding | Finding {
  const { ref, entry, text } = formula;
  const failing = (live.rules.get(ref) ?? []).find(
    (rule) => workspace.failed.has(rule) && rule.assignment?.condition === null,
  );
  const finding = formulaFinding(
    {
      kind: 'stale-result',
      general: 'G19',
      severity: failing?.data.severity ?? 'warning',
      ref,
      entry,
      fault: faultOf('stale', text),
      right: { text, value },
      rule: null,
    },
    workspace,
  );
  return failing ? inPlaceOf(failing, finding, { value }, workspace) : finding;
}

/** One finding for all: a program that writes no results writes none at all. */
function lackingFinding(lacking: readonly Computed[], workspace: Workspace): readonly Finding[] {
  const [first] = lacking;
  if (!first) return [];
  const rule = generalRule('G19');
  const changes = lacking.flatMap(({ formula: { ref, entry, text }, value }) =>
    formulaFix(ref, entry, { text, value }, undefined, workspace).flatMap((fix) => fix.changes),
  );
  const fixes: readonly Fix[] = [{ reason: 'formula', changes, label: '' }];
  return [
    makeFinding(
      {
        rule: rule.id,
        kind: 'no-result',
        severity: 'info',
        refs: lacking.map(({ formula: { ref } }) => ref),
        why: rule.why,
        source: rule.source,
        expected: lacking.length === 1 ? first.value : null,
        formula: faultOf('no-result', first.formula.text),
        fixes,
      },
      workspace,
    ),
  ];
}
