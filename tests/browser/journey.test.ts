/**
 * One commune and its province, from the parts of the report to the corrected total: put together, checked, printed and
 * shown, read aloud, sent, added up, sent back with a remark, mended, sent again, and shown as corrected where it is added up.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { recognise } from '../../src/forms/recognise.js';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { readWorkbookSettings } from '../../src/review/workbook-settings.js';
import { builtInEdition } from '../../src/rules/editions.js';
import { button, openCollectPage, tab } from '../support/collect/collect-page.js';
import { xlsxOf } from '../support/collect/workbook-files.js';
import { layOut } from '../support/layouts.js';
import {
  chooseFinding,
  chooseInMenu,
  mend,
  openBesideGrid,
  openInstead,
  type ChosenFile,
} from '../support/pane-view.js';
import { servedPages } from '../support/served-pages.js';
import { consistentUnit, withPublicFinance } from '../support/units.js';
import { accessibilityFindings, takeScreenshot } from '../support/watched-page.js';

jest.setTimeout(240_000);

const { edition } = builtInEdition()!;
const figures = withPublicFinance(consistentUnit(31, { level: 'xa' }), 31);
/** A slip of the hand: one dossier solved, thousands of them on time. */
const solved = figures.get('4:3.2.1')!;
const slip = new Map([...figures, ['4:3.2.1', '1']]);
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function part(name: string, forms: readonly string[]): ChosenFile {
  const own = new Map([...slip].filter(([ref]) => forms.includes(ref.slice(0, ref.indexOf(':')))));
  const lines = { unitLine: 'UBND PHƯỜNG THUẬN HÓA', periodLine: 'Kỳ báo cáo: Quý III năm 2026' };
  return { name, mimeType: MIME, buffer: Buffer.from(xlsxOf(layOut(edition, own, lines))) };
}

const pages = servedPages();

async function taken(page: Page, press: () => Promise<void>): Promise<ChosenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const buffer = readFileSync(await download.path());
  return { name: download.suggestedFilename(), mimeType: MIME, buffer };
}

const press = (pane: Page | Locator, name: string | RegExp): Promise<void> =>
  pane.getByRole('button', { name }).click();

async function send(page: Page, pane: Locator): Promise<ChosenFile> {
  await chooseInMenu(pane, 'Hoàn tất', 'Phiếu kết quả, gửi đi…');
  return taken(page, () => press(pane, 'Tạo bản gửi'));
}

/** The collecting page with these files read. */
async function collect(files: readonly ChosenFile[]): Promise<ReturnType<typeof openCollectPage>> {
  const watched = openCollectPage(pages.browser, pages.base);
  const { page } = await watched;
  const choose = page.getByLabel('Chọn tệp…', { exact: true }).and(page.locator('input'));
  await choose.setInputFiles(files.map(({ name, mimeType, buffer }) => ({ name, mimeType, buffer })));
  await page.getByText(`Đã đọc ${files.length} tệp.`, { exact: true }).waitFor();
  return watched;
}

test('one commune and its province, from three parts to a corrected total', async () => {
  // The commune: three hands, one workbook.
  const watched = await openBesideGrid(pages.browser, pages.base, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = watched;
  await press(watched.pane, 'Để sau');
  let pane = await openInstead(page, part('phan-1.xlsx', ['2', '3', '4']));
  await chooseInMenu(pane, 'Hoàn tất', 'Ghép các phần…');
  const others = [part('phan-2.xlsx', ['5', '6']), part('phan-3.xlsx', ['7', '8'])];
  await pane.getByLabel('Chọn các phần còn lại').and(pane.locator('input')).setInputFiles(others);
  await pane.getByText('Ghép 3 phần của phường Thuận Hóa').waitFor();
  await takeScreenshot(page, 'journey-merge');
  const merged = await taken(page, () => press(pane, 'Tạo tệp đã ghép (.xlsx)'));
  expect(merged.name).toBe('phuong-thuan-hoa-ghep.xlsx');

  // Whoever signs: a page to print, a picture for the telephone, every row read aloud.
  pane = await openInstead(page, merged);
  await chooseInMenu(pane, 'Hoàn tất', 'Trang trình ký…');
  await pane.getByRole('list', { name: 'Trang trình ký' }).waitFor();
  await press(pane, 'Sao chép ảnh');
  await pane.getByText(/^Đã sao chép ảnh\./).waitFor();
  const picture = await taken(page, () => press(pane, 'Tải ảnh (.png)'));
  const png = new DataView(new Uint8Array(picture.buffer).buffer);
  expect([png.getUint32(0), png.getUint32(16)]).toEqual([0x89504e47, 1080]);
  expect(await accessibilityFindings(pane.locator('.pane-scroll'))).toEqual([]);
  await takeScreenshot(page, 'journey-sign');
  const printed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // Gone as soon as it is printed.
        const look = (changes: MutationRecord[]): void =>
          changes
            .flatMap(({ addedNodes }) => [...addedNodes])
            .forEach((node) => node instanceof HTMLIFrameElement && resolve(node.srcdoc));
        new MutationObserver(look).observe(document.body, { childList: true });
      }),
  );
  await press(pane, 'In hoặc lưu PDF');
  expect(await printed).toContain('UBND PHƯỜNG THUẬN HÓA');
  await chooseInMenu(pane, 'Hoàn tất', 'Phiếu kết quả, gửi đi…');
  const html = await taken(page, () => press(pane, 'Lập trang trình ký (.html)'));
  const paper = await page.context().newPage();
  await paper.setContent(html.buffer.toString('utf8'));
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  await paper.close();
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await chooseInMenu(pane, 'Hoàn tất', 'Đọc soát');
  await pane.getByText(/^Dòng 1\//).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByText(/^Dòng 2\/\d+ · Đã đọc 1\//).waitFor();
  await takeScreenshot(page, 'journey-read');
  const sent = await send(page, pane);
  expect(sent.name).toBe('2026-Q3_phuong-thuan-hoa_PL-CCHC.xlsx');

  // The province: added up, and a remark goes back.
  const first = await collect([sent]);
  await tab(first.page, 'Gửi lại đơn vị');
  await first.page.locator('summary').filter({ hasText: 'Thuận Hóa' }).click();
  const message = await first.page.getByLabel(/^Nội dung gửi .*Thuận Hóa/i).inputValue();
  expect(message).toContain('Phụ lục 4, mục 3.2');
  await first.page.getByRole('checkbox', { name: 'Đã nhắc' }).check();
  await first.page.getByRole('checkbox', { name: /^Đã nhắc \(\d\d\/\d\d\/\d{4}\)$/ }).waitFor();
  expect(first.missteps()).toEqual([]);
  await first.close();

  // The commune again: the seal holds, the remark is taken in, the figure is mended.
  pane = await openInstead(page, sent);
  await chooseInMenu(pane, 'Hoàn tất', 'Phiếu kết quả, gửi đi…');
  await pane.getByText(/^Số liệu không đổi từ khi lập phiếu ngày /).waitFor();
  await chooseInMenu(pane, 'Hoàn tất', 'Nội dung gửi lại…');
  await pane.getByRole('textbox', { name: /^Nội dung gửi lại/ }).fill(message);
  await press(pane, 'Nhận nội dung');
  const remarks = pane.getByRole('list', { name: 'Các nội dung gửi lại' });
  await remarks.getByText('Còn', { exact: true }).first().waitFor();
  await press(pane, '← Danh sách cần xem lại');
  await mend(await chooseFinding(pane, '4:3.2.1'));
  await pane.locator('[data-finding][data-ref="4:3.2.1"]').waitFor({ state: 'hidden' });
  await chooseInMenu(pane, 'Hoàn tất', 'Nội dung gửi lại…');
  await remarks.getByText('Đã sửa', { exact: true }).first().waitFor();
  await pane
    .getByText(new RegExp(`Phụ lục 4, mục 3\\.2\\.1: 1 → ${solved.replaceAll('.', '[.]?')}`))
    .first()
    .waitFor();
  await takeScreenshot(page, 'journey-answers');
  const again = await send(page, pane);
  const { settings } = readWorkbookSettings(readWorkbook(new Uint8Array(again.buffer)).settings);
  expect([settings.unit, settings.edition]).toEqual([expect.stringMatching(/thuận hóa/i), edition.id]);
  expect(settings.seal?.figures['4:3.2.1']?.replaceAll('.', '')).toBe(solved.replaceAll('.', ''));

  // The province: shown as corrected, and the total has the right figure.
  const second = await collect([again]);
  await tab(second.page, 'Đơn vị và chỉ tiêu');
  await second.page
    .getByRole('rowheader')
    .getByRole('button', { name: /Thuận Hóa/i })
    .click();
  await second.page.getByText('Đã sửa', { exact: true }).first().waitFor();
  await takeScreenshot(second.page, 'journey-corrected');
  await tab(second.page, 'Tổng số');
  const total = await taken(second.page, () => button(second.page, 'Lập bảng tổng hợp (.xlsx)').click());
  const { reading } = recognise(readWorkbook(new Uint8Array(total.buffer)), edition);
  expect(reading.entries.get('4:3.2.1')?.quantity?.value).toBe(Number(solved.replaceAll('.', '')));
  expect(second.missteps()).toEqual([]);
  await second.close();
  expect(watched.missteps()).toEqual([]);
  await watched.close();
});
