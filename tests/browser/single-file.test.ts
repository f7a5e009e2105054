/**
 * The workbench page as one file, opened from a disk: alone in a folder, by file://, in browsers as old as we serve. No request
 * may leave it, and it does what the served page does.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { RICH_SHEET_PART, richWorkbook } from '../hosts/file/rich-workbook.js';
import { endlessXls } from '../support/endless-xls.js';
import { WEB } from '../support/paths.js';
import { accessibilityFindings, openWatched, takeScreenshot, type WatchedPage } from '../support/watched-page.js';
import { differences, download, gridIsThere, openSample, SAMPLE } from '../support/workbench-page.js';
import { mend, paneOf } from '../support/pane-view.js';
import { handedOn, servedPages } from '../support/served-pages.js';

jest.setTimeout(300_000);

const NAME = 'soat-phu-luc.html';
const pages = servedPages();
let folder: string;
let address: string;

beforeAll(() => {
  // A blank and letters with marks, as folders of officials are named.
  folder = mkdtempSync(join(tmpdir(), 'ổ USB '));
  copyFileSync(join(WEB, NAME), join(folder, NAME));
  address = pathToFileURL(join(folder, NAME)).href;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function openFile(options: BrowserContextOptions = {}, before?: (page: Page) => Promise<void>) {
  const watched: WatchedPage = await openWatched(pages.browser, address, {
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  await before?.(watched.page);
  await watched.page.goto(address);
  if (await watched.page.locator('#workbench').isVisible()) await openSample(watched.page);
  return watched;
}

/** Handed from test to test. */
const sample = handedOn(async () => {
  const watched = await openFile();
  return { ...watched, pane: await paneOf(watched.page) };
});

async function everythingIsThere(page: Page): Promise<void> {
  await gridIsThere(page);
  await page.locator('#view-pane').getByRole('button', { name: 'Kiểm tra số liệu' }).first().waitFor();
}

/** Takes away what Chrome 109 and Firefox ESR 115 do not have: what is left is what both are sure to have. */
async function makeOld(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const newer: readonly (readonly [object, readonly string[]])[] = [
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [Array, ['fromAsync']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
      [String.prototype, ['isWellFormed', 'toWellFormed']],
      [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize']],
      [RegExp, ['escape']],
      [Intl, ['Segmenter', 'DurationFormat']],
      [URL, ['canParse', 'parse']],
      [AbortSignal, ['any']],
      [Element.prototype, ['checkVisibility', 'setHTMLUnsafe']],
      [window, ['Iterator', 'scheduler', 'DecompressionStream', 'CompressionStream', 'requestIdleCallback']],
    ];
    for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name);
  });
}

test('opens from a disk on the sample beside the pane, asks nobody, and is accessible', async () => {
  const { page, missteps, close } = await openFile();
  await everythingIsThere(page);
  expect(await page.locator('.file').textContent()).toBe(SAMPLE);
  await takeScreenshot(page, 'single-1280');
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  expect(await accessibilityFindings(await paneOf(page))).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

test('in browsers as old as Chrome 109 and Firefox 115, the whole way: check, go to the cell, mend it, save', async () => {
  const { page, missteps, close } = await openFile({}, makeOld);
  const pane = await paneOf(page);
  await everythingIsThere(page);
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  const finding = pane.locator('[data-finding][data-ref="2:2"]');
  await finding.waitFor();
  await finding.locator('[data-row]').click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.grid-place:not([hidden]) input')?.value === 'D7',
  );
  await takeScreenshot(page, 'single-checked');
  await mend(finding);
  await pane.locator('[data-finding][data-ref="2:2"]').waitFor({ state: 'detached' });
  const saved = await download(page);
  expect(saved.name).toBe(SAMPLE);
  expect(differences(readWorkbook(saved.bytes))).toEqual(['Phụ lục 2!D7: null → 52.63']);
  expect(missteps()).toEqual([]);
  await close();
});

test('a workbook with a chart and more: said what is not shown, kept byte for byte', async () => {
  const { page, missteps, close } = await sample();
  await everythingIsThere(page);
  expect(await page.getByRole('note').count()).toBe(0);
  const before = richWorkbook('xlsm');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'co-bieu-do.xlsm', mimeType: 'application/octet-stream', buffer: Buffer.from(before) });
  await page.locator('.file').getByText('co-bieu-do.xlsm').waitFor();
  await everythingIsThere(page);
  expect(await page.getByRole('note').textContent()).toBe(
    'Tệp có biểu đồ, ảnh, bảng tổng hợp PivotTable, macro, ghi chú của ô, định dạng có điều kiện, danh sách thả xuống ' +
      'không hiện ở đây; khi lưu vẫn giữ nguyên.',
  );
  await takeScreenshot(page, 'single-unshown');
  const box = page.locator('.grid-place:not([hidden]) input').first();
  await box.fill('D4');
  await box.press('Enter');
  await page.waitForFunction(() => {
    const focused = document.activeElement;
    const shown = document.querySelector<HTMLInputElement>('.grid-place:not([hidden]) input')?.value;
    return shown === 'D4' && focused instanceof HTMLElement && focused.isContentEditable;
  });
  await page.keyboard.type('1145');
  await page.keyboard.press('Enter');
  await page.locator('.unsaved').waitFor();
  const after = (await download(page)).bytes;
  const [were, are] = [unzipSync(before), unzipSync(after)];
  const changed = Object.keys(were).filter(
    (name) => !Buffer.from(were[name] ?? []).equals(Buffer.from(are[name] ?? [])),
  );
  expect(Object.keys(are).sort()).toEqual(Object.keys(were).sort());
  // The cell's own sheet, and that Excel computes anew.
  expect(changed.sort()).toEqual(['xl/workbook.xml', RICH_SHEET_PART]);
  expect(missteps()).toEqual([]);
  await close();
});

test('an .xls is refused by name, as nothing could end its reading here; the open file stays', async () => {
  const { page, missteps, close } = await sample();
  await everythingIsThere(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'cu.xls', mimeType: 'application/octet-stream', buffer: Buffer.from(endlessXls()) });
  await page.getByRole('alert').getByText('Ở đây không mở được tệp .xls kiểu cũ').waitFor();
  expect(await page.locator('.file').textContent()).toBe(SAMPLE);
  await takeScreenshot(page, 'single-xls');
  expect(missteps()).toEqual([]);
  await close();
});

test('the handbook is in the file too: a finding leads to its rule', async () => {
  const { page, missteps, close } = await sample();
  await everythingIsThere(page);
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  const finding = pane.locator('[data-finding][data-ref="2:2"]');
  await finding.locator('[data-row]').click();
  await finding.getByText('Vì sao?').click();
  const link = finding.getByRole('link', { name: /sổ tay/i });
  const rule = decodeURIComponent((await link.getAttribute('href'))?.split('#')[1] ?? '');
  const [handbook] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await handbook.locator(`h3[id="${rule}"]`).waitFor();
  expect(await handbook.evaluate(() => decodeURIComponent(location.hash))).toBe(`#${rule}`);
  expect(missteps()).toEqual([]);
  await close();
});

test('at 320 pixels: one thing at a time, nothing wider than the screen', async () => {
  const { page, missteps, close } = await openFile({ viewport: { width: 320, height: 640 } });
  await gridIsThere(page);
  await takeScreenshot(page, 'single-320-grid');
  await page.getByRole('tab', { name: 'Soát' }).click();
  await (await paneOf(page)).getByRole('button', { name: 'Kiểm tra số liệu' }).first().waitFor();
  await takeScreenshot(page, 'single-320-pane');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

test('where the system is dark', async () => {
  const { page, missteps, close } = await openFile({ colorScheme: 'dark' });
  await everythingIsThere(page);
  await takeScreenshot(page, 'single-dark');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('tab', { name: 'Soát' }).click();
  await takeScreenshot(page, 'single-320-dark');
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

test('a browser that is too old says so, and nothing of the page runs', async () => {
  const { page, missteps, close } = await openFile({}, (one) =>
    one.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn')).then(() => undefined),
  );
  await page.getByRole('heading', { name: 'Trình duyệt này quá cũ để mở trang soát' }).waitFor();
  expect(await page.locator('#workbench').isVisible()).toBe(false);
  expect(await page.locator('#view-pane').count()).toBe(0);
  await takeScreenshot(page, 'single-too-old');
  expect(missteps()).toEqual([]);
  await close();
});
