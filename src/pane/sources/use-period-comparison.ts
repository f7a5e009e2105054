/** The figures of the periods that the workbook carries, beside the present ones. */
import { useMemo } from 'react';
import { keptPeriod } from '../../app/earlier-period.js';
import { comparePeriods, type PeriodComparison } from '../../review/compare-periods.js';
import { parsePeriod } from '../../sources/period.js';
import { usePaneState } from '../pane-context.js';

/** null: nothing was checked, or no earlier period is at hand. */
export function usePeriodComparison(): PeriodComparison | null {
  const { result, used, settings } = usePaneState();
  const earlier = used?.previous ?? null;
  return useMemo(() => {
    if (!result || !earlier) return null;
    const { recognition, edition } = result;
    return comparePeriods(
      { reading: recognition.reading, period: parsePeriod(settings.period || (recognition.periodText ?? '')) },
      (settings.previous ?? []).map((digest) => keptPeriod(digest, edition.edition)),
      earlier.uses,
      edition.edition.forms,
    );
  }, [result, earlier, settings.previous, settings.period]);
}
