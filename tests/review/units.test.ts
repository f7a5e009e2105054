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
import { MISTAKE_KINDS, seedMistake } from '../support/mistakes.js';
import { Random } from '../support/random.js';
import { recognitionOf } from '../support/recognition.js';
import { consistentUnit } from '../support/units.js';

const edition = builtInEdition()!;
const LEVELS = ['xa', 'huyen'] as const;
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const levels = fc.constantFrom(...LEVELS);

const alarms = (result: CheckResult): readonly string[] =>
  result.findings.filter(({ severity }) => severity !== 'info').map((finding) => sentenceOf(finding, edition, 'vi'));

describe('consistent units', () => {
  test('raise neither error nor warning, however a rate of nothing is written', () => {
    fc.assert(
      fc.property(seeds, levels, fc.constantFrom('', '-', 'không phát sinh'), (seed, level, zero) => {
        const figures = Object.fromEntries(consistentUnit(seed, { level, zero }));
        expect(alarms(check(recognitionOf(figures, { level }), edition))).toEqual([]);
      }),
      { numRuns: 300 },
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

describe.each(LEVELS)('one seeded mistake at %s', (level) => {
  test.each(MISTAKE_KINDS)('%s is named on its own indicator', (kind) => {
    let tried = 0;
    let named = 0;
    let first = 0;
    const missed: string[] = [];
    for (let seed = 0; tried < 60 && seed < 400; seed += 1) {
      const mistake = seedMistake(kind, consistentUnit(seed, { level }), new Random(seed * 7 + 1));
      if (!mistake) continue;
      tried += 1;
      const result = check(recognitionOf(Object.fromEntries(mistake.figures), { level }), edition);
      const loud = result.findings.filter(({ severity }) => severity !== 'info');
      if (
        loud.some(
          ({ refs, follows }) => refs.includes(mistake.ref) || follows.some((one) => one.refs.includes(mistake.ref)),
        )
      )
        named += 1;
      else missed.push(`${seed} ${mistake.ref} ${mistake.before} → ${mistake.after}`);
      if (loud.some(({ refs }) => refs[0] === mistake.ref)) first += 1;
    }
    expect(tried).toBeGreaterThan(20);
    // Digits swapped within what rounding hides cannot be seen by anybody; everything else must be named.
    if (kind === 'swapped-digits') expect(missed.length).toBeLessThanOrEqual(tried * 0.03);
    else expect(missed).toEqual([]);
    expect(named).toBeGreaterThanOrEqual(first);
    expect(first / tried).toBeGreaterThanOrEqual(0.9);
  });
});
