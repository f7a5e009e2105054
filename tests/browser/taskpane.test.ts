/**
 * The task pane as Excel shows it: the built taskpane.html with Microsoft's real client, over the stand-in for Excel. What the
 * page beside the grid no longer goes through is gone through here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths.js';
import { standInScript } from '../support/standin-script.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot } from '../support/watched-page.js';
import { mend, removeMarks, showScreen, waitForMarks } from '../support/pane-view.js';

jest.setTimeout(240_000);

const SAMPLE = readFileSync(join(ROOT, 'samples', 'phu-luc-quang-phu-6t2023.xlsx')).toString('base64');

const pages = servedPages();
let script: string;

beforeAll(async () => {
  script = await standInScript();
});

test('check, marks and comments, go to the cell, mend it, take it back: all of it in the workbook of the stand-in', async () => {
  const { page, missteps, close } = await pages.open({ viewport: { width: 360, height: 720 } });
  await page.addInitScript((file) => {
    window.standInFile = file;
  }, SAMPLE);
  await page.route('**/office/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto(`${pages.base}taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0`);
  await page.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  const finding = page.locator('[data-finding][data-ref="2:2"]');
  await finding.waitFor();
  await waitForMarks(page);
  const inExcel = () =>
    page.evaluate(() => {
      const { model, executor } = window.standIn;
      const sheet = model.sheetNamed('Phụ lục 2');
      return {
        value: sheet.cell(6, 3).value,
        rules: model.sheets().reduce((sum, one) => sum + one.conditionalFormats.length, 0),
        comments: model.comments().length,
        selected: model.selection().range.top,
        unknown: executor.unknown,
      };
    });
  const checked = await inExcel();
  expect(checked.rules).toBeGreaterThan(3);
  expect(checked.comments).toBeGreaterThan(3);
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'taskpane-checked');

  await finding.locator('[data-row]').click();
  await page.waitForFunction(() => window.standIn.model.selection().range.top === 6);
  await mend(finding);
  await finding.waitFor({ state: 'detached' });
  expect((await inExcel()).value).toBe(52.63);

  await showScreen(page, 'Thay đổi');
  await page.getByRole('button', { name: /^Hoàn tác: / }).click();
  await page.getByText('Đã hoàn tác', { exact: true }).waitFor();
  await removeMarks(page);
  await waitForMarks(page, false);
  expect(await inExcel()).toMatchObject({ value: null, rules: 0, comments: 0, unknown: [] });

  await showScreen(page, 'Cài đặt');
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await page.getByText(/Những điều chỉ anh\/chị thấy được/).click();
  await page.getByRole('radio', { name: 'Không' }).first().click();
  await page.getByText(/điểm đúng như dự kiến, 0 điểm khác/).waitFor();
  expect(await page.getByRole('textbox', { name: 'Kết quả chạy thử' }).inputValue()).toMatch(
    /^Soát Phụ lục self-test: Excel stand-in \(PC\), ExcelApi 1\.14; [\s\S]*\n\nNO reading-keeps-undo: /,
  );
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'taskpane-self-test');
  expect((await inExcel()).unknown).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});
