/** A form with several figure columns as it was found in a workbook, and what does not add up in it. */
import type { Entry } from '../forms/reading.js';
import type { Recognition } from '../forms/recognition.js';
import { partsOfTableRef, type FoundTableForm } from '../forms/table-form.js';
import type { CheckResult } from './check-result.js';
import type { Finding } from './finding.js';

export interface ReviewedTable {
  readonly found: FoundTableForm;
  /** Findings about its cells, those that follow from others too. */
  readonly faults: readonly Finding[];
  /** Cells that hold something which is no number. */
  readonly unreadable: readonly Entry[];
}

export function reviewTables({ tables, reading }: Recognition, { findings }: CheckResult): readonly ReviewedTable[] {
  const all = findings.flatMap(withFollowing);
  return tables.map((found) => ({
    found,
    faults: all.filter(({ refs }) => partsOfTableRef(refs[0] ?? '')?.form === found.form.number),
    unreadable: found.indicators
      .map(({ ref }) => reading.entries.get(ref))
      .filter((entry) => entry !== undefined)
      .filter(({ state }) => state !== 'quantity' && state !== 'blank' && state !== 'none'),
  }));
}

function withFollowing(finding: Finding): readonly Finding[] {
  return [finding, ...finding.follows.flatMap(withFollowing)];
}
