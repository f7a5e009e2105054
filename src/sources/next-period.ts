/** The period that is reported after another one. */
import { usualPeriod, type NamedPeriod, type PeriodKind } from './period.js';

/**
 * Công văn 581/BNV-CCHC: quý I, 6 tháng, quý III, năm; there is no report for quý II, quý IV or nine months. Months follow
 * each other. null: the period has dates and no name.
 */
export function nextPeriod({ kind, number, year }: NamedPeriod): NamedPeriod | null {
  const after = (to: PeriodKind, of: number, later = 0): NamedPeriod | null => usualPeriod(to, of, year + later);
  switch (kind) {
    case 'month':
      return number < 12 ? after('month', number + 1) : after('month', 1, 1);
    case 'quarter':
      if (number === 1) return after('half', 1);
      if (number === 2) return after('quarter', 3);
      return number === 3 ? after('year', 1) : after('quarter', 1, 1);
    case 'half':
      return number === 1 ? after('quarter', 3) : after('quarter', 1, 1);
    case 'nine-months':
      return after('year', 1);
    case 'year':
      return after('quarter', 1, 1);
    case null:
      return null;
  }
}
