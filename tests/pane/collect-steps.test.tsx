/** @jest-environment ./tests/support/jsdom-environment.js */
/** "Tổng hợp các đơn vị" for someone who has never seen it: what it is for, what comes next, and going on after a stop. */
import './jsdom-globals.js';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { filesOfList } from '../../src/collect-page/chosen-files.js';
import type { ReaderSource } from '../../src/collect-page/readers.js';
import { readChosen } from '../../src/collect-page/read-chosen.js';
import { refuseOld } from '../../src/hosts/file/xls/old-reader.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { mailboxOf, type Plight } from '../support/collect/many-units.js';
import { collectingOf, fileOf, read, renderApp } from './collect-support.js';
import { expectAccessible } from './dom.js';

const compiled = builtInEdition()!;
const PLIGHTS: Readonly<Record<number, Plight>> = { 1: 'missing', 2: 'mistake', 3: 'broken' };
const box = mailboxOf(compiled.edition, { count: 5, seed: 5, plightOf: (at) => PLIGHTS[at] ?? 'fine' });

test('an empty page says what it is for; with files each next step is one press away', async () => {
  const collecting = collectingOf();
  const container = renderApp(collecting);
  expect(within(screen.getByRole('tabpanel')).getAllByRole('listitem')).toHaveLength(3);
  await expectAccessible(container);

  await read(collecting, box);
  const next = screen.getByRole('group', { name: 'Bước tiếp theo' });
  fireEvent.click(within(next).getByRole('button', { name: 'Thêm danh sách đơn vị' }));
  await act(() => new Promise((toggled) => setTimeout(toggled)));
  expect(container.querySelector('details')?.open).toBe(true);
  fireEvent.change(screen.getByLabelText(/^Hoặc dán danh sách/), { target: { value: box.list } });
  fireEvent.click(screen.getByRole('button', { name: 'Dùng danh sách này' }));
  expect(within(next).queryByRole('button', { name: 'Thêm danh sách đơn vị' })).toBeNull();

  const standing = screen.getByRole('region', { name: 'Tình hình gửi số liệu' });
  expect(standing.textContent).toContain('Tổng hợp 3/5 đơn vị');
  expect(standing.textContent).toContain(`Chưa gửi (1): ${box.units[1]!.name}`);
  expect(standing.textContent).toContain(`Có lỗi cần sửa (1): ${box.units[2]!.name}`);
  const row = screen.getAllByRole('row').find(({ textContent }) => textContent.includes(box.files[1]!.path))!;
  expect(row.textContent).toContain('1 lỗi cần sửa');

  fireEvent.click(within(next).getByRole('button', { name: 'Xem tổng số, lập bảng tổng hợp' }));
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Tổng số');
  fireEvent.click(within(next).getByRole('button', { name: 'Soạn nội dung gửi lại 3 đơn vị' }));
  const texts = screen.getByRole('list', { name: 'Nội dung gửi từng đơn vị' });
  expect(within(texts).getAllByRole('listitem')).toHaveLength(3);
  // Nothing is said of what there is none of.
  expect(texts.textContent).not.toMatch(/\b0 (lỗi|nội dung)/);
  fireEvent.click(within(next).getByRole('button', { name: 'Xem 1 tệp cần xem lại' }));
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Tệp đã nhận');
  await expectAccessible(container);
});

test('what was left when reading was stopped is read on', async () => {
  let answers = 0;
  const stuck: ReaderSource = {
    count: 1,
    start: (setup) => ({
      read: (job) => {
        answers += 1;
        return answers === 3 ? new Promise(() => undefined) : readChosen(job, { given: compiled }, setup, refuseOld);
      },
      stop: () => undefined,
    }),
  };
  const collecting = collectingOf(null, stuck);
  renderApp(collecting);
  act(() => collecting.add(filesOfList(box.files.map(fileOf))));
  await waitFor(() => expect(answers).toBe(3));
  // What has been read is there already, though one file never comes to its end.
  await screen.findByText(/^Tổng hợp \d đơn vị$/);
  fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
  await screen.findByText('Đã dừng, còn 2 tệp chưa đọc.');
  expect(collecting.get().submissions).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Đọc tiếp' }));
  await screen.findByText('Đã đọc 4 tệp.');
  expect(screen.queryByText(/chưa đọc\./)).toBeNull();
});
