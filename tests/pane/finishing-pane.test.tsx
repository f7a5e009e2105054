/** @jest-environment ./tests/support/jsdom-environment.js */
import './jsdom-globals.js';
import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { newPeriodFile } from '../../src/app/new-like.js';
import { expectAccessible, openPane, openScreen, type OpenPane } from './dom.js';
import { seedHost } from './support.js';

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
/** The row about a figure, chosen and open. */
async function choose(pane: OpenPane, ref: string): Promise<HTMLElement> {
  const find = (): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[data-finding][data-ref="${ref}"]`);
    if (!found) throw new Error(`no row about ${ref}`);
    return found;
  };
  fireEvent.click(find().querySelector<HTMLElement>('[data-row]')!);
  await pane.rest();
  return find();
}
async function checked(own: Parameters<typeof openPane>[1] = {}): Promise<OpenPane> {
  const pane = await openPane({}, own);
  press('Kiểm tra số liệu');
  await pane.rest();
  await screen.findByRole('list', { name: 'Nội dung cần xem lại' });
  return pane;
}

describe('explaining', () => {
  it('is asked for with a reason, leaves the counts, is listed, and can be withdrawn', async () => {
    const pane = await checked();
    const row = await choose(pane, '5:2.5');
    fireEvent.click(within(row).getByRole('button', { name: 'Giữ nguyên, giải trình…' }));
    const panel = within(row).getByRole('group', { name: 'Giữ nguyên, giải trình…' });
    const writes = pane.host.applied.length;
    fireEvent.click(within(panel).getByRole('button', { name: 'Giữ nguyên' })); // no reason: nothing happens
    await pane.rest();
    expect(pane.host.applied).toHaveLength(writes);
    await expectAccessible(pane.container);
    fireEvent.change(within(panel).getByRole('textbox', { name: /Lý do giữ nguyên/ }), {
      target: { value: 'Như năm 2015' },
    });
    fireEvent.click(within(panel).getByRole('button', { name: 'Giữ nguyên' }));
    await pane.rest();
    expect(screen.getByRole('button', { name: 'Cần xem 5' })).toBeTruthy();
    fireEvent.click(screen.getByText('Đã giải trình (1)'));
    expect(screen.getByText('“Như năm 2015”')).toBeTruthy();
    expect(screen.getByText(/còn 1 lỗi, 5 nội dung cần xem lại; 1 nội dung đã giải trình/)).toBeTruthy();
    await expectAccessible(pane.container);

    const [place] = pane.session.get().summary?.waived.explained[0]?.finding.cells ?? [];
    if (!place) throw new Error('no cell');
    await act(() => pane.host.type({ kind: 'text', ...place, value: '4,77' }));
    await pane.rest();
    press('Bỏ giải trình: Phụ lục 5, mục 2.5');
    await pane.rest();
    expect(pane.session.get().settings.waivers).toEqual([]);
  });

  it('has no button where the finding must be mended', async () => {
    const error = await choose(await checked(), '8:2');
    expect(within(error).getByRole('img', { name: 'Lỗi, cần sửa' })).toBeTruthy();
    expect(within(error).queryByRole('button', { name: 'Giữ nguyên, giải trình…' })).toBeNull();
  });

  it('counts a reason as given when it stands in Ghi chú and the finding is gone for it', async () => {
    const pane = await openPane();
    await act(() => pane.session.saveSettings({ level: 'huyen' }));
    // The sample has a note there; this official gave none yet.
    const { reading, forms } = pane.session.get().recognition ?? {};
    const place = reading?.entries.get('8:5.2.2')?.place;
    const column = forms?.find(({ form }) => form === '8')?.columns.note;
    if (!place || column === undefined) throw new Error('no column of notes');
    await act(() => pane.host.type({ kind: 'clear', ...place, column }));
    await act(() => pane.session.check());
    const finding = pane.session.get().result?.findings.find(({ rule }) => rule === 'P8-n');
    if (!finding) throw new Error('no finding');
    await act(() => pane.session.waive(finding, 'Mất mạng hai ngày', true));
    await pane.rest();
    expect(pane.session.get().result?.findings.some(({ rule }) => rule === 'P8-n')).toBe(false);
    fireEvent.click(screen.getByText('Đã giải trình (1)'));
    const list = within(screen.getByRole('list', { name: 'Đã giải trình (1)' }));
    expect(list.getByText('“Mất mạng hai ngày”')).toBeTruthy();
    expect(list.getByText(/Lý do đã ghi ở cột Ghi chú/)).toBeTruthy();
    expect(list.queryByText(/không cần giải trình nữa/)).toBeNull();
    await expectAccessible(pane.container);
  });

  it('says which figure opened it again', async () => {
    const pane = await checked();
    const finding = pane.session.get().summary?.waived.open.find(({ rule }) => rule === 'P8-d');
    const place = pane.session.get().recognition?.reading.entries.get('8:6.3.1')?.place;
    if (!finding || !place) throw new Error('no finding');
    await act(() => pane.session.waive(finding, 'Ba thủ tục ở cả hai mức', false));
    await act(() => pane.host.type({ kind: 'number', ...place, value: 131 }));
    await pane.rest();
    await choose(pane, '8:6.3.1');
    expect(screen.getByText('Đã mở lại vì số liệu đổi:')).toBeTruthy();
    expect(screen.getByText('Phụ lục 8, mục 6.3.1: 130 → 131')).toBeTruthy();
    expect(screen.getByText(/Giải trình trước: “Ba thủ tục ở cả hai mức”/)).toBeTruthy();
  });
});

it('a question about a rate has answers as buttons; the answer is the reason', async () => {
  const pane = await checked();
  const row = await choose(pane, '4:3.2');
  const answers = within(row).getByRole('group', { name: /được tính theo cách nào/ });
  const first = 'Tính cả 01 hồ sơ đang giải quyết đã quá hạn vào mẫu số';
  expect(
    within(answers)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toContain(first);
  fireEvent.click(within(answers).getByRole('button', { name: first }));
  await pane.rest();
  expect(pane.session.get().settings.waivers.map(({ rule, reason }) => [rule, reason])).toEqual([['P4-f', first]]);
});

it('who explained is asked once, named beside the reason, and in the results', async () => {
  const pane = await checked();
  const explain = async (ref: string): Promise<HTMLElement> => {
    const row = await choose(pane, ref);
    fireEvent.click(within(row).getByRole('button', { name: 'Giữ nguyên, giải trình…' }));
    fireEvent.change(within(row).getByRole('textbox', { name: /Lý do giữ nguyên/ }), { target: { value: 'Như cũ' } });
    return row;
  };
  const first = await explain('5:2.5');
  fireEvent.change(within(first).getByRole('textbox', { name: /Người giải trình/ }), {
    target: { value: 'Nguyễn Thị A' },
  });
  fireEvent.click(within(first).getByRole('button', { name: 'Giữ nguyên' }));
  await pane.rest();
  const second = await explain('8:6.3.1');
  expect(within(second).getByRole<HTMLInputElement>('textbox', { name: /Người giải trình/ }).value).toBe(
    'Nguyễn Thị A',
  );
  expect(pane.session.get().settings.waivers.map(({ by }) => by)).toEqual(['Nguyễn Thị A']);
  expect(pane.session.report()?.text).toContain('PL5, mục 2.5: Như cũ (Nguyễn Thị A)');
  expect(JSON.stringify(pane.session.report()?.sheet)).toContain('Như cũ (Nguyễn Thị A)');
});

it('a unit’s answer is offered first the next time', async () => {
  const pane = await checked();
  await act(() => pane.session.saveSettings({ unit: 'UBND xã Quảng Phú' }));
  const answers = async (): Promise<HTMLElement[]> => {
    const group = within(await choose(pane, '4:3.2')).getByRole('group', { name: /được tính theo cách nào/ });
    return within(group).getAllByRole('button');
  };
  const last = (await answers()).at(-1)!;
  const text = last.textContent;
  fireEvent.click(last);
  await pane.rest();
  const [waiver] = pane.session.get().settings.waivers;
  await act(() => pane.session.withdraw(waiver!.key));
  await pane.rest();
  expect((await answers())[0]?.textContent).toBe(`Như lần trước: ${text}`);
  await act(() => pane.session.saveSettings({ unit: 'UBND xã khác' }));
  await pane.rest();
  const others = [...document.querySelectorAll('[role=group] button')].map((button) => button.textContent);
  expect(others.some((one) => one.startsWith('Như lần trước'))).toBe(false);
});

it('reasons that are often given are there to be taken', async () => {
  const row = await choose(await checked(), '5:2.5');
  fireEvent.click(within(row).getByRole('button', { name: 'Giữ nguyên, giải trình…' }));
  const ready = within(row).getByRole('group', { name: 'Lý do thường dùng' });
  const [first] = within(ready).getAllByRole('button');
  fireEvent.click(first!);
  expect(within(row).getByRole<HTMLTextAreaElement>('textbox', { name: /Lý do giữ nguyên/ }).value).toBe(
    first!.textContent,
  );
});

it('a finding explains itself: each figure with its cell, rule in words, why, what else fits, the handbook', async () => {
  const pane = await checked();
  const row = await choose(pane, '4:3.2');
  const details = within(row).getByText('Vì sao?').closest('details');
  expect(details?.textContent).toContain('Phụ lục 4: mục 3.2 phải bằng mục 3.2.2/mục 3.2.1 × 100.');
  expect(details?.textContent).toContain('Cách tính khác cho ra số đang ghi');
  expect(row.textContent).not.toContain('{n}');
  const link = row.querySelector('a[href="rules.html#P4-f"]');
  expect(link?.textContent).toBe('Xem quy tắc P4-f trong sổ tay');
  const finding = pane.session.get().summary?.waived.open.find(({ rule }) => rule === 'P4-f');
  const cells = within(within(row).getByRole('table', { name: 'Cách tính' })).getAllByRole('button');
  expect(cells).toHaveLength(finding?.terms.length ?? 0);
});

describe('finishing', () => {
  async function finishing(own: Parameters<typeof openPane>[1] = {}): Promise<OpenPane> {
    const pane = await checked(own);
    press('Hoàn tất');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Phiếu kết quả, gửi đi…' }));
    await screen.findByRole('heading', { name: 'Kết luận' });
    return pane;
  }

  it('says whether it can be signed, puts the sheet and takes it away', async () => {
    const pane = await finishing();
    expect(screen.getByText(/Đề nghị xem lại trước khi trình ký: còn 1 lỗi, 6 nội dung cần xem lại/)).toBeTruthy();
    await expectAccessible(pane.container);
    press('Lập phiếu trong tệp này');
    await pane.rest();
    expect(pane.host.applied.at(-1)?.map(({ kind }) => kind)).toEqual(['write-sheet', 'settings']);
    press('Xóa phiếu khỏi tệp');
    await pane.rest();
    expect(screen.getByRole('button', { name: 'Lập phiếu trong tệp này' })).toBeTruthy();
  });

  it('copies the text, and shows it where the clipboard is refused', async () => {
    const copied: string[] = [];
    const copy = (text: string): Promise<boolean> => Promise.resolve(copied.push(text) > 1);
    const pane = await finishing({ copy });
    press('Sao chép để gửi');
    const area = await screen.findByRole('textbox', { name: /Bản chữ ngắn gọn/ });
    expect((area as HTMLTextAreaElement).value).toBe(copied[0]);
    expect(copied[0]).toMatch(/^Kết quả kiểm tra số liệu phụ lục CCHC/);
    expect(screen.getByText(/Không sao chép được tự động/)).toBeTruthy();
    await expectAccessible(pane.container);
    press('Sao chép để gửi');
    await screen.findByText('Đã sao chép.');
  });

  it('gives the text of the sheet where the structure is protected', async () => {
    const host = await seedHost();
    host.distort((snapshot) => ({ ...snapshot, structureProtected: true }));
    const pane = await finishing({ host });
    expect(screen.queryByRole('button', { name: 'Lập phiếu trong tệp này' })).toBeNull();
    const area = screen.getByRole('textbox', { name: 'Nội dung phiếu' });
    expect((area as HTMLTextAreaElement).value).toContain('PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU');
    await expectAccessible(pane.container);
  });
});

it('texts become numbers after each was seen, and single cells can be taken back', async () => {
  const pane = await openPane();
  await openScreen(pane, 'Điền số');
  fireEvent.click(await screen.findByRole('button', { name: 'Xem trước từng ô' }));
  expect(screen.getByRole('checkbox', { name: /Phụ lục 5, mục 2.4: 01 \(dạng văn bản\) → 01/ })).toBeTruthy();
  await expectAccessible(pane.container);
  press(/^Chuyển \d+ ô thành số$/);
  await pane.rest();
  expect(screen.queryByRole('heading', { name: 'Chuyển số dạng văn bản thành số' })).toBeNull();
  await openScreen(pane, 'Thay đổi');
  const [first] = await screen.findAllByRole('button', { name: /^Hoàn tác ô: / });
  if (!first) throw new Error('nothing to take back');
  fireEvent.click(first);
  await pane.rest();
  expect(pane.session.get().settings.changes.map(({ undone, journal }) => [undone, journal.entries.length])).toEqual([
    [true, 1],
    [false, expect.any(Number)],
  ]);
});

it('rules of the office’s own have a template, a button away in the settings', async () => {
  const pane = await openPane();
  await openScreen(pane, 'Cài đặt');
  fireEvent.click(await screen.findByRole('button', { name: 'Tạo trang Quy tắc' }));
  await pane.rest();
  expect(screen.getByRole('button', { name: 'Đến trang Quy tắc' })).toBeTruthy();
  expect(pane.host.selected.at(-1)).toMatchObject({ sheet: 'Quy tắc' });
});

describe('the next period’s file', () => {
  it('has the period that comes next, and says what was done in it', async () => {
    const handed: string[] = [];
    const pane = await openPane(
      {},
      {
        cleanCopy: {
          purposes: [],
          wholeFile: () => Promise.resolve(new Uint8Array(readFileSync('samples/phu-luc-quang-phu-6t2023.xlsx'))),
          copy: () => Promise.reject(new Error('not asked for')),
          newPeriod: (bytes, request) => newPeriodFile(bytes, 'phu-luc.xlsx', request),
          handOver: ({ name }) => Promise.resolve(void handed.push(name)),
        },
      },
    );
    press('Kiểm tra số liệu');
    await pane.rest();
    act(() => pane.session.show('finish'));
    await pane.rest();
    const field = await screen.findByRole('textbox', { name: 'Kỳ mới' });
    fireEvent.change(field, { target: { value: 'kỳ sau' } });
    press('Lập tệp kỳ mới');
    expect(screen.getByText(/Ghi như “Quý III\/2026”/)).toBeTruthy();
    fireEvent.change(field, { target: { value: 'Quý III/2023' } });
    press('Lập tệp kỳ mới');
    await pane.rest();
    expect(handed).toEqual(['phu-luc - Quý III-2023.xlsx']);
    expect(screen.getByText('Đã lập tệp kỳ mới (Quý III/2023). Tệp đang mở không thay đổi.')).toBeTruthy();
    expect(screen.getByText(/^Đã xóa trắng 52 ô số liệu/)).toBeTruthy();
    await expectAccessible(pane.container);
  });
});
