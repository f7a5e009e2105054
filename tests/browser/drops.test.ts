/** What is dropped on the page goes where it belongs; nothing is thrown away, what was open stays. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/paths.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot, type WatchedPage } from '../support/watched-page.js';
import { dropOn, openSample, SAMPLE } from '../support/workbench-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

const workbook = readFileSync(join(ROOT, 'samples', SAMPLE));
const report = readFileSync(join(ROOT, 'samples', 'bao-cao-quang-phu-6t2023.docx'));
const list = Buffer.from(
  [
    'STT,Mã hồ sơ,Thủ tục,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả,Trạng thái',
    ...Array.from({ length: 20 }, (_, index) => {
      const day = String(10 + (index % 15));
      return `${index + 1},H01.23.45-2303${day}-${1000 + index},Chứng thực,${day}/03/2023,${day}/03/2023,${day}/03/2023,Đã giải quyết`;
    }),
  ].join('\n'),
);

async function open(): Promise<WatchedPage> {
  const watched = await pages.open({ viewport: { width: 1366, height: 768 } });
  await watched.page.goto(pages.base);
  await watched.page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  return watched;
}

const opened = (page: Page): Promise<string | null> => page.locator('.file').textContent();

test.each(['.grid-view', '.pane-view'])('a report dropped on %s is opened in the pane', async (place) => {
  const { page, missteps, close } = await pages.sample();
  await dropOn(page, place, 'bao-cao.docx', report);
  await page.locator('#view-pane').getByRole('heading', { name: 'Báo cáo và phụ lục' }).waitFor();
  expect(await opened(page)).toBe(SAMPLE);
  expect(missteps()).toEqual([]);
  await close();
});

test('a report that comes first waits for the workbook', async () => {
  const { page, missteps, close } = await open();
  await dropOn(page, 'main', 'bao-cao.docx', report);
  await page.getByText('Đã nhận “bao-cao.docx”').waitFor();
  await openSample(page);
  await page.locator('#view-pane').getByRole('heading', { name: 'Báo cáo và phụ lục' }).waitFor();
  expect(missteps()).toEqual([]);
  await close();
});

test('a dossier list goes to "Đối chiếu"', async () => {
  const { page, missteps, close } = await pages.sample();
  await dropOn(page, '.grid-view', 'ho-so.csv', list);
  await page.locator('#view-pane').getByText('ho-so.csv').first().waitFor();
  expect(await opened(page)).toBe(SAMPLE);
  expect(missteps()).toEqual([]);
  await close();
});

test('an appendix is asked about once: opened, or compared with', async () => {
  const { page, missteps, close } = await pages.sample();
  await dropOn(page, '.grid-view', 'ky-truoc.xlsx', workbook);
  const asked = page.getByRole('status').filter({ hasText: '“ky-truoc.xlsx”' });
  await asked.waitFor();
  await takeScreenshot(page, 'drop-asks');
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  await asked.getByRole('button', { name: 'Dùng làm kỳ trước' }).click();
  await page.locator('#view-pane').getByText('ky-truoc.xlsx').first().waitFor();
  expect(await opened(page)).toContain(SAMPLE);
  await dropOn(page, '.pane-view', 'khac.xlsx', workbook);
  await page.getByRole('button', { name: 'Mở tệp này' }).click();
  await page.locator('.file').getByText('khac.xlsx').waitFor();
  expect(missteps()).toEqual([]);
  await close();
});

test.each([
  ['hong.xlsx', Buffer.from('PK\u0003\u0004 not really a zip file at all, is it')],
  ['anh.png', Buffer.from('GIF89a')],
])('%s cannot be opened: named, with what to do; what was open stays', async (name, bytes) => {
  const { page, close } = await pages.sample();
  await dropOn(page, '.grid-view', name, bytes);
  await page.getByRole('alert').getByText(`Chưa mở được “${name}”.`).waitFor();
  expect(await opened(page)).toBe(SAMPLE);
  await close();
});
