/** @jest-environment ./tests/support/jsdom-environment.js */
/** "Tổng hợp các đơn vị" without a browser: files in any order, corrections remembered, the total, in the pane too. */
import './jsdom-globals.js';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { filesOfList } from '../../src/collect-page/chosen-files.js';
import type { NamedBytes } from '../../src/collect-page/collect-context.js';
import { HostError } from '../../src/workbook/failure.js';
import { readAll } from '../../src/collect-page/read-all.js';
import type { ReaderSource } from '../../src/collect-page/readers.js';
import { recognise } from '../../src/forms/recognise.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { findSheet } from '../../src/workbook/snapshot.js';
import { mailboxOf, mixedPlights } from '../support/collect/many-units.js';
import { addUp } from '../support/collect/oracle.js';
import { collectingOf, fileOf, read, renderApp, storage } from './collect-support.js';
import { expectAccessible, openPane } from './dom.js';

const { edition } = builtInEdition()!;
const mixed = mailboxOf(edition, { count: 31, seed: 11, plightOf: mixedPlights });

test('thirty-one units of all plights: every one has its state, the total is the oracle’s', async () => {
  const collecting = collectingOf();
  collecting.pasteRoster(mixed.list);
  await read(collecting, mixed);
  const { ledger, total } = collecting.get().collected!;
  for (const { name, plight } of mixed.units) {
    const state = ledger.units.find(({ id }) => id === name)?.state;
    const wanted = { missing: 'missing', broken: 'unreadable', 'other-period': 'other-period' }[plight as string];
    expect([name, plight, state]).toEqual([name, plight, wanted ?? 'counted']);
  }
  const figures = mixed.units.flatMap((unit) => unit.figures ?? []);
  expect(total.byRef.get('4:3.2.1')?.exact).toBe(addUp(figures, '4:3.2.1', true)?.sum);
});

test('what was set right is remembered by the file, whatever it is called next time', async () => {
  const own = storage();
  const first = collectingOf(own);
  first.pasteRoster(mixed.list);
  await read(first, mixed);
  const [unit] = first.get().collected!.ledger.units;
  first.correct(unit!.counted!, { unit: null });
  expect(first.get().collected!.ledger.units[0]!.state).toBe('missing');

  const second = collectingOf(own);
  expect(second.get().roster?.units).toHaveLength(31);
  await read(second, { files: mixed.files.map((file) => ({ ...file, path: `khac/${file.path}` })) });
  expect(second.get().collected!.ledger.units[0]!.state).toBe('missing');
  const left = second.get().collected!.ledger.unplaced.find(({ leftOut }) => leftOut === 'excluded')!;
  second.correct(left.submission, null);
  expect(second.get().collected!.ledger.units[0]!.state).toBe('counted');
});

test('a corrected level is a file checked anew', async () => {
  const collecting = collectingOf();
  await read(collecting, { files: mixed.files.slice(0, 1) });
  const [submission] = collecting.get().submissions;
  expect(submission!.found?.level).toBe('xa');
  collecting.correct(submission!, { level: 'huyen' });
  await waitFor(() => expect(collecting.get().submissions[0]?.found?.level).toBe('huyen'));
});

test('lock files and the system’s files are said; the folder’s own name is no part of a path', () => {
  const names = ['a.xlsx', '~$a.xlsx', 'Thumbs.db', '.DS_Store', '__MACOSX/a.xlsx', 'x/b.xls'];
  const chosen = filesOfList(names.map((path) => fileOf({ path, bytes: new Uint8Array(), modified: 1 })));
  expect(chosen.files.map(({ path }) => path)).toEqual(['a.xlsx', 'x/b.xls']);
  expect(chosen.skipped.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
    '~$a.xlsx: lock-file',
    'Thumbs.db: system-file',
    '.DS_Store: system-file',
    '__MACOSX/a.xlsx: system-file',
  ]);
});

describe('readers', () => {
  const [file] = mixed.files;
  const job = { path: 'a.xlsx', modified: 1, file: fileOf(file!) };
  const setup = { edition: { kind: 'builtIn', id: 'hue-2023' }, language: 'vi', levels: {} } as const;

  test('where no worker starts the page reads, and no file is lost', async () => {
    const workers: ReaderSource = {
      count: 3,
      start: () => ({ read: () => Promise.reject(new Error('refused')), stop: () => undefined }),
    };
    const paths: string[] = [];
    const jobs = ['a', 'b', 'c', 'd'].map((path) => ({ ...job, path }));
    await readAll(jobs, setup, workers, ({ path, failure }) => paths.push(`${path} ${failure}`)).done;
    expect(paths.sort()).toEqual(['a null', 'b null', 'c null', 'd null']);
  });

  test('a page without workers refuses an .xls by name, and reads the rest', async () => {
    const old = mixed.files.find(({ path }) => path.endsWith('.xls'));
    const collecting = collectingOf(null, null);
    await read(collecting, { files: [old!, mixed.files[0]!] });
    const failures = collecting.get().submissions.map(({ path, failure }) => [path.endsWith('.xls'), failure]);
    expect(failures.sort()).toEqual([
      [false, null],
      [true, 'xls-not-here'],
    ]);
  });

  test('what takes a worker too long is not tried on the page, even as the first file', async () => {
    const workers: ReaderSource = {
      count: 1,
      start: () => ({ read: () => Promise.reject(new HostError('took-too-long')), stop: () => undefined }),
    };
    const failures: unknown[] = [];
    await readAll([job], setup, workers, ({ failure }) => failures.push(failure)).done;
    expect(failures).toEqual(['took-too-long']);
  });

  test('a worker lost over one file costs that file alone; one that never answers holds nobody up but itself', async () => {
    const answered: string[] = [];
    const workers: ReaderSource = {
      count: 2,
      start: () => ({
        read: ({ path, modified }) =>
          path === 'slow'
            ? new Promise(() => undefined)
            : path === 'bad'
              ? Promise.reject(new Error('lost'))
              : Promise.resolve({ path, modified } as never),
        stop: () => undefined,
      }),
    };
    const jobs = ['slow', 'good', 'bad', 'last'].map((path) => ({ ...job, path }));
    const run = readAll(jobs, setup, workers, ({ path, failure }) => answered.push(`${path} ${failure}`));
    await waitFor(() => expect(answered).toHaveLength(3));
    expect(answered).toEqual(['good undefined', 'bad unknown', 'last undefined']);
    run.cancel();
    await run.done;
  });
});

test('the matrix: sorted by errors, filtered, and every finding with its cell', async () => {
  const collecting = collectingOf();
  collecting.pasteRoster(mixed.list);
  await read(collecting, mixed);
  const made: NamedBytes[] = [];
  // As in Excel: nothing can be downloaded, what is made opens as a new workbook.
  const parts = { archive: null, handOver: (one: NamedBytes) => Promise.resolve(void made.push(one)) };
  const container = renderApp(collecting, parts);
  fireEvent.click(screen.getByRole('tab', { name: 'Đơn vị và chỉ tiêu' }));
  const units = (): string[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(units()).toHaveLength(31);
  const withError = collecting.get().collected!.ledger.units.find(({ counted }) => counted?.found?.counts.error)!;
  fireEvent.change(screen.getByLabelText('Hiện'), { target: { value: 'errors' } });
  expect(units().length).toBeLessThan(31);
  fireEvent.click(screen.getByRole('button', { name: withError.id }));
  const findings = screen.getByRole('list', { name: `Nội dung cần xem lại của ${withError.id}` });
  const [finding] = withError.counted!.found!.findings;
  expect(findings.textContent).toContain(finding!.sentence);
  expect(findings.textContent).toMatch(/ô [A-Z]+\d+, trang “/);
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Mở bản có đánh dấu' }));
  // Another name than the unit's own file: put beside it, it does not take its place.
  await screen.findByText(`Đã lập ${withError.counted!.path.replace('.xlsx', '-danh-dau.xlsx')}.`);
  const marked = readWorkbook(made[0]!.bytes);
  expect(findSheet(marked, 'Phiếu kết quả')).toBeDefined();
  const original = mixed.files.find(({ path }) => path === withError.counted!.path)!;
  expect(findSheet(readWorkbook(original.bytes), 'Phiếu kết quả')).toBeUndefined();
});

test('the forms of a new period carry the plan over, for each unit of the list', async () => {
  const collecting = collectingOf();
  collecting.pasteRoster(mixed.list);
  await read(collecting, mixed);
  const made: NamedBytes[] = [];
  renderApp(collecting, { archive: (files) => Promise.resolve(void made.push(...files)) });
  fireEvent.click(screen.getByRole('tab', { name: 'Kỳ mới' }));
  fireEvent.change(screen.getByLabelText('Kỳ báo cáo mới'), { target: { value: 'Năm 2026' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lập biểu cho 31 đơn vị (.zip)' }));
  await screen.findByText(/^Đã lập 31 tệp/, undefined, { timeout: 60_000 });
  expect(made).toHaveLength(31);
  const { reading, periodText } = recognise(readWorkbook(made[0]!.bytes), edition);
  expect(periodText).toContain('2026');
  const filled = [...reading.entries.values()].filter(({ state }) => state === 'quantity');
  expect(filled.length).toBeGreaterThan(0);
  for (const { ref, quantity, note } of filled) {
    expect(note).toContain('chưa xác nhận');
    expect(String(quantity?.value)).toBe(
      String(mixed.units[0]!.figures!.get(ref))
        .replace(',', '.')
        .replace(/\.(?=\d{3}$)/, ''),
    );
  }
});

test('the pane has it too, and loses nothing when left', async () => {
  const { container } = await openPane({ firstRunSeen: true });
  fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp các đơn vị' }));
  await screen.findByRole('heading', { name: 'Tổng hợp các đơn vị' });
  const inputs = container.querySelectorAll<HTMLInputElement>('input[type=file][multiple]');
  const files = mixed.files.slice(0, 2).map(fileOf);
  await act(async () => {
    fireEvent.change(inputs[0]!, { target: { files } });
    await Promise.resolve();
  });
  await screen.findByText('Đã đọc 2 tệp.', undefined, { timeout: 60_000 });
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: '← Danh sách cần xem lại' }));
  fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp các đơn vị' }));
  await screen.findByText('Đã đọc 2 tệp.');
  expect(within(container).getByText('Tổng hợp 2 đơn vị')).toBeTruthy();
});
