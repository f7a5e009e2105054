/** What another edition changes on a workbook that was checked already: what it finds more and less, and what it sets aside. */
import type { EditionDecision } from '../forms/choose-edition.js';
import type { Bilingual } from '../forms/edition.js';
import type { CheckResult } from './check-result.js';
import { cellOf } from './stands-at.js';
import type { ReviewSummary } from './summary.js';
import { isOfEdition } from './of-edition.js';
import type { WorkbookSettings } from './workbook-settings.js';
import { placeKey } from '../workbook/address.js';

export interface EditionChange {
  readonly from: Bilingual;
  readonly to: Bilingual;
  /** Cells with something to look at under the new edition alone, and under the old one alone. */
  readonly more: number;
  readonly less: number;
  /** Reasons and remarks of other editions: kept in the workbook, and of use when that edition is chosen again. */
  readonly reasons: number;
  readonly remarks: number;
}

/** null: the workbook was not checked before, or by the same edition. */
export function editionChange(
  before: {
    readonly result: CheckResult | null;
    readonly summary: ReviewSummary | null;
    readonly choice: Pick<EditionDecision, 'chosen'> | null;
  },
  after: { readonly result: CheckResult; readonly summary: ReviewSummary },
  { answers }: WorkbookSettings,
): EditionChange | null {
  const { result, summary, choice } = before;
  const { edition } = after.result.edition;
  const old = result?.edition.edition;
  if (!summary || !old || old.id === edition.id || choice?.chosen === 'none') return null;
  const [then, now] = [cellsOf(summary), cellsOf(after.summary)];
  return {
    from: old.name,
    to: edition.name,
    more: [...now].filter((cell) => !then.has(cell)).length,
    less: [...then].filter((cell) => !now.has(cell)).length,
    reasons: after.summary.waived.elsewhere.length,
    remarks: answers && !isOfEdition(answers, edition.id) ? answers.remarks.length : 0,
  };
}

/** By the cell: the same row has another number in another edition. */
function cellsOf({ errors, warnings }: ReviewSummary): ReadonlySet<string> {
  return new Set(
    [...errors, ...warnings].flatMap((finding) => {
      const place = cellOf(finding);
      return place ? [placeKey(place)] : [];
    }),
  );
}
