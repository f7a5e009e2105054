/**
 * The one row that a finding is about: its line in the list, its link, its mark and its reason in Ghi chú all stand
 * there. It is the likeliest wrong figure (`refs[0]`); where several rows could be the wrong one and none is likelier, it
 * is the row that the rule speaks of, "130" in "130 must be 70 + 63".
 */
import { refKey } from '../rules/ast.js';
import type { Place } from '../workbook/address.js';
import type { Finding } from './finding.js';

export function standsAt({ refs, fixes, comparison }: Pick<Finding, 'refs' | 'fixes' | 'comparison'>): string {
  const [first = ''] = refs;
  const asked = new Set(fixes.flatMap(({ changes }) => changes.map(({ ref }) => ref)));
  const subject = comparison?.left.kind === 'ref' ? refKey(comparison.left) : null;
  return fixes.length > 1 && asked.size > 1 && subject !== null && refs.includes(subject) ? subject : first;
}

/** The cell of that row; where it has none, the first cell that the finding has. */
export function cellOf(finding: Pick<Finding, 'refs' | 'fixes' | 'comparison' | 'terms' | 'cells'>): Place | undefined {
  const ref = standsAt(finding);
  if (ref === finding.refs[0]) return finding.cells[0];
  return finding.terms.find((term) => term.ref === ref)?.place ?? finding.cells[0];
}
