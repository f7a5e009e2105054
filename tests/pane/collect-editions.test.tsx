/** @jest-environment ./tests/support/jsdom-environment.js */
/** Editions of the office's own among the files that are collected: used, named, and said where they cannot be. */
import './jsdom-globals.js';
import { act, screen, waitFor } from '@testing-library/react';
import { learnEdition } from '../../src/app/learn-edition.js';
import { filesOfList } from '../../src/collect-page/chosen-files.js';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { collectingOf, fileOf, renderApp } from './collect-support.js';
import { expectAccessible } from './dom.js';

function station(values: readonly (number | null)[]): Uint8Array {
  const rows = [
    ['Biểu số 02'],
    ['SỐ LIỆU TRẠM Y TẾ'],
    ['TT', 'Nội dung', 'Đơn vị tính', 'Số liệu'],
    ['1', 'Tổng số lượt khám (1 = 2 + 3)', 'Lượt', values[0] ?? null],
    ['2', 'Lượt khám bảo hiểm y tế', 'Lượt', values[1] ?? null],
    ['3', 'Lượt khám dịch vụ', 'Lượt', values[2] ?? null],
  ];
  return createWorkbook([{ name: 'Số liệu', rows }]);
}

const { data } = learnEdition({
  forms: [{ name: 'biểu.xlsx', snapshot: readWorkbook(station([])) }],
  filled: [],
  date: '2026-11-30',
  id: 'tram-y-te',
});
const units = [
  { path: 'xã Quảng Ngạn.xlsx', bytes: station([126, 120, 6]), modified: 1 },
  { path: 'xã Quảng Thọ.xlsx', bytes: station([30, 20, 6]), modified: 1 },
];
const text = (path: string, json: string): { path: string; bytes: Uint8Array; modified: number } => ({
  path,
  bytes: new TextEncoder().encode(json),
  modified: 1,
});
const edition = JSON.stringify(data);

test.each([
  ['the folder of the office', ['bo-bieu-mau/tram-y-te.json', 'bo-bieu-mau/index.json']],
  ['a file that was handed on', ['tram-y-te-ban-1.json']],
])('%s is used, named, and no unit', async (_, paths) => {
  const collecting = collectingOf();
  const container = renderApp(collecting);
  act(() => collecting.use('vi', { kind: 'auto' }));
  const files = [...units, ...paths.map((path) => text(path, path.endsWith('index.json') ? '[]' : edition))];
  act(() => collecting.add(filesOfList(files.map(fileOf))));
  await waitFor(() => expect(collecting.get().submissions).toHaveLength(2));
  await waitFor(() => expect(collecting.get().reading).toBeNull());
  const { ledger, total, compiled } = collecting.get().collected!;
  expect(compiled.edition.id).toBe('tram-y-te');
  expect(ledger.units.map(({ state, counted }) => [state, counted?.found?.counts.error])).toEqual([
    ['counted', 0],
    ['counted', 1],
  ]);
  expect(ledger.unplaced).toEqual([]);
  expect([...total.byRef.values()].find(({ treatment }) => treatment.indicator.stt === '2')?.quantity?.value).toBe(140);
  expect(
    await screen.findByText(/Bộ biểu mẫu: Biểu số 02.*từ tệp .*tram-y-te.*\.json.*chưa được cơ quan/),
  ).toBeTruthy();
  await expectAccessible(container);
});

test('what cannot be used as an edition is said, and the files are read all the same', async () => {
  const collecting = collectingOf();
  renderApp(collecting);
  const files = [units[0]!, text('bo-bieu-mau/hong.json', '{"id":1}'), text('bo-bieu-mau/mau.xlsx', '')];
  act(() => collecting.add(filesOfList(files.map(fileOf))));
  await waitFor(() => expect(collecting.get().submissions).toHaveLength(1));
  expect(await screen.findByText(/hong\.json: chưa dùng được làm bộ biểu mẫu/)).toBeTruthy();
  expect(screen.getByText(/mau\.xlsx: nằm trong thư mục bộ biểu mẫu/)).toBeTruthy();
});
