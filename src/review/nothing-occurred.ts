/** "Không phát sinh": a 0 for blank cells of which the official says that nothing occurred. */
import type { Place } from '../workbook/address.js';
import type { CellEdit } from '../workbook/edit.js';
import { valueEdit } from './cell-edits.js';
import type { CheckResult } from './check-result.js';
import { completenessOf } from './count-filled.js';

/** A blank cell that may be given a 0. */
export interface BlankCell {
  readonly ref: string;
  readonly place: Place;
}

/**
 * "Không phát sinh": blank cells in which a 0 says that nothing occurred, counts and sums of money. The 0 of a code means
 * something of its own, and a rate is computed.
 */
export function maybeNothing(result: CheckResult): readonly BlankCell[] {
  return completenessOf(result).forms.flatMap(({ blank }) =>
    blank.flatMap((ref): readonly BlankCell[] => {
      const kind = result.edition.indicators.get(ref)?.kind;
      const place = result.entries.get(ref)?.place;
      return place && (kind === 'count' || kind === 'money') ? [{ ref, place }] : [];
    }),
  );
}

/** The edits that write a 0 into each. */
export function nothingEdits(cells: readonly BlankCell[], result: CheckResult): readonly CellEdit[] {
  return cells.map(({ ref, place }) => valueEdit(place, result.entries.get(ref), 0, 0));
}
