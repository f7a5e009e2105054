/** The reader on the measured sentences: what must be found and what may be false, by set; `npm run bench -- text` prints all. */
import { describe, expect, test } from '@jest/globals';
import { faultsOf, MEASURED_SETS, scoreOf } from './measured/score.js';

const ALL = Object.values(MEASURED_SETS).flatMap((kinds) => Object.values(kinds).flat());

describe('the measured sets', () => {
  test('have sentences of many kinds and styles, with traps among them, none twice', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(300);
    expect(ALL.filter(([, expected]) => expected === '').length).toBeGreaterThan(100);
    expect(new Set(ALL.map(([text]) => text)).size).toBe(ALL.length);
  });

  test.each([
    ['first set', 99, 0.5],
    ['kinds of 2026', 98, 1],
    ['other writers', 97, 1.5],
    ['held back', 97, 2],
    ['unseen, one', 98, 1.5],
    ['unseen, two', 98, 1],
    ['unseen, three', 98, 1],
    ['unseen, four', 97, 1.5],
    ['unseen, five', 97, 1.5],
    ['unseen, six', 98, 1],
    ['unseen, seven', 97, 1],
    ['unseen, eight', 98, 1],
    ['unseen, nine', 98, 1],
    ['unseen, ten', 95, 1],
    ['unseen, eleven', 97, 1],
    ['unseen, twelve', 98, 1],
    ['unseen, thirteen', 97, 1],
    ['unseen, fourteen', 98, 1],
    ['unseen, fifteen', 97, 1],
    ['unseen, sixteen', 96, 1],
    ['unseen, seventeen', 98, 1],
    ['unseen, eighteen', 96, 1],
    ['unseen, nineteen', 96, 1],
    ['unseen, twenty', 95, 1],
    ['unseen, twenty-one', 96, 2],
    ['unseen, twenty-two', 95, 1],
    ['unseen, twenty-three', 96, 1],
    ['unseen, twenty-four', 97, 1],
    ['unseen, twenty-five', 97, 1],
    ['unseen, twenty-six', 97, 1],
  ])('%s: at least %d %% found, at most %d %% false', (set, leastFound, mostFalse) => {
    const score = scoreOf(Object.values(MEASURED_SETS[set] ?? {}).flat());
    const { found, wrong } = score;
    // The sentences themselves are printed where the floor is not held.
    const faults = found < leastFound || wrong > mostFalse ? faultsOf(score) : [];
    expect({ faults, isFound: found >= leastFound, isTrue: wrong <= mostFalse }).toEqual({
      faults: [],
      isFound: true,
      isTrue: true,
    });
  });
});
