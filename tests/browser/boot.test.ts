/** The pane's page in a real browser: what it says where there is no Excel, and that it never leaves our server. */
import { servedPages } from '../support/served-pages.js';
import { accessibilityFindings, takeScreenshot } from '../support/watched-page.js';

jest.setTimeout(240_000);

const OLD_AGENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const PANE = { viewport: { width: 320, height: 560 } };

const pages = servedPages();

beforeEach(() => {
  pages.requests.length = 0;
});

const asked = (): string[] => pages.requests.map((request) => request.path);
const scripts = (): string[] => asked().filter((path) => path.endsWith('.js'));

test('in a plain browser it points to the browser page, and asks nobody for office.js', async () => {
  const { page, missteps, close } = await pages.open(PANE);
  await page.goto(`${pages.base}taskpane.html`);
  await page.getByRole('heading', { name: 'Trang này dành cho khung bên phải của Excel' }).waitFor();
  expect(await page.getByRole('heading').count()).toBe(1);
  expect(scripts()).toEqual([expect.stringMatching(/^boot\.es5\./)]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'boot-outside');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('link', { name: 'Mở trang soát trên trình duyệt' }).click();
  await page.waitForURL(pages.base);
  expect(missteps()).toEqual([]);
  await close();
});

test('in the web view of Excel 2019 it says what can be done, and never loads the bundle', async () => {
  const { page, missteps, close } = await pages.open({ ...PANE, userAgent: OLD_AGENT });
  await page.goto(`${pages.base}taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0`);
  await page.getByRole('heading', { name: 'Excel trên máy này quá cũ để mở khung kiểm tra' }).waitFor();
  await page.locator('#boot-old').getByText(pages.base).waitFor();
  expect(scripts()).toEqual([expect.stringMatching(/^boot\.es5\./)]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await takeScreenshot(page, 'boot-old');
  expect(missteps()).toEqual([]);
  await close();
});

test.each(['Excel$Win32$16.01$vi-VN$$$$0', 'Excel$Mac$16.02$vi-VN$$$$16', 'Excel$Web$16.00$en-US$$$$16'])(
  'with the signs of %s it loads our own office.js; where Excel stays silent it says so after 12 seconds',
  async (host) => {
    const { page, missteps, close } = await pages.open(PANE);
    // Time stands still until the test moves it, however long the page takes to load.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.goto(`${pages.base}taskpane.html?_host_Info=${encodeURIComponent(host)}`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'Office' in window)).toBe(true);
    expect(scripts()).toContain('office/office.js');
    await page.clock.runFor(11_000);
    expect(await page.getByText('Đang mở…').isVisible()).toBe(true);
    await page.clock.runFor(1_500);
    await page.clock.resume();
    await page.getByRole('heading', { name: 'Chưa kết nối được với Excel' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await takeScreenshot(page, 'boot-silent');
    expect(missteps().filter((misstep) => /external|CSP|404/.test(misstep))).toEqual([]);
    await close();
  },
);

test('a file that the server lacks is said, with its address', async () => {
  const { page, close } = await pages.open(PANE);
  await page.route('**/office/office.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${pages.base}taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0`);
  await page.getByRole('heading', { name: 'Không tải được khung kiểm tra' }).waitFor();
  await takeScreenshot(page, 'boot-broken');
  await close();
});

test('when Excel answers, the bundle is loaded, in this order: office.js, then ours', async () => {
  const { page, missteps, close } = await pages.open(PANE);
  // Stands in for the one moment that no machine without Excel can bring: onReady with a host.
  await page.route('**/office/office.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'window.Office = { onReady: function (then) { setTimeout(function () { then({ host: "Excel" }); }, 0); } };',
    }),
  );
  await page.goto(`${pages.base}taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0`);
  await page.waitForFunction(() => document.querySelector('#root')?.childElementCount);
  await page.waitForFunction(() => document.getElementById('boot-loading')?.hidden);
  expect(missteps().filter((misstep) => /external|CSP|404/.test(misstep))).toEqual([]);
  await close();
});
