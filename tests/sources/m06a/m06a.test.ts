/** Biểu II.06a: found in its layouts, its sums checked, its totals bridged to the appendices. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../../src/review/check.js';
import { proposalsOf } from '../../../src/review/fill.js';
import { builtInEdition } from '../../../src/rules/editions.js';
import { M06A_FIGURES } from '../../../src/rules/source-names.js';
import { m06aTable } from '../../../src/sources/dossiers/m06a-table.js';
import { readDossierList } from '../../../src/sources/dossiers/read-dossier-list.js';
import { recognise } from '../../../src/forms/recognise.js';
import { reviewTables } from '../../../src/review/reviewed-table.js';
import { tableReadings } from '../../../src/sources/table-readings.js';
import type { Snapshot } from '../../../src/workbook/snapshot.js';
import { openWorkbook } from '../../../src/hosts/file/open.js';
import { readFileSync } from 'node:fs';
import { asTable } from '../../support/dossiers/as-table.js';
import { layOutDossiers } from '../../support/dossiers/lay-out.js';
import { m06aSnapshot, type M06aLayout } from '../../support/dossiers/m06a-workbook.js';
import { makeDossiers, SEED_PERIOD, SEED_TRUTH, truthOfSize } from '../../support/dossiers/make-dossiers.js';
import { toXlsx } from '../../support/dossiers/write-xlsx.js';
import { recognitionOf, SEED_FIGURES } from '../../support/recognition.js';

const edition = builtInEdition()!;
const table = m06aTable(readDossierList(asTable(layOutDossiers(makeDossiers(1, SEED_TRUTH))))!, SEED_PERIOD);

const COLUMN = new Map(M06A_FIGURES.map((figure, at) => [figure, `${at + 3}`]));

function read(snapshot: Snapshot) {
  const recognition = recognise(snapshot, edition.edition);
  const result = check(recognition, edition);
  const [table = null] = reviewTables(recognition, result);
  return { table, readings: tableReadings(recognition) };
}

const LAYOUTS: Readonly<Record<string, M06aLayout>> = {
  plain: {},
  'numbers with formulas': { numbers: 'formulas' },
  'bare numbers': { numbers: 'bare' },
  'no numbers': { numbers: 'none' },
  'figures as texts': { values: 'texts' },
  'group rows': { groups: true },
  shifted: { shift: 3 },
  'no total': { total: false },
  'all at once': { numbers: 'formulas', values: 'texts', groups: true, shift: 1 },
};

describe.each(Object.entries(LAYOUTS))('%s', (_name, layout) => {
  test('is found, adds up, and gives the totals', async () => {
    const { table: form, readings } = read(await m06aSnapshot(table, layout));
    expect(form?.found.sheet).toBe('II.06a');
    expect(form?.found.rows.filter(({ kind }) => kind === 'open').map(({ name }) => name)).toEqual(
      table.rows.map(({ name }) => name),
    );
    expect(form?.unreadable).toEqual([]);
    expect(form?.faults).toEqual([]);
    const entries = readings[0]!.entries;
    for (const figure of M06A_FIGURES)
      expect([figure, entries.get(figure)?.quantity?.value]).toEqual([figure, table.total[figure]]);
    expect(entries.get('solved')?.place === null).toBe(layout.total === false);
  });
});

test('one changed figure anywhere is found where it stands', async () => {
  const cells = fc.tuple(fc.integer({ min: 0, max: table.rows.length - 1 }), fc.constantFrom(...M06A_FIGURES));
  await fc.assert(
    fc.asyncProperty(cells, fc.integer({ min: 1, max: 9 }), async ([row, figure], more) => {
      const value = table.rows[row]!.counts[figure] + more;
      const { table: form } = read(await m06aSnapshot(table, { changes: [[row, figure, value]] }));
      const faults = form!.faults;
      const own = faults.filter(({ rule }) => !rule.includes('total'));
      expect(own.length).toBeGreaterThan(0);
      const at = form!.found.rows.filter(({ kind }) => kind === 'open')[row]!.row;
      expect(own.every(({ cells }) => cells.every((cell) => cell.row === at))).toBe(true);
      expect(faults.filter(({ rule }) => rule.includes('total')).map(({ rule }) => rule)).toEqual([
        `M06A-total-${COLUMN.get(figure) ?? ''}`,
      ]);
    }),
    { numRuns: 40 },
  );
});

test('a total that is not the sum of its rows (19.896 printed, 19.946 summed) is an error', async () => {
  const changes = [[-1, 'received', table.total.received - 50]] as const;
  const { table: form } = read(await m06aSnapshot(table, { changes }));
  expect(form!.faults).toContainEqual(
    expect.objectContaining({ rule: 'M06A-total-3', severity: 'error', expected: 1157 }),
  );
});

test('the appendices and an ordinary sheet hold no such form', async () => {
  const host = await openWorkbook(readFileSync('samples/phu-luc-quang-phu-6t2023.xlsx'), 'sample.xlsx');
  expect(read(await host.read()).table).toBeNull();
});

test('a dossier list that numbers its columns is no such form either', async () => {
  const host = await openWorkbook(toXlsx(layOutDossiers(makeDossiers(1, truthOfSize(60)), { traps: true })), 'a.xlsx');
  expect(read(await host.read()).table).toBeNull();
});

describe('bridged to the appendices', () => {
  test('the seed agrees, and 99,7 is explained', async () => {
    const others = read(await m06aSnapshot(table)).readings;
    const result = check(recognitionOf(SEED_FIGURES), edition, { others });
    const status = Object.fromEntries(result.outcomes.map((one) => [one.rule, one.status]));
    expect([status['M-solved'], status['M-received'], status['M-online']]).toEqual(['passed', 'passed', 'passed']);
    expect(result.findings.find(({ rule }) => rule === 'P4-f')?.alternatives[0]).toMatchObject({ numbers: [1] });
  });

  test('an empty form can be filled from it', async () => {
    const others = read(await m06aSnapshot(table)).readings;
    const proposals = proposalsOf(check(recognitionOf({}), edition, { others }));
    expect(proposals.map(({ ref, value }) => [ref, value])).toContainEqual(['4:3.2.1', 1144]);
    expect(proposals.map(({ ref, value }) => [ref, value])).toContainEqual(['8:6.4.2', 679]);
  });
});
