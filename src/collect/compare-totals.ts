/** This total beside last period's, row by row; what must not fall or change within a year says so. */
import type { Reading } from '../forms/reading.js';
import { roundTo } from '../quantity/quantity.js';
import type { Total, TotalRow } from './total.js';

export interface RowComparison {
  readonly row: TotalRow;
  readonly before: number | null;
  readonly now: number | null;
  /** `now` minus `before`; null where one is missing. */
  readonly difference: number | null;
  /** In percent of `before`; null for rates, which differ by points, and where there is nothing to divide by. */
  readonly percent: number | null;
  /** `fell`: cumulative, and lower than before; `changed`: fixed for the year, and another. */
  readonly remark: 'fell' | 'changed' | null;
}

/** `sameYear`: the earlier total is of the same year, so that cumulative and yearly rows can be held against it. */
export function compareTotals(total: Total, before: Reading, sameYear: boolean): readonly RowComparison[] {
  return total.rows.flatMap((row): RowComparison[] => {
    const earlier = before.entries.get(row.ref)?.quantity?.value ?? null;
    const now = row.quantity?.value ?? null;
    if (earlier === null && now === null) return [];
    const difference = earlier === null || now === null ? null : roundTo(now - earlier, 6);
    const { kind, cumulative, yearly } = row.treatment.indicator;
    const percent =
      difference === null || kind === 'percent' || !earlier ? null : roundTo((difference / Math.abs(earlier)) * 100, 1);
    const remark =
      !sameYear || difference === null
        ? null
        : cumulative && row.treatment.kind === 'sum' && difference < 0
          ? 'fell'
          : yearly && difference !== 0
            ? 'changed'
            : null;
    return [{ row, before: earlier, now, difference, percent, remark }];
  });
}
