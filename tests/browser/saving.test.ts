/**
 * Saving where the file lies: only what the person has pressed for, never over what somebody else wrote meanwhile. The browser's
 * dialogues cannot be driven; the files that they would give lie in the page's own part of the disk.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { waitForMarks } from '../support/pane-view.js';
import { ROOT } from '../support/paths.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot } from '../support/watched-page.js';
import {
  bytesOf,
  differences,
  download,
  gridIsThere,
  openSample,
  SAMPLE,
  typeInGrid,
} from '../support/workbench-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

const workbook = readFileSync(join(ROOT, 'samples', SAMPLE));
const NAME = 'phu-luc-xa.xlsx';
const OTHER = 'phu-luc-xa-da-soat.xlsx';

async function writeOnDisk(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    async ({ name: file, text }) => {
      const folder = await navigator.storage.getDirectory();
      const target = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await target.write(Uint8Array.from(atob(text), (one) => one.charCodeAt(0)));
      await target.close();
    },
    { name, text: bytes.toString('base64') },
  );
}

async function readOnDisk(page: Page, name: string): Promise<Uint8Array> {
  const text = await page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    const bytes = new Uint8Array(await (await (await folder.getFileHandle(file)).getFile()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, name);
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** The page with the file opened by its place. `target`: what the person would choose to save another file as. */
async function openByPlace(target = OTHER) {
  const watched = await pages.open({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  const { page } = watched;
  await page.addInitScript(
    ({ file, other }) => {
      const place = async (name: string, create: boolean) =>
        (await navigator.storage.getDirectory()).getFileHandle(name, { create });
      Reflect.set(window, 'showOpenFilePicker', async () => [await place(file, false)]);
      Reflect.set(window, 'showSaveFilePicker', () => place(other, true));
    },
    { file: NAME, other: target },
  );
  await page.goto(pages.base);
  await writeOnDisk(page, NAME, workbook);
  await page.getByRole('button', { name: 'Mở tệp của tôi' }).click();
  await page.locator('.file').getByText(NAME).waitFor();
  await gridIsThere(page);
  return watched;
}

test('where it lies, by Ctrl+S, again and again; what lay there before can be had', async () => {
  const { page, missteps, close } = await openByPlace();
  await typeInGrid(page, 'F3', '5');
  expect(Buffer.from(await readOnDisk(page, NAME)).equals(workbook)).toBe(true); // nothing without a press
  await page.keyboard.press('Control+s');
  await page.getByText(`Đã lưu “${NAME}”: 1 ô thay đổi`).waitFor();
  expect(differences(readWorkbook(await readOnDisk(page, NAME)))).toEqual(['Phụ lục 2!F3: null → 5']);
  const [before] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lấy bản trước khi lưu' }).click(),
  ]);
  expect(Buffer.from(await bytesOf(before)).equals(workbook)).toBe(true);
  await typeInGrid(page, 'F4', '6');
  await page.keyboard.press('Control+s');
  await page.getByText(`Đã lưu “${NAME}”: 2 ô thay đổi`).waitFor();
  expect(differences(readWorkbook(await readOnDisk(page, NAME))).sort()).toEqual([
    'Phụ lục 2!F3: null → 5',
    'Phụ lục 2!F4: null → 6',
  ]);
  expect(missteps()).toEqual([]);
  await close();
});

test('somebody has changed it meanwhile: said, never written over, saved as another file', async () => {
  const { page, missteps, close } = await openByPlace();
  const theirs = Buffer.concat([workbook, Buffer.from('x')]);
  await writeOnDisk(page, NAME, theirs);
  await typeInGrid(page, 'F3', '5');
  await page.getByRole('button', { name: 'Lưu tệp' }).click();
  await page
    .getByRole('alert')
    .getByText(/^Tệp đã được sửa ở nơi khác lúc \d\d:\d\d\. Lưu thành tệp khác\?$/)
    .waitFor();
  await takeScreenshot(page, 'saving-changed-elsewhere');
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  expect(await page.locator('.unsaved').count()).toBe(1);
  await page.getByRole('button', { name: 'Lưu thành tệp khác…' }).click();
  await page.getByText(`Đã lưu “${OTHER}”`).waitFor();
  expect(Buffer.from(await readOnDisk(page, NAME)).equals(theirs)).toBe(true);
  expect(differences(readWorkbook(await readOnDisk(page, OTHER)))).toEqual(['Phụ lục 2!F3: null → 5']);
  expect(await page.locator('.unsaved').count()).toBe(0);
  expect(missteps()).toEqual([]);
  await close();
});

test('the person chooses the very file that was changed: it is not written over', async () => {
  const { page, close } = await openByPlace(NAME);
  const theirs = Buffer.concat([workbook, Buffer.from('x')]);
  await writeOnDisk(page, NAME, theirs);
  await typeInGrid(page, 'F3', '5');
  await page.getByRole('button', { name: 'Lưu tệp' }).click();
  await page.getByRole('button', { name: 'Lưu thành tệp khác…' }).click();
  await page.getByRole('alert').getByText('Đó chính là tệp đã được sửa ở nơi khác').waitFor();
  expect(Buffer.from(await readOnDisk(page, NAME)).equals(theirs)).toBe(true);
  await close();
});

test('the file is gone: said, with a way on', async () => {
  const { page, close } = await openByPlace();
  await page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), NAME);
  await typeInGrid(page, 'F3', '5');
  await page.getByRole('button', { name: 'Lưu tệp' }).click();
  await page.getByRole('alert').getByText('Không thấy tệp ở chỗ cũ nữa').waitFor();
  await page.getByRole('button', { name: 'Lưu thành tệp khác…' }).click();
  await page.getByText(`Đã lưu “${OTHER}”`).waitFor();
  await close();
});

test('the file of last time opens with one press', async () => {
  const { page, missteps, close } = await openByPlace();
  await page.reload();
  await page.getByRole('heading', { name: 'Tệp lần trước' }).waitFor();
  await page.getByRole('button', { name: NAME, exact: true }).click();
  await page.locator('.file').getByText(NAME).waitFor();
  await gridIsThere(page);
  await typeInGrid(page, 'F3', '5');
  await page.keyboard.press('Control+s');
  await page.getByText(`Đã lưu “${NAME}”: 1 ô thay đổi`).waitFor();
  expect(missteps()).toEqual([]);
  await close();
});

test('marks that go along are said, and the file can be saved without them', async () => {
  const { page, missteps, close } = await openWatchedSample();
  const pane = page.locator('#view-pane');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  await pane.locator('[data-finding]').first().waitFor();
  await waitForMarks(pane);
  await download(page);
  await page.getByText(/^Đã lưu “.*” vào thư mục tải xuống\. Kèm đánh dấu ở \d+ ô\.$/).waitFor();
  const [plain] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu không kèm đánh dấu' }).click(),
  ]);
  const bytes = await bytesOf(plain);
  expect(differences(readWorkbook(bytes))).toEqual([]);
  await page.getByText(/^Đã lưu “.*” vào thư mục tải xuống\.$/).waitFor();
  expect(missteps()).toEqual([]);
  await close();
});

async function openWatchedSample() {
  const watched = await pages.open({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  await watched.page.goto(pages.base);
  await openSample(watched.page);
  await gridIsThere(watched.page);
  return watched;
}
