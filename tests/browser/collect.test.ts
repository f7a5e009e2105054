/** "Tổng hợp các đơn vị" in a real browser: a folder of eleven files, one unit missing and one .xls, to the total and the messages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { recognise } from '../../src/forms/recognise.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { findSheet } from '../../src/workbook/snapshot.js';
import { button, openCollectPage, putMailbox, tab, useList } from '../support/collect/collect-page.js';
import { mailboxOf, type Plight } from '../support/collect/many-units.js';
import { addUp } from '../support/collect/oracle.js';
import { keptKeys } from '../support/kept-keys.js';
import { WEB } from '../support/paths.js';
import { underEach } from '../support/pane-view.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, openWatched, takeScreenshot, type WatchedPage } from '../support/watched-page.js';

jest.setTimeout(240_000);

const { edition } = builtInEdition()!;
const PLIGHTS: Readonly<Record<number, Plight>> = { 3: 'missing', 4: 'xls', 7: 'mistake' };
const box = mailboxOf(edition, { count: 12, seed: 5, plightOf: (unit) => PLIGHTS[unit] ?? 'fine' });
const folder = putMailbox('inbox', box);
writeFileSync(join(folder, '~$quang-phu.xlsx'), 'lock');
const [missing, mistaken] = [box.units[3]!.name, box.units[7]!.name];
const list = box.units.map(({ name }, at) => `${at + 1}. ${name}`).join('\n');

const pages = servedPages(process.env['SOAT_WEB']);

const openPage = (options: Parameters<typeof openCollectPage>[2] = {}): Promise<WatchedPage> =>
  openCollectPage(pages.browser, pages.base, options);

/** The folder as the dialogue hands it over; the end of reading stays on the page. */
async function chooseFolder(page: Page, files = 11): Promise<void> {
  await page.getByLabel('Chọn thư mục…', { exact: true }).and(page.locator('input')).setInputFiles(folder);
  await page.getByText(`Đã đọc ${files} tệp.`, { exact: true }).waitFor();
}

async function download(page: Page, name: string): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return new Uint8Array(readFileSync(await file.path()));
}

test('a folder of eleven files becomes the total and the messages', async () => {
  const watched = await openPage();
  const { page } = watched;
  await chooseFolder(page);
  await page.getByText('Tổng hợp 11 đơn vị', { exact: true }).waitFor();
  await page.getByText('~$quang-phu.xlsx: tệp khóa của Excel').waitFor();
  await useList(page, list);
  await page.getByText('Tổng hợp 11/12 đơn vị', { exact: true }).waitFor();
  await page.getByText(`Chưa gửi (1): ${missing}`).waitFor();
  expect(await page.getByRole('table', { name: 'Tệp đã nhận' }).getByRole('row').count()).toBe(12);
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'collect-files-1280');

  await tab(page, 'Tổng số');
  await page.getByText(`Chưa có trong tổng số (1): ${missing}`).waitFor();
  await page.getByText(`Đã cộng nhưng còn lỗi cần sửa (1): ${mistaken}`).waitFor();
  const figures = box.units.flatMap((unit) => unit.figures ?? []);
  await page.getByLabel('Phụ lục', { exact: true }).selectOption('4');
  const row = page.getByRole('row').filter({ hasText: '3.2.1. ' }).first();
  const sum = addUp(figures, '4:3.2.1', true)!.sum;
  const printed = sum.replace(/\B(?=(\d{3})+$)/g, '.');
  await row.getByRole('button', { name: new RegExp(`^${printed.replaceAll('.', '\\.')}: `) }).click();
  // The figure opens to all twelve: eleven with their figures, and the one that is missing.
  const parts = page.getByRole('table', { name: /^Số của từng đơn vị: / });
  await parts.waitFor();
  expect(await parts.getByRole('row').count()).toBe(13);
  expect(await parts.getByRole('row').filter({ hasText: missing }).textContent()).toContain('Chưa gửi');
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'collect-totals-1280');

  const total = readWorkbook(await download(page, 'Lập bảng tổng hợp (.xlsx)'));
  const { reading } = recognise(total, edition);
  for (const ref of ['4:3.2.1', '8:6.4.1', '2:5.1']) {
    expect([ref, String(reading.entries.get(ref)?.quantity?.value)]).toEqual([ref, addUp(figures, ref, true)?.sum]);
  }
  expect(findSheet(total, 'Tổng hợp - đơn vị')).toBeDefined();

  await tab(page, 'Gửi lại đơn vị');
  const texts = unzipSync(await download(page, 'Tải từng tệp chữ (.zip)'));
  const messages = Object.values(texts).map((bytes) => strFromU8(bytes));
  expect(messages.find((text) => text.includes(missing))).toContain('chưa nhận được số liệu');
  expect(messages.find((text) => text.includes(mistaken))).toMatch(/Có \d+ lỗi cần sửa/);
  await page.getByText(`${mistaken}: 1 lỗi cần sửa`).click();
  const shown = await page.getByLabel(`Nội dung gửi ${mistaken}`, { exact: true }).inputValue();
  // Each begins with the mark by which Notepad knows UTF-8; decoding has taken it away.
  expect(messages).toContain(shown);
  expect(Object.values(texts).every((bytes) => bytes[0] === 0xef)).toBe(true);
  const marked = unzipSync(await download(page, 'Tải bản đánh dấu (.zip)'));
  const copy = readWorkbook(Object.values(marked)[0]!);
  expect(findSheet(copy, 'Phiếu kết quả')).toBeDefined();
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'collect-messages-1280');
  expect(await page.getByLabel('Lời nhắc', { exact: true }).inputValue()).toContain(`chưa gửi số liệu`);
  expect(await page.getByLabel('Lời nhắc', { exact: true }).inputValue()).toContain(missing);

  // Away and back: the files are still there, until they are dropped.
  await page.getByRole('link', { name: 'Soát một tệp' }).click();
  await page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  await page.goBack();
  await page.getByText('Đã đọc 11 tệp.', { exact: true }).waitFor();
  await page.getByText('Tổng hợp 11/12 đơn vị', { exact: true }).waitFor();
  expect(await keptKeys(page, 'collected')).toHaveLength(1);
  await button(page, 'Bỏ hết để làm lại').click();
  await page.getByText('Đã đọc 11 tệp.', { exact: true }).waitFor({ state: 'detached' });
  // Once they are gone from the page, nothing that happens to it brings them back.
  await page.reload();
  await button(page, 'Chọn thư mục…').waitFor();
  expect(await keptKeys(page, 'collected')).toEqual([]);
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});

test('at 320 px: every table is a list, nothing is cut off, in the dark too', async () => {
  const watched = await openPage({ viewport: { width: 320, height: 640 } });
  const { page } = watched;
  const look = (name: string): Promise<void> =>
    underEach(['light', 'dark'], page.locator('body'), async (scheme) => {
      await fits(page);
      expect([name, scheme, await accessibilityFindings(page)]).toEqual([name, scheme, []]);
      await takeScreenshot(page, `collect-${name}-320-${scheme}`);
    });
  await useList(page, list);
  await chooseFolder(page);
  await page.getByText('Tổng hợp 11/12 đơn vị', { exact: true }).waitFor();
  await fits(page);
  await takeScreenshot(page, 'collect-start-320');
  await button(page, 'Chỉnh lại: thuy-phu.xlsx').click();
  await button(page, 'Áp dụng').scrollIntoViewIfNeeded();
  await look('files');

  await tab(page, 'Đơn vị và chỉ tiêu');
  await button(page, mistaken).click();
  await page.getByLabel('Phụ lục', { exact: true }).selectOption('8');
  await page.getByRole('list', { name: `Nội dung cần xem lại của ${mistaken}` }).scrollIntoViewIfNeeded();
  await look('matrix');

  await tab(page, 'Tổng số');
  await page.getByLabel('Phụ lục', { exact: true }).selectOption('4');
  await page.getByRole('table', { name: 'Phụ lục 4' }).scrollIntoViewIfNeeded();
  await fits(page);
  await takeScreenshot(page, 'collect-totals-320');
  await tab(page, 'Gửi lại đơn vị');
  await fits(page);
  await tab(page, 'Kỳ mới');
  await look('next');
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});

test('the matrix shows a form’s figures, sorts by them, and marks the cell with the error', async () => {
  const watched = await openPage({ colorScheme: 'dark' });
  const { page } = watched;
  await chooseFolder(page);
  await useList(page, list);
  await tab(page, 'Đơn vị và chỉ tiêu');
  const table = page.getByRole('table', { name: 'Đơn vị và chỉ tiêu' });
  expect(await table.getByRole('rowheader').first().textContent()).toContain(mistaken);
  await page.getByLabel('Phụ lục', { exact: true }).selectOption('4');
  await page.getByLabel('Sắp xếp theo', { exact: true }).selectOption('4:3.2.1');
  const figure = (figures: ReadonlyMap<string, string>): number => Number(figures.get('4:3.2.1')?.replaceAll('.', ''));
  const most = [...box.units]
    .filter(({ figures }) => figures)
    .sort((one, other) => figure(other.figures!) - figure(one.figures!))[0]!;
  expect(await table.getByRole('rowheader').first().textContent()).toContain(most.name);
  await fits(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'collect-matrix-1280-dark');
  await button(page, mistaken).click();
  await page.getByRole('list', { name: `Nội dung cần xem lại của ${mistaken}` }).waitFor();
  await takeScreenshot(page, 'collect-unit-1280-dark');
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});

test('a file of nobody is given to its unit in the table, and the list and that are remembered', async () => {
  const watched = await openPage();
  const { page } = watched;
  await useList(page, list);
  const [first] = box.files;
  await page
    .getByLabel('Chọn tệp…', { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ name: 'khong-ten.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') });
  await page.getByText('Đã đọc 1 tệp.', { exact: true }).waitFor();
  await page.getByText(/^Chưa rõ của đơn vị nào/).waitFor();
  await button(page, 'Chỉnh lại: khong-ten.xlsx').click();
  await page.getByLabel('Tệp này của đơn vị').selectOption(box.units[0]!.name);
  await button(page, 'Áp dụng').click();
  await page.getByText(`Đã gửi, chưa đọc được (1): ${box.units[0]!.name}`).waitFor();

  await page.reload();
  await page.getByText('Danh sách đơn vị (12 đơn vị)', { exact: false }).waitFor();
  await page
    .getByLabel('Chọn tệp…', { exact: true })
    .and(page.locator('input'))
    .setInputFiles([
      { name: 'ten-moi.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') },
      { name: first!.path, mimeType: '', buffer: Buffer.from(first!.bytes) },
    ]);
  // The unit has one file that is right and one that cannot be read: the right one counts.
  await page.getByText('Đã đọc 2 tệp.', { exact: true }).waitFor();
  await page.getByText('Tổng hợp 1/12 đơn vị', { exact: true }).waitFor();
  const row = page.getByRole('row').filter({ hasText: 'ten-moi.xlsx' });
  expect(await row.textContent()).toContain(box.units[0]!.name);
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});

test('a figure of a unit opens its file in the workbench, at the cell', async () => {
  const watched = await openPage();
  const { page } = watched;
  await chooseFolder(page);
  await useList(page, list);
  await tab(page, 'Đơn vị và chỉ tiêu');
  await button(page, mistaken).click();
  const link = page.getByRole('button', { name: /^Mở tệp .* tại ô / }).first();
  const address = /ô ([A-Z]+\d+)/.exec((await link.textContent()) ?? '')?.[1];
  const [workbench] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await workbench.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('.grid-place:not([hidden]) input')?.value === wanted,
    address,
    { timeout: 120_000 },
  );
  expect(await workbench.locator('.bar .file').textContent()).toContain('phuluc.xlsx');
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});

test('from a disk, without any server: the files are read, the total is made; an .xls is refused, and said', async () => {
  const watched = await openWatched(pages.browser, 'file:///', { acceptDownloads: true });
  const { page } = watched;
  await page.goto(pathToFileURL(join(process.env['SOAT_WEB'] ?? WEB, 'collect.html')).href);
  await button(page, 'Chọn thư mục…').waitFor();
  await chooseFolder(page);
  await useList(page, list);
  await page.getByText(`Chưa gửi (1): ${missing}`).waitFor();
  await page.getByText('Ở đây không mở được tệp .xls kiểu cũ').first().waitFor();
  await tab(page, 'Tổng số');
  const total = readWorkbook(await download(page, 'Lập bảng tổng hợp (.xlsx)'));
  const figures = box.units.flatMap((unit) => (unit.plight === 'xls' ? [] : (unit.figures ?? [])));
  const { reading } = recognise(total, edition);
  expect(String(reading.entries.get('4:3.2.1')?.quantity?.value)).toBe(addUp(figures, '4:3.2.1', true)?.sum);
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});

test('the workbench leads to it', async () => {
  const watched = await pages.open();
  await watched.page.goto(pages.base);
  await watched.page.getByRole('link', { name: 'Tổng hợp nhiều đơn vị' }).click();
  await button(watched.page, 'Chọn thư mục…').waitFor();
  await watched.close();
});

/** Nothing stands out of the window sideways. */
async function fits(page: Page): Promise<void> {
  const outside = await page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(outside).toEqual([]);
}
