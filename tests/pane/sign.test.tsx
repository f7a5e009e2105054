/** @jest-environment jsdom */
import './jsdom-globals.js';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { numberWords } from '../../src/strings/number-words.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { layOut } from '../support/layouts.js';
import { consistentUnit } from '../support/units.js';
import { fileOf } from './collect-support.js';
import { expectAccessible, openPane, type OpenPane } from './dom.js';
import { testWorkbookHost } from './support.js';

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

/** By the menu "Hoàn tất"; what was not checked is checked first. */
async function finish(pane: OpenPane, name: string): Promise<void> {
  press('Hoàn tất');
  fireEvent.click(screen.getByRole('menuitem', { name }));
  await pane.rest();
  await screen.findByRole('heading', { level: 2 });
}

const written = (pane: OpenPane, ref: string): string =>
  pane.session.get().recognition?.reading.entries.get(ref)?.written ?? '';

beforeEach(() => localStorage.clear());

describe('the page for whoever signs', () => {
  it('is checked for first, shows ten rows, and another choice of rows is remembered', async () => {
    const pane = await openPane();
    await finish(pane, 'Trang trình ký…');
    const rows = await screen.findByRole('list', { name: 'Trang trình ký' });
    expect(within(rows).getAllByRole('listitem')).toHaveLength(10);
    await expectAccessible(pane.container);
    fireEvent.click(screen.getByText('Chọn dòng (10)'));
    const [first] = screen.getAllByRole<HTMLInputElement>('checkbox', { checked: true });
    if (!first) throw new Error('no chosen row');
    fireEvent.click(first);
    await pane.rest();
    expect(within(rows).getAllByRole('listitem')).toHaveLength(9);
    expect(pane.session.get().preferences.signRows).toHaveLength(9);
    press('Để phần mềm chọn');
    await pane.rest();
    expect(within(rows).getAllByRole('listitem')).toHaveLength(10);
  });

  it('is printed by the browser with unit, period, edition and the mark of the figures', async () => {
    const printed: string[] = [];
    const print = (html: string): Promise<void> => {
      printed.push(html);
      return Promise.resolve();
    };
    const pane = await openPane({}, { print });
    await act(() => pane.session.saveSettings({ unit: 'UBND xã Quảng Phú', period: '6 tháng đầu năm 2023' }));
    await finish(pane, 'Trang trình ký…');
    await act(async () => {
      press('In hoặc lưu PDF');
      await Promise.resolve();
    });
    expect(printed[0]).toContain('QUẢNG PHÚ');
    expect(printed[0]).toContain('Mã số liệu: ');
    await finish(pane, 'Phiếu kết quả, gửi đi…');
    press('In hoặc lưu PDF phiếu kết quả');
    expect(printed[1]).toContain('PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU');
    expect(printed[1]).toContain('Bộ biểu mẫu áp dụng');
    expect(printed[1]).toContain('&#39;Phụ lục 8&#39;!D');
  });

  it('shows the chosen rows over the periods that the workbook carries, drawn or as tables', async () => {
    const bytes = (period: string, seed: number): Uint8Array =>
      xlsxOf(
        layOut(builtInEdition()!.edition, consistentUnit(seed, { level: 'xa' }), {
          unitLine: 'UBND PHƯỜNG THUẬN HÓA',
          periodLine: `Kỳ báo cáo: ${period}`,
        }),
      );
    const host = testWorkbookHost(await openWorkbook(bytes('Quý III năm 2026', 31), 'q3.xlsx'));
    const pane = await openPane({}, { host });
    await act(() =>
      pane.session.attachPrevious([
        fileOf({ path: 'q1.xlsx', bytes: bytes('Quý I năm 2026', 32), modified: 1 }),
        fileOf({ path: 'q2.xlsx', bytes: bytes('Quý II năm 2026', 33), modified: 1 }),
      ]),
    );
    await finish(pane, 'Trang trình ký…');
    const captions = [...pane.container.querySelectorAll('svg text')].map(({ textContent }) => textContent);
    expect(captions).toEqual(expect.arrayContaining(['QI/2026', 'QII/2026', 'QIII/2026']));
    fireEvent.click(screen.getByRole('radio', { name: 'Bảng' }));
    const [table] = screen.getAllByRole('table');
    if (!table) throw new Error('no table');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
    await expectAccessible(pane.container);
  });

  it('says honestly where no picture can be drawn', async () => {
    const pane = await openPane();
    await finish(pane, 'Trang trình ký…');
    await act(async () => {
      press('Sao chép ảnh');
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    // jsdom draws nothing.
    expect(screen.getByText(/không vẽ được ảnh/)).toBeTruthy();
  });
});

describe('reading aloud', () => {
  it('goes row by row with the figure in words; a tick is kept for the figure that it was given for', async () => {
    const pane = await openPane();
    await finish(pane, 'Đọc soát');
    await screen.findByText(/Dòng 1\//);
    await expectAccessible(pane.container);
    const group = screen.getByRole('group', { name: 'Đọc soát' });
    // The button that ticks has the keyboard: Space and Enter are its own.
    expect(document.activeElement?.textContent).toBe('Đã đọc, dòng tiếp');
    press('Đã đọc, dòng tiếp');
    expect(screen.getByText(/Dòng 2\/\d+ · Đã đọc 1\//)).toBeTruthy();
    fireEvent.keyDown(group, { key: 'ArrowUp' });
    expect(within(group).getByText('✓ Đã đọc')).toBeTruthy();
    fireEvent.keyDown(group, { key: 'End' });
    fireEvent.keyDown(group, { key: 'ArrowDown' });
    expect(screen.getByText(/^Dòng (\d+)\/\1 /)).toBeTruthy();
    fireEvent.click(screen.getByText('Tất cả các dòng'));
    press(new RegExp(`^Phụ lục 4, 3\\.2\\.1: ${written(pane, '4:3.2.1').replace('.', '\\.')}$`));
    expect(within(group).getByText(numberWords(1144))).toBeTruthy();

    // Left and come back to: kept; another figure: to be read again.
    press('Đã đọc, dòng tiếp');
    press('← Danh sách cần xem lại');
    const place = pane.session.get().recognition?.reading.entries.get('4:3.2.1')?.place;
    if (!place) throw new Error('no cell');
    await act(() => pane.host.type({ kind: 'text', ...place, value: '1.145' }));
    await act(() => pane.session.check());
    await finish(pane, 'Đọc soát');
    expect(await screen.findByText(/· Đã đọc 1\//)).toBeTruthy();
    fireEvent.click(screen.getByText('Tất cả các dòng'));
    press(/^Phụ lục 4, 3\.2\.1: 1\.145$/);
    expect(screen.getByText('Đã đổi sau khi đọc (trước: 1.144), cần đọc lại.')).toBeTruthy();
  });
});
