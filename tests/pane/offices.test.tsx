/** @jest-environment jsdom */
import './jsdom-globals.js';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { recognise } from '../../src/forms/recognise.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { layOut } from '../support/layouts.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { consistentUnit } from '../support/units.js';
import { expectAccessible, openPane, type OpenPane } from './dom.js';
import { fileOf } from './collect-support.js';
import { testWorkbookHost } from './support.js';

const { edition } = builtInEdition()!;
const figures = consistentUnit(31, { level: 'xa' });

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

async function finish(pane: OpenPane, name: string): Promise<void> {
  press('Hoàn tất');
  fireEvent.click(screen.getByRole('menuitem', { name }));
  await pane.rest();
  await screen.findByRole('heading', { level: 2 });
}

async function type(pane: OpenPane, ref: string, value: string): Promise<void> {
  const place = pane.session.get().recognition?.reading.entries.get(ref)?.place;
  if (!place) throw new Error(`no cell of ${ref}`);
  await act(() => pane.host.type({ kind: 'text', ...place, value }));
  await act(() => pane.session.check());
  await pane.rest();
}

describe('what the office above sent back', () => {
  it('is pasted, kept with the workbook, and each remark is corrected, explained or open', async () => {
    const pane = await openPane();
    await finish(pane, 'Nội dung gửi lại…');
    const box = screen.getByRole('textbox', { name: 'Nội dung gửi lại, mỗi dòng một nội dung' });
    fireEvent.change(box, { target: { value: 'Kính gửi xã, đề nghị xem lại.' } });
    press('Nhận nội dung');
    await pane.rest();
    expect(screen.getAllByText(/Không thấy nội dung nào nêu mục/).length).toBeGreaterThan(0);
    // Put right, not typed again.
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Nội dung gửi lại/ }).value).not.toBe('');
    fireEvent.change(box, {
      target: { value: '1. Phụ lục 4, mục 3.2.1: xem lại số hồ sơ\n2. Phụ lục 5, mục 2.5: đề nghị giải trình' },
    });
    press('Nhận nội dung');
    await pane.rest();
    const list = screen.getByRole('list', { name: 'Các nội dung gửi lại' });
    expect(within(list).getAllByText('Còn')).toHaveLength(2);
    await expectAccessible(pane.container);

    await type(pane, '4:3.2.1', '1.143');
    await finish(pane, 'Nội dung gửi lại…');
    expect(screen.getByText(/Phụ lục 4, mục 3\.2\.1: 1\.144 → 1\.143 \(theo góp ý: /)).toBeTruthy();
    const { settings } = readWorkbookSettings((await pane.host.read()).settings);
    expect(settings.answers?.remarks.map(({ refs }) => refs[0])).toEqual(['4:3.2.1', '5:2.5']);
    press(/^Bỏ nội dung: Phụ lục 5/);
    await pane.rest();
    expect(pane.session.get().settings.answers?.remarks).toHaveLength(1);
  });

  it('is read from a letter', async () => {
    const pane = await openPane();
    await act(() => pane.session.check());
    const letter = new TextEncoder().encode('Đề nghị xem lại Phụ lục 4, mục 3.2.1.');
    await act(() =>
      pane.session.takeRemarksOf({ name: 'cong-van.txt', arrayBuffer: () => Promise.resolve(letter.buffer) }),
    );
    expect(pane.session.get().settings.answers?.remarks.map(({ refs }) => refs)).toEqual([['4:3.2.1']]);
  });
});

describe('the parts of one report', () => {
  const part = (forms: readonly string[], own: ReadonlyMap<string, string> = figures): Uint8Array<ArrayBuffer> =>
    new Uint8Array(
      xlsxOf(
        layOut(edition, new Map([...own].filter(([ref]) => forms.includes(ref.slice(0, ref.indexOf(':'))))), {
          unitLine: 'UBND PHƯỜNG THUẬN HÓA',
          periodLine: 'Kỳ báo cáo: Quý III năm 2026',
        }),
      ),
    );

  it('become one workbook with the open one; a row filled in twice and differently is asked', async () => {
    const given: { name: string; bytes: Uint8Array }[] = [];
    const host = testWorkbookHost(await openWorkbook(part(['2', '3', '4']), 'phan-1.xlsx'));
    const cleanCopy = {
      purposes: ['send'],
      wholeFile: () => Promise.reject(new Error('not asked for')),
      copy: () => Promise.reject(new Error('not asked for')),
      newPeriod: () => Promise.reject(new Error('not asked for')),
      handOver: (file: { name: string; bytes: Uint8Array }) => Promise.resolve(void given.push(file)),
    } as const;
    const pane = await openPane({}, { host, cleanCopy });
    await finish(pane, 'Ghép các phần…');
    const other = new Map([...figures, ['4:3.2.1', '77']]);
    fireEvent.change(await screen.findByLabelText('Chọn các phần còn lại', { selector: 'input' }), {
      target: {
        files: [
          fileOf({ path: 'phan-2.xlsx', bytes: part(['5', '6']), modified: 1 }),
          fileOf({ path: 'phan-3.xlsx', bytes: part(['4', '7', '8'], other), modified: 1 }),
        ],
      },
    });
    await screen.findByText('Ghép 3 phần của phường Thuận Hóa', {}, { timeout: 20_000 });
    await pane.rest();
    await expectAccessible(pane.container);
    expect(screen.getByText('1 dòng có các phần ghi khác nhau, cần chọn số đúng')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tạo tệp đã ghép, 1 dòng để trống' })).toBeTruthy();
    press('77 (phan-3.xlsx)');
    await screen.findByRole('button', { name: 'Tạo tệp đã ghép (.xlsx)' });
    expect(screen.getByText('Lấy 77 (phan-3.xlsx)')).toBeTruthy();
    press('Tạo tệp đã ghép (.xlsx)');
    await pane.rest();
    const [file] = given;
    expect(file?.name).toBe('phuong-thuan-hoa-ghep.xlsx');
    const merged = await (await openWorkbook(file!.bytes, file!.name)).read();
    const { reading } = recognise(merged, edition);
    const filled = [...reading.entries.values()].filter(({ state }) => state !== 'blank');
    expect(filled.map(({ ref }) => ref).sort()).toEqual([...figures.keys()].sort());
    expect(reading.entries.get('4:3.2.1')?.written).toBe('77');
  });
});
