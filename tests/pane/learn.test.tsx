/** @jest-environment ./tests/support/jsdom-environment.js */
/** A form that nobody has seen: offered to be read, shown, saved, in force, asked about at the finding, accepted elsewhere. */
import './jsdom-globals.js';
import { fireEvent, screen } from '@testing-library/react';
import { learnEdition } from '../../src/app/learn-edition.js';
import { createWorkbook } from '../../src/hosts/file/create/create-workbook.js';
import { openWorkbook } from '../../src/hosts/file/open.js';
import type { FileHost } from '../../src/hosts/file/file-host.js';
import { expectAccessible, openPane, type OpenPane } from './dom.js';
import { testSession, testWorkbookHost } from './support.js';

const ROWS = [
  ['Biểu số 02'],
  ['SỐ LIỆU TRẠM Y TẾ'],
  ['TT', 'Nội dung', 'Đơn vị tính', 'Số liệu'],
  ['1', 'Tổng số lượt khám', 'Lượt', 186],
  ['1.1', 'Trong đó: khám bảo hiểm y tế', 'Lượt', 190],
  ['2', 'Tổng số trẻ trong độ tuổi tiêm chủng', 'Trẻ', 128],
  ['3', 'Số trẻ đã tiêm chủng đầy đủ', 'Trẻ', 121],
  ['4', 'Tỷ lệ trẻ tiêm chủng đầy đủ', '%', 49.5],
];

function unknownForm(): Promise<FileHost> {
  return openWorkbook(createWorkbook([{ name: 'Trạm', rows: ROWS }]), 'trạm.xlsx');
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

async function learnIn(file: FileHost): Promise<OpenPane> {
  const pane = await openPane({}, { host: testWorkbookHost(file) });
  await pane.rest();
  press('Đọc biểu mẫu từ tệp này');
  expect(await screen.findByText(/Đã đọc 1 bảng, 5 dòng/)).toBeTruthy();
  return pane;
}

test('what was read is shown, and one press saves it into the workbook and checks with it', async () => {
  const file = await unknownForm();
  const pane = await learnIn(file);
  expect(screen.getByRole('checkbox', { name: /Biểu số 02 – trang “Trạm” – 5 dòng – cột D “Số liệu”/ })).toBeTruthy();
  expect(screen.getByText(/Tìm được \d+ quan hệ/)).toBeTruthy();
  // The form against what was read of it, before anything is saved.
  expect(screen.getByText(/Kiểm tra lại chính tệp này .*nhận ra 5\/5 .*1 lỗi cần sửa/)).toBeTruthy();
  expect(screen.getByText(/^D8: .*49,5/)).toBeTruthy();
  await expectAccessible(pane.container);
  press('Lưu và kiểm tra');
  await pane.rest();
  const { choice, result, settings } = pane.session.get();
  expect(choice).toMatchObject({ chosen: 'workbook', edition: { id: settings.edition } });
  expect(result?.findings.map(({ refs }) => refs[0])).toContain('B02:4');
  expect(await screen.findByText(/chưa được cơ quan ban hành xác nhận/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Gửi cho đơn vị khác…' })).toBeTruthy();
});

test('in Excel, where a saved file may come to nothing without a word, it can be copied as a text too', async () => {
  const copied: string[] = [];
  const copy = (text: string) => Promise.resolve(copied.push(text) > 0);
  const host = Object.assign(testWorkbookHost(await unknownForm()), { undoCost: 'request' as const });
  const pane = await openPane({}, { host, copy });
  press('Xem tệp có những phụ lục nào');
  await pane.rest();
  press('Đọc biểu mẫu từ tệp này');
  await screen.findByText(/Đã đọc 1 bảng, 5 dòng/);
  press('Lưu và kiểm tra');
  await pane.rest();
  press('Chép nội dung');
  expect(await screen.findByText(/Đã chép\..*\.json/)).toBeTruthy();
  expect(JSON.parse(copied[0] ?? '')).toEqual(pane.session.get().settings.editionFile);
});

/** The session alone, with the edition that reading gives. */
async function adopted(file: FileHost): Promise<ReturnType<typeof testSession>> {
  const session = testSession(testWorkbookHost(file));
  const snapshot = await session.readForLearning();
  if (!snapshot) throw new Error('the workbook was not read');
  await session.adoptEdition(learnEdition({ forms: [{ name: '', snapshot }], filled: [], date: '2026-11-30' }).data);
  return session;
}

test('a relation that words only suggest is taken out at its finding', async () => {
  const session = await adopted(await unknownForm());
  const inferred = session.get().result?.findings.find(({ rule }) => rule === 'LB02-1-phan');
  expect(inferred?.severity).toBe('warning');
  await session.dropRelation('LB02-1-phan');
  expect(session.get().result?.findings.map(({ rule }) => rule)).not.toContain('LB02-1-phan');
  expect(session.get().choice?.edition.rules.map(({ id }) => id)).not.toContain('LB02-1-phan');
});

test('a relation that the person stands for is asked about no longer', async () => {
  const session = await adopted(await unknownForm());
  await session.confirmRelation('LB02-1-phan');
  const { choice, result, settings } = session.get();
  const rule = choice?.edition.rules.find(({ id }) => id === 'LB02-1-phan');
  expect(rule).toBeDefined();
  expect(rule?.status).toBeUndefined();
  expect(result?.findings.map((finding) => finding.rule)).toContain('LB02-1-phan');
  expect(choice).toMatchObject({ chosen: 'workbook', edition: { id: settings.edition } });
});

test('on another machine the edition of the workbook is named, and used after a press', async () => {
  const file = await unknownForm();
  const first = await adopted(file);
  const sent = await openWorkbook(await file.save(), 'trạm.xlsx');
  const other = testSession(testWorkbookHost(sent));
  await other.check();
  expect(other.get().choice).toMatchObject({ chosen: 'none', carried: { id: first.get().settings.edition } });
  await other.acceptCarried();
  expect(other.get().choice).toMatchObject({ chosen: 'workbook' });
});
