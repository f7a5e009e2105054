/** @jest-environment jsdom */
import './jsdom-globals.js';
import { expect, test } from '@jest/globals';
import { collectMemory } from '../../src/collect-page/memory.js';
import { toldKey, toldOf, withTold } from '../../src/collect-page/told.js';
import { collectingOf, read, storage } from './collect-support.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { layOut } from '../support/layouts.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { consistentUnit } from '../support/units.js';

const { edition } = builtInEdition()!;
const bytes = xlsxOf(
  layOut(edition, consistentUnit(31, { level: 'xa' }), {
    unitLine: 'UBND PHƯỜNG THUẬN HÓA',
    periodLine: 'Kỳ báo cáo: Quý III năm 2026',
  }),
);

test('who was reminded and who has answered is kept per unit and period, on this machine', async () => {
  const kept = storage();
  const collecting = collectingOf(kept);
  await read(collecting, { files: [{ path: 'thuan-hoa.xlsx', bytes, modified: 1 }] });
  const unit = collecting.get().collected!.ledger.units[0]!.id;
  collecting.tell([unit], 'reminded', '30/11/2026');
  collecting.tell([unit], 'answered', '02/12/2026');
  const key = toldKey(collecting.get().collected!.totals.period, unit);
  const again = collectingOf(kept);
  expect(again.get().told[key]).toEqual({ reminded: '30/11/2026', answered: '02/12/2026' });
  again.tell([unit], 'reminded', '01/12/2026');
  // Without files there is no period: it is another note.
  expect(again.get().told[key]?.reminded).toBe('30/11/2026');
  collecting.tell([unit], 'reminded', null);
  expect(collectMemory(kept).read().told[key]).toEqual({ answered: '02/12/2026' });
});

test('what the browser kept and cannot be read is left out', () => {
  expect(toldOf({ a: { reminded: 5, answered: 'x', other: 'y' }, b: null, c: { reminded: 1 } })).toEqual({
    a: { answered: 'x' },
  });
  expect(toldOf('text')).toEqual({});
  expect(withTold({ a: { reminded: 'x' } }, 'a', 'reminded', null)).toEqual({});
});

test('that an upper office’s lines include its units’ is kept too', () => {
  const kept = storage();
  collectingOf(kept).setIncludes('Huyện Quảng Điền', true);
  expect(collectingOf(kept).get().choices.includes).toEqual({ 'Huyện Quảng Điền': true });
});
