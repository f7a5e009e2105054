/** @jest-environment jsdom */
import './jsdom-globals.js';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expectAccessible, openPane, type OpenPane } from './dom.js';

async function checked(own: Parameters<typeof openPane>[0] = {}, fileName = ''): Promise<OpenPane> {
  const pane = await openPane(own, { fileName });
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra số liệu' }));
  await pane.rest();
  await screen.findByRole('list', { name: 'Nội dung cần xem lại' });
  return pane;
}

const kept = ({ session }: OpenPane): { unit: string; period: string } => {
  const { unit, period } = session.get().settings;
  return { unit, period };
};

it('unit and period are asked once, filled in by the file’s name, and stand in the results from then on', async () => {
  const pane = await checked({}, 'Phụ lục xã Quảng Phú 6T2023.xlsx');
  expect(screen.getByText(/UBND xã Quảng Phú · 6 tháng đầu năm 2023 \(theo tên tệp\) · /)).toBeTruthy();
  expect(pane.session.report()?.text).toContain('UBND xã Quảng Phú, 6 tháng đầu năm 2023');
  fireEvent.click(screen.getByRole('button', { name: 'Sửa đơn vị, kỳ báo cáo' }));
  const unit = screen.getByRole<HTMLInputElement>('textbox', { name: 'Tên đơn vị' });
  expect([unit.value, document.activeElement]).toEqual(['UBND xã Quảng Phú', unit]);
  await expectAccessible(pane.container);
  fireEvent.click(screen.getByRole('button', { name: 'Lưu đơn vị, kỳ báo cáo' }));
  await pane.rest();
  expect(kept(pane)).toEqual({ unit: 'UBND xã Quảng Phú', period: '6 tháng đầu năm 2023' });
  expect(screen.queryByText(/theo tên tệp/)).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sửa đơn vị, kỳ báo cáo' }));
});

it('a file that says nothing is asked about; Escape leaves it as it was', async () => {
  const pane = await checked();
  fireEvent.click(screen.getByRole('button', { name: 'Ghi tên đơn vị' }));
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Tên đơn vị' }), { key: 'Escape' });
  expect(screen.queryByRole('textbox', { name: 'Tên đơn vị' })).toBeNull();
  expect(kept(pane)).toEqual({ unit: '', period: '' });
});

it('another period than the file’s name has is said beside it', async () => {
  const pane = await checked({}, 'pl-quy-3-2026.xlsx');
  await act(() => pane.session.saveSettings({ period: '6 tháng đầu năm 2023' }));
  await pane.rest();
  expect(screen.getByText('Đang soát cho 6 tháng đầu năm 2023, tên tệp là “pl-quy-3-2026.xlsx”.')).toBeTruthy();
});

it('the forms as tables: every figure with its words, and the way to what is to be reviewed', async () => {
  const pane = await checked();
  fireEvent.click(screen.getByRole('button', { name: 'Thêm lệnh' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Số liệu dạng bảng' }));
  const table = await screen.findByRole('table', { name: 'Phụ lục 8' });
  const row = within(table).getByRole('rowheader', { name: '2' }).closest('tr')!;
  expect(row.textContent).toMatch(/Xây dựng và vận hành .* cấp xã\.Mã số ngoài danh mục3D7$/);
  await expectAccessible(pane.container);
  fireEvent.click(within(row).getByRole('button', { name: /^Mã số ngoài danh mục: / }));
  await pane.rest();
  expect(document.querySelector('[data-ref="8:2"] [data-row][aria-expanded=true]')).toBeTruthy();
});

it('what the machine remembers is listed in the settings, and one of it is deleted', async () => {
  localStorage.setItem('soat-phu-luc.collect', '{}');
  const pane = await openPane();
  fireEvent.click(screen.getByRole('button', { name: 'Thêm lệnh' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Cài đặt' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Xóa: Tổng hợp: danh sách đơn vị/ }));
  expect(localStorage.getItem('soat-phu-luc.collect')).toBeNull();
  expect(screen.getByText('Chưa nhớ gì.')).toBeTruthy();
  await expectAccessible(pane.container);
});
