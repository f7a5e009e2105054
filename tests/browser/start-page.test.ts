/** The page opens on a choice: the person's own file, the sample, many units. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot, type WatchedPage } from '../support/watched-page.js';
import { dropOn, openSample, SAMPLE } from '../support/workbench-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

const workbook = readFileSync(join(ROOT, 'samples', SAMPLE));

async function open(width = 1366, height = 768, colorScheme: 'light' | 'dark' = 'light'): Promise<WatchedPage> {
  const watched = await pages.open({ viewport: { width, height }, colorScheme });
  await watched.page.goto(pages.base);
  return watched;
}

test('nothing is open, the keyboard stands on "Mở tệp của tôi"; the sample is one press away and called one', async () => {
  const { page, missteps, close } = await open();
  const own = page.getByRole('button', { name: 'Mở tệp của tôi' });
  await own.waitFor();
  expect(await own.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('.file').textContent()).toBe('');
  expect(await page.getByRole('button', { name: 'Lưu tệp' }).count()).toBe(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.file').getByText(SAMPLE).waitFor();
  expect(await page.locator('.bar').getByText('Tệp mẫu', { exact: true }).count()).toBe(1);
  // The button that was pressed is gone: the keyboard goes on in the pane.
  await page.waitForFunction(() => document.activeElement?.closest('.pane-view') !== null);
  expect(missteps()).toEqual([]);
  await close();
});

test('a file that is dropped anywhere opens; it is nobody’s sample', async () => {
  const { page, missteps, close } = await open();
  await page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  await dropOn(page, 'main', 'cua-toi.xlsx', workbook);
  await page.locator('.file').getByText('cua-toi.xlsx').waitFor();
  expect(await page.locator('.bar').getByText('Tệp mẫu', { exact: true }).count()).toBe(0);
  expect(missteps()).toEqual([]);
  await close();
});

test('a file that cannot be opened is named, and the choice stays', async () => {
  const { page, close } = await open();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'anh.xlsx', mimeType: '', buffer: Buffer.from('GIF89a') });
  await page.getByRole('alert').getByText('Chưa mở được “anh.xlsx”. Tệp này không phải tệp Excel').waitFor();
  await page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  await close();
});

test('many units are a link away', async () => {
  const { page, missteps, close } = await open();
  await page.getByRole('link', { name: 'Tổng hợp nhiều đơn vị' }).click();
  await page.waitForURL(/collect\.html/);
  expect(missteps()).toEqual([]);
  await close();
});

test('the page is offered as one file', async () => {
  const { page, close } = await open();
  const link = page.getByRole('link', { name: 'Tải trang này về máy' });
  const [came] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(came.suggestedFilename()).toBe('soat-phu-luc.html');
  await close();
});

test('one switch of language for page and pane; the one in the pane counts for the page too', async () => {
  const { page, missteps, close } = await open();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Open my file' }).waitFor();
  await page.getByRole('button', { name: 'Try the sample file' }).click();
  const pane = page.locator('#view-pane');
  await pane.getByRole('button', { name: 'Check the figures' }).first().waitFor();
  await page.locator('.bar').getByRole('button', { name: 'Tiếng Việt' }).click();
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().waitFor();
  await page.getByRole('button', { name: 'Lưu tệp' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
  await page.reload();
  await page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  expect(missteps()).toEqual([]);
  await close();
});

test('what the page cannot do is one line, and stays closed once it is closed', async () => {
  const { page, close } = await open();
  await openSample(page);
  const line = page.locator('.limits');
  expect((await line.boundingBox())!.height).toBeLessThan(40);
  await line.getByRole('button', { name: 'Đóng' }).click();
  await line.waitFor({ state: 'detached' });
  await page.reload();
  await openSample(page);
  expect(await line.count()).toBe(0);
  await close();
});

test.each([
  [320, 640, 'light'],
  [320, 640, 'dark'],
  [360, 640, 'light'],
  [911, 512, 'light'],
  [1366, 768, 'dark'],
] as const)('at %i × %i, %s: everything is in sight, nothing wider than the window', async (width, height, scheme) => {
  const { page, missteps, close } = await open(width, height, scheme);
  await page.getByRole('link', { name: 'Tổng hợp nhiều đơn vị' }).waitFor();
  await takeScreenshot(page, `start-${width}-${scheme}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});
