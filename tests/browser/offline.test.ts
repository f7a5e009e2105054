/** Never a white page: without the server, with a part of the page gone, with a newer build on the server. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { chooseInMenu, showScreen } from '../support/pane-view.js';
import { ROOT, WEB } from '../support/paths.js';
import { servedPages } from '../support/served-pages.js';
import { serveDist, type StaticServer } from '../support/static-server.js';
import { accessibilityFindings, openWatched, takeScreenshot } from '../support/watched-page.js';
import { differences, download, dropOn, gridIsThere, openSample, typeInGrid } from '../support/workbench-page.js';

jest.setTimeout(240_000);

const pages = servedPages();

const SIZE = { width: 1366, height: 768 };
const REPORT = join(ROOT, 'samples', 'bao-cao-quang-phu-6t2023.docx');

/** An official's work in the pane: check, fill, the report, the results, the other screens. */
async function everyScreen(page: Page): Promise<void> {
  const pane = page.locator('#view-pane');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  await pane.locator('[data-finding]').first().waitFor();
  await showScreen(pane, 'Điền số');
  await pane.getByRole('checkbox').first().waitFor();
  await showScreen(pane, 'Thay đổi');
  await pane.getByRole('heading').nth(1).waitFor();
  await showScreen(pane, 'Cài đặt');
  await pane.getByRole('switch').first().waitFor();
  await showScreen(pane, 'Kiểm tra');
  await pane.locator('[data-finding]').first().waitFor();
  await chooseInMenu(pane, 'Hoàn tất', 'Phiếu kết quả, gửi đi…');
  await pane.getByRole('button', { name: /^(?:Lập phiếu|Tạo trang)/ }).click();
  await page.locator('[data-u-comp="slide-tab-item"]').getByText('Phiếu kết quả').waitFor();
}

test('every part of the page is fetched while it is idle: with the server gone, everything goes on', async () => {
  const { page, missteps, close } = await pages.open({ viewport: SIZE, acceptDownloads: true });
  await page.goto(pages.base);
  await openSample(page);
  await gridIsThere(page);
  await page.locator('#workbench[data-late=""]').waitFor({ timeout: 120_000 });
  await page.context().setOffline(true);
  await everyScreen(page);
  await dropOn(page, '.pane-view', 'bao-cao.docx', readFileSync(REPORT));
  await page.locator('#view-pane').getByRole('heading', { name: 'Báo cáo và phụ lục' }).waitFor();
  await typeInGrid(page, 'F3', '5');
  expect(differences(readWorkbook((await download(page)).bytes))).toContain('Phụ lục 2!F3: null → 5');
  expect(missteps()).toEqual([]);
  await close();
});

test('parts that the server no longer has: said in their place, asked for again; the file is saved meanwhile', async () => {
  const { page, close } = await pages.open({ viewport: SIZE, acceptDownloads: true });
  let refuse = true;
  await page.route(/\/\d+\.[0-9a-f]{8}\.js$/, (route) =>
    refuse ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
  );
  await page.goto(pages.base);
  await openSample(page);
  const pane = page.locator('#view-pane');
  const said = pane.getByRole('alert').filter({ hasText: 'Không tải được một phần của phần mềm' });
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  await said.waitFor();
  await showScreen(pane, 'Cài đặt');
  await pane.getByRole('alert').filter({ hasText: 'Không tải được phần này' }).waitFor();
  await gridIsThere(page);
  await takeScreenshot(page, 'page-part-missing');
  expect(await accessibilityFindings(page, ['.grid-container', '[id^=univer-doc-selection]'])).toEqual([]);
  // The file can be saved whatever is missing.
  await typeInGrid(page, 'F3', '5');
  expect(differences(readWorkbook((await download(page)).bytes))).toEqual(['Phụ lục 2!F3: null → 5']);
  refuse = false;
  await pane.getByRole('alert').filter({ hasText: 'phần này' }).getByRole('button', { name: 'Thử lại' }).click();
  await pane.getByRole('switch').first().waitFor();
  await showScreen(pane, 'Kiểm tra');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  await pane.locator('[data-finding]').first().waitFor();
  await close();
});

describe('with its service worker', () => {
  let folder: string;
  let own: StaticServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'soat-offline-'));
    cpSync(WEB, folder, { recursive: true, filter: (file) => !file.endsWith('.map') });
    own = await serveDist(folder);
  });
  afterAll(async () => {
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openWithWorker() {
    const watched = await openWatched(pages.browser, own.base, {
      viewport: SIZE,
      acceptDownloads: true,
      serviceWorkers: 'allow',
    });
    const { page } = watched;
    await page.goto(own.base);
    await openSample(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 120_000 });
    return watched;
  }

  test('the page opens again without its server; nothing of the pane in Excel is ever answered', async () => {
    const { page, close } = await openWithWorker();
    await page.context().setOffline(true);
    await page.goto(`${own.base}?lang=vi`);
    await openSample(page);
    await gridIsThere(page);
    await everyScreen(page);
    const answers = await page.evaluate(async () => {
      const files = ['taskpane.html', 'manifest.xml', 'office/office.js', 'collect.html', 'rules.html'];
      const asked = files.map((file) =>
        fetch(file).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
      return Promise.all(asked);
    });
    expect(answers).toEqual([false, false, false, true, true]);
    await page.goto(`${own.base}collect.html`);
    await page.getByRole('button', { name: 'Chọn thư mục…' }).waitFor();
    await close();
  });

  test('a newer build is told, waits for the person, and takes the unsaved work along', async () => {
    const { page, close } = await openWithWorker();
    await gridIsThere(page);
    await typeInGrid(page, 'F3', '5');
    const worker = join(folder, 'service-worker.js');
    const before = readFileSync(worker, 'utf8');
    const newer = before.replace(/const VERSION ?= ?"[^"]*"/, 'const VERSION="newer"');
    expect(newer).not.toBe(before);
    writeFileSync(worker, newer);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const reload = page.getByRole('button', { name: 'Tải lại trang' });
    await reload.waitFor({ timeout: 120_000 });
    expect(await page.locator('.unsaved').count()).toBe(1);
    await Promise.all([page.waitForEvent('load'), reload.click()]);
    await page.getByRole('button', { name: /^Mở lại “/ }).waitFor();
    const caches = await page.evaluate(async () => (await window.caches.keys()).map((name) => name.split(' ').at(-1)));
    expect(caches).toContain('newer');
    writeFileSync(worker, before);
    await close();
  });
});
