/** The sample on a small laptop (911 × 512: 1366 × 768 at 150 %), as somebody meets it who has never seen the page. */
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { mend, paneOf, waitForMarks } from '../support/pane-view.js';
import { servedPages } from '../support/served-pages.js';
import { until } from '../support/until.js';
import { accessibilityFindings, takeScreenshot } from '../support/watched-page.js';
import {
  differences,
  download,
  goToCell,
  gridIsThere,
  nameBox,
  openSample,
  typeInGrid,
} from '../support/workbench-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

/** Where the cell marked as an error is drawn, in pixels of the grid's picture; null: it is not. */
function errorMark(page: Page): Promise<{ left: number; right: number; top: number; bottom: number } | null> {
  return page
    .locator('.grid-place:not([hidden]) canvas[id^="univer-sheet-main"]')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const box = { left: width, right: -1, top: height, bottom: -1 };
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] !== 0xff || data[at + 1] !== 0xc7 || data[at + 2] !== 0xce) continue;
        const x = (at / 4) % width;
        const y = Math.floor(at / 4 / width);
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
      return box.right < 0 ? null : box;
    });
}

/** What a person sees of the cell: it is drawn whole, with the columns STT and label before it. */
async function seenWithItsRow(page: Page): Promise<boolean> {
  const mark = await errorMark(page);
  const zoom = Number((await page.getByText(/^\d+%$/).textContent())?.replace('%', '')) / 100;
  const width = await page
    .locator('.grid-place:not([hidden]) canvas[id^="univer-sheet-main"]')
    .evaluate((canvas: HTMLCanvasElement) => canvas.width);
  // Beside the row numbers (46 px) stand A, B and C of the sample's Phụ lục 8: 56, 434 and 126 px.
  const before = (46 + 56 + 434 + 126) * zoom;
  return mark !== null && Math.abs(mark.left - before) < 12 && mark.right < width && mark.right - mark.left > 70 * zoom;
}

test('the only error first; its row shows the cell with STT and label; one press mends it; three ways back', async () => {
  const { page, missteps, close } = await pages.open({ viewport: { width: 911, height: 512 } });
  await page.goto(pages.base);
  await openSample(page);
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  const rows = pane.locator('[data-finding]');
  await rows.first().waitFor();
  // At least three findings are in sight, the error first.
  expect((await rows.nth(2).boundingBox())!.y + 40).toBeLessThan(512);
  expect(await rows.first().getAttribute('data-ref')).toBe('8:2');
  expect(await pane.getByText('còn 1 lỗi').isVisible()).toBe(true);

  // Chosen at once, before the grid is there or while it comes: no matter.
  const error = rows.first();
  const cells = async (): Promise<string[]> => differences(readWorkbook((await download(page)).bytes));
  await error.locator('[data-row]').click();
  await gridIsThere(page);
  await waitForMarks(pane);
  expect(await pane.getByRole('alert').count()).toBe(0);
  expect(await nameBox(page).inputValue()).toBe('D7');
  await until(() => seenWithItsRow(page));
  await takeScreenshot(page, 'glance-911');

  // One press mends it, and the sheet shows it: the mark is gone.
  await mend(error);
  await error.getByText('Mã số ngoài danh mục').waitFor({ state: 'detached' });
  expect(
    await pane
      .getByText(/^Đề nghị xem lại|^Còn \d+ nội dung/)
      .first()
      .textContent(),
  ).not.toContain('lỗi');
  await until(async () => (await errorMark(page)) === null);
  expect(await cells()).toEqual(['Phụ lục 8!D7: "3" → 2']);
  // Back by the button.
  await pane.getByRole('button', { name: 'Hoàn tác lần sửa gần nhất' }).click();
  await pane.locator('[data-ref="8:2"]').waitFor();
  expect(await cells()).toEqual([]);
  // By the key.
  await mend(pane.locator('[data-ref="8:2"]'));
  await pane.locator('[data-ref="8:2"]').waitFor({ state: 'detached' });
  await pane.locator('[data-row]').first().press('Control+z');
  await pane.locator('[data-ref="8:2"]').waitFor();
  // And after something else was typed and the pane has checked again by itself.
  await mend(pane.locator('[data-ref="8:2"]'));
  await pane.locator('[data-ref="8:2"]').waitFor({ state: 'detached' });
  await typeInGrid(page, 'F9', '5');
  await page.waitForTimeout(1500);
  await pane.getByRole('button', { name: 'Hoàn tác lần sửa gần nhất' }).click();
  await pane.locator('[data-ref="8:2"]').waitFor();
  expect(await cells()).toEqual(['Phụ lục 8!F9: null → 5']);

  // The other way round: a marked cell chosen in the sheet opens its row, where 133 against 130 is explained.
  await goToCell(page, 'D30');
  const sum = pane.locator('[data-ref="8:6.3.1"]');
  await sum.locator('[data-row][aria-expanded=true]').waitFor();
  const row = sum.getByRole('row').filter({ hasText: '130' });
  expect(await row.textContent()).toContain('D30');
  expect(await sum.textContent()).toContain('133');
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

test('at 320 pixels a chosen row brings its sheet with its words above, a fix shows its cell; the keyboard is never lost', async () => {
  const { page, missteps, close } = await pages.open({ viewport: { width: 320, height: 640 } });
  await page.goto(pages.base);
  await openSample(page);
  await gridIsThere(page);
  await page.getByRole('tab', { name: 'Soát' }).click();
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  await pane.locator('[data-ref="8:2"] [data-row]').click();
  const line = page.locator('.chosen-line');
  await line.getByText('Xây dựng và vận').waitFor();
  await until(async () => (await errorMark(page)) !== null);
  const isLost = (): Promise<boolean> =>
    page.evaluate(() => {
      const { activeElement } = document;
      return (
        activeElement === null ||
        activeElement === document.body ||
        !activeElement.checkVisibility({ visibilityProperty: true })
      );
    });
  expect(await isLost()).toBe(false);
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  await takeScreenshot(page, 'glance-320');
  await line.getByRole('button', { name: 'Về danh sách' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('[data-row][aria-expanded=true]') === true);
  await pane.getByRole('button', { name: /^Sửa: / }).click();
  await page.getByRole('tab', { name: 'Bảng tính', selected: true }).waitFor();
  await until(async () => (await errorMark(page)) === null);
  expect(await nameBox(page).inputValue()).toBe('D7');
  expect(await isLost()).toBe(false);
  expect(missteps()).toEqual([]);
  await close();
});
