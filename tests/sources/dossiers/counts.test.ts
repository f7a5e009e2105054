/** Every count against a naive oracle, whatever the layout, the dates' form and the traps; and the seed's own numbers. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countDossiers, rowsOf } from '../../../src/sources/dossiers/count.js';
import { DOSSIER_CLASSES } from '../../../src/sources/dossiers/classify.js';
import { dossierReading } from '../../../src/sources/dossiers/dossier-reading.js';
import { m06aTable } from '../../../src/sources/dossiers/m06a-table.js';
import { readDossierList } from '../../../src/sources/dossiers/read-dossier-list.js';
import type { Period } from '../../../src/sources/period.js';
import { allOf, asTable } from '../../support/dossiers/as-table.js';
import {
  layOutDossiers,
  type DateStyle,
  type LayOutOptions,
  type SampleLayout,
} from '../../support/dossiers/lay-out.js';
import {
  makeDossiers,
  SEED_PERIOD,
  SEED_TRUTH,
  truthOfSize,
  type SampleDossier,
} from '../../support/dossiers/make-dossiers.js';
import { naiveCounts } from '../../support/dossiers/oracle.js';

const STYLES: readonly DateStyle[] = ['date-time', 'date', 'time-first', 'iso', 'serial', 'turned', 'assorted'];
const LAYOUTS: readonly SampleLayout[] = ['td', 'full', 'other'];

function counted(
  dossiers: readonly SampleDossier[],
  period: Period,
  options: LayOutOptions,
): Record<string, number | null> {
  const list = readDossierList(asTable(layOutDossiers(dossiers, options), options.date1904), { period })!;
  const { classes, procedures } = countDossiers(list, period);
  return {
    ...classes,
    procedures_online_partial: procedures.online_partial,
    procedures_online_full: procedures.online_full,
  };
}

/** Lists without a column for them cannot tell channels and levels. */
function toldBy(layout: SampleLayout, counts: Readonly<Record<string, number>>): Record<string, number | null> {
  const untold = (name: string): boolean => layout === 'td' && /online|direct/.test(name);
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, untold(name) ? null : count]));
}

describe('the seed', () => {
  const dossiers = makeDossiers(1, SEED_TRUTH);
  test('1.157 received, 1.144 solved, 1.142 in time, 679 online', () => {
    expect(counted(dossiers, SEED_PERIOD, { traps: true })).toEqual({
      received: 1157,
      received_new: 1148,
      carried_over: 9,
      online: 679,
      online_partial: 547,
      online_full: 132,
      solved: 1144,
      solved_early: 912,
      solved_on_time: 230,
      solved_late: 2,
      in_process: 13,
      in_process_within: 12,
      in_process_overdue: 1,
      returned: 3,
      supplement: 0,
      direct: 1148 - 679,
      procedures_online_partial: 12,
      procedures_online_full: 6,
    });
  });

  test('a source gives its figures by name, and none that it cannot tell', () => {
    const list = readDossierList(asTable(layOutDossiers(dossiers, { layout: 'td' })))!;
    const { entries } = dossierReading(countDossiers(list, SEED_PERIOD));
    expect(entries.get('solved')?.written).toBe('1.144');
    expect(entries.has('online')).toBe(false);
  });
});

describe('any list', () => {
  const anyOptions = fc.record({
    layout: fc.constantFrom(...LAYOUTS),
    dates: fc.constantFrom(...STYLES),
    traps: fc.boolean(),
    date1904: fc.boolean(),
    plainCodes: fc.boolean(),
    seed: fc.nat(1000),
  });

  test('counts as the oracle does', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 40, max: 130 }), anyOptions, (seed, size, options) => {
        const dossiers = makeDossiers(seed, truthOfSize(size));
        expect(counted(dossiers, SEED_PERIOD, options)).toEqual(
          toldBy(options.layout, naiveCounts(dossiers, SEED_PERIOD)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('counts as the oracle does in any other period than its own', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: -60, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (seed, from, length) => {
          const dossiers = makeDossiers(seed, truthOfSize(90));
          const period = { from: SEED_PERIOD.from + from, to: SEED_PERIOD.from + from + length };
          expect(counted(dossiers, period, {})).toEqual(naiveCounts(dossiers, period));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('received = solved + in process + supplement, and the parts make the whole, in any period', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: -60, max: 200 }), fc.nat(200), (seed, from, length) => {
        const list = readDossierList(asTable(layOutDossiers(makeDossiers(seed, truthOfSize(80)))))!;
        const start = SEED_PERIOD.from + from;
        const { classes } = countDossiers(list, { from: start, to: start + length });
        const sum = (...names: readonly (keyof typeof classes)[]): number =>
          names.reduce((total, name) => total + (classes[name] ?? NaN), 0);
        expect(sum('solved', 'in_process', 'supplement')).toBe(classes.received);
        expect(sum('received_new', 'carried_over')).toBe(classes.received);
        expect(sum('online', 'direct')).toBe(classes.received_new);
        expect(sum('solved_early', 'solved_on_time', 'solved_late')).toBe(classes.solved);
        expect(sum('in_process_within', 'in_process_overdue')).toBe(classes.in_process);
      }),
    );
  });

  test('every count opens to as many rows, and they are the rows of those dossiers', () => {
    const dossiers = makeDossiers(5, truthOfSize(300));
    const list = readDossierList(asTable(layOutDossiers(dossiers, { traps: true })))!;
    const { classes } = countDossiers(list, SEED_PERIOD);
    for (const name of DOSSIER_CLASSES) {
      const rows = rowsOf(list, SEED_PERIOD, name);
      expect([name, rows.length]).toEqual([name, classes[name]]);
      expect(new Set(rows).size).toBe(rows.length);
    }
    const byRow = new Map(allOf(list).map(({ row, code }) => [row, code]));
    const late = rowsOf(list, SEED_PERIOD, 'solved_late').map((row) => byRow.get(row));
    const truly = dossiers.filter(
      ({ received, due, finished, status }) =>
        status.startsWith('Đã') &&
        received <= SEED_PERIOD.to &&
        due !== null &&
        finished !== null &&
        finished > due &&
        finished <= SEED_PERIOD.to &&
        finished >= SEED_PERIOD.from,
    );
    expect(late).toEqual(truly.map(({ code }) => code));
  });
});

describe('II.06a from a list', () => {
  test('its columns balance, its rows add up to the total, and (7) is what was solved', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 40, max: 110 }), (seed, size) => {
        const list = readDossierList(asTable(layOutDossiers(makeDossiers(seed, truthOfSize(size)))))!;
        const { rows, total, unplaced } = m06aTable(list, SEED_PERIOD);
        for (const { received, online, direct, carried_over, ...rest } of [
          total,
          ...rows.map(({ counts }) => counts),
        ]) {
          expect(online + direct + carried_over).toBe(received);
          expect(rest.solved_early + rest.solved_on_time + rest.solved_late).toBe(rest.solved);
          expect(rest.in_process_within + rest.in_process_overdue).toBe(rest.in_process);
          expect(rest.solved + rest.in_process).toBe(received);
        }
        expect(unplaced).toBe(0);
        for (const name of Object.keys(total) as (keyof typeof total)[]) {
          expect(rows.reduce((sum, { counts }) => sum + counts[name], 0)).toBe(total[name]);
        }
        const { classes } = countDossiers(list, SEED_PERIOD);
        expect(total.solved).toBe(classes.solved);
        expect(total.in_process).toBe((classes.in_process ?? 0) + (classes.supplement ?? 0));
        expect(total.solved_late).toBeLessThanOrEqual(classes.solved_late ?? 0);
      }),
      { numRuns: 30 },
    );
  });

  test('whatever was handed back is on time, however late', () => {
    const [one] = makeDossiers(1, truthOfSize(50)).filter(({ status }) => status === 'Đã trả kết quả');
    const late = { ...one!, received: SEED_PERIOD.from, due: SEED_PERIOD.from + 2, finished: SEED_PERIOD.from + 9 };
    const withdrawn = { ...late, code: 'H21.65-221206-9999', status: 'Công dân yêu cầu rút hồ sơ' };
    const list = readDossierList(asTable(layOutDossiers([late, withdrawn])))!;
    expect(countDossiers(list, SEED_PERIOD).classes).toMatchObject({ solved_late: 2, solved_on_time: 0, returned: 1 });
    expect(m06aTable(list, SEED_PERIOD).total).toMatchObject({ solved_late: 1, solved_on_time: 1 });
  });
});
