/** @jest-environment ./tests/support/jsdom-environment.js */
import './jsdom-globals.js';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { builtInEdition, EDITION_IDS } from '../../src/rules/editions.js';
import type { HostFailure } from '../../src/workbook/failure.js';
import { cellOf } from '../../src/review/stands-at.js';
import { SELF_TEST_QUESTIONS } from '../../src/strings/self-test-questions.js';
import { shownFindings } from '../../src/pane/session/reviewing.js';
import { expectAccessible, openPane, openScreen, type OpenPane } from './dom.js';
import { seedHost } from './support.js';

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
const rowAbout = (ref: string): HTMLElement => {
  const found = rows().find((row) => row.dataset['ref'] === ref);
  if (!found) throw new Error(`no row about ${ref}`);
  return found;
};
const headOf = (row: HTMLElement): HTMLElement => row.querySelector<HTMLElement>('[data-row]')!;
/** The row chosen, as a person does. */
async function choose(pane: OpenPane, ref: string): Promise<HTMLElement> {
  fireEvent.click(headOf(rowAbout(ref)));
  await pane.rest();
  return rowAbout(ref);
}
async function checked(): Promise<OpenPane> {
  const pane = await openPane();
  press('Kiểm tra số liệu');
  await pane.rest();
  await screen.findByRole('list', { name: 'Nội dung cần xem lại' });
  return pane;
}

describe('first run', () => {
  it('says what it does, is accessible, and checks with one button; then never comes back', async () => {
    const pane = await openPane({ firstRunSeen: false });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Phụ lục 2–8');
    expect(screen.getByText(/Không có số liệu nào được gửi ra ngoài/)).toBeTruthy();
    await expectAccessible(pane.container);
    press('Kiểm tra số liệu');
    await pane.rest();
    await screen.findByRole('list', { name: 'Nội dung cần xem lại' });
    expect(pane.session.get().preferences.firstRunSeen).toBe(true);
  });

  it('can be skipped', async () => {
    await openPane({ firstRunSeen: false });
    press('Để sau');
    expect(screen.getByRole('button', { name: 'Kiểm tra số liệu' })).toBeTruthy();
  });
});

describe('start', () => {
  it('says which appendices were recognised, for which level and why, before anything is checked', async () => {
    const { container, host } = await openPane();
    expect(screen.getByRole('heading', { name: 'Nhận dạng được 7 phụ lục.' })).toBeTruthy();
    const list = screen.getByRole('list', { name: 'Các phụ lục trong tệp này' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(7);
    expect(within(list).getByText('Phụ lục 4')).toBeTruthy();
    expect(screen.getByText(/Báo cáo cấp xã \(theo/)).toBeTruthy();
    expect(document.documentElement.lang).toBe('vi');
    expect(host.applied).toEqual([]);
    await expectAccessible(container);
  });

  it('names the sheets that it did not read, and never passes them over', async () => {
    const host = await seedHost();
    host.distort((snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet, index) => (index === 0 ? { ...sheet, name: 'Nháp', rows: [] } : sheet)),
      sheetsWithoutContent: ['Module1'],
    }));
    await openPane({}, { host });
    const account = screen.getByRole('heading', { name: 'Những gì chưa được kiểm tra' }).closest('section');
    expect(account?.textContent).toContain('trang tính “Nháp”: trang trống');
    expect(account?.textContent).toContain(
      'trang tính “Module1”: không có nội dung trong tệp (thường là trang macro kiểu cũ)',
    );
    expect(account?.textContent).toContain('Không thấy trong tệp: Phụ lục 2.');
  });

  it('says what to do where there is no appendix at all', async () => {
    const host = await seedHost();
    host.distort((snapshot) => ({ ...snapshot, sheets: [] }));
    const { container } = await openPane({}, { host });
    expect(screen.getByText('Chưa nhận dạng được phụ lục nào trong tệp này.')).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('results', () => {
  it('come errors first, each with its severity, its row, its headline and what it says in one line', async () => {
    const pane = await checked();
    expect(rows().map((row) => row.dataset['finding'])).toEqual(
      shownFindings(pane.session.get()).map(({ key }) => key),
    );
    const [first] = rows();
    expect(first?.dataset['ref']).toBe('8:2');
    expect(within(first!).getByRole('img', { name: 'Lỗi, cần sửa' })).toBeTruthy();
    expect(first?.textContent).toContain('Mã số ngoài danh mục');
    expect(first?.textContent).toContain('PL8, mục 2');
    expect(first?.textContent).toContain('3 → 2 (3 cấp)');
    await expectAccessible(pane.container);
  });

  it('are grouped by appendix where the person wants it so', async () => {
    const { session, container } = await checked();
    press('Xếp theo phụ lục');
    expect(rows().map((row) => row.dataset['finding'])).toEqual(session.get().result?.findings.map(({ key }) => key));
    expect(
      within(screen.getByRole('list', { name: 'Nội dung cần xem lại: Phụ lục 8' })).getAllByRole('img').length,
    ).toBe(3);
    await expectAccessible(container);
  });

  it('answer the chairman first, then how much is filled, for whom and when', async () => {
    await checked();
    expect(screen.getByText('Đề nghị xem lại trước khi trình ký: còn 1 lỗi, 6 nội dung cần xem lại.')).toBeTruthy();
    expect(screen.getAllByText(/^Đã điền \d+\/\d+ ô · Phụ lục 7 chưa có số$/).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Ghi tên đơn vị' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'ghi kỳ báo cáo' })).toBeTruthy();
  });

  it('are announced politely, once', async () => {
    await checked();
    const spoken = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(spoken.filter((text) => text.startsWith('Đã kiểm tra xong:'))).toHaveLength(1);
  });

  it('open one at a time when chosen, go to the cell, and show the arithmetic as a table', async () => {
    const pane = await checked();
    const row = await choose(pane, '4:3.2');
    expect(pane.host.selected.at(-1)).toEqual(pane.session.get().recognition?.reading.entries.get('4:3.2')?.place);
    const table = within(row).getByRole('table', { name: 'Cách tính' });
    expect(table.textContent).toContain('1.142');
    expect(within(table).getByRole('rowheader', { name: /PL4, mục 3\.2\.1 / })).toBeTruthy();
    expect(within(table).getAllByRole('button', { name: /^Đến ô/ })).toHaveLength(3);
    await choose(pane, '8:2');
    expect(document.querySelectorAll('[data-row][aria-expanded=true]')).toHaveLength(1);
    await expectAccessible(pane.container);
  });

  it('can be walked by keyboard alone: down, up, Enter goes to the cell, Alt+arrow does both', async () => {
    const pane = await checked();
    const [first, second, third] = rows().map(headOf);
    act(() => first?.focus());
    fireEvent.keyDown(first!, { key: 'j' });
    expect(document.activeElement).toBe(second);
    expect(second?.closest('li')?.getAttribute('aria-current')).toBe('true');
    fireEvent.keyDown(second!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(third);
    fireEvent.keyDown(third!, { key: 'k' });
    expect(document.activeElement).toBe(second);
    expect(pane.host.selected).toEqual([]);
    fireEvent.keyDown(second!, { key: 'Enter' });
    await pane.rest();
    const findings = shownFindings(pane.session.get());
    expect(pane.host.selected).toEqual([cellOf(findings[1]!)]);
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second!, { key: 'ArrowDown', altKey: true });
    await pane.rest();
    expect(pane.host.selected.at(-1)).toEqual(cellOf(findings[2]!));
    expect(document.activeElement).toBe(third);
    expect(
      rows()
        .map(headOf)
        .filter((row) => row.tabIndex === 0),
    ).toEqual([third]);
  });

  it('can be narrowed to a severity: only these, and say so to a screen reader', async () => {
    const { session } = await checked();
    const errors = session.get().result?.findings.filter(({ severity }) => severity === 'error') ?? [];
    const chip = screen.getByRole('button', { name: `Lỗi ${errors.length}` });
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    expect(rows()).toHaveLength(errors.length);
    press(/^Tất cả/);
    expect(rows()).toHaveLength(session.get().result?.findings.length ?? 0);
  });

  it('can be searched by words, row and figure', async () => {
    await checked();
    press('Tìm trong danh sách');
    const box = screen.getByRole('searchbox', { name: 'Tìm trong danh sách' });
    fireEvent.change(box, { target: { value: 'đúng hạn' } });
    expect(rows().map((row) => row.dataset['ref'])).toContain('4:3.2');
    fireEvent.change(box, { target: { value: 'phụ lục 5' } });
    expect(rows().map((row) => row.dataset['ref'])).toEqual(['5:2.5']);
    fireEvent.change(box, { target: { value: 'không có gì như vậy' } });
    expect(screen.getByText('Không có nội dung nào khớp với lựa chọn này.')).toBeTruthy();
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(rows().length).toBeGreaterThan(5);
  });

  it('do not praise a file in which appendices lack, and say what was not checked', async () => {
    const host = await seedHost();
    host.distort((snapshot) => ({ ...snapshot, sheets: snapshot.sheets.filter((_, index) => index === 4) }));
    const pane = await openPane({}, { host });
    press('Kiểm tra số liệu');
    await pane.rest();
    expect(
      await screen.findByText(/^Chưa đủ số liệu để trình ký: tệp không có Phụ lục 2, 3, 4, 5, 7, 8\.$/),
    ).toBeTruthy();
    expect(screen.getAllByText(/Đã điền 1\/10 ô/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/Không thấy nội dung nào/)).toBeNull();
    expect(screen.getByText(/Không thấy trong tệp: Phụ lục 2, Phụ lục 3/)).toBeTruthy();
    await expectAccessible(pane.container);
  });

  it('are stale after a change where the person wants no automatic check', async () => {
    const pane = await openPane({ automaticRecheck: false });
    press('Kiểm tra số liệu');
    await pane.rest();
    const place = pane.session.get().recognition?.reading.entries.get('8:2')?.place;
    if (!place) throw new Error('no cell');
    await act(() => pane.host.type({ kind: 'number', ...place, value: 2 }));
    await pane.rest();
    expect(screen.getByText('Số liệu đã đổi, hãy kiểm tra lại.')).toBeTruthy();
    press('Kiểm tra lại');
    await pane.rest();
    expect(screen.queryByText('Số liệu đã đổi, hãy kiểm tra lại.')).toBeNull();
    expect(rows().some((row) => row.dataset['ref'] === '8:2')).toBe(false);
  });
});

describe('mending', () => {
  it('is one press on a button that says before and after; the cell is shown, and it can be taken back', async () => {
    const pane = await checked();
    const row = await choose(pane, '8:2');
    const mend = within(row).getByRole('button', { name: 'Sửa: 3 → 2 (3 cấp)' });
    act(() => mend.focus());
    fireEvent.click(mend);
    await pane.rest();
    expect(rows().some((one) => one.dataset['ref'] === '8:2')).toBe(false);
    expect(screen.getAllByText(/Đã sửa 1 ô/).length).toBeGreaterThan(0);
    expect(pane.host.selected.at(-1)).toEqual(pane.session.get().recognition?.reading.entries.get('8:2')?.place);
    await waitFor(() => {
      expect(document.activeElement).not.toBe(document.body);
    });
    press('Hoàn tác');
    await pane.rest();
    expect(rows().some((one) => one.dataset['ref'] === '8:2')).toBe(true);
  });

  it('a question names its rows and says why the total is not offered', async () => {
    const pane = await checked();
    const row = await choose(pane, '8:6.3.1');
    const ways = within(row).getByRole('group', { name: /^Có nhiều cách sửa, chưa đủ căn cứ/ });
    expect(
      within(ways)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Mục 6.1.2: 70 → 67', 'Mục 6.2.2: 63 → 60']);
    expect(within(row).getByText('130 → 133: sẽ lệch Phụ lục 4, mục 1.1.2')).toBeTruthy();
    fireEvent.click(within(ways).getByRole('button', { name: 'Sửa: Mục 6.1.2: 70 → 67' }));
    await pane.rest();
    expect(rows().some((one) => one.dataset['ref'] === '8:6.3.1')).toBe(false);
  });

  it('of all sure ones is one list to tick, and one change', async () => {
    const pane = await checked();
    press(/^Sửa các chỗ chắc chắn/);
    const panel = screen.getByRole('group', { name: /^Sẽ sửa các ô sau/ });
    expect(within(panel).getByRole('checkbox', { name: /3 → 2/ })).toBeTruthy();
    expect(within(panel).getByRole('button', { name: 'Không sửa' })).toBeTruthy();
    await expectAccessible(pane.container);
    fireEvent.click(within(panel).getByRole('button', { name: /^Sửa \d+ nội dung$/ }));
    await pane.rest();
    expect(pane.session.get().settings.changes.map(({ kind }) => kind)).toEqual(['fix-all']);
    press('Hoàn tác lần sửa gần nhất');
    await pane.rest();
    expect(rows().some((one) => one.dataset['ref'] === '8:2')).toBe(true);
  });

  it('an open row is closed by Escape, and the keyboard stays on it', async () => {
    const pane = await checked();
    const row = await choose(pane, '8:2');
    fireEvent.keyDown(within(row).getByRole('button', { name: /^Sửa:/ }), { key: 'Escape' });
    expect(headOf(row).getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(headOf(row));
  });
});

describe('filling', () => {
  it('lists the proposals, says which texts become numbers for a formula, and fills what is ticked', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Điền số');
    const heading = await screen.findByRole('heading', { name: 'Điền số còn thiếu' });
    expect(heading).toBeTruthy();
    const proposal = screen.getByRole('checkbox', { name: /Phụ lục 2, mục 2: .*52,63/ });
    expect((proposal as HTMLInputElement).checked).toBe(true);
    await expectAccessible(pane.container);
    expect(screen.queryByText(/Chuyển số dạng văn bản thành số ở/)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /Ghi công thức/ }));
    expect(screen.getByText(/Chuyển số dạng văn bản thành số ở/)).toBeTruthy();
    expect(pane.host.applied).toEqual([]);
    await expectAccessible(pane.container);
    press(/^Điền \d+ ô$/);
    await pane.rest();
    expect(pane.host.applied[0]?.some((edit) => edit.kind === 'formula')).toBe(true);
    expect(screen.queryByRole('checkbox', { name: /Phụ lục 2, mục 2: / })).toBeNull();
  });

  it('names the blank figures that keep a rate from being computed', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Điền số');
    const list = (await screen.findByRole('heading', { name: 'Thiếu mẫu số' })).closest('section');
    expect(list?.textContent).toContain('Phụ lục 8, mục 6.1: cần Phụ lục 8, mục 6.1.1');
  });

  it('cannot be pressed with nothing ticked', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Điền số');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Chọn tất cả' }));
    press('Điền 0 ô');
    await pane.rest();
    expect(pane.host.applied).toEqual([]);
  });
});

describe('changes', () => {
  it('lists each writing with what stood there, and takes it back', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Điền số');
    fireEvent.click(await screen.findByRole('button', { name: /^Điền \d+ ô$/ }));
    await pane.rest();
    await openScreen(pane, 'Thay đổi');
    await screen.findByRole('heading', { name: 'Các thay đổi đã thực hiện' });
    const [entry] = screen.getAllByText(/để trống → 52,63/);
    expect(entry).toBeTruthy();
    await expectAccessible(pane.container);
    fireEvent.click(screen.getByRole('button', { name: /^Hoàn tác: / }));
    await pane.rest();
    expect(screen.getByText('Đã hoàn tác')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Hoàn tác: / })).toBeNull();
  });

  it('can be forgotten, so that they do not travel with the file', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Điền số');
    fireEvent.click(await screen.findByRole('button', { name: /^Điền \d+ ô$/ }));
    await pane.rest();
    await openScreen(pane, 'Thay đổi');
    press('Xóa danh sách này');
    await pane.rest();
    expect(screen.getByText(/Chưa có thay đổi nào/)).toBeTruthy();
    expect((await pane.host.read()).settings).toBeNull();
  });
});

describe('settings', () => {
  it('change level, unit and period in the file, and language at once', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Cài đặt');
    await screen.findByRole('heading', { name: 'Cài đặt' });
    await expectAccessible(pane.container);
    fireEvent.click(screen.getByRole('radio', { name: 'Cấp huyện' }));
    const unit = screen.getByRole('textbox', { name: 'Tên đơn vị' });
    fireEvent.change(unit, { target: { value: 'UBND xã Quảng Phú' } });
    expect(pane.session.get().settings.unit).toBe('');
    fireEvent.blur(unit);
    await pane.rest();
    expect(pane.session.get().settings).toMatchObject({ level: 'huyen', unit: 'UBND xã Quảng Phú' });
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    await pane.rest();
    expect(screen.getByRole('heading', { name: 'Settings' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    await expectAccessible(pane.container);
  });

  it('take an edition file and say what is wrong with it', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Cài đặt');
    await screen.findByRole('heading', { name: 'Cài đặt' });
    const file = Object.assign(new File(['{'], 'tinh.json'), { text: () => Promise.resolve('{') });
    fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } });
    await pane.rest();
    await waitFor(() => {
      expect(screen.getByRole('alert').textContent).toContain('JSON');
    });
    expect(screen.getByRole('radio', { name: 'Tệp “tinh.json”', checked: true })).toBeTruthy();
    await expectAccessible(pane.container);
    fireEvent.click(screen.getByRole('radio', { name: /^Thừa Thiên Huế 2023/ }));
    await pane.rest();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offer every edition that ships with the product, and check by the chosen one', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Cài đặt');
    const group = within(await screen.findByRole('radiogroup', { name: 'Bộ biểu mẫu áp dụng' }));
    const offered = group.getAllByRole('radio').map((radio) => radio.closest('span')?.textContent);
    expect(offered).toEqual(['Tự xác định theo tệp', ...EDITION_IDS.map((id) => builtInEdition(id)?.edition.name.vi)]);
    expect(group.getByRole('radio', { name: 'Tự xác định theo tệp', checked: true })).toBeTruthy();
    expect(screen.queryByText(/dự kiến/)).toBeNull();

    fireEvent.click(group.getByRole('radio', { name: /chính quyền địa phương hai cấp/ }));
    await pane.rest();
    expect(pane.session.get().preferences.edition).toEqual({ kind: 'builtIn', id: 'xa-2025-hai-cap' });
    expect(pane.session.get().recognition).not.toBeNull();
    expect(screen.getByText(/Có chỉ tiêu dự kiến, chưa có văn bản xác nhận\./)).toBeTruthy();
    await act(() => pane.session.check());
    await pane.rest();
    expect(pane.session.get().result?.edition.edition.id).toBe('xa-2025-hai-cap');
    // The check has turned to its results.
    await openScreen(pane, 'Cài đặt');
    await expectAccessible(pane.container);
    fireEvent.click(await screen.findByRole('radio', { name: /^Thừa Thiên Huế 2023/ }));
    await pane.rest();
    expect(pane.session.get().result?.edition.edition.id).toBe('hue-2023');
  });

  it('run the self-test where there is one, and copy its report', async () => {
    const copied: string[] = [];
    const pane = await openPane(
      {},
      {
        selfTest: {
          run: () =>
            Promise.resolve({ confirmed: 12, refuted: 1, undecided: 2, leftSheets: ['~soat-3'], report: 'REFUTED x' }),
          storage: null,
          partition: '',
        },
        copy: (text) => {
          copied.push(text);
          return Promise.resolve(true);
        },
      },
    );
    await openScreen(pane, 'Cài đặt');
    fireEvent.click(await screen.findByRole('button', { name: 'Chạy thử' }));
    const report = await screen.findByRole('textbox', { name: 'Kết quả chạy thử' });
    expect((report as HTMLTextAreaElement).value).toMatch(/^REFUTED x\n\nNOT TRIED \d+: /);
    expect(screen.getByText(/12 điểm đúng như dự kiến, 1 điểm khác.*~soat-3/)).toBeTruthy();
    press('Sao chép kết quả');
    await screen.findByText('Đã sao chép.');
    expect(copied).toEqual([(report as HTMLTextAreaElement).value]);
    await expectAccessible(pane.container);
  });

  it('ask the person what no test can see; answers outlast the sitting and go with the report', async () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const run = () => Promise.resolve({ confirmed: 1, refuted: 0, undecided: 0, leftSheets: [], report: 'Excel 16.0' });
    const first = await openPane({}, { selfTest: { run, storage, partition: 'a' } });
    await openScreen(first, 'Cài đặt');
    const fold = await screen.findByText(/Những điều chỉ anh\/chị thấy được \(0\/\d+\)/);
    fold.closest('details')!.open = true;
    await screen.findByText(SELF_TEST_QUESTIONS['first-command']!.vi);
    const itemOf = (question: string): HTMLElement => screen.getByText(question).closest('li')!;
    for (const { vi } of Object.values(SELF_TEST_QUESTIONS)) {
      expect(itemOf(vi).querySelectorAll('[role=radiogroup] input[type=radio]')).toHaveLength(3);
    }
    const answer = (id: string, word: string): void => {
      fireEvent.click(within(itemOf(SELF_TEST_QUESTIONS[id]!.vi)).getByLabelText(word));
    };
    answer('reading-keeps-undo', 'Không');
    answer('first-command', 'Có');
    answer('edit-mode', 'Có');
    answer('edit-mode', 'Chưa thử');
    fireEvent.change(screen.getByLabelText(/Ghi thêm/), { target: { value: 'Nút xám đi một lúc' } });
    await expectAccessible(first.container);
    cleanup();

    const second = await openPane({}, { selfTest: { run, storage, partition: 'a' } });
    await openScreen(second, 'Cài đặt');
    await screen.findByText(/\(2\/\d+\)/);
    fireEvent.click(screen.getByRole('button', { name: 'Chạy thử' }));
    await screen.findByText(/1 điểm đúng/);
    const { value } = screen.getByLabelText<HTMLTextAreaElement>('Kết quả chạy thử');
    expect(value).toMatch(/^Excel 16\.0\n\nNO reading-keeps-undo: .* Không\nYES first-command: .* Có\nNOT TRIED \d+: /);
    expect(value).toMatch(/\nNOTE: Nút xám đi một lúc$/);
  });

  it('offer no self-test where there is none', async () => {
    const pane = await openPane();
    await openScreen(pane, 'Cài đặt');
    await screen.findByRole('heading', { name: 'Cài đặt' });
    expect(screen.queryByRole('button', { name: 'Chạy thử' })).toBeNull();
  });
});

describe('help', () => {
  it('lists the keys and says that nothing leaves the machine', async () => {
    const pane = await openPane();
    press('Trợ giúp');
    await screen.findByRole('heading', { name: 'Trợ giúp' });
    expect(screen.getByText('J hoặc ↓')).toBeTruthy();
    expect(screen.getAllByText('Số liệu không rời khỏi máy này.').length).toBeGreaterThan(0);
    await expectAccessible(pane.container);
  });
});

describe('failures', () => {
  it.each<[HostFailure, string]>([
    ['edit-mode', 'Nhấn Enter hoặc Esc'],
    ['not-answering', 'Chờ một lát'],
    ['busy', 'Chờ một lát'],
    ['inactive-workbook', 'Bấm vào cửa sổ'],
    ['unknown', 'Thử lại'],
  ])('%s: says what happened and the next step, and can be tried again', async (code, next) => {
    const pane = await openPane();
    pane.host.failNext('read', code);
    press('Kiểm tra số liệu');
    await pane.rest();
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Chưa kiểm tra được.');
    expect(alert.textContent).toContain(next);
    await expectAccessible(pane.container);
    fireEvent.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    await pane.rest();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(rows().length).toBeGreaterThan(5);
  });

  it('too old: a page of its own that leads to the browser page', async () => {
    const host = await seedHost();
    host.failNext('read', 'too-old');
    const { container } = await openPane({ firstRunSeen: false }, { host });
    expect(screen.getByRole('heading', { name: /quá cũ/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mở trang soát trên trình duyệt' }).getAttribute('href')).toBe('./');
    const file = screen.getByRole('link', { name: /thành một tệp/ });
    expect(file.getAttribute('href')).toBe('soat-phu-luc.html');
    // The web view on a Mac does nothing on a link with `download` (office-js 2700): the address is opened instead.
    expect(file.hasAttribute('download')).toBe(false);
    await expectAccessible(container);
  });

  it('a part of the file that a newer version wrote is said, and dropped only on request', async () => {
    const host = await seedHost();
    await host.apply([{ kind: 'settings', json: '{"version":9}' }]);
    const pane = await openPane({}, { host });
    expect(screen.getByText(/phiên bản mới hơn/)).toBeTruthy();
    press('Bỏ cài đặt cũ trong tệp');
    await pane.rest();
    expect(screen.queryByText(/phiên bản mới hơn/)).toBeNull();
    expect((await host.read()).settings).toBeNull();
  });
});

describe('long work', () => {
  it('shows what it is doing and can be cancelled', async () => {
    const pane = await openPane();
    const release = pane.host.holdReads();
    press('Kiểm tra số liệu');
    const bar = await screen.findByRole('progressbar');
    expect(bar).toBeTruthy();
    await expectAccessible(pane.container);
    press('Hủy');
    await pane.rest();
    release();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getAllByText('Đã hủy. Chưa ghi gì.').length).toBeGreaterThan(0);
  });
});

describe('the bar', () => {
  it('has a menu that arrows walk, Escape closes, and the keyboard is back on its button', async () => {
    const pane = await openPane();
    const button = screen.getByRole('button', { name: 'Thêm lệnh' });
    fireEvent.click(button);
    const items = screen.getAllByRole('menuitem');
    expect(document.activeElement).toBe(items[0]);
    fireEvent.keyDown(items[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(items[1]);
    fireEvent.keyDown(items[1]!, { key: 'End' });
    expect(document.activeElement).toBe(items.at(-1));
    await expectAccessible(pane.container);
    fireEvent.keyDown(items.at(-1)!, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('says how many figures can be filled, and has nothing to take back at first', async () => {
    await checked();
    expect(screen.getByRole('button', { name: 'Điền số (2)' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hoàn tác lần sửa gần nhất' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });
});
