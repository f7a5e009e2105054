/**
 * Grid and pane in one document: who has the keyboard, one way back for both, gestures that saving could not carry, and what
 * is left when the grid cannot be had.
 */
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { mend, waitForMarks, chooseFinding } from '../support/pane-view.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot } from '../support/watched-page.js';
import { differences, download, gridIsThere, openSample } from '../support/workbench-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

const nameBox = (page: Page) => page.locator('.grid-place:not([hidden]) input').first();

async function goTo(page: Page, address: string): Promise<void> {
  await nameBox(page).fill(address);
  await nameBox(page).press('Enter');
  await page.waitForFunction((wanted) => {
    const focused = document.activeElement;
    const shown = document.querySelector<HTMLInputElement>('.grid-place:not([hidden]) input')?.value;
    return shown === wanted && focused instanceof HTMLElement && focused.isContentEditable;
  }, address);
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Where the keyboard is. */
const area = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const found = ['.bar', '.grid-view', '.pane-view'].find((one) => document.activeElement?.closest(one));
    return found ?? 'nowhere';
  });

const isUnsaved = (page: Page): Promise<boolean> => page.locator('.unsaved').isVisible();

test('one way back and forth for grid and pane, by keys in either and by the buttons', async () => {
  const { page, pane, missteps, close } = await pages.sample();
  const undo = page.getByRole('button', { name: /^Hoàn tác \(Ctrl\+Z\)/ });
  const redo = page.getByRole('button', { name: /^Làm lại \(Ctrl\+Y\)/ });
  expect(await undo.getAttribute('aria-disabled')).toBe('true');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  const finding = pane.locator('[data-finding][data-ref="2:2"]');
  await finding.waitFor();
  await type(page, 'F3', '5');
  await mend(finding);
  await finding.waitFor({ state: 'detached' });
  await type(page, 'F4', '6');
  const cells = async (): Promise<string[]> => differences(readWorkbook((await download(page)).bytes)).sort();
  const all = ['Phụ lục 2!D7: null → 52.63', 'Phụ lục 2!F3: null → 5', 'Phụ lục 2!F4: null → 6'];
  expect(await cells()).toEqual(all);
  // In the grid the keys take back what was typed, then what the pane wrote; the pane sees it by itself.
  await goTo(page, 'A8');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await finding.waitFor();
  expect(await cells()).toEqual(['Phụ lục 2!F3: null → 5']);
  // In the pane, and by the button.
  await finding.focus();
  await page.keyboard.press('Control+z');
  expect(await cells()).toEqual([]);
  expect(await undo.getAttribute('aria-disabled')).toBe('true');
  await finding.focus();
  await page.keyboard.press('Control+y');
  await redo.click();
  await finding.waitFor({ state: 'detached' });
  await redo.click();
  expect(await cells()).toEqual(all);
  expect(await redo.getAttribute('aria-disabled')).toBe('true');
  expect(missteps()).toEqual([]);
  await close();
});

test('by keys alone: F6 goes from bar to grid to pane and back, Escape leaves a cell as it was', async () => {
  const { page, missteps, close } = await pages.sample();
  await page.getByRole('button', { name: 'Mở tệp…' }).focus();
  const walked: string[] = [];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    walked.push(await area(page));
  }
  expect(walked).toEqual(['.grid-view', '.pane-view', '.bar', '.pane-view', '.grid-view']);
  await goTo(page, 'D8');
  await page.keyboard.type('77');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.grid-place:not([hidden]) input')?.value === 'D9',
  );
  expect(await isUnsaved(page)).toBe(false);
  await page.keyboard.press('F6');
  await page.waitForTimeout(150);
  expect(await area(page)).toBe('.pane-view');
  expect(missteps()).toEqual([]);
  await close();
});

test('what is typed into the pane stays in the pane, and its keys move nothing in the grid', async () => {
  const { page, pane, missteps, close } = await pages.sample();
  await goTo(page, 'D8');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  await pane.locator('[data-finding]').first().waitFor();
  await waitForMarks(pane);
  const explained = await chooseFinding(pane, '8:6.3.1');
  await goTo(page, 'D8');
  await explained.locator('[data-row]').waitFor();
  await explained.getByRole('button', { name: 'Giữ nguyên, giải trình…' }).click();
  const reason = explained.getByRole('textbox', { name: 'Lý do giữ nguyên' });
  await reason.focus();
  await page.keyboard.type('Ba thủ tục\u0020123');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+z');
  expect(await area(page)).toBe('.pane-view');
  expect(await nameBox(page).inputValue()).toBe('D8');
  expect(differences(readWorkbook((await download(page)).bytes))).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

test('a double press on a sheet’s tab, a long one, a drag of a column: nothing begins, the grid stays as it was', async () => {
  const { page, missteps, close } = await pages.sample();
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  const names = await tabs.allTextContents();
  await tabs.first().dblclick();
  await page.getByRole('alert').getByText('không làm được tại đây').waitFor();
  expect(await page.locator('[data-u-comp="slide-tab-item"] [contenteditable="true"]').count()).toBe(0);
  // A tab pressed long and drawn aside.
  const tab = await tabs.first().boundingBox();
  await page.mouse.move(tab!.x + 20, tab!.y + 8);
  await page.mouse.down();
  await page.waitForTimeout(700);
  await page.mouse.move(tab!.x + 320, tab!.y + 8, { steps: 8 });
  await page.mouse.up();
  expect(await tabs.allTextContents()).toEqual(names);
  // The tabs live: another one is shown when pressed.
  await tabs.nth(2).click();
  await page.waitForFunction(
    () => document.querySelectorAll('[data-u-comp="slide-tab-item"]')[2]?.getAttribute('aria-selected') === 'true',
  );
  await tabs.first().click();
  // A chosen column drawn elsewhere by its head.
  const canvas = await page.locator('.grid-place:not([hidden]) canvas[id^="univer-sheet-main"]').boundingBox();
  const head = { x: canvas!.x + 600, y: canvas!.y + 10 };
  await page.mouse.click(head.x, head.y);
  await page.mouse.move(head.x, head.y);
  await page.mouse.down();
  await page.mouse.move(head.x + 160, head.y, { steps: 8 });
  await page.mouse.up();
  // Cells cut.
  await goTo(page, 'D8');
  await page.keyboard.press('Control+x');
  await goTo(page, 'F8');
  expect(await isUnsaved(page)).toBe(false);
  await type(page, 'F3', '5');
  expect(differences(readWorkbook((await download(page)).bytes))).toEqual(['Phụ lục 2!F3: null → 5']);
  expect(missteps()).toEqual([]);
  await close();
});

test('before the grid is there the sheet is a table, checked, filled and saved; so it stays when the grid does not come', async () => {
  const { page, close } = await pages.open({
    viewport: { width: 911, height: 512 },
    acceptDownloads: true,
  });
  let refuse = true;
  await page.route(/\/(?:grid|univer)\.[^/]*\.js$/, (route) =>
    refuse ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
  );
  await page.goto(pages.base);
  await openSample(page);
  const pane = page.locator('#view-pane');
  const cell = (address: string) => page.locator(`.plain-cells [data-cell="${address}"]`);
  expect(await cell('D8').textContent()).toBe('19');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  const finding = pane.locator('[data-finding][data-ref="2:2"]');
  await finding.waitFor();
  await page.getByText('Không tải được bảng tính để sửa ô.').waitFor();
  expect(await accessibilityFindings(page, ['.pane-view'])).toEqual([]);
  await takeScreenshot(page, 'page-without-grid');
  await finding.locator('[data-row]').click();
  await page.locator('.plain-cells [data-chosen][data-cell="D7"]').waitFor();
  await mend(finding);
  await finding.waitFor({ state: 'detached' });
  expect(await cell('D7').textContent()).toBe('52,63');
  await page.getByRole('button', { name: 'Phụ lục 4', exact: true }).click();
  await cell('D18').waitFor();
  expect(differences(readWorkbook((await download(page)).bytes))).toEqual(['Phụ lục 2!D7: null → 52.63']);
  // Asked for again, the grid comes with all that was done meanwhile, and where the person was.
  refuse = false;
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await gridIsThere(page);
  expect(await page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').textContent()).toBe('Phụ lục 4');
  await page.locator('[data-u-comp="slide-tab-item"]').first().click();
  await type(page, 'F3', '5');
  expect(differences(readWorkbook((await download(page)).bytes)).sort()).toEqual([
    'Phụ lục 2!D7: null → 52.63',
    'Phụ lục 2!F3: null → 5',
  ]);
  await close();
});
