/** @jest-environment ./tests/support/jsdom-environment.js */
import './jsdom-globals.js';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible, openPane, openScreen, type OpenPane } from './dom.js';
import { emptyWorkbook, hostileReport, reportOf, sampleReport } from './report-files.js';
import { testWorkbookHost } from './support.js';
import type { ChosenFile } from '../../src/ui/chosen-file.js';

/** The browser's own `File`, as choosing and dropping give it. */
async function fileOf({ name, arrayBuffer }: ChosenFile): Promise<File> {
  const bytes = await arrayBuffer();
  const file = new File([], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes) }); // jsdom's File has none
  return file;
}

async function drop(pane: OpenPane, file: ChosenFile): Promise<void> {
  const dataTransfer = { types: ['Files'], files: [await fileOf(file)] };
  await act(async () => {
    fireEvent.drop(pane.container, { dataTransfer });
    await Promise.resolve();
  });
  await pane.rest();
  await screen.findByRole('heading', { name: 'Báo cáo và phụ lục' });
}

async function press(pane: OpenPane, name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await pane.rest();
}

async function emptyPane(): Promise<OpenPane> {
  return openPane({ markOnCheck: false }, { host: testWorkbookHost(await emptyWorkbook()) });
}

/** Checked, with the seed's report beside it, on the report's own screen. */
async function compared(parts: Parameters<typeof openPane>[1] = {}): Promise<OpenPane> {
  const pane = await openPane({ markOnCheck: false }, parts);
  await press(pane, 'Kiểm tra số liệu');
  await drop(pane, sampleReport());
  return pane;
}

const rowsAbout = (ref: string): readonly HTMLElement[] =>
  screen.getAllByRole('listitem').filter((one) => one.dataset['ref'] === ref);

/** The row about a figure that the report's text gives too. */
function rowAbout(ref: string): HTMLElement {
  const row = rowsAbout(ref).find((one) => one.querySelector('mark') !== null);
  if (!row) throw new Error(`no row about ${ref}`);
  return row;
}

describe('tables', () => {
  it('dropped on the pane: what was found, what was not understood, and into the workbook', async () => {
    const pane = await emptyPane();
    await drop(pane, sampleReport());
    for (const form of ['2', '3', '4', '5', '6', '7', '8']) {
      const box = screen.getByRole<HTMLInputElement>('checkbox', {
        name: new RegExp(`^Phụ lục ${form}: \\d+/\\d+ dòng có số liệu$`),
      });
      expect(box.checked).toBe(true);
    }
    expect(screen.getByText('1 nội dung chưa hiểu được, giữ nguyên như trong báo cáo')).toBeTruthy();
    expect(screen.getByText('Phụ lục 8, mục 1 ghi “Chưa rõ”, không phải là số')).toBeTruthy();
    await expectAccessible(pane.container);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Phụ lục 3:/ }));
    await press(pane, 'Đưa 6 phụ lục vào tệp');
    expect(document.activeElement?.textContent).toBe('Bảng phụ lục trong báo cáo');
    expect((await pane.host.read()).sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      ...['2', '4', '5', '6', '7', '8'].map((form) => `Phụ lục ${form}`),
    ]);
    expect(
      screen.getByText(
        'Tệp đã có, số liệu giống nhau: Phụ lục 2, Phụ lục 4, Phụ lục 5, Phụ lục 6, Phụ lục 7, Phụ lục 8.',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /^Phụ lục 3:/ })).toBeTruthy();
    expect(screen.getAllByText(/^Đã thêm vào tệp: Phụ lục 2, Phụ lục 4/).length).toBeGreaterThan(0);
    await expectAccessible(pane.container);
  });

  it('cannot be added to a workbook whose structure is locked, and it says how to go on', async () => {
    const host = testWorkbookHost(await emptyWorkbook());
    host.distort((snapshot) => ({ ...snapshot, structureProtected: true }));
    const pane = await openPane({}, { host });
    await drop(pane, sampleReport());
    expect(screen.getByText(/Tệp đang khóa cấu trúc nên không thêm được trang/)).toBeTruthy();
    await press(pane, 'Đưa 7 phụ lục vào tệp');
    expect(host.applied).toEqual([]);
  });

  it('of forms that are there: differences with their cells, none ticked; taken over and taken back', async () => {
    const pane = await openPane({ markOnCheck: false });
    await drop(pane, reportOf([['3.2', 'Tỷ lệ hồ sơ TTHC do cấp xã giải quyết đúng hạn', '%', '99,8', '']]));
    const box = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'mục 3.2: trang tính ghi 99,7 → báo cáo ghi 99,8',
    });
    expect(box.checked).toBe(false);
    const item = box.closest('li');
    fireEvent.click(within(item!).getByRole('button', { name: /^Đến ô: ô D\d+, trang “Phụ lục 4”$/ }));
    await pane.rest();
    expect(pane.host.selected).toMatchObject([{ sheet: 'Phụ lục 4', column: 3 }]);
    await expectAccessible(pane.container);
    fireEvent.click(box);
    await press(pane, 'Lấy 1 ô theo báo cáo');
    expect(screen.queryByRole('checkbox', { name: /^mục 3\.2: / })).toBeNull();
    await press(pane, 'Hoàn tác');
    expect(screen.getByRole('checkbox', { name: /^mục 3\.2: trang tính ghi 99,7/ })).toBeTruthy();
  });
});

describe('text', () => {
  it('is compared when the person asks for it, on the same screen', async () => {
    const pane = await openPane({ markOnCheck: false });
    await drop(pane, sampleReport());
    expect(screen.queryAllByText('04', { selector: '[data-finding] mark' })).toEqual([]);
    await press(pane, 'Kiểm tra số liệu');
    expect(screen.getByText('04', { selector: '[data-finding] mark' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Báo cáo và phụ lục' })).toBeTruthy();
  });

  it('shows the sentence with its figure, the cell beside it, and mends the cell', async () => {
    const pane = await compared();
    const row = rowAbout('2:2.1');
    expect(within(row).getByText('30', { selector: 'mark' }).closest('p')?.textContent).toMatch(
      /^Lời văn, đoạn 5: “Thực hiện Kế hoạch số 203.* xác định 30 nhiệm vụ trọng tâm/,
    );
    const quoted = within(row).getByText('Trong phụ lục:', { exact: false });
    expect(quoted.textContent).toContain('Phụ lục 2, mục 2.1: 19 D8');
    await expectAccessible(pane.container);
    fireEvent.click(within(row).getByRole('button', { name: 'Sửa: 19 → 30' }));
    await pane.rest();
    expect(rowsAbout('2:2.1')).toEqual([]);
    await press(pane, 'Hoàn tác');
    expect(rowAbout('2:2.1')).toBeTruthy();
  });

  it('4 overdue against 0 + 0: both cells, and no sentence to copy that would not add up', async () => {
    await compared({});
    const row = rowAbout('2:5.3');
    expect(within(row).getByText('04', { selector: 'mark' })).toBeTruthy();
    const cells = within(row).getAllByRole('button', { name: /^Đến ô: ô D2[45], trang “Phụ lục 2”$/ });
    expect(new Set(cells.map((cell) => cell.textContent)).size).toBeGreaterThan(1);
    // 45 in time and 0 late would not make the 49 of the sentence: it is not offered.
    expect(within(row).queryByRole('button', { name: /^Sao chép câu đã sửa/ })).toBeNull();
  });

  it('where the clipboard is refused the mended sentence is shown, selected', async () => {
    const pane = await compared({ copy: () => Promise.resolve(false) });
    const row = rowAbout('2:2.1');
    fireEvent.click(within(row).getByRole('button', { name: 'Sao chép câu đã sửa: 30 → 19' }));
    await pane.rest();
    expect(within(row).getByRole<HTMLTextAreaElement>('textbox', { name: 'Câu đã sửa' }).value).toContain(
      'xác định 19 nhiệm vụ trọng tâm',
    );
    await expectAccessible(pane.container);
  });

  it('the sentences stand beside the findings of the first screen too', async () => {
    await openScreen(await compared(), 'Kiểm tra');
    fireEvent.click(document.querySelector<HTMLElement>('[data-ref="2:2.1"] [data-row]')!);
    await waitFor(() => expect(screen.getByText('30', { selector: 'mark' })).toBeTruthy());
  });

  it('a hostile file is refused with its reason and the next step', async () => {
    const pane = await emptyPane();
    await drop(pane, hostileReport());
    const problem = screen.getByText('Chưa dùng được “doc-hai.docx”.').closest('div');
    expect(problem?.parentElement?.textContent).toContain('Tệp chứa nội dung không an toàn nên không đọc.');
    expect(screen.queryByRole('heading', { name: 'Bảng phụ lục trong báo cáo' })).toBeNull();
    await expectAccessible(pane.container);
  });
});

describe('facts and sentences', () => {
  it('lists every figure that was read with its sentence, and says which are ambiguous', async () => {
    const pane = await openPane();
    await drop(pane, reportOf([], 'Trong 6 tháng đầu năm 2023, UBND xã tiếp nhận 1.157 hồ sơ. Trễ hạn: 05 hồ sơ.'));
    const sure = screen.getByText(/^Số liệu đọc được trong lời văn \(\d+\)$/).closest('details');
    expect(sure?.textContent).toContain('số hồ sơ tiếp nhận: 1.157');
    const unsure = screen.getByText('Chưa rõ nghĩa (1)').closest('details');
    expect(unsure?.textContent).toMatch(/ hoặc .*: 5.*\(chưa rõ nghĩa, không dùng để đối chiếu\)/);
    expect(within(unsure!).getByText('05', { selector: 'mark' })).toBeTruthy();
    await expectAccessible(pane.container);
  });

  it('copies one standard sentence, or all', async () => {
    const copied: string[] = [];
    const pane = await openPane({}, { copy: (text) => Promise.resolve(copied.push(text) > 0) });
    await press(pane, 'Báo cáo Word');
    await screen.findByRole('heading', { name: 'Câu cho báo cáo' });
    await press(pane, /^Sao chép câu: Trong kỳ báo cáo, UBND huyện giao 49 nhiệm vụ/);
    expect(copied).toEqual([
      'Trong kỳ báo cáo, UBND huyện giao 49 nhiệm vụ, UBND xã đã thực hiện 45 nhiệm vụ đúng hạn, không có nhiệm vụ quá hạn.',
    ]);
    await press(pane, 'Sao chép tất cả');
    expect(copied[1]?.split('\n')).toHaveLength(7);
  });
});
