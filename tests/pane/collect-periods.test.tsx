/** @jest-environment ./tests/support/jsdom-environment.js */
/** Periods on the page "Tổng hợp các đơn vị": a file's set right and remembered, and last period's total beside this one's. */
import './jsdom-globals.js';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ledgerOf } from '../../src/collect/ledger.js';
import { totalOf } from '../../src/collect/total.js';
import type { NamedBytes } from '../../src/collect-page/collect-context.js';
import { commonPeriodText, makeTotal } from '../../src/app/make-total.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { figure, refName } from '../../src/strings/forms.js';
import { findSheet } from '../../src/workbook/snapshot.js';
import { submitAll } from '../support/collect/collect-mailbox.js';
import { mailboxOf, OTHER_PERIOD } from '../support/collect/many-units.js';
import { addUp } from '../support/collect/oracle.js';
import { collectingOf, fileOf, read, renderApp, storage } from './collect-support.js';
import { expectAccessible } from './dom.js';

const compiled = builtInEdition()!;
const { edition } = compiled;
const box = mailboxOf(edition, { count: 4, seed: 3, plightOf: (at) => (at === 1 ? 'other-period' : 'fine') });
const [, late] = box.files;

test('the table says which period a file is for; next time it is known by the file, whatever its name', async () => {
  const own = storage();
  const collecting = collectingOf(own);
  await read(collecting, box);
  const container = renderApp(collecting);
  const row = (path: string): HTMLElement =>
    screen.getAllByRole('row').find(({ textContent }) => textContent.includes(path))!;
  expect(row(late!.path).textContent).toContain('Số liệu của kỳ khác');
  fireEvent.click(screen.getByRole('button', { name: `Chỉnh lại: ${late!.path}` }));
  const choice = screen.getByLabelText<HTMLSelectElement>('Tệp này của kỳ báo cáo');
  expect([...choice.options].map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Như đã nhận dạng \(.*Quý I năm 2026\)$/),
    '6 tháng đầu năm 2026',
    'Quý I/2026',
    'Kỳ khác…',
  ]);
  await expectAccessible(container);
  fireEvent.change(choice, { target: { value: '6 tháng đầu năm 2026' } });
  fireEvent.click(screen.getByRole('button', { name: 'Áp dụng' }));
  expect(row(late!.path).textContent).toContain('6 tháng đầu năm 2026 (được chọn)');
  expect(screen.getByText('Tổng hợp 4 đơn vị')).toBeTruthy();

  const again = collectingOf(own);
  await read(again, { files: box.files.map((file) => ({ ...file, path: `khac/${file.path}` })) });
  expect(again.get().collected?.ledger.units.map(({ state }) => state)).toEqual(Array(4).fill('counted'));
});

test('any other period can be typed, but nothing that is none', async () => {
  const collecting = collectingOf();
  await read(collecting, box);
  renderApp(collecting);
  fireEvent.click(screen.getByRole('button', { name: `Chỉnh lại: ${box.files[0]!.path}` }));
  const [anotherPeriod] = screen.getAllByRole<HTMLOptionElement>('option', { name: 'Kỳ khác…' });
  fireEvent.change(screen.getByLabelText('Tệp này của kỳ báo cáo'), { target: { value: anotherPeriod!.value } });
  const text = screen.getByLabelText('Kỳ báo cáo của tệp');
  const apply = screen.getByRole('button', { name: 'Áp dụng' });
  fireEvent.change(text, { target: { value: 'kỳ này' } });
  expect(screen.getByText(/^Chưa rõ là kỳ nào\./)).toBeTruthy();
  fireEvent.click(apply);
  expect(collecting.get().corrections).toEqual({});
  fireEvent.change(text, { target: { value: 'Năm 2025' } });
  fireEvent.click(apply);
  expect(Object.values(collecting.get().corrections)).toEqual([{ period: 'Năm 2025' }]);
  await waitFor(() => expect(screen.getByText('Tổng hợp 2 đơn vị')).toBeTruthy());
});

/** The total that the same office made a quarter before, from figures of its own. */
async function lastTotal(): Promise<{ readonly bytes: Uint8Array; readonly sumOf: (ref: string) => string }> {
  const before = mailboxOf(edition, { count: 4, seed: 90 });
  const submissions = await submitAll(before.files, compiled);
  const periods = Object.fromEntries(submissions.map(({ path }) => [path, OTHER_PERIOD]));
  const ledger = ledgerOf(submissions, { corrections: { periods } });
  const total = totalOf(ledger, compiled);
  const totals = { ledger, total, compiled, unit: '', period: commonPeriodText(ledger), language: 'vi' } as const;
  const call = { ledger, total, totals, compiled, previous: null, formulas: false, date: '', programVersion: '0' };
  const figures = before.units.flatMap((unit) => unit.figures ?? []);
  return { bytes: (await makeTotal(call)).bytes, sumOf: (ref) => addUp(figures, ref, true)?.sum ?? '' };
}

test('last period’s total stands beside this one on the page and in the workbook that is made', async () => {
  const last = await lastTotal();
  const collecting = collectingOf();
  await read(collecting, { files: box.files.filter((file) => file !== late) });
  const made: NamedBytes[] = [];
  const container = renderApp(collecting, { handOver: (file) => Promise.resolve(void made.push(file)) });
  fireEvent.click(screen.getByText(/^Danh sách đơn vị \(/));
  fireEvent.change(screen.getByLabelText('Chọn bảng kỳ trước…', { selector: 'input' }), {
    target: { files: [fileOf({ path: 'tong-hop-quy-1.xlsx', bytes: last.bytes, modified: 1 })] },
  });
  await screen.findByText('tong-hop-quy-1.xlsx');
  expect(collecting.get().previous?.period).toMatchObject({ kind: 'quarter', number: 1, year: 2026 });
  fireEvent.click(screen.getByRole('tab', { name: 'Tổng số' }));
  fireEvent.click(screen.getByText(/^So với kỳ trước: /));

  const ref = '4:3.2.1';
  const figures = box.units.flatMap((unit) => unit.figures ?? []);
  const [before, now] = [Number(last.sumOf(ref)), Number(addUp(figures, ref, true)!.sum)];
  const table = screen.getByRole('table', { name: 'So với kỳ trước' });
  const row = within(table)
    .getAllByRole('row')
    .find(({ textContent }) => textContent.includes('Phụ lục 4, mục 3.2.1.'))!;
  const [first, second, third] = within(row).getAllByRole('cell');
  expect([first, second, third].map((cell) => cell?.textContent.replace(/^.*: /, ''))).toEqual([
    figure(before),
    figure(now),
    figure(now - before),
  ]);
  const remarkOf = (one: (typeof counts)[number]): string => {
    const difference = Number(addUp(figures, one.ref, true)?.sum) - Number(last.sumOf(one.ref));
    if (one.cumulative && difference < 0) return 'Lũy kế mà giảm';
    return one.yearly && difference !== 0 ? 'Giao cho cả năm mà thay đổi' : '';
  };
  const counts = edition.forms.flatMap(({ indicators }) => indicators).filter(({ kind }) => kind === 'count');
  const remarked = counts.filter((one) => last.sumOf(one.ref) !== '' && remarkOf(one) !== '');
  expect(remarked.length).toBeGreaterThan(0);
  for (const one of remarked) {
    const name = refName(one.ref, 'vi');
    const line = within(table)
      .getAllByRole('row')
      .find(({ textContent }) => textContent.startsWith(`${name}.`));
    expect([name, line?.textContent.endsWith(remarkOf(one))]).toEqual([name, true]);
  }
  await expectAccessible(container);

  fireEvent.click(screen.getByRole('button', { name: 'Lập bảng tổng hợp (.xlsx)' }));
  await screen.findByText('Đã lập bang-tong-hop-6-thang-dau-nam-2026.xlsx.', undefined, { timeout: 30_000 });
  const sheet = findSheet(readWorkbook(made[0]!.bytes), 'Tổng hợp - so kỳ trước')!;
  const values = sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(values).toEqual(expect.arrayContaining([before, now, now - before]));

  // The same total in the office's own form.
  const chooser = screen.getByRole('button', { name: 'Ghi vào biểu mẫu của cơ quan…' });
  const input = chooser.parentElement!.querySelector('input')!;
  fireEvent.change(input, {
    target: { files: [fileOf({ path: 'bieu-cua-so.xlsx', bytes: made[0]!.bytes, modified: 0 })] },
  });
  await screen.findByText('Đã lập bieu-cua-so-6-thang-dau-nam-2026.xlsx.', undefined, { timeout: 30_000 });
  expect(screen.getByText(/^Đã ghi \d+ số liệu; định dạng/)).toBeTruthy();
  expect(readWorkbook(made[1]!.bytes).sheets.map(({ name }) => name)).toContain('Phụ lục 4');
});
