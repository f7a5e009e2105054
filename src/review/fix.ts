/** Fixes to edits. A fix is never applied without being shown first; that is the pane's part. */
import type { CellEdit } from '../workbook/edit.js';
import { valueEdit } from './cell-edits.js';
import type { CheckResult } from './check-result.js';
import type { Finding, Fix } from './finding.js';

/** The edits of one fix, in the scale and look of each cell. */
export function fixEdits(fix: Fix, result: CheckResult): readonly CellEdit[] {
  return fix.changes.map(({ ref, place, value, decimals }) =>
    valueEdit(place, result.entries.get(ref), value, decimals),
  );
}

/** Findings of the same rule that have exactly one way to be mended: what "Sửa hết lỗi cùng loại" shows before it acts. */
export function alikeWithSoleFix(finding: Finding, result: CheckResult): readonly Finding[] {
  return result.findings
    .flatMap((one) => [one, ...one.follows])
    .filter(({ rule, kind, fixes }) => rule === finding.rule && kind === finding.kind && fixes.length === 1);
}
