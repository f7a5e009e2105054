/** @jest-environment ./tests/support/jsdom-environment.js */
/** Files that name no unit, or hold no appendix, on the collecting page: one press sets them right; what was decided of the whole is remembered. */
import './jsdom-globals.js';
import { fireEvent, screen } from '@testing-library/react';
import { builtInEdition } from '../../src/rules/editions.js';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { m06aTable } from '../../src/sources/dossiers/m06a-table.js';
import { readDossierList } from '../../src/sources/dossiers/read-dossier-list.js';
import { asTable } from '../support/dossiers/as-table.js';
import { layOutDossiers } from '../support/dossiers/lay-out.js';
import { m06aSheet } from '../support/dossiers/m06a-workbook.js';
import { makeDossiers, SEED_PERIOD, SEED_TRUTH } from '../support/dossiers/make-dossiers.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { layOut } from '../support/layouts.js';
import { consistentUnit } from '../support/units.js';
import { collectingOf, read, renderApp, storage } from './collect-support.js';
import { expectAccessible } from './dom.js';

const { edition } = builtInEdition()!;
const files = [0, 1, 2].map((unit) => {
  const figures = consistentUnit(800 + unit, { level: 'xa' });
  const options = unit === 2 ? { unitLine: 'UBND HUYỆN PHÚ VANG' } : {};
  return {
    path: unit === 2 ? 'huyen.xlsx' : `xa-0${unit}.xlsx`,
    bytes: xlsxOf(layOut(edition, figures, options)),
    modified: 1,
  };
});

test('they count under their names; one press leaves them out, one press takes them back, and it is remembered', async () => {
  const own = storage();
  const collecting = collectingOf(own);
  const screenOf = renderApp(collecting);
  await read(collecting, { files });
  expect(collecting.get().collected!.ledger.units.map(({ id }) => id)).toContain('xa-00');
  fireEvent.click(await screen.findByRole('button', { name: 'Không tính các tệp này' }));
  expect(collecting.get().collected!.ledger.units).toHaveLength(1);
  await expectAccessible(screenOf);
  const again = collectingOf(own);
  await read(again, { files });
  expect(again.get().collected!.ledger.units).toHaveLength(1);
  fireEvent.click(await screen.findByRole('button', { name: 'Tính theo tên tệp' }));
  expect(collecting.get().collected!.ledger.units).toHaveLength(3);
});

test('level of the total and “đã gồm / cộng thêm” are chosen on the part of the total, and remembered', async () => {
  const own = storage();
  const collecting = collectingOf(own);
  renderApp(collecting);
  await read(collecting, { files });
  fireEvent.click(screen.getByRole('tab', { name: 'Tổng số' }));
  fireEvent.change(await screen.findByLabelText('Cấp của bảng tổng hợp'), { target: { value: 'tinh' } });
  const { includes } = collecting.get().collected!.total.upper[0]!;
  fireEvent.click(screen.getByRole('button', { name: includes ? 'Cộng thêm vào tổng' : 'Đã gồm trong tổng' }));
  const again = collectingOf(own);
  await read(again, { files });
  const { total } = again.get().collected!;
  expect(total.level).toBe('tinh');
  expect(total.upper[0]).toMatchObject({ includes: !includes, because: 'chosen' });
});

test('a unit that sent only Biểu II.06a has sent, and is told what it still owes', async () => {
  const table = m06aTable(readDossierList(asTable(layOutDossiers(makeDossiers(1, SEED_TRUTH))))!, SEED_PERIOD);
  const collecting = collectingOf();
  const container = renderApp(collecting);
  const form = { path: 'II.06a xã Quảng Ngạn.xlsx', bytes: createWorkbook([m06aSheet(table)]), modified: 2 };
  await read(collecting, { files: [files[0]!, form] });
  expect(await screen.findByText('Đã gửi, chưa có phụ lục (1):')).toBeTruthy();
  fireEvent.click(screen.getByRole('tab', { name: 'Đơn vị và chỉ tiêu' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Xã Quảng Ngạn' }));
  expect(screen.getByText(/Đã đọc Biểu II\.06a; tệp không có phụ lục nào/)).toBeTruthy();
  expect(container.textContent).not.toContain('chưa đọc được');
  await expectAccessible(container);
});
