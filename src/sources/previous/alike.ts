/** Whether a workbook's figures are those of an earlier period: the old file was opened or sent, most likely. */
import type { Edition } from '../../forms/edition.js';
import type { Reading } from '../../forms/reading.js';
import { isSameFigure } from '../import/figure-differences.js';

export interface AlikeFigures {
  /** Rows that both fill in with the same figure. */
  readonly same: number;
  /** Rows that both fill in. */
  readonly of: number;
}

/** Fewer rows alike prove nothing. */
const ENOUGH_ROWS = 5;
/** Of that many rows a few may differ, and it is still the old file with a figure or two touched. */
const MANY_ROWS = 20;
const NEARLY_ALL = 0.95;

/** null: they differ as two periods do. */
export function alikeFigures(present: Reading, earlier: Reading, { forms }: Edition): AlikeFigures | null {
  let same = 0;
  let of = 0;
  for (const { ref, kind } of forms.flatMap(({ indicators }) => indicators)) {
    const own = present.entries.get(ref);
    const before = earlier.entries.get(ref);
    if (kind === 'heading' || !own || !before || own.state === 'blank' || before.state === 'blank') continue;
    of += 1;
    if (isSameFigure(own, before)) same += 1;
  }
  const isAlike = of >= ENOUGH_ROWS && (same === of || (of >= MANY_ROWS && same / of >= NEARLY_ALL));
  return isAlike ? { same, of } : null;
}
