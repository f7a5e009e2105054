/** By keys alone, from opening the page to a saved and mended file; and names for what the grid leaves unnamed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { ROOT } from '../support/paths.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings } from '../support/watched-page.js';
import { bytesOf, differences, gridIsThere, openSample, SAMPLE } from '../support/workbench-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

const open = async () => {
  const watched = await pages.open({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  // Its own dialogue cannot be driven; without it the page takes the one of every browser.
  await watched.page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await watched.page.goto(pages.base);
  await watched.page.getByRole('button', { name: 'Mở tệp của tôi' }).waitFor();
  return watched;
};

/** What the keyboard stands on is seen, and is never the page as a whole. */
async function focusIsSomewhere(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

/** Tabs until the keyboard stands on what says so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const there = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(there)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${String(name)}`);
}

test('from opening the page to a saved, mended file by keys only', async () => {
  const { page, missteps, close } = await open();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({
    name: 'cua-toi.xlsx',
    mimeType: '',
    buffer: readFileSync(join(ROOT, 'samples', SAMPLE)),
  });
  await page.waitForFunction(() => document.activeElement?.closest('.pane-view') !== null);
  await gridIsThere(page);
  await focusIsSomewhere(page);
  await tabTo(page, /^Kiểm tra số liệu$/);
  await page.keyboard.press('Enter');
  await page.locator('[data-finding]').first().waitFor();
  // Into the grid, to a cell, typed over, out again.
  await page.keyboard.press('F6');
  while (!(await page.evaluate(() => document.activeElement?.closest('.grid-view') !== null))) {
    await page.keyboard.press('F6');
    await page.waitForTimeout(150);
  }
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.type('7');
  await page.keyboard.press('Escape');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await page.locator('.unsaved').waitFor();
  await focusIsSomewhere(page);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const changed = differences(readWorkbook(await bytesOf(saved)));
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/→ (?:8|"8")$/);
  await page.keyboard.press('F6');
  await page.waitForTimeout(150);
  await focusIsSomewhere(page);
  expect(missteps()).toEqual([]);
  await close();
});

test('on a slow machine too, whoever has the keyboard while the grid comes still has it when it is there', async () => {
  const { page, missteps, close } = await open();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await openSample(page);
  const check = page.locator('#view-pane').getByRole('button', { name: 'Kiểm tra số liệu' }).first();
  await check.focus();
  await page.evaluate(() => {
    let before: Element | null = null;
    setInterval(() => {
      const { activeElement } = document;
      const isLost = activeElement === document.body || activeElement?.closest('.grid-view') !== null;
      // Once, and it may be on its way back.
      if (isLost && activeElement === before) console.error('the keyboard was taken away');
      before = activeElement;
    }, 40);
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await gridIsThere(page);
  await page.locator('[data-finding]').first().waitFor();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(missteps()).toEqual([]);
  await close();
});

test('what Univer leaves unnamed has names and roles, in both languages; what is drawn is not gone through by Tab', async () => {
  const { page, missteps, close } = await open();
  await openSample(page);
  await gridIsThere(page);
  expect(await accessibilityFindings(page.locator('.grid-container'))).toEqual([]);
  expect(await page.getByRole('textbox', { name: /^Tên ô/ }).count()).toBe(1);
  await page.locator('.bar').getByRole('button', { name: 'English' }).click();
  await page.locator('[data-u-comp="slide-tab-item"]').nth(1).click();
  expect(missteps()).toEqual([]);
  await close();
});
