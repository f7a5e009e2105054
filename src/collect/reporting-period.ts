/** The period that an office collects for: given, or the one that most files state; and whether a file's is the same. */
import type { NamedPeriod } from '../sources/period.js';

/** Offices move their closing days; beyond this two stretches of time are two periods. */
const NEAR_DAYS = 20;

export function isNearPeriod(one: NamedPeriod, other: NamedPeriod): boolean {
  if (one.kind !== null && other.kind !== null) {
    return one.kind === other.kind && one.number === other.number && one.year === other.year;
  }
  return Math.abs(one.from - other.from) <= NEAR_DAYS && Math.abs(one.to - other.to) <= NEAR_DAYS;
}

/** The period that most of the files state; of two as frequent the later; null where none states one. */
export function commonPeriod(periods: readonly (NamedPeriod | null)[]): NamedPeriod | null {
  const counted: { period: NamedPeriod; count: number }[] = [];
  for (const period of periods) {
    if (!period) continue;
    const known = counted.find((one) => isNearPeriod(one.period, period));
    if (known) known.count += 1;
    else counted.push({ period, count: 1 });
  }
  counted.sort((one, other) => other.count - one.count || other.period.to - one.period.to);
  return counted[0]?.period ?? null;
}
