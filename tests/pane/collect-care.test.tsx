/** @jest-environment ./tests/support/jsdom-environment.js */
/** "Tổng hợp các đơn vị", small things that make it usable: the keyboard goes on, nothing happens without a word, everyone is named. */
import './jsdom-globals.js';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { matrixColumns, matrixUnits, type MatrixChoice } from '../../src/collect-page/matrix-rows.js';
import { rememberedEdition, rememberEdition } from '../../src/collect-page/memory.js';
import { nameOfMarked, nameOfPeriod } from '../../src/collect-page/free-names.js';
import type { Collecting } from '../../src/collect-page/collecting.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { reviewTotal } from '../../src/app/make-total.js';
import { mailboxOf, mixedPlights, type Plight } from '../support/collect/many-units.js';
import { collectingOf, read, renderApp, storage } from './collect-support.js';
import { expectAccessible } from './dom.js';

const compiled = builtInEdition()!;
const { edition } = compiled;
const PLIGHTS: Readonly<Record<number, Plight>> = { 1: 'missing', 2: 'mistake', 4: 'twice' };
const box = mailboxOf(edition, { count: 5, seed: 5, plightOf: (at) => PLIGHTS[at] ?? 'fine' });
const mixed = mailboxOf(edition, { count: 31, seed: 11, plightOf: mixedPlights });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const field = (): HTMLTextAreaElement => screen.getByLabelText(/^Hoặc dán danh sách/);

async function withFiles(list = box.list): Promise<Collecting> {
  const collecting = collectingOf(storage());
  collecting.pasteRoster(list);
  await read(collecting, box);
  renderApp(collecting);
  return collecting;
}

describe('the keyboard goes on where it was', () => {
  test('a file set right, or left as it is: on its own button, wherever its row stands now', async () => {
    await withFiles();
    const name = `Chỉnh lại: ${box.files[0]!.path}`;
    fireEvent.click(button(name));
    fireEvent.click(button('Đóng'));
    expect(document.activeElement).toBe(button(name));
    fireEvent.click(button(name));
    fireEvent.change(screen.getByLabelText('Tệp này của đơn vị'), { target: { value: box.units[1]!.name } });
    fireEvent.click(button('Áp dụng'));
    expect(document.activeElement).toBe(button(name));
    expect(screen.getByText(/^Đã chỉnh “/).textContent).toContain(box.files[0]!.path);
  });

  test('a file set right that the table then no longer shows: on the words that say so', async () => {
    const collecting = await withFiles();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Chỉ hiện tệp cần xem lại/ }));
    const older = collecting.get().collected!.ledger.units[4]!.files.find(({ leftOut }) => leftOut !== null)!;
    fireEvent.click(button(`Chỉnh lại: ${older.submission.path}`));
    fireEvent.change(screen.getByLabelText('Tệp này của đơn vị'), { target: { value: '\u0000' } });
    fireEvent.click(button('Áp dụng'));
    expect(document.activeElement?.textContent).toContain(`Đã chỉnh “${older.submission.path}”`);
  });

  test('a step further down the page is gone to, not only shown', async () => {
    await withFiles();
    fireEvent.click(button('Xem tổng số, lập bảng tổng hợp'));
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Tổng số' }));
  });

  test('a list taken into use or away, and all files let go', async () => {
    const collecting = await withFiles();
    fireEvent.click(screen.getByText(/^Danh sách đơn vị \(/));
    fireEvent.click(button('Sửa hoặc bỏ danh sách'));
    expect(document.activeElement?.textContent).toBe('Danh sách đơn vị');
    fireEvent.click(button('Dùng danh sách này'));
    expect(document.activeElement?.textContent).toBe('Danh sách đơn vị');
    fireEvent.click(button('Bỏ hết để làm lại'));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Chọn tệp của các đơn vị' }));
    expect(collecting.get().submissions).toHaveLength(0);
  });

  test('all files let go where the browser keeps them: shown until nothing is kept any more', async () => {
    let forgotten = (): void => undefined;
    const forget = (): Promise<void> => new Promise((resolve) => (forgotten = resolve));
    const collecting = collectingOf(storage(), undefined, { forget });
    await read(collecting, box);
    const clearing = collecting.clear();
    expect(collecting.get().submissions).toHaveLength(box.files.length);
    forgotten();
    await act(() => clearing);
    expect(collecting.get().submissions).toHaveLength(0);
  });
});

describe('the list of units', () => {
  test('a text that names no unit is said to, stays in its field, and takes no list away', async () => {
    const collecting = await withFiles('');
    fireEvent.change(field(), { target: { value: '12\n345' } });
    fireEvent.click(button('Dùng danh sách này'));
    expect(screen.getByText(/^Không thấy tên đơn vị nào/)).toBeTruthy();
    expect(field().value).toBe('12\n345');
    act(() => expect(collecting.pasteRoster(box.list)).toBe(true));
    act(() => expect(collecting.pasteRoster('12')).toBe(false));
    expect(collecting.get().roster?.units).toHaveLength(5);
  });

  test('taken away it lies in the field again, to be changed or used once more', async () => {
    const collecting = await withFiles();
    fireEvent.click(button('Sửa hoặc bỏ danh sách'));
    expect(collecting.get().roster).toBeNull();
    fireEvent.change(field(), { target: { value: `${field().value}\nXã Mới Thêm` } });
    fireEvent.click(button('Dùng danh sách này'));
    expect(collecting.get().roster?.units.map(({ name }) => name.text)).toEqual([
      ...box.units.map(({ name }) => name),
      'Xã Mới Thêm',
    ]);
  });
});

test('what is dropped on a part of its own leaves no frame behind; a text may still be dropped into a field', async () => {
  await withFiles('');
  const app = screen.getByRole('tabpanel').parentElement!;
  const parts = app.childElementCount;
  const drag = { dataTransfer: { types: ['Files'], files: [], items: [] } };
  const picker = button('Chọn tệp danh sách…').parentElement!;
  fireEvent.dragOver(picker, drag);
  expect(app.childElementCount).toBe(parts + 1);
  fireEvent.drop(picker, drag);
  expect(app.childElementCount).toBe(parts);
  // True: nobody kept the browser from doing what it does with a text.
  expect(fireEvent.drop(field(), { dataTransfer: { types: ['text/plain'], files: [], items: [] } })).toBe(true);
});

test('of many who have not sent the first are named, and the others on demand', async () => {
  const names = Array.from({ length: 20 }, (_none, at) => `Xã Thiếu ${at + 1}`);
  await withFiles(`${box.list}\n${names.join('\n')}`);
  const standing = screen.getByRole('region', { name: 'Tình hình gửi số liệu' });
  expect(standing.textContent).toContain('Chưa gửi (21): ');
  expect(standing.textContent).not.toContain('Xã Thiếu 20');
  const more = within(standing).getByRole('button', { name: 'và 9 đơn vị khác' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(more);
  for (const name of names) expect(standing.textContent).toContain(name);
  await expectAccessible(standing);
});

test('nobody is missing before all is read; when all have sent, that is said', async () => {
  const collecting = collectingOf();
  collecting.pasteRoster(box.list);
  renderApp(collecting);
  await read(collecting, { files: box.files.slice(0, 1) });
  expect(screen.getByText(/^Chưa gửi/)).toBeTruthy();
  const sent = box.units.filter(({ figures }) => figures).map(({ name }) => name);
  act(() => void collecting.pasteRoster(sent.join('\n')));
  await read(collecting, box);
  expect(screen.getByText('Tất cả đơn vị trong danh sách đã gửi.')).toBeTruthy();
});

test('beside a total stands of how many it is, and why there is none; opened, who is not in it comes first', async () => {
  await withFiles();
  fireEvent.click(screen.getByRole('tab', { name: 'Tổng số' }));
  fireEvent.change(screen.getByLabelText('Phụ lục'), { target: { value: '4' } });
  const row = (stt: string): HTMLElement =>
    screen.getAllByRole('row').find(({ textContent }) => textContent.startsWith(`${stt}. `))!;
  expect(row('3.2.1').textContent).toContain('4/5 đơn vị');
  expect(row('3.1.1').textContent).toContain('Không thuộc cấp này');
  fireEvent.click(within(row('3.2.1')).getByRole('button'));
  const parts = screen.getByRole('table', { name: /^Số của từng đơn vị: / });
  expect(within(parts).getAllByRole('row')[1]!.textContent).toContain(`${box.units[1]!.name}–Chưa gửi`);
});

test('a unit with nothing to correct, but something to be told, is not said to have nothing', async () => {
  await withFiles();
  fireEvent.click(screen.getByRole('tab', { name: 'Gửi lại đơn vị' }));
  const texts = screen.getByRole('list', { name: 'Nội dung gửi từng đơn vị' });
  const twice = within(texts)
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent.includes(box.units[4]!.name));
  expect(twice!.querySelector('summary')!.textContent).toMatch(/: \d+ nội dung cần lưu ý$/);
  expect(texts.textContent).not.toContain('không có nội dung cần sửa');
});

test('the check of the total asks nobody to fill in the codes that cannot be added', async () => {
  const collecting = await withFiles();
  const { result } = reviewTotal({ ...collecting.get().collected!, previous: null });
  const coded = edition.forms.flatMap(({ indicators }) => indicators).filter(({ kind }) => kind === 'code');
  expect(coded.length).toBeGreaterThan(0);
  const about = new Set(coded.map(({ ref }) => ref));
  expect(result.entries.get('2:6')?.state).toBe('blank');
  expect(result.findings.filter(({ refs }) => about.has(refs[0]!))).toEqual([]);
  const failed = result.outcomes.filter(({ status, refs }) => status === 'failed' && refs[0] === '2:6');
  expect(failed).toEqual([]);
});

describe('the matrix', () => {
  const choice: MatrixChoice = { search: '', form: '4', state: 'all', sort: { key: '4:3.2.1', down: true } };

  test('units without a figure come last, whichever way it is sorted; the others by what they wrote', async () => {
    const collecting = collectingOf();
    collecting.pasteRoster(mixed.list);
    await read(collecting, mixed);
    const { units } = collecting.get().collected!.ledger;
    const without = units.filter(({ counted }) => !counted).length;
    expect(without).toBeGreaterThan(2);
    for (const down of [true, false]) {
      for (const key of ['4:3.2.1', 'errors', 'warnings']) {
        const sorted = matrixUnits(units, { ...choice, sort: { key, down } }, compiled);
        expect(sorted).toHaveLength(31);
        expect(sorted.slice(-without).every(({ counted }) => !counted)).toBe(true);
      }
    }
    const figure = new Map(
      mixed.units.map(({ name, figures }) => [name, Number(figures?.get('4:3.2.1')?.replaceAll('.', ''))]),
    );
    const values = matrixUnits(units, choice, compiled)
      .flatMap(({ id, counted }) => (counted ? [figure.get(id)!] : []))
      .filter((value) => !Number.isNaN(value));
    expect(values).toEqual([...values].sort((one, other) => other - one));
    const missing = matrixUnits(units, { ...choice, state: 'without' }, compiled);
    expect(missing.map(({ counted }) => counted)).toEqual(Array(without).fill(null));
    expect(matrixUnits(units, { ...choice, search: 'PHU' }, compiled).every(({ id }) => /phú/i.test(id))).toBe(true);
  });

  test('rows of another level that nobody filled in are no columns, and it is told how many', async () => {
    const collecting = collectingOf();
    await read(collecting, box);
    const { units } = collecting.get().collected!.ledger;
    const { indicators } = edition.forms.find(({ number }) => number === '4')!;
    const { shown, hidden } = matrixColumns(indicators, units, compiled);
    const figures = indicators.filter(({ kind }) => kind !== 'heading');
    expect(shown).toEqual(figures.filter(({ levels }) => levels.includes('xa')));
    expect(shown.length + hidden).toBe(figures.length);
    expect(hidden).toBeGreaterThan(0);
  });
});

test('names of files say what period they are of; a marked copy is not called like its original', () => {
  expect(nameOfPeriod('bang-tong-hop.xlsx', '6 tháng đầu năm 2026')).toBe('bang-tong-hop-6-thang-dau-nam-2026.xlsx');
  expect(nameOfPeriod('bang-tong-hop.xlsx', 'Quý I/2026')).toBe('bang-tong-hop-quy-i-2026.xlsx');
  expect(nameOfPeriod('bang-tong-hop.xlsx', '')).toBe('bang-tong-hop.xlsx');
  expect(nameOfMarked('Xã A.B/phu luc.v2.xlsx')).toBe('Xã A.B/phu luc.v2-danh-dau.xlsx');
});

test('the forms that the page was used with are used again, if they are still there', () => {
  const own = storage();
  expect(rememberedEdition(own, ['a', 'b'])).toBeNull();
  rememberEdition(own, 'b');
  expect(rememberedEdition(own, ['a', 'b'])).toBe('b');
  expect(rememberedEdition(own, ['a'])).toBeNull();
  expect(rememberedEdition(null, ['a'])).toBeNull();
});
