/** Nothing is lost: reloaded, left by a link, or crashed, the page offers the work again as it was left. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { BrowserContext, Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { keptKeys } from '../support/kept-keys.js';
import { ROOT } from '../support/paths.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot } from '../support/watched-page.js';
import { differences, download, gridIsThere, openSample, SAMPLE, typeInGrid } from '../support/workbench-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

const workbook = readFileSync(join(ROOT, 'samples', SAMPLE));
const offer = (page: Page) => page.getByRole('button', { name: /^Mở lại “.*” \(chưa lưu, lúc \d\d:\d\d\)$/ });

async function open() {
  const watched = await pages.open({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  await watched.page.goto(pages.base);
  return watched;
}

async function chooseOwn(page: Page, name = 'cua-toi.xlsx', buffer: Buffer = workbook): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await page.locator('.file').getByText(name).waitFor();
  await gridIsThere(page);
}

/** What the browser holds of unsaved work. */
const keptWork = (page: Page): Promise<string[]> => keptKeys(page, 'changes');

test('reloaded after the last key: the work is offered, and is the same as the last change', async () => {
  const { page, missteps, close } = await open();
  await chooseOwn(page);
  await typeInGrid(page, 'F3', '5');
  await typeInGrid(page, 'F4', '99,7');
  await isKept(page);
  await page.reload();
  await offer(page).waitFor();
  expect(await offer(page).evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'start-kept');
  await offer(page).click();
  await page.locator('.unsaved').waitFor();
  await gridIsThere(page);
  const { name, bytes } = await download(page);
  expect(name).toBe('cua-toi.xlsx');
  expect(differences(readWorkbook(bytes)).sort()).toEqual(['Phụ lục 2!F3: null → 5', 'Phụ lục 2!F4: null → 99.7']);
  // Saved: nothing is kept any more.
  await isKept(page, 0);
  await page.reload();
  await page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  expect(await offer(page).count()).toBe(0);
  expect(missteps()).toEqual([]);
  await close();
});

test('left by a link and come back; crashed: the same', async () => {
  const { page, close } = await open();
  await chooseOwn(page);
  await typeInGrid(page, 'F3', '5');
  await isKept(page);
  await page.getByRole('link', { name: 'Tổng hợp các đơn vị' }).click();
  await page.waitForURL(/collect\.html/);
  await page.goBack();
  await offer(page).or(page.locator('.unsaved')).first().waitFor();
  const context: BrowserContext = page.context();
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(pages.base);
  await offer(next).click();
  await gridIsThere(next);
  expect(differences(readWorkbook((await download(next)).bytes))).toEqual(['Phụ lục 2!F3: null → 5']);
  await close();
});

test('the file itself, opened again, has its unsaved work; it can be opened as it was saved', async () => {
  const { page, missteps, close } = await open();
  await chooseOwn(page);
  await typeInGrid(page, 'F3', '5');
  await isKept(page);
  await openSampleInstead(page);
  await page.getByText('Phần chưa lưu của “cua-toi.xlsx” vẫn được giữ trên máy này.').waitFor();
  await chooseOwn(page);
  await page.getByText(/^Đã mở lại cả phần chưa lưu của tệp này/).waitFor();
  expect(await page.locator('.unsaved').count()).toBe(1);
  await page.getByRole('button', { name: 'Mở bản đã lưu' }).click();
  await page.locator('.unsaved').waitFor({ state: 'detached' });
  expect(missteps()).toEqual([]);
  await close();
});

test('a check with its marks leaves nothing unsaved, and nothing is kept', async () => {
  const { page, missteps, close } = await open();
  await openSample(page);
  const pane = page.locator('#view-pane');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  await pane.locator('[data-finding]').first().waitFor();
  await gridIsThere(page);
  expect(await page.locator('.unsaved').count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  expect(await offer(page).count()).toBe(0);
  expect(missteps()).toEqual([]);
  await close();
});

test('"Xóa dữ liệu đã lưu" takes it all away', async () => {
  const { page, missteps, close } = await open();
  await chooseOwn(page);
  await typeInGrid(page, 'F3', '5');
  await isKept(page);
  await page.reload();
  await page.getByRole('button', { name: 'Xóa dữ liệu đã lưu' }).click();
  await offer(page).waitFor({ state: 'detached' });
  await page.getByText('Đã xóa dữ liệu đã lưu trên máy này.').waitFor();
  expect(await keptWork(page)).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

test('a workbook that holds a list of dossiers is not kept, and that is said', async () => {
  const { page, missteps, close } = await open();
  const rows = Array.from({ length: 30 }, (_, index) => [
    index + 1,
    `H01.23.45-2303${String(10 + (index % 18))}-${String(1000 + index)}`,
    'Chứng thực bản sao',
    `${String(10 + (index % 18))}/03/2023`,
    `${String(12 + (index % 18))}/03/2023`,
    `${String(11 + (index % 18))}/03/2023`,
    'Đã giải quyết',
  ]);
  const list = XLSX.utils.aoa_to_sheet([
    ['STT', 'Mã hồ sơ', 'Thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả', 'Trạng thái'],
    ...rows,
  ]);
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['Phụ lục 2'], [1, 2]]), 'Phụ lục 2');
  XLSX.utils.book_append_sheet(book, list, 'Hồ sơ');
  const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer; // by `type`
  await chooseOwn(page, 'co-ho-so.xlsx', buffer);
  await typeInGrid(page, 'D8', '5');
  await page.getByText('Tệp có danh sách hồ sơ nên phần chưa lưu không được giữ lại trên máy').waitFor();
  expect(await keptWork(page)).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

async function openSampleInstead(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'khac.xlsx', mimeType: '', buffer: workbook });
  await page.locator('.file').getByText('khac.xlsx').waitFor();
  await gridIsThere(page);
}

/** Settles when the browser holds so many pieces of unsaved work. */
async function isKept(page: Page, count = 1): Promise<void> {
  for (;;) {
    if ((await keptWork(page)).length === count) return;
  }
}
