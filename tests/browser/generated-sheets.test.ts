/** Sheets of our own in the page's grid: written by the pane, saved, renewed, removed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readFormatting } from '../../src/hosts/file/formatting/read-formatting.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { openBesideGrid, chooseInMenu, waitForMarks } from '../support/pane-view.js';
import { ROOT } from '../support/paths.js';
import { servedPages } from '../support/served-pages.js';
import { download, gridIsThere } from '../support/workbench-page.js';

jest.setTimeout(240_000);

const NAME = 'Phiếu kết quả';
const original = readWorkbook(new Uint8Array(readFileSync(join(ROOT, 'samples/phu-luc-quang-phu-6t2023.xlsx'))));

const pages = servedPages();

const tab = (page: Page, name: string) => page.locator('[data-u-comp="slide-tab-item"]', { hasText: name });
const saved = async (page: Page): Promise<Uint8Array> => (await download(page)).bytes;
const selected = (page: Page): Promise<string> => page.locator('.grid-place:not([hidden]) input').first().inputValue();

const shownSheet = async (page: Page): Promise<string> =>
  (await page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').first().textContent()) ?? '';

/** Where the links of the sheet lead (`Phụ lục 2!D7`), and the column of most of them. */
function linksIn(bytes: Uint8Array): { readonly targets: ReadonlySet<string>; readonly column: number } {
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const links = sheets.flatMap((name) => strFromU8(parts[name] ?? new Uint8Array()).match(/<hyperlink [^>]*>/g) ?? []);
  const attribute = (link: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(link)?.[1] ?? '';
  return {
    targets: new Set(links.map((link) => attribute(link, 'location').replaceAll('&apos;', "'").replaceAll("'", ''))),
    column: attribute(links[0] ?? '', 'ref').charCodeAt(0) - 65,
  };
}

test('a sheet of ours comes into the grid and the file, is renewed, and goes again', async () => {
  const { page, pane, missteps, close } = await openBesideGrid(pages.browser, pages.base, {
    viewport: { width: 1366, height: 1500 },
  });
  await gridIsThere(page);
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  await waitForMarks(pane);
  await chooseInMenu(pane, 'Hoàn tất', 'Phiếu kết quả, gửi đi…');
  await pane.getByRole('button', { name: 'Lập phiếu trong tệp này' }).click();
  await pane.getByRole('button', { name: 'Cập nhật phiếu' }).waitFor();
  await tab(page, NAME).waitFor();
  // What the person looks at stays.
  expect(await selected(page)).toBe('A1');
  expect(await page.locator('.grid-place').getByText('BIỂU MẪU').count()).toBe(0);

  const bytes = await saved(page);
  const snapshot = readWorkbook(bytes);
  expect(snapshot.sheets.slice(0, -1)).toEqual(original.sheets);
  const sheet = snapshot.sheets.at(-1);
  expect(sheet?.name).toBe(NAME);
  const formatting = readFormatting(bytes);
  const own = formatting.sheets.get(sheet?.id ?? '');
  expect(own).toMatchObject({ ours: true });
  const title = sheet?.rows.flatMap(({ index, cells }) =>
    cells.filter(({ value }) => value === 'PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU').map(({ column }) => ({ index, column })),
  )[0];
  expect(title).toBeDefined();
  expect(formatting.styles[own?.cells.get(title!.index)?.get(title!.column) ?? 0]).toMatchObject({
    font: { bold: true },
  });

  // Its links lead to the cells that it speaks of: down the sheet, one of the clicks leaves it for one of those.
  await tab(page, NAME).click();
  const { targets, column } = linksIn(bytes);
  expect(targets.size).toBeGreaterThan(5);
  const canvas = page.locator('.grid-place:not([hidden]) canvas[id^="univer-sheet-main"]');
  const widthOf = (at: number): number =>
    own?.columns.find(({ first, last }) => at >= first && at <= last)?.width ?? own?.defaultColumnWidth ?? 72;
  const left = Array.from({ length: column }, (_, at) => widthOf(at)).reduce((sum, width) => sum + width, 46);
  let place = '';
  for (let y = 60; y < 1300 && !targets.has(place); y += 10) {
    await canvas.click({ position: { x: left + 20, y } });
    await page.waitForTimeout(30);
    place = `${await shownSheet(page)}!${await selected(page)}`;
  }
  expect([...targets]).toContain(place);

  // Renewed in its place; whoever looks at it goes on looking at it.
  await tab(page, NAME).click();
  await pane.getByRole('button', { name: 'Cập nhật phiếu' }).click();
  await page.getByText('có thay đổi chưa lưu').waitFor();
  const renewed = readWorkbook(await saved(page));
  expect(renewed.sheets.map(({ name }) => name)).toEqual([...original.sheets.map(({ name }) => name), NAME]);

  await pane.getByRole('button', { name: 'Xóa phiếu khỏi tệp' }).click();
  await tab(page, NAME).waitFor({ state: 'detached' });
  expect(readWorkbook(await saved(page)).sheets).toEqual(original.sheets);
  expect(missteps()).toEqual([]);
  await close();
});
