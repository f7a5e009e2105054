/** What browser tests do with the pane beside the grid: open both, find the pane, open another workbook. */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
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

/** How a machine may be set up to show pages. */
const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export type Scheme = keyof typeof SCHEMES;

/** The same screen under one scheme after the other; the pane's own colours are there when `look` is called. */
export async function underEach(
  schemes: readonly Scheme[],
  pane: Locator,
  look: (scheme: Scheme) => Promise<void>,
): Promise<void> {
  for (const scheme of schemes) {
    const { colorScheme } = SCHEMES[scheme];
    await pane.page().emulateMedia(SCHEMES[scheme]);
    const { colorNeutralBackground1 } = colorScheme === 'dark' ? webDarkTheme : webLightTheme;
    const provider = await pane.locator('.fui-FluentProvider').first().elementHandle();
    await pane
      .page()
      .waitForFunction(
        ([place, wanted]) => getComputedStyle(place).getPropertyValue('--colorNeutralBackground1') === wanted,
        [provider, colorNeutralBackground1] as const,
      );
    await look(scheme);
  }
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

/** Shows a screen by the bar, as a person does: its own button, a way back, or the menu of further commands. */
export async function showScreen(
  pane: Page | Locator,
  name: 'Kiểm tra' | 'Điền số' | 'Thay đổi' | 'Cài đặt',
): Promise<void> {
  if (name === 'Kiểm tra') {
    await pane.getByRole('button', { name: /Danh sách cần xem lại/ }).click();
  } else if (name === 'Điền số') {
    await pane.getByRole('button', { name: /^Điền số/ }).click();
  } else {
    await chooseInMenu(pane, 'Thêm lệnh', name);
  }
}

/** A command of one of the bar's menus. */
export async function chooseInMenu(pane: Page | Locator, menu: string, name: string | RegExp): Promise<void> {
  await pane.getByRole('button', { name: menu, exact: true }).click();
  await pane.getByRole('menuitem', { name }).click();
}

/** The row about a figure (`8:2`), chosen and so open and its cell selected. Where there is room for one thing, the pane in front again. */
export async function chooseFinding(pane: Locator, ref: string): Promise<Locator> {
  const row = pane.locator(`[data-finding][data-ref="${ref}"]`).first();
  await row.locator('[data-row]').click();
  const narrow = pane.page().getByRole('tab', { name: 'Soát' });
  if (await narrow.isVisible()) await narrow.click();
  return row;
}

/** Mends a finding by its button, which says what it writes: "Sửa: 3 → 2". */
export async function mend(finding: Locator): Promise<void> {
  const head = finding.locator('[data-row]');
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await showPane(finding.page());
  await finding
    .getByRole('button', { name: /^Sửa: / })
    .first()
    .click();
}

/** Where there is room for one thing, a cell that is shown brings the sheet in front: the pane again. */
export async function showPane(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Soát' });
  if (!(await tab.isVisible())) return;
  await page.getByRole('tab', { name: 'Bảng tính', selected: true }).waitFor();
  await tab.click();
}

/** Until our marks are in the workbook, or gone from it. */
export async function waitForMarks(pane: Page | Locator, there = true): Promise<void> {
  await pane.locator(there ? '[data-marks]:not([data-marks=none])' : '[data-marks=none]').waitFor();
}

export async function removeMarks(pane: Page | Locator): Promise<void> {
  await waitForMarks(pane);
  await chooseInMenu(pane, 'Thêm lệnh', 'Bỏ đánh dấu');
}
