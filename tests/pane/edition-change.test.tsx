/** @jest-environment jsdom */
/** Another edition after marks, reasons and remarks exist: what becomes of them is said, and back again nothing is lost. */
import './jsdom-globals.js';
import { act, fireEvent, screen } from '@testing-library/react';
import { expectAccessible, openPane, openScreen } from './dom.js';

const OTHER = 'Cấp xã, chính quyền địa phương hai cấp từ 01/7/2025 (Phụ lục 2–8)';

it('says what another edition finds more or less, sets reasons and remarks aside, and takes them back', async () => {
  const pane = await openPane();
  const { session } = pane;
  await act(() => session.check());
  const finding = session.get().result?.findings.find(({ refs }) => refs[0] === '5:2.5');
  if (!finding) throw new Error('no finding');
  await act(() => session.waive(finding, 'Như năm 2015', false));
  const figures = { '8:2': '2' };
  const remarks = [{ text: 'Phụ lục 8, mục 2: xem lại', refs: ['8:2'], rule: '', figures }];
  await act(() => session.saveSettings({ answers: { date: '05/7/2023', remarks, edition: 'hue-2023' } }));
  await act(() => session.check());
  const before = session.get();
  expect(before.summary?.waived.explained).toHaveLength(1);

  await openScreen(pane, 'Cài đặt');
  fireEvent.click(screen.getByRole('radio', { name: OTHER }));
  await pane.rest();
  expect(screen.getByText(`Đã đổi bộ biểu mẫu: từ “Thừa Thiên Huế 2023 (Phụ lục 2–8)” sang “${OTHER}”.`)).toBeTruthy();
  expect(screen.getByText(/Cần xem lại thêm \d+ ô; \d+ ô không còn phải xem lại\./)).toBeTruthy();
  expect(screen.getByText(/1 giải trình và 1 nội dung cấp trên gửi lại thuộc bộ “Thừa Thiên Huế 2023/)).toBeTruthy();
  expect(screen.getByText(/Các ô đang đánh dấu theo bộ trước/)).toBeTruthy();
  expect(session.get().settings.waivers).toHaveLength(1);
  expect(session.get().summary?.waived).toMatchObject({ explained: [], idle: [] });
  await expectAccessible(pane.container);

  fireEvent.click(screen.getByRole('radio', { name: 'Thừa Thiên Huế 2023 (Phụ lục 2–8)' }));
  await pane.rest();
  const after = session.get();
  expect(after.result?.findings.map(({ key }) => key)).toEqual(before.result?.findings.map(({ key }) => key));
  expect(after.summary?.waived.explained.map(({ waiver }) => waiver.reason)).toEqual(['Như năm 2015']);
  expect(after.settings.answers?.remarks).toHaveLength(1);
  expect(after.editionChange).toMatchObject({ reasons: 0, remarks: 0 });
  expect(after.marks).toBe('current');
});
