/** @jest-environment ./tests/support/jsdom-environment.js */
/** Parts of one commune on the collecting page: added together, a row filled in twice decided with one press, all as one workbook. */
import './jsdom-globals.js';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { NamedBytes } from '../../src/collect-page/collect-context.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { recognise } from '../../src/forms/recognise.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { layOut } from '../support/layouts.js';
import { consistentUnit } from '../support/units.js';
import { collectingOf, read, renderApp } from './collect-support.js';
import { expectAccessible } from './dom.js';

const { edition } = builtInEdition()!;
const ref = '4:3.2.1';
const whole = consistentUnit(31, { level: 'xa' });
const files = [['2', '3'], ['4'], ['5', '6', '7', '8']].map((forms, at) => {
  const own = new Map([...whole].filter(([one]) => forms.some((form) => one.startsWith(`${form}:`))));
  if (at === 2) own.set(ref, '7');
  const bytes = xlsxOf(layOut(edition, own, { unitLine: 'UBND PHƯỜNG THUẬN HÓA' }));
  return { path: `phan-${at + 1}.xlsx`, bytes, modified: 1 };
});

test('three parts are one unit; the right figure is chosen, and the whole is handed over', async () => {
  const handed: NamedBytes[] = [];
  const collecting = collectingOf();
  const container = renderApp(collecting, { handOver: (file) => Promise.resolve(void handed.push(file)) });
  await read(collecting, { files });
  const [unit] = collecting.get().collected!.ledger.units;
  expect([unit!.parts.length, unit!.twice.map((one) => one.ref)]).toEqual([3, [ref]]);
  expect(collecting.get().collected!.total.byRef.get(ref)?.quantity ?? null).toBeNull();

  fireEvent.click(screen.getByRole('tab', { name: 'Đơn vị và chỉ tiêu' }));
  fireEvent.click(await screen.findByRole('button', { name: unit!.id }));
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: /\(phan-2\.xlsx\)$/ }));
  const exact = collecting.get().collected!.total.byRef.get(ref)?.exact;
  expect(exact).toBe(whole.get(ref)!.replaceAll('.', ''));
  expect(collecting.get().collected!.ledger.units[0]!.twice).toEqual([]);

  fireEvent.click(screen.getByRole('button', { name: 'Ghép 3 phần của phường Thuận Hóa (.xlsx)' }));
  await waitFor(() => expect(handed).toHaveLength(1));
  const { reading } = recognise(readWorkbook(handed[0]!.bytes), edition);
  for (const [one, written] of whole) expect([one, reading.entries.get(one)?.written]).toEqual([one, written]);
});
