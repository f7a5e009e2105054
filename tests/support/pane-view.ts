/** What browser tests do with the pane beside the grid: open both, find the pane, open another workbook. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openWatched, type WatchedPage } from './watched-page.js';
import { openSample } from './workbench-page.js';

export interface OpenedPane extends WatchedPage {
  readonly pane: Locator;
}

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The page with the sample in it; where there is room for one thing at a time, with the pane in front. */
export async function openBesideGrid(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPane> {
  const watched = await openWatched(browser, base, {
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  const { page } = watched;
  await page.goto(base);
  await openSample(page);
  const narrow = page.getByRole('tab', { name: 'Soát' });
  if (await narrow.isVisible()) await narrow.click();
  return { ...watched, pane: await paneOf(page) };
}

/** The pane, once it has its first heading. */
export async function paneOf(page: Page): Promise<Locator> {
  const pane = page.locator('#view-pane');
  await pane.getByRole('heading').first().waitFor();
  return pane;
}

/** Opens a workbook in place of the one that is open; the pane is another one then. */
export async function openInstead(page: Page, file: ChosenFile): Promise<Locator> {
  const before = await page.locator('.pane-scroll > *').first().elementHandle();
  await page.locator('.workbench > input[type=file]').setInputFiles(file);
  await before.waitForElementState('hidden');
  return paneOf(page);
}

/** True where something in the pane is wider than the pane. */
export function isTooWide(pane: Locator): Promise<boolean> {
  return pane.evaluate((view) => {
    const scroller = view.querySelector('.pane-scroll');
    return (
      scroller === null ||
      scroller.scrollWidth > scroller.clientWidth ||
      document.documentElement.scrollWidth > window.innerWidth
    );
  });
}
