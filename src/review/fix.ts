/** Fixes to edits. A fix is never applied without being shown first; that is the pane's part. */
import type { CellEdit } from '../workbook/edit.js';
import { formulaEdit, valueEdit } from './cell-edits.js';
import type { CheckResult } from './check-result.js';
import { placeKey } from '../workbook/address.js';
import type { Finding, Fix } from './finding.js';

/** The edits of one fix, in the scale and look of each cell. */
export function fixEdits(fix: Fix, result: CheckResult): readonly CellEdit[] {
  return fix.changes.map(({ ref, place, value, decimals, formula }) => {
    const entry = result.entries.get(ref);
    return formula === undefined
      ? valueEdit(place, entry, value, decimals)
      : formulaEdit(place, entry, formula, value, decimals);
  });
}

/** Findings of the same rule that have exactly one way to be mended: what "Sửa các chỗ chắc chắn…" shows before it acts. */
function sameKindWithSoleFix(finding: Finding, result: CheckResult): readonly Finding[] {
  return result.findings
    .flatMap((one) => [one, ...one.follows])
    .filter(({ rule, kind, fixes }) => rule === finding.rule && kind === finding.kind && fixes.length === 1);
}

/** A finding and the only way to mend it. */
export interface SoleFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The fixes of all findings alike, each cell in one of them at most: two changes of one cell would undo each other. An
 * exchange of two rows is left out; it is looked at by itself, and every cell of this list can be taken back by itself.
 */
export function fixesOfSameKind(finding: Finding, result: CheckResult): readonly SoleFix[] {
  const taken = new Set<string>();
  return sameKindWithSoleFix(finding, result).flatMap((one): readonly SoleFix[] => {
    const [fix] = one.fixes;
    if (fix?.changes.length !== 1 || fix.changes.some(({ place }) => taken.has(placeKey(place)))) return [];
    for (const { place } of fix.changes) taken.add(placeKey(place));
    return [{ finding: one, fix }];
  });
}

/**
 * "Sửa các chỗ chắc chắn…": the fixes of findings that have one way to be mended and no other reading, each cell in one of
 * them at most.
 */
export function sureFixes(open: readonly Finding[]): readonly SoleFix[] {
  const taken = new Set<string>();
  return open.flatMap((finding): readonly SoleFix[] => {
    const [fix, ...others] = finding.fixes;
    if (fix?.changes.length !== 1 || others.length > 0 || finding.alternatives.length > 0) return [];
    if (fix.changes.some(({ place }) => taken.has(placeKey(place)))) return [];
    for (const { place } of fix.changes) taken.add(placeKey(place));
    return [{ finding, fix }];
  });
}
