/** The page "Tổng hợp các đơn vị" in a browser, for tests: a mailbox laid into a folder, the page opened, the list of units given. */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { CACHE } from '../paths.js';
import { openWatched, type WatchedPage } from '../watched-page.js';
import type { Mailbox } from './many-units.js';

/** Its files under a folder of that name, with their dates; the folder's path. */
export function putMailbox(name: string, { files }: Pick<Mailbox, 'files'>): string {
  const root = join(CACHE, 'collect-page', name);
  rmSync(root, { recursive: true, force: true });
  for (const { path, bytes, modified } of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    utimesSync(file, modified / 1000, modified / 1000);
  }
  return root;
}

export async function openCollectPage(
  browser: Browser,
  base: string,
  options: Parameters<typeof openWatched>[2] = {},
): Promise<WatchedPage> {
  const watched = await openWatched(browser, base, {
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  await watched.page.goto(`${base}collect.html`);
  await button(watched.page, 'Chọn thư mục…').waitFor();
  return watched;
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();

/** What the office itself knows (its list, the period, last period's total): opened, or closed again. */
export const toggleOffice = (page: Page): Promise<void> => page.getByText(/^Danh sách đơn vị \(/).click();

/** The list pasted and used; what it was pasted into is closed again. */
export async function useList(page: Page, list: string): Promise<void> {
  await toggleOffice(page);
  await page.getByLabel('Hoặc dán danh sách vào đây, mỗi dòng một đơn vị').fill(list);
  await button(page, 'Dùng danh sách này').click();
  await page.getByText(`Đang dùng danh sách ${list.split('\n').length} đơn vị.`).waitFor();
  await toggleOffice(page);
}
