/** Names of periods are what the reader of periods reads: a name that it could not read back would lose the period. */
import fc from 'fast-check';
import { parsePeriod, usualPeriod, type PeriodKind } from '../../src/sources/period.js';
import { periodName } from '../../src/strings/period-name.js';

const MOST: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2, 'nine-months': 1, year: 1 };

test('every period is read back from its name', () => {
  const periods = fc
    .constantFrom<PeriodKind>('month', 'quarter', 'half', 'nine-months', 'year')
    .chain((kind) =>
      fc.tuple(fc.constant(kind), fc.integer({ min: 1, max: MOST[kind] }), fc.integer({ min: 2015, max: 2040 })),
    );
  fc.assert(
    fc.property(periods, ([kind, number, year]) => {
      const period = usualPeriod(kind, number, year)!;
      expect(parsePeriod(periodName(period))).toEqual(period);
      const { from, to } = period;
      const days = { kind: null, number: 1, year: 2000, from, to, stated: true };
      expect(parsePeriod(periodName(days))).toMatchObject({ kind: null, from, to });
    }),
  );
});
