/** The workbench page in a real browser: open, check, change, save, and what it refuses. */
import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/open.js';
import { FORM_SECONDS } from '../../src/hosts/file/page/own-worker.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { richWorkbook } from '../hosts/file/rich-workbook.js';
import { endlessXls } from '../support/endless-xls.js';
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot, type WatchedPage } from '../support/watched-page.js';
import {
  bytesOf,
  differences,
  download,
  gridIsThere,
  goToCell,
  openSample,
  SAMPLE,
  typeInGrid,
} from '../support/workbench-page.js';
import { mend, removeMarks, waitForMarks } from '../support/pane-view.js';
import { until } from '../support/until.js';

jest.setTimeout(240_000);

const pages = servedPages();

async function openWorkbench(
  width: number,
  height: number,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<WatchedPage> {
  const options = { viewport: { width, height }, acceptDownloads: true, colorScheme };
  const watched = await pages.open(options);
  await watched.page.goto(pages.base);
  await openSample(watched.page);
  await gridIsThere(watched.page);
  return watched;
}

async function save(page: Page): Promise<Snapshot> {
  const { name, bytes } = await download(page);
  expect(name).toBe(SAMPLE);
  return readWorkbook(bytes);
}

test('opens on the sample beside the pane, asks nobody outside, and is accessible', async () => {
  const { page, missteps, close } = await openWorkbench(1280, 800);
  const pane = page.locator('#view-pane');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().waitFor();
  expect(await page.getByText(SAMPLE).count()).toBe(1);
  await takeScreenshot(page, 'workbench-1280');
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

test('the whole way: check, go to the cell, mend it, save; only the mended cell differs', async () => {
  const { page, missteps, close } = await pages.sample();
  const pane = page.locator('#view-pane');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  const finding = pane.locator('[data-finding][data-ref="2:2"]');
  await finding.waitFor();
  expect(await page.locator('.unsaved').count()).toBe(0); // marks are nothing of the person's own
  await finding.locator('[data-row]').click();
  await takeScreenshot(page, 'workbench-checked');
  await mend(finding);
  await pane.locator('[data-finding][data-ref="2:2"]').waitFor({ state: 'detached' });
  await takeScreenshot(page, 'workbench-mended');
  const saved = await save(page);
  expect(differences(saved)).toEqual(['Phụ lục 2!D7: null → 52.63']);
  expect(saved.settings).not.toBeNull();
  expect(missteps()).toEqual([]);
  await close();
});

test('marks that an earlier session saved are seen, and can be taken away again', async () => {
  const { page, missteps, close } = await pages.sample();
  const pane = page.locator('#view-pane');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  await waitForMarks(pane);
  const [marked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  const bytes = await bytesOf(marked);
  expect(marksIn(bytes)).toBeGreaterThan(3);

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'da-luu.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.locator('.file').getByText('da-luu.xlsx').waitFor();
  await gridIsThere(page);
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  await removeMarks(pane);
  await waitForMarks(pane, false);
  const [clean] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  expect(marksIn(await bytesOf(clean))).toBe(0);
  expect(missteps()).toEqual([]);
  await close();
});

test('what is typed is taken as Vietnamese writes it, and saving changes those cells alone', async () => {
  const { page, missteps, close } = await pages.sample();
  await typeInGrid(page, 'F3', '99,7');
  await typeInGrid(page, 'F4', '1.144');
  await typeInGrid(page, 'D8', '20'); // a cell of texts
  await typeInGrid(page, 'F5', '=F4*2');
  await page.getByText('có thay đổi chưa lưu').waitFor();
  const saved = await save(page);
  expect(differences(saved).sort()).toEqual(
    [
      'Phụ lục 2!D8: "19" → "20"',
      'Phụ lục 2!F3: null → 99.7',
      'Phụ lục 2!F4: null → 1144',
      'Phụ lục 2!F5: null → 2288',
    ].sort(),
  );
  await page.getByText('4 ô thay đổi').waitFor();
  expect(await page.getByText('có thay đổi chưa lưu').count()).toBe(0);
  expect(missteps()).toEqual([]);
  await close();
});

test('a saved file carries the results that moved with a typed figure', async () => {
  const { page, close } = await pages.sample();
  const sheet = XLSX.utils.aoa_to_sheet([['Phụ lục 2'], [19, 10, { t: 'n', v: 29, f: 'A2+B2' }]]);
  const buffer = XLSX.write(XLSX.utils.book_new(sheet, 'A'), { type: 'buffer', bookType: 'xlsx' }) as Buffer; // by `type`
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'cong-thuc.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.locator('.file').getByText('cong-thuc.xlsx').waitFor();
  await gridIsThere(page);
  await typeInGrid(page, 'A2', '20');
  await page.getByText('có thay đổi chưa lưu').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  const saved = readWorkbook(await bytesOf(download));
  expect(saved.sheets[0]?.rows[1]?.cells.map(({ value, formula }) => [value, formula])).toEqual([
    [20, null],
    [10, null],
    [30, 'A2+B2'],
  ]);
  await page.getByText('1 ô thay đổi').waitFor();
  await close();
});

test('opening a cell and leaving it, typing and undoing: nothing to save', async () => {
  const { page, close } = await pages.sample();
  await goToCell(page, 'D8');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await typeInGrid(page, 'F3', '5');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Lưu tệp' }).click();
  await page.getByText('Tệp chưa có gì thay đổi').waitFor();
  await close();
});

test('pasting takes values only', async () => {
  const { page, close } = await pages.sample();
  await goToCell(page, 'G3');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '1.144\t99,7\nabc\t');
    data.setData('text/html', '<table><tr><td style="color:red">x</td></tr></table>');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page.getByText('có thay đổi chưa lưu').waitFor();
  expect(differences(await save(page)).sort()).toEqual([
    'Phụ lục 2!G3: null → 1144',
    'Phụ lục 2!G4: null → "abc"',
    'Phụ lục 2!H3: null → 99.7',
  ]);
  await close();
});

test('what saving could not carry is refused, and said', async () => {
  const { page, close } = await pages.sample();
  await goToCell(page, 'D8');
  await page.keyboard.press('Control+b');
  await page.getByRole('alert').getByText('không làm được tại đây').waitFor();
  await page.getByRole('button', { name: 'Lưu tệp' }).click();
  await page.getByText('Tệp chưa có gì thay đổi').waitFor();
  await close();
});

test('what a workbook holds and the grid does not show is said, until another is opened', async () => {
  const { page, missteps, close } = await pages.sample();
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await page.locator('.file').getByText(name).waitFor();
    await gridIsThere(page);
  };
  expect(await page.getByRole('note').count()).toBe(0);
  await choose('bieu-do.xlsx', Buffer.from(richWorkbook()));
  expect(await page.getByRole('note').textContent()).toMatch(
    /^Tệp có biểu đồ, ảnh, .* không hiện ở đây; khi lưu vẫn giữ nguyên\.$/,
  );
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  await choose('khoa.xlsx', lockedWorkbook());
  expect(await page.getByRole('note').count()).toBe(0);
  expect(missteps()).toEqual([]);
  await close();
});

describe('files that cannot be opened or saved', () => {
  const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  test.each([
    ['mat-khau.xlsx', encrypted(), 'Tệp có mật khẩu'],
    ['hong.xlsx', Buffer.from('PK\u0003\u0004 not really a zip file at all, is it'), 'Tệp bị hỏng'],
    ['anh.xlsx', Buffer.from('GIF89a'), 'không phải tệp Excel'],
  ])('%s: said why, the open file stays', async (name, bytes, words) => {
    const { page, close } = await pages.sample();
    await choose(page, name, bytes);
    await page.getByRole('alert').getByText(words).waitFor();
    expect(await page.locator('.file').textContent()).toBe(SAMPLE);
    await page.locator('.grid-place:not([hidden]) canvas').first().waitFor();
    await close();
  });

  test('an .xls opens, and says why it cannot be changed', async () => {
    const { page, close } = await pages.sample();
    await choose(page, 'cu.xls', oldWorkbook());
    await page.locator('.file').getByText('cu.xls').waitFor();
    await gridIsThere(page);
    await typeInGrid(page, 'A1', '5');
    await page.getByRole('alert').getByText('.xls chỉ soát được').waitFor();
    await close();
  });

  test('an .xls whose reading has no end is given up after its time; meanwhile the open file can be worked on', async () => {
    const { page, missteps, close } = await pages.open({ viewport: { width: 1280, height: 800 } });
    await page.clock.install(); // so that its time is over when the test says so
    await page.addInitScript(() => {
      window.Worker = class extends window.Worker {
        constructor(script: string | URL, options?: WorkerOptions) {
          super(script, options);
          this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => {
            if (data.kind === 'ready') document.documentElement.dataset['worker'] = 'ready';
          });
        }
      };
    });
    await page.goto(pages.base);
    await openSample(page);
    await gridIsThere(page);
    await choose(page, 'vo-han.xls', Buffer.from(endlessXls()));
    await page.getByText(/^Đang mở “/).waitFor();
    await typeInGrid(page, 'D7', '5');
    await page.locator('.unsaved').waitFor();
    await page.locator('html[data-worker=ready]').waitFor();
    await page.clock.fastForward(FORM_SECONDS * 1000);
    await page.getByRole('alert').getByText('Đọc tệp này mất quá nhiều thời gian').waitFor();
    expect(await page.getByText(/^Đang mở “/).count()).toBe(0);
    expect(await page.locator('.file').textContent()).toContain(SAMPLE);
    expect(await page.locator('.unsaved').count()).toBe(1);
    await takeScreenshot(page, 'workbench-took-too-long');
    // Nobody has to wait so long: it can be stopped, and what was open stays.
    await choose(page, 'vo-han.xls', Buffer.from(endlessXls()));
    await takeScreenshot(page, 'workbench-opening');
    await page.getByRole('button', { name: 'Dừng mở tệp' }).click();
    expect(await page.getByText(/^Đang mở “/).count()).toBe(0);
    expect(await page.locator('.file').textContent()).toContain(SAMPLE);
    expect(missteps()).toEqual([]);
    await close();
  });

  test('where nothing is kept, what was typed while another file was being read is not lost without a question', async () => {
    const { page, close } = await pages.open({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(() => {
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(pages.base);
    await openSample(page);
    await gridIsThere(page);
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.dismiss();
    });
    // The worker's script is held back until the person has typed.
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.context().route(/open-worker/, async (route) => {
      await held;
      await route.continue();
    });
    await choose(page, 'cu.xls', oldWorkbook());
    await typeInGrid(page, 'D7', '5');
    await page.locator('.unsaved').waitFor();
    letGo();
    await page.getByText(/^Đang mở “/).waitFor({ state: 'detached' });
    expect(questions).toEqual([expect.stringContaining('chưa lưu')]);
    expect(await page.locator('.file').textContent()).toContain(SAMPLE);
    await close();
  });
});

test('a locked cell is not typed into, and why is said', async () => {
  const { page, close } = await pages.sample();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'khoa.xlsx', mimeType: 'application/octet-stream', buffer: lockedWorkbook() });
  await page.locator('.file').getByText('khoa.xlsx').waitFor();
  await gridIsThere(page);
  await typeInGrid(page, 'A2', '5');
  await page.getByRole('alert').getByText('đang khóa').waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Đóng' }).click();
  await goToCell(page, 'A2');
  await page.keyboard.press('Delete');
  await page.getByRole('alert').getByText('đang khóa').waitFor();
  await page.getByRole('button', { name: 'Lưu tệp' }).click();
  await page.getByText('Tệp chưa có gì thay đổi').waitFor();
  await close();
});

test('at 320 pixels: one thing at a time, nothing wider than the screen', async () => {
  const { page, missteps, close } = await openWorkbench(320, 640);
  await takeScreenshot(page, 'workbench-320-grid');
  await page.getByRole('tab', { name: 'Soát' }).click();
  await page.locator('#view-pane').getByRole('button', { name: 'Kiểm tra số liệu' }).first().waitFor();
  await takeScreenshot(page, 'workbench-320-pane');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  expect(missteps()).toEqual([]);
  await close();
});

/** 0 black, 255 white, of what `rgb(…)` says. */
async function lightnessOf(page: Page, selector: string): Promise<number> {
  const colour = await page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  const parts = (colour.match(/\d+(?:\.\d+)?/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}

/** The same of what the grid has drawn, on the average. */
function lightnessOfGrid(page: Page): Promise<number> {
  return page
    .locator('.grid-place:not([hidden]) canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum += data[at]! + data[at + 1]! + data[at + 2]!;
      return sum / (data.length / 4) / 3;
    });
}

test.each([
  [1280, 800],
  [320, 640],
])('where the system is dark, page, grid and pane are dark at %i pixels', async (width, height) => {
  const { page, missteps, close } = await openWorkbench(width, height, 'dark');
  await until(async () => (await lightnessOfGrid(page)) < 80);
  for (const part of ['body', '.bar', '.limits', '.grid-view']) expect(await lightnessOf(page, part)).toBeLessThan(80);
  await takeScreenshot(page, `workbench-dark-${width}-grid`);
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  if (width === 320) await page.getByRole('tab', { name: 'Soát' }).click();
  const pane = page.locator('#view-pane');
  await pane.getByRole('button', { name: 'Kiểm tra số liệu' }).first().click();
  await waitForMarks(pane);
  if (width === 320) await page.getByRole('tab', { name: 'Bảng tính' }).click();
  await takeScreenshot(page, `workbench-dark-${width}-checked`);
  expect(await accessibilityFindings(page, ['.grid-container'])).toEqual([]);
  // The colours are the screen's alone: nothing of them reaches the file.
  expect(differences(await save(page))).toEqual([]);
  // The page follows a system that turns light while it is open.
  await page.emulateMedia({ colorScheme: 'light' });
  await until(async () => (await lightnessOf(page, '.bar')) > 200 && (await lightnessOfGrid(page)) > 160);
  await takeScreenshot(page, `workbench-turned-light-${width}`);
  expect(missteps()).toEqual([]);
  await close();
});

test('a browser that is too old is told where to go: this address in another one, or the page as one file', async () => {
  const watched = await pages.open({ viewport: { width: 320, height: 640 } });
  const { page, missteps } = watched;
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
  await page.goto(pages.base);
  await page.getByRole('heading', { name: 'Trình duyệt này quá cũ để mở trang soát' }).waitFor();
  expect(await page.locator('.on-server').textContent()).toContain(pages.base);
  const href = await page.getByRole('link', { name: 'soat-phu-luc.html' }).getAttribute('href');
  expect((await page.request.head(new URL(href!, pages.base).href)).ok()).toBe(true);
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'workbench-too-old');
  expect(missteps()).toEqual([]);
  await watched.close();
});

test('the splitter moves with the keyboard', async () => {
  const { page, close } = await pages.sample();
  const splitter = page.getByRole('separator', { name: 'Độ rộng của khung kiểm tra' });
  const before = Number(await splitter.getAttribute('aria-valuenow'));
  await splitter.press('ArrowLeft');
  expect(Number(await splitter.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  await splitter.press('End');
  expect((await page.locator('#view-pane').boundingBox())?.width).toBe(320);
  await close();
});

/** How many conditional formats of ours a file holds. */
function marksIn(bytes: Uint8Array): number {
  const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/worksheets/') }));
  return parts.map((part) => strFromU8(part).split('soat-phu-luc:').length - 1).reduce((sum, count) => sum + count, 0);
}

/** SheetJS's writer of compound files, which its types leave open. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Buffer) => void;
  };
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Buffer;
}

/** An .xlsx with a password is a compound file with these streams inside. */
function encrypted(): Buffer {
  const files = XLSX.CFB as CompoundFiles; // as its documentation has it
  const file = files.utils.cfb_new();
  files.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(64));
  files.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(5000));
  return files.write(file, { type: 'buffer' });
}

function lockedWorkbook(): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet([['Phụ lục 2'], ['STT', 'Chỉ tiêu']]);
  sheet['!protect'] = { password: '' };
  return XLSX.write(XLSX.utils.book_new(sheet, 'Phụ lục 2'), { type: 'buffer', bookType: 'xlsx' }) as Buffer; // as above
}

function oldWorkbook(): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet([['Phụ lục 2'], ['STT', 'Chỉ tiêu']]);
  const book = XLSX.utils.book_new(sheet, 'Phụ lục 2');
  return XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer; // `type` says which of its results it is
}
