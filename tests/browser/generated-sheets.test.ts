/** Sheets of our own in the workbench's grid: put, saved, renewed, removed, through the pane's own Excel client. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { readFormatting } from '../../src/hosts/file/formatting/read-formatting.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { launchBrowser } from '../support/browser.js';
import { ROOT } from '../support/paths.js';
import { serveDist, type StaticServer } from '../support/static-server.js';
import { openWatched } from '../support/watched-page.js';

jest.setTimeout(240_000);

const NAME = 'Phiếu thử';
const SAMPLE = new Uint8Array(readFileSync(join(ROOT, 'samples/phu-luc-quang-phu-6t2023.xlsx')));
const original = readWorkbook(SAMPLE);

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the host queues (`src/hosts/office/write-generated-sheets.ts`), written out: the page shows no host to a test. */
const PUT = `Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add('${NAME}');
  sheet.names.add('_soat_sheet', '="soat-phu-luc:sheet"').visible = false;
  sheet.getRange('A3').hyperlink = { documentReference: "'Phụ lục 4'!D18" };
  sheet.getRange('A1:B3').numberFormat = [['General', 'General'], ['General', '0.00'], ['General', 'General']];
  sheet.getRange('A1:B3').formulas = [["'=1+1", ''], ['Tổng', '=1+2'], ['PL4', 7]];
  const look = sheet.getRanges('A1:B1,A3').format;
  look.font.name = 'Times New Roman';
  look.font.size = 12;
  look.font.bold = true;
  look.wrapText = true;
  look.verticalAlignment = 'Top';
  look.fill.color = '#DDEBF7';
  const { borders } = sheet.getRange('A2:B3').format;
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical']) {
    borders.getItem(side).style = 'Continuous';
  }
  sheet.getRange('A1:B1').merge();
  sheet.getRange('A1').format.columnWidth = 210;
  sheet.getRange('A1:B3').format.autofitRows();
  sheet.getRange('B2').rowHidden = false;
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = 'Landscape';
  await context.sync();
})`;

const RENEW = `Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem('${NAME}');
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardWidth = true;
  sheet.getRange('A250').values = [['mới']];
  await context.sync();
})`;

const REMOVE = `Excel.run(async (context) => {
  context.workbook.worksheets.getItem('${NAME}').delete();
  await context.sync();
})`;

const ACTIVE = `Excel.run(async (context) => {
  const range = context.workbook.getSelectedRange();
  range.load('address');
  await context.sync();
  return range.address;
})`;

async function paneOf(page: Page): Promise<Frame> {
  await page.locator('#view-grid[aria-busy=false]').waitFor();
  await page.locator('.grid-place:not([hidden]) canvas').first().waitFor();
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (frame && (await frame.evaluate("typeof Excel !== 'undefined'").catch(() => false))) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('no pane');
}

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

const tab = (page: Page, name: string) => page.locator('[data-u-comp="slide-tab-item"]', { hasText: name });

test('a sheet of ours comes into the grid and the file, is renewed, and goes again', async () => {
  const watched = await openWatched(browser, server.base, {
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  const { page } = watched;
  await page.goto(server.base);
  const pane = await paneOf(page);
  const before = await pane.evaluate(ACTIVE);
  await pane.evaluate(PUT);
  expect(await pane.evaluate(ACTIVE)).toBe(before);
  await tab(page, NAME).waitFor();

  const bytes = await saved(page);
  const snapshot = readWorkbook(bytes);
  expect(snapshot.sheets.slice(0, -1)).toEqual(original.sheets);
  const sheet = snapshot.sheets.at(-1);
  expect(sheet).toMatchObject({ name: NAME, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
  const cells = sheet?.rows.map(({ cells: all }) => all.map(({ value, formula, format }) => [value, formula, format]));
  expect(cells).toEqual([
    [
      ['=1+1', null, 'General'],
      [null, null, 'General'],
    ],
    [
      ['Tổng', null, 'General'],
      [3, '1+2', '0.00'],
    ],
    [
      ['PL4', null, 'General'],
      [7, null, 'General'],
    ],
  ]);
  const look = readFormatting(bytes);
  const own = look.sheets.get(sheet?.id ?? '');
  expect(own).toMatchObject({ ours: true, frozenRows: 1 });
  const first = look.styles[own?.cells.get(0)?.get(0) ?? 0];
  expect(first).toMatchObject({ fill: '#DDEBF7', wrap: true, font: { name: 'Times New Roman', bold: true } });
  expect(look.styles[own?.cells.get(2)?.get(0) ?? 0]).toMatchObject({ font: { underline: true } });
  expect(look.styles[own?.cells.get(1)?.get(1) ?? 0]?.left).toMatchObject({ style: 'thin' });

  await tab(page, NAME).click();
  await page
    .locator('.grid-place:not([hidden]) canvas[id^="univer-sheet-main"]')
    .click({ position: { x: 120, y: 90 } });
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.grid-place:not([hidden]) input')?.value === 'D18',
  );
  expect(await pane.evaluate(ACTIVE)).toMatch(/Phụ lục 4'?!D18$/);

  await tab(page, NAME).click();
  await pane.evaluate(RENEW);
  const renewed = readWorkbook(await saved(page)).sheets.at(-1);
  expect(renewed?.merges).toEqual([]);
  expect(renewed?.rows.map(({ index, cells: all }) => [index, all.map(({ value }) => value)])).toEqual([
    [249, ['mới']],
  ]);

  await pane.evaluate(REMOVE);
  await tab(page, NAME).waitFor({ state: 'detached' });
  expect(await pane.evaluate(ACTIVE)).not.toContain(NAME);
  expect(Buffer.from(await saved(page)).equals(Buffer.from(SAMPLE))).toBe(true);
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});
