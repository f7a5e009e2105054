/**
 * Crying wolf and missing the wolf: consistent units must raise neither error nor warning; units with one seeded
 * mistake must have it named on its own indicator.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/review/check.js';
import type { CheckResult } from '../../src/review/check-result.js';
import { proposalsOf } from '../../src/review/fill.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { sentenceOf } from '../../src/strings/findings.js';
import { MISTAKE_KINDS } from '../support/mistakes.js';
import { rankMistakes } from '../support/ranking.js';
import { recognitionOf } from '../support/recognition.js';
import { consistentUnit, consistentUnitIn } from '../support/units.js';

const edition = builtInEdition()!;
const LEVELS = ['xa', 'huyen'] as const;
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const levels = fc.constantFrom(...LEVELS);
/** Every edition of ours, at every level of it that the generator knows. */
const UNITS = [
  ['hue-2023', 'xa'],
  ['hue-2023', 'huyen'],
  ['xa-2025-hai-cap', 'xa'],
] as const;

const alarms = (result: CheckResult): readonly string[] =>
  result.findings.filter(({ severity }) => severity !== 'info').map((finding) => sentenceOf(finding, edition, 'vi'));

describe('consistent units', () => {
  test('raise neither error nor warning, however a rate of nothing is written', () => {
    fc.assert(
      fc.property(seeds, levels, fc.constantFrom('', '-', 'không phát sinh'), (seed, level, zero) => {
        const figures = Object.fromEntries(consistentUnit(seed, { level, zero }));
        expect(alarms(check(recognitionOf(figures, { level }), edition))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('nor do those of the forms under two-level government', () => {
    const compiled = builtInEdition('xa-2025-hai-cap')!;
    fc.assert(
      fc.property(seeds, fc.constantFrom('', '-'), (seed, zero) => {
        const figures = Object.fromEntries(consistentUnitIn('xa-2025-hai-cap', seed, { level: 'xa', zero }));
        expect(alarms(check(recognitionOf(figures, { level: 'xa', edition: compiled }), compiled))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('get back each rate that was taken out, as good as it was printed', () => {
    fc.assert(
      fc.property(seeds, levels, (seed, level) => {
        const unit = consistentUnit(seed, { level });
        const rates = edition.rules.flatMap(({ ratio }) => ratio?.target.name ?? []).filter((ref) => unit.has(ref));
        const stripped = Object.fromEntries([...unit].filter(([ref]) => !rates.includes(ref)));
        const proposals = proposalsOf(check(recognitionOf(stripped, { level }), edition));
        for (const ref of rates) {
          const written = unit.get(ref)!;
          const printedDecimals = written.split(',')[1]?.length ?? 0;
          const proposal = proposals.find((one) => one.ref === ref)!;
          // Both are the same rate rounded, each at its own place.
          const slack = (10 ** -printedDecimals + 10 ** -Math.max(2, proposal.decimals)) / 2 + 1e-9;
          expect(Math.abs(proposal.value - Number(written.replace('.', '').replace(',', '.')))).toBeLessThanOrEqual(
            slack,
          );
        }
        expect(proposals.every(({ ref }) => !unit.has(ref) || rates.includes(ref))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(UNITS)('one seeded mistake in %s at %s', (id, level) => {
  test.each(MISTAKE_KINDS)('%s is named on its own indicator', (kind) => {
    const compiled = builtInEdition(id)!;
    const { tried, named, first, decided, decidedFirst, missed } = rankMistakes(kind, {
      edition: compiled,
      level,
      wanted: 40,
      seeds: 300,
    });
    expect(tried).toBeGreaterThan(20);
    // Digits swapped within what rounding hides cannot be seen by anybody; everything else must be named.
    if (kind === 'swapped-digits') expect(missed.length).toBeLessThanOrEqual(tried * 0.03);
    else expect(missed).toEqual([]);
    expect(named).toBeGreaterThanOrEqual(first);
    expect(first / tried).toBeGreaterThanOrEqual(0.9);
    // Where no other single cell could be the wrong one, it is the spoiled one that comes first.
    expect(decided).toBeGreaterThan(5);
    expect(decidedFirst / decided).toBeGreaterThanOrEqual(0.98);
  });
});
