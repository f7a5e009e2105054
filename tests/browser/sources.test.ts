/** Other sources in the built pane beside the grid: a list counted, filled from and held against; earlier periods compared. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator } from 'playwright-core';
import { recognise } from '../../src/forms/recognise.js';
import { openWorkbook, readWorkbook } from '../../src/hosts/file/open.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { builtInEdition } from '../../src/rules/editions.js';
import type { CellEdit } from '../../src/workbook/edit.js';
import { layOutDossiers } from '../support/dossiers/lay-out.js';
import { makeDossiers, SEED_TRUTH, truthOfSize } from '../support/dossiers/make-dossiers.js';
import { toCsv } from '../support/dossiers/write-sample.js';
import {
  isTooWide,
  openBesideGrid,
  openInstead,
  type OpenedPane,
  showScreen,
  chooseFinding,
  chooseInMenu,
  underEach,
} from '../support/pane-view.js';
import { ROOT } from '../support/paths.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot } from '../support/watched-page.js';

jest.setTimeout(240_000);

const SAMPLE = new Uint8Array(readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')));
const { edition } = builtInEdition()!;
const ENTRIES = recognise(readWorkbook(SAMPLE), edition).reading.entries;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LIST = {
  name: 'danh-sach-ho-so.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(toCsv(layOutDossiers(makeDossiers(1, SEED_TRUTH)))),
};

/** Long enough that it is not read before a button is there; as a file, since bytes go to the browser in a message. */
function longList(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'soat-list-')), 'rat-dai.csv');
  writeFileSync(path, toCsv(layOutDossiers(makeDossiers(1, truthOfSize(120_000)))));
  return path;
}

const pages = servedPages();

/** The sample with other contents. */
async function sampleWith(name: string, edits: readonly CellEdit[]) {
  const file = await openWorkbook(SAMPLE, name);
  await file.apply(edits);
  return { name, mimeType: XLSX, buffer: Buffer.from(await file.save()) };
}

const placeOf = (ref: string) => ENTRIES.get(ref)!.place!;
const asText = (ref: string, value: string): CellEdit => ({ kind: 'text', ...placeOf(ref), value });

const open = (options: BrowserContextOptions = {}): Promise<OpenedPane> =>
  openBesideGrid(pages.browser, pages.base, options);

const chooser = (pane: Locator, name: string) => pane.locator(`input[type=file][aria-label="${name}"]`);

/** The list is chosen, and counted for the half year that the sample reports on. */
async function attachList(pane: Locator): Promise<void> {
  await chooser(pane, 'Chọn danh sách hồ sơ…').setInputFiles(LIST);
  await pane.getByText(/^Đã đọc [\d.]+ hồ sơ$/).waitFor();
  await pane.getByLabel('Từ ngày').fill('06/12/2022');
  await pane.getByLabel('Đến ngày').fill('07/06/2023');
  await pane.getByLabel('Đến ngày').press('Enter');
  await pane.getByRole('button', { name: 'Đã giải quyết: 1.144' }).waitFor();
}

test('a list in CSV is counted, fills an empty form through the preview, and agrees with it', async () => {
  const { page, missteps, close } = await open();
  const filled = [...ENTRIES.values()].filter(({ place, written }) => place && written);
  const empty = await sampleWith(
    'trong.xlsx',
    filled.flatMap(({ place }): readonly CellEdit[] => (place ? [{ kind: 'clear', ...place }] : [])),
  );
  const pane = await openInstead(page, empty);
  await pane.getByRole('button', { name: 'Để sau' }).click();
  await chooseInMenu(pane, 'Đối chiếu', /^Đối chiếu với nguồn khác/);
  await attachList(pane);

  // Each count opens the dossiers that it counts.
  await pane.getByRole('button', { name: 'Đã tiếp nhận: 1.157' }).waitFor();
  await pane.getByRole('button', { name: 'Đang giải quyết quá hạn: 1', exact: true }).press('Enter');
  const overdue = pane.getByRole('group', { name: 'Các hồ sơ đang giải quyết quá hạn' });
  expect(await overdue.getByRole('listitem').count()).toBe(1);
  await overdue.getByText('1–1 trong 1 hồ sơ').waitFor();
  await takeScreenshot(page, 'sources-counts');

  // The preview says where each figure comes from, and opens the dossiers behind it too.
  await pane.getByRole('button', { name: 'Điền số còn thiếu' }).click();
  const solved = pane
    .getByRole('listitem')
    .filter({ has: pane.page().getByRole('checkbox', { name: /^Phụ lục 4, mục 3\.2\.1:/ }) });
  await solved.getByText('Từ danh sách hồ sơ.').waitFor();
  await solved.getByRole('button', { name: 'Đã giải quyết: 1.144' }).click();
  await solved.getByText('1–20 trong 1.144 hồ sơ').waitFor();
  await takeScreenshot(page, 'sources-fill');
  await pane.getByRole('button', { name: /^Điền \d+ ô/ }).click();
  await showScreen(pane, 'Thay đổi');
  await pane.getByRole('button', { name: /^Hoàn tác: Điền/ }).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  const saved = recognise(readWorkbook(new Uint8Array(readFileSync(await download.path()))), edition).reading.entries;
  expect(['8:6.4.1', '4:3.2.1', '4:3.2.2'].map((ref) => saved.get(ref)?.quantity?.value)).toEqual([1157, 1144, 1142]);

  // Held against the list it was filled from: nothing is off.
  await showScreen(pane, 'Kiểm tra');
  await pane.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await pane.getByRole('menuitem', { name: 'Đối chiếu với nguồn khác (1)' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await pane.getByText('theo danh sách hồ sơ là').count()).toBe(0);
  expect(missteps()).toEqual([]);
  await close();
});

test('a list is read by a worker, which can be broken off; a file that is none is mapped by hand', async () => {
  const { page, pane, missteps, close } = await open();
  await pane.getByRole('button', { name: 'Để sau' }).click();
  await chooseInMenu(pane, 'Đối chiếu', /^Đối chiếu với nguồn khác/);
  const started = page.waitForEvent('worker');
  await chooser(pane, 'Chọn danh sách hồ sơ…').setInputFiles(LIST);
  expect((await started).url()).toMatch(/list-worker\.[0-9a-f]{8}\.js$/);
  await pane.getByText(/^Đã đọc [\d.]+ hồ sơ$/).waitFor();

  await chooser(pane, 'Chọn danh sách hồ sơ…').setInputFiles(longList());
  await pane.getByText(/^Đã đọc [\d.]+ dòng…$/).waitFor();
  await pane.getByRole('button', { name: 'Hủy' }).click();
  await pane.getByRole('button', { name: 'Hủy' }).waitFor({ state: 'detached' });
  await pane.getByText('Danh sách hồ sơ: danh-sach-ho-so.csv').waitFor();

  const rows = Array.from({ length: 30 }, (_, at) => `BN/${1001 + at};${1 + (at % 28)}/03/2023;20/04/2023`);
  const buffer = Buffer.from(['SỔ MỘT CỬA', 'Số;Vào;Ra', ...rows].join('\n'));
  await chooser(pane, 'Chọn danh sách hồ sơ…').setInputFiles({ ...LIST, name: 'so-mot-cua.csv', buffer });
  const byHand = pane.getByRole('group', { name: 'Chọn cột cho “so-mot-cua.csv”' });
  await byHand.getByRole('button', { name: 'Đọc danh sách theo các cột này' }).click();
  await byHand.getByText('Cần chỉ ít nhất cột mã hồ sơ và cột ngày tiếp nhận.').waitFor();
  await byHand.getByRole('combobox', { name: 'Cột Mã hồ sơ' }).selectOption({ label: 'Cột A “Số”, ví dụ BN/1001' });
  await byHand.getByRole('combobox', { name: 'Cột Ngày tiếp nhận' }).selectOption('1');
  await atRest(pane);
  expect(await accessibilityFindings(pane)).toEqual([]);
  await takeScreenshot(page, 'sources-by-hand');
  await byHand.getByRole('button', { name: 'Đọc danh sách theo các cột này' }).press('Enter');
  await pane.getByText('Đã đọc 30 hồ sơ', { exact: true }).waitFor();
  await byHand.waitFor({ state: 'detached' });
  expect(missteps()).toEqual([]);
  await close();
});

test('the sample against its list: what is off by six is said; 99,7 is explained', async () => {
  const { page, pane, missteps, close } = await open();
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  await pane.locator('[data-finding]').first().waitFor();
  await chooseInMenu(pane, 'Đối chiếu', /^Đối chiếu với nguồn khác/);
  await attachList(pane);
  await pane.getByRole('button', { name: 'Xem kết quả đối chiếu' }).click();
  const rate = await chooseFinding(pane, '4:3.2');
  await rate
    .getByText(/tính cả 01 hồ sơ/i)
    .first()
    .waitFor();
  await takeScreenshot(page, 'sources-explained');
  expect(missteps()).toEqual([]);
  await close();
});

const LAST_YEAR = sampleWith('6-thang-2022.xlsx', [asText('4:3.2.1', '412'), asText('8:6.4.1', '430')]);

/** Its period is read off its name; that of the sample, which states none, is given. */
async function compareWithLastYear(pane: Locator): Promise<void> {
  await pane.getByText('Kỳ trước: 6-thang-2022.xlsx').waitFor();
  await pane.getByLabel('Tệp đang kiểm tra').fill('6 tháng đầu năm 2023');
  await pane.getByLabel('Tệp đang kiểm tra').press('Enter');
  await pane.getByText('6-thang-2022.xlsx: so với cùng kỳ năm trước (15/12/2021–14/06/2022)').waitFor();
}

test('an earlier period is chosen once, kept in the saved file, and stands beside this one as chart and as table', async () => {
  const { page, pane, missteps, close } = await open();
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  await pane.locator('[data-finding]').first().waitFor();
  await chooseInMenu(pane, 'Đối chiếu', /^Đối chiếu với nguồn khác/);
  await chooser(pane, 'Chọn phụ lục kỳ trước…').setInputFiles(await LAST_YEAR);
  await compareWithLastYear(pane);

  // The drawing is for the eye; the table is there for whoever does not see it, and for all on request.
  const form = pane.locator('details').filter({ hasText: 'Phụ lục 4: ' });
  await form.locator('summary').click();
  const row = form.getByRole('table', { name: /^Mục 3\.2\.1: / });
  expect(await row.getByRole('row').allTextContents()).toEqual([
    'KỳSố liệu',
    '6 tháng đầu năm 2022412',
    'Kỳ này (6 tháng đầu năm 2023)1.144',
  ]);
  expect(await form.locator('svg').first().isVisible()).toBe(true);
  expect(await form.locator('svg rect').count()).toBe(2);
  await form.scrollIntoViewIfNeeded();
  await takeScreenshot(page, 'sources-chart');
  await pane.getByRole('radio', { name: 'Bảng' }).check();
  await form.locator('svg').first().waitFor({ state: 'detached' });
  expect((await row.boundingBox())?.height).toBeGreaterThan(40);
  await atRest(pane);
  expect(await accessibilityFindings(pane)).toEqual([]);

  // What has leapt stands in the ordinary list.
  await showScreen(pane, 'Kiểm tra');
  await pane.locator('[data-finding][data-ref="4:3.2.1"]').filter({ hasText: 'ghi 1.144' }).first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  const { settings } = readWorkbookSettings(readWorkbook(new Uint8Array(readFileSync(await download.path()))).settings);
  expect(settings.previous?.map(({ name }) => name)).toEqual(['6-thang-2022.xlsx']);
  expect(missteps()).toEqual([]);
  await close();
});

/** Nothing is under way, and every colour has come to what it will be: axe would judge one that is half-way. */
async function atRest(pane: Locator): Promise<void> {
  await pane.locator('#screen [aria-disabled=true]').first().waitFor({ state: 'detached' });
  await pane.evaluate(async () => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

test('at 320 pixels, light and dark, the sources are accessible and no wider than the pane', async () => {
  const { page, pane, missteps, close } = await open({ viewport: { width: 320, height: 900 } });
  const look = async (screen: string): Promise<void> => {
    await atRest(pane);
    await underEach(['light', 'dark'], pane, async (scheme) => {
      const tooWide = await isTooWide(pane);
      const findings = await accessibilityFindings(pane);
      expect({ screen, scheme, tooWide, findings }).toEqual({ screen, scheme, tooWide: false, findings: [] });
      await takeScreenshot(page, `sources-320-${scheme}-${screen}`);
    });
  };
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
  await pane.locator('[data-finding]').first().waitFor();
  await chooseInMenu(pane, 'Đối chiếu', /^Đối chiếu với nguồn khác/);
  await pane.getByText('Chưa chọn nguồn nào.').waitFor();
  await look('none');
  await attachList(pane);
  await look('list');
  await pane.getByRole('button', { name: 'Đã giải quyết: 1.144' }).click();
  await pane.getByText('1–20 trong 1.144 hồ sơ').scrollIntoViewIfNeeded();
  await look('dossiers');
  await pane.getByText('Các cột đã hiểu như sau').click();
  await pane.getByRole('combobox', { name: 'Cột Ngày hẹn trả' }).scrollIntoViewIfNeeded();
  await look('columns');
  await chooser(pane, 'Chọn phụ lục kỳ trước…').setInputFiles(await LAST_YEAR);
  await compareWithLastYear(pane);
  const form = pane.locator('details').filter({ hasText: 'Phụ lục 4: ' });
  await form.locator('summary').click();
  await form.locator('svg').first().scrollIntoViewIfNeeded();
  await look('chart');
  await pane.getByRole('radio', { name: 'Bảng' }).check();
  await form.locator('svg').first().waitFor({ state: 'detached' });
  await form.scrollIntoViewIfNeeded();
  await look('table');
  await pane.getByRole('heading', { name: 'Đối chiếu với nguồn khác' }).scrollIntoViewIfNeeded();
  await look('attached');
  expect(missteps().filter((misstep) => !misstep.includes('column width is less than 0'))).toEqual([]);
  await close();
});
