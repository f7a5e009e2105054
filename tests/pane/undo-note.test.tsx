/** @jest-environment ./tests/support/jsdom-environment.js */
import './jsdom-globals.js';
import { fireEvent, screen } from '@testing-library/react';
import type { UndoCost } from '../../src/workbook/workbook-host.js';
import { expectAccessible, openPane, openScreen, type OpenPane } from './dom.js';
import { seedHost } from './support.js';

async function openIn(undoCost: UndoCost): Promise<OpenPane> {
  return openPane({}, { host: Object.assign(await seedHost(), { undoCost }) });
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test.each([
  ['request', /Mỗi lần anh\/chị bấm một nút/],
  ['writing', /Phần mềm đọc và kiểm tra thì Ctrl\+Z của anh\/chị vẫn dùng được/],
] as const)('undo cost %s: what Ctrl+Z does is told once, and remembered', async (cost, words) => {
  const pane = await openIn(cost);
  expect(screen.getByText(words)).toBeTruthy();
  await expectAccessible(pane.container);
  press('Đã hiểu');
  await pane.rest();
  expect(screen.queryByText(words)).toBeNull();
  expect(pane.session.get().preferences.undoNoteSeen).toBe(true);
  expect(pane.host.calls).toEqual([]);
});

test('beside the grid there is nothing to tell', async () => {
  await openIn('none');
  expect(screen.queryByText('Ctrl+Z trên Excel này')).toBeNull();
});

test('until the person asks, every screen says that nothing was read; one press reads and checks nothing', async () => {
  const pane = await openIn('request');
  for (const tab of ['Thay đổi', 'Cài đặt']) {
    await openScreen(pane, tab);
    expect((await screen.findByText(/^Chưa đọc/)).textContent).toContain('đi cùng tệp này');
    expect(screen.queryByLabelText('Tên đơn vị')).toBeNull();
  }
  press('Đọc tệp');
  await pane.rest();
  expect(pane.host.calls).toEqual(['read']);
  expect(screen.getByLabelText('Tên đơn vị')).toBeTruthy();
  expect(screen.queryByRole('switch', { name: /Tự kiểm tra lại/ })).toBeNull();
});

test.each(['request', 'writing'] as const)(
  'undo cost %s: the finding of the chosen cell is there at a press, whether Excel tells of selections or not',
  async (cost) => {
    const host = Object.assign(await seedHost(), { undoCost: cost, selectedPlace: () => Promise.resolve(null) });
    const pane = await openPane({}, { host });
    press('Kiểm tra số liệu');
    await pane.rest();
    expect(await screen.findByRole('button', { name: 'Xem ô đang chọn' })).toBeTruthy();
    expect(screen.queryByText(/^Sau khi sửa số liệu/) !== null).toBe(cost === 'request');
  },
);
