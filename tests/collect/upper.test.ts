/** A district's own workbook beside its communes': nothing is counted twice, whichever way the district counts. */
import { ledgerOf } from '../../src/collect/ledger.js';
import { totalOf, type Total } from '../../src/collect/total.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { printNumber } from '../../src/quantity/print.js';
import { totalFormSheets } from '../../src/sheets/total-sheets.js';
import { unitsSheet } from '../../src/sheets/collect-sheets.js';
import { submitAll } from '../support/collect/collect-mailbox.js';
import { mailboxOf, PERIOD } from '../support/collect/many-units.js';
import { addUp } from '../support/collect/oracle.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { layOut } from '../support/layouts.js';
import { consistentUnit } from '../support/units.js';

const compiled = builtInEdition()!;
const { edition } = compiled;
const box = mailboxOf(edition, { count: 6, seed: 3 });
const communes = box.units.map(({ figures }) => figures!);
/** Rows that district and commune both fill and that are not about the communes by name. */
const SHARED = ['2:1', '2:2.1', '2:2.2', '2:5.1', '2:5.2', '3:2.1', '3:3.1', '5:2.1', '5:2.2', '8:6.4.1'];
const sumOf = (ref: string): number => Number(addUp(communes, ref, true)?.sum ?? 0);

async function withDistrict(valueOf: (ref: string) => number, includes?: boolean): Promise<Total> {
  const figures = consistentUnit(77, { level: 'huyen' });
  for (const ref of communes[0]!.keys()) figures.delete(ref);
  for (const ref of SHARED) figures.set(ref, printNumber(valueOf(ref)));
  // By the form's own words this row is the communes' together.
  figures.set('4:3.2.1', printNumber(sumOf('4:3.2.1')));
  const snapshot = layOut(edition, figures, { unitLine: 'UBND HUYỆN QUẢNG ĐIỀN', periodLine: PERIOD });
  const file = { path: 'quang-dien.xlsx', bytes: xlsxOf(snapshot), modified: 0 };
  const ledger = ledgerOf(await submitAll([...box.files, file], compiled));
  return totalOf(ledger, compiled, includes === undefined ? {} : { includes: { 'UBND huyện Quảng Điền': includes } });
}

test('a district whose lines hold its communes’ stands for them', async () => {
  const total = await withDistrict((ref) => sumOf(ref) + 7);
  expect(total.upper).toMatchObject([{ includes: true, because: 'figures' }]);
  for (const ref of SHARED) expect([ref, total.byRef.get(ref)?.quantity?.value]).toEqual([ref, sumOf(ref) + 7]);
});

test('a district’s own lines are added to its communes’', async () => {
  const total = await withDistrict(() => 3);
  expect(total.upper).toMatchObject([{ includes: false, because: 'figures' }]);
  for (const ref of SHARED) expect([ref, total.byRef.get(ref)?.quantity?.value]).toEqual([ref, sumOf(ref) + 3]);
});

test('rows about the communes come from the communes, rows of the district alone from the district', async () => {
  const total = await withDistrict(() => 3);
  expect(total.byRef.get('4:3.2.1')).toMatchObject({ quantity: { value: sumOf('4:3.2.1') }, parts: { included: 1 } });
  expect(total.byRef.get('4:3.1.1')).toMatchObject({ parts: { counted: 1, 'other-level': 6 } });
});

test('where the figures do not tell, nothing is counted twice, and it is said', async () => {
  const total = await withDistrict((ref) => (SHARED.indexOf(ref) % 3 === 1 ? 1 : sumOf(ref)));
  expect(total.upper).toMatchObject([{ includes: true, because: 'caution' }]);
});

test('what the district does about its communes stays its own where they have nothing to tell', async () => {
  const total = await withDistrict(() => 3);
  // Communes inspected: a row that names them, and that they leave at nothing.
  expect(total.byRef.get('2:3.2')?.treatment.aboutUnits).toBe(true);
  expect(total.byRef.get('2:3.2')?.parts.included).toBe(0);
});

test('the official’s word counts more than the figures', async () => {
  const total = await withDistrict((ref) => sumOf(ref) + 7, false);
  expect(total.upper).toMatchObject([{ includes: false, because: 'chosen' }]);
  expect(total.byRef.get('2:1')?.quantity?.value).toBe(2 * sumOf('2:1') + 7);
});

test('live formulas leave out what is included already', async () => {
  const total = await withDistrict(() => 3);
  const ledger = ledgerOf(await submitAll(box.files, compiled));
  const totals = { ledger, total, compiled, unit: '', period: PERIOD, language: 'vi' } as const;
  const { sumFormula } = unitsSheet(totals, compiled);
  const districtRow = 6 + total.units.findIndex(({ level }) => level === 'huyen');
  const about = sumFormula(total.byRef.get('4:3.2.1')!) ?? '';
  const rows = [...about.matchAll(/[A-Z]+(\d+):[A-Z]+(\d+)/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
  expect(rows).toHaveLength(6);
  expect(rows).not.toContain(districtRow);
  expect(totalFormSheets(totals, sumFormula)).toHaveLength(edition.forms.length);
});
